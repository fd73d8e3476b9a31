import type { Random } from "../../src/accuracy/random.ts";

/** A copy of the list in an order that the generator decides. */
export function shuffled<Item>(list: readonly Item[], random: Random): Item[] {
  return list
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
