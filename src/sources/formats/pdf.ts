import type { DocumentFormat, PartRefusal, SourceDocument } from "../document.ts";
import { refusalOf } from "../parts/damaged.ts";
import type { Received } from "../received.ts";

/**
 * A PDF with text. Columns are read one after the other; paragraphs are found by leading, indent and type; words
 * divided at line ends are joined where that is certain; running heads and page numbers are left out. The headline is
 * the one paragraph set in the largest type on the first page. The properties are facts. A PDF of pictures of pages is
 * refused, saying what to do.
 */
export const PDF: DocumentFormat = {
  name: "pdf",
  recognise: (head) => (Buffer.from(head.subarray(0, 1024)).toString("latin1").includes("%PDF-") ? 1 : 0),
  read: readPdf,
};

async function* readPdf(received: Received): AsyncGenerator<SourceDocument | PartRefusal> {
  try {
    const { readPdfDocument } = await import("./pdf/read-pdf.ts");
    yield await readPdfDocument(received);
  } catch (error) {
    yield { ...refusalOf(error, "a damaged PDF"), part: null };
  }
}
