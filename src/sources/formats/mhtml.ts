import { isRefusal } from "../../diagnostic.ts";
import type { DocumentFormat } from "../document.ts";
import { recogniseMhtml } from "../html/recognise-mhtml.ts";

/** A page as browsers save it in one file, with its pictures and styles (RFC 2557): only the page is read. */
export const MHTML: DocumentFormat = {
  name: "mhtml",
  recognise: recogniseMhtml,
  async *read(received) {
    const bytes = await received.bytes();
    if (isRefusal(bytes)) yield { ...bytes, part: null };
    else {
      const { readMhtml } = await import("../html/read-mhtml.ts");
      yield await readMhtml(bytes, received.uri);
    }
  },
};
