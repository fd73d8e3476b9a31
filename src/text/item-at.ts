/**
 * The item of a list at an index; undefined for -1, null and undefined, which stand for "none" in tables of indexes.
 * Asking an array for `list[-1]` gives the same, but engines then look for a property of that name, which is slow.
 */
export function itemAt<Item>(list: readonly Item[], index: number | null | undefined): Item | undefined {
  return index === undefined || index === null || index < 0 ? undefined : list[index];
}

/**
 * Whether a table of indexes, in which -1 means "none", has one at a position: for a scene's `pairOf`, whether a token
 * stands in marks; for its `cueOf`, whether it belongs to a cue; for its `mentionOf`, to a mention.
 */
export function isIn(table: Int32Array, at: number): boolean {
  return (table[at] ?? -1) >= 0;
}

/**
 * Whether such a table has an index anywhere from `from` to before `to`: whether words in marks, or a cue, stand there.
 */
export function isAnyIn(table: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isIn(table, at)) return true;
  return false;
}

/**
 * The first position, not before `least`, of the run with the same index as `at`: where words in marks open. `at`
 * itself if it has no index.
 */
export function startOfRun(table: Int32Array, at: number, least: number): number {
  let start = at;
  while (isIn(table, at) && start > least && table[start - 1] === table[at]) start -= 1;
  return start;
}

/** The position behind the run with the same index as `at`: behind words in marks. `at` itself if it has no index. */
export function endOfRun(table: Int32Array, at: number): number {
  let end = at;
  while (isIn(table, at) && table[end] === table[at]) end += 1;
  return end;
}
