import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, isFiniteVerb, isInNounPhrase, MARK, PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Language } from "../../languages/language.ts";
import { contains, type Utf16Span } from "../../span.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { type Scene, tokenAtOrAfter, tokensOf } from "../scene.ts";
import type { Decision } from "../speakers/decide-speakers.ts";
import { type Key, keyOf, NOBODY } from "../speakers/mentions/keys.ts";
import { keyOfSpeaker } from "../speakers/said-below.ts";
import { isFirstVerb } from "./first-verb.ts";
import { ifBelieved } from "./if-believed.ts";
import { findSubject } from "./subject.ts";
import { trailingReport } from "./trailing-report.ts";

/** The asserted reported clauses of each sentence, by the index of the sentence. */
export type Voices = ReadonlyMap<number, readonly Decision[]>;

/** Lists the clauses in which others may be reported to have spoken. */
export function listVoices(decisions: readonly Decision[]): Voices {
  const voices = new Map<number, Decision[]>();
  for (const decision of decisions) {
    const { cue, stance, sentence } = decision.attribution;
    if (cue === null || cue.form !== "verb" || stance !== "asserted") continue;
    const before = voices.get(sentence);
    if (before === undefined) voices.set(sentence, [decision]);
    else before.push(decision);
  }
  return voices;
}

/** Somebody else who reports that words were said. */
export interface OuterVoice {
  readonly phrase: Utf16Span;
  /**
   * Whether the same mention was taken for the speaker of both. Then the words are not theirs, and the outer quote
   * already holds them.
   */
  readonly isMistaken: boolean;
}

/**
 * The phrase by which somebody else says that the speaker said the words, where the speaker's cue stands in that one's
 * clause: “prosecutors ⟦say Roe told⟧ a friend that …”, “Roe told a friend that …, ⟦prosecutors say⟧”. Null where the
 * article itself reports the words, or their own speaker does: “Roe said he had told the board that …”.
 */
export function findOuterVoice(scene: Scene, voices: Voices, decision: Decision, cue: Cue): OuterVoice | null {
  const outer = voices.get(scene.sentenceOf[cue.headToken] ?? -1)?.find((one) => opens(scene, one, decision, cue));
  if (outer === undefined) return findOtherVoice(scene, decision, cue);
  if (!isAnother(scene, outer, decision, cue)) return null;
  const from = outer.attribution.cue;
  if (from === null) return null;
  const phrase = from.end <= cue.start ? { start: from.printedFrom, end: cue.end } : phraseOf(scene, outer, from);
  return { phrase, isMistaken: outer.candidate?.mention === decision.candidate?.mention };
}

/**
 * The same for a voice whose clause is not a quote of its own, or that ends the sentence: “Moe recalls ⟦that Roe told
 * …⟧”, “…, Moe said”.
 */
function findOtherVoice(scene: Scene, decision: Decision, cue: Cue): OuterVoice | null {
  if (cue.form !== "verb") return null;
  const trailing = decision.candidate === null ? null : findTrailing(scene, decision, cue);
  if (trailing !== null) return { phrase: trailing, isMistaken: false };
  const before = itemAt(scene.cues, (scene.cueOf[cue.headToken] ?? 0) - 1);
  if (before?.form !== "verb" || before.reading !== "asserted" || before.lastToken > cue.firstToken) return null;
  if (!isClauseOf(scene, before, cue)) return null;
  const theirs = keyOf(itemAt(scene.cast.mentions, scene.mentionOf[before.firstToken - 1]));
  if (!isSaidByAnother(scene, theirs, decision, cue)) return null;
  return { phrase: { start: before.printedFrom, end: cue.end }, isMistaken: false };
}

/** “recalls ⟨that Roe⟩ told”: whether at most "that" stands between a cue and the subject of another. */
function isClauseOf({ grammar, document, sentenceOf, language }: Scene, outer: Cue, inner: Cue): boolean {
  const sentence = itemAt(document.sentences, sentenceOf[inner.headToken]);
  if (sentence === undefined || outer.headToken < sentence.firstToken) return false;
  const { firstToken } = findSubject(grammar, sentence.firstToken, inner.firstToken);
  const isThat = servesAs(grammar, outer.lastToken, COMPLEMENTIZER);
  const before = grammar.tags[outer.firstToken - 1];
  if (!isThat && !language.helpers.reportingWords.has(wordAt(grammar, outer.headToken))) return false;
  if (before === COMMA || before === MARK || !isInNounPhrase(grammar.tags[firstToken])) return false;
  return firstToken === (isThat ? outer.lastToken + 1 : outer.lastToken);
}

