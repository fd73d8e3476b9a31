import { closeSync, existsSync, openSync, readSync, renameSync, writeSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { isRefusal } from "../../src/diagnostic.ts";
import type * as PrepareArticle from "../../src/ingest/prepare-article.ts";
import { toReceivedArticle } from "../../src/ingest/receipt-of.ts";
import type * as FindSources from "../../src/sources/find-sources.ts";
import { built } from "./built.ts";

/** As many as `onrecord add` writes in one transaction. */
export const BATCH = 500;

/** What extracting a corpus took, in milliseconds of the processor. */
export interface Extracted {
  readonly articles: number;
  readonly cpu: number;
}

/** Reads a corpus article by article and keeps the results in a file, batch by batch, ready for a writer. */
export async function extractCorpus(corpus: string, path: string): Promise<Extracted> {
  const { findSources } = await built<typeof FindSources>("sources/find-sources.js");
  const { prepareArticle } = await built<typeof PrepareArticle>("ingest/prepare-article.js");
  const file = openSync(`${path}.partial`, "w");
  let batch: PrepareArticle.PreparedArticle[] = [];
  let [articles, cpu] = [0, 0];
  const flush = () => {
    writeBatch(file, batch);
    batch = [];
  };
  for await (const source of findSources([corpus], { ndjson: true, standardInput: process.stdin })) {
    const { content } = source;
    if (isRefusal(content)) throw new Error(content.reason);
    const before = process.cpuUsage();
    const prepared = prepareArticle(toReceivedArticle(source, content));
    const { user, system } = process.cpuUsage(before);
    cpu += (user + system) / 1000;
    articles += 1;
    if (isRefusal(prepared)) throw new Error(prepared.reason);
    batch.push(prepared);
    if (batch.length === BATCH) flush();
  }
  flush();
  closeSync(file);
  renameSync(`${path}.partial`, path);
  return { articles, cpu };
}

function writeBatch(file: number, batch: readonly PrepareArticle.PreparedArticle[]): void {
  const bytes = serialize(batch);
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(bytes.length));
  writeSync(file, length);
  writeSync(file, bytes);
}

/** The batches of such a file, one at a time. */
export function* readBatches(path: string): Generator<readonly PrepareArticle.PreparedArticle[]> {
  if (!existsSync(path)) return;
  const file = openSync(path, "r");
  const length = Buffer.alloc(8);
  while (readSync(file, length) === 8) {
    const bytes = Buffer.alloc(Number(length.readBigUInt64LE()));
    readSync(file, bytes);
    yield deserialize(bytes) as readonly PrepareArticle.PreparedArticle[];
  }
  closeSync(file);
}
