import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, createReader, openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const path = join(scratchFolder(), "antecedents.db");
const text = "Harbour plan\n\nSenator Ada Quill spoke on Tuesday.\n\n“We have no money left,” she told reporters.\n";
let archive: Archive;

beforeAll(async () => {
  archive = await openArchive(path, { create: true });
  await archive.add({ text });
});
afterAll(() => archive.close());

describe("what a pronoun stands for", () => {
  it("comes with the speaker, as the words that it refers to and where they stand", async () => {
    const [quote] = (await archive.quotes.list()).items;
    expect(quote?.speakers[0]).toMatchObject({
      name: "Ada Quill",
      mention: { text: "she" },
      refersTo: { text: "Ada Quill", start: 22, end: 31 },
    });
  });

  it("is shown with the quote on the command line", async () => {
    expect((await onrecord("show", "quote", "1", "--db", path)).stdout).toContain("she → Ada Quill (22-31)");
  });

  it("is linked on the quote's page and in the margin of its article", async () => {
    const host = "localhost:3000";
    const reader = await createReader(archive, { hosts: [host] });
    const page = async (address: string) =>
      (await reader.fetch(new Request(`http://${host}${address}`, { headers: { host } }))).text();
    const link = 'href="/articles/1?at=22-31#at"';
    expect(await page("/quotes/1")).toMatch(new RegExp(`Stands for.*${link.replace("?", "\\?")}`));
    expect(await page("/articles/1")).toMatch(new RegExp(`<bdi>she</bdi> → .*${link.replace("?", "\\?")}`));
  });

  it("is what describes somebody whom nothing names, who is called so in lists, citations and SQL", async () => {
    await archive.add({ text: "Ferry stops\n\nA resident fell on Monday. “I slipped,” she told reporters.\n" });
    const [quote] = (await archive.quotes.list({ speakerKind: "unnamed" })).items;
    expect(quote?.speakers[0]).toMatchObject({ mention: { text: "she" }, refersTo: { text: "A resident" } });
    expect((await onrecord("show", "quote", "2", "--db", path)).stdout).toContain("she → A resident (13-23)");
    expect((await onrecord("cite", "2", "--db", path)).stdout).toContain("A resident (unnamed)");
    const database = new Database(path, { readonly: true });
    const row = database.prepare("SELECT speaker, attribution FROM quotes_attributed WHERE quote_id = 2").get();
    database.close();
    expect(row).toEqual({ speaker: "A resident", attribution: "she" });
  });
});
