import type { Database } from "better-sqlite3";
import {
  type ArticleDigest,
  decisionLines,
  digestedRun,
  digestLines,
  RUN_COLUMNS,
  type RunRow,
} from "../../facts/digest.ts";
import { sha256 } from "../../sha256.ts";
import type { Run } from "../store.ts";
import { prepareInsert, prepareInsertRows } from "./insert-rows.ts";
import { inheritedNamesDigest } from "./names-digest.ts";

/** What a run did, to be stored with it. */
export interface RunCounts {
  readonly added?: number;
  readonly unchanged?: number;
  readonly rejected?: number;
  readonly reread?: number;
}

/** The digest of what a run has stored of an article. */
export interface WrittenDigest extends ArticleDigest {
  readonly articleId: number;
}

/** What the digest of a run covers beside its own row. */
export interface Written {
  readonly digests: readonly WrittenDigest[];
  /** Keys. */
  readonly decisions: readonly string[];
}

/** The rows of `runs`: one for each transaction that is committed. Only they hold times of the machine. */
export interface Runs {
  /** Gives the id of the run. */
  begin(run: Run): number;
  /** Stores the digests of what was written, and chains the run to those before it. Nothing of it can change afterwards. */
  finish(runId: number, counts: RunCounts, written: Written): void;
}

export function prepareRuns(database: Database): Runs {
  const insert = prepareInsert(database, "runs", ["started_at", "command", "version", "options", "names_digest"]);
  const insertDigests = prepareInsertRows(database, "article_digests", ["article_id", "run_id", "form", "digest"]);
  const find = database.prepare<[number], RunRow>(`SELECT ${RUN_COLUMNS.join(", ")} FROM runs WHERE id = ?`);
  const findPrevious = database
    .prepare<[number], string | null>("SELECT digest FROM runs WHERE id < ? ORDER BY id DESC LIMIT 1")
    .pluck();
  const update = database.prepare<RunRow & { readonly id: number; readonly digest: string }>(
    `UPDATE runs SET finished_at = @finished_at, added = @added, unchanged = @unchanged, rejected = @rejected,
       reread = @reread, digest = @digest
     WHERE id = @id`,
  );
  return {
    begin: ({ command, version, options = {} }) =>
      insert([now(), command, version, JSON.stringify(options), inheritedNamesDigest(database)]),
    finish: (id, { added = 0, unchanged = 0, rejected = 0, reread = 0 }, { digests, decisions }) => {
      const begun = find.get(id);
      if (begun === undefined) throw new Error(`run ${id} was not begun`);
      insertDigests(digests.flatMap(({ articleId, form, digest }) => [articleId, id, form, digest]));
      const row: RunRow = { ...begun, finished_at: now(), added, unchanged, rejected, reread };
      const lines = digestLines(digests) + decisionLines(decisions);
      update.run({ ...row, id, digest: sha256(digestedRun(findPrevious.get(id) ?? null, row, lines)) });
    },
  };
}

/** UTC. */
function now(): string {
  return new Date().toISOString();
}
