import type { Cast, Mention } from "../../people/cast.ts";
import type { Document, ReadBlock } from "../../text/document.ts";
import { firstFrom } from "../../text/first-from.ts";

/** Who examines a witness from a paragraph on: “BY MS. ROE:”, and then “Q. Did you see it?”. */
export interface Examiner {
  /** Index of the document's block. */
  readonly paragraph: number;
  readonly mention: Mention;
}

/** No such line is longer, in UTF-16 units: "CROSS-EXAMINATION BY MR. ROE:". */
const LONGEST = 60;

/** The lines of a court's record that name who puts the questions below, in order. */
export function listExaminers({ blocks, text, language }: Document, { mentions }: Cast): Examiner[] {
  return blocks.flatMap((block, paragraph) => {
    if (!endsAsLine(text, block)) return [];
    const mention = mentions[firstFrom(mentions, ({ start }) => start, block.start)];
    if (mention === undefined || mention.person === null || mention.end > block.end) return [];
    const before = text.slice(block.start, mention.start).toLowerCase().trimEnd().split(" ");
    // A record prints such a line in capitals, or as “By Ms. Roe:”, and no letter or statement does: "A statement from Ann Roe:".
    const opening = text.slice(block.start, mention.start);
    if (opening !== opening.toUpperCase() && before.length > WITH_TITLE) return [];
    return before.slice(-WITH_TITLE).some((word) => language.stances.claimantPrepositions.has(word))
      ? [{ paragraph, mention }]
      : [];
  });
}

/** "by" and a title, in words. */
const WITH_TITLE = 2;

/** A short paragraph that ends in a colon. */
function endsAsLine(text: string, { start, end, zone }: ReadBlock): boolean {
  return zone !== "headline" && end - start <= LONGEST && text.charAt(end - 1) === ":";
}
