import type { Database } from "better-sqlite3";
import { VERSION } from "../../version.ts";
import { hasNames, newestNamesDigest, renewNamesDigest } from "./names-digest.ts";
import { prepareRuns } from "./runs.ts";

/**
 * Gives an archive of a version that kept no digest of names the digest of those it has, in a run of its own: from now on
 * `verify` finds what is changed in them. Whether they follow from the articles only `reread` can tell, which makes them
 * anew. Where somebody is named, the newest run always has such a digest.
 */
export function takeOverNames(raw: Database): void {
  const hasColumn = raw.prepare("SELECT 1 FROM pragma_table_info('runs') WHERE name = 'names_digest'").get();
  if (hasColumn === undefined || !hasNames(raw) || newestNamesDigest(raw) !== null) return;
  const runs = prepareRuns(raw);
  const id = runs.begin({ command: "migrate", version: VERSION });
  renewNamesDigest(raw);
  runs.finish(id, {}, { digests: [], decisions: [] });
}
