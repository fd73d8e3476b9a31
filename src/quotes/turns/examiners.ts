import type { Cast, Mention } from "../../people/cast.ts";
import { isInCapitals } from "../../text/characters.ts";
import type { Document, ReadBlock } from "../../text/document.ts";
import { mentionsIn } from "./mentions-in.ts";

/** The person who examines a witness from a paragraph on: “BY MS. ROE:”, and then “Q. Did you see it?”. */
export interface Examiner {
  /** Index of the document's block. */
  readonly paragraph: number;
  readonly mention: Mention;
}

/** The longest such line, in UTF-16 units: "CROSS-EXAMINATION BY MR. ROE:". */
const LONGEST = 60;

/**
 * The examiners whom lines of a court record name, in order; where it has no such lines, those whom labels name: “MISS
 * ROE: Is it?” “A. It is.”
 */
export function listExaminers(document: Document, cast: Cast): Examiner[] {
  const lines = linesOfExaminers(document, cast);
  return lines.length > 0 ? lines : labelledExaminers(document, cast);
}

/** Those who have a label and put a question that is answered under “A.” */
function labelledExaminers({ turns, text }: Document, { mentions }: Cast): Examiner[] {
  return turns.flatMap(({ label, words, paragraph }, index) => {
    const isAnswered = label.kind === "name" && turns[index + 1]?.label.kind === "answer";
    if (!isAnswered || text.charAt(words.end - 1) !== "?") return [];
    const mention = mentionsIn(mentions, label.name).find(({ person }) => person !== null);
    return mention === undefined ? [] : [{ paragraph, mention }];
  });
}

function linesOfExaminers(document: Document, { mentions }: Cast): Examiner[] {
  const { blocks, text, language, turns } = document;
  const asked = new Set(turns.flatMap(({ label, paragraph }) => (label.kind === "question" ? [paragraph] : [])));
  return blocks.flatMap((block, paragraph) => {
    if (!isLine(text, block, asked.has(paragraph + 1))) return [];
    const mention = mentionsIn(mentions, block).at(-1);
    if (mention === undefined || mention.person === null) return [];
    // A record prints such a line in capitals, or as “By Ms. Roe:”. No letter or statement does: "A statement from Ann
    // Roe:".
    const opening = text.slice(block.start, mention.start);
    const before = opening.toLowerCase().trimEnd().split(" ");
    if (opening !== opening.toUpperCase() && before.length > WITH_TITLE) return [];
    return before.slice(-WITH_TITLE).some((word) => language.stances.claimantPrepositions.has(word))
      ? [{ paragraph, mention }]
      : [];
  });
}

/** "by" and a title, in words. */
const WITH_TITLE = 2;

/**
 * Whether it is a short paragraph that ends in a colon, or stands in capitals right above a question:
 * “CROSS-EXAMINATION BY MS. ROE”.
 */
function isLine(text: string, { start, end, zone }: ReadBlock, isAboveQuestion: boolean): boolean {
  if (end - start > LONGEST) return false;
  if (isAboveQuestion && isInCapitals(text.slice(start, end))) return true;
  return zone !== "headline" && text.charAt(end - 1) === ":";
}
