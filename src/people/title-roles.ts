import { DEFINITE, GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Language } from "../languages/language.ts";
import { has, type WordTable } from "./word-table.ts";
import { COMPLEMENT, DEMONYM, PLURAL, ROLE, SHORT_TITLE } from "./word-traits.ts";

/**
 * Whether a token is a singular role; a plural is one only as an office before several names ("Sens.", "Presidents").
 */
export function isRole(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word") return false;
  if (isOfficeInitials(token.text, table.language) || isSpouseOfOffice(table, at)) return true;
  if (endsRank(table, at)) return true;
  if (!has(table, at, ROLE | SHORT_TITLE)) return false;
  if (has(table, at, PLURAL)) return token.capital && !has(table, at, DEMONYM) && table.opens[at] !== 1;
  return token.capital || has(table, at, ROLE);
}

/** Whether a given name ends a rank of several abbreviations: "Det ⟨Con⟩". */
export function endsRank(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const [before, word] = [wordAt(table, at - 1), wordAt(table, at)];
  return language.nouns.endsOfRanks.has(`${before} ${word}`) && tokens[at + 1]?.capital === true;
}

/** Whether a word ends the rank of an officeholder's spouse: "First lady", "Second Gentleman". */
export function isSpouseOfOffice(table: WordTable, at: number): boolean {
  const { language } = table;
  const before = wordAt(table, at - 1);
  return language.nouns.ranksOfSpouses.has(before) && language.nouns.spousesOfOffice.has(wordAt(table, at));
}

/** The length of three letters with full stops, in characters: "C.E.O." */
const STOPPED_LENGTH = 6;

/**
 * Whether a word is the initials of an office: "CEO", "VP"; with full stops only if they are three, because "V.P. Roe"
 * is a name.
 */
export function isOfficeInitials(text: string, language: Language): boolean {
  return (
    language.nouns.roleInitials.has(text) ||
    (text.length === STOPPED_LENGTH && language.nouns.roleInitials.has(text.replaceAll(".", "")))
  );
}

/** Whether a word is a posting, between the letters of an office and a name: "SSP ⟨South⟩ Ann Roe". */
export function isPosting({ tokens, language }: WordTable, at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || !language.nouns.postings.has(token.lower)) return false;
  return isOfficeInitials(tokens[at - 1]?.text ?? "", language) && tokens[at + 1]?.capital === true;
}

/** Whether a word ends a title, behind a role with a capital and "of the": "Chancellor of the ⟨Exchequer⟩ Ann Roe". */
export function endsTitle(table: WordTable, at: number): boolean {
  if (!has(table, at, COMPLEMENT) || !servesAs(table, at - 1, DEFINITE) || !servesAs(table, at - 2, GENITIVE))
    return false;
  return has(table, at - 3, ROLE) && table.tokens[at - 3]?.capital === true;
}
