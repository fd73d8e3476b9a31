/**
 * How certain it is by the first bytes that this is a page, from 0 to 1: 1 with a doctype or the outer elements of
 * HTML, less if only a piece of a page or the name says so. Other XML, and text that mentions tags, gives 0.
 */
export function recogniseHtml(head: Uint8Array, name: string): number {
  const isNamed = /\.(?:html?|xhtml?|shtml|mhtm|php|aspx?|jsp)$/i.test(name);
  const start = skipProlog(toAscii(head));
  if (/^<!doctype\s+html\b/i.test(start)) return 1;
  if (/^<(?:html|head|body)[\s>]/i.test(start)) return 1;
  if (!start.startsWith("<")) return isNamed && /<(?:html|body|head)[\s>]/i.test(start) ? 0.8 : 0;
  const element = /^<([a-z][a-z0-9]*)[\s/>]/i.exec(start)?.[1]?.toLowerCase() ?? "";
  if (!PIECES.has(element)) return 0;
  if (isNamed) return 0.9;
  // Without such a name there must be end tags, so that a text in angle brackets is not a page.
  return /<\/(?:p|div|h[1-6]|article|section|table|ul|title|head|script|style)>/i.test(start) ? 0.6 : 0;
}

/** Elements that a page or a piece of one may begin with. */
const PIECES = new Set(
  (
    "a article aside b base blockquote br center dl div em figure font form h1 h2 h3 h4 h5 h6 header hr i img link main meta nav " +
    "noscript ol p pre script section span strong style table title ul"
  ).split(" "),
);

/** The ASCII characters as they are, whatever the encoding, even in UTF-16, where every other byte is NUL. */
function toAscii(head: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(head)
    .replaceAll("\0", "")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
}

/** The text without what stands before the first element: space, comments, the XML declaration and instructions. */
function skipProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at += 1;
    const [opening, closing] = text.startsWith("<!--", at) ? ["<!--", "-->"] : ["<?", "?>"];
    const end = text.startsWith(opening, at) ? text.indexOf(closing, at + opening.length) : -1;
    if (end < 0) return text.slice(at);
    at = end + closing.length;
  }
}
