import type { Group, GroupValue } from "./count-groups.ts";
import { type CountedNoun, DIMENSIONS } from "./dimensions.ts";

/** Sorts groups by the dimensions of time, earliest first; then the largest first; then by the other values. */
export function sortGroups(noun: CountedNoun, by: readonly string[], groups: readonly Group[]): Group[] {
  const places = by.map((name, at) => ({ at, isOfTime: DIMENSIONS[noun][name]?.kind === "date" }));
  const times = places.filter(({ isOfTime }) => isOfTime).map(({ at }) => at);
  const others = places.filter(({ isOfTime }) => !isOfTime).map(({ at }) => at);
  // Tens of thousands of speakers have one quote each: the texts that are compared again and again are made once.
  const sorted = groups.map((group) => ({ group, texts: group.values.map(textOf) }));
  sorted.sort(
    (one, other) =>
      compareAt(times, one.texts, other.texts) ||
      other.group.count - one.group.count ||
      compareAt(others, one.texts, other.texts),
  );
  return sorted.map(({ group }) => group);
}

type Texts = readonly (string | null)[];

function compareAt(places: readonly number[], one: Texts, other: Texts): number {
  for (const at of places) {
    const order = compare(one[at] ?? null, other[at] ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** Compares two values; null, for what is not known, comes last. */
function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function textOf(value: GroupValue): string | null {
  if (value === null || typeof value === "string") return value;
  return `${value.name} ${value.kind} ${value.slug}`;
}
