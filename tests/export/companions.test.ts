import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { xmlText } from "../../src/export/graphml.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { populate } from "../helpers/populated-archive.ts";
import { askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const SEED = "seeds/000_24675017d3bc8aff.txt";
const folder = scratchFolder();
let db: string;
let archive: Archive;
beforeAll(async () => {
  db = await archiveFile(folder, "companions", populate);
  await using writer = await openArchive(db);
  await writer.add({ bytes: readFileSync(SEED), uri: SEED });
  archive = await openArchive(db, { readonly: true });
});
afterAll(() => archive.close());

async function exported(name: string, ...options: readonly string[]): Promise<string> {
  const file = join(folder, name);
  const { status, stderr } = await onrecord("export", "companions", file, ...options, "--db", db);
  expect(status, stderr).toBe(0);
  return readFileSync(file, "utf8");
}

/** Each pair once, in the order of the names, and the articles that quote both; as docs/sql.md asks for it. */
function pairsInSql(where = "true"): string[] {
  const raw = connect(db, { readonly: true });
  const rows = raw
    .prepare(
      `SELECT a.speaker, b.speaker, count(DISTINCT a.article_id) FROM article_speakers a JOIN article_speakers b
       ON b.article_id = a.article_id AND b.speaker > a.speaker WHERE ${where} GROUP BY 1, 2`,
    )
    .raw()
    .all() as (string | number)[][];
  raw.close();
  return rows.map((row) => row.join(" | ")).sort();
}

function toPair(one: string, other: string, articles: string | number): string {
  return [...[one, other].sort((a, b) => (a < b ? -1 : 1)), articles].join(" | ");
}

describe("who is quoted beside whom", () => {
  it("is the same in CSV, GraphML and SQL, and on the reader's page", async () => {
    const expected = pairsInSql();
    expect(expected.length).toBeGreaterThan(4);
    const rows: Record<string, string>[] = parse(await exported("pairs.csv"), { columns: true });
    expect(rows.map(({ one = "", other = "", articles = "" }) => toPair(one, other, articles)).sort()).toEqual(
      expected,
    );
    expect(graphPairs(await exported("pairs.graphml"))).toEqual(expected);
    const { pairs } = (await (await askReader(archive)("/companions.json")).json()) as {
      pairs: { one: { name: string }; other: { name: string }; articleCount: number }[];
    };
    expect(pairs.map(({ one, other, articleCount }) => toPair(one.name, other.name, articleCount)).sort()).toEqual(
      expected,
    );
  });

  it("says of an archive without articles that nothing was read yet", async () => {
    const none = join(folder, "none.db");
    await (await openArchive(none, { create: true })).close();
    const { stderr } = await onrecord("export", "companions", join(folder, "none.csv"), "--db", none);
    expect(stderr).toMatch(/^read by onrecord \(nothing yet\); archive without a digest$/m);
  });

  it("keeps to the filters of articles, and to pairs of enough articles", async () => {
    const since = await exported("since.graphml", "--since", "2031");
    expect(graphPairs(since)).toEqual(pairsInSql("a.published_on >= '2031'"));
    expect(graphPairs(await exported("few.graphml", "--least", "2"))).toEqual([]);
    const named = await exported("china.csv", "--speaker", "china");
    expect(named).toContain('"China","organisation","china"');
    expect(named).not.toContain("Verrin");
  });

  it("says what is left out, held back, and leads to the quotes of the same time", async () => {
    const other = await archiveFile(folder, "held-back", populate);
    await onrecord("decide", "restrict", "1", "--by", "Ann Lee", "--db", other);
    const { stderr } = await onrecord("export", "companions", join(folder, "held.csv"), "--db", other);
    expect(stderr).toContain("1 left out, held back for now: --held-back with or only");
    await using held = await openArchive(other, { readonly: true });
    const page = await (await askReader(held)("/companions?since=2000&heldBack=with&mentions=china")).text();
    expect(page).not.toContain("left out");
    const usual = await (await askReader(held)("/companions?until=2040")).text();
    expect(usual).toContain('<a href="/companions?until=2040&amp;heldBack=only">1 article</a> left out');
    const [, quotes = ""] =
      /class="count"><a href="(\/quotes[^"]+)"/.exec(
        await (await askReader(archive)("/companions?until=2040&place=Washington")).text(),
      ) ?? [];
    expect(quotes).toMatch(/^\/quotes\?until=2040&amp;speaker=[^&]+&amp;beside=[^&]+$/);
    const [said] = (await held.quotes.list({ heldBack: "only", speakerKind: "person" })).items;
    const [speaker] = said?.speakers ?? [];
    const slug = speaker?.kind === "person" ? speaker.slug : "";
    const person = await onrecord("show", "person", slug, "--db", other);
    expect(person.stderr).toMatch(/^\d+ left out, held back for now$/m);
  });

  it("names the version, the digest and how many articles it counts", async () => {
    const graph = await exported("about.graphml");
    const { digest } = await archive.articles.group();
    expect(graph).toContain(`<data key="digest-graph">${digest}</data>`);
    expect(graph).toContain('<data key="articles-graph">3</data>');
  });

  it("is refused for a file of another ending, and never replaces the archive", async () => {
    const other = await onrecord("export", "companions", join(folder, "pairs.txt"), "--db", db);
    expect(other.status).toBe(2);
    expect(other.stderr).toContain(".graphml or .csv");
    const itself = await onrecord("export", "companions", db, "--format", "csv", "--db", db);
    expect(itself.status).toBe(2);
  });

  it("is drawn, with a line for each name and an arc for each pair, and said in the table", async () => {
    const page = await (await askReader(archive)("/companions")).text();
    expect(page.match(/<path class="arc"/g)).toHaveLength(pairsInSql().length);
    expect(page).toContain('<text x="235"');
    expect(page).toContain('href="/quotes?speaker=');
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i);
    expect((await askReader(archive)("/companions?agencie=x")).status).toBe(400);
    const none = await (await askReader(archive)("/companions?since=2040")).text();
    expect(none).toContain("No article that meets these filters");
  });
});

/** The pairs of a graph that any XML parser reads. */
function graphPairs(xml: string): string[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ["node", "edge", "data"].includes(name) });
  const { graph } = parser.parse(xml).graphml as { graph: { node?: Element[]; edge?: Element[] } };
  const names = new Map((graph.node ?? []).map((node) => [node["@_id"], dataOf(node, "label-node")]));
  return (graph.edge ?? [])
    .map((edge) =>
      toPair(names.get(edge["@_source"]) ?? "?", names.get(edge["@_target"]) ?? "?", dataOf(edge, "weight-edge")),
    )
    .sort();
}

interface Element {
  readonly "@_id": string;
  readonly "@_source": string;
  readonly "@_target": string;
  readonly data: readonly { readonly "@_key": string; readonly "#text": string }[];
}

function dataOf({ data }: Element, key: string): string {
  return String(data.find((one) => one["@_key"] === key)?.["#text"]);
}

describe("text in XML", () => {
  it("is escaped, and has no character that XML does not have", () => {
    expect(xmlText(`<a href="x">Brown & Sons' 😀</a>`)).toBe(
      "&#60;a href=&#34;x&#34;&#62;Brown &#38; Sons&#39; 😀&#60;/a&#62;",
    );
    expect(xmlText("a\u0000b\u001bc\ufffed\ud800")).toBe("a\ufffdb\ufffdc\ufffdd\ufffd");
  });
});
