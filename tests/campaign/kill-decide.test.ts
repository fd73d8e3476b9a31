import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { seeded } from "../../src/accuracy/random.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { sha256 } from "../../src/sha256.ts";
import { contents } from "../helpers/content-digest.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { stateOf, storedHashes } from "./check.ts";
import { effort, PATIENCE, record } from "./effort.ts";
import { clearArchive } from "./left-words.ts";
import { runCommand } from "./run-command.ts";
import { archiveOf, change, smallArticles } from "./small-articles.ts";

const scratch = scratchFolder();
const random = seeded(14);
/** More than follow in the transaction that logs a decision: Cleo Marsh has edited all of them. */
const TEXTS = smallArticles(150);

/** How much of a command is in an archive: decisions in the log, articles that do not follow yet. */
function reached(path: string): { readonly decisions: number; readonly pending: number } {
  return change(path, (raw) => ({
    decisions: raw.prepare<[], number>("SELECT count(*) FROM decisions").pluck().get() ?? 0,
    pending: raw.prepare<[], number>("SELECT count(*) FROM decisions_pending").pluck().get() ?? 0,
  }));
}

/** All that an archive holds, whatever the keys of its decisions, which say when they were made. */
function holdingsOf(path: string): string {
  return change(path, (raw) => {
    const keys = raw.prepare<[], string>("SELECT key FROM decisions ORDER BY id").pluck().all();
    return keys.reduce(
      (held, key, at) => held.replaceAll(key.slice(0, 12), `number ${at}`),
      JSON.stringify(contents(raw)),
    );
  });
}

/**
 * Kills a command that decides something, again and again, each time on a copy of an archive: the log has all that is
 * decided at once or nothing of it, no article is lost, and the command once more, or `decide --resume` where it was
 * logged, makes of it what it would have made at once.
 */
async function killDeciding(name: string, command: readonly string[], atOnce: number): Promise<void> {
  const whole = await archiveOf(join(scratch, `${name}-whole.db`), TEXTS);
  const db = join(scratch, `${name}.db`);
  const args = [...command, "--db", db];
  copyFileSync(whole, db);
  const { milliseconds, status } = await runCommand(args);
  expect(status).toBe(0);
  const wanted = holdingsOf(db);
  for (const path of [whole, db]) expect(await stateOf(path, [derivationCheck])).toBe("sound");
  expect(wanted === holdingsOf(whole)).toBe(false);
  const counts = { kills: 0, finished: 0, "found as before": 0, "found between": 0, "found decided": 0 };
  const kills = effort(5, 200);
  while (counts.kills < kills) {
    clearArchive(db);
    copyFileSync(whole, db);
    const killed = await runCommand(args, { killAfter: milliseconds * (0.25 + 0.8 * random()) });
    counts[killed.status === null ? "kills" : "finished"] += 1;
    expect(storedHashes(db).size).toBe(TEXTS.length);
    const { decisions, pending } = reached(db);
    expect([0, atOnce]).toContain(decisions);
    const found = decisions === 0 ? "found as before" : pending > 0 ? "found between" : "found decided";
    counts[found] += 1;
    // What it holds else is compared with archives that were read again.
    expect(await stateOf(db, found === "found between" ? [derivationCheck] : [])).toBe("sound");
    if (found !== "found between") expect(holdingsOf(db) === wanted).toBe(decisions > 0);
    const again = decisions === 0 ? args : ["decide", "--resume", "--db", db];
    expect((await runCommand(again)).status).toBe(0);
    expect(reached(db).pending).toBe(0);
    expect(holdingsOf(db) === wanted).toBe(true);
    expect(await stateOf(db)).toBe("sound");
  }
  record(`kill -9 of ${name}`, { ...counts, "half decided": 0, lost: 0 });
}

it(
  "killed at a random moment, merge is not decided, or decided and brought to its articles by --resume",
  {
    timeout: PATIENCE,
  },
  () => killDeciding("merge", ["merge", "Cleo Marsh", "Ada Quill", "--by", "Ann Lee"], 1),
);

it("killed at a random moment, decide has taken in all lines or none, and --resume ends what it has begun", {
  timeout: PATIENCE,
}, () => {
  const lines = join(scratch, "decisions.ndjson");
  const made = { madeBy: "Ann Lee", madeAt: "2026-03-02T08:00:00.000Z" };
  const decisions = TEXTS.map((text, at) => ({
    ...made,
    action: "state",
    article: sha256(text),
    value: { field: "headline", value: `Sailing ${at}` },
  }));
  writeFileSync(lines, decisions.map((one) => `${JSON.stringify(one)}\n`).join(""));
  return killDeciding("decide", ["decide", lines], decisions.length);
});
