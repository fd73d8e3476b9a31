import type { HtmlElement } from "./element.ts";

/**
 * Whether an element is only the mark of a footnote. Such a mark is not part of the sentence, and behind a quotation it
 * would be read as the speaker. It is a link to a note (`#fn1`, `#cite_note-1`, Word's `#_ftn1`), or a raised number or
 * sign that is in brackets, links to a place on the page, or stands behind a sentence or a quotation. The 2 of "m²" is
 * not one.
 *
 * @param before the text of the block up to the element
 */
export function isNoteMark(element: HtmlElement, before: string): boolean {
  if (element.tag !== "sup" && element.tag !== "a") return false;
  const text = textOf(element).trim();
  if (!MARK.test(text)) return false;
  const raised = element.tag === "sup" ? element : childOf(element, "sup");
  const link = element.tag === "a" ? element : childOf(element, "a");
  if (NOTE.test(link?.get("href") ?? "")) return true;
  if (raised === undefined) return false;
  return (
    text.startsWith("[") || link?.get("href").startsWith("#") === true || (!LETTER.test(text) && ENDED.test(before))
  );
}

const MARK = /^(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,5}|[a-z]|[*†‡§¶]{1,3}|\[(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})\])$/i;
const LETTER = /^[a-z]$/i;
/** What programs call the place of a note. */
const NOTE = /#_?(?:cite|edn|endnote|fn|footnote|ftn|note)(?![a-z_]*ref)/i;
/**
 * A mark that ends a sentence or a quotation, but not behind a digit, where the raised number may be the cents of a
 * price.
 */
const ENDED = /(?:[^\d\s][.,;:!?]|[”’"»])$/;
const MAX_MARK = 24;

function childOf(element: HtmlElement, tag: string): HtmlElement | undefined {
  for (const child of element.children) if (typeof child !== "string" && child.tag === tag) return child;
  return undefined;
}

/** The text within an element, as far as a mark could reach. */
function textOf(element: HtmlElement): string {
  let text = "";
  for (const child of element.children) {
    text += typeof child === "string" ? child : textOf(child);
    if (text.length > MAX_MARK) break;
  }
  return text;
}
