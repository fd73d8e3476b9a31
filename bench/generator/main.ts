/**
 * Writes a series of invented news articles.
 *
 *     tsx bench/generator/main.ts --count N --seed S [--format ndjson|gold|files] [--out DIR]
 *
 * @module
 */

import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { GeneratedArticle } from "./generate-article.ts";
import { generateArticles } from "./generate-articles.ts";

const HELP = `Writes invented news articles, the same ones for the same seed.

  --count N         how many (default 100)
  --seed S          which series (default 1)
  --format ndjson   lines {"id","text","uri","publishedAt"} for \`onrecord add --ndjson -\` (default)
           gold     lines of the gold format, for \`npm run bench:accuracy\`
           files    one text file each, into --out
  --out DIR         where files go
  --outlet ID        one house style only
  --topic ID        one field of news only
  --length N        texts that end soon after N characters (default: from 1,550 to 6,400)
  --help            this text
`;

const OPTIONS = {
  count: { type: "string", default: "100" },
  seed: { type: "string", default: "1" },
  format: { type: "string", default: "ndjson" },
  out: { type: "string" },
  outlet: { type: "string" },
  topic: { type: "string" },
  length: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

async function run(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const articles = generateArticles({
    count: wholeNumber("--count", values.count),
    seed: wholeNumber("--seed", values.seed),
    ...(values.outlet === undefined ? {} : { outlet: values.outlet }),
    ...(values.topic === undefined ? {} : { topic: values.topic }),
    ...(values.length === undefined ? {} : { length: wholeNumber("--length", values.length) }),
  });
  if (values.format === "files") writeFiles(articles, values.out);
  else await writeLines(articles, lineWriter(values.format));
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new RangeError(`${option} wants a whole number: ${value}`);
  return Number(value);
}

function lineWriter(format: string): (article: GeneratedArticle) => object {
  if (format === "ndjson") return toRecord;
  if (format === "gold") return ({ id, text, truth }) => ({ id, text, ...truth });
  throw new RangeError(`--format is ndjson, gold or files: ${format}`);
}

function toRecord({ id, text, truth }: GeneratedArticle): object {
  return { id, text, uri: `https://news.example/${truth.outlet}/${id}`, publishedAt: truth.day };
}

/** Writes lines in batches, and waits when the pipe is full. */
async function writeLines(
  articles: Iterable<GeneratedArticle>,
  toLine: (article: GeneratedArticle) => object,
): Promise<void> {
  let lines = "";
  for (const article of articles) {
    lines += `${JSON.stringify(toLine(article))}\n`;
    if (lines.length < 1 << 18) continue;
    if (!process.stdout.write(lines)) await once(process.stdout, "drain");
    lines = "";
  }
  process.stdout.write(lines);
}

function writeFiles(articles: Iterable<GeneratedArticle>, folder: string | undefined): void {
  if (folder === undefined) throw new RangeError("--format files wants --out DIR");
  mkdirSync(folder, { recursive: true });
  for (const { id, text } of articles) writeFileSync(join(folder, `${id}.txt`), text);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
