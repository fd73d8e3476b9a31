import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, describe, expect, it } from "vitest";
import { contents } from "../helpers/content-digest.ts";
import { findExamples } from "../helpers/doc-examples.ts";
import { missingModules, PYTHON, unless } from "../helpers/python.ts";
import { COMMAND, run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/**
 * The jobs of docs/scale.md, run by the real engines on this machine, each with a worker that is killed while it reads.
 * They are left out, and say so, where a Python module or Java is missing.
 */
const folder = scratchFolder();
const ARTICLES = 240;
/** Of the lines of articles.ndjson, from 1. */
const BAD_LINES = new Map([
  [50, "no JSON"],
  [151, '{"id": "empty", "text": " "}'],
]);
const LINES = ARTICLES + BAD_LINES.size;
/** As files of Windows have it; nobody answers it, and it does not count. */
const BLANK_LINE = "\r\n";
const MANY_MINUTES = 600_000;

const story = (number: number) =>
  `Mill opens, ${number} 🚢\n\nCORRAN (Sandwire) – “We begin with ${number} looms,” mill owner Ida Fenn said.\n\n“They came by sea,” she added.\n\n(Reporting by Bo Marsh)`;

/** Kills the worker that starts the first process, when that has been given some lines. */
const KILLER = `#!/bin/sh
if mkdir killed 2>/dev/null; then
  head -n 5 >/dev/null
  kill -9 $PPID
  exit 1
fi
exec "${process.execPath}" "${resolve(COMMAND)}" "$@"
`;

beforeAll(() => {
  const articles = Array.from({ length: ARTICLES }, (_, id) =>
    JSON.stringify({ id, text: story(id), uri: `wire:${id}`, meta: { published: "2031-03-03" } }),
  );
  const lines = Array.from({ length: LINES }, (_, at) => BAD_LINES.get(at + 1) ?? articles.shift() ?? "");
  writeFileSync(join(folder, "articles.ndjson"), `${lines.map((line) => `${line}\n`).join("")}${BLANK_LINE}`);
  run(["add", "--ndjson", join(folder, "articles.ndjson"), "--db", join(folder, "plain.db")]);
});

/** A folder with the programs of the page, the articles and a command that kills once. */
function workplace(name: string): string {
  const place = join(folder, name);
  mkdirSync(join(place, "bin"), { recursive: true });
  for (const { name: title, code } of findExamples("docs/scale.md", "python")) {
    const file = title.split("# ")[1] ?? "";
    // Few articles, and yet several parts.
    writeFileSync(join(place, file), code.replace('blocksize="1MiB"', 'blocksize="16KiB"'));
  }
  writeFileSync(join(place, "bin/onrecord"), KILLER);
  chmodSync(join(place, "bin/onrecord"), 0o755);
  copyFileSync(join(folder, "articles.ndjson"), join(place, "articles.ndjson"));
  return place;
}

function runJob(place: string, job: string, env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr } = spawnSync(PYTHON, [job], {
    cwd: place,
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(place, "bin")}${delimiter}${process.env.PATH}`, ...env },
  });
  if (status !== 0) throw new Error(stderr);
}

/** The last example of the page, with `parts` for what an engine has written. */
function addParts(place: string, parts: string) {
  const [code = ""] = findExamples("docs/scale.md", "sh").map((example) => example.code);
  const command = `onrecord() { "${process.execPath}" "${resolve(COMMAND)}" "$@"; }`;
  const script = `${command}\n${code.replace("extracted/part-*", parts)}`;
  return spawnSync("bash", ["-c", script], { cwd: place, encoding: "utf8" });
}

function contentsOf(path: string): unknown[][] {
  const raw = new Database(path, { readonly: true });
  const found = contents(raw);
  raw.close();
  return found;
}

function expectWhole(place: string, parts: string): void {
  expect(existsSync(join(place, "killed"))).toBe(true);
  const { stdout, stderr } = addParts(place, parts);
  expect(stderr).toMatch(new RegExp(`^added ${ARTICLES}, unchanged 0, rejected ${BAD_LINES.size}$`, "m"));
  expect(stderr).toMatch(/^E_RECORD .*not JSON/m);
  expect(stderr).toMatch(/^E_EMPTY .*its id is "empty"/m);
  expect(stderr).not.toContain("end lines");
  expect(stdout + stderr).toContain("no problem");
  expect(contentsOf(join(place, "onrecord.db"))).toEqual(contentsOf(join(folder, "plain.db")));
}

describe("docs/scale.md", () => {
  const spark = missingModules("pyspark", "pandas", "pyarrow");
  const withoutJava = spawnSync("java", ["-version"]).status === 0 ? [] : ["pyspark with Java"];
  const missing = spark.length > 0 ? spark : withoutJava;

  it(`loses nothing under Spark when a worker is killed${unless(missing)}`, {
    skip: missing.length > 0,
    timeout: MANY_MINUTES,
  }, () => {
    const place = workplace("spark");
    runJob(place, "spark_job.py", {
      PYSPARK_PYTHON: PYTHON,
      PYSPARK_SUBMIT_ARGS: "--master local[2,3] --conf spark.ui.enabled=false pyspark-shell",
      SPARK_LOCAL_IP: "127.0.0.1",
    });
    expectWhole(place, "extracted/part-*");
  });

  const dask = missingModules("dask", "distributed");

  it(`loses nothing under Dask when a worker is killed${unless(dask)}`, {
    skip: dask.length > 0,
    timeout: MANY_MINUTES,
  }, () => {
    const place = workplace("dask");
    runJob(place, "dask_job.py");
    expectWhole(place, "extracted/*.ndjson");
  });

  const python = missingModules("threading");

  it(`gives no answer for another line when a process has ended${unless(python)}`, { skip: python.length > 0 }, () => {
    const place = workplace("ended");
    // The first process answers three lines and ends.
    const ends = KILLER.replace(
      "head -n 5 >/dev/null\n  kill -9 $PPID",
      `head -n 3 | "${process.execPath}" "${resolve(COMMAND)}" "$@"`,
    );
    writeFileSync(join(place, "bin/onrecord"), ends);
    const job = `
import json, reader
lines = [json.dumps({"id": id, "text": "Rain ends."}) for id in range(9)]
try:
    reader.read(lines)
    print("answered")
except RuntimeError as error:
    print(error)
answers = reader.read(["", *reversed(lines), " "])
print([json.loads(answer)["id"] for answer in answers] == list(reversed(range(9))))
reader.process.kill()
`;
    writeFileSync(join(place, "job.py"), `import sys\nsys.stdout = open("said", "w")\n${job}`);
    runJob(place, "job.py");
    expect(readFileSync(join(place, "said"), "utf8")).toBe("onrecord ended before it had answered\nTrue\n");
  });
});
