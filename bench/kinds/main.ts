/**
 * Scores the reading of invented passages by their kind, by the protocol of docs/accuracy.md.
 *
 *     npm run bench:kinds -- PASSAGES… [--confidence] [--errors] [--thorough]
 *
 * @module
 */

import { Command } from "commander";
import { extract } from "../../src/extract/extract.ts";
import { readThorough } from "../../src/extract/read-thorough.ts";
import { describeThreshold, tabulateConfidence } from "../accuracy/confidence.ts";
import { f1, precision, recall } from "../accuracy/counts.ts";
import { openSecondReader } from "../second-reader.ts";
import { readPassages } from "./passages.ts";
import { addScores, NO_SCORE, type PassageScore, scorePassage } from "./score-passage.ts";

const program = new Command("bench:kinds")
  .description("Scores invented passages by kind (see tests/quotes/kinds).")
  .argument("<passages...>", "files of passages, as bench/kinds/passages.ts describes them")
  .option("--confidence", "also tell how sure the program is of direct quotes, of all files by kind")
  .option("--thorough", "read them with the second reader, too")
  .option("--errors", "list every mistake")
  .parse();

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

function describe({ words, spoken, misquoted, people, whole }: PassageScore): string {
  const figures = [f1(words), f1(spoken), precision(people), recall(people)].map(percent);
  return `${figures.join("  ")}  ${whole.hits} of ${whole.wanted} without a mistake (${words.wanted} quotes, ${misquoted} given to somebody else)`;
}

const { confidence, errors, thorough } = program.opts<{ confidence?: boolean; errors?: boolean; thorough?: boolean }>();
const reader = thorough ? openSecondReader() : null;
const everywhere = new Map<string, PassageScore>();

for (const path of program.args) {
  const byKind = new Map<string, PassageScore>();
  for (const passage of readPassages(path)) {
    const score = scorePassage(passage, reader ? await readThorough(passage.text, {}, reader) : extract(passage.text));
    for (const table of [byKind, everywhere])
      table.set(passage.kind, addScores(table.get(passage.kind) ?? NO_SCORE, score));
  }
  const all = [...byKind.values()].reduce(addScores, NO_SCORE);
  console.log(`\n${path}\n${"".padEnd(24)}words  spoken  people P    R`);
  for (const [kind, score] of [...byKind, ["all", all] as const]) console.log(`${kind.padEnd(24)}${describe(score)}`);
  if (errors === true) console.log(all.mistakes.join("\n"));
}

if (confidence === true) {
  const all = [...everywhere.values()].reduce(addScores, NO_SCORE);
  for (const [kind, { sureness }] of [...everywhere, ["all", all] as const]) {
    console.log(`\n${kind}: ${sureness.length} direct quotes`);
    for (const row of tabulateConfidence(sureness, [0.5, 0.8, 0.9])) console.log(`  ${describeThreshold(row)}`);
  }
}
