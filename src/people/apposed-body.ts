import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { saysOfItself } from "./pronoun-behind.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  GIVEN,
  LINK,
  ORGANISATION_HEAD,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SURNAME,
} from "./word-traits.ts";

/** The most words of such a name, and the most between the article and the noun before it. */
const MAX_WORDS = 5;
const MAX_BEFORE_NOUN = 2;

const UNPRINTED = CALENDAR | DEMONYM | LINK | SHORT_TITLE;

/**
 * The end of a body's name, of any words, that stands between commas behind a noun for a body that opens the sentence,
 * and before a verb of speech: "The charity, ⟨Quorl Ears⟩, said", "Its owner, ⟨Ashby Reads⟩, said it"; the token itself
 * if none begins there. Behind a noun that only firms are called by, no verb of speech is needed: "Her firm, ⟨Ann
 * Quorl⟩, has 40 clients". If people may be called by the noun too, as by "promoter", the name is a body's only if it
 * ends in a word for things, or if "it" refers to it.
 */
export function endOfApposedBody(table: WordTable, at: number, last: number): number {
  const noun = at - 2;
  if (wordAt(table, at - 1) !== "," || !isBodyNoun(table, noun) || !opensSentence(table, noun)) return at;
  let end = at;
  while (end < Math.min(last, at + MAX_WORDS) && mayBeInName(table, end)) end += 1;
  if (end === at || wordAt(table, end) !== "," || !isCapital(table, end - 1)) return at;
  const isSpoken = has(table, end + 1, SPEECH) && table.tokens[end + 1]?.capital === false;
  // "The sponsor, ⟨Roe's Dogs⟩, said", and not "The winner, Jamaica's Ann Roe, said"
  const isOwned = table.tokens[at + 1]?.kind === "possessive" && end === at + 3 && !has(table, at + 2, GIVEN | SURNAME);
  if ((isSpoken && isOwned) || isFirmNoun(table, noun)) return end;
  if (!isSpoken || has(table, at, GIVEN)) return at;
  if (saysOfItself(table, end + 1)) return end;
  if (has(table, at, ROLE)) return at;
  if (!mayBeSomebody(table, noun)) return end;
  const isThing = has(table, end - 1, COMMON | ORGANISATION_HEAD) && !has(table, end - 1, SURNAME);
  return isThing && end > at + 1 ? end : at;
}

/** Whether a token is a singular noun for a body, in lower case: "charity", "shop", "owner". */
function isBodyNoun(table: WordTable, at: number): boolean {
  const noun = table.tokens[at];
  if (noun?.kind !== "word" || noun.capital || has(table, at, PLURAL)) return false;
  const { establishments, organisationNouns, rolesOfOrganisations } = table.language.nouns;
  return organisationNouns.has(noun.lower) || establishments.has(noun.lower) || rolesOfOrganisations.has(noun.lower);
}

/** "The ⟨firm⟩", "His ⟨company⟩". */
function isFirmNoun(table: WordTable, noun: number): boolean {
  return table.language.nouns.organisationNouns.get(wordAt(table, noun)) === "company" && !mayBeSomebody(table, noun);
}

function mayBeSomebody(table: WordTable, noun: number): boolean {
  return has(table, noun, ROLE) || table.language.nouns.rolesOfOrganisations.has(wordAt(table, noun));
}

/** Whether the phrase of a noun opens a sentence: "The train ⟨operator⟩", "Its ⟨owner⟩", "The mill's ⟨owner⟩". */
function opensSentence(table: WordTable, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 1 - MAX_BEFORE_NOUN; at -= 1) {
    const isArticle = servesAs(table, at, DEFINITE) || table.language.words.owners.has(wordAt(table, at));
    if (isArticle) return table.opens[at] === 1;
    const { kind } = table.tokens[at] ?? {};
    if ((kind !== "word" && kind !== "possessive") || has(table, at, LINK | SPEECH)) return false;
  }
  return false;
}

/** Whether a word has a capital or joins two that have: "Rose ⟨&⟩ Crown", "Roe⟨'s⟩ Dogs". */
function mayBeInName(table: WordTable, at: number): boolean {
  if (isCapital(table, at)) return !has(table, at, UNPRINTED);
  return wordAt(table, at) === "&" || table.tokens[at]?.kind === "possessive";
}
