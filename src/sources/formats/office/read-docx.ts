import type { PartRefusal, SourceDocument } from "../../document.ts";
import { refuse } from "../../parts/damaged.ts";
import type { Received } from "../../received.ts";
import { DocxBody } from "./docx-body.ts";
import { DOCX_NAMESPACES } from "./docx-names.ts";
import { readDocxStyles } from "./docx-styles.ts";
import { type Package, readPackage } from "./read-package.ts";
import { readProperties } from "./read-properties.ts";
import { readXml } from "./read-xml.ts";
import { toDocument } from "./to-document.ts";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WANTED = /^(\[Content_Types\]|word\/(document|styles)\d*|docProps\/core)\.xml$/;

/** @throws DamagedError for what is not a text document of Word, or a damaged one */
export async function readDocxDocument(received: Received): Promise<SourceDocument | PartRefusal> {
  const files = await readPackage(received, (name) => WANTED.test(name));
  const parts = findParts(files);
  const body = new DocxBody();
  readXml(parts.body, files, DOCX_NAMESPACES, body);
  const rankOf = readDocxStyles(parts.styles, files);
  const properties = readProperties("docProps/core.xml", files, "docx");
  return toDocument(MEDIA_TYPE, { blocks: body.blocks, notes: body.notes(), rankOf, ...properties });
}

/** Where the text and the styles are, by the list of types that every such package has. */
function findParts(files: Package): { readonly body: string; readonly styles: string } {
  if (!files.has("[Content_Types].xml")) refuse("E_FORMAT", "[Content_Types].xml is missing: no document of Word");
  let body: string | null = null;
  let styles = "";
  let other: string | null = null;
  readXml(
    "[Content_Types].xml",
    files,
    {},
    {
      open(_, attributes) {
        const path = (attributes.get("PartName") ?? "").replace(/^\//, "");
        const type = attributes.get("ContentType") ?? "";
        if (TEXT.test(type)) body ??= path;
        else if (type.endsWith("wordprocessingml.styles+xml")) styles = path;
        else other ??= OTHERS.find(([part]) => type.includes(part))?.[1] ?? null;
      },
      text() {},
      close() {},
    },
  );
  if (body !== null && files.has(body)) return { body, styles };
  if (other !== null) refuse("E_NOT_ARTICLE", `${other}, not a text document`);
  return refuse("E_FORMAT", `${body ?? "word/document.xml"}, which holds the text, is missing`);
}

/** A document, a template, and either with macros, which are not run. */
const TEXT =
  /(wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml$/;

const OTHERS = [
  ["spreadsheetml", "a spreadsheet (XLSX)"],
  ["presentationml", "a presentation (PPTX)"],
] as const;
