import type { DocumentFormat, PartRefusal, SourceDocument } from "../document.ts";
import { refusalOf } from "../parts/damaged.ts";
import { looksLikeZip } from "../parts/signatures.ts";
import type { Received } from "../received.ts";

/**
 * An OpenDocument text: its text with tracked insertions and without deletions, as with DOCX. Comments, notes, indexes,
 * headers and footers are not part of the article; notes count what was left out. The properties are facts.
 */
export const ODT: DocumentFormat = { name: "odt", recognise: recogniseOdt, read: readOdt };

/** Such a package begins with a file that names its kind and is neither packed nor encrypted. */
function recogniseOdt(head: Uint8Array, name: string): number {
  if (!looksLikeZip(head)) return 0;
  const start = Buffer.from(head.subarray(0, 256)).toString("latin1");
  if (start.includes("mimetypeapplication/vnd.oasis.opendocument.")) return 1;
  return /\.(odt|ott)$/i.test(name) ? 0.8 : 0;
}

async function* readOdt(received: Received): AsyncGenerator<SourceDocument | PartRefusal> {
  try {
    const { readOdtDocument } = await import("./office/read-odt.ts");
    yield await readOdtDocument(received);
  } catch (error) {
    yield { ...refusalOf(error, "a damaged ODT"), part: null };
  }
}
