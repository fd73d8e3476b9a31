import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findSources } from "../../src/sources/find-sources.ts";
import { MetaProblem, mergeMeta, parseMeta } from "../../src/sources/meta/meta.ts";
import { readMetaTable } from "../../src/sources/meta/meta-table.ts";
import type { MetaChoice } from "../../src/sources/meta/with-meta.ts";
import type { Source } from "../../src/sources/source.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { zip } from "../helpers/zip.ts";

const folder = scratchFolder();

async function sourcesOf(place: string, meta: MetaChoice = {}): Promise<{ sources: Source[]; leftOut: string[] }> {
  const sources: Source[] = [];
  const leftOut: string[] = [];
  const standardInput = (async function* () {})();
  const onLeftOut = (path: string, reason: string) => leftOut.push(`${path}: ${reason}`);
  for await (const source of findSources([place], { standardInput, onLeftOut, meta })) sources.push(source);
  return { sources, leftOut };
}

function problem(meta: unknown): string {
  const found = parseMeta(meta, "here");
  return found instanceof MetaProblem ? found.reason : "none";
}

describe("metadata of one's own", () => {
  it("is columns and facts, each fact with where it comes from", () => {
    const meta = { published: "2031-03-03", section: " harbour ", keyword: ["ferry", "storm"], word_count: 40 };
    expect(parseMeta(meta, "option --set")).toEqual({
      publishedAt: "2031-03-03",
      facts: [
        { name: "section", value: "harbour", from: "option --set" },
        { name: "keyword", value: "ferry", from: "option --set" },
        { name: "keyword", value: "storm", from: "option --set" },
        { name: "word_count", value: "40", from: "option --set" },
      ],
    });
  });

  it.each([
    [{ sektion: "harbour" }, 'there is no "sektion", use "section"'],
    [{ section: " " }, "section: must not be empty"],
    [{ section: Number.NaN }, "section: NaN is no value"],
    [{ word_count: { value: Number.POSITIVE_INFINITY, from: "here" } }, "word_count: Infinity is no value"],
    [{ section: ["one", "two"] }, "section: an article has one"],
    [{ section: true }, "section: must be a string"],
    [{ section: "a\0b" }, "section: has U+0000 or half a surrogate pair"],
    [{ published: "2031-02-30" }, 'published: "2031-02-30" is no ISO 8601 date or time'],
    [{ language: "english language" }, 'language: "english language" is no language tag, such as "en" or "pt-BR"'],
    [{ url: "stories/ferry" }, 'url: "stories/ferry" is no URL'],
    [{ word_count: "many" }, 'word_count: "many" is no whole number'],
    [["section"], "must be an object"],
  ])("is checked at the door: %j", (meta, reason) => {
    expect(problem(meta)).toBe(reason);
  });

  it("of the particular goes before that of the general, and several keywords go together", () => {
    const own = { headline: "Ferry sails", facts: [{ name: "section", value: "harbour", from: "line" }] } as const;
    const all = {
      headline: "News",
      facts: [
        { name: "section", value: "news", from: "set" },
        { name: "keyword", value: "ferry", from: "set" },
      ],
    } as const;
    expect(mergeMeta([own, all])).toEqual({ headline: "Ferry sails", facts: [own.facts[0], all.facts[1]] });
    expect(mergeMeta([{}, {}])).toBeNull();
  });
});

