import type { Grammar } from "../grammar/grammar.ts";
import { holdsFinite } from "../grammar/holds-finite.ts";
import { findTag, stepOver } from "../grammar/steps.ts";
import { COMPLEMENTIZER, DESCRIBING, GENITIVE, INFINITIVE_MARKER, servesAs } from "../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  isVerb,
  MARK,
  NAME,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  STOP,
  WH_WORD,
} from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn, singularOf } from "../grammar/word-endings.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";

/** "to wait", "not to wait", "to “wait”": returns the token of "to" if one of these begins at a token; otherwise -1. */
export function infinitiveAt(grammar: Grammar, at: number): number {
  const to = grammar.language.helpers.negations.has(wordAt(grammar, at)) ? at + 1 : at;
  const { tags } = grammar;
  const verb = stepOver(tags, to + 1, MARK);
  // "to ⟨contact⟩ them": the tagger mistakes the verb for a noun.
  const isMistaken = tags[verb] === NOUN && tags[verb + 1] === PRONOUN;
  return servesAs(grammar, to, INFINITIVE_MARKER) && (tags[verb] === BASE || isMistaken) ? to : -1;
}

/** How many more phrases may be joined: "walkers, cyclists ⟨and drivers⟩". */
const JOINED = 3;

/**
 * The token of "to" or "not to" behind somebody who is asked to do something: "growers ⟨to⟩ wait", "walkers and
 * cyclists ⟨to⟩ call", "the faithful ⟨not⟩ to touch it", "drivers again ⟨to⟩ wait", "the network Acme on Monday ⟨to⟩
 * stop", "anyone who keeps birds, even a few, ⟨to⟩ house them", "his deputy, Ann Roe, ⟨to⟩ go"; -1 if there is none.
 *
 * @param from the first token of the person's phrase
 */
export function endOfAsked(grammar: Grammar, from: number, last: number): number {
  const { tags, document } = grammar;
  let end = endOfNounPhrase(grammar, from, last);
  if (end === from && tags[from] === DETERMINER && tags[from + 1] === ADJECTIVE) end = from + 2;
  for (let joined = 0; joined < JOINED && end > from && tags[end] === CONJUNCTION; joined += 1) {
    const next = endOfNounPhrase(grammar, end + 1, last);
    if (next === end + 1) break;
    end = next;
  }
  if (end === from) return -1;
  // "the owners ⟨twice⟩ to wait", "the owners ⟨again⟩ on Monday to wait"
  const often = tags[end] === ADVERB && !grammar.language.helpers.negations.has(wordAt(grammar, end)) ? end + 1 : end;
  const time = timePhraseAt(document.tokens, often, last)?.lastToken ?? often;
  // "the officials ⟨concerned⟩ to wait"
  const behind = time === end && tags[end] === PARTICIPLE ? end + 1 : time;
  if (infinitiveAt(grammar, behind) >= 0) return behind;
  if (tags[end] === COMMA) return infinitiveBehindInsertion(grammar, end, last);
  return infinitiveBehindDetail(grammar, from, last);
}

/** The longest description of the person asked, in tokens: "anyone ⟨with footage of the van⟩ to call". */
const LONGEST_DETAIL = 14;

/**
 * Whether somebody described by what they have or did is asked to do something: "anyone ⟨with footage⟩ to call",
 * "residents ⟨of Ashby⟩ not to wait", "drivers ⟨who saw the van⟩ to come forward"; false for things, "a question ⟨about
 * how⟩ to wait".
 *
 * @param from the first token of the person's phrase
 */
export function isDetailedRequest(grammar: Grammar, from: number, last: number): boolean {
  return infinitiveBehindDetail(grammar, from, last) >= 0;
}

function infinitiveBehindDetail(grammar: Grammar, from: number, last: number): number {
  const { tags } = grammar;
  const end = endOfNounPhrase(grammar, from, last);
  if (end === from || tags[from] === PRONOUN || !isSomebody(grammar, headOf(grammar, from, end))) return -1;
  const isRelative = servesAs(grammar, end, DESCRIBING);
  if (!isRelative && (tags[end] !== PREPOSITION || isTopic(grammar, end))) return -1;
  for (let at = end + 1; at < Math.min(last, end + LONGEST_DETAIL); at += 1) {
    const tag = tags[at] ?? 0;
    if (infinitiveAt(grammar, at) >= 0 && !isVerb(tags[at - 1])) return at;
    if (tag === COMMA && isRelative) return infinitiveBehindInsertion(grammar, at, last);
    if (tag === COMMA || tag === STOP || tag === MARK || tag === WH_WORD) return -1;
    if (servesAs(grammar, at, COMPLEMENTIZER) || (isFiniteVerb(tag) && !isRelative)) return -1;
  }
  return -1;
}

/**
 * "anyone who keeps birds⟨, even a few,⟩ to house them", "his deputy⟨, Ann Roe,⟩ to go": the infinitive behind the next
 * comma; -1 if there is none.
 */
function infinitiveBehindInsertion(grammar: Grammar, comma: number, last: number): number {
  const reach = Math.min(last, comma + 1 + LONGEST_DETAIL);
  const end = findTag(grammar.tags, comma + 1, reach, COMMA);
  // "Ann Roe⟨, who runs the mill,⟩ to go"
  const isInserted = servesAs(grammar, comma + 1, DESCRIBING) || !holdsFinite(grammar, comma, end);
  return end >= 0 && isInserted && infinitiveAt(grammar, end + 1) >= 0 ? end + 1 : -1;
}

/** "the ⟨residents⟩ of Ashby": the noun before "of", or else the last token of the phrase. */
export function headOf(grammar: Grammar, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) if (servesAs(grammar, at, GENITIVE)) return at - 1;
  return end - 1;
}

/** "told readers ⟨about⟩ a plan to wait": whether a topic begins at a token. */
function isTopic(grammar: Grammar, at: number): boolean {
  return grammar.language.speech.beforeTopics.has(wordAt(grammar, at));
}

/** Whether the noun, name or pronoun at a token denotes people: "drivers", "the council", "anyone". */
export function isSomebody(grammar: Grammar, head: number): boolean {
  const { nouns, endings } = grammar.language;
  const tag = grammar.tags[head];
  const word = wordAt(grammar, head);
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
