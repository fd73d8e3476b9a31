import { generationPath, generationsOf } from "../../src/archive/sqlite/generations.ts";
import { readLedger } from "../../src/archive/sqlite/ledger.ts";
import { verify } from "../../src/archive/sqlite/verify.ts";
import { contentDigest } from "../helpers/content-digest.ts";
import { stateOf, storedHashes } from "./check.ts";
import { change } from "./small-articles.ts";

/** A digest of all that the archive at `path` holds. */
export function digestOf(path: string): string {
  return change(path, contentDigest);
}

/** What is wrong with an archive that must hold one of some contents, and every article that was reported; or null. */
export async function faultOfContent(
  path: string,
  contents: readonly string[],
  reported: readonly string[] = [],
): Promise<string | null> {
  const state = await stateOf(path);
  if (state === "nothing") return reported.length > 0 ? "all that was reported is lost" : null;
  if (state !== "sound") return state;
  const stored = storedHashes(path);
  if (reported.some((hash) => !stored.has(hash))) return "an article that was reported is lost";
  return contents.includes(digestOf(path)) ? null : "it holds something else than it should";
}

/** The archive that a migration of {@link rebuildOf}, which also adds 7 to `runs.rejected`, began with. */
export interface BeforeMigration {
  readonly digest: string;
  readonly migrations: number;
}

export function beforeMigration(path: string): BeforeMigration {
  return { digest: digestOf(path), migrations: change(path, (raw) => readLedger(raw).length) };
}

/** What is wrong with an archive that must be as before that migration, or as after it; or null. */
export function faultOfMigrated(path: string, before: BeforeMigration, isDone: boolean): string | null {
  return change(path, (raw) => {
    const isNew = readLedger(raw).length > before.migrations;
    if (isDone && !isNew) return "it was done, and the archive is the old one";
    if (contentDigest(raw) !== before.digest) return "rows were changed";
    if ((raw.prepare("SELECT sum(rejected) FROM runs").pluck().get() === 7) !== isNew) return "it is half migrated";
    if (raw.pragma("integrity_check", { simple: true }) !== "ok") return "it is damaged";
    return raw.prepare("SELECT count(*) FROM integrity_problems").pluck().get() === 0 ? null : "it has problems";
  });
}

/**
 * What is wrong with the copies that stand: each must be good and have its manifest, and they must hold as many
 * articles, youngest first, as one of the lists says; or null.
 */
export async function faultOfCopies(copy: string, allowed: readonly (readonly number[])[]): Promise<string | null> {
  const counts: unknown[] = [];
  for (const age of generationsOf(copy)) {
    const { problems, manifest, checked } = await verify(generationPath(copy, age));
    if (problems.length > 0 || !manifest) return `copy ${age} is bad: ${JSON.stringify({ problems, manifest })}`;
    counts.push(checked.articles);
  }
  const isAllowed = allowed.some((list) => JSON.stringify(list) === JSON.stringify(counts));
  return isAllowed ? null : `copies of ${JSON.stringify(counts)} articles stand`;
}
