import { stepBack } from "../../../grammar/steps.ts";
import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, GERUND, isFiniteVerb, MARK, WH_WORD } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { verbOfWriting } from "../../indirect/behind-hearer.ts";
import { isInverted } from "../../indirect/inverted-source.ts";
import { endOfReaction } from "../../reaction.ts";
import { type Scene, sentenceAt } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import { startOfVerbGroup } from "../../stance/verb-group.ts";
import { candidateBefore } from "../candidates/among-candidates.ts";
import type { Frame } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { bearerOf, mentionAt, ownedBy } from "../mentions/mention-at.ts";
import { opensWithGerund } from "../subjects/subject-behind-gerund.ts";
import { isRightBefore } from "./subject-of-relative.ts";

/**
 * The subject of the verb before "asking them ⟦to wait⟧" or "calling it ⟦“safe”⟧": “⟨Roe⟩ wrote to parents on Monday
 * asking”, “⟨a nurse⟩ who wrote to parents asking”; -1 for none.
 */
export function writerOfRequest(scene: Scene, { attribution: { cue }, sentences }: Frame): number {
  const written = cue === null ? -1 : verbOfWriting(scene.grammar, cue);
  if (written < 0) return -1;
  const verb = startOfVerbGroup(scene.grammar, sentences.firstToken, written);
  // "Roe, the mayor⟨,⟩ wrote"
  const comma = scene.grammar.tags[verb - 1] === COMMA ? verb - 1 : verb;
  for (let at = verb - 1; at >= sentences.firstToken; at -= 1) {
    const subject = scene.mentionOf[at] ?? -1;
    const last = scene.phraseTokens[subject]?.lastToken;
    if (last === verb || last === comma) return whomItDescribes(scene, subject);
  }
  return -1;
}

/** "⟨a nurse⟩ who": the mention that a relative pronoun describes; for any other mention, the mention itself. */
function whomItDescribes(scene: Scene, mention: number): number {
  const who = scene.mentionTokens[mention]?.firstToken ?? -1;
  const isRelative = scene.grammar.tags[who] === WH_WORD && mention > 0;
  return isRelative && isRightBefore(scene, mention - 1, who) ? mention - 1 : mention;
}

/**
 * “⟨The army⟩, insisting that the bus had not stopped, refused”: the mention that begins the sentence, or a clause
 * behind "and", right before a comma and the gerund; “it was late, said ⟨the army⟩, adding that it was cold”: the one
 * behind an inverted verb there; “Roe said it was; ⟨Moe⟩ disagreed, saying that it was not”: whoever reacts right
 * before them. Else -1.
 */
export function subjectOfInserted(scene: Scene, { attribution, sentences }: Frame): number {
  const { grammar, mentionOf, phraseTokens } = scene;
  const { cue } = attribution;
  if (cue === null || grammar.tags[cue.headToken] !== GERUND || grammar.tags[cue.firstToken - 1] !== COMMA) return -1;
  const reacting = whoReacts(scene, cue.firstToken - 1);
  if (reacting >= 0) return reacting;
  const inverted = behindInverted(scene, cue.firstToken - 1);
  if (inverted >= 0) return inverted;
  const mention = mentionOf[cue.firstToken - 2] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase === undefined || phrase.lastToken !== cue.firstToken - 1) return -1;
  const isJoined = grammar.tags[phrase.firstToken - 1] === CONJUNCTION && grammar.tags[phrase.firstToken - 2] === COMMA;
  const isFirst = phrase.firstToken === sentences.firstToken || isJoined;
  return isFirst ? mention : -1;
}

/** The longest subject behind an inverted verb, with a day or a place, in tokens. */
const LONGEST_INVERTED = 12;

/**
 * “late, said ⟨the army⟩ on Monday”: the mention behind a verb of speech, if a comma or mark stands before that verb
 * and none in between; else -1.
 */
function behindInverted(scene: Scene, comma: number): number {
  const { cueOf, cues, grammar, phraseTokens } = scene;
  const { tags } = grammar;
  let verb = comma - 1;
  while (verb > comma - LONGEST_INVERTED && tags[verb] !== COMMA && !isFiniteVerb(tags[verb] ?? 0)) verb -= 1;
  const cue = itemAt(cues, cueOf[verb]);
  const sentence = sentenceAt(scene, verb);
  if (cue === undefined || sentence === undefined || cue.firstToken !== verb) return -1;
  if (tags[verb - 1] !== MARK && !isInverted(grammar, sentence, cue)) return -1;
  const mention = mentionAt(scene, verb + 1);
  return phraseTokens[mention]?.firstToken === verb + 1 ? mention : -1;
}

