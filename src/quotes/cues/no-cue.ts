import { callsThings } from "../../grammar/calls-things.ts";
import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite } from "../../grammar/holds-finite.ts";
import { isHave } from "../../grammar/is-be.ts";
import { speechLemmaAt } from "../../grammar/speech-lemma.ts";
import { findTag, stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  LOCATIVE,
  PREDICATIVE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPastForm,
  MARK,
  NOUN,
  PAST,
  PRESENT_THIRD,
  PRONOUN,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { perLanguage } from "../../languages/per-language.ts";
import type { Sentence } from "../../text/sentences.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { isInPhrases } from "../noun-phrase.ts";

/** How far from the head of a phrase that opens a sentence and says nothing its verb may stand, in tokens. */
const LONGEST_OPENER = 4;

/**
 * "⟨Having said that,⟩ it is late", "But ⟨needless to say⟩, it is late": whether a verb stands in such a phrase at the
 * head of its sentence.
 */
export function opensSaying(grammar: Grammar, { firstToken }: Sentence, at: number): boolean {
  const { document, language } = grammar;
  const { tokens } = document;
  if (at > firstToken + LONGEST_OPENER) return false;
  const opener = stepOver(grammar.tags, firstToken, SYMBOL);
  const start = stepOverWord(grammar, opener, COORDINATOR | ADVERSATIVE);
  const phrases = language.speech.sayingOpeners.get(wordAt(grammar, start)) ?? [];
  return phrases.some(
    (words) => at < start + words.length && words.every((word, index) => tokens[start + index]?.lower === word),
  );
}

/** How many words may turn a verb of speech into something else: "say a lot about". */
const SILENCING = 3;

/** The verbs that such words may turn. */
const silencedIn = perLanguage(
  ({ speech }) => new Set([...speech.silentPhrases].map((phrase) => phrase.split(" ")[0] ?? "")),
);

/**
 * "⟨called off⟩ the talks", "⟨says more about⟩ him", "was ⟨called to order⟩": whether such words follow a verb of
 * speech, so that it reports nothing.
 */
export function isSilent(grammar: Grammar, verb: number, lemma: string): boolean {
  const { language } = grammar;
  if (!silencedIn(language).has(lemma)) return false;
  let words = lemma;
  for (let at = verb + 1; at <= verb + SILENCING; at += 1) {
    words = `${words} ${wordAt(grammar, at)}`;
    if (language.speech.silentPhrases.has(words)) return true;
  }
  return false;
}

/** The longest time behind such a participle, together with it, in tokens. */
const LONGEST_DATE = 8;

/**
 * "In the press ⟨notes⟩ Roe says": whether the word is a plural noun at the end of the noun phrase behind "in" that
 * opens the sentence. Or "In a run of adverts ⟨announced⟩ on Monday, Roe": whether it says what was done to what such a
 * phrase names, and when.
 */
export function isWhereItStands(grammar: Grammar, { firstToken }: Sentence, at: number): boolean {
  const { document, tags } = grammar;
  if (at < firstToken + 3 || !servesAs(grammar, firstToken, LOCATIVE) || tags[firstToken + 1] !== DETERMINER)
    return false;
  const phrase = tags.subarray(firstToken + 2, at);
  if (tags[at] === PRESENT_THIRD) return phrase.every((tag) => tag === NOUN || tag === ADJECTIVE);
  const end = timePhraseAt(document.tokens, at + 1, at + LONGEST_DATE)?.lastToken ?? -1;
  return isPastForm(tags[at]) && tags[end] === COMMA && phrase.every(isInPhrases);
}

/**
 * "⟨Calling⟩ the vicar a thief carries a price", "Ignoring or ⟨denying⟩ it costs votes": whether an act at the head of
 * a sentence is the subject of its verb; unlike "⟨Calling⟩ him a thief, Roe left".
 */
export function isActAtHead(grammar: Grammar, { firstToken, lastToken }: Sentence, at: number): boolean {
  const { clauses, tags } = grammar;
  const first = tags[at - 1] === CONJUNCTION && tags[at - 2] === GERUND ? at - 2 : at;
  if (tags[at] !== GERUND || stepOverWord(grammar, firstToken, COORDINATOR | ADVERSATIVE) !== first) return false;
  if (servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  let verb = at + 1;
  while (isInPhrases(tags[verb])) verb += 1;
  if (verb === at + 1 || !isFiniteVerb(tags[verb])) return false;
  const comma = findTag(tags, verb, lastToken, COMMA);
  return comma < 0 || !isWholeClause(clauses[stepOver(tags, comma + 1, MARK)]);
}

/**
 * "Roe said he paid, ⟨claims⟩ that Moe denies": whether the word is a noun for what stands before the comma, in the
 * past, and not a verb, since its clause has one.
 */
export function isClaimBehind(grammar: Grammar, { firstToken }: Sentence, at: number): boolean {
  const { language, tags } = grammar;
  const isNoun = tags[at] === PRESENT_THIRD && language.stances.claimNouns.has(wordAt(grammar, at));
  if (!isNoun || tags[at - 1] !== COMMA || !servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  let first = at - 1;
  while (first > firstToken && tags[first - 1] !== COMMA && tags[first - 1] !== WH_WORD) first -= 1;
  const verb = firstFinite(grammar, first, at);
  const isWhole = first === firstToken || (verb === first && tags[first - 1] === COMMA);
  return isWhole && (tags[verb] === PAST || isHave(grammar, verb));
}

/**
 * “In a ⟨statement⟩ she called for reform”: whether the noun opens the sentence behind "in", before a pronoun and a
 * verb of speech that reports.
 */
export function isOccasion(grammar: Grammar, { firstToken }: Sentence, at: number): boolean {
  const { language, tags } = grammar;
  if (at !== firstToken + 2 || tags[at + 1] !== PRONOUN || !servesAs(grammar, firstToken, LOCATIVE)) return false;
  return isFiniteVerb(tags[at + 2]) && language.speech.verbs.has(wordAt(grammar, at + 2));
}

/**
 * "at one ⟨point⟩", "a wake-up ⟨call⟩", "⟨Question⟩ Time": whether a noun says nothing together with the word beside
 * it.
 */
export function isNounBehind(grammar: Grammar, at: number): boolean {
  const { speech } = grammar.language;
  const word = wordAt(grammar, at);
  if (speech.nounsBehind.get(word)?.has(wordAt(grammar, at - 1)) === true) return true;
  return speech.compounds.get(word)?.has(wordAt(grammar, at + 1)) === true;
}

/** How far behind "that" such a verb may stand, in tokens. */
const CALLED_REACH = 14;

/**
 * "an ⟨offer⟩ that the head of the union, Ann Roe, called “late”": whether somebody calls it something, so that the
 * noun reports nothing.
 */
export function isCalledBehind(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  if (!servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  for (let verb = at + 2; verb < at + CALLED_REACH && tags[verb] !== MARK; verb += 1) {
    if (!isFiniteVerb(tags[verb])) continue;
    const lemma = speechLemmaAt(document, verb);
    const mark = stepOverWord(grammar, verb + 1, PREDICATIVE);
    return callsThings(language, lemma) && tags[mark] === MARK;
  }
  return false;
}
