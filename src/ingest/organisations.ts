import type Database from "better-sqlite3";
import type { ExtractedOrganisation } from "../extract/extraction.ts";
import type { Country } from "../lexicon/countries.ts";
import { countryNamed } from "../names/country-named.ts";
import { nameKey } from "../names/name-key.ts";
import type { OrganisationKind } from "../vocabulary.ts";
import type { RenameSpeaker } from "./rename-speaker.ts";
import { prepareSlug } from "./slug.ts";
import { betterSpelling } from "./spelling.ts";
import { prepareInsert } from "./statement.ts";

/**
 * Prepares the look-up that gives an organisation of an article the row of the archive, made if need be. Two are one row
 * only if the keys of their fullest names are equal, a leading "the" left out; a country or government also by the other
 * names of its country, so that "U.S.", "Washington" and "the United States" meet. Stored are the names printed, and of a
 * country its usual English name. Name, kind and reasons are the best seen, whatever the order of articles. To be called
 * inside a transaction.
 */
export function prepareIdentifyOrganisation(
  database: Database.Database,
  renameSpeaker: RenameSpeaker,
): (organisation: ExtractedOrganisation) => number {
  const find = database.prepare<[string], Row>("SELECT id, name, kind FROM organisations WHERE key = ?");
  const insert = prepareInsert(database, "organisations");
  const update = database.prepare<[string, OrganisationKind, number]>(
    "UPDATE organisations SET name = ?, kind = ? WHERE id = ?",
  );
  // Of two reasons the name of a country counts: another article may have meant something else by it.
  const addName = database.prepare<[number, string, string, string]>(
    `INSERT INTO organisation_names (organisation_id, name, name_key, because) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET because = excluded.because
     WHERE excluded.because = 'country name' AND because <> excluded.because`,
  );
  const slug = prepareSlug(database, "organisations");

  function findOrInsert({ name, kind }: Named, key: string): number {
    const known = find.get(key);
    if (known === undefined) return insert({ slug: slug(name), key, name, kind });
    const best = { name: betterSpelling(known.name, name), kind: moreTelling(known.kind, kind) };
    if (best.name !== known.name || best.kind !== known.kind) {
      const renamed = { key: "organisation_id", id: known.id, from: known.name, to: best.name } as const;
      renameSpeaker(renamed, () => update.run(best.name, best.kind, known.id));
    }
    return known.id;
  }

  return (organisation) => {
    const { name, otherNames } = organisation;
    const country = findCountry(organisation);
    const fullest: Named = country === null ? organisation : { name: country.name, kind: "country" };
    const key = organisationKey(fullest.name);
    const id = findOrInsert(fullest, key);
    for (const one of new Set([name, ...otherNames, fullest.name])) {
      addName.run(id, one, nameKey(one), one === country?.name ? "country name" : reason(one, key));
    }
    return id;
  };
}

function reason(name: string, fullKey: string): string {
  return organisationKey(name) === fullKey ? "same key" : "same article";
}

type Named = Pick<ExtractedOrganisation, "name" | "kind">;

interface Row extends Named {
  readonly id: number;
}

/** The folded key of a name without "the"; a name of nothing that folds is its own key. */
function organisationKey(name: string): string {
  return nameKey(name).replace(/^the /, "") || name;
}

/** Only what the article means as a state: "Georgia" or "Washington" may be many other things. */
function findCountry({ name, kind }: Named): Country | null {
  const isState = kind === "country" || kind === "government";
  return isState ? countryNamed(name) : null;
}

/** The most telling first. */
const KINDS: readonly OrganisationKind[] = ["country", "government", "party", "agency", "media", "company", "other"];

function moreTelling(a: OrganisationKind, b: OrganisationKind): OrganisationKind {
  return KINDS.indexOf(a) <= KINDS.indexOf(b) ? a : b;
}
