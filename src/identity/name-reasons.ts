import type { NameReason, PersonNameKind } from "../vocabulary.ts";

/** A form of a name and why it is one; for a person, also how it relates to the fullest form. */
export interface ReasonedName {
  readonly name: string;
  readonly kind?: PersonNameKind;
  readonly because: NameReason;
}

/**
 * Of two sightings of one form of a bearer's name, the one whose reason is to be shown: in one article the form may be
 * a name by itself, in another by a decision. A form that is a name by itself comes first, then one by decision, in the
 * order of the decisions' keys, and one that only the same article supports comes last. So the order of articles makes
 * no difference. If both are equal, the first.
 */
export function strongerName<Name extends ReasonedName>(one: Name, other: Name): Name {
  return rankOf(other) < rankOf(one) ? other : one;
}

/** Adds forms to others, each once, with the stronger of its reasons; returns the same list if nothing is new. */
export function joinNames<Name extends ReasonedName>(known: readonly Name[], seen: readonly Name[]): readonly Name[] {
  const byName = new Map(known.map((one) => [one.name, one]));
  let isNew = false;
  for (const one of seen) {
    const before = byName.get(one.name);
    if (before !== undefined && strongerName(before, one) === before) continue;
    byName.set(one.name, one);
    isNew = true;
  }
  return isNew ? [...byName.values()] : known;
}

const RANKS: Readonly<Record<string, string>> = { "same key": "0", "country name": "1", "same article": "3" };

/** A text that sorts reasons by rank. */
function rankOf({ because, kind = "full" }: ReasonedName): string {
  return `${RANKS[because] ?? `2 ${because}`} ${KINDS[kind]}`;
}

const KINDS: Readonly<Record<PersonNameKind, number>> = { full: 0, short: 1, nickname: 2, other: 3 };
