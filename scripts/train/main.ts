/**
 * Learns the weights of the extraction from annotated articles (JSON lines, as bench/accuracy/gold.ts describes): the
 * same articles give the same bytes. See docs/extraction.md.
 *
 * @module
 */

import { cpSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { crossValidate } from "./cross-validate.ts";
import { inWorkshop, type Labels, learnAll } from "./workshop.ts";

const HELP = `Usage: npm run train -- ARTICLES.jsonl [options]

Learns all models from annotated articles and replaces src/languages/en/weights. The same articles give the same bytes.

  --labels FILE      parts of speech that teach-grammar.py made: learn the tagger too. Without it the other models learn by tags of the tagger as it
                     is, of texts that it has learned from, and trust them more than they should
  --antecedents FILE whom pronouns and descriptions mean (default: scripts/train/antecedent-labels.jsonl)
  --articles-only    leave out the invented passages, from which the tagger and the models of content and of who is meant learn, too
                     (scripts/train/passages)
  --out FOLDER       write the weights there
  --folds N          write no weights: say how right models are on articles that they did not learn from; each of
                     N parts of ARTICLES is extracted with models of the others
  --extraction FILE  with --folds: keep what was extracted, for \`npm run bench:accuracy -- … --against FILE\`
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    labels: { type: "string" },
    antecedents: { type: "string", default: "scripts/train/antecedent-labels.jsonl" },
    "articles-only": { type: "boolean", default: false },
    out: { type: "string", default: "src/languages/en/weights" },
    folds: { type: "string" },
    extraction: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const [articles] = positionals;
const folds = Number(values.folds ?? 2);
if (values.help || articles === undefined || positionals.length > 1 || !Number.isInteger(folds) || folds < 2) {
  process.stderr.write(HELP);
  process.exitCode = values.help ? 0 : 2;
} else if (values.folds === undefined) await train(resolve(articles), values.out);
else await crossValidate(resolve(articles), { folds, extraction: values.extraction, labels: readPaths() });

/** The paths of the labels, as needed by the programs of a workshop, which run in another folder. */
function readPaths(): Labels {
  const { labels, antecedents } = values;
  return {
    tagger: labels && resolve(labels),
    antecedents: resolve(antecedents),
    passages: !values["articles-only"],
  };
}

async function train(path: string, out: string): Promise<void> {
  await inWorkshop(async (workshop) => {
    await learnAll(workshop, path, readPaths());
    cpSync(workshop.weights, out, { recursive: true });
  });
  const sizes = readdirSync(out).map((file) => ({ file, size: statSync(join(out, file)).size }));
  for (const { file, size } of sizes) console.log(`${String(size).padStart(7)} ${file}`);
  console.log(`${String(sizes.reduce((sum, { size }) => sum + size, 0)).padStart(7)} bytes in all`);
}
