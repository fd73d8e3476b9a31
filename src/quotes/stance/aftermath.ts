import {
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  NOUN,
  OWNER,
  PRONOUN,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Utf16Span } from "../../span.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Cue } from "../attribution.ts";
import { blockAt, type Scene } from "../scene.ts";
import type { Decision } from "../speakers/decide-speakers.ts";
import { keyOf, NOBODY } from "../speakers/mentions/keys.ts";
import { openerOf } from "../speakers/mentions/opener-of.ts";
import { findTakenBack, type TakenBack } from "./taken-back.ts";

/** What became of words that were said, and the phrase that says so. */
export interface Aftermath {
  readonly stance: "retracted" | "denied";
  readonly phrase: Utf16Span;
}

/**
 * What the rest of the sentence, or a later one, does to words that their speaker asserted: “…, a remark he later
 * withdrew”, “She later took it back.” Null for nothing, or if somebody else denies them.
 */
export function findAftermath(scene: Scene, decision: Decision, cue: Cue | null): Aftermath | null {
  const { document, sentenceOf } = scene;
  const content = decision.frame.content.at(-1);
  if (content === undefined) return null;
  const from = Math.max(content.lastToken, cue?.lastToken ?? 0);
  const own = sentenceOf[Math.max(0, from - 1)] ?? 0;
  for (let index = own; index <= own + REACH; index += 1) {
    const sentence = document.sentences[index];
    if (sentence === undefined || blockAt(scene, sentence.firstToken) !== blockAt(scene, from - 1)) break;
    if (index > own + 1 && holdsSpeech(scene, document.sentences[index - 1])) break;
    const found = findIn(scene, sentence, Math.max(from, sentence.firstToken));
    if (found === null || found.reading === "disputed" || isOfJudged(scene, found, cue)) continue;
    if ((index > own || isBehindSemicolon(scene, from, found)) && isParted(scene, found)) continue;
    if (index > own && mayBeOfThing(scene, sentence, found)) continue;
    const isJoined = found.subject < 0 && scene.grammar.tags[found.firstToken - 1] === CONJUNCTION;
    const subject = isJoined && index > own ? subjectOfSentence(scene, index) : found.subject;
    if (isBySpeaker(scene, decision, subject)) return { stance: found.reading, phrase: toCharacters(scene, found) };
  }
  return null;
}

/**
 * How many sentences later words may be taken back. The sentence between must report nothing, or that might be what is
 * taken back: “Roe said … The hall cheered. She later took it back.”
 */
const REACH = 2;

function holdsSpeech({ cueOf, grammar }: Scene, sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return true;
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1)
    if (isIn(cueOf, at) || grammar.tags[at] === MARK) return true;
  return false;
}

/** How far behind the words within one sentence they may be taken back, in tokens. No sentence of news is so long. */
const LONGEST_REST = 200;

function findIn(scene: Scene, sentence: Sentence, from: number): TakenBack | null {
  return findTakenBack(scene.grammar, sentence, from, Math.min(sentence.lastToken, from + LONGEST_REST));
}

/** “slammed Moe's remark⟨, saying⟩ it was false”: what is praised or blamed is another's, and a gerund tells why. */
function isOfJudged({ grammar, language }: Scene, { firstToken }: TakenBack, cue: Cue | null): boolean {
  return cue !== null && language.speech.judgingVerbs.has(cue.lemma) && grammar.tags[firstToken] === GERUND;
}

/** “it was late⟨;⟩ the author, Ann Roe, denied the claim”: whether the phrase stands in a clause of its own. */
function isBehindSemicolon({ document: { tokens } }: Scene, from: number, { firstToken }: TakenBack): boolean {
  for (let at = from; at < firstToken; at += 1) if (tokens[at]?.text === ";") return true;
  return false;
}

/**
 * "BuzzFeed, which …⟨,⟩ denied the report": whether, in a sentence or clause of its own, a comma separates the verb
 * from its subject, which is not looked for.
 */
function isParted({ grammar }: Scene, { subject, firstToken }: TakenBack): boolean {
  return subject < 0 && grammar.tags[firstToken - 1] === COMMA;
}

