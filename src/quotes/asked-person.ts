import type { Grammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, DESCRIBING, GENITIVE, INFINITIVE_MARKER, servesAs } from "../grammar/syntax-words.ts";
import { BASE, COMMA, isFiniteVerb, isVerb, MARK, NAME, PREPOSITION, PRONOUN, STOP, WH_WORD } from "../grammar/tags.ts";
import { endsIn, singularOf } from "../grammar/word-endings.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";

/** "to wait", "not to wait": the token of "to" where one of these begins at a token; -1 where none does. */
export function infinitiveAt(grammar: Grammar, at: number): number {
  const to = grammar.language.helpers.negations.has(grammar.document.tokens[at]?.lower ?? "") ? at + 1 : at;
  return servesAs(grammar, to, INFINITIVE_MARKER) && grammar.tags[to + 1] === BASE ? to : -1;
}

/** How much may tell whom is meant, in tokens: "anyone ⟨with footage of the van⟩ to call". */
const LONGEST_DETAIL = 14;

/**
 * Whether somebody told by what they have or did is to do something: "anyone ⟨with footage⟩ to call", "residents ⟨of Ashby⟩ not to
 * wait", "drivers ⟨who saw the van⟩ to come forward"; false of things, "a question ⟨about how⟩ to wait".
 *
 * @param from the first token of whom
 */
export function isDetailedRequest(grammar: Grammar, from: number, last: number): boolean {
  const { tags } = grammar;
  const end = isOneAlone(grammar, from) ? from + 1 : endOfNounPhrase(grammar, from, last);
  if (end === from || tags[from] === PRONOUN || !isSomebody(grammar, headOf(grammar, from, end))) return false;
  const isRelative = servesAs(grammar, end, DESCRIBING);
  if (!isRelative && (tags[end] !== PREPOSITION || isTopic(grammar, end))) return false;
  for (let at = end + 1; at < Math.min(last, end + LONGEST_DETAIL); at += 1) {
    const tag = tags[at] ?? 0;
    if (infinitiveAt(grammar, at) >= 0 && !isVerb(tags[at - 1] ?? 0)) return true;
    if (tag === COMMA || tag === STOP || tag === MARK || tag === WH_WORD) return false;
    if (servesAs(grammar, at, COMPLEMENTIZER) || (isFiniteVerb(tag) && !isRelative)) return false;
  }
  return false;
}

function isOneAlone({ document, language }: Grammar, at: number): boolean {
  return language.smallWords.standingAlone.has(document.tokens[at]?.lower ?? "");
}

/** "the ⟨residents⟩ of Ashby": the noun before "of"; the last token of the phrase where it has none. */
export function headOf(grammar: Grammar, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) if (servesAs(grammar, at, GENITIVE)) return at - 1;
  return end - 1;
}

/** "told readers ⟨about⟩ a plan to wait". */
function isTopic({ document, language }: Grammar, at: number): boolean {
  return language.speech.beforeTopics.has(document.tokens[at]?.lower ?? "");
}

/** Whether the noun, name or pronoun at a token is of people: "drivers", "the council", "anyone". */
export function isSomebody(grammar: Grammar, head: number): boolean {
  const { nouns, endings } = grammar.language;
  const tag = grammar.tags[head];
  const word = grammar.document.tokens[head]?.lower ?? "";
  const one = singularOf(word, grammar.language);
  return (
    tag === NAME ||
    tag === PRONOUN ||
    nouns.pluralPeople.has(word) ||
    endsIn(one, endings.certainTrades) ||
    nouns.roles.has(one) ||
    nouns.humans.has(one) ||
    nouns.groups.has(one)
  );
}
