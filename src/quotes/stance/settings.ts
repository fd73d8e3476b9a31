import type { Grammar } from "../../grammar/grammar.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  isFiniteVerb,
  isVerb,
  MARK,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { HEARSAY_VERBS, type Reading } from "../../lexicon/stances.ts";
import {
  AFTER_NO,
  AFTER_NOT,
  ANYBODY_WORDS,
  ASKING_AUXILIARIES,
  CONDITIONAL_AUXILIARIES,
  CONDITIONS,
  FORMS_OF_HAVE,
  FRAMES,
  FRONTED_NEGATIONS,
  HEARSAY_ADVERBS,
  HEARSAY_SOURCES,
  NEGATIONS,
  NOBODY_WORDS,
  QUESTIONING_WORDS,
  TRUTHS,
} from "../../lexicon/verb-helpers.ts";
import type { Sentence } from "../../text/sentences.ts";
import { isInNounPhrase } from "./phrase-tags.ts";
import { isAdverb, isName, readVerbGroup, type VerbGroup, wordAt } from "./verb-group.ts";

/** What stands before the subject of a verb, and what it makes of what the verb says. */
export interface Setting {
  readonly reading: Reading;
  /** The first token of the phrase that says so, the subject included: "⟨if Roe⟩ says", "⟨did Roe⟩ say". */
  readonly firstToken: number;
}

/**
 * Reads what the subject of a verb and what stands before it make of the words: that nobody said them, that they depend on
 * an "if", that the sentence asks whether they were said or says that they were not, that they are hearsay. Null if
 * nothing does.
 */
export function readSetting(grammar: Grammar, sentence: Sentence, group: VerbGroup): Setting | null {
  const first = sentence.firstToken;
  const verb = firstOfJoined(grammar, first, group.firstToken);
  const subject = findSubject(grammar, first, verb);
  const nobody = readNobody(grammar, first, subject);
  if (nobody !== null || subject.isRelative) return nobody;
  return (
    readConnective(grammar, first, subject) ??
    readInversion(grammar, sentence, subject, group) ??
    readHearsay(grammar, first, subject)
  );
}

/** Of so many verbs that "and" joins the first has the subject of all: "if Roe ⟨finds⟩ and says". */
const MAX_JOINED = 3;

function firstOfJoined(grammar: Grammar, first: number, verb: number): number {
  let at = verb;
  for (let step = 1; step < MAX_JOINED; step += 1) {
    const word = wordAt(grammar, at - 1);
    if ((word !== "and" && word !== "or") || !isFiniteVerb(grammar.tags[at - 2] ?? 0) || at - 2 <= first) break;
    at = readVerbGroup(grammar, first, at - 2).firstToken;
  }
  return at;
}

interface Subject {
  readonly firstToken: number;
  readonly lastToken: number;
  /** Where ", it is alleged," stands behind it, its first comma; else -1. */
  readonly hearsay: number;
  /** It is "who" or "that", and its antecedent was taken. */
  readonly isRelative: boolean;
}

/** How long a subject may be, and what is inserted behind it, in tokens. */
const LONGEST_SUBJECT = 16;
const LONGEST_INSERTION = 24;
/** ", it is now alleged,": with its commas. */
const LONGEST_HEARSAY = 6;

/** The noun phrases, joined by prepositions and conjunctions, that end before a verb; an insertion between commas left out. */
function findSubject(grammar: Grammar, first: number, verb: number): Subject {
  const { tags } = grammar;
  let last = verb;
  while (last > first && isAdverb(grammar, last - 1) && !isName(grammar, first, last - 1)) last -= 1;
  const insertion = tags[last - 1] === COMMA ? commaBefore(grammar, first, last - 1) : -1;
  const isHearsay = insertion >= 0 && last - insertion <= LONGEST_HEARSAY && holdsHearsay(grammar, insertion, last);
  if (insertion >= 0) last = insertion;
  const isRelative = tags[last - 1] === WH_WORD && last - 1 > first;
  if (isRelative) last = tags[last - 2] === COMMA ? last - 2 : last - 1;
  let at = last;
  while (at > first && at > last - LONGEST_SUBJECT && isInSubject(grammar, first, at - 1)) at -= 1;
  return { firstToken: at, lastToken: last, hearsay: isHearsay ? insertion : -1, isRelative };
}

function commaBefore({ tags }: Grammar, first: number, comma: number): number {
  for (let at = comma - 1; at > first && at > comma - LONGEST_INSERTION; at -= 1) if (tags[at] === COMMA) return at;
  return -1;
}

function isInSubject(grammar: Grammar, first: number, at: number): boolean {
  if (at === first && ASKING_AUXILIARIES.has(wordAt(grammar, at))) return false;
  const tag = grammar.tags[at];
  if (tag === ADVERB) return isName(grammar, first, at);
  if (tag !== PREPOSITION && tag !== CONJUNCTION) return isInNounPhrase(tag);
  const word = wordAt(grammar, at);
  return !CONDITIONS.has(word) && !QUESTIONING_WORDS.has(word) && word !== "that" && word !== "but";
}

