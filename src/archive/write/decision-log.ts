import { erasableTexts } from "../../decisions/canonical-decision.ts";
import type { Act, LoggedDecision, Passage } from "../../decisions/decision.ts";
import { ArchiveError } from "../../errors.ts";
import { shortHash } from "../../quote-address.ts";
import { decisionDigests } from "../decision-key.ts";
import { insertInto, query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

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

const FIND_KEYS = valuesOf<[string], string>(
  "SELECT key FROM decisions WHERE key IN (SELECT value FROM json_each(?, '$'))",
);
const FIND_REMOVED = valuesOf<[string], string>(
  "SELECT article_sha256 FROM tombstones WHERE article_sha256 IN (SELECT value FROM json_each(?, '$'))",
);
const INSERT = insertInto("decisions", COLUMNS);

/**
 * Logs decisions, within a transaction, and returns the new ones; those already logged are skipped. Throws
 * `invalid_argument` for one about an article that was removed: its words must not come back.
 */
export function* logDecisions(decisions: readonly LoggedDecision[], runId: number): Work<LoggedDecision[]> {
  if (decisions.length === 0) return [];
  const byKey = new Map(decisions.map((one) => [one.key, one]));
  const known = new Set(yield* FIND_KEYS.all(JSON.stringify([...byKey.keys()])));
  const logged = [...byKey.values()].filter(({ key }) => !known.has(key));
  yield* requireNoneRemoved(logged);
  yield* INSERT.rows(logged.flatMap((decision) => toRow(decision, runId)));
  return logged;
}

function* requireNoneRemoved(decisions: readonly LoggedDecision[]): Work<void> {
  const about = decisions.flatMap(({ article, action }) => (article === null || action === "remove" ? [] : [article]));
  if (about.length === 0) return;
  const [removed] = yield* FIND_REMOVED.all(JSON.stringify([...new Set(about)]));
  if (removed === undefined) return;
  const message = `E_REMOVED: the article ${shortHash(removed)} was removed from this archive`;
  throw new ArchiveError("invalid_argument", message);
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

/**
 * A row of the log that still has its words: only decisions about removed articles or their people have lost their
 * value.
 */
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

const FIND_ABOUT = query<[string], DecisionRow>(
  `${STANDING} AND article_sha256 IN (SELECT value FROM json_each(?, '$')) ORDER BY made_at, key`,
);

/** The standing decisions about articles, those of each article in the order in which they are applied. */
export function* standingAbout(hashes: readonly string[]): Work<LoggedDecision[]> {
  return (yield* FIND_ABOUT.all(JSON.stringify(hashes))).map(toDecision);
}

const FIND_AT_LARGE = query<[], DecisionRow>(`${STANDING} AND article_sha256 IS NULL ORDER BY made_at, key`);

/** The standing decisions about no single article, in the order in which they are applied. */
export function* standingAtLarge(): Work<LoggedDecision[]> {
  return (yield* FIND_AT_LARGE.all()).map(toDecision);
}

const FIND_STANDING = query<[string], DecisionRow>(`${STANDING} AND id IN (SELECT value FROM json_each(?))`);

/** The decisions with these ids that stand and still have their words, in no order. */
export function* standingAmong(ids: readonly number[]): Work<LoggedDecision[]> {
  return (yield* FIND_STANDING.all(JSON.stringify(ids))).map(toDecision);
}

const FIND_LOGGED = query<[], DecisionRow>(
  `${SELECT} AND article_sha256 IS NULL AND action <> 'undo' ORDER BY made_at, key`,
);

/** `ArchiveStore.loggedAtLarge`. */
export function* loggedAtLarge(): Work<LoggedDecision[]> {
  return (yield* FIND_LOGGED.all()).map(toDecision);
}

// Appending nothing to the hash makes SQLite read only the rows since then: by the index it would go through all that
// are about no article.
const FIND_SINCE = valuesOf<[number], number>(
  "SELECT 1 FROM decisions WHERE id > ? AND (article_sha256 || '' IS NULL OR action = 'remove') LIMIT 1",
);

/**
 * `ArchiveStore.hasDecidedAtLarge`: whether one was logged or undone, or a removal may have taken the words of some.
 */
export function* hasDecidedAtLarge(since: number): Work<boolean> {
  return (yield* FIND_SINCE.get(since)) !== undefined;
}

const FIND_NAMING = query<[{ readonly sha256: string; readonly quoted: string }], DecisionRow>(
  `${STANDING} AND article_sha256 IS DISTINCT FROM @sha256 AND instr(value, @quoted) > 0 ORDER BY made_at, key`,
);

/**
 * The standing decisions about anything else whose value contains the SHA-256 of an article. Looks at every decision.
 */
export function* standingNaming(sha256: string): Work<LoggedDecision[]> {
  return (yield* FIND_NAMING.all({ sha256, quoted: `"${sha256}"` })).map(toDecision);
}

const FIND_OF = query<[string], DecisionRow>(`${SELECT} AND key IN (SELECT value FROM json_each(?, '$'))`);

/**
 * The decisions with these keys, in the order of the keys; one that is not in the log, or has lost its words, is
 * skipped.
 */
export function* decisionsOf(keys: readonly string[]): Work<LoggedDecision[]> {
  if (keys.length === 0) return [];
  const found = new Map((yield* FIND_OF.all(JSON.stringify(keys))).map((row) => [row.key, row]));
  return keys.flatMap((key) => found.get(key) ?? []).map(toDecision);
}

const FIND_UNDONE = valuesOf<[string], string>(
  "SELECT undoes FROM decisions WHERE undoes IN (SELECT value FROM json_each(?, '$'))",
);

/** `ArchiveStore.undoneAmong`. */
export function* undoneAmong(keys: readonly string[]): Work<Set<string>> {
  if (keys.length === 0) return new Set();
  return new Set(yield* FIND_UNDONE.all(JSON.stringify(keys)));
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
    // The value was checked when it came in, and `verify` proves by its digest that it is unchanged.
    return { ...head, ...({ action: row.action, value: JSON.parse(row.value) } as Act) };
  } catch (error) {
    throw new ArchiveError("integrity", `decision ${row.key} is damaged`, { cause: error });
  }
}

function toPassage({ start_char, end_char, exact, prefix, suffix }: DecisionRow): Passage | null {
  if (start_char === null || end_char === null || exact === null) return null;
  return { start: start_char, end: end_char, exact, prefix: prefix ?? "", suffix: suffix ?? "" };
}
