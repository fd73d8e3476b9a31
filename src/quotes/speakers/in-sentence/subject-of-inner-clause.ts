import { behindAdverbs } from "../../../grammar/steps.ts";
import { COORDINATOR, INFINITIVE_MARKER, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, BASE, COMMA, CONJUNCTION, GERUND, isFiniteVerb, PARTICIPLE, WH_WORD } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/** How far before its second verb an inner clause may begin, in tokens. */
const REACH = 25;

/**
 * “Roe spoke when ⟨Moe⟩ stood up to say that it was late”, “Roe smiled, before ⟨Moe⟩ stood up and said”, “Roe smiled,
 * but ⟨Moe⟩ rang the paper to say”, “if ⟨Moe⟩ goes on saying”: the second verb of a clause that begins behind the first
 * clause's subject has the subject of that inner clause. Behind “and” this holds only if the first clause is over by
 * then. Else `index`.
 */
export function subjectOfInnerClause({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame) ?? itemAt(scene.cues, chosen?.cue);
  const end = cue?.form === "verb" ? endOfFirstVerb(scene, cue) : -1;
  if (end < 0) return index;
  const first = startOfSentence(scene, end);
  const opener = clauseOpener(scene, Math.max(first, end - REACH), end);
  if (opener <= first || (chosen !== undefined && chosen.lastToken > opener)) return index;
  const isBound = servesAs(scene.grammar, end, INFINITIVE_MARKER) || scene.grammar.tags[end] === GERUND;
  if (!isBound && !endsClauseBefore(scene, opener)) return index;
  const subject = mentionAt(scene, opener + 1);
  const head = candidateOf(candidates, subject);
  return head < 0 || !isDoing(scene, subject, opener, end) ? index : head;
}

/**
 * The “to”, “and” or comma before a verb of speech that is the second verb of a clause, or that verb itself right
 * behind the first; -1 where it is not the second.
 */
function endOfFirstVerb(scene: Scene, { firstToken, headToken }: Cue): number {
  const { grammar } = scene;
  const { tags } = grammar;
  const to = [firstToken, firstToken - 1].find((at) => servesAs(grammar, at, INFINITIVE_MARKER)) ?? -1;
  if (to >= 0) return tags[headToken] === BASE ? to : -1;
  if (tags[firstToken] === GERUND) {
    if (tags[firstToken - 1] === COMMA) return firstToken - 1;
    // "kept saying", "went on saying"
    return [firstToken - 1, firstToken - 2].some((at) => isFiniteVerb(tags[at] ?? 0)) ? firstToken : -1;
  }
  const first = startOfSentence(scene, firstToken);
  let and = startOfVerbGroup(grammar, first, firstToken) - 1;
  while (and > first && tags[and] === ADVERB) and -= 1;
  return isFiniteVerb(tags[firstToken] ?? 0) && servesAs(grammar, and, COORDINATOR) && tags[and - 1] !== COMMA
    ? and
    : -1;
}

/**
 * The “when”, “because” or “, but” that begins the last clause before a token, if that clause holds no commas and no
 * marks; else -1.
 */
function clauseOpener({ grammar, pairOf }: Scene, first: number, end: number): number {
  const { tags, language } = grammar;
  const { momentOpeners, subordinators } = language.smallWords;
  for (let at = end - 1; at > first && !isIn(pairOf, at) && tags[at] !== COMMA; at -= 1) {
    const word = wordAt(grammar, at);
    if (tags[at] === WH_WORD && !momentOpeners.has(word)) return -1;
    if (subordinators.has(word) || (tags[at] === CONJUNCTION && tags[at - 1] === COMMA)) return at;
  }
  return -1;
}

/**
 * “⟨, before⟩ Moe stood up and said”, “⟨, but⟩ Moe stood up, saying”: whether what the first clause describes is over
 * when the second begins.
 */
function endsClauseBefore({ grammar, language }: Scene, opener: number): boolean {
  const { tags } = grammar;
  if (tags[opener - 1] !== COMMA) return false;
  return tags[opener] === CONJUNCTION || language.smallWords.turningPoints.has(wordAt(grammar, opener));
}

/**
 * Whether a mention right behind the opener of a clause does something in it, or is made to, and nobody stands right
 * before “to”; not “when ⟨Moe⟩ was hurt, to say”, “when ⟨Moe⟩ urged her to say”.
 */
function isDoing(scene: Scene, mention: number, opener: number, end: number): boolean {
  const { cast, grammar, language, mentionOf, phraseTokens } = scene;
  const { tags } = grammar;
  const { firstToken = -1, lastToken = end } = phraseTokens[mention] ?? {};
  const verb = behindAdverbs(grammar, lastToken);
  if (firstToken !== opener + 1 || verb >= end || !isFiniteVerb(tags[verb] ?? 0)) return false;
  const isBe = language.helpers.formsOfBe.has(wordAt(grammar, verb));
  for (let at = verb + 1; at < end; at += 1) {
    const isSuffered = isBe && tags[at] === PARTICIPLE && !language.smallWords.causing.has(wordAt(grammar, at));
    if (isSuffered || isFiniteVerb(tags[at] ?? 0)) return false;
  }
  const last = cast.mentions[mentionOf[end - 1] ?? -1];
  // "phoned ⟨the Courier⟩ to say", but not "asked ⟨the Courier⟩ to say"
  const isRung = last?.organisation != null && !isIn(scene.cueOf, verb);
  return !servesAs(grammar, end, INFINITIVE_MARKER) || last === undefined || isRung;
}