/** The longest reaction, in tokens: "⟨begs to differ⟩". */
const LONGEST_REACTION = 7;

/**
 * The mention that begins a clause whose verb, with the words up to a comma, says how somebody takes what was said;
 * else -1.
 */
function whoReacts(scene: Scene, comma: number): number {
  const { document, grammar, mentionOf, phraseTokens, sentenceOf } = scene;
  const { tags } = grammar;
  let verb = comma - 1;
  while (verb > comma - LONGEST_REACTION && !isFiniteVerb(tags[verb] ?? 0)) verb -= 1;
  if (!isFiniteVerb(tags[verb] ?? 0) || endOfReaction(grammar, verb) !== comma) return -1;
  const opens = (at: number) => tags[at] === COMMA || tags[at] === CONJUNCTION || document.tokens[at]?.text === ";";
  let first = verb;
  while (first > verb - REACH && sentenceOf[first - 1] === sentenceOf[verb] && !opens(first - 1)) first -= 1;
  while (first < verb && !isIn(mentionOf, first)) first += 1;
  const mention = ownedBy(scene, bearerOf(scene, mentionOf[first] ?? -1));
  return (phraseTokens[mention]?.lastToken ?? verb + 1) <= verb ? mention : -1;
}

/**
 * The subject behind the words of a gerund that opens its sentence: "Noting that it rained, ⟨Roe⟩ said", "After saying
 * it rained, ⟨Roe⟩ left"; -1 for none.
 */
export function subjectOfGerund(scene: Scene, { attribution, said, sentences }: Frame): number {
  const { cue } = attribution;
  if (cue === null || !opensWithGerund(scene.grammar, sentences, cue.headToken)) return -1;
  const comma = said.lastToken;
  if (scene.document.tokens[comma]?.text !== ",") return -1;
  const mention = scene.mentionOf[comma + 1] ?? -1;
  const next = scene.mentionOf[comma + 2] ?? -1;
  const found = mention >= 0 ? mention : next;
  return scene.phraseTokens[found]?.firstToken === comma + 1 ? found : -1;
}

/**
 * “with ⟨Roe⟩ warning that it was late and asking, “Why?””: a gerund behind "and" has the subject of the gerund before
 * it; “although ⟨Roe⟩ won the day by calling it “late””, “while his rival, ⟨Roe⟩, rose in the polls by calling it
 * “late””: one behind "by" has the subject of the clause before it. Else `index`.
 */
export function subjectOfSecondGerund({ scene, frame, candidates }: Situation, index: number): number {
  const cue = ownCue(scene, frame);
  const { tags } = scene.grammar;
  if (cue?.form !== "verb" || tags[cue.firstToken] !== GERUND) return index;
  const isJoined = tags[cue.firstToken - 1] === CONJUNCTION;
  if (!isJoined && !servesAs(scene.grammar, cue.firstToken - 1, AGENT)) return index;
  const verb = isJoined ? gerundBefore(scene, cue.firstToken - 1) : verbBefore(scene, cue.firstToken - 1);
  const named = candidateBefore(scene, candidates, verb);
  const subject = named < 0 && !isJoined ? candidateBefore(scene, candidates, stepBack(tags, verb, COMMA)) : named;
  return subject < 0 || (isJoined && !isWith(scene, candidates[subject]?.mention ?? -1)) ? index : subject;
}

/** How far before the gerund the other verb may stand, in tokens. */
const REACH = 25;

/** The gerund of speech before a token in its sentence; -1 for none. */
function gerundBefore({ cueOf, grammar, sentenceOf }: Scene, end: number): number {
  for (let at = end - 1; at > end - REACH && sentenceOf[at] === sentenceOf[end]; at -= 1)
    if (grammar.tags[at] === GERUND && isIn(cueOf, at)) return at;
  return -1;
}

/**
 * The finite verb nearest before a token, without a comma between, or a verb of reply before that: "⟨answered⟩ the
 * claim that it was late by"; -1 for none.
 */
function verbBefore({ cueOf, cues, grammar: { tags }, language, sentenceOf }: Scene, end: number): number {
  let verb = -1;
  for (let at = end - 1; at > end - REACH && sentenceOf[at] === sentenceOf[end] && tags[at] !== COMMA; at -= 1) {
    if (!isFiniteVerb(tags[at] ?? 0)) continue;
    if (language.speech.replyingVerbs.has(itemAt(cues, cueOf[at])?.lemma ?? "")) return at;
    if (verb < 0) verb = at;
  }
  return verb;
}

/** "with ⟨Roe⟩". */
function isWith({ document, language, phraseTokens }: Scene, mention: number): boolean {
  const before = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  return language.smallWords.absolutes.has(document.tokens[before]?.lower ?? "");
}
