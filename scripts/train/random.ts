import type { Random } from "../../src/accuracy/random.ts";

/** The list in an order that the generator decides; the list itself stays as it is. */
export function shuffled<Item>(list: readonly Item[], random: Random): Item[] {
  return list
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