/** "nobody", "no witness", "none of them", "neither Roe nor Moe", "not one", "anyone who". */
function readNobody(grammar: Grammar, first: number, { firstToken, isRelative }: Subject): Setting | null {
  const word = wordAt(grammar, firstToken);
  if (ANYBODY_WORDS.has(word) && (isRelative || word === "whoever")) return { reading: "hypothetical", firstToken };
  if (firstToken > first && isVerb(grammar.tags[firstToken - 1] ?? 0)) return null;
  const isNotOne = firstToken > first && wordAt(grammar, firstToken - 1) === "not" && (word === "one" || word === "a");
  const isNobody = NOBODY_WORDS.has(word) && !(word === "no" && AFTER_NO.has(wordAt(grammar, firstToken + 1)));
  return isNotOne || isNobody ? { reading: "unsaid", firstToken } : null;
}

/** How far before "that" the word stands which tells what is thought of the clause: "it is ⟨not true⟩ that". */
const FRAME_REACH = 5;

/** "if Roe says", "whether Roe said", "it is not true that Roe said". */
function readConnective(grammar: Grammar, first: number, { firstToken }: Subject): Setting | null {
  const before = firstToken - 1;
  if (before < first) return null;
  const word = wordAt(grammar, before);
  if (CONDITIONS.has(word)) return { reading: "hypothetical", firstToken: before };
  if (QUESTIONING_WORDS.has(word)) return { reading: "questioned", firstToken: before };
  return word === "that" ? readFrame(grammar, first, before) : null;
}

function readFrame(grammar: Grammar, first: number, that: number): Setting | null {
  const frame = that - 1;
  if (frame < first) return null;
  const word = wordAt(grammar, frame);
  const reading = FRAMES.get(word);
  if (reading !== undefined) return { reading, firstToken: frame };
  if (!TRUTHS.has(word)) return null;
  for (let at = frame - 1; at >= first && at > frame - FRAME_REACH; at -= 1)
    if (isNegation(wordAt(grammar, at))) return { reading: "denied", firstToken: at };
  return null;
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word === "no" || word.endsWith("n't");
}

/** "did Roe say that?", "at no point did Roe say", "should Roe say that, …": an auxiliary before the subject. */
function readInversion(grammar: Grammar, sentence: Sentence, subject: Subject, group: VerbGroup): Setting | null {
  const { tags } = grammar;
  const auxiliary = subject.firstToken - 1;
  const isBare = group.firstToken === group.headToken;
  if (!isBare || auxiliary < sentence.firstToken || !agree(wordAt(grammar, auxiliary), tags[group.headToken] ?? 0))
    return null;
  const front = startOfFront(grammar, sentence.firstToken, auxiliary);
  for (let at = front; at < auxiliary; at += 1)
    if (FRONTED_NEGATIONS.has(wordAt(grammar, at)))
      return AFTER_NOT.has(wordAt(grammar, at + 1)) ? null : { reading: "denied", firstToken: at };
  if (isQuestion(grammar, sentence)) return { reading: "questioned", firstToken: auxiliary };
  const isCondition = front === auxiliary && CONDITIONAL_AUXILIARIES.has(wordAt(grammar, auxiliary));
  return isCondition ? { reading: "hypothetical", firstToken: auxiliary } : null;
}

/** "did … say", "had … said". */
function agree(auxiliary: string, head: number): boolean {
  if (!ASKING_AUXILIARIES.has(auxiliary)) return false;
  if (FORMS_OF_HAVE.has(auxiliary)) return head === PAST || head === PARTICIPLE;
  return head === BASE || head === PRESENT;
}

/** How long what stands before an auxiliary at the head of its clause may be, in tokens: "at no time since then". */
const LONGEST_FRONT = 10;

function startOfFront({ tags }: Grammar, first: number, auxiliary: number): number {
  let at = auxiliary;
  while (at > first && at > auxiliary - LONGEST_FRONT && !endsClause(tags[at - 1] ?? 0)) at -= 1;
  return at;
}

function endsClause(tag: number): boolean {
  return tag === COMMA || tag === SYMBOL || tag === MARK || isVerb(tag);
}

function isQuestion(grammar: Grammar, { lastToken }: Sentence): boolean {
  const last = grammar.tags[lastToken - 1] === MARK ? lastToken - 2 : lastToken - 1;
  return wordAt(grammar, last) === "?";
}

/** "Reportedly, Roe said", "according to rumour, Roe said", "Roe, it is alleged, said". */
function readHearsay(grammar: Grammar, first: number, { firstToken, hearsay }: Subject): Setting | null {
  if (hearsay >= 0) return { reading: "alleged", firstToken: hearsay + 1 };
  const isRumour = wordAt(grammar, first) === "according";
  for (let at = isRumour ? first + 1 : first; at < firstToken; at += 1) {
    const tag = grammar.tags[at] ?? 0;
    const word = wordAt(grammar, at);
    if (HEARSAY_ADVERBS.has(word) || (isRumour && HEARSAY_SOURCES.has(word)))
      return { reading: "alleged", firstToken: first };
    if (tag === MARK || isVerb(tag)) return null;
  }
  return null;
}

/** "allegedly", "it is claimed", "according to rumour". */
function holdsHearsay(grammar: Grammar, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = wordAt(grammar, at);
    if (HEARSAY_ADVERBS.has(word) || HEARSAY_SOURCES.has(word)) return true;
    if (word === "it" && HEARSAY_VERBS.has(wordAt(grammar, at + 2).replace(/(?:e?d|s)$/, ""))) return true;
  }
  return false;
}
