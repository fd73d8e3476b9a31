import type { GroupValue } from "../queries/count-groups.ts";
import type { CountReport } from "../queries/count-report.ts";
import { firstDay, lastDay } from "../queries/dates.ts";
import { CODED } from "../queries/dimension-kinds.ts";
import { DIMENSIONS } from "../queries/dimensions.ts";
import { nameAlone } from "../queries/name-alone.ts";
import type { TypedFilter } from "../queries/read-filter.ts";
import { address } from "./addresses.ts";

type Noun = CountReport["noun"];

/**
 * The address of the list of a group's items, under the filters of the count; null if no filter tells the group from
 * others.
 *
 * @param values by the names of their dimensions
 */
export function groupAddress(
  noun: Noun,
  typed: TypedFilter,
  values: Readonly<Record<string, GroupValue>>,
): string | null {
  let filter: TypedFilter = typed;
  for (const [name, value] of Object.entries(values)) {
    const narrowed = narrow(noun, filter, name, value);
    if (narrowed === null) return null;
    filter = narrowed;
  }
  return address(`/${noun}`, filter);
}

function narrow(noun: Noun, filter: TypedFilter, name: string, value: GroupValue): TypedFilter | null {
  if (value === null) return null;
  const words = typeof value === "string" ? value : nameAlone(value);
  if (name.startsWith(CODED)) return given(filter, "coded", `${name.slice(CODED.length)}=${words}`);
  const { narrows = [] } = DIMENSIONS[noun][name] ?? {};
  const [first, second] = narrows;
  if (first === undefined) return null;
  return second === undefined ? given(filter, first, words) : within(filter, words);
}

/** Adds a filter; null if it is already given with another value, since both cannot be asked for. */
function given(filter: TypedFilter, name: string, words: string): TypedFilter | null {
  const before = filter[name];
  return before === undefined || before === words ? { ...filter, [name]: words } : null;
}

/** Narrows a filter to a stretch of time; the days that it already asks for still hold. */
function within(filter: TypedFilter, time: string): TypedFilter {
  const { since, until } = filter;
  const isLater = since !== undefined && firstDay("since", since) > firstDay("since", time);
  const isEarlier = until !== undefined && lastDay("until", until) < lastDay("until", time);
  return { ...filter, since: isLater ? since : time, until: isEarlier ? until : time };
}
