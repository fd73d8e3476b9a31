import type { Utf16Span } from "../span.ts";

/**
 * What an outermost pair of marks holds:
 * - `speech`: somebody's words; `scare`: words used at arm's length ("so-called “experts”");
 * - `title`: the name of a work, a law, a programme; `nickname`: a part of a name (William “Bill” Smith).
 */
export type StretchUse = "speech" | "scare" | "title" | "nickname";

/** The text between an outermost pair of quotation marks in one block, marks included. */
export interface Stretch extends Utf16Span {
  /** The text without its marks. */
  readonly inner: Utf16Span;
  /** Half-open range of the document's tokens, marks included. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Index of the document's block. */
  readonly block: number;
  /** Index of the sentence in which it begins. */
  readonly sentence: number;
  /** The block ends before a closing mark and the next stretch goes on. */
  readonly continues: boolean;
  /** It goes on from the stretch before, at the start of a block. */
  readonly continued: boolean;
  readonly use: StretchUse;
  /** 0 to 1: how probable it is that the words are speech. */
  readonly speech: number;
}
