import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/connect.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { populate } from "../helpers/populated-archive.ts";
import { askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

/** The same filters give the same items, in the same order, in SQL, TypeScript, on the command line and in the reader. */
const SEED = "seeds/000_24675017d3bc8aff.txt";
const folder = scratchFolder();
let db: string;
let archive: Archive;
beforeAll(async () => {
  db = await archiveFile(folder, "four-ways", populate);
  await using writer = await openArchive(db);
  await writer.add({ bytes: readFileSync(SEED), uri: SEED });
  archive = await openArchive(db, { readonly: true });
});
afterAll(() => archive.close());

type Filter = Readonly<Record<string, string | number>>;

const NEWEST = "ORDER BY published_on DESC NULLS LAST, article_id DESC";
const QUOTES = (where: string) =>
  `SELECT quote_id AS id FROM quotes_attributed WHERE ${where} GROUP BY quote_id ${NEWEST}, quote_id`;
const CREDITS = (where: string) => `SELECT credit_id AS id FROM credits_listed WHERE ${where} ${NEWEST}, credit_id`;
const ARTICLES = (where: string) =>
  `SELECT id FROM articles WHERE ${where} ORDER BY published_on DESC NULLS LAST, id DESC`;
const PEOPLE = (where: string) => `SELECT id FROM people WHERE ${where} ORDER BY sort_name, id`;

const CASES: readonly (readonly [noun: Noun, filter: Filter, sql: string])[] = [
  ["quotes", {}, QUOTES("true")],
  ["quotes", { speaker: "Verrin" }, QUOTES("speaker = 'Tomás Verrin'")],
  ["quotes", { speaker: "matthew-miller" }, QUOTES("speaker = 'Matthew Miller'")],
  ["quotes", { speaker: "norvane" }, QUOTES("speaker = 'Norvane'")],
  ["quotes", { speakerKind: "unnamed" }, QUOTES("speaker_kind = 'unnamed'")],
  ["quotes", { speakerKind: "unknown" }, QUOTES("speaker_kind = 'unknown'")],
  ["quotes", { kind: "direct" }, QUOTES("kind = 'direct'")],
  ["quotes", { kind: "indirect", since: "2031" }, QUOTES("kind = 'indirect' AND published_on >= '2031-01-01'")],
  ["quotes", { until: "2024-12" }, QUOTES("published_on <= '2024-12-31'")],
  ["quotes", { saidOn: "2031-03-03" }, QUOTES("'2031-03-03' BETWEEN said_from AND said_until")],
  ["quotes", { minConfidence: 0.9 }, QUOTES("confidence >= 0.9")],
  ["quotes", { occasion: "meeting" }, QUOTES("occasion LIKE '%meeting%'")],
  [
    "quotes",
    { reportedBy: "osgood" },
    QUOTES(`article_id IN (SELECT article_id FROM credits_listed
      WHERE name = 'Ben Osgood' AND role IN ('author', 'reporter', 'contributor'))`),
  ],
  [
    "quotes",
    { editedBy: "marsh", kind: "mixed" },
    QUOTES(`kind = 'mixed' AND article_id IN (SELECT article_id FROM credits_listed
      WHERE name = 'Cleo Marsh' AND role = 'editor')`),
  ],
  [
    "quotes",
    { beside: "norvane" },
    QUOTES(`article_id IN (SELECT article_id FROM article_speakers WHERE speaker = 'Norvane')
      AND quote_id NOT IN (SELECT quote_id FROM quotes_attributed WHERE speaker = 'Norvane')`),
  ],
  ["articles", {}, ARTICLES("true")],
  ["articles", { since: "2024-04-16", until: "2024-04-16" }, ARTICLES("published_on = '2024-04-16'")],
  ["articles", { agency: "Sandwire" }, ARTICLES("agency = 'Sandwire'")],
  [
    "articles",
    { speaker: "verrin" },
    ARTICLES("id IN (SELECT article_id FROM article_speakers WHERE speaker = 'Tomás Verrin')"),
  ],
  [
    "articles",
    { mentions: "blinken" },
    ARTICLES("id IN (SELECT article_id FROM people_mentioned WHERE person LIKE '%Blinken')"),
  ],
  [
    "articles",
    { place: "Port Ellery" },
    ARTICLES("id IN (SELECT article_id FROM article_places WHERE name = 'Port Ellery')"),
  ],
  ["people", {}, PEOPLE("true")],
  ["people", { as: "quoted" }, PEOPLE("id IN (SELECT person_id FROM article_speakers)")],
  [
    "people",
    { as: "credited", since: "2031" },
    PEOPLE("id IN (SELECT person_id FROM credits_listed WHERE published_on >= '2031')"),
  ],
  ["credits", {}, CREDITS("true")],
  ["credits", { role: "editor" }, CREDITS("role = 'editor'")],
  ["credits", { name: "quill" }, CREDITS("name = 'Ada Quill'")],
];

type Noun = "quotes" | "articles" | "people" | "credits";

function inSql(sql: string): number[] {
  const raw = connect(db, { readonly: true });
  const rows = raw.prepare(sql).all() as { id: number }[];
  raw.close();
  return rows.map(({ id }) => id);
}

async function inTypeScript(noun: Noun, filter: Filter): Promise<number[]> {
  const listing = archive[noun] as { iterate(filter: Filter): AsyncIterable<{ readonly id: number }> };
  const ids: number[] = [];
  for await (const { id } of listing.iterate(filter)) ids.push(id);
  return ids;
}

function asOptions(filter: Filter): string[] {
  return Object.entries(filter).flatMap(([name, value]) => [
    `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    String(value),
  ]);
}

async function onCommandLine(noun: Noun, filter: Filter): Promise<number[]> {
  const { stdout } = await onrecord(noun, ...asOptions(filter), "--json", "--db", db);
  return idsOf(JSON.parse(stdout));
}

async function exported(noun: Noun, filter: Filter): Promise<number[]> {
  const file = join(folder, "exported.json");
  await onrecord("export", noun, file, ...asOptions(filter), "--db", db);
  return idsOf(JSON.parse(readFileSync(file, "utf8")));
}

async function inReader(noun: Noun, filter: Filter): Promise<number[]> {
  const parameters = new URLSearchParams(
    Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const response = await askReader(archive)(`/${noun}.json?${parameters}`);
  expect(response.status).toBe(200);
  return idsOf(((await response.json()) as { items: readonly { readonly id: number }[] }).items);
}

function idsOf(items: readonly { readonly id: number }[]): number[] {
  return items.map(({ id }) => id);
}

/** The reader has no page of credits. */
const READ: readonly Noun[] = ["quotes", "articles", "people"];

describe("SQL, TypeScript, the command line, exports and the reader agree", () => {
  it.each(CASES)("on %s with %j", async (noun, filter, sql) => {
    const ids = inSql(sql);
    expect(ids.length).toBeGreaterThan(0);
    expect(await inTypeScript(noun, filter)).toEqual(ids);
    expect(await onCommandLine(noun, filter)).toEqual(ids);
    expect(await exported(noun, filter)).toEqual(ids);
    if (READ.includes(noun)) expect(await inReader(noun, filter)).toEqual(ids);
  });
});
