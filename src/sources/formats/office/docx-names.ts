import type { Namespaces } from "./read-xml.ts";

/** The namespaces of Word's documents: as Word writes them, then in the strict form of the standard. */
export const DOCX_NAMESPACES: Namespaces = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
};
