import { ArchiveError } from "../errors.ts";

/**
 * The only item that a key has found.
 *
 * @param label names an item in the message, to tell it from the others
 * @throws ArchiveError `not_found`, or `ambiguous` with the labels of what was found
 */
export function onlyOne<Item>(
  noun: string,
  key: string | number,
  found: readonly Item[],
  label: (item: Item) => string,
): Item {
  const [first] = found;
  const named = `${noun} ${typeof key === "number" ? key : `"${key}"`}`;
  if (first === undefined) throw new ArchiveError("not_found", `this archive has no ${named}`);
  if (found.length === 1) return first;
  const labels = found.slice(0, 10).map(label).join(", ");
  throw new ArchiveError("ambiguous", `${named} may be ${found.length > 10 ? `${labels} …` : labels}`);
}
