import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { arrivals, PAUSE } from "../../src/ingest/arrivals.ts";

/** Passes a time without letting the event loop turn, as writing a batch does. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

describe("arrivals", () => {
  it("have one pause for each time of quiet", async () => {
    async function* slow(): AsyncGenerator<string> {
      yield "a";
      await setTimeout(100);
      yield "b";
      yield "c";
      await setTimeout(100);
    }
    expect(await collect(arrivals(slow(), { quietMs: 20 }))).toEqual(["a", PAUSE, "b", "c", PAUSE]);
  });

  it("have no pause while this thread was too busy to see what had come", async () => {
    async function* beside(): AsyncGenerator<string> {
      yield "a";
      // Both timers have run out when the loop turns again; the pause's is the first.
      const later = setTimeout(25);
      setImmediate(block, 60);
      await later;
      yield "b";
    }
    expect(await collect(arrivals(beside(), { quietMs: 20 }))).toEqual(["a", "b"]);
  });

  it("end at once when they are no longer wanted", async () => {
    const abort = new AbortController();
    async function* endless(): AsyncGenerator<string> {
      yield "a";
      abort.abort();
      await setTimeout(3_600_000, undefined, { ref: false });
    }
    expect(await collect(arrivals(endless(), { quietMs: 20, signal: abort.signal }))).toEqual(["a"]);
  });
});
