import type { Grammar } from "../../grammar/grammar.ts";
import { speechLemmaAt } from "../../grammar/speech-lemma.ts";
import { ALTERNATIVE, EXPLETIVE, PREDICATIVE, SOURCE_MARKER, servesAs } from "../../grammar/syntax-words.ts";
import {
  GERUND,
  isFiniteVerb,
  isVerb,
  MARK,
  NAME,
  OWNER,
  POSSESSIVE,
  PREPOSITION,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endsIn, withoutEnding } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";

/**
 * The longest such insertion, in tokens, with its commas: ", it is now alleged,", ", prosecutors in the north say,".
 */
const LONGEST_HEARSAY = 10;

/**
 * Whether the words between a subject's comma and its verb say that others say so: "allegedly", "it is claimed",
 * "according to rumour", "prosecutors say".
 *
 * @param end the token behind the second comma
 */
export function holdsHearsay(grammar: Grammar, comma: number, end: number): boolean {
  if (end - comma > LONGEST_HEARSAY || !(isFiniteVerb(grammar.tags[end]) || isAlleging(grammar, end - 2))) return false;
  for (let at = comma; at < end; at += 1) if (grammar.tags[at] === MARK) return false;
  for (let at = comma; at < end; at += 1) {
    const word = wordAt(grammar, at);
    if (grammar.language.helpers.hearsayAdverbs.has(word) || grammar.language.helpers.hearsaySources.has(word))
      return true;
    const isWithin = at + 2 < end;
    if (isWithin && servesAs(grammar, at, EXPLETIVE) && isOfHearsay(wordAt(grammar, at + 2), grammar.language))
      return true;
  }
  const { proClauses } = grammar.language.helpers;
  const opening = comma + 1;
  if (servesAs(grammar, opening, SOURCE_MARKER)) return true;
  if (servesAs(grammar, opening, ALTERNATIVE) && proClauses.has(wordAt(grammar, opening + 1))) return true;
  const isAside = servesAs(grammar, opening, PREDICATIVE) || proClauses.has(wordAt(grammar, opening));
  if (isAside && grammar.language.speech.verbs.has(wordAt(grammar, end - 2))) return true;
  return isReport(grammar, comma, end);
}

/**
 * ", prosecutors claim, telling a friend": whether the verb alleges and a gerund follows the comma. With other verbs
 * the gerund is the source's own, “Roe recalled, adding that”.
 */
function isAlleging({ document, tags, language }: Grammar, verb: number): boolean {
  return (
    language.stances.allegingVerbs.has(speechLemmaAt(document, verb)) &&
    tags[verb + 2] === GERUND &&
    !isOwned(tags, verb)
  );
}

/** "rejected Roe's ⟨claim⟩, saying that", "her ⟨claim⟩": what somebody owns is no verb. */
function isOwned(tags: Uint8Array, at: number): boolean {
  return tags[at - 1] === OWNER || tags[at - 1] === POSSESSIVE;
}

/**
 * ", prosecutors say,": whether a verb of speech with its subject fills the insertion; unlike ", with whom Moe
 * agreed,".
 */
function isReport(grammar: Grammar, comma: number, end: number): boolean {
  const { tags, language } = grammar;
  const verb = end - 2;
  const opens = tags[comma + 1] ?? 0;
  const isRelative = opens === WH_WORD || (opens === PREPOSITION && tags[comma + 2] === WH_WORD);
  if (verb <= comma + 1 || isRelative || opens === GERUND) return false;
  const word = wordAt(grammar, verb);
  // ", to his ⟨credit⟩,": no subject
  const isBare =
    !isOwned(tags, verb) &&
    language.speech.verbs.get(word)?.lemma === word &&
    endsIn(wordAt(grammar, verb - 1), language.endings.plurals);
  return isBare || (language.speech.verbs.has(word) && isFiniteVerb(tags[verb]) && !isVerb(opens));
}

/**
 * The first token of words that make the clause hearsay, in or before its subject: "Reportedly, Roe said", "according
 * to rumour, Roe said", "unconfirmed reports say"; -1 for none.
 *
 * @param first the first token of the sentence
 */
export function startOfHearsay(grammar: Grammar, first: number, subject: number, end: number): number {
  const isSource = servesAs(grammar, first, SOURCE_MARKER);
  for (let at = isSource ? first + 1 : first; at < subject; at += 1) {
    const tag = grammar.tags[at] ?? 0;
    const word = wordAt(grammar, at);
    if (
      grammar.language.helpers.hearsayAdverbs.has(word) ||
      (isSource && (isHearsaySource(word, grammar.language) || grammar.language.helpers.accusingSources.has(word)))
    )
      return first;
    // “A man who ⟨allegedly⟩ stole it said”
    if (tag === MARK || tag === WH_WORD || isVerb(tag)) break;
  }
  // “Club ⟨legend⟩ Ann Roe said”: she says so herself.
  for (let at = Math.max(first, subject - 1); at < end; at += 1)
    if (isHearsaySource(wordAt(grammar, at), grammar.language) && grammar.tags[at + 1] !== NAME) return subject;
  return -1;
}

/** Whether the word marks nobody's words: "rumour", "unconfirmed" reports. */
export function isHearsaySource(word: string, language: Language): boolean {
  return (
    language.helpers.hearsaySources.has(word) ||
    language.helpers.unconfirmedWords.has(word) ||
    language.helpers.forgedWords.has(word)
  );
}

/**
 * "claimed", "says", "rumoured": whether the word is a form of a verb of hearsay, either one of speech or one that
 * differs from its base form only by an ending.
 */
function isOfHearsay(word: string, { stances, speech, endings }: Language): boolean {
  return stances.hearsayVerbs.has(speech.verbs.get(word)?.lemma ?? withoutEnding(word, endings.pasts));
}
