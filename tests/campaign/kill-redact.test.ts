import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { seeded } from "../../src/accuracy/random.ts";
import { openArchive } from "../../src/index.ts";
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
const random = seeded(13);
const WORD = "quixotically";

/** The sections that people have said the articles are of. */
async function sectionsIn(path: string): Promise<string[]> {
  await using archive = await openArchive(path, { readonly: true });
  const { items } = await archive.decisions.list({ action: "state" });
  return items.map(({ article }) => article ?? "");
}

it("killed at a random moment, redact leaves the old text or the new one or both, and the same again ends it", {
  timeout: PATIENCE,
}, async () => {
  const before = `Ferry sinks\n\n“We sailed ${WORD} on,” Zenobia Ash said. Mara Holt listened.\n`;
  const after = before.replace(WORD, "[redacted]");
  const [old, redacted] = [sha256(before), sha256(after)];
  const texts = [...smallArticles(150), before];
  const whole = await archiveOf(join(scratch, "whole.db"), texts);
  {
    await using archive = await openArchive(whole);
    const section = { action: "state", article: old, value: { field: "section", value: "Sea" } } as const;
    await archive.decide(section, { by: "Mara Lind" });
  }
  const db = join(scratch, "redact.db");
  const start = before.indexOf(WORD);
  const passage = `${start}-${start + WORD.length}`;
  const redact = ["redact", old, passage, "--because", "x", "--by", "Ann Lee", "--yes", "--db", db];
  copyFileSync(whole, db);
  const { milliseconds, status } = await runCommand(redact);
  expect(status).toBe(0);
  expect(holdsWord(db, WORD)).toBe(false);
  const [untouched, done] = [digestOf(whole), digestOf(db)];
  expect(await stateOf(whole, [derivationCheck])).toBe("sound");
  const counts = { kills: 0, finished: 0, "found old": 0, "found both": 0, "found new": 0 };
  const kills = effort(5, 200);
  while (counts.kills < kills) {
    clearArchive(db);
    copyFileSync(whole, db);
    const killed = await runCommand(redact, { killAfter: milliseconds * (0.4 + 0.65 * random()) });
    counts[killed.status === null ? "kills" : "finished"] += 1;
    const hashes = storedHashes(db);
    const found = [hashes.has(old), hashes.has(redacted)];
    expect(found).not.toEqual([false, false]);
    const isBoth = found[0] === found[1];
    expect(await stateOf(db, isBoth ? [derivationCheck] : [])).toBe("sound");
    if (!isBoth) expect(digestOf(db)).toBe(found[0] ? untouched : done);
    counts[found[0] ? (found[1] ? "found both" : "found old") : "found new"] += 1;
    // What was decided about the old text is gone only once it is decided about the new one.
    expect(await sectionsIn(db)).toContain(found[0] ? old : redacted);
    expect((await runCommand(redact)).status).toBe(0);
    expect(digestOf(db)).toBe(done);
    expect([storedHashes(db).has(old), await sectionsIn(db)]).toEqual([false, [redacted]]);
    expect(holdsWord(db, WORD)).toBe(false);
    expect(await stateOf(db, [derivationCheck])).toBe("sound");
  }
  record("kill -9 of redact", { ...counts, lost: 0, "left words": 0 });
});
