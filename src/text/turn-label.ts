import type { Utf16Span } from "../span.ts";
import type { LabelKind } from "./label-words.ts";

/**
 * The label of one speaker at the start of a paragraph, before that speaker's words: "ANN ROE:", "Sen. ROE.", "Ann Roe
 * (host) —", "[00:12] Ann:", "Q:". Positions are UTF-16 units of the text.
 */
export interface TurnLabel extends Utf16Span {
  /**
   * The words that name the speaker, including the title, without what stands in brackets or behind a comma or dash.
   */
  readonly name: Utf16Span;
  /** The words in the first brackets: a seat, a party, a role, or the name of the one in office. */
  readonly aside: Utf16Span | null;
  /**
   * What ends the label. "dash": a dash, or one or two strokes. "time": only a time stands beside the name, or brackets
   * round it. "line": the label has a line of its own, “Ann Roe — Chief Executive”, “Operator”, and the words follow.
   * "space": one letter, as official briefings and courts print it, “Q Is that all?”.
   */
  readonly sign: ":" | "." | "dash" | "time" | "line" | "space";
  readonly kind: LabelKind;
  /** Whether it is written in capitals, except titles and particles. */
  readonly isLoud: boolean;
  /** Whether an opening quotation mark stands before it. */
  readonly isInMarks: boolean;
}

/** The longest label, in UTF-16 units. */
export const MAX_LENGTH = 180;

/** The longest words in brackets, in UTF-16 units. */
export const MAX_ASIDE = 70;
