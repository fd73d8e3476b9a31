import { NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { isBeWithin } from "../../grammar/is-be.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  DATIVE,
  EXPLETIVE,
  INFINITIVE_MARKER,
  NEGATIVE_DETERMINER,
  PREDICATIVE,
  PURPOSE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, isPastForm } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Reading } from "../../languages/for-stance.ts";
import type { Sentence } from "../../text/sentences.ts";
import { endOfAsked, infinitiveAt } from "../asked-person.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import { endOfSaidAside } from "./said-aside.ts";
import { startOfVerbGroup } from "./verb-group.ts";

/**
 * The reading that a verb of speech alone gives to the words that it governs: "denied", "asked" whether, "is said" to.
 */
export function readOwn(grammar: Grammar, sentence: Sentence, head: number, lemma: string): Reading {
  if (isNothing(grammar, head + 1)) return "unsaid";
  const verdict = verdictAt(grammar, head + 1);
  if (verdict !== null) return verdict.reading;
  const { verbsBeforeThat } = grammar.language.speech;
  const isRuling = !grammar.language.stances.rulingOut.has(wordAt(grammar, head + 1));
  if (isRuling && verbsBeforeThat.has(wordAt(grammar, head))) return "asserted";
  const own = grammar.language.stances.verbReadings.get(lemma) ?? "asserted";
  if (own === "asserted" && isHearsay(grammar, sentence, head, lemma))
    return isParenthesis(grammar, sentence, head) ? "unsaid" : "alleged";
  if (own === "asserted") return own;
  const next = head + 1;
  const { denyingOrRefusing, claimantPrepositions, askingOrRequesting } = grammar.language.stances;
  if (denyingOrRefusing.has(lemma) && isGrant(grammar, sentence, head)) return "unsaid";
  const object = claimantPrepositions.has(wordAt(grammar, next)) ? next + 1 : next;
  const isAlone = grammar.language.smallWords.standingAlone.has(wordAt(grammar, object));
  const behindObject = Math.max(isAlone ? object + 1 : 0, endOfNounPhrase(grammar, object, sentence.lastToken));
  const mayRequest = askingOrRequesting.has(lemma);
  if (mayRequest && (infinitiveAt(grammar, behindObject) >= 0 || endOfAsked(grammar, object, sentence.lastToken) >= 0))
    return "asserted";
  // "enquired ⟨as to⟩ whether"
  if (servesAs(grammar, next, PREDICATIVE) && servesAs(grammar, next + 1, DATIVE)) return own;
  const asserting = mayRequest ? REQUEST : PREDICATIVE;
  return servesAs(grammar, next, asserting) || servesAs(grammar, behindObject, asserting) ? "asserted" : own;
}

/** The reading that a verb of naming gives to the clause behind it: "called ⟨it untrue⟩ that". */
export interface Verdict {
  readonly reading: Reading;
  /** The token of "that". */
  readonly lastToken: number;
}

/** The longest verdict, in tokens: "it a complete and utter lie". */
const LONGEST_VERDICT = 7;

/** The verdict that begins at a token; null for none, or if it leaves the clause as it is: "called it likely that". */
export function verdictAt(grammar: Grammar, at: number): Verdict | null {
  if (!servesAs(grammar, at, EXPLETIVE)) return null;
  for (let token = at + 1; token < at + LONGEST_VERDICT; token += 1) {
    if (isFiniteVerb(grammar.tags[token])) return null;
    if (!servesAs(grammar, token, COMPLEMENTIZER)) continue;
    const reading = grammar.language.helpers.frames.get(wordAt(grammar, token - 1));
    return reading === undefined || reading === "hypothetical" ? null : { reading, lastToken: token };
  }
  return null;
}

/** The longest phrase of "nothing" and its prepositions, in tokens. */
const LONGEST_NOTHING = 10;

/**
 * Whether nothing was said, "said no such thing", "said nothing of the kind", unlike "said nothing was wrong", "said
 * nothing in the law forbids it", "said no such sign existed".
 */
function isNothing(grammar: Grammar, at: number): boolean {
  const { suchWords, nothings } = grammar.language.helpers;
  if (servesAs(grammar, at, NEGATIVE_DETERMINER))
    return suchWords.has(wordAt(grammar, at + 1)) && grammar.clauses[at] !== NOUN_CLAUSE;
  if (!nothings.has(wordAt(grammar, at))) return false;
  const end = Math.max(at + 1, endWithAdded(grammar, at, at + LONGEST_NOTHING));
  return !isFiniteVerb(grammar.tags[end]);
}

/** "was denied boarding": whether something was not granted, unlike "it was denied that", "was denied by". */
function isGrant(grammar: Grammar, { firstToken }: Sentence, head: number): boolean {
  if (servesAs(grammar, head + 1, COMPLEMENTIZER | AGENT)) return false;
  return isPassive(grammar, firstToken, head) && /^\p{Ll}/u.test(wordAt(grammar, head + 1));
}

/** What shows a request: "asked ⟨to⟩ be excused", "asked the court ⟨for⟩ time", "asked ⟨that⟩ he go". */
const REQUEST = INFINITIVE_MARKER | PURPOSE | COMPLEMENTIZER;

/**
 * "Roe⟨, it is claimed,⟩ said": whether the words belong to another verb of speech. In "Roe, it is claimed, stole it"
 * the clause is the content.
 */
function isParenthesis(grammar: Grammar, { lastToken }: Sentence, head: number): boolean {
  const { tags, language } = grammar;
  if (head + 2 >= lastToken || tags[head + 1] !== COMMA || !isFiniteVerb(tags[head + 2])) return false;
  let verb = head + 2;
  while (verb < lastToken && language.helpers.helpingWords.has(wordAt(grammar, verb))) verb += 1;
  return language.speech.verbs.has(wordAt(grammar, verb));
}

/** Whether it is hearsay: "it is said that", "he is reported to be". */
function isHearsay(grammar: Grammar, { firstToken }: Sentence, head: number, lemma: string): boolean {
  if (!grammar.language.stances.hearsayVerbs.has(lemma)) return false;
  if (grammar.language.stances.claimantPrepositions.has(wordAt(grammar, head + 1))) return false;
  const subject = startOfVerbGroup(grammar, firstToken, head) - 1;
  const opens = servesAs(grammar, head + 1, INFINITIVE_MARKER | COMPLEMENTIZER);
  if (endOfSaidAside(grammar, head) >= 0) return true;
  return (opens || servesAs(grammar, subject, EXPLETIVE)) && isPassive(grammar, firstToken, head);
}

function isPassive(grammar: Grammar, first: number, head: number): boolean {
  return isPastForm(grammar.tags[head]) && isBeWithin(grammar, startOfVerbGroup(grammar, first, head), head);
}
