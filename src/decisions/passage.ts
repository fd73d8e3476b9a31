import { codePointSlicer, type Span } from "../span.ts";
import type { Passage } from "./decision.ts";

/** How many code points on each side of a passage help to find it again in another text of the same story. */
const SIDE = 32;

/** A passage of a text with the words that stand there and beside it. */
export function passageOf(text: string, { start, end }: Span): Passage {
  const slice = codePointSlicer(text);
  return {
    start,
    end,
    exact: slice({ start, end }),
    prefix: slice({ start: Math.max(0, start - SIDE), end: start }),
    suffix: slice({ start: end, end: end + SIDE }),
  };
}
