import { PAGE_WORDS } from "../../languages/known/pages.ts";
import type { Block } from "./find-blocks.ts";

const MAX_DATE = 90;
const MAX_REQUEST = 300;
const MAX_LABEL = 60;

/** Whether a line above the body says when the article was published or changed, and hardly anything else. */
export function isDateLine(text: string): boolean {
  return text.length <= MAX_DATE && (DATE.test(text) || CLOCK.test(text)) && lettersBeside(text) <= MAX_REST;
}

/** The same for a block in the body, where dates of the story, in a list or with a few words, must not count. */
export function isDate({ text, element }: Block): boolean {
  return (
    text.length <= MAX_DATE && DATE.test(text) && lettersBeside(text) <= MAX_LABEL_REST && !LISTED.has(element.tag)
  );
}

function lettersBeside(text: string): number {
  return text.replaceAll(DATE_PARTS, "").replaceAll(/[^\p{L}]/gu, "").length;
}

/** How many letters may stand beside the date: "Published", "Updated", the name of a zone or of a day. */
const MAX_REST = 24;
const MAX_LABEL_REST = 12;
const LISTED = new Set(["dd", "dt", "li", "td", "th", "tr"]);
const DATE = /\d{1,4}\s?[./年-]\s?\d{1,2}\s?[./月-]\s?\d{1,4}/;
const CLOCK = /\d{1,2}:\d{2}/;
const DATE_PARTS = /\b(?:uhr|[ap]m|gmt|utc|edt|est|cest|cet|bst|kl)\b/gi;

/** Whether a block is only a label of something else: of an advertisement, of links, of a button. */
export function isLabel(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  const words = text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{N}]+$/u, "");
  return PAGE_WORDS.labels.has(words);
}

/** Whether a block leads to another page: it is little more than a link, after words that say so or a label. */
export function isPointer({ text, linkLength }: Block): boolean {
  if (linkLength < 10 || text.length - linkLength > MAX_POINTER) return false;
  const start = text.toLowerCase().replace(/^[^\p{L}]+/u, "");
  if (PAGE_WORDS.pointers.some((pointer) => start.startsWith(pointer))) return true;
  return /^[^.!?:|]{2,24}[:|]\s/u.test(text);
}

/** The most characters that may stand beside the link. */
const MAX_POINTER = 30;

/** Whether a block asks readers for something, or states copyright. */
export function isRequest(text: string): boolean {
  if (text.length > MAX_REQUEST) return false;
  const lower = text.toLowerCase();
  // A quotation is never a request to the reader.
  if (/["“”„«»]/.test(text)) return false;
  return /^(?:©|\(c\)|copyright\b)/.test(lower) || PAGE_WORDS.requests.some((request) => lower.includes(request));
}
