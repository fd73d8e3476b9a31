import type { Utf16Span } from "../span.ts";

/**
 * What a paragraph of an article is for. `header` is everything before the body that is none of the others
 * (a standing line, a web site's navigation); `note` an editor's or refile note.
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
 * A paragraph, or the part of one that belongs to one zone, trimmed of white space. The lead's block begins after the
 * dateline. Later stages read `headline`, `body` and `caption` blocks only.
 */
export interface Block extends Utf16Span {
  readonly zone: Zone;
}
