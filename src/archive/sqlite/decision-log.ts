import type { Database } from "better-sqlite3";
import { erasableTexts } from "../../decisions/canonical-decision.ts";
import type { Act, LoggedDecision, Passage } from "../../decisions/decision.ts";
import { ArchiveError } from "../../errors.ts";
import { shortHash } from "../../quote-address.ts";
import { decisionDigests } from "../decision-key.ts";
import { prepareInsertRows } from "./insert-rows.ts";

const COLUMNS = [
  "key",
  "made_at",
  "made_by",
  "action",
  "article_sha256",
  "original_sha256",
  "start_char",
  "end_char",
  "exact",
  "prefix",
  "suffix",
  "value",
  "reason",
  "exact_sha256",
  "value_sha256",
  "reason_sha256",
  "undoes",
  "run_id",
] as const;

/**
 * Prepares the logging of decisions, within a transaction; those that are logged already are passed over. Gives the new ones.
 * Throws `invalid_argument` for one about an article that was removed: its words must not come back.
 */
export function prepareLogDecisions(
  database: Database,
): (decisions: readonly LoggedDecision[], runId: number) => LoggedDecision[] {
  const find = database.prepare<[string]>("SELECT 1 FROM decisions WHERE key = ?");
  const isRemoved = database.prepare<[string]>("SELECT 1 FROM tombstones WHERE article_sha256 = ?");
  const insert = prepareInsertRows(database, "decisions", [...COLUMNS]);
  return (decisions, runId) => {
    const byKey = new Map(decisions.map((one) => [one.key, one]));
    const logged = [...byKey.values()].filter(({ key }) => find.get(key) === undefined);
    for (const { article, action } of logged) {
      if (article === null || action === "remove" || isRemoved.get(article) === undefined) continue;
      throw new ArchiveError(
        "invalid_argument",
        `E_REMOVED: the article ${shortHash(article)} was removed from this archive`,
      );
    }
    insert(logged.flatMap((decision) => toRow(decision, runId)));
    return logged;
  };
}

function toRow(decision: LoggedDecision, runId: number) {
  const { key, madeAt, madeBy, action, article, original, passage, undoes } = decision;
  const texts = erasableTexts(decision);
  const digests = decisionDigests(decision);
  return [
    ...[key, madeAt, madeBy, action, article, original, passage?.start ?? null, passage?.end ?? null],
    ...[texts.exact, passage?.prefix ?? null, passage?.suffix ?? null, texts.value, texts.reason],
    ...[digests.exact, digests.value, digests.reason, undoes, runId],
  ];
}

/** A row of the log. Only those of removed articles have no value. */
interface DecisionRow {
  readonly key: string;
  readonly made_at: string;
  readonly made_by: string;
  readonly action: string;
  readonly article_sha256: string | null;
  readonly original_sha256: string | null;
  readonly start_char: number | null;
  readonly end_char: number | null;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly value: string;
  readonly reason: string | null;
  readonly undoes: string | null;
}

const SELECT = `
  SELECT key, made_at, made_by, action, article_sha256, original_sha256, start_char, end_char, exact, prefix, suffix, value,
    reason, undoes
  FROM decisions
  WHERE value IS NOT NULL`;
const STANDING = `${SELECT} AND action <> 'undo'
  AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = decisions.key)`;

/** The standing decisions about an article, in the order in which they are applied. */
export function standingAbout(database: Database, hashes: readonly string[]): LoggedDecision[] {
  const find = database.prepare<[string], DecisionRow>(`${STANDING} AND article_sha256 = ? ORDER BY made_at, key`);
  return hashes.flatMap((hash) => find.all(hash).map(toDecision));
}

/** The standing decisions about no single article, in the order in which they are applied. */
export function standingAtLarge(database: Database): LoggedDecision[] {
  return database
    .prepare<[], DecisionRow>(`${STANDING} AND article_sha256 IS NULL ORDER BY made_at, key`)
    .all()
    .map(toDecision);
}

/** Prepares the look-up of a decision by its id; undefined if it does not stand, or has no words any more. */
export function prepareStandingOne(database: Database): (id: number) => LoggedDecision | undefined {
  const find = database.prepare<[number], DecisionRow>(`${STANDING} AND id = ?`);
  return (id) => {
    const row = find.get(id);
    return row === undefined ? undefined : toDecision(row);
  };
}

/** `ArchiveStore.loggedAtLarge`. */
export function loggedAtLarge(database: Database): LoggedDecision[] {
  const find = `${SELECT} AND article_sha256 IS NULL AND action <> 'undo' ORDER BY made_at, key`;
  return database.prepare<[], DecisionRow>(find).all().map(toDecision);
}

/** `ArchiveStore.hasDecidedAtLarge`: one was logged or undone, or a removal may have taken the words of some. */
export function hasDecidedAtLarge(database: Database, since: number): boolean {
  // The unary plus keeps SQLite to the rows since then, where the index would lead through all that are about no article.
  const find = "SELECT 1 FROM decisions WHERE id > ? AND (+article_sha256 IS NULL OR action = 'remove') LIMIT 1";
  return database.prepare<[number]>(find).get(since) !== undefined;
}

/** The standing decisions about anything else that have the SHA-256 of an article in their value. Looks at every decision. */
export function standingNaming(database: Database, sha256: string): LoggedDecision[] {
  return database
    .prepare<{ readonly sha256: string }, DecisionRow>(
      `${STANDING} AND article_sha256 IS NOT @sha256 AND instr(value, '"' || @sha256 || '"') > 0 ORDER BY made_at, key`,
    )
    .all({ sha256 })
    .map(toDecision);
}

/** The decisions of these keys; one that is not in the log, or whose words are gone, is passed over. */
export function decisionsOf(database: Database, keys: readonly string[]): LoggedDecision[] {
  const find = database.prepare<[string], DecisionRow>(`${SELECT} AND key = ?`);
  return keys.flatMap((key) => find.all(key).map(toDecision));
}

/** `ArchiveStore.undoneAmong`. */
export function undoneAmong(database: Database, keys: readonly string[]): Set<string> {
  const find = database.prepare<[string]>("SELECT 1 FROM decisions WHERE undoes = ?");
  return new Set(keys.filter((key) => find.get(key) !== undefined));
}

function toDecision(row: DecisionRow): LoggedDecision {
  const head = {
    key: row.key,
    madeAt: row.made_at,
    madeBy: row.made_by,
    article: row.article_sha256,
    original: row.original_sha256,
    passage: toPassage(row),
    reason: row.reason,
    undoes: row.undoes,
  };
  try {
    // The door checked the value when it came in, and `verify` proves by its digest that it is still the same.
    return { ...head, ...({ action: row.action, value: JSON.parse(row.value) } as Act) };
  } catch (error) {
    throw new ArchiveError("integrity", `decision ${row.key} is damaged`, { cause: error });
  }
}

function toPassage({ start_char, end_char, exact, prefix, suffix }: DecisionRow): Passage | null {
  if (start_char === null || end_char === null || exact === null) return null;
  return { start: start_char, end: end_char, exact, prefix: prefix ?? "", suffix: suffix ?? "" };
}
