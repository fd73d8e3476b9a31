import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/index.ts";
import type { Prepared } from "../../src/ingest/extractor.ts";
import type { PreparedArticle, ReceivedArticle } from "../../src/ingest/prepare-article.ts";
import { type ReadingProgram, readingThread } from "../../src/ingest/reading-thread.ts";
import { COMMAND } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();

/** A thread that answers with the texts that it was given, unless one of them tells it to end. */
function program(name: string, begin = 'parentPort.postMessage("ready");'): ReadingProgram {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import { parentPort } from "node:worker_threads";
     parentPort.on("message", (articles) => {
       const texts = articles.map(({ bytes }) => new TextDecoder().decode(bytes));
       if (texts.includes("exit")) process.exit(7);
       if (texts.includes("throw")) throw new Error("out of order");
       parentPort.postMessage(JSON.stringify(texts.map((text) => ({ code: "E_EMPTY", reason: text }))));
     });
     ${begin}`,
  );
  return { url: pathToFileURL(path), task: { reading: "prepare", atLarge: [] } };
}

const articles = (...texts: string[]): ReceivedArticle[] =>
  texts.map((text) => ({ bytes: Buffer.from(text), uri: null }));
const reasons = (results: readonly Prepared[]) => results.map((one) => ("reason" in one ? one.reason : one.text));
const nowhere = async () => {
  throw new Error("this thread was not to read");
};

describe("a thread that ends", () => {
  it.each([
    ["exit", "the thread that read it ended: it exited with 7"],
    ["throw", "the thread that read it ended: out of order"],
  ])("by %s costs the one article that ends it, and is started again", async (word, reason) => {
    const thread = readingThread<PreparedArticle>(program(word), nowhere);
    const all = await Promise.all([
      thread.prepare(articles("a", "b")),
      thread.prepare(articles("c", word, "d")),
      thread.prepare(articles("e", "f")),
      thread.prepare(articles(word)),
      thread.prepare(articles("g")),
    ]);
    expect(all.map(reasons)).toEqual([["a", "b"], ["c", reason, "d"], ["e", "f"], [reason], ["g"]]);
    expect(thread.waiting).toBe(0);
    await thread.close();
  });

  it("before it begins is not started again: the articles are read elsewhere", async () => {
    let elsewhere = 0;
    const thread = readingThread<PreparedArticle>(program("never", "process.exit(1);"), async (some) => {
      elsewhere += 1;
      return some.map(({ bytes }) => ({ code: "E_EMPTY", reason: `elsewhere ${Buffer.from(bytes)}` }));
    });
    expect(reasons(await thread.prepare(articles("a", "b")))).toEqual(["elsewhere a", "elsewhere b"]);
    expect(reasons(await thread.prepare(articles("c")))).toEqual(["elsewhere c"]);
    expect(elsewhere).toBe(2);
    await thread.close();
  });
});

/** For hundreds of articles on a slow machine. */
const PATIENCE = 180_000;

describe("the command", { timeout: PATIENCE }, () => {
  const several = availableParallelism() > 1;
  const CULPRITS = 5;

  /** Loaded into every thread: one other than the first ends when it reads a text of these words. */
  function endsAt(words: string): string {
    const path = join(folder, "ends.cjs");
    writeFileSync(
      path,
      `const { isMainThread } = require("node:worker_threads");
       if (!isMainThread) {
         const crypto = require("node:crypto");
         const { createHash } = crypto;
         crypto.createHash = (...all) => {
           const hash = createHash(...all);
           const { update } = hash;
           hash.update = (data) => {
             if (Buffer.from(data).includes(${JSON.stringify(words)})) process.exit(7);
             return update.call(hash, data);
           };
           return hash;
         };
         require("node:module").syncBuiltinESMExports();
       }`,
    );
    return path;
  }

  it.skipIf(!several)(`goes on${several ? "" : " (left out: one processor)"}`, async () => {
    const texts = join(folder, "texts");
    mkdirSync(texts);
    for (let number = 1000; number < 1800; number += 1) {
      // Words of its own keep each from being compared with all others as a copy.
      const own = [number * 7919, number * 104729, number * 1299709].map((each) => each.toString(36)).join(" ");
      const words =
        number % 100 === 50 && number > 1300 ? "Here a thread ends." : `“It is dry in ${own},” Ann Roe said on Monday.`;
      writeFileSync(join(texts, `${number}.txt`), `Rain ends in ${own}\n\n${words}\n`);
    }
    const db = join(folder, "goes-on.db");
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--require", endsAt("Here a thread ends."), COMMAND, "add", texts, "--db", db],
      { encoding: "utf8" },
    );
    const refused = [...stderr.matchAll(/^E_INTERNAL ".*?(\d+)\.txt": the thread that read it ended/gm)];
    const numbers = new Set(refused.map(([, number]) => Number(number)));
    expect(stderr.split("\n").at(-2)).toBe(`added ${800 - numbers.size}, unchanged 0, rejected ${numbers.size}`);
    expect(status).toBe(1);
    expect(numbers.size).toBeGreaterThan(0);
    expect(numbers.size).toBeLessThanOrEqual(CULPRITS);
    expect([...numbers].filter((number) => number % 100 !== 50)).toEqual([]);
    await using archive = await openArchive(db, { readonly: true });
    expect(await archive.articles.count()).toBe(800 - numbers.size);
  });

  it.skipIf(process.platform === "win32")("names the want of descriptors, with status 3, whenever they run out", () => {
    const outcomes = Array.from({ length: 16 }, (_, more) => {
      const line = `ulimit -n ${16 + more}; exec "${process.execPath}" "${COMMAND}" extract "${join(folder, "rain.txt")}"`;
      const { status, stderr } = spawnSync("bash", ["-c", line], { encoding: "utf8" });
      return { status, stderr };
    });
    // With fewer still not even the command's own first file can be opened, or Node itself not start.
    const began = outcomes.filter(({ status, stderr }) => status !== null && !/cli\/main\.js'|^$/.test(stderr));
    expect(began.filter(({ status }) => status !== 0 && status !== 3)).toEqual([]);
    const failed = began.filter(({ status }) => status === 3);
    expect(failed.length).toBeGreaterThan(0);
    for (const { stderr } of failed) expect(stderr).toMatch(/^error: .*EMFILE.*\n$/);
  });
});

writeFileSync(join(folder, "rain.txt"), "Rain ends\n\n“It is dry,” Ann Roe said on Monday.\n");
