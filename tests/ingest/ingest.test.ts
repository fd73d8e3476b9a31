import { setTimeout } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { migrateInMemory } from "../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { createStore } from "../../src/archive/sqlite/store.ts";
import { createDryWriter } from "../../src/ingest/dry-writer.ts";
import { type Extractor, localExtractor } from "../../src/ingest/extractor.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { Outcome } from "../../src/ingest/outcome.ts";
import { createWriter } from "../../src/ingest/writer.ts";
import type { Source } from "../../src/sources/source.ts";

let raw = migrateInMemory(ownPlan());
let reports: string[][] = [];

beforeEach(() => {
  raw = migrateInMemory(ownPlan());
  reports = [];
});

const stored = (): unknown => raw.prepare("SELECT count(*) FROM articles").pluck().get();

/** "name: added" and so on, and what was in the archive when it was reported. */
function report(outcomes: readonly Outcome[]): void {
  reports.push(outcomes.map((one) => `${one.name}: ${one.status === "rejected" ? one.code : one.status}`));
}

function source(name: string, text: string): Source {
  return { name, uri: name, content: new TextEncoder().encode(text) };
}

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

const story = (number: number) => source(`${number}`, `Headline ${number}\n\nA paragraph.`);

describe("ingest", () => {
  it("reports each source in order, the bad ones with their code", async () => {
    const sources = [
      story(1),
      source("empty", " "),
      { name: "gone", uri: null, content: { code: "E_IO", reason: "no such file" } } satisfies Source,
      story(1),
      source("nul", "some words\0"),
      story(2),
    ];
    await ingest(createWriter(createStore(raw), { command: "test" }), each(sources), { report });
    expect(reports).toEqual([["1: added", "empty: E_EMPTY", "gone: E_IO", "1: unchanged", "nul: E_NUL", "2: added"]]);
  });

  it("knows what the archive had before, without reading it again", async () => {
    await ingest(createWriter(createStore(raw), { command: "test" }), each([story(1)]), { report });
    const never: Extractor = {
      ...localExtractor(),
      prepare: async (articles) => {
        expect(articles).toEqual([]);
        return [];
      },
    };
    await ingest(createWriter(createStore(raw), { command: "test" }), each([story(1)]), { report, extractor: never });
    expect(reports.at(-1)).toEqual(["1: unchanged"]);
  });

  it("reports only what is committed, batch by batch", async () => {
    const seen: unknown[] = [];
    await ingest(
      createWriter(createStore(raw), { command: "test" }),
      each(Array.from({ length: 1200 }, (_, number) => story(number))),
      {
        report: (outcomes) => {
          report(outcomes);
          seen.push([raw.inTransaction, stored()]);
        },
      },
    );
    const totals = reports.map((_, index) => reports.slice(0, index + 1).flat().length);
    expect(seen).toEqual(totals.map((total) => [false, total]));
    expect(totals.length).toBeGreaterThan(1);
    expect(totals.at(-1)).toBe(1200);
  });

  it("writes what has come when nothing more comes for a while", async () => {
    async function* slow(): AsyncGenerator<Source> {
      yield story(1);
      await expect.poll(stored, { timeout: 5000 }).toBe(1);
      yield story(2);
    }
    await ingest(createWriter(createStore(raw), { command: "test" }), slow(), { report });
    expect(reports).toEqual([["1: added"], ["2: added"]]);
  });

  it("stops when it is told to, even while it waits, and finishes what it has taken", async () => {
    const abort = new AbortController();
    async function* endless(): AsyncGenerator<Source> {
      yield story(1);
      yield story(2);
      abort.abort();
      await setTimeout(3_600_000, undefined, { ref: false });
      yield story(3);
    }
    await ingest(createWriter(createStore(raw), { command: "test" }), endless(), { report, signal: abort.signal });
    expect(reports).toEqual([["1: added", "2: added"]]);
    expect(stored()).toBe(2);
  });

  it("keeps the order however long each chunk takes, and has no more under way than the extractor wants", async () => {
    let underWay = 0;
    let most = 0;
    const local = localExtractor();
    const uneven: Extractor = {
      width: 3,
      close: local.close,
      prepare: async (articles) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await setTimeout(((articles[0]?.bytes.length ?? 0) * 7) % 13);
        underWay -= 1;
        return local.prepare(articles);
      },
    };
    const sources = Array.from({ length: 400 }, (_, number) =>
      source(`${number}`, "word ".repeat(1 + (number % 9)) + number),
    );
    await ingest(createWriter(createStore(raw), { command: "test" }), each(sources), { report, extractor: uneven });
    expect(reports.flat()).toEqual(sources.map(({ name }) => `${name}: added`));
    expect(most).toBe(3);
  });

  it("passes on the failure of an extractor", async () => {
    const broken: Extractor = { ...localExtractor(), prepare: () => Promise.reject(new Error("a thread ended")) };
    await expect(
      ingest(createWriter(createStore(raw), { command: "test" }), each([story(1)]), { report, extractor: broken }),
    ).rejects.toThrow("a thread ended");
  });

  it("writes all that came before the sources themselves failed, and passes on their error", async () => {
    async function* failing(): AsyncGenerator<Source> {
      yield story(1);
      yield story(2);
      throw new Error("the walk ended");
    }
    const done = ingest(createWriter(createStore(raw), { command: "test" }), failing(), { report });
    await expect(done).rejects.toThrow("the walk ended");
    expect(reports).toEqual([["1: added", "2: added"]]);
    expect(stored()).toBe(2);
  });
});

describe("a dry run", () => {
  it("says what would become of each source and writes nothing", async () => {
    await ingest(createWriter(createStore(raw), { command: "test" }), each([story(1)]), { report });
    const changes = raw.prepare("SELECT total_changes()").pluck().get();
    await ingest(createDryWriter(createStore(raw)), each([story(1), story(2), story(2), source("bad", "")]), {
      report,
    });
    expect(reports.at(-1)).toEqual(["1: unchanged", "2: added", "2: unchanged", "bad: E_EMPTY"]);
    expect(raw.prepare("SELECT total_changes()").pluck().get()).toBe(changes);
  });

  it("needs no archive", async () => {
    await ingest(createDryWriter(null), each([story(1)]), { report });
    expect(reports).toEqual([["1: added"]]);
  });
});
