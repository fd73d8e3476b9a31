import { DEFINITE, GENITIVE, INDEFINITE, LOCATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural } from "../grammar/word-endings.ts";
import type { KnownName } from "./known-names.ts";
import type { TokenRange } from "./runs.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  GIVEN,
  GROUP,
  KIN,
  ORGANISATION_HEAD,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SURNAME,
  VERB,
} from "./word-traits.ts";

/** The longest name of a firm that is found like this, in words. */
const MAX_WORDS = 4;

/**
 * The end of a firm's name of several words, shown by a noun in front or by its shares: "chemicals maker ⟨Ashby
 * Chemie⟩", "private equity firm ⟨Quorlow Hill⟩", "shares in ⟨Ashby Chemie⟩". The token itself if none begins there, as
 * behind "developer", which may be somebody, and before a given name.
 */
export function endOfCalledFirm(table: WordTable, at: number, last: number, known: KnownName | null): number {
  const isPlace = known === null || known.kind === "place" || known.kind === "capital";
  if (!isPlace || has(table, at, GIVEN | SHORT_TITLE | ROLE | DEMONYM) || !isBehindFirm(table, at)) return at;
  const { companyPartners } = table.language.organisations;
  let end = at;
  while (end < Math.min(last, at + MAX_WORDS) && isCapital(table, end) && !has(table, end, SHORT_TITLE | CALENDAR)) {
    const isPartner = companyPartners.has(table.tokens[end]?.text ?? "");
    if (has(table, end, ROLE | DEMONYM) && !isPartner) break;
    end += 1;
  }
  const isWhole = end > at + 1 && end > at + (known?.words.length ?? 0) && !isCapital(table, end);
  // "miner ⟨Quorl Gold⟩", "miner Ann Gold"
  const mayBePerson = has(table, at - 1, ROLE) && (has(table, at, SURNAME) || !isOfThings(table, end - 1));
  return isWhole && !mayBePerson ? end : at;
}

/** Whether a word is for things: "Gold", but not "Green", which is also a family name. */
function isOfThings(table: WordTable, at: number): boolean {
  return has(table, at, COMMON | ORGANISATION_HEAD) && !has(table, at, SURNAME);
}

/** Whether "firm" or "shares in" stands right before a token. */
function isBehindFirm(table: WordTable, at: number): boolean {
  const { tokens, language, sentenceOf } = table;
  const isLinked = servesAs(table, at - 1, LOCATIVE | GENITIVE);
  const noun = isLinked ? at - 2 : at - 1;
  const before = tokens[noun];
  if (before === undefined || sentenceOf[noun] !== sentenceOf[at]) return false;
  if (before.capital && table.opens[noun] !== 1) return false;
  if (isLinked) return language.organisations.shareWords.has(before.lower) && endsAsPlural(before.lower, language);
  return language.nouns.organisationNouns.get(before.lower) === "company";
}

/** How many words may stand between the article and the noun: "a ⟨family-owned German car⟩ maker". */
const TO_NOUN = 5;

/**
 * Whether a name stands behind a noun for firms, "Carmaker ⟨Quorlo⟩", or before one between commas: "⟨Quorlo⟩, the
 * bakery chain, said".
 */
export function isCalledFirm(table: WordTable, first: number, last: number): boolean {
  const { language, sentenceOf, tokens } = table;
  const isFirm = (at: number): boolean =>
    language.nouns.organisationNouns.get(wordAt(table, at)) === "company" && !has(table, at, ROLE);
  if (isFirm(first - 1) && sentenceOf[first - 1] === sentenceOf[first]) return true;
  if (wordAt(table, last) !== "," || !servesAs(table, last + 1, DEFINITE | INDEFINITE)) return false;
  let end = last + 2;
  while (end <= last + 1 + TO_NOUN && tokens[end]?.kind === "word") end += 1;
  return wordAt(table, end) === "," && isFirm(end - 1);
}

/**
 * Whether one name stands between a plural for what people or firms do, which opens the sentence, and a verb, “Managers
 * ⟨Quorlo Roe⟩ said”, so that it is the name of a firm; not so of the first of several, “Organisers ⟨Ann Roe⟩ and Joe
 * Moe said”, “Senators ⟨Ann Roe⟩ of Ashby and …”, nor in “chair of judges ⟨Ann Roe⟩ said”.
 */
export function isNameOfSeveral(table: WordTable, { first, last }: TokenRange): boolean {
  const noun = first - 1;
  if (last < first + 2 || table.opens[noun] !== 1 || has(table, noun, KIN | GROUP)) return false;
  if (!has(table, noun, ROLE) || !has(table, noun, PLURAL) || !endsAsPlural(wordAt(table, noun), table.language))
    return false;
  return has(table, last, SPEECH | VERB) && table.sentenceOf[last] === table.sentenceOf[first];
}
