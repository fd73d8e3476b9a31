import { isBehindSource } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { isVerb } from "./verb-here.ts";
import { has, type WordTable } from "./word-table.ts";
import { SPEECH } from "./word-traits.ts";

/** Whether a thing says something: "the report said", "a poll shows", "according to the survey". */
export function reveals(table: WordTable, phrase: NounPhrase): boolean {
  if (isParting(table, phrase)) return false;
  const at = isVerb(table, phrase.phraseLast) ? phrase.phraseLast : phrase.last;
  const word = wordAt(table, at);
  return (
    isSource(table, phrase) ||
    has(table, at, SPEECH) ||
    table.language.nouns.revealingVerbs.has(word) ||
    (table.language.words.auxiliaries.has(word) && has(table, at + 1, SPEECH))
  );
}

/** Whether a phrase with a preposition stands between "has" and its verb: "has in ⟨several interviews⟩ denied". */
function isParting(table: WordTable, { phraseFirst }: NounPhrase): boolean {
  const { language, sentenceOf } = table;
  const isLinked = language.words.postModifiers.has(wordAt(table, phraseFirst - 1));
  const isHave = language.helpers.formsOfHave.has(wordAt(table, phraseFirst - 2));
  return isLinked && isHave && sentenceOf[phraseFirst] === sentenceOf[phraseFirst - 2];
}

/** Whether "according to" stands before the phrase. */
function isSource(table: WordTable, { phraseFirst }: NounPhrase): boolean {
  return isBehindSource(table, phraseFirst);
}

/** Whether a verb follows the phrase, or "according to" or a verb of speech stands before it. */
export function says(table: WordTable, phrase: NounPhrase): boolean {
  const { phraseFirst, phraseLast, last } = phrase;
  return (
    isSource(table, phrase) || isVerb(table, phraseLast) || isVerb(table, last) || has(table, phraseFirst - 1, SPEECH)
  );
}
