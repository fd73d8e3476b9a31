/**
 * Scores the readers of agency formats on gold: `npm run bench:formats -- GOLD.jsonl`. The paths in the gold are
 * relative to the folder above its own. An article is right when its headline, byline, date, language and paragraphs
 * are those expected; what is not an article must be refused, for a reason that names it. A field that the gold leaves
 * empty is not judged: the gold was keyed from the envelope alone.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRefusal } from "../../src/diagnostic.ts";
import type { DocumentFormat, PartRefusal, SourceDocument } from "../../src/sources/document.ts";
import { NEWSML_G2 } from "../../src/sources/formats/newsml-g2.ts";
import { NINJS } from "../../src/sources/formats/ninjs.ts";
import { NITF } from "../../src/sources/formats/nitf.ts";
import { receive } from "./receive.ts";

const FORMATS: readonly DocumentFormat[] = [NINJS, NEWSML_G2, NITF];

interface GoldLine {
  readonly id: string;
  readonly format: string;
  readonly page: string;
  readonly kind: "article" | "none";
  readonly expected?: Expected;
}

interface Expected {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly paragraphs: readonly string[];
}

type Result = SourceDocument | PartRefusal;

async function main(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const lines = readFileSync(path, "utf8").trimEnd().split("\n");
    const gold = lines.map((line) => JSON.parse(line) as GoldLine);
    await score(gold, join(dirname(path), ".."));
  }
}

async function score(gold: readonly GoldLine[], folder: string): Promise<void> {
  const right = new Map<string, number>();
  const count = (what: string, isRight: boolean) => right.set(what, (right.get(what) ?? 0) + (isRight ? 1 : 0));
  for (const line of gold) {
    const results = await read(join(folder, line.page), line.format);
    const faults = line.kind === "none" ? faultsOfNone(results) : faultsOfArticle(results, line.expected);
    if (line.kind === "article")
      for (const field of FIELDS) count(field, !faults.some((fault) => fault.startsWith(field)));
    count(line.kind, faults.length === 0);
    for (const fault of faults) console.log(`${line.id}: ${fault}`);
  }
  for (const kind of ["article", "none"]) {
    console.log(`${kind}: ${right.get(kind) ?? 0} of ${gold.filter((line) => line.kind === kind).length} right`);
  }
  for (const field of FIELDS) console.log(`  ${field}: ${right.get(field) ?? 0}`);
}

const FIELDS = ["headline", "byline", "publishedAt", "language", "body"] as const;

async function read(path: string, wanted: string): Promise<Result[]> {
  const received = receive(path);
  const scores = FORMATS.map((format) => ({ format, score: format.recognise(received.head, path) }));
  const [best] = scores.toSorted((one, other) => other.score - one.score);
  if (best === undefined || best.score === 0 || best.format.name !== wanted) {
    return [{ code: "E_FORMAT", reason: "not recognised", part: null }];
  }
  const results: Result[] = [];
  for await (const result of best.format.read(received)) if (!("stream" in result)) results.push(result);
  return results;
}

function faultsOfNone(results: readonly Result[]): string[] {
  const [article] = results.filter((result) => !isRefusal(result));
  if (article !== undefined) return ["taken as an article"];
  const unnamed = results.filter((result) => isRefusal(result) && /^E_(?:FORMAT|INTERNAL)$/.test(result.code));
  return unnamed.map((result) => `refused without a name: ${isRefusal(result) ? result.reason : ""}`);
}

function faultsOfArticle(results: readonly Result[], expected: Expected | undefined): string[] {
  const article = results.find((result): result is SourceDocument => !isRefusal(result));
  if (article === undefined || expected === undefined) {
    return FIELDS.map((field) => `${field} refused: ${JSON.stringify(results[0])}`);
  }
  const { given } = article;
  const faults: string[] = [];
  for (const field of ["headline", "byline", "publishedAt", "language"] as const) {
    if (expected[field] === null) continue;
    if (line(given[field] ?? "") !== line(expected[field]))
      faults.push(`${field} ${given[field]} ≠ ${expected[field]}`);
  }
  const wanted = paragraphsOf(expected);
  const found = article.text
    .split(/\n+/)
    .map(line)
    .filter((paragraph) => paragraph !== "");
  const at = Math.max(wanted.length, found.length);
  for (let index = 0; index < at; index += 1) {
    if (wanted[index] === found[index]) continue;
    faults.push(`body, paragraph ${index + 1}: ${found[index]?.slice(0, 80)} ≠ ${wanted[index]?.slice(0, 80)}`);
    break;
  }
  return faults;
}

/**
 * The paragraphs expected. The headline is not one if it is a field; in a body that the gold has as lines of markup,
 * the paragraphs are what is in `<p>`.
 */
function paragraphsOf({ headline, paragraphs }: Expected): string[] {
  const isMarkup = paragraphs.some((paragraph) => paragraph.startsWith("<nitf"));
  const texts = isMarkup
    ? paragraphs.filter((one) => one.startsWith("<p ")).map((one) => one.replace(/<[^>]*>/g, ""))
    : [...paragraphs];
  const lines = texts.map(line);
  return headline !== null && lines[0] === line(headline) ? lines.slice(1) : lines;
}

function line(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

await main(process.argv.slice(2));
