import { expect } from "vitest";
import { type Archive, openArchive } from "../../../src/index.ts";
import { runCommand } from "../../campaign/run-command.ts";
import { askReader } from "../../helpers/read-pages.ts";
import { freshArchive } from "../archives.ts";
import type { Attempt, Promised } from "../promise.ts";

/** SQL that would never end, or take all memory: it is stopped or refused in one line, and the program ends. */
function stopped(statement: string): Attempt {
  return async (folder) => {
    const db = await freshArchive(folder);
    const { status, stderr } = await runCommand(["sql", statement, "--timeout", "0.3", "--db", db]);
    expect(stderr).toMatch(/^error: .* \((timeout|invalid_argument|database|io)\)\n$/);
    expect([2, 3]).toContain(status);
  };
}

/** A question by the API or the reader; an answer or an error, but the end. */
function answered(ask: (archive: Archive) => Promise<unknown>): Attempt {
  return async (folder) => {
    await using archive = await openArchive(await freshArchive(folder), { readonly: true });
    await ask(archive).catch((error: unknown) => expect(error).toMatchObject({ code: "invalid_argument" }));
  };
}

const NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)";
const MANY = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000)";

const STATEMENTS: Readonly<Record<string, Attempt>> = {
  "sql counts without end": stopped(`${NUMBERS} SELECT count(*) FROM n`),
  "sql joins everything with everything": stopped(`${MANY} SELECT count(*) FROM n a, n b, n c`),
  "sql makes a value without end": stopped(
    "WITH RECURSIVE n(a) AS (SELECT 'x' UNION ALL SELECT a || a FROM n) SELECT max(length(a)) FROM n",
  ),
  "sql sorts without end": stopped(`${NUMBERS} SELECT i FROM n ORDER BY random()`),
  "sql looks for a pattern of nothing but stars": stopped(
    `SELECT count(*) FROM articles WHERE substr(text, 1, 4000) GLOB '${"*a".repeat(30)}*q*z*q'
     AND (${NUMBERS} SELECT count(*) FROM n) > 0`,
  ),
  "sql keeps what is different without end": stopped(`${NUMBERS} SELECT DISTINCT i, randomblob(100) FROM n ORDER BY 2`),
  "sql joins words without end": stopped(`${NUMBERS} SELECT group_concat(i) FROM n`),
  "sql walks through JSON without end": stopped(
    `${NUMBERS} SELECT count(*) FROM n, json_each('[1,2,3]') AS a, json_each('[1,2,3]') AS b`,
  ),
  "sql explains nothing and counts all the same": stopped(
    `${NUMBERS} SELECT sum(i) OVER (ORDER BY i) FROM n ORDER BY 1 DESC`,
  ),
  "sql asks whether something is there that never comes": stopped(
    `SELECT EXISTS (${NUMBERS} SELECT 1 FROM n WHERE i < 0)`,
  ),
};

export const NO_QUERY_HANGS: Promised = {
  number: 18,
  sentence: "No query can hang the program",
  more: STATEMENTS,
  ways: {
    "a search has ten thousand words": answered((archive) => archive.search("ferry ".repeat(10_000))),
    "a search has a word of a million letters": answered((archive) => archive.search("a".repeat(1_000_000))),
    "a search is nothing but quotation marks": answered((archive) => archive.search('"'.repeat(10_001))),
    "a search is one letter": answered((archive) => archive.search("a")),
    "a speaker's name has a million letters": answered((archive) =>
      archive.quotes.list({ speaker: "a".repeat(1_000_000) }),
    ),
    "a page is as large as can be": answered((archive) => archive.quotes.list({}, { limit: 1000 })),
    "a page is larger than can be": answered((archive) => archive.quotes.list({}, { limit: 2 ** 53 })),
    "a cursor is a megabyte long": answered((archive) => archive.quotes.list({}, { after: "A".repeat(2 ** 20) })),
    "citations are to be checked in a megabyte of marks": answered((archive) =>
      archive.checkCitations("“".repeat(2 ** 20)),
    ),
    "citations are to be checked in a megabyte of addresses": answered((archive) =>
      archive.checkCitations("onrecord:0123456789ab#char=0,9 ".repeat(30_000)),
    ),
    "the reader is asked for a search of ten thousand words": answered(async (archive) => {
      expect((await askReader(archive)(`/search?q=${"ferry+".repeat(10_000)}`)).status).toBeLessThan(500);
    }),
    "it is aborted before it begins": async (folder) => {
      await using archive = await openArchive(await freshArchive(folder), { readonly: true });
      await expect(archive.quotes.list({}, {}, { signal: AbortSignal.abort() })).rejects.toThrow();
    },
  },
};
