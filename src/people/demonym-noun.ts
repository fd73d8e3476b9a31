import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural, endsIn } from "../grammar/word-endings.ts";
import { isCompound, modifiesNext } from "./compound.ts";
import { isToldBehind } from "./told-behind.ts";
import { isPast, isVerb } from "./verb-here.ts";
import { has, type WordTable } from "./word-table.ts";
import { DEMONYM, ROLE, SPEECH } from "./word-traits.ts";

/**
 * Whether a word for a people or party is a noun: "Germans", "many Democrats", "the Ohio Republican", "the French
 * said".
 */
export function isPeople(table: WordTable, at: number): boolean {
  if (table.tokens[at + 1]?.capital === true || isCompound(table, at + 1)) return false;
  if (isAgedPeople(table, at)) return !modifiesNext(table, at + 1);
  if (isPluralPeople(table, at)) return !modifiesNext(table, at + 1);
  const isAdverb = table.language.smallWords.beforeVerbs.has(wordAt(table, at + 1));
  const acts = isAdverb ? isVerb(table, at + 2) || isPast(table, at + 2) : isVerb(table, at + 1);
  if (servesAs(table, at - 1, DEFINITE) && acts) return true;
  return has(table, at, ROLE) && !modifiesNext(table, at + 1);
}

/**
 * Whether a word for a people means one person, shown by an age or by what is said behind it: "The 26-year-old
 * ⟨Texan⟩", "the ⟨Texan⟩, 26,", "the ⟨Texan⟩, who".
 */
function isAgedPeople(table: WordTable, at: number): boolean {
  if (table.language.nouns.aged.has(wordAt(table, at - 1))) return true;
  return servesAs(table, at - 1, DEFINITE) && isToldBehind(table, at + 1);
}

/**
 * Whether a word for a people means one person: "The Swede". "the French" and "the Swedes" are several, unless "her" or
 * "his" follows, or "I" stands in the words before the verb of speech.
 */
export function isOneOfPeople(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  if (isAgedPeople(table, at) || !endsIn(wordAt(table, at), language.endings.severalOfPeople)) return true;
  if (isPluralPeople(table, at)) return false;
  const behind = tokens.slice(at + 1, at + TO_OWNED);
  if (has(table, at + 1, SPEECH) && saysI(table, at)) return true;
  return behind.some(({ lower }) => language.words.owners.has(lower) && language.words.pronounGenders.has(lower));
}

/** How far before the speaker "I" may stand, in tokens. */
const TO_OWN_WORDS = 40;

/** Whether "I" stands before a token in its sentence: “⟨I⟩ am tired,” the Japanese said. */
function saysI(table: WordTable, end: number): boolean {
  const { sentenceOf, language } = table;
  for (let at = end - 1; at >= end - TO_OWN_WORDS && sentenceOf[at] === sentenceOf[end]; at -= 1)
    if (language.turns.singleSubjects.has(wordAt(table, at))) return true;
  return false;
}

/** How far behind a people their own things may be mentioned, in tokens: "The Chinese later thanked ⟨her⟩ coach". */
const TO_OWNED = 5;

/** Whether a word means several of a people: "Germans". */
export function isPluralPeople(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  return has(table, at, DEMONYM) && endsAsPlural(word, table.language);
}
