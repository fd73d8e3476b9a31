import { paragraphsOfHtml } from "../html-line.ts";
import { plainParagraphs } from "../plain-paragraphs.ts";

/** The paragraphs of a body that came in a field; only the body itself shows whether it is HTML. */
export function bodyParagraphs(body: string): string[] {
  return MARKUP.test(body) ? paragraphsOfHtml(body) : plainParagraphs(body);
}

/** A tag that makes a paragraph or stands within one, or a character written as an entity. */
const MARKUP =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|table|section|article|figure|blockquote|body|html|span|a|b|i|em|strong)(?:\s[^<>]{0,1000})?\/?>|&(?:nbsp|amp|quot|[lr][ds]quo|#\d{2,5}|#x[\da-f]{2,4});/i;
