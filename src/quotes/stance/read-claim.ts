import type { Grammar } from "../../grammar/grammar.ts";
import { isBe, isHave } from "../../grammar/is-be.ts";
import {
  COMPLEMENTIZER,
  INFINITIVE_MARKER,
  NEGATIVE_DETERMINER,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  isFiniteVerb,
  isInNounPhrase,
  NAME,
  NOUN,
  OWNER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import type { Reading } from "../../languages/for-stance.ts";
import type { Sentence } from "../../text/sentences.ts";
import { isSomebody } from "../asked-person.ts";
import { isInPhrases, startOfNounPhrase } from "../noun-phrase.ts";
import { opensBareClaim } from "./bare-claim.ts";
import { endsHere } from "./disowning.ts";
import { type Judgement, judgementOfApposition, judgementOfSubject } from "./judgement.ts";
import { type FoundPhrase, phraseBefore } from "./phrases.ts";
import { type CuePhrase, readVerb } from "./read-verb.ts";

/** A noun of saying with what happens to it: "withdrew her statement", "his retraction of the claim". */
export interface Claim extends CuePhrase {
  /** The token behind the noun and what follows it: "denied claims ⟨by the union⟩ that". */
  readonly lastToken: number;
  /** Whether a verb governs the noun; its subject is then the speaker. */
  readonly isVerbal: boolean;
}

/** Reads the noun at a token, if a clause follows it and the words before it say what happens to it; otherwise null. */
export function readClaim(grammar: Grammar, sentence: Sentence, noun: number): Claim | null {
  const lastToken = startOfClause(grammar, sentence.lastToken, noun);
  if (lastToken < 0) return null;
  const phraseStart = startOfNounPhrase(grammar, sentence.firstToken, noun);
  const governor = findGovernor(grammar, sentence.firstToken, phraseStart);
  return governor === null || (governor.isAsserted && isRevived(grammar, governor, phraseStart, noun))
    ? readAlone(grammar, phraseStart, noun, lastToken)
    : readGoverned(
        grammar,
        sentence,
        governor,
        govern(governor.reading, readNoun(grammar, phraseStart, noun)),
        lastToken,
      );
}

/** What happens to the claim whose noun stands at a token, if the words behind it say so; otherwise null. */
export function readJudgement(grammar: Grammar, sentence: Sentence, noun: number): Judgement | null {
  const phraseStart = startOfNounPhrase(grammar, sentence.firstToken, noun);
  const that = startOfClause(grammar, sentence.lastToken, noun);
  if (that >= 0 && servesAs(grammar, that, COMPLEMENTIZER))
    return judgementOfSubject(grammar, sentence, phraseStart, that);
  return judgementOfApposition(grammar, sentence, phraseStart, noun);
}

/**
 * Reads "denied the claim that", "his retraction of the claim that". Where somebody only lacks something, "had no idea
 * that", "did not have any evidence that", nothing is said.
 */
function readGoverned(
  grammar: Grammar,
  sentence: Sentence,
  governor: ClaimGovernor,
  reading: Reading,
  lastToken: number,
): Claim | null {
  if (servesAs(grammar, lastToken, INFINITIVE_MARKER) && reading !== "retracted") return null;
  if (grammar.language.stances.governingNouns.has(wordAt(grammar, governor.headToken)))
    return (
      readIssued(grammar, sentence, governor, reading, lastToken) ?? nominal(governor.headToken, reading, lastToken)
    );
  const phrase = readVerb(grammar, sentence, governor.headToken, reading);
  if (phrase.reading === "asserted" && !governor.isAsserted) return null;
  // In "will have none of the claim that" it is denied.
  const isHad = governor.reading === "asserted" && isHave(grammar, governor.headToken);
  return {
    ...phrase,
    reading: isHad && phrase.reading === "denied" ? "unsaid" : phrase.reading,
    lastToken,
    isVerbal: true,
  };
}

/**
 * "The cuts ⟨renewed⟩ speculation that it would close": whether a thing, which says nothing, only brings a claim up
 * again.
 */
function isRevived(grammar: Grammar, { headToken }: ClaimGovernor, phraseStart: number, noun: number): boolean {
  const { language, tags } = grammar;
  if (!language.stances.revivingForms.has(wordAt(grammar, headToken)) || hasOwner(grammar, phraseStart, noun, noun + 1))
    return false;
  let subject = headToken - 1;
  while (tags[subject] === ADVERB || language.helpers.helpingWords.has(wordAt(grammar, subject))) subject -= 1;
  const isWritten = language.nouns.documents.has(wordAt(grammar, subject));
  return tags[subject] === NOUN && !isWritten && !isSomebody(grammar, subject);
}

/**
 * "issued ⟨a retraction of⟩ its report that": reads it with the verb of issuing, whose subject speaks; null if there is
 * no such verb.
 */
function readIssued(
  grammar: Grammar,
  sentence: Sentence,
  { headToken }: ClaimGovernor,
  reading: Reading,
  lastToken: number,
): Claim | null {
  const phraseStart = startOfNounPhrase(grammar, sentence.firstToken, headToken);
  const issuing = phraseBefore(grammar, sentence.firstToken, phraseStart, grammar.language.stances.claimGovernors);
  if (issuing?.reading !== "asserted") return null;
  return { ...readVerb(grammar, sentence, issuing.headToken, reading), lastToken, isVerbal: true };
}

/** Reads "his denial that", "allegations that", "no claim that". */
function readAlone(grammar: Grammar, phraseStart: number, noun: number, lastToken: number): Claim | null {
  const word = wordAt(grammar, noun);
  if (!grammar.language.speechNouns.nouns.has(word) && !grammar.language.stances.nounReadings.has(word)) return null;
  if (isNegated(grammar, phraseStart, noun) || isAny(grammar, phraseStart)) return nominal(noun, "unsaid", lastToken);
  const described = readAdjectives(grammar, phraseStart, noun);
  if (described !== null) return nominal(described.at, described.reading, lastToken);
  const own = grammar.language.stances.nounReadings.get(word);
  const isOwned = hasOwner(grammar, phraseStart, noun, lastToken);
  if (own === undefined)
    return !isOwned && grammar.language.stances.hearsayNouns.has(word) ? nominal(noun, "alleged", lastToken) : null;
  return nominal(noun, own === "questioned" && !isOwned ? "unsaid" : own, lastToken);
}

/** Reads "his ⟨supposed⟩ admission", "her ⟨withdrawn⟩ claim". */
function readAdjectives(grammar: Grammar, phraseStart: number, noun: number): { at: number; reading: Reading } | null {
  for (let at = phraseStart - 1; at < noun; at += 1) {
    const word = wordAt(grammar, at);
    if (grammar.language.stances.hearsayAdjectives.has(word)) return { at, reading: "alleged" };
    if (grammar.language.stances.withdrawnAdjectives.has(word)) return { at, reading: "retracted" };
  }
  return null;
}

/** Whether the noun has an owner: "Roe's claim", "a claim by Roe". */
function hasOwner(grammar: Grammar, phraseStart: number, noun: number, end: number): boolean {
  for (let at = phraseStart; at < noun; at += 1)
    if (grammar.tags[at] === OWNER || grammar.tags[at] === POSSESSIVE) return true;
  if (grammar.tags[noun - 1] === NAME || grammar.tags[noun - 1] === PRONOUN) return true;
  return holdsOneOf(grammar, noun + 1, end, grammar.language.stances.claimantPrepositions);
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

/** The token at which a clause or infinitive begins that belongs to a noun; -1 for none. */
function startOfClause(grammar: Grammar, end: number, noun: number): number {
  const { tags } = grammar;
  if (servesAs(grammar, noun + 1, INFINITIVE_MARKER) && tags[noun + 2] === BASE) return noun + 1;
  if (opensBareClaim(grammar, noun)) return noun + 1;
  for (let at = noun + 1; at < end && at <= noun + LONGEST_GAP; at += 1) {
    if (grammar.language.helpers.clauseOpeners.has(wordAt(grammar, at)))
      return (at === noun + 1 || tags[at] === PREPOSITION) && !isRelative(grammar, at) ? at : -1;
    if (!isInGap(grammar, at) || grammar.language.stances.claimNouns.has(wordAt(grammar, at))) return -1;
  }
  return -1;
}

/**
 * Whether "that" opens a relative clause: "a claim that ⟨was⟩ false", "a claim that ⟨originated⟩ in Rome", "a report
 * that ⟨claims⟩ it leaks", "a claim that Roe ⟨denies⟩".
 */
function isRelative(grammar: Grammar, that: number): boolean {
  const word = wordAt(grammar, that + 1);
  if (grammar.tags[that + 1] === PAST || grammar.language.helpers.helpingWords.has(word)) return true;
  if (isFiniteVerb(grammar.tags[that + 1]) && grammar.language.speech.verbs.has(word)) return true;
  let verb = that + 1;
  while (verb <= that + RELATIVE_REACH && !grammar.language.aftermaths.judgingVerbs.has(wordAt(grammar, verb))) {
    if (isBe(grammar, verb) && grammar.tags[verb] !== POSSESSIVE) return false;
    if (
      !isInNounPhrase(grammar.tags[verb]) &&
      !grammar.language.helpers.helpingWords.has(wordAt(grammar, verb)) &&
      grammar.tags[verb] !== ADVERB
    )
      return false;
    verb += 1;
  }
  return verb > that + 1 && verb <= that + RELATIVE_REACH && endsHere(grammar, verb + 1);
}

/** How far behind "that" the verb of a relative clause may stand, in tokens. */
const RELATIVE_REACH = 8;

function isInGap(grammar: Grammar, at: number): boolean {
  return isInPhrases(grammar.tags[at]) || grammar.language.stances.publishedWords.has(wordAt(grammar, at));
}

/** The noun's own reading, reversed by "no": "made no claim", "expressed no doubt". */
function readNoun(grammar: Grammar, phraseStart: number, noun: number): Reading {
  const own = grammar.language.stances.nounReadings.get(wordAt(grammar, noun)) ?? "asserted";
  if (!isNegated(grammar, phraseStart, noun)) return own;
  return own === "asserted" ? "denied" : "unsaid";
}

function isNegated(grammar: Grammar, phraseStart: number, noun: number): boolean {
  for (let at = phraseStart; at < noun; at += 1) if (servesAs(grammar, at, NEGATIVE_DETERMINER)) return true;
  return false;
}

/** "⟨Any⟩ suggestion that": whether nobody is said to have made it. */
function isAny(grammar: Grammar, phraseStart: number): boolean {
  return grammar.language.helpers.polarityDeterminers.has(wordAt(grammar, phraseStart));
}

/** How far before a noun phrase its verb may stand, in tokens: "withdrew ⟨in court⟩ her statement". */
const GOVERNOR_REACH = 7;

interface ClaimGovernor extends FoundPhrase {
  /** Whether it asserts the claim: "made the point", "stood by his claim". */
  readonly isAsserted: boolean;
}

function findGovernor(grammar: Grammar, first: number, phraseStart: number): ClaimGovernor | null {
  const asserted = phraseBefore(grammar, first, phraseStart, grammar.language.stances.assertingGovernors);
  if (asserted !== null) return { ...asserted, isAsserted: true };
  const found = findOther(grammar, first, phraseStart);
  return found === null ? null : { ...found, isAsserted: false };
}

function findOther(grammar: Grammar, first: number, phraseStart: number): FoundPhrase | null {
  let end = phraseStart;
  while (end > first && grammar.tags[end - 1] === ADVERB) end -= 1;
  const found =
    phraseBefore(grammar, first, phraseStart, grammar.language.stances.claimGovernors) ??
    phraseBefore(grammar, first, end, grammar.language.stances.claimGovernors);
  if (found !== null) return found;
  for (let at = phraseStart - 1; at > first && at >= phraseStart - GOVERNOR_REACH; at -= 1) {
    const parts = grammar.tags[at] === PREPOSITION && (at < phraseStart - 1 || servesAs(grammar, at, PREDICATIVE));
    const parted = parts ? phraseBefore(grammar, first, at, grammar.language.stances.claimGovernors) : null;
    if (parted !== null && parted.reading !== "asserted") return parted;
    if (grammar.tags[at] === COMMA || grammar.language.helpers.helpingWords.has(wordAt(grammar, at))) return null;
  }
  return null;
}
