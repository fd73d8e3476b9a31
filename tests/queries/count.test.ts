import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { type Archive, type Counting, type CountReport, openArchive } from "../../src/index.ts";
import { columnName } from "../../src/queries/dimension-kinds.ts";
import { DIMENSIONS } from "../../src/queries/dimensions.ts";
import { optionName } from "../../src/queries/filter-kinds.ts";
import { COUNT_CASES } from "../helpers/count-cases.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { codeSeed, type Filter, SEED_META } from "../helpers/filter-cases.ts";
import { populate } from "../helpers/populated-archive.ts";
import { askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile, codeOf } from "../helpers/test-archive.ts";

/** The same count by SQL, TypeScript, the command line and the reader. */
const SEED = "seeds/000_24675017d3bc8aff.txt";
let db: string;
let archive: Archive;
beforeAll(async () => {
  db = await archiveFile(scratchFolder(), "count", populate);
  await using writer = await openArchive(db);
  await writer.add({ bytes: readFileSync(SEED), uri: SEED, meta: SEED_META });
  await codeSeed(writer);
  archive = await openArchive(db, { readonly: true });
});
afterAll(() => archive.close());

type Noun = keyof typeof DIMENSIONS;
/** Values, null where there is none, and the figure. */
type Rows = readonly (readonly (string | number | null)[])[];

/** Rows in an order that does not matter. */
function inAnyOrder(rows: Rows): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

function inSql(sql: string): Rows {
  const raw = connect(db, { readonly: true });
  const rows = raw.prepare(sql).raw().all() as Rows;
  raw.close();
  return rows;
}

function rowsOf({ by, units, groups }: CountReport): Rows {
  return groups.map(({ values, counts }) => [
    ...by.map((name) => {
      const value = values[name] ?? null;
      return value === null || typeof value === "string" ? value : value.name;
    }),
    ...units.map((unit) => counts[unit] ?? null),
  ]);
}

async function inTypeScript(noun: Noun, filter: Filter, by: readonly string[]): Promise<CountReport> {
  const counted = archive[noun] as {
    group(filter: Filter, by: readonly string[], counting: Counting): Promise<CountReport>;
  };
  return counted.group(filter, by, { each: true });
}

function asArguments(filter: Filter, by: readonly string[]): string[] {
  const filters = Object.entries(filter).flatMap(([name, value]) => [optionName(name), String(value)]);
  return [...filters, ...(by.length > 0 ? ["--by", by.map(columnName).join(",")] : []), "--db", db];
}

async function onCommandLine(noun: Noun, filter: Filter, by: readonly string[]): Promise<Rows> {
  const each = noun === "quotes" ? ["--each"] : [];
  const { stdout } = await onrecord("count", noun, ...asArguments(filter, by), ...each, "--csv");
  const [, ...lines]: string[][] = parse(stdout);
  const isSlug = columnsOf(stdout).map((column) => column.endsWith("_slug"));
  return lines.map((line) => {
    const kept = line.filter((_, at) => !isSlug[at]);
    return [...kept.slice(0, -1).map((value) => (value === "" ? null : value)), Number(kept.at(-1))];
  });
}

function columnsOf(csv: string): string[] {
  return (csv.split("\n")[0] ?? "").trim().split(",");
}

