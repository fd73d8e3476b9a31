import type { PartRefusal, SourceDocument } from "../../document.ts";
import { refuse } from "../../parts/damaged.ts";
import type { Received } from "../../received.ts";
import { ODT_NAMESPACES, OdtBody } from "./odt-body.ts";
import { type Package, readPackage } from "./read-package.ts";
import { readProperties } from "./read-properties.ts";
import { readXml } from "./read-xml.ts";
import { toDocument } from "./to-document.ts";

const MEDIA_TYPE = "application/vnd.oasis.opendocument.text";
const WANTED: ReadonlySet<string> = new Set(["mimetype", "content.xml", "meta.xml", "META-INF/manifest.xml"]);

/** @throws DamagedError for what is not an OpenDocument text, or a damaged or encrypted one */
export async function readOdtDocument(received: Received): Promise<SourceDocument | PartRefusal> {
  const files = await readPackage(received, (name) => WANTED.has(name));
  requireText(files);
  const body = new OdtBody();
  readXml("content.xml", files, ODT_NAMESPACES, body);
  const properties = readProperties("meta.xml", files, "odt");
  const rankOf = (style: string | null) => body.rankOf(style);
  return toDocument(MEDIA_TYPE, { blocks: body.blocks, notes: body.notes(), rankOf, ...properties });
}

function requireText(files: Package): void {
  const kind = Buffer.from(files.get("mimetype") ?? MEDIA_TYPE)
    .toString("latin1")
    .trim();
  if (!kind.startsWith(MEDIA_TYPE))
    refuse("E_NOT_ARTICLE", `an office file of type ${kind.slice(0, 100)}, not a text document`);
  const manifest = Buffer.from(files.get("META-INF/manifest.xml") ?? []).toString("latin1");
  if (manifest.includes("encryption-data")) refuse("E_FORMAT", "encrypted: save it without a password");
  if (!files.has("content.xml")) refuse("E_FORMAT", "content.xml, which holds the text, is missing");
}
