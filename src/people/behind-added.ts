import type { WordTable } from "./word-table.ts";

/** How long an addition to a name between commas may be, in tokens. */
const LONGEST = 18;

/**
 * The token behind an addition between two commas, "Tehran⟨, the group's main backer,⟩ said": two words or more that
 * begin with a small letter; the token itself if there is none.
 */
export function behindAdded({ tokens, sentenceOf }: WordTable, comma: number): number {
  if (tokens[comma]?.text !== "," || tokens[comma + 1]?.capital === true) return comma;
  let close = comma + 2;
  while (close < comma + LONGEST && tokens[close]?.text !== ",") close += 1;
  const isWhole = close > comma + 2 && tokens[close]?.text === "," && sentenceOf[close] === sentenceOf[comma];
  return isWhole ? close + 1 : comma;
}
