import { AGENT, DEFINITE, GENITIVE, LOCATIVE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isGlued } from "../text/tokens.ts";
import { endOfComplement, isOwnerOfBody, lastHead, MAX_WORDS } from "./organisation-head.ts";
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
  VERB,
} from "./word-traits.ts";

/**
 * The end of a body's name that its first words show, or the token itself:
 *
 * - "Pilots’ Association", "Attorney General's Office", "St Ann's College": an owner and a word for a body;
 * - "the Daily Clarion", "the Sunday Quorlith": a paper, by when it comes out;
 * - "National Quorlways said": a word for where it works and one more, before a verb of speech;
 * - "Roe's said": a possessive that says something;
 * - "Agence Quorlithe de Presse", "Direction nationale des Eaux et Forêts": a word for a body in another language;
 * - "AFC Quorlmere": the letters of a club.
 */
export function endOfNamedBody(table: WordTable, at: number, last: number): number {
  const ends = [endOfOwned, endOfMasthead, endOfNationwide, endOfShop, endOfForeign, endOfClub].map((endOf) =>
    endOf(table, at, last),
  );
  return ends.find((end) => end > at) ?? at;
}

/** How many words the owner of a body may have: "Attorney General's". */
const MAX_OWNERS = 3;

function endOfOwned(table: WordTable, at: number, last: number): number {
  const patron = table.language.givenNames.saints.has(table.tokens[at]?.text ?? "") ? at + 1 : -1;
  for (let owner = at; owner < Math.min(last - 2, at + MAX_OWNERS); owner += 1) {
    const isPatron = owner === patron && table.tokens[owner + 1]?.kind === "possessive";
    if (!isCapital(table, owner) || (has(table, owner, GIVEN) && !isPatron)) return at;
    if (!isPatron && !isOwnerOfBody(table, owner)) continue;
    const head = isCapital(table, owner + 2) ? lastHead(table, owner + 2, last) : -1;
    if (head < 0 || !has(table, head, ORGANISATION_HEAD)) return at;
    return endOfComplement(table, head + 1, last);
  }
  return at;
}

/** How many words of a paper's name may stand behind such a word. */
const MAX_MASTHEAD = 2;

function endOfMasthead(table: WordTable, at: number, last: number): number {
  const { mastheads } = table.language.organisations;
  if (!mastheads.has(wordAt(table, at)) || !servesAs(table, at - 1, DEFINITE)) return at;
  let end = at + 1;
  while (end < Math.min(last, at + 1 + MAX_MASTHEAD) && isCapital(table, end) && !has(table, end, UNPRINTED)) end += 1;
  return end === at + 1 ? at : end;
}

const UNPRINTED = GIVEN | SHORT_TITLE | CALENDAR | LINK | PLURAL;

function endOfNationwide(table: WordTable, at: number, last: number): number {
  const end = at + 2;
  if (end >= last || !table.language.organisations.nationwide.has(table.tokens[at]?.text ?? "")) return at;
  const isName =
    isCapital(table, at + 1) && !has(table, at + 1, GIVEN | SHORT_TITLE | CALENDAR | LINK | ROLE | DEMONYM);
  return isName && has(table, end, SPEECH) && !isCapital(table, end) ? end : at;
}

function endOfShop(table: WordTable, at: number, last: number): number {
  // "the owner of Roe's said"
  if (servesAs(table, at - 1, GENITIVE | LOCATIVE | PURPOSE | AGENT)) return at;
  // "⟨Lady⟩ Anne's said"
  const named = has(table, at, SHORT_TITLE) ? at + 1 : at;
  let end = named;
  while (end < Math.min(last, at + MAX_OWNERS) && isCapital(table, end) && !has(table, end, UNOWNING)) end += 1;
  if (end === named || table.tokens[end]?.kind !== "possessive" || has(table, at - 1, ROLE | SHORT_TITLE)) return at;
  const isVerb = (verb: number) =>
    table.language.speech.plainVerbs.has(table.language.speech.verbs.get(table.tokens[verb]?.text ?? "")?.lemma ?? "");
  const closes = wordAt(table, end + 1) === "." || wordAt(table, end + 1) === ",";
  return isVerb(end + 1) || (closes && isVerb(at - 1)) ? end + 1 : at;
}

const UNOWNING = ROLE | SHORT_TITLE | CALENDAR | DEMONYM | LINK;

function endOfForeign(table: WordTable, at: number, last: number): number {
  const { bodiesInFront } = table.language.organisations;
  if (!bodiesInFront.has(wordAt(table, at))) return at;
  let end = at + 1;
  for (let next = at + 1; next < Math.min(last, at + MAX_WORDS); next += 1) {
    if (isCapital(table, next) && !has(table, next, VERB | ROLE | CALENDAR)) end = next + 1;
    else if (!isForeignWord(table, next)) break;
  }
  return end === at + 1 ? at : end;
}

/** How many words may stand behind a club's letters. */
const MAX_CLUB = 2;

function endOfClub(table: WordTable, at: number, last: number): number {
  if (!table.language.sport.lettersOfClubs.has(table.tokens[at]?.text ?? "")) return at;
  let end = at + 1;
  while (end < Math.min(last, at + 1 + MAX_CLUB) && isCapital(table, end) && !has(table, end, UNPRINTED | ROLE))
    end += 1;
  return end === at + 1 ? at : end;
}

/**
 * Whether a token may stand in small letters between the words of such a name: "nationale", "des", or the apostrophe of
 * "d’Ivoire".
 */
function isForeignWord(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "symbol" || token.kind === "mark") return isGlued(table.tokens, at) && "’'-".includes(token.text);
  if (token.kind !== "word") return false;
  return table.language.organisations.bodyLinks.has(token.lower) || !has(table, at, COMMON | LINK | VERB | ROLE);
}
