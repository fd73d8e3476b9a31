import { itemAt } from "../../text/item-at.ts";
import { WORDS_IN_MARKS } from "../attribution.ts";
import { HEADING, isHeading } from "../headings.ts";
import { isTelling, MOST_PAIRS, wordsWithin } from "../headline-marks.ts";
import { FRAGMENT } from "../mixed/widen-fragments.ts";
import { type Scene, type TokenRange, tokensOf } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { bySubject } from "./heading-subject.ts";
import { NOBODY } from "./mentions/keys.ts";
import { areOnes, keyOfSpeaker, says } from "./said-below.ts";

/** How many headings of one text are looked up in what is said below. */
const MAX_HEADINGS = 60;

/**
 * The decisions, with the words of headings given to whoever says the same words below: ‘We lost it all’: baker on the
 * fire … “We lost it all,” said Roe. Nothing changes where several people say them, somebody quotes another with them,
 * or a verb of the heading names their speaker. A headline's words that nobody says below may belong to the person whom
 * it is about.
 */
export function nameHeadings(scene: Scene, decisions: readonly Decision[]): Decision[] {
  const headings = new Map<Decision, Heading>();
  for (const [index, decision] of decisions.entries()) {
    const heading = headings.size < MAX_HEADINGS ? readHeading(scene, decision, index) : null;
    if (heading !== null) headings.set(decision, heading);
  }
  if (headings.size === 0) return [...decisions];
  const said = decisions.filter((one) => !headings.has(one));
  return decisions.map((decision) => {
    const heading = headings.get(decision);
    if (heading === undefined) return decision;
    const words = wordsWithin(scene, heading.marks);
    const isSought = heading.isWhole || isTelling(scene, words, heading.marks);
    const below = isSought ? said.filter((one) => says(scene, one, words)) : [];
    const [first] = below;
    if (first !== undefined)
      return areOnes(scene, below) && !isTold(scene, decision) ? bySame(decision, first) : decision;
    return heading.isHeadline ? bySubject(scene, decision, heading, said) : decision;
  });
}

/** One pair of marks of a headline, or of a line of its own. */
interface Heading {
  readonly marks: TokenRange;
  /** Whether they fill the line. */
  readonly isWhole: boolean;
  readonly isHeadline: boolean;
}

function readHeading(scene: Scene, { attribution }: Decision, index: number): Heading | null {
  const { block, kind, content, quoted, rule } = attribution;
  const [span, another] = kind === "direct" ? content : quoted;
  if (span === undefined || another !== undefined) return null;
  const marks = tokensOf(scene.document.tokens, span);
  // What was decided before a second reader had its turn is named already.
  const isWhole = (rule === WORDS_IN_MARKS || rule === HEADING) && isHeading(scene, marks);
  const isHeadline = itemAt(scene.document.blocks, block)?.zone === "headline";
  return isWhole || (isHeadline && index < MOST_PAIRS) ? { marks, isWhole, isHeadline } : null;
}

/**
 * Whether a verb beside the words names their speaker, or a noun does so by name: not ‘Mind your heads’: miller's
 * ⟨warning⟩.
 */
function isTold(scene: Scene, decision: Decision): boolean {
  const { candidate, attribution } = decision;
  const cue = itemAt(scene.cues, candidate?.cue ?? -1);
  // “⟨Mother of missing boy⟩: ‘Come home’”, too, means whoever says so below.
  const isOne = itemAt(scene.cast.mentions, candidate?.mention)?.plural === false;
  const isByNoun =
    (cue?.form === "noun" || (cue?.form === "colon" && isOne)) && keyOfSpeaker(scene, decision) === NOBODY;
  return (cue !== undefined && !isByNoun) || (attribution.kind === "mixed" && attribution.rule !== FRAGMENT);
}

function bySame({ attribution, frame }: Decision, below: Decision): Decision {
  const { candidate, antecedent, probability } = below;
  const content = attribution.kind === "direct" ? attribution.content : attribution.quoted;
  const confidence = Math.max(attribution.confidence, below.attribution.confidence);
  const own = { ...attribution, kind: "direct" as const, content, quoted: [], rule: HEADING, confidence };
  return { attribution: own, frame, candidate, antecedent, probability };
}
