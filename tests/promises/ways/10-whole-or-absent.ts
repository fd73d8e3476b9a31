import { renameSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { ArchiveDatabase } from "../../../src/archive/sqlite/open.ts";
import { openDatabase } from "../../../src/archive/sqlite/open.ts";
import { openArchive } from "../../../src/index.ts";
import { derivationCheck } from "../../../src/ingest/derivation-check.ts";
import { localExtractor } from "../../../src/ingest/extractor.ts";
import { type IngestOptions, ingest } from "../../../src/ingest/ingest.ts";
import { createWriter } from "../../../src/ingest/writer.ts";
import type { Source } from "../../../src/sources/source.ts";
import { stateOf, storedHashes } from "../../campaign/check.ts";
import { runCommand } from "../../campaign/run-command.ts";
import { archiveOf, change, smallArticles, uriOf, writeFolder, writeLines } from "../../campaign/small-articles.ts";
import type { Attempt, Promised } from "../promise.ts";

const TEXTS = smallArticles(12);

async function* sources(until = TEXTS.length): AsyncGenerator<Source> {
  for (const text of TEXTS.slice(0, until)) yield { name: uriOf(text), uri: uriOf(text), content: Buffer.from(text) };
  if (until < TEXTS.length) throw new Error("the disk of the sources is gone");
}

interface Disturbance {
  /** What is done to the archive before. */
  readonly before?: string;
  readonly trust?: boolean;
  readonly within?: (archive: ArchiveDatabase) => void;
  readonly until?: number;
  readonly options?: (archive: ArchiveDatabase) => Partial<IngestOptions>;
}

/** An ingest that cannot go on: each article must be whole or absent, and all that was reported there. */
function disturbed({ before = "", trust = false, within, until, options }: Disturbance): Attempt {
  return async (folder) => {
    const db = await archiveOf(join(folder, "a.db"), []);
    change(db, (raw) => raw.exec(before));
    const reported: string[] = [];
    {
      using archive = openDatabase(db, { trust });
      within?.(archive);
      const given = options?.(archive) ?? {};
      const report: IngestOptions["report"] = async (outcomes) => {
        for (const outcome of outcomes) if (outcome.status === "added") reported.push(outcome.sha256);
        await given.report?.(outcomes);
      };
      const work = ingest(createWriter(archive.store, { command: "add" }), sources(until), { ...given, report });
      await work.catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    }
    await requireWhole(db, reported);
  };
}

async function requireWhole(db: string, reported: readonly string[]): Promise<void> {
  expect(await stateOf(db, [derivationCheck])).toBe("sound");
  const stored = storedHashes(db);
  expect(reported.filter((hash) => !stored.has(hash))).toEqual([]);
}

/** A trigger of the user's own, on a row of some article. */
const trigger = (table: string, action: string) =>
  disturbed({
    before: `CREATE TRIGGER mine BEFORE INSERT ON ${table} WHEN NEW.article_id = 7 BEGIN SELECT ${action}; END`,
  });

/** The command gets a signal after a while. */
function signalled(signal: NodeJS.Signals): Attempt {
  return async (folder) => {
    const db = join(folder, "a.db");
    const lines = writeLines(join(folder, "texts.ndjson"), smallArticles(400));
    const { stdout } = await runCommand(["add", "--ndjson", lines, "--json", "--db", db], {
      before: ["timeout", "-s", signal, "0.4"],
    });
    const reported = [...stdout.matchAll(/"sha256": "([0-9a-f]{64})"/g)].map(([, hash = ""]) => hash);
    const state = await stateOf(db, [derivationCheck]);
    expect(state === "nothing" ? reported : state).toEqual(state === "nothing" ? [] : "sound");
    if (state === "sound") await requireWhole(db, reported);
  };
}

export const WHOLE_OR_ABSENT: Promised = {
  number: 10,
  sentence: "A run that is killed or fails leaves each article whole or absent",
  ways: {
    "a quote is refused": trigger("quotes", "RAISE(ABORT, 'no')"),
    "a quote's speaker is refused, and what was done in the statement is kept": trigger(
      "quote_speakers",
      "RAISE(FAIL, 'no')",
    ),
    "a credit ends the whole transaction": trigger("credits", "RAISE(ROLLBACK, 'no')"),
    "a mention is passed over without a word": trigger("mentions", "RAISE(IGNORE)"),
    "a credit is passed over without a word": trigger("credits", "RAISE(IGNORE)"),
    "a digest ends the whole transaction": trigger("article_digests", "RAISE(ROLLBACK, 'no')"),
    "the sources fail half-way": disturbed({ until: 7 }),
    "the sources fail at once": disturbed({ until: 0 }),
    "it is aborted": disturbed({ options: () => ({ signal: AbortSignal.abort() }) }),
    "whoever is told of articles throws": disturbed({
      options: () => ({
        report: () => {
          throw new Error("nobody listens");
        },
      }),
    }),
    "reading itself fails": disturbed({
      options: () => {
        const { close } = localExtractor();
        return { extractor: { width: 1, close, prepare: () => Promise.reject(new Error("no thread")) } };
      },
    }),
    "the connection is closed meanwhile": disturbed({
      options: (archive) => ({
        report: () => archive.close(),
      }),
    }),
    "the file may not grow": disturbed({ within: ({ raw }) => void raw.pragma("max_page_count = 45") }),
    "the file may not grow by a page": disturbed({
      within: ({ raw }) => void raw.pragma(`max_page_count = ${Number(raw.pragma("page_count", { simple: true }))}`),
    }),
    "another has the lock, and keeps it": async (folder) => {
      const db = await archiveOf(join(folder, "a.db"), []);
      await change(db, async (other) => {
        other.exec("BEGIN IMMEDIATE");
        using archive = openDatabase(db);
        archive.raw.pragma("busy_timeout = 1");
        const adding = archive.transaction(async () => {});
        await expect(adding).rejects.toMatchObject({ code: "busy" });
        other.exec("ROLLBACK");
        return other;
      }).catch(() => undefined);
      await requireWhole(db, []);
    },
    "the archive is moved away meanwhile": async (folder) => {
      const db = await archiveOf(join(folder, "a.db"), []);
      const moved = join(folder, "moved.db");
      {
        await using archive = await openArchive(db);
        await archive.add({ text: TEXTS[0] ?? "" });
        for (const suffix of ["", "-wal", "-shm"]) renameSync(db + suffix, moved + suffix);
        await expect(archive.add({ text: TEXTS[1] ?? "" })).rejects.toMatchObject({ code: "io" });
      }
      expect(await stateOf(moved, [derivationCheck])).toBe("sound");
    },
    "a transaction of the user's fails at its end": async (folder) => {
      const db = await archiveOf(join(folder, "a.db"), []);
      {
        await using archive = await openArchive(db);
        const work = archive.transaction(async (within) => {
          for (const text of TEXTS) await within.add({ text });
          throw new Error("at the end");
        });
        await expect(work).rejects.toThrow("at the end");
      }
      await requireWhole(db, []);
      expect(storedHashes(db).size).toBe(0);
    },
    "nobody reads what the command prints": async (folder) => {
      const db = join(folder, "a.db");
      const texts = writeFolder(join(folder, "texts"), TEXTS);
      await runCommand(["add", texts, "--json", "--db", db], {
        before: ["sh", "-c", `"$@" | head -c 10`, "sh"],
      });
      await requireWhole(db, []);
    },
    "it is told to stop": signalled("SIGTERM"),
    "it is interrupted": signalled("SIGINT"),
    "its terminal goes away": signalled("SIGHUP"),
  },
};
