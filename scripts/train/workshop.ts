import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** What a workshop copies of the project: files, and folders with all that is in them. */
export const PARTS: readonly string[] = [
  "package.json",
  "src",
  "scripts/train",
  "tests/quotes/kinds",
  "tests/quotes/short",
  "tests/quotes/sentences.txt",
  "tests/quotes/stance",
  "bench/accuracy",
  "bench/kinds",
  "bench/second-reader.ts",
  "packages/second-reader/src",
  "packages/second-reader/kernel/kernel.wasm",
  "packages/second-reader/vocabulary.txt",
];
const MODELS = ["tagger", "speech-marks", "content", "fragments", "antecedents", "speakers"];
/** The models that also learn from the invented passages. */
const OF_PASSAGES: ReadonlySet<string> = new Set(["tagger", "content", "fragments", "antecedents"]);
const MAX_OUTPUT = 1 << 30;

/**
 * A copy of the project in a temporary folder, in which weights are replaced while models are learned: each model is
 * learned by a new process from what the models before it find, and the project's own weights stay as they are.
 */
export interface Workshop {
  readonly folder: string;
  /** Where the weights are. */
  readonly weights: string;
}

/** Makes a workshop, hands it to `use` and removes it. */
export async function inWorkshop<Result>(use: (workshop: Workshop) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-train-"));
  try {
    for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
    return await use({ folder, weights: join(folder, "src/languages/en/weights") });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Files with what the annotation does not say. */
export interface Labels {
  /** Parts of speech; without them the tagger is not learned. */
  readonly tagger?: string | undefined;
  /** Whom pronouns and descriptions mean; labels of other articles are left out. */
  readonly antecedents: string;
  /**
   * Whether the models of content and of who is meant learn from the invented passages, too. Those do not say which
   * words name the speaker.
   */
  readonly passages: boolean;
}

/** Learns all models in the order of use. */
export async function learnAll(workshop: Workshop, articles: string, labels: Labels): Promise<void> {
  const filesOf = new Map([
    ["tagger", labels.tagger],
    ["antecedents", labels.antecedents],
  ]);
  for (const model of MODELS) {
    const own = filesOf.get(model);
    if (model === "tagger" && own === undefined) continue;
    const passages = labels.passages && OF_PASSAGES.has(model) ? ["--passages"] : [];
    await run(workshop, "learn.ts", [model, articles, ...(own === undefined ? [] : [own]), ...passages]);
  }
}

/**
 * Runs a program of the workshop, made into one file that is loaded at once; returns what it prints, or throws an error
 * with its complaints.
 */
export async function run({ folder }: Workshop, program: string, parameters: readonly string[]): Promise<string> {
  const file = join(folder, "scripts/train", program);
  const bundle = `${file}.bundle.mjs`;
  await build({
    entryPoints: [file],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    plugins: [KEEP_PLACES],
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...parameters], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: MAX_OUTPUT,
  });
  if (status !== 0) throw new Error(`${program} ${parameters.join(" ")} failed: ${stderr}`);
  return stdout;
}

/** In the one file, each module still finds what lies beside it. */
const KEEP_PLACES: Plugin = {
  name: "keep-places",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
    })),
};
