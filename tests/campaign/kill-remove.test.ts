import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { seeded } from "../../src/accuracy/random.ts";
import { derivationCheck } from "../../src/ingest/derivation-check.ts";
import { sha256 } from "../../src/sha256.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { stateOf, storedHashes } from "./check.ts";
import { effort, PATIENCE, record } from "./effort.ts";
import { clearArchive, holdsWord } from "./left-words.ts";
import { digestOf } from "./old-or-new.ts";
import { runCommand } from "./run-command.ts";
import { archiveOf, smallArticles } from "./small-articles.ts";

const scratch = scratchFolder();
const random = seeded(12);
const WORD = "quixotically";

it("killed at a random moment, remove leaves the article whole or absent, and the same again erases its words", {
  timeout: PATIENCE,
}, async () => {
  const removed = `Ferry sinks\n\n“We sailed ${WORD},” Zenobia Ash said. Mara Holt listened.\n`;
  const hash = sha256(removed);
  const texts = [...smallArticles(150), removed];
  const whole = await archiveOf(join(scratch, "whole.db"), texts);
  expect(holdsWord(whole, WORD)).toBe(true);
  const db = join(scratch, "remove.db");
  const remove = ["remove", hash, "--because", "x", "--by", "Ann Lee", "--yes", "--db", db];
  copyFileSync(whole, db);
  const { milliseconds, status } = await runCommand(remove);
  expect(status).toBe(0);
  expect(holdsWord(db, WORD)).toBe(false);
  const [before, after] = [digestOf(whole), digestOf(db)];
  for (const path of [whole, db]) expect(await stateOf(path, [derivationCheck])).toBe("sound");
  const counts = { kills: 0, finished: 0, "found whole": 0, "found absent": 0 };
  const kills = effort(5, 200);
  while (counts.kills < kills) {
    clearArchive(db);
    copyFileSync(whole, db);
    const killed = await runCommand(remove, { killAfter: milliseconds * (0.55 + 0.5 * random()) });
    counts[killed.status === null ? "kills" : "finished"] += 1;
    expect(await stateOf(db)).toBe("sound");
    const isThere = storedHashes(db).has(hash);
    counts[isThere ? "found whole" : "found absent"] += 1;
    expect(digestOf(db)).toBe(isThere ? before : after);
    expect((await runCommand(remove)).status).toBe(0);
    expect(digestOf(db)).toBe(after);
    expect(holdsWord(db, WORD)).toBe(false);
  }
  record("kill -9 of remove", { ...counts, "half removed": 0, lost: 0 });
});
