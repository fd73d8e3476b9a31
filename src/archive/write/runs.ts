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
import { inheritedNamesDigest } from "./names-digest.ts";
import { change, insertInto, query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

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

/** What the digest of a run covers besides its own row. */
export interface Written {
  readonly digests: readonly WrittenDigest[];
  /** Keys. */
  readonly decisions: readonly string[];
}

const NEXT_ID = valuesOf<[], number>("SELECT coalesce(max(id), 0) + 1 FROM runs");
const INSERT = insertInto("runs", ["id", "started_at", "command", "version", "options", "names_digest"]);

/**
 * Begins a run and returns its id. There is one for each transaction that is committed. Only runs hold machine times.
 */
export function* beginRun({ command, version, options = {} }: Run): Work<number> {
  const id = (yield* NEXT_ID.get()) ?? 1;
  yield* INSERT.rows([id, now(), command, version, JSON.stringify(options), yield* inheritedNamesDigest()]);
  return id;
}

const INSERT_DIGESTS = insertInto("article_digests", ["article_id", "run_id", "form", "digest"]);
const FIND = query<[number], RunRow>(`SELECT ${RUN_COLUMNS.join(", ")} FROM runs WHERE id = ?`);
const FIND_PREVIOUS = valuesOf<[number], string | null>(
  "SELECT digest FROM runs WHERE id < ? ORDER BY id DESC LIMIT 1",
);
const FINISH = change<[RunRow & { readonly id: number; readonly digest: string }]>(
  `UPDATE runs SET finished_at = @finished_at, added = @added, unchanged = @unchanged, rejected = @rejected,
     reread = @reread, digest = @digest
   WHERE id = @id`,
);

/**
 * Stores the digests of what was written, and chains the run to those before it. None of this can change afterwards.
 */
export function* finishRun(
  id: number,
  { added = 0, unchanged = 0, rejected = 0, reread = 0 }: RunCounts,
  { digests, decisions }: Written,
): Work<void> {
  const begun = yield* FIND.get(id);
  if (begun === undefined) throw new Error(`run ${id} was not begun`);
  yield* INSERT_DIGESTS.rows(digests.flatMap(({ articleId, form, digest }) => [articleId, id, form, digest]));
  const row: RunRow = { ...begun, finished_at: now(), added, unchanged, rejected, reread };
  const lines = digestLines(digests) + decisionLines(decisions);
  const previous = (yield* FIND_PREVIOUS.get(id)) ?? null;
  yield* FINISH.run({ ...row, id, digest: sha256(digestedRun(previous, row, lines)) });
}

/** UTC. */
function now(): string {
  return new Date().toISOString();
}
