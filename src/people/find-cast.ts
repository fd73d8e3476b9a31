import type { Document } from "../text/document.ts";
import type { Cast } from "./cast.ts";
import { findDescriptions } from "./find-descriptions.ts";
import { findOrganisations } from "./find-organisations.ts";
import { findPeople } from "./find-people.ts";
import { findPronouns } from "./find-pronouns.ts";
import { findGenders } from "./gender.ts";
import { markTaken } from "./mark-taken.ts";
import { countNames } from "./name-counts.ts";
import { findRuns } from "./name-runs.ts";
import { findOfficesByLetters } from "./offices-by-letters.ts";
import { joinCompanies, joinLegalForms, joinOrgans } from "./organs.ts";
import type { PersonMention } from "./person-mention.ts";
import { indexRuns, type Runs, type TokenRange } from "./runs.ts";
import { relativeBefore } from "./titles.ts";
import { isNamesake, toCast } from "./to-cast.ts";
import { readWordTable, type WordTable } from "./word-table.ts";

/**
 * Finds everyone whom the article names or means, pass by pass: capitalised runs, the people among them, the
 * organisations, then descriptions and pronouns in what is left.
 *
 * A name inside a description is still a mention of its own: in "a spokesman for Jane Roe" the mention is "a spokesman"
 * and its phrase the whole. An organisation before the head ("State Department officials") is part of the description,
 * which speaks for it.
 */
export function findCast(document: Document): Cast {
  const table = readWordTable(document);
  const runs = indexRuns(
    joinCompanies(table, joinLegalForms(table, joinOrgans(table, findRuns(table)))),
    document.tokens.length,
  );
  const people = findPeople(table, runs, countNames(table, runs));
  const offices = findOfficesByLetters(table, runs, people);
  const bodies = offices.length === 0 ? runs : withoutOffices(runs, offices);
  const organisations = findOrganisations(table, bodies, people);
  const titled = [
    ...people.flatMap((mention) => withTitle(table, mention)),
    ...organisations.filter(isNamesake({ runs })),
    ...offices,
  ];
  const described = findDescriptions(table, runs, markTaken(document.tokens.length, titled));
  const descriptions = [...described, ...offices].sort((a, b) => a.first - b.first);
  const pronouns = findPronouns(table, markTaken(document.tokens.length, [...people, ...descriptions]));
  return toCast({ table, runs, people, organisations, descriptions, pronouns, genders: findGenders(table, people) });
}

function withoutOffices(runs: Runs, offices: readonly TokenRange[]): Runs {
  const letters = new Set(offices.map(({ last }) => last - 1));
  return indexRuns(
    runs.all.filter(({ first }) => !letters.has(first)),
    runs.of.length,
  );
}

/**
 * The tokens of a name with its title or the relative before it ("his wife Jane Roe"), and of its appositive up to the
 * head.
 */
function withTitle(table: WordTable, { first, last, title, tail }: PersonMention): TokenRange[] {
  const relative = relativeBefore(table, first, last);
  const named = { first: title?.first ?? relative, last };
  return tail.role < 0 ? [named] : [named, { first: last, last: tail.role + 1 }];
}