/** Finds “…,” Roe told a friend⟦, prosecutors say⟧. */
function findTrailing(scene: Scene, { frame }: Decision, cue: Cue): Utf16Span | null {
  const { grammar, document, sentenceOf } = scene;
  const from = Math.max(frame.content.at(-1)?.lastToken ?? 0, cue.lastToken);
  const sentence = itemAt(document.sentences, sentenceOf[cue.headToken]);
  if (sentence === undefined) return null;
  const doubt =
    findIfBelieved(scene, from, sentence.lastToken) ?? findIfBelieved(scene, sentence.firstToken, cue.firstToken);
  if (doubt !== null) return doubt;
  const found = trailingReport(grammar, from, sentence.lastToken);
  // “it is late, Roe said, and nobody cares, Moe said”, “it is late, Roe said; the weir is safe, Moe said”
  if (found === null || holdsFinite(grammar, from, found.comma)) return null;
  return { start: document.tokens.starts[found.comma + 1] ?? 0, end: document.tokens.ends[found.verb] ?? 0 };
}

/**
 * Finds “…,” Roe told a friend, ⟦if the paper is to be believed⟧; Roe, ⟦if the paper is right⟧, told a friend that ….
 */
function findIfBelieved({ grammar, document }: Scene, from: number, end: number): Utf16Span | null {
  for (let at = from; at < end; at += 1) {
    const found = grammar.tags[at] === COMMA ? ifBelieved(grammar, at + 1, end) : null;
    if (found !== null)
      return {
        start: document.tokens.starts[found.firstToken] ?? 0,
        end: document.tokens.ends[found.lastToken - 1] ?? 0,
      };
  }
  return null;
}

/** Whether a cue is the first verb of another's clause: “prosecutors say ⟦Roe ⟨told⟩ …⟧”. */
function opens({ document, grammar }: Scene, outer: Decision, decision: Decision, cue: Cue): boolean {
  if (outer === decision || outer.attribution.cue === cue) return false;
  const span = outer.attribution.content.find((one) => contains(one, cue));
  if (span === undefined) return false;
  const verb = tokenAtOrAfter(document.tokens, cue.printedFrom);
  return isFirstVerb(grammar, tokensOf(document.tokens, span).firstToken, verb);
}

function isAnother(scene: Scene, outer: Decision, decision: Decision, cue: Cue): boolean {
  return isSaidByAnother(scene, isAlleging(outer, scene.language) ? NOBODY : keyOfSpeaker(scene, outer), decision, cue);
}

/** Whether the subject of the inner cue is somebody other than the outer speaker. */
function isSaidByAnother(scene: Scene, theirs: Key, decision: Decision, cue: Cue): boolean {
  const { grammar, document, mentionOf, cast } = scene;
  const sentence = itemAt(document.sentences, scene.sentenceOf[cue.headToken]);
  if (sentence === undefined || !isFiniteVerb(grammar.tags[cue.firstToken])) return false;
  const { firstToken, lastToken, isRelative } = findSubject(grammar, sentence.firstToken, cue.firstToken);
  const tag = grammar.tags[lastToken - 1];
  if (lastToken <= firstToken || isRelative || tag === CONJUNCTION) return false;
  const own = tag === PRONOUN ? keyOfSpeaker(scene, decision) : keyOf(itemAt(cast.mentions, mentionOf[lastToken - 1]));
  return tag === PRONOUN ? own !== NOBODY && theirs !== NOBODY && own !== theirs : own === NOBODY || own !== theirs;
}

function isAlleging({ attribution: { cue } }: Decision, language: Language): boolean {
  return cue?.form === "verb" && language.stances.allegingVerbs.has(cue.lemma);
}

/** How far apart a speaker and the cue may stand to be printed together, in UTF-16 units. */
const REACH = 60;

/** "prosecutors say": the cue with its speaker, if the two stand together. */
function phraseOf({ cast }: Scene, { candidate }: Decision, cue: Cue): Utf16Span {
  const phrase = itemAt(cast.mentions, candidate?.mention)?.phrase ?? cue;
  const start = Math.min(phrase.start, cue.start);
  const end = Math.max(phrase.end, cue.end);
  return end - start <= REACH ? { start, end } : { start: cue.printedFrom, end: cue.end };
}
