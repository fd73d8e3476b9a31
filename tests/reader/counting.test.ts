import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/index.ts";
import { groupAddress } from "../../src/reader/count-links.ts";
import { codeSeed, SEED_META } from "../helpers/filter-cases.ts";
import { populate } from "../helpers/populated-archive.ts";
import { type Ask, askReader } from "../helpers/read-pages.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const SEED = "seeds/000_24675017d3bc8aff.txt";
let archive: Archive;
let ask: Ask;
beforeAll(async () => {
  const db = await archiveFile(scratchFolder(), "counting", populate);
  await using writer = await openArchive(db);
  await writer.add({ bytes: readFileSync(SEED), uri: SEED, meta: SEED_META });
  await codeSeed(writer);
  archive = await openArchive(db, { readonly: true });
  ask = askReader(archive);
});
afterAll(() => archive.close());

async function text(path: string): Promise<string> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

/** The links of a part of a page, with the figure behind each. */
function linksWithCounts(html: string): { readonly to: string; readonly count: number }[] {
  const items = html.matchAll(/<li><a href="([^"]*)">[\s\S]*?<\/a> <span class="small">([\d,]+)<\/span><\/li>/g);
  return [...items].map(([, to = "", count = ""]) => ({ to: unescaped(to), count: Number(count.replace(",", "")) }));
}

function unescaped(address: string): string {
  return address.replaceAll("&amp;", "&").replaceAll("&#39;", "'");
}

/** How many items the list has to which an address leads. */
async function countAt(address: string): Promise<number> {
  const { pathname, searchParams } = new URL(address, "http://127.0.0.1");
  const filter = Object.fromEntries(searchParams);
  const noun = pathname.slice(1) as "quotes" | "articles" | "people" | "organisations";
  return archive[noun].count(filter);
}

describe("beside a list", () => {
  it.each(["/quotes", "/quotes?kind=direct", "/articles", "/articles?since=2024"])(
    "%s stands what its items have in common, each with its count and the way to it",
    async (path) => {
      const [, facets = ""] = (await text(path)).split('<details class="facets">');
      const links = linksWithCounts(facets.split("</details>")[0] ?? "");
      expect(links.length).toBeGreaterThan(2);
      for (const { to, count } of links) expect(await countAt(to), to).toBe(count);
    },
  );

  it("nothing stands where all is alike", async () => {
    expect(await text("/quotes?article=2")).not.toContain('class="facets"');
  });

  it("of names stand the letters, each leading to the first that begins with it", async () => {
    const [, letters = ""] = (await text("/people")).split('<nav class="letters"');
    const links = [...(letters.split("</nav>")[0] ?? "").matchAll(/href="([^"]*)"[^>]*><bdi>(.)<\/bdi>/g)];
    expect(links.length).toBeGreaterThan(4);
    for (const [, to = "", letter = ""] of links) {
      const page = await text(unescaped(to));
      const [, first = ""] = /<th scope="row"[^>]*><a [^>]*>(?:<bdi>)?([^<]*)/.exec(page) ?? [];
      expect(first.startsWith(letter), `${letter}: ${first}`).toBe(true);
    }
    expect(await text("/people?name=verrin")).not.toContain('class="letters"');
    expect(await text("/people?sort=quotes")).not.toContain('class="letters"');
  });

  it("its other order can be chosen, and stays on the next page", async () => {
    const page = await text("/quotes?sort=oldest&limit=2&kind=indirect");
    expect(page).toContain('<a href="/quotes?limit=2&amp;kind=indirect" >Newest first</a>');
    expect(page).toMatch(/href="\/quotes\?limit=2&amp;kind=indirect&amp;sort=oldest" aria-current="true">Oldest first/);
    expect(page).toMatch(/href="[^"]*sort=oldest[^"]*" rel="next"/);
    expect(page).toContain('href="/quotes.csv?kind=indirect"');
    expect((await ask("/quotes?sort=quotes")).status).toBe(400);
    expect((await ask("/people/tomas-verrin?sort=oldest")).status).toBe(400);
  });
});

describe("the way to the items of a group", () => {
  it("keeps to the filters of the count, also within a month", () => {
    const month = { month: "2031-03" };
    expect(groupAddress("quotes", { kind: "direct" }, month)).toBe("/quotes?kind=direct&since=2031-03&until=2031-03");
    expect(groupAddress("quotes", { since: "2031-03-10", until: "2031" }, month)).toBe(
      "/quotes?since=2031-03-10&until=2031-03",
    );
    expect(groupAddress("quotes", { since: "2030", until: "2031-03-20" }, month)).toBe(
      "/quotes?since=2031-03&until=2031-03-20",
    );
  });

  it("is not there where no filter tells a group from others", () => {
    expect(groupAddress("quotes", {}, { month: null })).toBeNull();
    expect(groupAddress("quotes", {}, { rule: "quote-cue-name" })).toBeNull();
    expect(groupAddress("quotes", { speaker: "verrin" }, { speaker: "brume" })).toBeNull();
    expect(groupAddress("quotes", {}, { "var:gender": "female" })).toBe("/quotes?coded=gender%3Dfemale");
    expect(groupAddress("quotes", { coded: "party=x" }, { "var:gender": "female" })).toBeNull();
  });
});

describe("a count", () => {
  it.each([
    "/count/quotes",
    "/count/quotes?by=month&and=speaker_kind",
    "/count/quotes?by=speaker&kind=direct",
    "/count/quotes?by=var:gender",
    "/count/quotes?by=year&since=2031-02",
    "/count/articles?by=section",
    "/count/people?by=letter",
    "/count/organisations?by=kind",
  ])("%s has a row for each group, which leads to as many as it says", async (path) => {
    const page = await text(path);
    const rows = [
      ...page.matchAll(/<tr><th scope="row"[^>]*>(?:<a href="([^"]*)">)?[\s\S]*?<td class="count">([\d,]+)<\/td>/g),
    ];
    expect(rows.length).toBeGreaterThan(0);
    for (const [, to, count] of rows) {
      if (to !== undefined) expect(await countAt(unescaped(to)), to).toBe(Number(count));
    }
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  it("over time is drawn, with a picture for each value of the other dimension, and said in words", async () => {
    const one = await text("/count/quotes?by=month");
    expect(one.match(/<figure/g)).toHaveLength(1);
    expect(one).toContain("by year of publication, from 2024 to 2031");
    const several = await text("/count/quotes?by=month&and=speaker_kind");
    expect(several.match(/<figure/g)?.length).toBe(4);
    expect(await text("/count/quotes?by=kind")).not.toContain("<figure");
  });

  it("says its unit, what it leaves out, the version and the digest", async () => {
    const page = await text("/count/quotes?since=2024");
    const { digest } = await archive.quotes.group({});
    expect(page).toContain("<dd>prints, utterances</dd>");
    expect(page).toContain("1 article without a date, 0 articles held back for now");
    expect(page).toContain(digest ?? "no digest");
  });

  it("of nothing says so, and refuses a dimension that there is not", async () => {
    expect(await text("/count/quotes?kind=mixed&since=2040")).toContain("Nothing meets these filters.");
    expect((await ask("/count/quotes?by=mont")).status).toBe(400);
    expect((await ask("/count/quotes?by=month&and=month")).status).toBe(400);
    expect((await ask("/count/nothing")).status).toBe(404);
  });
});
