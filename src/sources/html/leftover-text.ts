import { LABELS, POINTERS, REQUESTS } from "../../lexicon/page-phrases.ts";
import type { Block } from "./find-blocks.ts";

const MAX_DATE = 90;
const MAX_REQUEST = 300;
const MAX_LABEL = 60;

/** Whether a block says when the article was published or changed, and hardly anything besides. */
export function isDate(text: string): boolean {
  if (text.length > MAX_DATE || !DATE.test(text)) return false;
  const rest = text.replaceAll(DATE_PARTS, "").replaceAll(/[^\p{L}]/gu, "");
  return rest.length <= MAX_REST;
}

/** Letters that may stand beside the date: "Published", "Updated", a name of a zone or of a day. */
const MAX_REST = 24;
const DATE = /\d{1,4}\s?[./年-]\s?\d{1,2}\s?[./月-]\s?\d{1,4}|\d{1,2}:\d{2}/;
const DATE_PARTS = /\b(?:uhr|[ap]m|gmt|utc|edt|est|cest|cet|bst|kl)\b/gi;

/** Whether a block is but a label of something else: of an advertisement, of links, a button. */
export function isLabel(text: string): boolean {
  if (text.length > MAX_LABEL) return false;
  const words = text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{N}]+$/u, "");
  return LABELS.has(words);
}

/** Whether a block leads to another page: a word that says so, and a link. */
export function isPointer({ text, linkLength }: Block): boolean {
  if (linkLength < 10 || text.length - linkLength > MAX_POINTER) return false;
  const start = text.toLowerCase().replace(/^[^\p{L}]+/u, "");
  if (POINTERS.some((pointer) => start.startsWith(pointer))) return true;
  return /^[^.!?:|]{2,24}[:|]\s/u.test(text);
}

/** What may stand beside the link. */
const MAX_POINTER = 30;

/** Whether a block asks readers for something, or speaks of its rights. */
export function isRequest(text: string): boolean {
  if (text.length > MAX_REQUEST) return false;
  const lower = text.toLowerCase();
  return /^(?:©|\(c\)|copyright\b)/.test(lower) || REQUESTS.some((request) => lower.includes(request));
}
