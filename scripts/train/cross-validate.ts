import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inWorkshop, type Labels, learnAll, run } from "./workshop.ts";

/** How to cross-validate. */
export interface CrossValidation {
  /** Two or more. */
  readonly folds: number;
  /** Where the extractions are kept; nowhere, if undefined. */
  readonly extraction: string | undefined;
  readonly labels: Labels;
}

/**
 * Parts the articles into folds (the articles of a fold are `folds` lines apart, so that each has some of every
 * source), extracts each with models that learned from the others, and prints the figures of docs/accuracy.md for all
 * of them.
 */
export async function crossValidate(articles: string, { folds, extraction, labels }: CrossValidation): Promise<void> {
  const lines = readFileSync(articles, "utf8").trim().split("\n");
  const kept = resolve(extraction ?? join(tmpdir(), `onrecord-train-${process.pid}.ndjson`));
  writeFileSync(kept, "");
  for (let fold = 0; fold < folds; fold += 1) {
    console.log(`fold ${fold + 1} of ${folds} …`);
    appendFileSync(kept, await extractFold(lines, { fold, folds, labels }));
  }
  spawnSync("npm", ["run", "--silent", "bench:accuracy", "--", articles, "--extraction", kept], { stdio: "inherit" });
  if (extraction === undefined) rmSync(kept);
}

interface Fold {
  readonly fold: number;
  readonly folds: number;
  readonly labels: Labels;
}

function extractFold(lines: readonly string[], { fold, folds, labels }: Fold): Promise<string> {
  return inWorkshop(async (workshop) => {
    const write = (name: string, belongs: (at: number) => boolean): string => {
      const path = join(workshop.folder, name);
      writeFileSync(path, lines.filter((_, at) => belongs(at)).join("\n"));
      return path;
    };
    await learnAll(
      workshop,
      write("learned.jsonl", (at) => at % folds !== fold),
      labels,
    );
    return run(workshop, "extract-articles.ts", [write("held-out.jsonl", (at) => at % folds === fold)]);
  });
}
