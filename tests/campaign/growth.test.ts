import { describe, expect, it } from "vitest";
import { migrateInMemory } from "../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { createStore } from "../../src/archive/sqlite/store.ts";
import { isRefusal } from "../../src/diagnostic.ts";
import { extract } from "../../src/extract/extract.ts";
import { prepareArticle } from "../../src/ingest/prepare-article.ts";
import { createWriter } from "../../src/ingest/writer.ts";
import { effort, PATIENCE, record } from "./effort.ts";
import { type Pattern, SPEECH_PATTERNS } from "./speech-patterns.ts";

const { default: PATTERNS } = (await import("../bad-input/cases/patterns.mjs" as string)) as { default: Pattern[] };

/** Quadratic growth would be 4. */
const RATIO = 3;
/** Below this a ratio is noise. */
const NOISE = 15;

/** The shortest time of a few, in milliseconds of this process. */
function timeOf(text: string, repeats: number): number {
  const times = Array.from({ length: repeats }, () => {
    const before = process.cpuUsage();
    extract(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/** Measured again if it is too large, since another program may have come between. */
function growthOf(pattern: Pattern, scale: number): { readonly once: number; readonly twice: number } {
  const [short, long] = [pattern.data(scale), pattern.data(2 * scale)];
  let found = { once: 0, twice: Number.POSITIVE_INFINITY };
  for (let attempt = 1; attempt <= 4 && found.twice > RATIO * found.once + NOISE; attempt += 1) {
    found = { once: timeOf(short, attempt), twice: timeOf(long, attempt) };
  }
  return found;
}

describe("a text made to be slow, twice as long,", { timeout: PATIENCE }, () => {
  const scale = effort(1, 8);
  it.each([...PATTERNS, ...SPEECH_PATTERNS].map((pattern) => [pattern.name, pattern] as const))(
    "takes about twice the time: %s",
    (name, pattern) => {
      const { once, twice } = growthOf(pattern, scale);
      expect(twice).toBeLessThanOrEqual(RATIO * once + NOISE);
      record("growth", { pattern: name, "ms at N": Math.round(once), "ms at 2N": Math.round(twice), scale });
    },
  );
});

describe("ordinary prose, twice as long,", { timeout: PATIENCE }, () => {
  const scale = effort(1, 8);

  it("is stored, and then checked, in about twice the time", async () => {
    const isWithin = (once: number, twice: number) => twice <= RATIO * once + NOISE;
    let [once, twice] = [await timesOf(prose(scale)), await timesOf(prose(2 * scale))];
    for (let attempt = 2; attempt <= 4 && !WORK.every((work) => isWithin(once[work], twice[work])); attempt += 1) {
      [once, twice] = [await timesOf(prose(scale)), await timesOf(prose(2 * scale))];
    }
    for (const work of WORK) {
      expect(twice[work], work).toBeLessThanOrEqual(RATIO * once[work] + NOISE);
      const times = { "ms at N": Math.round(once[work]), "ms at 2N": Math.round(twice[work]) };
      record("growth of one text", { work, ...times, scale });
    }
  });
});

/** What an archive does with a text that was read. */
const WORK = ["stored", "checked"] as const;

/** Half a mebibyte of prose for each unit of scale, with a quote every 220 characters. */
function prose(scale: number): string {
  const sentence = (number: number) =>
    `“The ferry to Brannock will sail again in spring,” Orla Brandt${number % 700} said. Outside it rained on the pier, where some people had waited for the boat since early in the morning, and a few went home. He said that all was well.\n\n`;
  return Array.from({ length: 2_400 * scale }, (_, number) => sentence(number)).join("");
}

/**
 * What it costs to store a text that was read and to check all that is stored of it, in milliseconds of this process.
 */
async function timesOf(text: string): Promise<Readonly<Record<(typeof WORK)[number], number>>> {
  const raw = migrateInMemory(ownPlan());
  const article = prepareArticle({ bytes: Buffer.from(text), uri: null });
  if (isRefusal(article)) throw new Error(article.reason);
  const writer = createWriter(createStore(raw), { command: "add" });
  const start = process.cpuUsage();
  await writer.write([article]);
  const stored = process.cpuUsage(start).user / 1000;
  expect(raw.prepare("SELECT count(*) FROM integrity_problems").pluck().get()).toBe(0);
  const checked = process.cpuUsage(start).user / 1000 - stored;
  raw.close();
  return { stored, checked };
}
