import type { Utf16Span } from "../span.ts";
import type { DeskLabel, DeskLabelPlace } from "../vocabulary.ts";

/** What a desk says of an article, and where, in UTF-16 units of the headline or the text. */
export interface FoundLabel extends Utf16Span {
  readonly label: DeskLabel;
  /** "UPDATE 3-" → 3; null if none is printed. */
  readonly number: number | null;
  readonly place: DeskLabelPlace;
}
