import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { mapInOrder } from "../../src/ingest/map-in-order.ts";

const MEBIBYTE = 2 ** 20;

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

/** Maps sizes to themselves, the larger the sooner, and notes how many bytes were under way at most. */
async function run(sizes: readonly number[], width: number) {
  let bytes = 0;
  let most = 0;
  const results: unknown[] = [];
  const mapped = mapInOrder(each(sizes), {
    width: () => width,
    sizeOf: (size) => size,
    work: async (chunk) => {
      const sum = chunk.reduce((total, size) => total + size, 0);
      bytes += sum;
      most = Math.max(most, bytes);
      await setTimeout(20 - sum / MEBIBYTE);
      bytes -= sum;
      return chunk;
    },
  });
  for await (const result of mapped) results.push(result);
  return { results, most };
}

describe("mapInOrder", () => {
  it("gives results in the order of the items, whichever is done first", async () => {
    const sizes = Array.from({ length: 200 }, (_, index) => (index % 7) * 100_000);
    expect((await run(sizes, 8)).results).toEqual(sizes);
  });

  it("works on as many chunks at once as are worth it", async () => {
    expect((await run(Array(40).fill(MEBIBYTE), 4)).most).toBe(4 * MEBIBYTE);
    expect((await run(Array(40).fill(MEBIBYTE), 1)).most).toBe(MEBIBYTE);
  });

  it("but never on several giant items, however many threads there are", async () => {
    const { results, most } = await run(Array(6).fill(16 * MEBIBYTE), 32);
    expect(most).toBe(16 * MEBIBYTE);
    expect(results.length).toBe(6);
  });
});
