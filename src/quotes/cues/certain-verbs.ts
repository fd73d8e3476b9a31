import type { Grammar } from "../../grammar/grammar.ts";
import { COMPLEMENTIZER, COORDINATOR, LOCATIVE, POLAR_QUESTION, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  NAME,
  NOUN,
  OWNER,
  PREPOSITION,
  STOP,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endsAsPlural, endsIn } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";
import { isSomebody } from "../asked-person.ts";

/** Whether a token is a verb of speech whatever its tag says: "denies", "no longer claims". */
export function isCertainVerb(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const word = wordAt(grammar, at);
  if (language.speech.certainVerbs.has(word)) return true;
  const lemma = language.speech.verbs.get(word)?.lemma;
  if (lemma === undefined) return false;
  if (language.helpers.beforeVerbs.has(wordAt(grammar, at - 1))) return true;
  if (lemma === word && isReportOfSeveral(grammar, at)) return true;
  if (!endsIn(word, language.endings.thirdPersons) || language.speechNouns.nouns.has(word)) return false;
  const next = document.tokens[at + 1];
  if (next?.text === ":" && document.tokens[at + 2]?.kind === "mark") return true;
  if (isReportOfOne(grammar, at)) return true;
  if (!language.helpers.clauseOpeners.has(next?.lower ?? "") && !servesAs(grammar, at + 2, POLAR_QUESTION))
    return false;
  // "many ⟨disputes⟩ that had lasted": a noun and its relative clause.
  const isTold = tags[at + 1] === WH_WORD && isFiniteVerb(tags[at + 2]);
  if (tags[at] === NOUN && isTold && document.tokens[at - 1]?.capital !== true) return false;
  return (
    isVerbOnly(word, lemma, language) ||
    language.speech.certainBeforeThat.has(word) ||
    (language.speech.certainBehindNames.has(word) && document.tokens[at - 1]?.capital === true) ||
    (language.stances.verbReadings.has(lemma) && document.tokens[at - 1]?.capital === true)
  );
}

/** How far behind such a verb "that" may stand, in tokens. */
const REACH = 10;

/**
 * "The researchers ⟨report⟩ in a journal that it works", "Roe and Moe ⟨report⟩ in": whether a word tagged as a noun
 * stands behind several people, and before "in" and a clause with "that".
 */
function isReportOfSeveral(grammar: Grammar, at: number): boolean {
  const { tags } = grammar;
  if (tags[at] !== NOUN || !servesAs(grammar, at + 1, LOCATIVE) || !isBehindSeveral(grammar, at - 1)) return false;
  for (let that = at + 2; that < at + REACH; that += 1)
    if (servesAs(grammar, that, COMPLEMENTIZER)) return !isFiniteVerb(tags[that + 1]);
  return false;
}

/** How far behind such a verb the end of its sentence is looked for, in tokens. */
const LONGEST_REPORT = 60;

/**
 * "The operator ⟨retorts⟩ that it is late", "In May, the clerk ⟨objects⟩ that it leaks": whether a word tagged as a
 * noun is a verb. It stands behind one person or body that opens a clause, and before a clause with "that" with no
 * further verb behind it that such a noun might have: "the union claims that he made were false".
 */
function isReportOfOne(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  const isBeforeClause = servesAs(grammar, at + 1, COMPLEMENTIZER) && !isFiniteVerb(tags[at + 2]);
  if (tags[at] !== NOUN || !isBeforeClause || !isSomebody(grammar, at - 1)) return false;
  if (endsAsPlural(wordAt(grammar, at - 1), language)) return false;
  let first = at - 1;
  while (isInNounPhrase(tags[first]) && tags[first] !== DETERMINER) first -= 1;
  const opens = tags[first - 1];
  if (tags[first] !== DETERMINER || !(first === 0 || opens === STOP || opens === SYMBOL || opens === COMMA))
    return false;
  let verbs = 0;
  for (let word = at + 2; word < at + LONGEST_REPORT && tags[word] !== STOP && tags[word] !== SYMBOL; word += 1) {
    if (tags[word] === WH_WORD) verbs -= 1;
    if (isFiniteVerb(tags[word])) verbs += 1;
  }
  return verbs === 1;
}

/**
 * Whether several people end at a token: "researchers", "researchers at the Roe ⟨Institute⟩", "Roe and Dr. Ann ⟨Moe⟩",
 * "her co-author, Roe⟨,⟩".
 */
function isBehindSeveral(grammar: Grammar, last: number): boolean {
  const { language, tags } = grammar;
  if (tags[last] === COMMA) return tags[last - 1] === NAME;
  if (tags[last] === NOUN) return isSomebody(grammar, last) && endsAsPlural(wordAt(grammar, last), language);
  let first = last;
  while (tags[first] === NAME || tags[first] === DETERMINER) first -= 1;
  if (tags[first] === PREPOSITION && tags[first - 1] === NOUN) return isBehindSeveral(grammar, first - 1);
  return first < last && servesAs(grammar, first, COORDINATOR) && tags[first - 1] === NAME;
}

/** "disputes that", "wonders aloud whether": whether the word is only a verb. "Roe doubts that" has one too. */
function isVerbOnly(word: string, lemma: string, language: Language): boolean {
  return (
    language.stances.verbReadings.has(lemma) &&
    !language.stances.nounReadings.has(word) &&
    !language.speechNouns.nouns.has(word)
  );
}

/** "her earlier finding that": whether a word tagged as a gerund is a noun; "with each ⟨claiming⟩ that" has a verb. */
export function isFinding(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  const isAlone = language.smallWords.standingAlone.has(wordAt(grammar, at - 1));
  if (isAlone && servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  const before = tags[at - 1] === ADVERB ? tags[at - 2] : tags[at - 1];
  return tags[at] === GERUND && (before === ADJECTIVE || before === OWNER || before === DETERMINER);
}
