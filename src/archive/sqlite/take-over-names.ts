import type { Database } from "better-sqlite3";
import { VERSION } from "../../version.ts";
import { hasNames, newestNamesDigest, renewNamesDigest } from "../write/names-digest.ts";
import { beginRun, finishRun } from "../write/runs.ts";
import type { Work } from "../write/work.ts";
import { workOn } from "./do-work.ts";

/**
 * Gives an archive of a version that kept no digest of names the digest of those it has, in a run of its own, so that
 * from now on `verify` finds changes in them. Only `reread`, which makes them anew, can tell whether they follow from
 * the articles. If anybody is named, the newest run always has such a digest.
 */
export function takeOverNames(raw: Database): void {
  const hasColumn = raw.prepare("SELECT 1 FROM pragma_table_info('runs') WHERE name = 'names_digest'").get();
  if (hasColumn !== undefined) workOn(raw)(takeOver());
}

function* takeOver(): Work<void> {
  if (!(yield* hasNames()) || (yield* newestNamesDigest()) !== null) return;
  const id = yield* beginRun({ command: "migrate", version: VERSION });
  yield* renewNamesDigest();
  yield* finishRun(id, {}, { digests: [], decisions: [] });
}
