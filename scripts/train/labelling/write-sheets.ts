/**
 * Writes sheets for people who read and say whom pronouns and descriptions mean: the unlabelled ones whose labels would
 * teach most, in the articles that have most of them. The model's own answers are not shown.
 *
 *     tsx scripts/train/labelling/write-sheets.ts ARTICLES.jsonl FOLDER [MENTIONS] [SHEETS]
 *
 * writes `sheet-1.txt` with how to answer, `keys-1.jsonl` for enter-answers.ts, and so on. The sheets hold other
 * people's texts.
 *
 * @module
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../../../src/group-by.ts";
import { readTrainingSet } from "../articles.ts";
import { readLabels, readLaidOut } from "../models/antecedent-examples.ts";
import type { ReadArticle } from "../models/speaker-examples.ts";
import { listUnlabelled, type Unlabelled } from "./list-unlabelled.ts";
import { type Asked, showArticle } from "./sheet.ts";

const LABELS = new URL("../antecedent-labels.jsonl", import.meta.url).pathname;
const HOW = new URL("how-to-label.txt", import.meta.url).pathname;

/** The cost of getting into an article, in characters. */
const BEGINNING = 1500;

interface Chosen {
  readonly read: ReadArticle;
  readonly unlabelled: readonly Unlabelled[];
}

const [articles = "", folder = "", most = "400", sheets = "1"] = process.argv.slice(2);
function listAll(path: string): Chosen[] {
  const labels = groupBy(readLabels(LABELS), ({ id }) => id);
  return readTrainingSet(path).articles.map((article) => {
    const read = readLaidOut(article);
    const labelled = new Set((labels.get(article.id) ?? []).map(({ start }) => start));
    return { read, unlabelled: listUnlabelled(read, labelled) };
  });
}

/** The articles in which reading a page teaches most, until they ask for `mentions` mentions. */
function chooseArticles(all: readonly Chosen[], mentions: number): Chosen[] {
  const ordered = all.filter(({ unlabelled }) => unlabelled.length > 0).sort((a, b) => worthOf(b) - worthOf(a));
  let sum = 0;
  return ordered.filter(({ unlabelled }) => {
    const isWanted = sum < mentions;
    if (isWanted) sum += unlabelled.length;
    return isWanted;
  });
}

function worthOf({ read, unlabelled }: Chosen): number {
  return unlabelled.reduce((sum, { value }) => sum + value, 0) / (read.article.text.length + BEGINNING);
}

/** Deals the articles out, each to the sheet that asks for the fewest mentions so far. */
function deal(all: readonly Chosen[], count: number): Chosen[][] {
  const dealt = Array.from({ length: count }, () => ({ own: [] as Chosen[], asks: 0 }));
  for (const one of all) {
    const least = dealt.reduce((a, b) => (b.asks < a.asks ? b : a));
    least.own.push(one);
    least.asks += one.unlabelled.length;
  }
  return dealt.map(({ own }) => own);
}

function writeSheet(into: string, number: number, articlesOf: readonly Chosen[]): void {
  const asked: Asked[] = [];
  const texts = articlesOf.map(({ read, unlabelled }) => {
    const mentions = unlabelled.map(({ mention }) => mention);
    const section = showArticle(read, mentions, asked.length + 1);
    asked.push(...section.asked);
    return section.text;
  });
  const how = readFileSync(HOW, "utf8")
    .replaceAll("NUMBER", String(number))
    .replaceAll("FOLDER", into)
    .replaceAll("ARTICLES", articles);
  writeFileSync(join(into, `sheet-${number}.txt`), `${how}\n${texts.join("\n")}`);
  writeFileSync(join(into, `keys-${number}.jsonl`), asked.map((one) => `${JSON.stringify(one)}\n`).join(""));
  console.log(`sheet ${number}: ${asked.length} mentions in ${articlesOf.length} articles`);
}

const chosen = chooseArticles(listAll(articles), Number(most));
for (const [index, sheet] of deal(chosen, Number(sheets)).entries()) writeSheet(folder, index + 1, sheet);
