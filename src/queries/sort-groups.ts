import type { Group, GroupValue } from "./count-groups.ts";
import { type CountedNoun, DIMENSIONS } from "./dimensions.ts";

/** Groups in the order of time, by the dimensions that are of time; then the largest first; then by the other values. */
export function sortGroups(noun: CountedNoun, by: readonly string[], groups: readonly Group[]): Group[] {
  const places = by.map((name, at) => ({ at, isOfTime: DIMENSIONS[noun][name]?.kind === "date" }));
  const times = places.filter(({ isOfTime }) => isOfTime).map(({ at }) => at);
  const others = places.filter(({ isOfTime }) => !isOfTime).map(({ at }) => at);
  return [...groups].sort(
    (one, other) => compareAt(times, one, other) || other.count - one.count || compareAt(others, one, other),
  );
}

function compareAt(places: readonly number[], one: Group, other: Group): number {
  for (const at of places) {
    const order = compare(textOf(one.values[at]), textOf(other.values[at]));
    if (order !== 0) return order;
  }
  return 0;
}

/** What is not known comes last. */
function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function textOf(value: GroupValue | undefined): string | null {
  if (value === undefined || value === null || typeof value === "string") return value ?? null;
  return `${value.name} ${value.kind} ${value.slug}`;
}
