/**
 * Scores which prints are joined into one utterance, on pairs of quotes that were keyed by reading them: `npm run
 * bench:utterances -- PAIRS.jsonl [KEYS.jsonl]`. The articles of the pairs go into one archive; keys name quotes by
 * their addresses, so that they hold no text. The keys beside this file are for 144 pairs that are not part of the
 * project.
 *
 * @module
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { eq } from "drizzle-orm";
import { utterancePrints } from "../../src/archive/schema.ts";
import { ArchiveError } from "../../src/errors.ts";
import { openArchive } from "../../src/open-archive.ts";
import type { Archive } from "../../src/opened-archive.ts";
import type { PairLine } from "./pair.ts";

/** What a person says of two quotes, each given by its address. */
interface UtteranceKey {
  readonly a: string;
  readonly b: string;
  /**
   * "same": they print the same words of somebody; "part": one has more of what was said, or other parts; "other":
   * neither.
   */
  readonly key: "same" | "part" | "other";
}

const KEYS = fileURLToPath(new URL("utterance-keys.jsonl", import.meta.url));

async function main([pairsPath, keysPath = KEYS]: readonly string[]): Promise<void> {
  if (pairsPath === undefined) throw new Error("PAIRS.jsonl is needed");
  await using archive = await openArchive(":memory:", { create: true });
  for (const pair of readLines<PairLine>(pairsPath)) {
    await add(archive, pair.a, pair.aPublishedAt);
    await add(archive, pair.b, pair.bPublishedAt);
  }
  const counts = { both: 0, found: 0, keyed: 0, unread: 0 };
  for (const { a, b, key } of readLines<UtteranceKey>(keysPath)) {
    const [one, other] = [await utteranceOf(archive, a), await utteranceOf(archive, b)];
    const isFound = one !== null && one === other;
    const isKeyed = key === "same";
    if (one === null || other === null) counts.unread += 1;
    counts.found += Number(isFound);
    counts.keyed += Number(isKeyed);
    counts.both += Number(isFound && isKeyed);
    if (isFound !== isKeyed) console.log(`${isKeyed ? "missed" : `put together, and keyed "${key}"`}: ${a} ${b}`);
  }
  console.log(`precision ${share(counts.both, counts.found)}, recall ${share(counts.both, counts.keyed)}`);
  console.log(`${counts.unread} pairs with a quote that is not read where it was keyed`);
}

async function add(archive: Archive, text: string, publishedAt: string | undefined): Promise<void> {
  const outcome = await archive.add({ text, ...(publishedAt === undefined ? {} : { publishedAt }) });
  if (outcome.status === "rejected") throw new Error(`an article cannot be added: ${text.slice(0, 80)}`);
}

/** The utterance of the quote; null if no quote is read there, or none in quotation marks. */
async function utteranceOf(archive: Archive, address: string): Promise<number | null> {
  try {
    const { id } = await archive.quotes.get(address);
    const [print] = await archive.db
      .select({ utterance: utterancePrints.utteranceId })
      .from(utterancePrints)
      .where(eq(utterancePrints.quoteId, id));
    return print?.utterance ?? null;
  } catch (error) {
    if (error instanceof ArchiveError && error.code === "not_found") return null;
    throw error;
  }
}

function readLines<Line>(path: string): Line[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
}

await main(process.argv.slice(2));
