import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createReader, openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const db = join(folder, "versions.db");

const FIRST = `Ferry turns back to Harwick

HARWICK, March 3 (Sandwire) - The ferry Aurelia turned back to Harwick on Monday when water was seen in her engine room.

“We heard her horn and then not even that,” Tomás Verrin said. “I sent every boat that we had.”

The coast guard took all ninety passengers off before four in the afternoon, and nobody was hurt.
`;
const CORRECTED = FIRST.replace("Ferry", "CORRECTED-Ferry")
  .replace("HARWICK, March", "(Corrects speaker and number)\n\nHARWICK, March")
  .replace("Tomás Verrin said", "mayor Ada Quill said")
  .replace("ninety", "nineteen");

beforeAll(async () => {
  await using archive = await openArchive(db, { create: true });
  await archive.add({ text: FIRST, publishedAt: "2031-03-03T10:00" });
  await archive.add({ text: CORRECTED, publishedAt: "2031-03-03T12:00" });
});

describe("onrecord compare", () => {
  it("says first what was said, then how the text differs", async () => {
    const { status, stdout: wrapped } = await onrecord("compare", "1", "2", "--db", db);
    const stdout = wrapped.replaceAll(/\s+/g, " ");
    expect(status).toBe(0);

    expect(stdout).toMatch(/^- 1\. Ferry turns back to Harwick, 2031-03-03T10:00 \+ 2\. CORRECTED-Ferry/);
    expect(stdout).toContain("1 given to another speaker");
    expect(stdout).toContain("~ Tomás Verrin: “We heard her horn");
    expect(stdout).toContain("now Ada Quill, mayor: “We heard her horn");
    expect(stdout.indexOf("What was said")).toBeLessThan(stdout.indexOf("The text"));
    expect(stdout).toContain("+ (Corrects speaker and number)");
    expect(stdout).toContain("all [-ninety-] {+nineteen+}");
  });

  it("gives the same as JSON, with the characters on both sides", async () => {
    const { stdout } = await onrecord("compare", "1", "2", "--json", "--db", db);
    const { one, other, quotes, parts } = JSON.parse(stdout);
    expect([one.id, other.id]).toEqual([1, 2]);
    expect(quotes[0]).toMatchObject({ kind: "same", speakerChanged: true });
    const changed = parts.find(({ kind }: { kind: string }) => kind === "changed");
    expect(FIRST.slice(changed.one.start, changed.one.end)).toBe("Ferry turns back to Harwick");
    expect(CORRECTED.slice(changed.other.start, changed.other.end)).toBe("CORRECTED-Ferry turns back to Harwick");
  });

  it("needs two articles that are there", async () => {
    expect(await onrecord("compare", "1", "99", "--db", db)).toMatchObject({ status: 2 });
  });

  it("is named by show article, with what the desk says", async () => {
    const { stdout } = await onrecord("show", "article", "1", "--db", db);
    expect(stdout).toMatch(/story +2031-03-03-ferry-turns-back-to-harwick-[0-9a-f]{12}/);
    expect(stdout).toMatch(/related +2\. later correction \(printed, \d+ % the same\): CORRECTED-Ferry/);
    expect((await onrecord("show", "article", "2", "--db", db)).stdout).toContain("correction: (Corrects speaker and");
  });
});

describe("the page that compares", () => {
  it("has both articles side by side, and article pages lead to it", async () => {
    await using archive = await openArchive(db, { readonly: true });
    const app = await createReader(archive, { hosts: ["localhost:3000"] });
    const get = async (path: string) =>
      app.fetch(new Request(`http://localhost:3000${path}`, { headers: { host: "localhost:3000" } }));
    const page = await (await get("/compare?one=1&other=2")).text();
    expect(page).toContain("Given to another speaker");
    expect(page).toMatch(/<del>(?:<[^>]+>)?ninety/);
    expect(page).toMatch(/<ins>(?:<[^>]+>)?nineteen/);
    expect(await (await get("/articles/2")).text()).toContain('href="/compare?one=1&amp;other=2"');
    expect((await get("/compare?one=1")).status).toBe(400);
    expect(await (await get("/compare.json?one=1&other=2")).json()).toMatchObject({
      one: { id: 1 },
      headlineChanged: true,
    });
  });
});

describe("words of a story that was corrected", () => {
  it("say so where the quote is shown, and where its citation is checked", async () => {
    const { stdout: shown } = await onrecord("show", "quote", "1", "--db", db);
    const said = "the story was corrected on 2031-03-03 (article 2";
    expect(shown.replaceAll(/\s+/g, " ")).toContain(said);
    expect(shown).toContain("said there by: Ada Quill, mayor");
    const { stdout: citation } = await onrecord("cite", "1", "--db", db);
    const file = join(folder, "citation.txt");
    writeFileSync(file, citation);
    const { status, stdout } = await onrecord("cite", "--check", file, "--db", db);
    expect(status).toBe(4);
    expect(stdout).toMatch(/^stands, but: /);
    expect(stdout).toContain(said);
    expect(stdout).toContain("it gives them to another speaker");
  });
});
