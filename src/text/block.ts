import type { Utf16Span } from "../span.ts";

/**
 * What a paragraph of an article is for. `header` is everything before the body that is nothing else here (boilerplate,
 * a website's navigation); `note` is an editor's or refile note.
 */
export type Zone =
  | "headline"
  | "stamp"
  | "byline"
  | "published"
  | "header"
  | "body"
  | "caption"
  | "credit_line"
  | "note";

/**
 * A paragraph, or the part of one that belongs to one zone, without white space at its ends. The lead's block begins
 * after the dateline. Later stages only read `headline`, `body` and `caption` blocks.
 */
export interface Block extends Utf16Span {
  readonly zone: Zone;
}
