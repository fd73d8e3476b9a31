/**
 * Binary search: the index of the first item whose rank is at least `least`; the length if there is none. Ranks must
 * rise.
 */
export function firstFrom<Item>(items: readonly Item[], rankOf: (item: Item) => number, least: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && rankOf(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
