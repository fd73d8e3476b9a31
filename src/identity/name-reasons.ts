import type { NameReason, PersonNameKind } from "../vocabulary.ts";

/** A form of a name and why it is one; of a person how it relates to the fullest form, too. */
export interface ReasonedName {
  readonly name: string;
  readonly kind?: PersonNameKind;
  readonly because: NameReason;
}

/**
 * Of two sightings of one form of one bearer's name the one whose reason is given: in one article it may be a name by itself, in another by a
 * decision. What it is by itself comes first, then what people have decided, by the decision's key, and what only the same article tells
 * comes last. So it makes no difference which article came first. The first of two that are equal.
 */
export function strongerName<Name extends ReasonedName>(one: Name, other: Name): Name {
  return rankOf(other) < rankOf(one) ? other : one;
}

/** Adds forms to others, each once, by the stronger of its reasons; the same list where nothing is new. */
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

/** Texts in whose order reasons stand. */
function rankOf({ because, kind = "full" }: ReasonedName): string {
  return `${RANKS[because] ?? `2 ${because}`} ${KINDS[kind]}`;
}

const KINDS: Readonly<Record<PersonNameKind, number>> = { full: 0, short: 1, nickname: 2, other: 3 };
