import {
  CONDITIONAL,
  DATIVE,
  GENITIVE,
  RELATIVE_OF_THINGS,
  SECOND_PERSON,
  servesAs,
} from "../../../grammar/syntax-words.ts";
import { ADVERB, BASE, COMMA, GERUND, isFiniteVerb, OWNER, TO, WH_WORD } from "../../../grammar/tags.ts";
import { singularOf } from "../../../grammar/word-endings.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { isPassive } from "../../passive.ts";
import { type Scene, sentenceAt, type TokenRange } from "../../scene.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import { type Candidate, NEXT_BLOCK } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY, personOf } from "../mentions/keys.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { mainSubject } from "../subjects/main-subject.ts";
import { lastMention, mentionTo } from "./find-quoted-as-saying.ts";

/**
 * “The star, 58, tells ⟨this week's Courier⟩: ⟦“It was late.”⟧”, “the star told ⟨Moe!⟩ magazine: ⟦“…”⟧”, “the star
 * texts her agent, ⟨Moe⟩: ⟦“…”⟧”: the candidate before the verb, or -1, if the chosen one is the hearer of words in
 * marks behind a colon; else `index`.
 */
export function neverTheHearer({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { attribution, said, sentences } = frame;
  const colon = said.firstToken - 1;
  if (chosen === undefined || attribution.kind !== "direct") return index;
  if (chosen.lastToken > colon || scene.document.tokens[colon]?.text !== ":") return index;
  const verb = tellingBefore(scene, colon);
  if (verb === null || chosen.firstToken < verb.lastToken) return index;
  const teller = mentionTo(scene, sentences.firstToken, verb.firstToken);
  return candidateOf(candidates, teller);
}

/**
 * “What do you tell ⟨a pupil⟩? ⟦“Breathe.”⟧”, “And if ⟨he⟩ came back? ⟦“Breathe.”⟧”: -1 for somebody mentioned in a
 * question to "you", or about what may be, who does not answer it; else `index`.
 */
export function neverInQuestion({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const end = frame.said.firstToken - 1;
  return chosen !== undefined && frame.attribution.kind === "direct" && isInQuestion(scene, chosen, end) ? -1 : index;
}

/**
 * “Then go.” ¶ “⟨Roe⟩’s aides moved her on.”: -1 for an owner at the beginning of the paragraph below; else `index`.
 */
export function neverTheOwnerBelow({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const isOwner = chosen?.place === NEXT_BLOCK && isOwnerSign(scene, chosen.lastToken);
  return isOwner && frame.attribution.kind === "direct" ? -1 : index;
}

/** Whether a candidate stands in such a question, and that question, or another, ends at a token. */
function isInQuestion(scene: Scene, chosen: Candidate, end: number): boolean {
  const { document, grammar, pairOf } = scene;
  const { firstToken = 0, lastToken = 0 } = sentenceAt(scene, chosen.firstToken) ?? {};
  const asks = (at: number) => document.tokens[at]?.text === "?" && !isIn(pairOf, at);
  if (lastToken > end + 1 || !asks(end) || !asks(lastToken - 1)) return false;
  for (let at = firstToken; at < lastToken; at += 1)
    if (servesAs(grammar, at, SECOND_PERSON | CONDITIONAL)) return true;
  return false;
}

/**
 * “She is, ⟨she⟩ likes to remind people, a farmer”: the last candidate before the verb, or -1, if the chosen one is the
 * hearer, right behind an infinitive of telling; else `index`.
 */
export function neverTheReminded({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { cue } = frame.attribution;
  if (chosen === undefined || cue?.form !== "verb" || chosen.firstToken < cue.lastToken) return index;
  if (!isReminded(scene, cue, chosen.firstToken)) return index;
  const teller = lastMention(scene, cue.firstToken - 1, frame.sentences.firstToken);
  return candidateOf(candidates, teller);
}

/**
 * “At the bar a man inquired of ⟨his wife⟩ ⟦whether it was shut⟧”: the candidate before the verb, or -1, if the chosen
 * one is asked something, right behind "of"; else `index`.
 */
export function neverWhoIsAsked({ scene, frame, candidates }: Situation, index: number): number {
  const { grammar, language, phraseTokens } = scene;
  const chosen = itemAt(candidates, index);
  const { cue } = frame.attribution;
  if (chosen === undefined || cue?.form !== "verb" || !language.stances.askingVerbs.has(cue.lemma)) return index;
  const of = servesAs(grammar, cue.lastToken - 1, GENITIVE) ? cue.lastToken - 1 : cue.lastToken;
  const isAsked = servesAs(grammar, of, GENITIVE) && phraseTokens[chosen.mention]?.firstToken === of + 1;
  if (!isAsked || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  return candidateOf(candidates, mainSubject(scene, frame.sentences.firstToken, cue.firstToken));
}

/**
 * “Roe issued a statement through her lawyer, ⟨Ann Moe⟩: ⟦“…”⟧”: the candidate that begins the sentence, or -1, if the
 * chosen one only passes on a statement behind a colon; else `index`.
 */
export function neverTheMouthpiece({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { document, grammar, language, sentenceOf } = scene;
  if (chosen === undefined || frame.attribution.kind !== "direct") return index;
  if (document.tokens[chosen.lastToken]?.text !== ":" || chosen.lastToken >= frame.said.firstToken) return index;
  const isPart = (at: number) => isInPhrases(grammar.tags[at]) || grammar.tags[at] === COMMA;
  const isThrough = (at: number) => language.occasions.throughWhom.has(document.tokens[at]?.lower ?? "");
  let at = chosen.firstToken - 1;
  while (at > chosen.firstToken - LONGEST_HEARER && !isThrough(at) && isPart(at)) at -= 1;
  if (!isThrough(at)) return index;
  const opener = mentionAt(scene, document.sentences[sentenceOf[at] ?? -1]?.firstToken ?? at);
  return candidates.findIndex(({ mention }) => mention === opener);
}

/**
 * “a page, Save ⟨Kevin⟩, which says ⟦…⟧”: -1 for a named person before "which", which never means a person; else
 * `index`.
 */
export function neverBeforeWhich({ scene, frame, candidates, keys }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue === undefined || personOf(keys[index] ?? NOBODY) === null) return index;
  const { tags } = scene.grammar;
  const which = tags[chosen.lastToken] === COMMA ? chosen.lastToken + 1 : chosen.lastToken;
  if (tags[which] !== WH_WORD || !servesAs(scene.grammar, which, RELATIVE_OF_THINGS)) return index;
  return cue.firstToken === which + 1 || (tags[which + 1] === ADVERB && cue.firstToken === which + 2) ? -1 : index;
}

function isReminded(
  { grammar: { tags }, language }: Scene,
  { headToken, lastToken, lemma }: Cue,
  heard: number,
): boolean {
  const isInfinitive = tags[headToken] === BASE && tags[headToken - 1] === TO;
  return heard === lastToken && isInfinitive && language.occasions.tellingVerbs.has(lemma);
}

/** The longest phrase of the hearer, in tokens. */
const LONGEST_HEARER = 10;

/**
 * The verb by which somebody tells or writes something, with nothing but the hearer's phrase between it and the colon;
 * else null.
 */
function tellingBefore(scene: Scene, colon: number): TokenRange | null {
  const { cueOf, cues, document, grammar, sentenceOf } = scene;
  for (let at = colon - 1; at > colon - LONGEST_HEARER && sentenceOf[at] === sentenceOf[colon]; at -= 1) {
    if (isWriting(scene, at)) return { firstToken: at, lastToken: at + 1 };
    const cue = itemAt(cues, cueOf[at]);
    if (cue !== undefined) {
      const isTold = cue.form === "verb" && scene.language.occasions.tellingVerbs.has(cue.lemma);
      const isDone = isFiniteVerb(grammar.tags[cue.firstToken] ?? 0) && !isPassive(grammar, cue);
      return isTold && isDone ? cue : null;
    }
    // "told ⟨the coroner, Ann Moe⟩:", "wrote ⟨to⟩ the coroner:"
    const isApart = document.tokens[at]?.text === "!" || grammar.tags[at] === COMMA;
    const isDative = servesAs(grammar, at, DATIVE) && isWriting(scene, at - 1);
    // "texts ⟨our farming editor⟩:"
    const isOffice = grammar.tags[at] === GERUND && grammar.tags[at - 1] === OWNER;
    if (!isInPhrases(grammar.tags[at]) && !isApart && !isDative && !isOffice) return null;
  }
  return null;
}

/** "⟨texts⟩ her sister", "⟨wrote⟩ to the mayor" */
function isWriting({ document, grammar, language }: Scene, at: number): boolean {
  const { writingVerbs } = language.documents;
  const word = document.tokens[at]?.lower ?? "";
  const isVerb = language.speech.writtenForms.has(word) || writingVerbs.has(singularOf(word, language));
  // In "messages ⟨our⟩ editor" the word is a verb, whatever it may be elsewhere.
  return isVerb && (isFiniteVerb(grammar.tags[at] ?? 0) || grammar.tags[at + 1] === OWNER);
}
