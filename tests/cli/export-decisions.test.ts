import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../src/index.ts";
import { addressOf, decided, deskArchive } from "../helpers/desk-archive.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const SCANDAL = addressOf("harbour", "“It is a scandal,”");
const BOATS = addressOf("harbour", "“The boats will stay,”");
let path: string;

beforeAll(async () => {
  path = await deskArchive(folder, "exported");
  await decided(path, "correct", SCANDAL, "--speaker", "ada-quill", "--reason", "she signed it");
  await decided(path, "withdraw", "2");
  await decided(path, "merge", "xander-ro", "alexander-ro");
  await decided(path, "decide", "different", "ada-quill", "john-smith");
  await decided(path, "link", "ada-quill", "wikidata:Q42");
  await decided(path, "link", "ada-quill", "viaf:113230702");
  for (const args of [
    ["reject", BOATS],
    ["link", "john-smith", "wikidata:Q7"],
  ]) {
    await decided(path, "undo", await decided(path, ...args));
  }
});

async function exported(format: string) {
  const { stdout, stderr } = await onrecord("export", "decisions", "--format", format, "--db", path);
  return {
    lines: stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
    stderr,
  };
}

describe("export decisions --format webannotation", () => {
  it("has a passage by position and words, who decided what, when and why", async () => {
    await using archive = await openArchive(path, { readonly: true });
    const [speak] = (await archive.decisions.list({ action: "speak" })).items;
    const { lines } = await exported("webannotation");
    const annotation = lines.find(({ id }) => id === `onrecord:decision:${speak?.key}`);
    expect(annotation).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "Annotation",
      motivation: "editing",
      creator: { type: "Person", name: speak?.madeBy },
      created: speak?.madeAt,
    });
    const [body, reason] = annotation.body;
    expect(JSON.parse(body.value)).toEqual({ action: "speak", value: speak?.value });
    expect(reason).toMatchObject({ purpose: "commenting", value: "she signed it" });
    const [position, quote] = annotation.target.selector;
    const { text } = await archive.articles.get(1);
    expect(Array.from(text).slice(position.start, position.end).join("")).toBe(quote.exact);
    expect(quote.exact).toContain("It is a scandal");
    expect(annotation.target.source["schema:sha256"]).toBe(speak?.article);
  });

  it("is about the article where there is no passage", async () => {
    const { lines } = await exported("webannotation");
    const [withdrawal] = lines.filter(({ target }) => target.type === "Text");
    expect(withdrawal.target.id).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
    expect(withdrawal.body).toHaveLength(1);
  });

  it("leaves out what was undone and what is about no article, and says so", async () => {
    const { lines, stderr } = await exported("webannotation");
    expect(lines.map(({ motivation }) => motivation)).toEqual(["editing", "editing"]);
    expect(stderr).toBe("2 decisions; 8 have no form in webannotation");
  });
});

describe("export decisions --format nomenklatura", () => {
  it("has edges of who is who, without what was undone", async () => {
    const { lines, stderr } = await exported("nomenklatura");
    expect(lines.map(([target, source, judgement, score]) => [target, source, judgement, score])).toEqual([
      ["person:Xander Ro", "person:Alexander Ro", "positive", null],
      ["person:Ada Quill", "person:John Smith", "negative", null],
      ["Q42", "person:Ada Quill", "positive", null],
    ]);
    for (const [, , , , user, at] of lines) {
      expect(user).toBe("Ann Lee");
      expect(at).toMatch(/^\d{4}-.*Z$/);
    }
    expect(stderr).toBe("3 decisions; 7 have no form in nomenklatura");
  });
});

it("has them all as they are when no format is given", async () => {
  const file = join(folder, "all.ndjson");
  expect((await onrecord("export", "decisions", file, "--db", path)).stderr).toBe("10 decisions");
});
