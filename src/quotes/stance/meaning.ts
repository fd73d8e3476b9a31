import { wordAt } from "../../grammar/word-at.ts";
import { endsIn } from "../../grammar/word-endings.ts";
import type { Utf16Span } from "../../span.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Stance } from "../../vocabulary.ts";
import type { Attribution, Cue } from "../attribution.ts";
import { type Scene, tokensOf } from "../scene.ts";
import type { Decision } from "../speakers/decide-speakers.ts";
import { isSpeakerPrinted } from "../turns/printed-speaker.ts";
import { findAftermath } from "./aftermath.ts";
import { stanceOfMarks } from "./decide-stance.ts";
import { isFirstVerb } from "./first-verb.ts";
import { cueOfMarks } from "./governing-cue.ts";
import { findOuterVoice, type Voices } from "./voices.ts";

/** How an utterance is meant, and the cue that says so. */
export interface Meaning {
  readonly stance: Stance;
  readonly cue: Cue | null;
  /** Where the cue begins as printed. */
  readonly printedFrom: number;
  /**
   * What is printed instead of the cue: "took it back" in a later sentence, "prosecutors say" around it; otherwise
   * null.
   */
  readonly elsewhere: Utf16Span | null;
}

/**
 * Reads how an utterance is meant once its speaker is known; null if it was not made at all: “…,” she refused to say.
 *
 * @param doubted the result of {@link findDoubted}
 * @param voices the result of {@link listVoices}
 */
export function readMeaning(scene: Scene, doubted: DoubtedCues, voices: Voices, decision: Decision): Meaning | null {
  const meaning = readOwnMeaning(scene, doubted, decision);
  if (meaning?.stance !== "asserted") return meaning;
  const later = findAftermath(scene, decision, meaning.cue);
  if (later !== null) return { ...meaning, stance: later.stance, elsewhere: later.phrase };
  const outer = meaning.cue === null ? null : findOuterVoice(scene, voices, decision, meaning.cue);
  if (outer === null) return meaning;
  const isHeld = outer.isMistaken && decision.attribution.kind === "indirect";
  return isHeld ? null : { ...meaning, stance: "alleged", elsewhere: outer.phrase };
}

/** How it was meant when it was said; null if it was not made. */
function readOwnMeaning(scene: Scene, doubted: DoubtedCues, decision: Decision): Meaning | null {
  const { attribution, candidate, frame } = decision;
  if (attribution.cue !== null) return toMeaning(attribution.stance, attribution.cue, attribution.cue.printedFrom);
  if (isSpeakerPrinted(attribution.rule)) return OWN_WORDS;
  if (isGainsaid(scene, frame.content.at(-1)?.lastToken ?? 0)) return null;
  if (isWithinCue(scene, attribution)) return OWN_WORDS;
  const cue = cueOfMarks(scene, frame.content, candidate);
  if (cue === null) return OWN_WORDS;
  const outer = doubted.get(cue);
  if (outer?.cue != null) return toMeaning(outer.stance, cue, outer.cue.printedFrom);
  const stance = stanceOfMarks(scene.grammar, cue, frame.content[0]?.firstToken ?? 0);
  return stance === null ? null : toMeaning(stance, cue, cue.printedFrom);
}

function toMeaning(stance: Stance, cue: Cue | null, printedFrom: number): Meaning {
  return { stance, cue, printedFrom, elsewhere: null };
}

/** “…” ⟨is not⟩ what she said, “…” ⟨were never⟩ his words: whether a negated "to be" stands at a token. */
function isGainsaid(scene: Scene, at: number): boolean {
  const { language } = scene;
  const next = wordAt(scene, at + 1);
  const word = wordAt(scene, at);
  return (
    language.helpers.formsOfBe.has(word) &&
    (language.helpers.negations.has(next) || endsIn(word, language.helpers.negationEndings))
  );
}

/** The meaning of words without a cue of their own. */
const OWN_WORDS: Meaning = toMeaning("asserted", null, 0);

/**
 * "rejected as ⟨“pure fantasy”⟩ a claim that": whether the marks stand within the phrase of a cue. There they are the
 * speaker's comment.
 */
function isWithinCue({ cueOf, document }: Scene, { kind, content, quoted }: Attribution): boolean {
  const marks = (kind === "direct" ? content : quoted)[0];
  return marks !== undefined && isIn(cueOf, tokensOf(document.tokens, marks).firstToken);
}

/** Maps cues within clauses that are not asserted to those clauses. */
export type DoubtedCues = ReadonlyMap<Cue, Attribution>;

/** "denied ⟨that Moe had said⟩: “…”": finds the verbs that open clauses which are not asserted. */
export function findDoubted({ cues, cueOf, document, grammar }: Scene, clauses: readonly Attribution[]): DoubtedCues {
  const doubted = new Map<Cue, Attribution>();
  for (const clause of clauses) {
    if (clause.stance === "asserted") continue;
    for (const span of clause.content) {
      const { firstToken, lastToken } = tokensOf(document.tokens, span);
      const at = firstCue(cueOf, firstToken, lastToken);
      const cue = itemAt(cues, cueOf[at]);
      if (cue?.form === "verb" && isFirstVerb(grammar, firstToken, cue.firstToken)) doubted.set(cue, clause);
    }
  }
  return doubted;
}

function firstCue(cueOf: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isIn(cueOf, at)) return at;
  return -1;
}

/**
 * Returns what is printed as the cue. Where the words are not asserted, it includes the addressee that stands right
 * behind it, “denied telling ⟨the board⟩”.
 */
export function printCue(
  { stance, cue, printedFrom, elsewhere }: Meaning,
  addressee: Utf16Span | null,
): Utf16Span | null {
  if (elsewhere !== null) return elsewhere;
  if (cue === null) return null;
  const isWhole = stance !== "asserted" && addressee?.start === cue.end + 1;
  return { start: printedFrom, end: isWhole ? addressee.end : cue.end };
}
