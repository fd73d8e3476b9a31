import type { StoryWords } from "../languages/for-stories.ts";
import { isDigit, isLetter, unitAt } from "../text/characters.ts";
import type { FoundLabel } from "./found-label.ts";

/** What stands before the words of a headline. */
export interface HeadlineLabels {
  readonly labels: readonly FoundLabel[];
  /** What kind of piece it is, "factbox" or "instant view"; null if nothing says so. */
  readonly piece: string | null;
  /** Where the words begin. */
  readonly end: number;
}

/** A longer run of words before a colon or hyphen is not a label. */
const LONGEST_LABEL = 30;
const MOST_LABELS = 4;

/** The labels at the start of a headline: "UPDATE 2-", "CORRECTED:", "RPT-UPDATE 1-", "FACTBOX:". */
export function headlineLabels(
  headline: string,
  { headlineLabels: known, pieceLabels }: Pick<StoryWords, "headlineLabels" | "pieceLabels">,
): HeadlineLabels {
  const labels: FoundLabel[] = [];
  let piece: string | null = null;
  let end = firstLetter(headline, 0);
  for (let count = 0; count < MOST_LABELS; count += 1) {
    const sign = endOfWords(headline, end);
    const mark = headline.charAt(sign);
    const isSign = mark === ":" || ((mark === "-" || mark === "–" || mark === "—") && headline.charAt(sign + 1) !== "");
    if (!isSign) break;
    const { words, number } = partNumber(headline.slice(end, sign).toLowerCase());
    const label = known.get(words);
    if (label === undefined && !pieceLabels.has(words)) break;
    if (label === undefined) piece = words;
    else labels.push({ label, number, place: "headline", start: end, end: sign + 1 });
    end = firstLetter(headline, sign + 1);
  }
  return { labels, piece, end };
}

function firstLetter(text: string, start: number): number {
  let at = start;
  while (
    at < text.length &&
    !isLetter(unitAt(text, at)) &&
    !isDigit(unitAt(text, at)) &&
    !"\"'“‘$€£".includes(text.charAt(at))
  )
    at += 1;
  return at;
}

/** The end of letters, digits, spaces and "&". */
function endOfWords(text: string, start: number): number {
  const last = Math.min(text.length, start + LONGEST_LABEL);
  let at = start;
  while (at < last && (isLetter(unitAt(text, at)) || isDigit(unitAt(text, at)) || " &".includes(text.charAt(at))))
    at += 1;
  return at;
}

/** "update 3" → "update" and 3. */
function partNumber(label: string): { readonly words: string; readonly number: number | null } {
  let start = label.length;
  while (start > 0 && isDigit(unitAt(label, start - 1))) start -= 1;
  const digits = label.slice(start);
  return { words: label.slice(0, start).trim(), number: digits === "" ? null : Number(digits.slice(0, 6)) };
}