/**
 * “She sat down at ⟨the piano⟩ and apologised for it.”: whether, in a sentence of its own, "it" may be a thing that
 * stands before it, behind another verb.
 */
function mayBeOfThing({ grammar, language }: Scene, { firstToken }: Sentence, found: TakenBack): boolean {
  const { tags } = grammar;
  if (!language.aftermaths.backwardPronouns.has(wordAt(grammar, found.lastToken - 1))) return false;
  let verb = firstToken;
  while (verb < found.firstToken && !isFiniteVerb(tags[verb])) verb += 1;
  for (let at = verb + 1; at < found.firstToken; at += 1)
    if (tags[at] === NOUN && tags[at - 1] === DETERMINER) return true;
  return false;
}

/** "⟨Moe⟩ left and regretted it": the last token of the mention that opens a sentence; -1 for none. */
function subjectOfSentence(scene: Scene, sentence: number): number {
  return (scene.mentionTokens[openerOf(scene, sentence)]?.lastToken ?? 0) - 1;
}

/**
 * Whether the subject is a pronoun or the speaker, somebody who belongs to them (“⟨her office⟩ later withdrew it”), or
 * “the paper” where an organisation spoke; or there is none.
 */
function isBySpeaker(scene: Scene, { candidate, antecedent }: Decision, subject: number): boolean {
  const { grammar, cast, mentionOf } = scene;
  if (subject < 0) return true;
  const tag = grammar.tags[subject];
  if (tag === WH_WORD) return !isOfOthers(scene, subject, candidate?.mention ?? -1);
  if (tag === PRONOUN || isOwned(scene, subject)) return agrees(scene, subject, candidate?.mention ?? -1);
  if (candidate === null) return false;
  const mention = itemAt(cast.mentions, mentionOf[subject]);
  const speaker = itemAt(cast.mentions, candidate.mention);
  const key = keyOf(mention);
  const own = keyOf(speaker);
  if (key !== NOBODY) return key === (own === NOBODY ? antecedent?.key : own);
  if (
    speaker !== undefined &&
    speaker.organisation !== null &&
    scene.language.nouns.groups.has(wordAt(grammar, subject))
  )
    return true;
  const last = scene.mentionTokens[candidate.mention]?.lastToken ?? 0;
  return wordAt(grammar, last - 1) === wordAt(grammar, subject);
}

/** “⟨those who⟩ say so are wrong”: whether "who" right behind another word than the speaker's name is about others. */
function isOfOthers({ grammar, language, mentionOf }: Scene, who: number, speaker: number): boolean {
  if (!language.smallWords.personalRelatives.has(wordAt(grammar, who)) || grammar.tags[who - 1] === COMMA) return false;
  return mentionOf[who - 1] !== speaker;
}

/** Whether “he” or “his lawyers” may mean the speaker, as far as the speaker's sex is known. */
function agrees({ cast, grammar, language }: Scene, subject: number, speaker: number): boolean {
  const { person, gender: own } = cast.mentions[speaker] ?? {};
  const known = itemAt(cast.people, person ?? -1)?.gender ?? own ?? null;
  const word = [subject, subject - 1, subject - 2].find(
    (at) => grammar.tags[at] === PRONOUN || grammar.tags[at] === OWNER,
  );
  const told = language.words.pronounGenders.get(wordAt(grammar, word ?? -1)) ?? null;
  return known === null || told === null || known === told;
}

/**
 * "⟨her⟩ office", "⟨his⟩ lawyers": whether an owner stands before the word, with at most a title between; not for "her
 * predecessor", "his mother", who speak for themselves.
 */
function isOwned({ grammar, language }: Scene, subject: number): boolean {
  const { tags } = grammar;
  const word = wordAt(grammar, subject);
  const { after, before } = language.succession;
  if (language.nouns.kinNouns.has(word) || after.has(word) || before.has(word)) return false;
  return tags[subject - 1] === OWNER || (isInNounPhrase(tags[subject - 1]) && tags[subject - 2] === OWNER);
}

function toCharacters({ document }: Scene, { firstToken, lastToken }: TakenBack): Utf16Span {
  const start = document.tokens.starts[firstToken] ?? 0;
  return { start, end: document.tokens.ends[lastToken - 1] ?? start };
}
