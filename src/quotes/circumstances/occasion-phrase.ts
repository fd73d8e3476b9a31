import type { Grammar } from "../../grammar/grammar.ts";
import { COORDINATOR, GENITIVE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  COMMA,
  DETERMINER,
  GERUND,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from "../../grammar/tags.ts";
import { endsAsPlural, singularOf } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";
import { timePhraseAt } from "./time-phrase.ts";

/** A half-open range of tokens. */
export interface Phrase {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** A noun phrase is no longer than this. */
const MAX_NOUN_PHRASE = 12;

/** The occasion that begins at a preposition: "at a press briefing", "in an interview with the Times", "on Twitter". */
export function occasionAt(grammar: Grammar, at: number, end: number): Phrase | null {
  const { tokens } = grammar.document;
  if (!grammar.language.occasions.before.has(tokens[at]?.lower ?? "")) return null;
  const last = endOfNounPhrase(grammar, at + 1, end);
  if (last === at + 1 || !holdsOccasion(grammar, at + 1, last)) return null;
  return { firstToken: at, lastToken: afterComplements(grammar, last, end) };
}

/** The last noun of the phrase is an occasion, or a channel is named: "on CNN’s State of the Union". */
function holdsOccasion(grammar: Grammar, first: number, last: number): boolean {
  const { tokens } = grammar.document;
  if (grammar.language.occasions.nouns.has(singular(tokens[last - 1]?.lower ?? "", grammar.language))) return true;
  for (let at = first; at < last; at += 1)
    if (grammar.language.occasions.channels.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

function singular(word: string, language: Language): string {
  return endsAsPlural(word, language) && !language.occasions.nouns.has(word) ? singularOf(word, language) : word;
}

function afterComplements(grammar: Grammar, from: number, end: number): number {
  const { tokens } = grammar.document;
  let last = from;
  for (let round = 0; round < 2; round += 1) {
    if (!grammar.language.occasions.after.has(tokens[last]?.lower ?? "") || timePhraseAt(tokens, last, end) !== null)
      break;
    const next = endOfNounPhrase(grammar, last + 1, end);
    if (next === last + 1) break;
    last = next;
  }
  return afterRegion(grammar, last, end);
}

/** "in Onawa, Iowa," includes the state. */
function afterRegion({ tags }: Grammar, from: number, end: number): number {
  if (tags[from - 1] !== NAME || tags[from] !== COMMA) return from;
  let last = from + 1;
  while (last < Math.min(end, from + 4) && tags[last] === NAME) last += 1;
  return last > from + 1 && tags[last] === COMMA ? last : from;
}

/**
 * The end of the noun phrase that begins at a token, "hundreds of supporters" and "The Post and Courier" taken whole;
 * the token itself when there is none.
 */
export function endOfNounPhrase(grammar: Grammar, from: number, end: number): number {
  const { tokens } = grammar.document;
  const { tags } = grammar;
  let last = from;
  for (let at = from; at < Math.min(end, from + MAX_NOUN_PHRASE); at += 1) {
    const tag = tags[at] ?? 0;
    if (timePhraseAt(tokens, at, end) !== null || beginsAnother(tags, at, from)) break;
    if (isNominal(tag) || (tag === GERUND && last === at && tags[at + 1] === PREPOSITION)) last = at + 1;
    else if (!isInNounPhrase(tag) && !joinsNouns(grammar, at)) break;
  }
  return last;
}

/** An article, owner or pronoun behind a noun begins another phrase: "at a conference ⟦the board …⟧". */
function beginsAnother(tags: Uint8Array, at: number, from: number): boolean {
  const begins = tags[at] === DETERMINER || tags[at] === OWNER || tags[at] === PRONOUN;
  return at > from && begins && isNominal(tags[at - 1] ?? 0);
}

/** "of" between nouns, "and" between names. */
function joinsNouns(grammar: Grammar, at: number): boolean {
  const { document, tags } = grammar;
  if (servesAs(grammar, at, GENITIVE)) return tags[at - 1] === NOUN || tags[at - 1] === NAME;
  const isAnd = servesAs(grammar, at, COORDINATOR) || document.tokens[at]?.text === "&";
  return isAnd && tags[at - 1] === NAME && tags[at + 1] === NAME;
}

function isInNounPhrase(tag: number): boolean {
  return (
    isNominal(tag) ||
    tag === DETERMINER ||
    tag === ADJECTIVE ||
    tag === OWNER ||
    tag === POSSESSIVE ||
    tag === PARTICIPLE ||
    tag === GERUND
  );
}

function isNominal(tag: number): boolean {
  return tag === NOUN || tag === NAME || tag === PRONOUN || tag === NUMBER;
}
