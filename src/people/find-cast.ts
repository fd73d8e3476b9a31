import type { Document } from "../text/document.ts";
import type { Cast } from "./cast.ts";
import { findDescriptions, markTaken } from "./find-descriptions.ts";
import { findOrganisations } from "./find-organisations.ts";
import { findPeople } from "./find-people.ts";
import { findPronouns } from "./find-pronouns.ts";
import { findGenders } from "./gender.ts";
import { countNames } from "./name-counts.ts";
import { findRuns } from "./name-runs.ts";
import { joinCompanies, joinLegalForms, joinOrgans } from "./organs.ts";
import type { PersonMention } from "./person-mention.ts";
import { indexRuns, type TokenRange } from "./runs.ts";
import { relativeBefore } from "./titles.ts";
import { isNamesake, toCast } from "./to-cast.ts";
import { readWordTable, type WordTable } from "./word-table.ts";

/**
 * Finds everyone that the article names or means, pass by pass: capitalised runs, the people among them, the
 * organisations, then descriptions and pronouns in what is left.
 *
 * A name inside a description stays a mention of its own: of "a spokesman for Jane Roe" the mention is "a spokesman" and
 * the phrase the whole. An organisation before the head ("State Department officials") is part of the description,
 * which speaks for it.
 */
export function findCast(document: Document): Cast {
  const table = readWordTable(document);
  const runs = indexRuns(
    joinCompanies(table, joinLegalForms(table, joinOrgans(table, findRuns(table)))),
    document.tokens.length,
  );
  const people = findPeople(table, runs, countNames(table, runs));
  const organisations = findOrganisations(table, runs, people);
  const titled = [
    ...people.flatMap((mention) => withTitle(table, mention)),
    ...organisations.filter(isNamesake({ runs })),
  ];
  const descriptions = findDescriptions(table, runs, markTaken(document.tokens.length, titled));
  const pronouns = findPronouns(table, markTaken(document.tokens.length, [...people, ...descriptions]));
  return toCast({ table, runs, people, organisations, descriptions, pronouns, genders: findGenders(table, people) });
}

/** The tokens of a name, of its title or the relative before it ("his wife Jane Roe"), and of its appositive up to the head. */
function withTitle(table: WordTable, { first, last, title, tail }: PersonMention): TokenRange[] {
  const relative = relativeBefore(table, first, last);
  const named = { first: title?.first ?? relative, last };
  return tail.role < 0 ? [named] : [named, { first: last, last: tail.role + 1 }];
}
