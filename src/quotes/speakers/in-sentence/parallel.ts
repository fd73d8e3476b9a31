import { ADVERB, COMMA, CONJUNCTION, isFiniteVerb, PREPOSITION, PRONOUN, STOP, TO } from "../../../grammar/tags.ts";
import { isAnyIn, isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { isPassive } from "../../passive.ts";
import { blockAt, type Scene, type TokenRange } from "../../scene.ts";
import { cueBefore } from "../../stance/governing-cue.ts";
import type { Frame } from "../candidates/candidates.ts";

/**
 * Who reports words in a sentence with two speakers, each right before a verb: “⟦it will close⟧, ⟨Roe⟩ said, and Moe
 * said it would not”; “⟦it leaks⟧, ⟨critics⟩ say; not so, says Roe”, “it was cold, she said; ⟦it was hot⟧, ⟨he⟩ said”;
 * ““Never,” ⟨the player of the match⟩ said, while Moe conceded that it might”. A mention, or -1 where no other verb of
 * speech has such a subject.
 */
export function subjectInParallel(scene: Scene, { attribution: { kind, cue }, content, said }: Frame): number {
  if (kind === "direct") return subjectBesideMarks(scene, content, said);
  if (cue === null) return -1;
  const index = scene.cueOf[cue.headToken] ?? -1;
  const pronoun = isOthers(scene, cue, index - 1) ? pronounBehind(scene, cue, said.lastToken) : -1;
  if (pronoun >= 0) return pronoun;
  const own = subjectRightBefore(scene, cue);
  const isAnother = (other: Cue | undefined): boolean =>
    other !== undefined &&
    scene.sentenceOf[other.headToken] === scene.sentenceOf[cue.headToken] &&
    (subjectRightBefore(scene, other) >= 0 || isInverted(scene, other));
  return isAnother(itemAt(scene.cues, index - 1)) || isAnother(itemAt(scene.cues, index + 1)) ? own : -1;
}

/**
 * “it was cold, she said; ⟦it was hot⟧, ⟨he⟩ said”: the pronoun between a verb and the comma at which the words end; -1
 * for none.
 */
function pronounBehind({ cast, grammar, mentionOf, mentionTokens }: Scene, { firstToken }: Cue, comma: number): number {
  const mention = mentionOf[firstToken - 1] ?? -1;
  const isNext = mentionTokens[mention]?.firstToken === comma + 1 && grammar.tags[comma] === COMMA;
  return isNext && cast.mentions[mention]?.form === "pronoun" ? mention : -1;
}

/** "not so, ⟨says⟩ Roe": whether a finite verb stands between a comma and somebody. */
function isInverted({ grammar: { tags }, mentionOf }: Scene, { firstToken, form, lastToken }: Cue): boolean {
  if (form !== "verb" || !isFiniteVerb(tags[firstToken] ?? 0) || tags[firstToken - 1] !== COMMA) return false;
  return isIn(mentionOf, lastToken);
}

/** The same for words in marks: the subject of the verb right behind them, or before the colon that introduces them. */
function subjectBesideMarks(
  scene: Scene,
  content: readonly TokenRange[],
  { firstToken: first, lastToken: behind }: TokenRange,
): number {
  const asked = isGiven(scene, content) ? -1 : subjectBehindAsked(scene, behind);
  if (asked >= 0) return asked;
  const opens = scene.sentenceOf[first - 1] !== scene.sentenceOf[first];
  const [own, cue] = (opens ? subjectBehind(scene, behind) : subjectBeforeColon(scene, first - 1)) ?? [];
  if (own === undefined || cue === undefined) return -1;
  const index = scene.cueOf[cue.headToken] ?? -1;
  return isOthers(scene, cue, index - 1) || isOthers(scene, cue, index + 1) ? own : -1;
}

/**
 * “Roe said ⟦“Why?”⟧ Moe smiled.”, “⟦“They stayed,”⟧ asked Roe. ⟦“Why?”⟧ Moe smiled.”: whether a verb of speech leads
 * to words in marks, or stands between their parts.
 */
function isGiven(scene: Scene, [part, next]: readonly TokenRange[]): boolean {
  const isBetween = part !== undefined && next !== undefined && isAnyIn(scene.cueOf, part.lastToken, next.firstToken);
  return isBetween || cueBefore(scene, part?.firstToken ?? 0)?.form === "verb";
}

/** Who says something, and the verb. */
type Subject = readonly [mention: number, cue: Cue];

/**
 * ““…,” ⟨the player of the match⟩ said”: the speaker whose phrase stands between marks and a finite verb; else null.
 */
function subjectBehind(scene: Scene, marks: number): Subject | null {
  const { grammar, cues, cueOf, mentionOf, phraseTokens, sentenceOf, cast } = scene;
  if (sentenceOf[marks - 1] !== sentenceOf[marks]) return null;
  const mention = [marks, marks + 1, marks + 2].map((at) => mentionOf[at] ?? -1).find((one) => one >= 0) ?? -1;
  const phrase = phraseTokens[mention];
  const cue = itemAt(cues, cueOf[phrase?.lastToken ?? -1]);
  if (phrase?.firstToken !== marks || cast.mentions[mention]?.form === "pronoun" || cue?.form !== "verb") return null;
  return isFiniteVerb(grammar.tags[cue.firstToken] ?? 0) && !isPassive(grammar, cue) ? [mention, cue] : null;
}

/**
 * ““Why?” ⟨Moe⟩ repeated.”: the mention whose phrase, with a verb of speech that nothing follows, is the sentence
 * behind a question or exclamation; or -1.
 */
function subjectBehindAsked(scene: Scene, marks: number): number {
  const { cues, cueOf, document, grammar, language, mentionOf, phraseTokens, sentenceOf } = scene;
  const end = document.tokens[marks - 2]?.text;
  if (sentenceOf[marks - 1] === sentenceOf[marks] || (end !== "?" && end !== "!")) return -1;
  const mention = mentionOf[marks] ?? -1;
  const phrase = phraseTokens[mention];
  const cue = itemAt(cues, cueOf[phrase?.lastToken ?? -1]);
  if (phrase?.firstToken !== marks || cue?.form !== "verb" || isPassive(grammar, cue)) return -1;
  // “Why?” ¶ Moe smiled.
  const isAsking = language.stances.askingVerbs.has(cue.lemma) || language.speech.plainVerbs.has(cue.lemma);
  if (!isAsking && blockAt(scene, marks - 1) !== blockAt(scene, marks)) return -1;
  // “Why?” Moe did not answer.
  if (cue.firstToken < cue.headToken && cue.reading !== "asserted") return -1;
  return isFiniteVerb(grammar.tags[cue.firstToken] ?? 0) && grammar.tags[cue.lastToken] === STOP ? mention : -1;
}

/** How many words about the manner and the hearer may stand between the verb and the colon. */
const LONGEST_HEARER = 5;

function isOfHearer(tag: number): boolean {
  return tag === ADVERB || tag === PRONOUN || tag === PREPOSITION || tag === TO;
}

/** The subject of the verb before a colon: “…, while ⟨Moe⟩ said simply: “…””, “⟨Moe⟩ whispered to him: “…””. */
function subjectBeforeColon(scene: Scene, colon: number): Subject | null {
  const { cues, cueOf, document, grammar } = scene;
  if (document.tokens[colon]?.text !== ":") return null;
  let at = colon - 1;
  while (at > colon - LONGEST_HEARER && isOfHearer(grammar.tags[at] ?? 0)) at -= 1;
  const cue = itemAt(cues, cueOf[at]);
  const mention = cue === undefined ? -1 : subjectRightBefore(scene, cue);
  return cue === undefined || mention < 0 ? null : [mention, cue];
}

/** Whether a cue is another finite verb of speech of the same sentence, outside marks. */
function isOthers({ grammar, cues, pairOf, sentenceOf }: Scene, own: Cue, index: number): boolean {
  const cue = itemAt(cues, index);
  if (cue?.form !== "verb" || sentenceOf[cue.headToken] !== sentenceOf[own.headToken]) return false;
  return !isIn(pairOf, cue.headToken) && isFiniteVerb(grammar.tags[cue.firstToken] ?? 0);
}

/**
 * The mention whose phrase ends where a finite verb begins, and begins behind a comma, or a comma and "and" or "while";
 * -1 for none.
 */
function subjectRightBefore({ grammar, mentionOf, phraseTokens, cast }: Scene, cue: Cue): number {
  const { tags } = grammar;
  if (cue.form !== "verb" || !isFiniteVerb(tags[cue.firstToken] ?? 0) || isPassive(grammar, cue)) return -1;
  const mention = mentionOf[cue.firstToken - 1] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase?.lastToken !== cue.firstToken || cast.mentions[mention]?.form === "pronoun") return -1;
  const before = phrase.firstToken - 1;
  const comma = tags[before] === CONJUNCTION || tags[before] === PREPOSITION ? before - 1 : before;
  return tags[comma] === COMMA ? mention : -1;
}
