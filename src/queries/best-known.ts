import type { Reader } from "../archive/reader.ts";
import { type AppearanceCounts, appearanceCounter, type IdentityKey } from "./appearances.ts";
import { findNamed, type NameReference } from "./names.ts";
import type { Named } from "./records.ts";

/** Someone who has a name, with how often they appear. */
export interface Known extends Named, AppearanceCounts {}

/**
 * Everyone that a reference means, best known first. Many rows with only a surname are hardly anyone: names in a single
 * article that could not be joined to a fuller one.
 */
export async function findBestKnown(db: Reader, reference: NameReference): Promise<Known[]> {
  const named = await findNamed(db, reference);
  if (named.length === 0) return [];
  const counts = {
    person: await counter(db, "personId", named, "person"),
    organisation: await counter(db, "organisationId", named, "organisation"),
  };
  return bestKnownFirst(named.map((match) => ({ ...match, ...counts[match.kind](match.id) })));
}

async function counter(db: Reader, key: IdentityKey, named: readonly Named[], kind: Named["kind"]) {
  const ids = named.filter((match) => match.kind === kind).map(({ id }) => id);
  return appearanceCounter(db, key)(ids);
}

/** Sorts by quotes, then by mentions, then by credits, most first; equals keep their order. */
export function bestKnownFirst<Item extends AppearanceCounts>(items: readonly Item[]): Item[] {
  return items.toSorted(
    (a, b) => b.quoteCount - a.quoteCount || b.mentionedIn - a.mentionedIn || b.creditedIn - a.creditedIn,
  );
}
