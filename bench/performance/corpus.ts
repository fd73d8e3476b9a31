import { closeSync, existsSync, openSync, renameSync, writeSync } from "node:fs";
import { generateArticles } from "../generator/generate-articles.ts";

export interface CorpusOptions {
  readonly articles: number;
  /** Characters that every article reaches before its sign-off. */
  readonly length: number;
}

/** Writes a file of invented articles for `onrecord add --ndjson`, unless it exists. */
export function writeCorpus(path: string, { articles, length }: CorpusOptions): void {
  if (existsSync(path)) return;
  const file = openSync(`${path}.partial`, "w");
  let lines = "";
  for (const { id, text, truth } of generateArticles({ count: articles, seed: 1, length })) {
    lines += `${JSON.stringify({ text, uri: `https://news.example/${truth.outlet}/${id}`, publishedAt: truth.day })}\n`;
    if (lines.length < 2 ** 20) continue;
    writeSync(file, lines);
    lines = "";
  }
  writeSync(file, lines);
  closeSync(file);
  renameSync(`${path}.partial`, path);
}
