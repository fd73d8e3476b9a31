import type { DocumentFormat, PartRefusal, SourceDocument } from "../document.ts";
import { refusalOf } from "../parts/damaged.ts";
import type { Received } from "../received.ts";

/**
 * A PDF with text. Columns are read one after the other, paragraphs are found by leading, indent and type, words divided at
 * line ends are whole again where that is sure, running heads and page numbers are left out. The headline is what alone is set
 * largest on the first page. Its properties are facts. A PDF that holds pictures of pages is refused with what to do.
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
