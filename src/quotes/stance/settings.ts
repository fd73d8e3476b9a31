import type { Grammar } from "../../grammar/grammar.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  isVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  SYMBOL,
} from "../../grammar/tags.ts";
import { HEARSAY_VERBS, type Reading } from "../../lexicon/stances.ts";
import {
  AFTER_NO,
  ASKING_AUXILIARIES,
  CONDITIONS,
  HEARSAY_ADVERBS,
  NOBODY_WORDS,
  QUESTIONING_WORDS,
} from "../../lexicon/verb-helpers.ts";
import type { Sentence } from "../../text/sentences.ts";
import { type VerbGroup, wordAt } from "./verb-group.ts";

/** What stands before the subject of a verb, and what it makes of what the verb says. */
export interface Setting {
  readonly reading: Reading;
  /** The first token of the phrase that says so, the subject included: "⟨if Roe⟩ says", "⟨did Roe⟩ say". */
  readonly firstToken: number;
}

/** How long a subject may be, and what is inserted behind it, in tokens. */
const LONGEST_SUBJECT = 16;
const LONGEST_INSERTION = 24;
/** ", it is now alleged,": with its commas. */
const LONGEST_HEARSAY = 6;

/**
 * Reads what the subject of a verb and what stands before it make of the words: that nobody said them, that they depend on
 * an "if", that the sentence asks whether they were said, that they are hearsay. Null if nothing does.
 */
export function readSetting(grammar: Grammar, sentence: Sentence, group: VerbGroup): Setting | null {
  const subject = findSubject(grammar, sentence.firstToken, group.firstToken);
  if (isNobody(grammar, sentence.firstToken, subject.firstToken))
    return { reading: "unsaid", firstToken: subject.firstToken };
  const before = wordAt(grammar, subject.firstToken - 1);
  if (subject.firstToken > sentence.firstToken) {
    if (CONDITIONS.has(before)) return { reading: "hypothetical", firstToken: subject.firstToken - 1 };
    if (QUESTIONING_WORDS.has(before)) return { reading: "questioned", firstToken: subject.firstToken - 1 };
    const inverted = readInversion(grammar, sentence, subject, group);
    if (inverted !== null) return inverted;
  }
  if (subject.isHearsay) return { reading: "alleged", firstToken: subject.lastToken + 1 };
  const opening = sentence.firstToken;
  const isFirst = subject.firstToken - opening <= 2 && subject.firstToken > opening;
  return isFirst && HEARSAY_ADVERBS.has(wordAt(grammar, opening)) ? { reading: "alleged", firstToken: opening } : null;
}

interface Subject {
  readonly firstToken: number;
  readonly lastToken: number;
  /** ", it is alleged," stands behind it. */
  readonly isHearsay: boolean;
}

/** The noun phrases, joined by prepositions and conjunctions, that end before a verb; an insertion between commas left out. */
function findSubject(grammar: Grammar, first: number, verb: number): Subject {
  const { tags } = grammar;
  let last = verb;
  while (last > first && tags[last - 1] === ADVERB) last -= 1;
  const insertion = tags[last - 1] === COMMA ? commaBefore(grammar, first, last - 1) : -1;
  const isHearsay = insertion >= 0 && last - insertion <= LONGEST_HEARSAY && holdsHearsay(grammar, insertion, last);
  if (insertion >= 0) last = insertion;
  let at = last;
  while (at > first && at > last - LONGEST_SUBJECT && isInSubject(grammar, at - 1)) at -= 1;
  return { firstToken: at, lastToken: last, isHearsay };
}

function commaBefore({ tags }: Grammar, first: number, comma: number): number {
  for (let at = comma - 1; at > first && at > comma - LONGEST_INSERTION; at -= 1) if (tags[at] === COMMA) return at;
  return -1;
}

/** "allegedly", "it is claimed". */
function holdsHearsay(grammar: Grammar, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(grammar, at);
    if (HEARSAY_ADVERBS.has(word)) return true;
    if (word === "it" && HEARSAY_VERBS.has(wordAt(grammar, at + 2).replace(/(?:e?d|s)$/, ""))) return true;
  }
  return false;
}

function isInSubject(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at] ?? 0;
  if (tag === PREPOSITION || tag === CONJUNCTION) {
    const word = wordAt(grammar, at);
    return !CONDITIONS.has(word) && !QUESTIONING_WORDS.has(word) && word !== "that" && word !== "but";
  }
  return (
    tag === NOUN ||
    tag === NAME ||
    tag === PRONOUN ||
    tag === OWNER ||
    tag === DETERMINER ||
    tag === ADJECTIVE ||
    tag === NUMBER ||
    tag === POSSESSIVE
  );
}

/** "nobody", "no witness", "none of them", "neither Roe nor Moe", "not one", where no verb has them for its object. */
function isNobody(grammar: Grammar, first: number, at: number): boolean {
  if (at > first && isVerb(grammar.tags[at - 1] ?? 0)) return false;
  const word = wordAt(grammar, at);
  const next = wordAt(grammar, at + 1);
  if (at > first && wordAt(grammar, at - 1) === "not") return word === "one" || word === "a";
  return NOBODY_WORDS.has(word) && !(word === "no" && AFTER_NO.has(next));
}

/** "did Roe say that?", "nor did Roe say", "should Roe say that,": an auxiliary before the subject, at the head of its clause. */
function readInversion(grammar: Grammar, sentence: Sentence, subject: Subject, group: VerbGroup): Setting | null {
  const { tags } = grammar;
  const auxiliary = subject.firstToken - 1;
  const head = tags[group.headToken];
  const isBare = group.firstToken === group.headToken && (head === BASE || head === PRESENT || head === PARTICIPLE);
  if (!isBare || !ASKING_AUXILIARIES.has(wordAt(grammar, auxiliary))) return null;
  const isOpening = auxiliary === sentence.firstToken || !isVerb(tags[auxiliary - 1] ?? 0);
  if (!isOpening) return null;
  const before = auxiliary > sentence.firstToken ? wordAt(grammar, auxiliary - 1) : "";
  if (before === "nor" || before === "neither" || before === "never")
    return { reading: "denied", firstToken: auxiliary - 1 };
  const ends = wordAt(grammar, sentence.lastToken - 1);
  const isQuestion =
    ends === "?" || (tags[sentence.lastToken - 1] === MARK && wordAt(grammar, sentence.lastToken - 2) === "?");
  if (isQuestion) return { reading: "questioned", firstToken: auxiliary };
  const isHead = auxiliary === sentence.firstToken || tags[auxiliary - 1] === COMMA || tags[auxiliary - 1] === SYMBOL;
  const isCondition = isHead && CONDITIONAL_AUXILIARIES.has(wordAt(grammar, auxiliary));
  return isCondition ? { reading: "hypothetical", firstToken: auxiliary } : null;
}

const CONDITIONAL_AUXILIARIES = new Set(["should", "had", "would", "could"]);
