import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generateArticles } from "../../bench/generator/generate-articles.ts";
import { seeded } from "../../src/accuracy/random.ts";
import { contentDigest } from "../helpers/content-digest.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { effort, PATIENCE, record } from "./effort.ts";
import { runCommand } from "./run-command.ts";
import { archiveOf, change, smallArticle, smallArticles, uriOf, writeLines } from "./small-articles.ts";

const scratch = scratchFolder();
const random = seeded(19);
const YEAR = 365 * 24 * 3600 * 1000;
const CLOCK = ["--import", resolve("tests/campaign/programs/false-clock.mjs")];

const texts = [
  readFileSync("seeds/000_24675017d3bc8aff.txt", "utf8"),
  ...[...generateArticles({ count: effort(12, 150), seed: 77 })].map(({ text }) => text),
  ...smallArticles(12),
];

/** What lies round a run and must not show in the rows. */
const SURROUNDINGS: Readonly<Record<string, Parameters<typeof runCommand>[1]>> = {
  "fourteen hours ahead": { env: { TZ: "Pacific/Kiritimati" } },
  "eleven hours behind": { env: { TZ: "Pacific/Pago_Pago" } },
  "a zone of half an hour": { env: { TZ: "Asia/Kolkata" } },
  "no zone at all": { env: { TZ: "" } },
  "the Turkish locale": { env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
  "the C locale": { env: { LANG: "C", LC_ALL: "C" } },
  "a clock forty years ahead": { env: { CLOCK_SHIFT: String(40 * YEAR) }, nodeArguments: CLOCK },
  "a clock before 1970": { env: { CLOCK_SHIFT: String(-60 * YEAR) }, nodeArguments: CLOCK },
};

describe("the same articles give the same rows", { timeout: PATIENCE }, () => {
  let wanted = "";
  let runs = 0;
  beforeAll(async () => {
    wanted = await digestOf(texts);
  }, PATIENCE);

  /** The digest of an archive that the command makes of texts in this order. */
  async function digestOf(ordered: readonly string[], options: Parameters<typeof runCommand>[1] = {}) {
    runs += 1;
    const db = join(scratch, `${runs}.db`);
    const lines = writeLines(join(scratch, `${runs}.ndjson`), ordered);
    expect((await runCommand(["add", "--ndjson", lines, "--quiet", "--db", db], options)).status).toBe(0);
    return change(db, contentDigest);
  }

  it.each(Object.entries(SURROUNDINGS))("under %s", async (_, options) => {
    expect(await digestOf(texts, options)).toBe(wanted);
  });

  it("in whatever order they come", async () => {
    const orders = effort(2, 25);
    for (let order = 0; order < orders; order += 1) expect(await digestOf(shuffled(texts))).toBe(wanted);
    record("the same rows", { articles: texts.length, surroundings: Object.keys(SURROUNDINGS).length, orders });
  });

  it("one by one or all at once", async () => {
    const db = await archiveOf(join(scratch, "one-by-one.db"), []);
    for (const text of texts) await archiveOf(db, [text]);
    expect(change(db, contentDigest)).toBe(wanted);
  });
});

describe("a difference", () => {
  it("would be seen: one character more gives another digest", async () => {
    const one = await archiveOf(join(scratch, "one.db"), [smallArticle(1)]);
    const other = await archiveOf(join(scratch, "other.db"), [`${smallArticle(1)} `]);
    expect(uriOf(`${smallArticle(1)} `)).toBe(uriOf(smallArticle(1)));
    expect(change(one, contentDigest)).not.toBe(change(other, contentDigest));
  });
});

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
