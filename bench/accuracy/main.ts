/**
 * Scores the extraction against gold files, by the protocol of docs/accuracy.md.
 *
 *     npm run bench:accuracy -- GOLD… [--errors N] [--phenomenon TEXT] [--extraction FILE] [--against FILE]
 *
 * @module
 */

import { Command } from "commander";
import { extract } from "../../src/extract/extract.ts";
import type { Extraction } from "../../src/extract/extraction.ts";
import { compareBuilds } from "./bootstrap.ts";
import { describeThreshold, listSureness, tabulateConfidence } from "./confidence.ts";
import { addCounts, type Counts, f1, NO_COUNTS, precision, recall } from "./counts.ts";
import { type GoldArticle, type Judged, readExtractions, readGold } from "./gold.ts";
import { listMistakes } from "./phenomena.ts";
import { scoreCredits, scoreHeader, scorePeople } from "./score-names.ts";
import { type QuoteScore, scoreQuotes, type View } from "./score-quotes.ts";

interface Options {
  readonly errors: string;
  readonly phenomenon?: string;
  readonly extraction?: string;
  readonly against?: string;
}

const program = new Command("bench:accuracy")
  .description("Scores the extraction against gold files (JSON lines; see docs/accuracy.md).")
  .argument("<gold...>", "gold files")
  .option("--errors <n>", "list the first N mistakes of each table", "0")
  .option("--phenomenon <text>", "list only mistakes whose phenomenon holds TEXT")
  .option("--extraction <file>", "score this output of `onrecord extract - --ndjson` instead of extracting")
  .option("--against <file>", "compare with this earlier output, article by article (paired bootstrap)")
  .parse();
const options = program.opts<Options>();

function report(path: string, gold: readonly GoldArticle[]): void {
  const judged = judge(gold, options.extraction);
  const before = options.against === undefined ? null : judge(gold, options.against);
  print(`\n${path}: ${gold.length} articles`);
  if (gold.some((article) => article.quotes)) {
    for (const view of ["quoted", "speech", "all"] as const) reportQuotes(judged, before, view);
  }
  if (gold.some((article) => article.people)) reportNames("people", judged.map(scorePeople), judged);
  if (gold.some((article) => article.credits)) reportNames("credits", judged.map(scoreCredits), judged);
  reportHeaders(judged);
  if (options.extraction === undefined) reportSpeed(gold);
}

function judge(gold: readonly GoldArticle[], file: string | undefined): Judged[] {
  const read = file === undefined ? null : readExtractions(file);
  return gold.map((article) => ({ gold: article, extraction: extractionOf(article, read) }));
}

function extractionOf(article: GoldArticle, read: ReadonlyMap<string, Extraction> | null): Extraction {
  if (read === null) return extract(article.text);
  const extraction = read.get(article.id);
  if (extraction === undefined) throw new Error(`no extraction of ${article.id}`);
  return extraction;
}

function reportQuotes(judged: readonly Judged[], before: readonly Judged[] | null, view: View): void {
  const scores = judged.map((one) => scoreQuotes(one, view));
  const old = before?.map((one) => scoreQuotes(one, view));
  print(`  ${view}`);
  for (const figure of ["exact", "half", "tokens", "endToEnd", "resolved"] as const) {
    const counts = scores.map((score) => score[figure]);
    const change =
      old === undefined
        ? ""
        : describeChange(
            old.map((score) => score[figure]),
            counts,
          );
    print(`    ${LABELS[figure].padEnd(22)} ${describe(counts.reduce(addCounts, NO_COUNTS))}${change}`);
  }
  if (view === "quoted") reportConfidence(scores);
  reportMistakes(judged, scores);
}

const LABELS = {
  exact: "exact span",
  half: "Jaccard ≥ .5",
  tokens: "tokens",
  endToEnd: "quote and speaker",
  resolved: "resolved speaker",
} as const;

function describe(counts: Counts): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  return `P ${percent(precision(counts))}  R ${percent(recall(counts))}  F1 ${percent(f1(counts))}  (${counts.wanted})`;
}

function describeChange(before: readonly Counts[], after: readonly Counts[]): string {
  const { points, low, high } = compareBuilds(before, after);
  const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
  return `  ${signed(points)} [${signed(low)}, ${signed(high)}]`;
}

function reportConfidence(scores: readonly QuoteScore[]): void {
  for (const row of tabulateConfidence(listSureness(scores), [0.5, 0.7, 0.8, 0.85, 0.9, 0.95]))
    print(`    ${describeThreshold(row)}`);
}

function reportMistakes(judged: readonly Judged[], scores: readonly QuoteScore[]): void {
  if (Number(options.errors) === 0) return;
  const hasReasons = options.extraction === undefined;
  const mistakes = judged.flatMap(({ gold }, index) => {
    const score = scores[index];
    return score === undefined
      ? []
      : listMistakes(gold, score, hasReasons).map((mistake) => ({ ...mistake, id: gold.id }));
  });
  const tally = new Map<string, number>();
  for (const { kind, phenomenon } of mistakes) {
    tally.set(`${kind}: ${phenomenon}`, (tally.get(`${kind}: ${phenomenon}`) ?? 0) + 1);
  }
  for (const [name, count] of [...tally].sort((a, b) => b[1] - a[1]))
    print(`      ${String(count).padStart(4)} ${name}`);
  const wanted = mistakes.filter(({ kind, phenomenon }) => `${kind}: ${phenomenon}`.includes(options.phenomenon ?? ""));
  for (const { id, kind, phenomenon, detail } of wanted.slice(0, Number(options.errors))) {
    print(`      ${id} ${kind} (${phenomenon}) ${detail}`);
  }
}

function reportNames(
  label: string,
  scores: readonly { readonly counts: Counts; readonly errors: readonly string[] }[],
  judged: readonly Judged[],
): void {
  print(`  ${label.padEnd(24)} ${describe(scores.map((score) => score.counts).reduce(addCounts, NO_COUNTS))}`);
  const errors = scores.flatMap((score, index) => score.errors.map((error) => `${judged[index]?.gold.id}: ${error}`));
  for (const error of errors.slice(0, Number(options.errors))) print(`      ${error}`);
}

function reportHeaders(judged: readonly Judged[]): void {
  const headers = judged.map((one) => ({ id: one.gold.id, ...scoreHeader(one) }));
  for (const part of ["headline", "dateline"] as const) {
    const known = headers.filter((header) => header[part] !== null);
    const wrong = known.filter((header) => header[part] === false);
    if (known.length > 0)
      print(`  ${part}s wrong: ${wrong.length} of ${known.length} ${wrong.map((one) => one.id).join(" ")}`);
  }
}

/** Articles a second on one core, after a warm-up. */
function reportSpeed(gold: readonly GoldArticle[]): void {
  const texts = gold.map((article) => article.text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  for (const text of texts) extract(text);
  const rounds = Math.max(1, Math.ceil(500 / texts.length));
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) for (const text of texts) extract(text);
  const seconds = (performance.now() - started) / 1000;
  print(
    `  speed: ${Math.round((rounds * texts.length) / seconds)} articles a second (mean ${Math.round(characters)} characters)`,
  );
}

function print(line: string): void {
  console.log(line);
}

for (const path of program.args) report(path, readGold(path));
