/**
 * How many of the wrong rows a reviewer finds by looking only at the first part of all rows, in several orders: what
 * reviewing by disagreement is worth.
 *
 *     npm run bench:disagreement -- GOLD… [--part 0.2]
 *
 * The rows are the fragments that the rules find and that the view `speech` judges, as in docs/accuracy.md; a row is
 * right if its words are exactly those of the gold and its speaker is right.
 *
 * @module
 */

import { Command } from "commander";
import { type ComparedQuote, compareReadings } from "../../src/extract/compare-readings.ts";
import { codePointIndex } from "../../src/span.ts";
import type { Fragment } from "../accuracy/fragment.ts";
import { type GoldArticle, readGold } from "../accuracy/gold.ts";
import { scoreQuotes } from "../accuracy/score-quotes.ts";
import { openSecondReader } from "../second-reader.ts";

const program = new Command("bench:disagreement")
  .description("How many of the wrong rows stand in the first part of all, by several orders.")
  .argument("<gold...>", "gold files")
  .option("--part <share>", "which part is looked at", "0.2")
  .parse();
const part = Number(program.opts<{ readonly part: string }>().part);

const reader = openSecondReader();

type RulesRow = Extract<ComparedQuote, { readonly agreement: number }>;

/** A row of the rules, and whether it is right. */
interface JudgedRow {
  readonly row: RulesRow;
  readonly isRight: boolean;
}

const ORDERS: readonly (readonly [name: string, sureness: (row: RulesRow) => number])[] = [
  ["the rules' confidence", ({ rules }) => rules.confidence],
  ["changed or dropped, then the confidence of both", (row) => Number(isKept(row)) + (row.both?.confidence ?? 0)],
  ["changed or dropped, then the agreement", (row) => Number(isKept(row)) + row.agreement],
  ["the agreement", ({ agreement }) => agreement],
];

function isKept({ both, differs }: RulesRow): boolean {
  return both !== null && differs.length === 0;
}

for (const path of program.args) {
  const judged: JudgedRow[] = [];
  for (const article of readGold(path).filter(({ quotes }) => quotes !== undefined))
    judged.push(...(await judge(article)));
  report(path, judged);
}

async function judge(article: GoldArticle): Promise<JudgedRow[]> {
  const { rules, rows } = await compareReadings(article.text, {}, reader);
  const { matches, spurious } = scoreQuotes({ gold: article, extraction: rules }, "speech");
  const scored = [
    ...matches.map(({ gold, found, speakerRight }) => ({
      found,
      isRight: speakerRight && gold.from === found.from && gold.to === found.to,
    })),
    ...spurious.map((found) => ({ found, isRight: false })),
  ];
  const at = codePointIndex(article.text);
  return scored.map(({ found, isRight }) => ({ row: rowOf(rows, found, at), isRight }));
}

function rowOf(rows: readonly ComparedQuote[], { from, to, rule, confidence }: Fragment, at: (unit: number) => number) {
  const row = rows.find(
    (one): one is RulesRow =>
      one.agreement !== null &&
      one.rules.rule === rule &&
      one.rules.confidence === confidence &&
      one.rules.spans.some(({ role, start, end }) => role === "content" && start <= at(from) && at(to) <= end),
  );
  if (row === undefined) throw new Error("a fragment of no quote");
  return row;
}

function report(path: string, judged: readonly JudgedRow[]): void {
  const wrong = judged.filter(({ isRight }) => !isRight).length;
  const kept = judged.filter(({ row }) => isKept(row));
  const changed = judged.filter(({ row }) => !isKept(row));
  console.log(`${path}: ${judged.length} rows, ${wrong} of them wrong`);
  for (const [name, group] of [["the same by both", kept] as const, ["changed or dropped", changed] as const])
    console.log(
      `  ${name}: ${group.length}, right ${percent(group.filter(({ isRight }) => isRight).length / group.length)}`,
    );
  for (const [name, sureness] of ORDERS) {
    const first = [...judged]
      .sort((a, b) => sureness(a.row) - sureness(b.row))
      .slice(0, Math.round(part * judged.length));
    console.log(`  ${percent(first.filter(({ isRight }) => !isRight).length / wrong)} by ${name}`);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
