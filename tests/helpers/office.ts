import { zip } from "./zip.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const PIC = 'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The files of a Word document with this body; others of it by name. */
export function docxFiles(body: string, others: { readonly [name: string]: string } = {}): { [name: string]: string } {
  return {
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
    "word/document.xml": `<?xml version="1.0"?><w:document ${W} ${MC} ${PIC}><w:body>${body}</w:body></w:document>`,
    ...others,
  };
}

export async function docx(body: string, others: { readonly [name: string]: string } = {}): Promise<Buffer> {
  return zip(docxFiles(body, others));
}

/** A paragraph of Word of one run. */
export function p(text: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export const STYLES =
  `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>` +
  '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Schlagzeile"><w:name w:val="Schlagzeile"/><w:basedOn w:val="Titel"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style></w:styles>';

export function coreProperties(properties: string): string {
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${properties}</cp:coreProperties>`
  );
}

const ODF = "urn:oasis:names:tc:opendocument:xmlns";
const ODF_NAMES = ["office", "style", "text", "table", "meta"].map((name) => `xmlns:${name}="${ODF}:${name}:1.0"`);
const ODF_ROOT = `${ODF_NAMES.join(" ")} xmlns:draw="${ODF}:drawing:1.0" xmlns:svg="${ODF}:svg-compatible:1.0"`;

export function odtFiles(
  text: string,
  { styles = "", meta = "", ...others }: { readonly [name: string]: string } = {},
): { [name: string]: string } {
  return {
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml":
      `<?xml version="1.0"?><office:document-content ${ODF_ROOT}><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    "meta.xml":
      `<office:document-meta ${ODF_ROOT} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>${meta}</office:meta>` +
      "</office:document-meta>",
    ...others,
  };
}

export async function odt(text: string, others: { readonly [name: string]: string } = {}): Promise<Buffer> {
  return zip(odtFiles(text, others), ["mimetype"]);
}
