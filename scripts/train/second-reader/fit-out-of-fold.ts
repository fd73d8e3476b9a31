import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { inWorkshop, learnAll, run } from "../workshop.ts";

/**
 * Prints the candidates on which the merge is fitted (see `fit-merge.ts`) from one part of the training articles. It is
 * read by rules whose models have learned from the other parts, and by a second reader that has, too: `train.py
 * --hold-out` leaves out the same part.
 */
const program = new Command("fit-out-of-fold")
  .description("Prints the candidates of a fold of the training articles, for fit_weights.py.")
  .argument("<articles>", "annotated articles, JSON lines")
  .argument("<model>", "a model that has not learned from the fold")
  .option("--fold <n/m>", "every m-th article from the n-th on, counted from 0", "0/5")
  .option("--antecedents <file>", "labels of antecedents", "scripts/train/antecedent-labels.jsonl")
  .parse();

const [articles = "", model = ""] = program.args;
const { fold, antecedents } = program.opts<{ readonly fold: string; readonly antecedents: string }>();
const [part = 0, parts = 1] = fold.split("/").map(Number);
const lines = readFileSync(articles, "utf8").trim().split("\n");

const candidates = await inWorkshop(async (workshop) => {
  const write = (name: string, belongs: (at: number) => boolean): string => {
    const path = join(workshop.folder, name);
    writeFileSync(path, lines.filter((_, at) => belongs(at)).join("\n"));
    return path;
  };
  const learned = write("learned.jsonl", (at) => at % parts !== part);
  await learnAll(workshop, learned, { antecedents: resolve(antecedents), passages: true });
  const heldOut = write("held-out.jsonl", (at) => at % parts === part);
  return run(workshop, "second-reader/fit-merge.ts", [heldOut, resolve(model)]);
});
process.stdout.write(candidates);
