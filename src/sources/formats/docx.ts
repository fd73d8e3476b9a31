import type { DocumentFormat, PartRefusal, SourceDocument } from "../document.ts";
import { refusalOf } from "../parts/damaged.ts";
import { looksLikeCompound, looksLikeZip } from "../parts/signatures.ts";
import type { Received } from "../received.ts";

/**
 * A Word document: its text with tracked insertions and without deletions. Comments, footnotes and endnotes, headers,
 * footers and hidden text are not part of the article; notes count them. Text boxes come after the paragraph that they
 * are anchored in. The properties are facts: who saved a file need not have written the article, and when it was saved
 * is not when it was published.
 */
export const DOCX: DocumentFormat = { name: "docx", recognise: recogniseDocx, read: readDocx };

/** Any file may come first in a package, so the name decides if the first bytes show only a ZIP. */
function recogniseDocx(head: Uint8Array, name: string): number {
  const isNamed = /\.(docx|docm|dotx)$/i.test(name);
  if (looksLikeCompound(head)) return isNamed ? 0.8 : 0;
  if (!looksLikeZip(head)) return 0;
  const start = Buffer.from(head).toString("latin1");
  if (start.includes("[Content_Types].xml")) return isNamed || start.includes("word/") ? 0.95 : 0.7;
  return isNamed ? 0.8 : 0;
}

async function* readDocx(received: Received): AsyncGenerator<SourceDocument | PartRefusal> {
  try {
    const { readDocxDocument } = await import("./office/read-docx.ts");
    yield await readDocxDocument(received);
  } catch (error) {
    yield { ...refusalOf(error, "a damaged DOCX"), part: null };
  }
}
