/**
 * How sure the first bytes make it that this is a page: 1 with a doctype or the outer elements of HTML, less where only a
 * piece of a page or a name says so. XML of other kinds, and text that speaks of tags, is 0.
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
  // Without a name it takes tags that close, so that a text in angle brackets is none.
  return /<\/(?:p|div|h[1-6]|article|section|table|ul|title|head|script|style)>/i.test(start) ? 0.6 : 0;
}

/** Elements that a page or a piece of one may begin with. */
const PIECES = new Set(
  (
    "a article aside b base blockquote br center dl div em figure font form h1 h2 h3 h4 h5 h6 header hr i img link main meta nav " +
    "noscript ol p pre script section span strong style table title ul"
  ).split(" "),
);

/** ASCII as it is, whatever the encoding; UTF-16 too, whose other half is NUL. */
function toAscii(head: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(head)
    .replaceAll("\0", "")
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
}

/** What stands before the first element: space, comments, the declaration and instructions of XML. */
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
