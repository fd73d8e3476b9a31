import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, createReader, openArchive } from "../../src/index.ts";
import { readerOf } from "../helpers/opinion-of.ts";
import { type Ask, askReader } from "../helpers/read-pages.ts";

const MARKS = "“We will wait until the fog has gone.”";
const WAITING = `Harbor closed

LOWE, May 3 – Ann Roe met Jon Moe at the pier. ${MARKS} He told the captain that the <b>boats</b> were late.

The fog would lift by noon, ran the forecast of the “Lowe Lantern” that Ann Roe told reporters of.

“It sails in May,” said Tom Verrin, the harbour master.
`;
const secondReader = readerOf(
  [MARKS, "Ann Roe"],
  ["<b>boats</b> were late", "He", "told"],
  ["The fog would lift by noon", "Ann Roe", "told reporters"],
);

let archive: Archive;
let ask: Ask;
beforeAll(async () => {
  archive = await openArchive(":memory:", { create: true });
  await archive.add({ text: WAITING });
  ask = askReader(archive, secondReader);
});
afterAll(() => archive.close());

async function text(path: string): Promise<string> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return response.text();
}

/** The rows of the page: what stands below each heading, by that, without what the tags of the heading hold. */
async function rowsOfPage(): Promise<Map<string, string>> {
  const [, ...rows] = (await text("/articles/1/readings")).split('<div class="quote-change reading');
  return new Map(
    rows.map((row) => {
      const [, heading = "", body = ""] = /<h2>([^<]*).*?<\/h2>([\s\S]*)/.exec(row) ?? [];
      return [heading.trim(), body.replace(/\s+/g, " ")];
    }),
  );
}

describe("the page of both readings", () => {
  it("has them row by row, and marks what differs", async () => {
    const rows = await rowsOfPage();
    expect([...rows.keys()]).toEqual([
      "1. Another speaker",
      "2. Other words",
      "3. Found by the second reader",
      "4. The same",
    ]);
    expect(rows.get("1. Another speaker")).toMatch(/<del><bdi>Jon Moe<.*<ins><bdi>Ann Roe</);
    expect(rows.get("2. Other words")).toContain("<del>that the </del>&lt;b&gt;boats&lt;/b&gt; were late");
    expect(rows.get("3. Found by the second reader")).toMatch(/no quote.*The fog would lift by noon/);
    expect(rows.get("4. The same")).toMatch(/“It sails in May,”.*the same/);
  });

  it("links each row to its characters in the article, and leads to each from its quote", async () => {
    const { items } = await archive.quotes.list();
    const page = await text("/articles/1/readings");
    for (const { start, end, address } of items) {
      expect(page).toContain(`href="/articles/1?at=${start}-${end}#at"`);
      expect(page.split(`id="said-${start}-${end}"`)).toHaveLength(2);
      expect(await text(`/quotes/${address}`)).toContain(`href="/articles/1/readings#said-${start}-${end}"`);
    }
    expect(await text("/articles/1")).toContain(`href="/articles/1/readings"`);
  });

  it("is read once, as long as the archive stays as it is", async () => {
    await text("/articles/1/readings");
    const before = secondReader.texts.length;
    await text("/articles/1/readings");
    expect(secondReader.texts).toHaveLength(before);
  });

  it("is there as JSON", async () => {
    const response = await ask("/articles/1/readings.json");
    const { secondReader: version, rows } = (await response.json()) as { secondReader: string; rows: object[] };
    expect(version).toBe("0123456789ab");
    expect(rows[0]).toMatchObject({
      rules: { text: MARKS },
      both: { text: MARKS },
      differs: ["speaker"],
      agreement: expect.closeTo(0.1, 1),
    });
  });

  it("is not there without a second reader, and nothing leads to it", async () => {
    const plain = askReader(archive);
    expect((await plain("/articles/1/readings")).status).toBe(404);
    expect(await (await plain("/articles/1")).text()).not.toContain("readings");
  });

  it("says of a long article that it is too long", async () => {
    await using other = await openArchive(":memory:", { create: true });
    await other.add({ text: `Harbor closed\n\n${"The quay was quiet and the boats lay in two rows. ".repeat(2000)}` });
    const response = await askReader(other, secondReader)("/articles/1/readings");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("more than 80,000 characters");
  });

  it("is there in a server of one's own, given a second reader", async () => {
    const { fetch } = await createReader(archive, { hosts: ["archive.example"], secondReader });
    const { status } = await fetch(
      new Request("http://archive.example/articles/1/readings", { headers: { host: "archive.example" } }),
    );
    expect(status).toBe(200);
    const noReader = { version: "1", read: async () => [] };
    await expect(createReader(archive, { hosts: [], secondReader: noReader })).rejects.toThrow("twelve hexadecimal");
  });
});
