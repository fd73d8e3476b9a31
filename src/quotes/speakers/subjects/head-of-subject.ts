import { isAgeHyphen } from "../../../grammar/age-hyphen.ts";
import type { Grammar } from "../../../grammar/grammar.ts";
import { AGENT, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  WH_WORD,
} from "../../../grammar/tags.ts";
import { singularOf } from "../../../grammar/word-endings.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import { isNominal } from "../../noun-phrase.ts";

/**
 * The end of the noun phrase that heads a subject beginning at a token: “⟨Police⟩ investigating the death said”,
 * “⟨several⟩ of them said”; -1 where there is none, or it is only the title of the next name.
 */
export function endOfSubjectHead(grammar: Grammar, start: number, verb: number): number {
  const head = endOfOffice(grammar, endOfHead(grammar, start, verb), verb);
  const mayHead = head > start && (isSomeOf(grammar, start) || isHead(grammar.tags, start, head));
  return mayHead && !isTitle(grammar, start, head, verb) ? head : -1;
}

/** The end of the noun phrase that begins at a token, including owners and “a 34-year-old”. */
export function endOfHead(grammar: Grammar, start: number, verb: number): number {
  const { tags } = grammar;
  let at = start;
  if (isNominalised(tags, start)) return start + 2;
  if (isSomeOf(grammar, start)) return start + 1;
  while (at < verb && (isInNounPhrase(tags[at]) || isWithin(grammar, at, start) || isAgeHyphen(grammar.document, at))) {
    if (at > start && opensPhrase(tags[at] ?? 0) && isNominal(tags[at - 1] ?? 0)) break;
    if (at > start && isNominal(tags[at - 1] ?? 0) && timePhraseAt(grammar.document.tokens, at, verb) !== null) break;
    at += 1;
  }
  // "a resident ⟨close⟩ to the river"; but "the accused".
  const noun = lastNoun(tags, start, at);
  return noun < 0 ? at : noun + 1;
}

/**
 * The token behind "the secretary ⟨of state's office⟩", where a title with "of" owns an office that speaks; `head`
 * itself anywhere else.
 */
function endOfOffice(grammar: Grammar, head: number, verb: number): number {
  const { document, language, tags } = grammar;
  const isOwner = document.tokens[head + 1]?.capital === false && tags[head + 2] === POSSESSIVE && head + 4 <= verb;
  const isOffice = isOwner && language.nouns.speakingOffices.has(document.tokens[head + 3]?.lower ?? "");
  return isOffice && servesAs(grammar, head, GENITIVE) ? head + 4 : head;
}

/** "⟨several⟩ of them said", "⟨some⟩ of those who left said", "⟨many⟩ who left said". */
function isSomeOf(grammar: Grammar, start: number): boolean {
  const { document, language, tags } = grammar;
  if (!language.smallWords.standingAlone.has(document.tokens[start]?.lower ?? "")) return false;
  return servesAs(grammar, start + 1, GENITIVE) ? opensPhrase(tags[start + 2] ?? 0) : tags[start + 1] === WH_WORD;
}

/** "the ⟨accused⟩ told": whether a participle stands for a noun, between an article and the verb. */
function isNominalised(tags: Uint8Array, start: number): boolean {
  return tags[start] === DETERMINER && tags[start + 1] === PARTICIPLE && isFiniteVerb(tags[start + 2] ?? 0);
}

function lastNoun(tags: Uint8Array, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && !isNominal(tags[at] ?? 0)) at -= 1;
  return at < start ? -1 : at;
}

/** "the ⟨leaked⟩ report", "a ⟨sitting⟩ judge", "senior ⟨planning⟩ officer". */
function isWithin(grammar: Grammar, at: number, start: number): boolean {
  const { document, language, tags } = grammar;
  const tag = tags[at];
  const next = tags[at + 1];
  if (at === start || (tag !== PARTICIPLE && tag !== GERUND)) return false;
  if (opensPhrase(tags[at - 1] ?? 0)) return next === NOUN || next === NAME || next === ADJECTIVE;
  if (tag !== GERUND || next !== NOUN || !isInNounPhrase(tags[at - 1])) return false;
  const people = document.tokens[at + 1]?.lower ?? "";
  const office = singularOf(people, language);
  // "the union representing ⟨drivers⟩"
  if (opensPhrase(tags[start] ?? 0) && tags[at - 1] === NOUN && office !== people) return false;
  return language.nouns.roles.has(office);
}

/** Whether a phrase ends in a noun, or in what stands for one behind an article, "the accused". */
function isHead(tags: Uint8Array, start: number, head: number): boolean {
  const tag = tags[head - 1] ?? 0;
  if (head - start === 2 && isNominalised(tags, start)) return true;
  return isNominal(tag) || (tag === ADJECTIVE && head - start > 1 && opensPhrase(tags[start] ?? 0));
}

/**
 * "⟨Former secretary⟩ of state Ann Roe": whether an office without an article is the title of the next name; in
 * "⟨Author⟩ of diet book says" no name follows.
 */
function isTitle(grammar: Grammar, start: number, head: number, verb: number): boolean {
  const { document, language, tags } = grammar;
  if (tags[head - 1] !== NOUN || opensPhrase(tags[start] ?? 0) || tags[start] === NUMBER) return false;
  if (tags[verb - 1] === NOUN) return false;
  // "counsel ⟨instructed⟩ by the tenant".
  if ((tags[head] === PARTICIPLE || tags[head] === PAST) && servesAs(grammar, head + 1, AGENT)) return false;
  // "counsel ⟨for⟩ the tenant".
  if (tags[head] === PREPOSITION && !servesAs(grammar, head, GENITIVE)) return false;
  for (let at = start; at < head; at += 1) if (tags[at] === POSSESSIVE) return false;
  return language.nouns.roles.has(document.tokens[head - 1]?.lower ?? "");
}

/** Whether a tag can begin a noun phrase. */
export function opensPhrase(tag: number): boolean {
  return tag === DETERMINER || tag === OWNER || tag === PRONOUN;
}