async function inReader(noun: Noun, filter: Filter, by: readonly string[]): Promise<CountReport> {
  const [first, second] = by.map(columnName);
  const typed = Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]);
  const query = new URLSearchParams([
    ...typed,
    ...(noun === "quotes" ? [["count", "each"]] : []),
    ...(first === undefined ? [] : [["by", first]]),
    ...(second === undefined ? [] : [["and", second]]),
  ] as [string, string][]);
  const response = await askReader(archive)(`/count/${noun}.json?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as CountReport;
}

describe("SQL, TypeScript, the command line and the reader count the same", () => {
  it.each(COUNT_CASES)("%s with %j by %j", async (noun, filter, by, sql) => {
    const rows = inSql(sql);
    expect(rows.length).toBeGreaterThan(0);
    const report = await inTypeScript(noun, filter, by);
    expect(inAnyOrder(rowsOf(report))).toEqual(inAnyOrder(rows));
    expect(Object.values(report.total)).toEqual([await archive[noun].count(filter)]);
    expect(await onCommandLine(noun, filter, by)).toEqual(rowsOf(report));
    if (noun === "credits" || by.length > 2) return;
    const read = await inReader(noun, filter, by);
    expect(read.total).toEqual(report.total);
    if (by.length > 0) expect(rowsOf(read)).toEqual(rowsOf(report));
  });

  it.each(Object.keys(DIMENSIONS) as Noun[])("and every dimension of %s is among these", (noun) => {
    const tried = COUNT_CASES.flatMap(([of, , by]) => (of === noun ? by : []));
    expect(new Set(tried.filter((name) => !name.startsWith("var:")))).toEqual(new Set(Object.keys(DIMENSIONS[noun])));
  });
});

describe("a count", () => {
  it("says what is counted, how, in which archive and read by which version", async () => {
    // Two prints of this archive were put into it by hand, and nobody has put them together with others.
    const { digest, versions, ...report } = await archive.quotes.group({ kind: "direct" }, ["stance"]);
    expect(report).toEqual({
      noun: "quotes",
      units: ["prints", "utterances"],
      filter: { kind: "direct" },
      by: ["stance"],
      total: { prints: 4, utterances: 2 },
      groups: [{ values: { stance: "asserted" }, counts: { prints: 4, utterances: 2 } }],
      leftOut: { undated: 0, heldBack: 0, withoutUtterance: 2 },
      letThrough: 0,
    });
    const [[newest] = []] = inSql("SELECT digest FROM runs ORDER BY id DESC LIMIT 1");
    expect(digest).toBe(newest);
    expect(inAnyOrder(versions.map((version) => [version]))).toEqual(
      inAnyOrder(inSql("SELECT DISTINCT version FROM runs JOIN articles ON extracted_run_id = runs.id")),
    );
  });

  it("counts the articles that it leaves out, having no date", async () => {
    const [[undated] = []] = inSql("SELECT count(*) FROM articles WHERE published_on IS NULL");
    expect(undated).toBe(1);
    expect((await archive.articles.group({ since: "2024" }, ["year"])).leftOut.undated).toBe(1);
    expect((await archive.quotes.group({ until: "2099" })).leftOut.undated).toBe(1);
    expect((await archive.people.group({ since: "2024" }, ["letter"])).leftOut.undated).toBe(1);
    expect((await archive.quotes.group({ until: "2099", speaker: "matthew-miller" })).leftOut.undated).toBe(0);
    expect((await archive.quotes.group({})).leftOut.undated).toBe(0);
  });

  it("is in the order of time, undated last, and then the largest first", async () => {
    const { groups } = await archive.quotes.group({}, ["speakerKind", "month"]);
    const keys = groups.map(({ values, counts }) => [values.month, counts.prints] as const);
    const months = keys.map(([month]) => month ?? "9999");
    expect(months).toEqual([...months].sort());
    expect(months.at(-1)).toBe("9999");
    const ofMonth = keys.filter(([month]) => month === "2031-03").map(([, prints]) => prints ?? 0);
    expect(ofMonth).toEqual([...ofMonth].sort((one, other) => other - one));
  });

  it("refuses dimensions that there are not, with the likely one, and one given twice", async () => {
    const by = (...names: string[]) => archive.quotes.group({}, names as never[]);
    await expect(by("speakerkind")).rejects.toThrow('by: "speakerkind" is none of');
    await expect(by("speakerkind")).rejects.toThrow('did you mean "speakerKind"?');
    await expect(by("month", "month")).rejects.toThrow('by: "month" is given twice');
    expect(await codeOf(() => archive.credits.group({}, ["var:gender" as never]))).toBe("invalid_argument");
    expect(await codeOf(() => archive.quotes.group({}, "month" as never))).toBe("invalid_argument");
    expect(await codeOf(() => archive.quotes.group({ coded: "gender" }))).toBe("invalid_argument");
  });

  it("on the command line refuses them by the names that are typed there", async () => {
    const { status, stderr } = await onrecord("count", "quotes", "--by", "speakr_kind", "--db", db);
    expect(status).toBe(2);
    expect(stderr).toContain("speaker_kind");
  });

  it("as a table has under it the total, the filters, what was left out, the version and the digest", async () => {
    const { stdout } = await onrecord("count", "quotes", "--by", "kind", "--since", "2024", "--db", db);
    const { digest, versions } = await archive.quotes.group({});
    expect(stdout).toContain("each counted once, in 3 groups\n");
    expect(stdout).toContain("filters: --since 2024\n");
    expect(stdout).toContain("left out: 1 article without a date, 0 articles held back for now\n");
    expect(stdout).toContain(`read by onrecord ${versions.join(", ")}; archive ${digest}\n`);
  });

  it("as JSON is the object of the TypeScript API", async () => {
    const { stdout } = await onrecord("count", "quotes", "--by", "kind", "--json", "--db", db);
    expect(JSON.parse(stdout)).toEqual(await archive.quotes.group({}, ["kind"]));
  });
});

describe("what is printed several times", () => {
  const SAID = "“Nineteen boats will leave the old harbour before the storm comes,”";
  const opening = "HARWICK, March 3 (Sandwire) - A storm is near the island, and everybody on it stays at home.";
  const PRINTS = [
    { text: `Boats to leave\n\n${opening}\n\n${SAID} Ada Quill said.\n`, publishedAt: "2031-03-03T10:00" },
    {
      text: `UPDATE 1-Boats to leave\n\n${opening}\n\n${SAID} Ada Quill said. Bo Marsh said that it was late.\n`,
      publishedAt: "2031-03-03T12:00",
    },
    { text: `Council meets\n\nMany came.\n\n${SAID} Ada Quill told it.\n`, publishedAt: "2031-03-04" },
    {
      text: `Council sings\n\nMany came once more.\n\n“We have never sung so well in this hall,” Bo Marsh said.\n`,
      publishedAt: "2031-04-04",
    },
  ];
  const path = `${scratchFolder()}/once.db`;
  let prints: Archive;
  beforeAll(async () => {
    await using writer = await openArchive(path, { create: true });
    for (const one of PRINTS) await writer.add(one);
    prints = await openArchive(path, { readonly: true });
  });
  afterAll(() => prints.close());

  const columns = (counting: Counting, each: string, once: string) =>
    [
      counting.each || !counting.once ? each : "",
      counting.once || (!counting.each && once.includes("utterance")) ? once : "",
    ]
      .filter((column) => column !== "")
      .join(", ");

  it.each([
    ["quotes", {}, ["month"]],
    ["quotes", {}, []],
    ["quotes", { each: true }, ["kind"]],
    ["quotes", { once: true }, ["month", "speaker"]],
    ["quotes", { each: true, once: true }, ["speaker"]],
    ["articles", { once: true }, ["month"]],
    ["articles", { each: true, once: true }, []],
    ["articles", {}, ["month"]],
  ] as const)("is counted the same in all four ways: %s, %j, by %j", async (noun, counting: Counting, by) => {
    const values = by.map((name) => ({ month: "substr(published_on, 1, 7)", kind: "kind", speaker: "speaker" })[name]);
    const figures =
      noun === "quotes"
        ? columns(counting, "count(DISTINCT quote_id)", "count(DISTINCT utterance_id)")
        : columns(counting, "count(*)", "count(DISTINCT coalesce('s' || story_id, id))");
    const from = noun === "quotes" ? "quotes_attributed" : "articles";
    const groupBy = values.length === 0 ? "" : `GROUP BY ${values.join(", ")}`;
    const raw = connect(path, { readonly: true });
    const rows = raw
      .prepare(`SELECT ${[...values, figures].join(", ")} FROM ${from} ${groupBy}`)
      .raw()
      .all() as Rows;
    raw.close();
    expect(rows.length).toBeGreaterThan(0);
    const report = await prints[noun].group({}, [...by] as never[], counting);
    expect(inAnyOrder(rowsOf(report))).toEqual(inAnyOrder(rows));
    const flags = Object.keys(counting).map((name) => `--${name}`);
    const { stdout } = await onrecord(
      "count",
      noun,
      ...(by.length > 0 ? ["--by", by.join(",")] : []),
      ...flags,
      "--json",
      "--db",
      path,
    );
    expect(JSON.parse(stdout)).toEqual(report);
    const [first, second] = by;
    if (first === undefined || flags.length > 1) return;
    const [unit] = Object.keys(counting);
    const query = new URLSearchParams({ by: first, ...(second && { and: second }), ...(unit && { count: unit }) });
    const read = (await (await askReader(prints)(`/count/${noun}.json?${query}`)).json()) as CountReport;
    expect([read.units, read.total, rowsOf(read)]).toEqual([report.units, report.total, rowsOf(report)]);
  });

  it("counts once as many as there are", async () => {
    expect((await prints.quotes.group({ kind: "direct" })).total).toEqual({ prints: 4, utterances: 2 });
    expect((await prints.quotes.group({ kind: "indirect" })).total).toEqual({ prints: 1, utterances: 0 });
    expect((await prints.articles.group({}, [], { each: true, once: true })).total).toEqual({
      articles: 4,
      stories: 3,
    });
  });

  it("is refused of what is never the same", async () => {
    await expect(prints.people.group({}, [], { once: true })).rejects.toThrow("people are not counted once");
    await expect(prints.quotes.group({}, [], { twice: true } as never)).rejects.toThrow("twice");
    const { status } = await onrecord("count", "quotes", "--once", "--corrected", "--db", path);
    expect(status).toBe(2);
    expect((await askReader(prints)("/count/quotes?count=twice")).status).toBe(400);
  });
});
