import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Extraction } from "../../src/extract/extraction.ts";
import { identifyOrganisation } from "../../src/identity/organisation.ts";
import { identifyPerson } from "../../src/identity/person.ts";
import { openRoll, type Roll } from "../../src/identity/roll.ts";
import type { OrganisationKind } from "../../src/vocabulary.ts";

const EMPTY: Omit<Extraction, "people" | "organisations"> = {
  article: {
    headline: null,
    byline: null,
    dateline: null,
    places: [],
    agency: null,
    publishedAt: null,
    publishedAtBasis: null,
    language: null,
    spans: [],
  },
  mentions: [],
  quotes: [],
  credits: [],
  diagnostics: [],
};

/** Forms that meet each other in part: case, marks, initials, nicknames, countries. */
const PEOPLE = ["Ada Quill", "ADA QUILL", "Áda Quill", "A.D. Quill", "AD Quill", "Quill", "Ada “Ace” Quill", "Ace"];
const ORGANISATIONS = ["U.S.", "Washington", "America", "the United States", "BRUME COURIER", "The Brume Courier"];
const KINDS: readonly OrganisationKind[] = ["country", "government", "media", "other"];

const somePeople = fc
  .record({
    name: fc.constantFrom(...PEOPLE),
    otherNames: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 }),
  })
  .map((person) => ({ ...person, givenName: null, familyName: null }));

const someOrganisations = fc.record({
  name: fc.constantFrom(...ORGANISATIONS),
  kind: fc.constantFrom(...KINDS),
  otherNames: fc.uniqueArray(fc.constantFrom(...ORGANISATIONS), { maxLength: 2 }),
});

const anExtraction = fc
  .record({
    people: fc.array(somePeople, { maxLength: 3 }),
    organisations: fc.array(someOrganisations, { maxLength: 3 }),
  })
  .map((named): Extraction => ({ ...EMPTY, ...named }));

function rollOf(extractions: readonly Extraction[]): Roll {
  const roll = openRoll();
  for (const { people, organisations } of extractions) {
    roll.add({
      people: people.map((one) => identifyPerson(one)),
      organisations: organisations.map((one) => identifyOrganisation(one)),
    });
  }
  return roll;
}

/** Everyone by key, and the names of each, in an order of their own. */
function inOrder({ people, organisations }: Roll): unknown[] {
  return [people, organisations].map((all) =>
    Array.from<{ key: string; names: readonly { name: string }[] }>(all.values())
      .map((one) => ({ ...one, names: one.names.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  );
}

const shuffled = fc
  .array(anExtraction, { maxLength: 8 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

describe("who is who across articles", () => {
  test.prop([shuffled], { numRuns: 300 })("does not depend on the order of the articles", ([articles, others]) => {
    expect(inOrder(rollOf(others))).toEqual(inOrder(rollOf(articles)));
  });
});
