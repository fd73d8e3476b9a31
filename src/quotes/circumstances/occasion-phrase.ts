import type { Grammar } from "../../grammar/grammar.ts";
import { COMMA, isPastForm, NAME } from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { endsAsPlural, singularOf } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { timePhraseAt } from "./time-phrase.ts";

/** A half-open range of tokens. */
export interface Phrase {
  readonly firstToken: number;
  readonly lastToken: number;
}

/**
 * The occasion that begins at a preposition, "at a press briefing", "in a statement released by the club", "on
 * Twitter"; null for none.
 */
export function occasionAt(grammar: Grammar, at: number, end: number): Phrase | null {
  const { occasions } = grammar.language;
  const word = wordAt(grammar, at);
  const isUnder = occasions.beforePressures.has(word);
  if (!isUnder && !occasions.before.has(word)) return null;
  const last = endOfNounPhrase(grammar, at + 1, end);
  // "under oath", "under the prosecutor's questioning"
  if (isUnder) return occasions.pressures.has(wordAt(grammar, last - 1)) ? { firstToken: at, lastToken: last } : null;
  if (last === at + 1 || !holdsOccasion(grammar, at + 1, last)) return null;
  return { firstToken: at, lastToken: afterComplements(grammar, last, end) };
}

/** Whether the last noun of the phrase is an occasion, or the phrase names a channel: "on CNN’s State of the Union". */
function holdsOccasion(grammar: Grammar, first: number, last: number): boolean {
  if (grammar.language.occasions.nouns.has(singular(wordAt(grammar, last - 1), grammar.language))) return true;
  return holdsOneOf(grammar, first, last, grammar.language.occasions.channels);
}

function singular(word: string, language: Language): string {
  return endsAsPlural(word, language) && !language.occasions.nouns.has(word) ? singularOf(word, language) : word;
}

function afterComplements(grammar: Grammar, from: number, end: number): number {
  const { tokens } = grammar.document;
  let last = from;
  for (let round = 0; round < 2; round += 1) {
    const preposition = isMade(grammar, last) ? last + 1 : last;
    const word = wordAt(grammar, preposition);
    if (!grammar.language.occasions.after.has(word) || timePhraseAt(tokens, preposition, end) !== null) break;
    const next = endOfNounPhrase(grammar, preposition + 1, end);
    if (next === preposition + 1) break;
    last = next;
  }
  return afterRegion(grammar, last, end);
}

/** "a statement ⟨released⟩ by the club", "a video ⟨posted⟩ on Friday": whether a participle stands at a token. */
function isMade({ tags }: Grammar, at: number): boolean {
  return isPastForm(tags[at]);
}

/** The token behind a state that follows a place: "in Onawa, Iowa,"; the token itself if there is none. */
function afterRegion({ tags }: Grammar, from: number, end: number): number {
  if (tags[from - 1] !== NAME || tags[from] !== COMMA) return from;
  let last = from + 1;
  while (last < Math.min(end, from + 4) && tags[last] === NAME) last += 1;
  return last > from + 1 && tags[last] === COMMA ? last : from;
}
