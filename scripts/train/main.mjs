// Learns the weights of the extraction again from annotated articles: the same articles give the same bytes.
//   npm run train -- ARTICLES.jsonl [--labels LABELS.jsonl]
// LABELS, which teach-grammar.py makes, are needed for the tagger only; without them its weights stay as they are.
import { spawnSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { parseArgs } from "node:util";

const WEIGHTS = "src/lexicon/weights";
const COMPILED = "node_modules/.cache/onrecord-train";

/** In the order of use: each model is learned on what those before it find. */
const MODELS = ["speech-marks", "content", "fragments", "speakers"];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { labels: { type: "string" } } });
const [articles] = positionals;
if (articles === undefined) {
  console.error("usage: npm run train -- ARTICLES.jsonl [--labels LABELS.jsonl]");
  process.exit(2);
}

if (values.labels !== undefined) learn("tagger", [articles, values.labels]);
for (const model of MODELS) learn(model, [articles]);
for (const model of ["tagger", ...MODELS]) {
  console.log(`${WEIGHTS}/${model}.ts: ${statSync(`${WEIGHTS}/${model}.ts`).size} bytes`);
}
rmSync(COMPILED, { recursive: true });

function learn(model, inputs) {
  console.log(`learning ${model} …`);
  run("node_modules/.bin/tsc", ["-p", "tsconfig.build.json", "--outDir", COMPILED]);
  run(process.execPath, [`scripts/train/train-${model}.mjs`, ...inputs, WEIGHTS, `${process.cwd()}/${COMPILED}`]);
}

function run(command, parameters) {
  const { status } = spawnSync(command, parameters, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
