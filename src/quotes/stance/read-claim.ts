import type { Grammar } from "../../grammar/grammar.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  DETERMINER,
  isFiniteVerb,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  POSSESSIVE,
  PREPOSITION,
  TO,
} from "../../grammar/tags.ts";
import { SPEECH_NOUNS } from "../../lexicon/speech-nouns.ts";
import {
  CLAIM_GOVERNORS,
  CLAIM_NOUNS,
  GOVERNING_NOUNS,
  NOUN_READINGS,
  type Reading,
  UPHOLDING_GOVERNORS,
} from "../../lexicon/stances.ts";
import type { Sentence } from "../../text/sentences.ts";
import { type FoundPhrase, phraseBefore } from "./phrases.ts";
import { type CuePhrase, readVerb } from "./read-verb.ts";
import { wordAt } from "./verb-group.ts";

/** A noun of saying with what becomes of it: "withdrew her statement", "his retraction of the claim". */
export interface Claim extends CuePhrase {
  /** Behind the noun and what follows it: "denied claims ⟨by the union⟩ that". */
  readonly lastToken: number;
  /** Whether a verb governs the noun, whose subject then speaks. */
  readonly isVerbal: boolean;
}

/** Reads the noun at a token, if a clause follows it and what stands before it tells what becomes of it; else null. */
export function readClaim(grammar: Grammar, sentence: Sentence, noun: number): Claim | null {
  const lastToken = startOfClause(grammar, sentence.lastToken, noun);
  if (lastToken < 0) return null;
  const phraseStart = startOfNounPhrase(grammar, sentence.firstToken, noun);
  const own = readNoun(grammar, phraseStart, noun);
  const governor = findGovernor(grammar, sentence.firstToken, phraseStart);
  if (governor !== null) {
    const isNoun = GOVERNING_NOUNS.has(wordAt(grammar, governor.headToken));
    const reading = govern(governor.reading, own);
    if (wordAt(grammar, lastToken) === "to" && reading !== "retracted") return null;
    if (isNoun) return nominal(governor.headToken, reading, lastToken);
    const phrase = readVerb(grammar, sentence, governor.headToken, reading);
    return phrase.reading === "asserted" && !governor.isUpheld ? null : { ...phrase, lastToken, isVerbal: true };
  }
  if (own === "asserted" || (!SPEECH_NOUNS.has(wordAt(grammar, noun)) && !NOUN_READINGS.has(wordAt(grammar, noun))))
    return null;
  return nominal(noun, isNegated(grammar, phraseStart, noun) ? "unsaid" : own, lastToken);
}

function nominal(firstToken: number, reading: Reading, lastToken: number): Claim {
  return { reading, firstToken, printedFrom: firstToken, lastToken, isVerbal: false };
}

function govern(governor: Reading, own: Reading): Reading {
  if (governor === "asserted" || own === "unsaid") return own;
  return governor === "denied" && own !== "asserted" ? "unsaid" : governor;
}

/** How far behind its noun a clause may begin, in tokens: "claims ⟨by the union last week⟩ that". */
const LONGEST_GAP = 8;

/** Whether a clause seems to follow a noun; looks at words alone, so that a sentence need not be tagged for it. */
export function mayBeClaim(grammar: Grammar, end: number, noun: number): boolean {
  for (let at = noun + 1; at < end && at <= noun + LONGEST_GAP; at += 1)
    if (CLAUSE_OPENERS.has(wordAt(grammar, at))) return true;
  return false;
}

const CLAUSE_OPENERS = new Set(["that", "whether"]);

/** The token at which a clause or infinitive begins that belongs to a noun; -1 if none does. */
function startOfClause(grammar: Grammar, end: number, noun: number): number {
  const { tags } = grammar;
  if (wordAt(grammar, noun + 1) === "to" && tags[noun + 2] === BASE) return noun + 1;
  for (let at = noun + 1; at < end && at <= noun + LONGEST_GAP; at += 1) {
    if (CLAUSE_OPENERS.has(wordAt(grammar, at))) return at === noun + 1 || tags[at] === PREPOSITION ? at : -1;
    if (!isInGap(tags[at] ?? 0) || CLAIM_NOUNS.has(wordAt(grammar, at))) return -1;
  }
  return -1;
}

function isInGap(tag: number): boolean {
  return tag === PREPOSITION || tag === TO || tag === ADVERB || isInPhrase(tag);
}

function isInPhrase(tag: number): boolean {
  return (
    tag === NOUN ||
    tag === NAME ||
    tag === ADJECTIVE ||
    tag === DETERMINER ||
    tag === OWNER ||
    tag === NUMBER ||
    tag === POSSESSIVE
  );
}

function startOfNounPhrase({ tags }: Grammar, first: number, noun: number): number {
  let at = noun;
  while (at > first && isInPhrase(tags[at - 1] ?? 0)) at -= 1;
  return at;
}

/** The noun's own reading, turned round by "no": "made no claim", "expressed no doubt". */
function readNoun(grammar: Grammar, phraseStart: number, noun: number): Reading {
  const own = NOUN_READINGS.get(wordAt(grammar, noun)) ?? "asserted";
  if (!isNegated(grammar, phraseStart, noun)) return own;
  return own === "asserted" ? "denied" : "unsaid";
}

function isNegated(grammar: Grammar, phraseStart: number, noun: number): boolean {
  for (let at = phraseStart; at < noun; at += 1) if (wordAt(grammar, at) === "no") return true;
  return false;
}

/** How far before a noun phrase "as" may stand, in tokens: "dismissed ⟨as pure invention⟩ the claim". */
const LONGEST_AS = 6;

interface ClaimGovernor extends FoundPhrase {
  /** "stood by his claim": it asserts the claim again. */
  readonly isUpheld: boolean;
}

function findGovernor(grammar: Grammar, first: number, phraseStart: number): ClaimGovernor | null {
  const upheld = phraseBefore(grammar, first, phraseStart, UPHOLDING_GOVERNORS);
  if (upheld !== null) return { ...upheld, isUpheld: true };
  const found = findOther(grammar, first, phraseStart);
  return found === null ? null : { ...found, isUpheld: false };
}

function findOther(grammar: Grammar, first: number, phraseStart: number): FoundPhrase | null {
  let end = phraseStart;
  while (end > first && grammar.tags[end - 1] === ADVERB) end -= 1;
  const found =
    phraseBefore(grammar, first, phraseStart, CLAIM_GOVERNORS) ?? phraseBefore(grammar, first, end, CLAIM_GOVERNORS);
  if (found !== null) return found;
  for (let at = phraseStart - 1; at > first && at >= phraseStart - LONGEST_AS; at -= 1) {
    if (wordAt(grammar, at) === "as") return phraseBefore(grammar, first, at, CLAIM_GOVERNORS);
    if (grammar.tags[at] === COMMA || isFiniteVerb(grammar.tags[at] ?? 0)) return null;
  }
  return null;
}
