import { PRONOUN_CLAUSE } from "../../../grammar/clause-starts.ts";
import { behindAdverbs } from "../../../grammar/steps.ts";
import { ADVERB, COMMA, isFiniteVerb, MARK, PREPOSITION, PRONOUN, STOP, WH_WORD } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { candidateBefore, candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * How far before the marks the verb may stand, with no comma and no other verb between: "spoke ⟨of nets caught on⟩
 * “stone trees”".
 */
const TO_MARKS = 8;

/**
 * “Roe smiled, at which point ⟨the crowd⟩ chanted, “Go!””, “as ⟨farmers⟩ yelled “Go!””, “after ⟨farmers⟩ spoke of nets
 * caught on “trees””: the candidate right before the words' verb, if it opens a time clause; else `index`.
 */
export function subjectOfMoment({ scene, frame, candidates }: Situation, index: number): number {
  const marks = frame.said.firstToken;
  const { tags } = scene.grammar;
  let verb = tags[marks - 1] === COMMA ? marks - 2 : marks - 1;
  while (verb > marks - TO_MARKS && !isIn(scene.cueOf, verb) && goesOn(tags[verb] ?? 0)) verb -= 1;
  const cue = itemAt(scene.cues, scene.cueOf[verb]);
  if (frame.attribution.kind !== "direct" || cue?.form !== "verb") return index;
  let last = cue.firstToken;
  while (tags[last - 1] === ADVERB) last -= 1;
  const subject = candidateBefore(scene, candidates, last);
  const phrase = scene.phraseTokens[itemAt(candidates, subject)?.mention ?? -1];
  return phrase !== undefined && opensMoment(scene, phrase.firstToken - 1) ? subject : index;
}

/** Whether a tag does not end a clause. */
function goesOn(tag: number): boolean {
  return tag !== COMMA && tag !== MARK && tag !== STOP && !isFiniteVerb(tag);
}

/** Whether the opener of a time clause ends with a token: "when", "as", "at which point". */
function opensMoment({ document, grammar: { tags }, language }: Scene, at: number): boolean {
  if (language.smallWords.momentOpeners.has(document.tokens[at]?.lower ?? "")) return true;
  return tags[at - 1] === WH_WORD && tags[at - 2] === PREPOSITION;
}

/**
 * “When Roe said it was late, ⟨Moe⟩ laughed and said”, “When Roe came ⟨she⟩ laughed and said”: the subject of the main
 * clause, for a verb in it, rather than anybody in the time clause in front; else `index`.
 */
export function subjectOfMainClause({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame) ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue?.form !== "verb" || chosen.lastToken >= cue.firstToken) return index;
  const { document, language } = scene;
  const first = startOfSentence(scene, cue.firstToken);
  if (!language.smallWords.momentOpeners.has(document.tokens[first]?.lower ?? "") || chosen.firstToken < first)
    return index;
  const main = subjectBehindClause(scene, first, cue.firstToken);
  const from = scene.phraseTokens[main]?.firstToken ?? 0;
  return from < chosen.lastToken ? index : candidateOf(candidates, main);
}

/** The longest clause in front, in tokens. */
const LONGEST_CLAUSE = 40;

/**
 * The mention behind the comma of a clause that begins at a token, right before a finite verb other than the given one.
 * In “When Roe came ⟨she⟩ said” no comma is needed, and the given verb counts. -1 for none.
 */
function subjectBehindClause(scene: Scene, first: number, end: number): number {
  const { grammar, pairOf } = scene;
  const { clauses, tags } = grammar;
  let hasVerb = false;
  for (let at = first; at < Math.min(end, first + LONGEST_CLAUSE); at += 1) {
    if (isIn(pairOf, at)) continue;
    if (isFiniteVerb(tags[at] ?? 0)) hasVerb = true;
    const isBehindComma = tags[at - 1] === COMMA || (tags[at - 1] === MARK && tags[at - 2] === COMMA);
    const isAlone = clauses[at] === PRONOUN_CLAUSE && tags[at] === PRONOUN && mayEnd(scene, at - 1);
    if (!hasVerb || !(isBehindComma || isAlone)) continue;
    const mention = mentionAt(scene, at);
    const verb = behindAdverbs(grammar, scene.phraseTokens[mention]?.lastToken ?? end);
    if (mention >= 0 && verb < (isAlone ? end + 1 : end) && isFiniteVerb(tags[verb] ?? 0)) return mention;
  }
  return -1;
}

/**
 * "When Roe ⟨came⟩ she", but not "When Roe ⟨said⟩ she", "When Roe asked ⟨what⟩ she", which lead to a clause of their
 * own.
 */
function mayEnd({ cueOf, grammar }: Scene, at: number): boolean {
  return grammar.tags[at] !== WH_WORD && !isIn(cueOf, at);
}
