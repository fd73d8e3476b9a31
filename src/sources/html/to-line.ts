import type { HtmlElement } from "./element.ts";
import { findBlocks } from "./find-blocks.ts";
import { isUnseen } from "./page-parts.ts";
import { parseHtml } from "./parse-html.ts";

/** Values are short; anything longer is cut at this length before it is read as HTML. */
const MAX_LENGTH = 20_000;

/** A value from a page's data as one line; the tags and entities that many pages leave in it are resolved. */
export function toLine(value: string): string {
  const text = value.slice(0, MAX_LENGTH);
  if (/[<&]/.test(text)) return lineOf(parseHtml(text));
  return text.replaceAll(/\s+/g, " ").trim();
}

/** What an element shows, as one line. */
export function lineOf(element: HtmlElement): string {
  return findBlocks(element, isUnseen)
    .map(({ text }) => text.replaceAll("\n", " "))
    .join(" ");
}
