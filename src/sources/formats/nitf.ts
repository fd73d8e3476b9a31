import type { DocumentFormat } from "../document.ts";
import { headOfXml } from "../xml/head.ts";

/** NITF 2.5 to 3.6 by itself, one article per file. NewsML and ninjs read the NITF within them. */
export const NITF: DocumentFormat = {
  name: "nitf",
  recognise: (head) => (headOfXml(head)?.root === "nitf" ? 1 : 0),
  async *read(received) {
    const { readNitf } = await import("./nitf/read-nitf.ts");
    yield await readNitf(received);
  },
};