describe("sidecars", () => {
  it("go with their file, and are no articles", async () => {
    const place = join(folder, "sidecars");
    mkdirSync(place);
    writeFileSync(join(place, "ferry.txt"), "The ferry sails.");
    writeFileSync(join(place, "ferry.txt.meta.json"), '{"section": "harbour"}');
    writeFileSync(join(place, "lost.txt.meta.json"), '{"section": "harbour"}');
    const { sources, leftOut } = await sourcesOf(place);
    expect(sources).toHaveLength(1);
    expect(sources[0]?.given).toEqual({
      supplied: { facts: [{ name: "section", value: "harbour", from: "sidecar ferry.txt.meta.json" }] },
    });
    expect(leftOut).toEqual([`${join(place, "lost.txt.meta.json")}: metadata of a file that is not there`]);
  });

  it("within a container are no articles, and left out with what to do", async () => {
    const files = { "a.txt": "Ferry sails", "a.txt.meta.json": '{"section": "harbour"}' };
    writeFileSync(join(folder, "packed.zip"), await zip(files));
    const { sources, leftOut } = await sourcesOf(join(folder, "packed.zip"));
    expect(sources.map(({ within }) => within?.part)).toEqual(["a.txt"]);
    expect(leftOut).toEqual([expect.stringMatching(/packed\.zip, a\.txt\.meta\.json: .*unpack/)]);
  });

  it("that cannot be used refuse their file and say why", async () => {
    const place = join(folder, "bad-sidecars");
    mkdirSync(place);
    writeFileSync(join(folder, "secret.json"), '{"section": "secret"}');
    for (const name of ["broken", "wrong", "linked"]) writeFileSync(join(place, `${name}.txt`), `Of ${name}.`);
    writeFileSync(join(place, "broken.txt.meta.json"), "{");
    writeFileSync(join(place, "wrong.txt.meta.json"), '{"published": "tomorrow"}');
    symlinkSync(join(folder, "secret.json"), join(place, "linked.txt.meta.json"));
    const { sources } = await sourcesOf(place);
    expect(sources.map(({ content }) => content)).toEqual([
      { code: "E_RECORD", reason: expect.stringContaining("sidecar broken.txt.meta.json: not JSON") },
      { code: "E_RECORD", reason: "sidecar linked.txt.meta.json: not a regular file" },
      {
        code: "E_RECORD",
        reason: 'sidecar wrong.txt.meta.json: published: "tomorrow" is no ISO 8601 date or time',
      },
    ]);
  });
});

describe("a table of metadata", () => {
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it("is found by file name, by the end of a path and by URL", async () => {
    const place = join(folder, "tabled");
    mkdirSync(join(place, "march"), { recursive: true });
    writeFileSync(join(place, "ferry.txt"), "The ferry sails.");
    writeFileSync(join(place, "march", "ferry.txt"), "The ferry waits.");
    writeFileSync(
      join(place, "page.html"),
      `<html><head><title>Rain</title><link rel="canonical" href="https://news.example/rain"></head><body><article><h1>Rain</h1>
      <p>It rained over the harbour of Port Ellery on Monday, and the ferries stayed where they were all day long.</p>
      <p>The harbour master said that nothing would sail before the morning, and that everybody should stay home.</p></article></body></html>`,
    );
    const path = write(
      "facts.csv",
      "file,url,section,keyword\nferry.txt,,harbour,ferry; storm\nmarch/ferry.txt,,wharf,\n,https://news.example/rain,weather,\nnone.txt,,x,\n",
    );
    const table = await readMetaTable(path);
    const { sources } = await sourcesOf(place, { table });
    const facts = sources.map(({ given }) => given?.supplied?.facts?.map(({ name, value }) => `${name} ${value}`));
    expect(facts).toEqual([
      ["section harbour", "keyword ferry", "keyword storm"],
      ["section wharf"],
      ["url https://news.example/rain", "section weather"],
    ]);
    expect(sources[0]?.given?.supplied?.facts?.[0]?.from).toBe("table facts.csv");
    expect(table.unused).toEqual(["none.txt"]);
  });

  it.each([
    ["sep=;\nfile;published\na.txt;soon\n", 'line 3: published: "soon" is no ISO 8601 date or time'],
    ["file,sektion\na.txt,x\n", 'columns: there is no "sektion", use "section"'],
    ["section\nharbour\n", 'has no column "file" or "url"'],
    ["file,published\na.txt,soon\n", 'line 2: published: "soon" is no ISO 8601 date or time'],
    ["file,section\na.txt,x\na.txt,y\n", 'line 3: "a.txt" has a row already'],
    ["file,section\n,x\n", "line 2: names neither a file nor a URL"],
  ])("is refused as a whole for a mistake: %j", async (content, reason) => {
    await expect(readMetaTable(write("bad.csv", content))).rejects.toThrow(reason);
  });
});
