/**
 * The texts that digests are made of. With them a later program can check whether facts are still those that were
 * written, without reading the article again. docs/data-model.md describes them, so that anyone can compute the
 * digests.
 *
 * @module
 */
import type { CanonicalFacts } from "./canonical.ts";
import { FACT_TABLES } from "./tables.ts";

/** The number of the form of what is hashed. It changes when the same facts would be hashed as another text. */
export const DIGEST_FORM = 1;

/** The digest of what was stored of an article. */
export interface ArticleDigest {
  /** The SHA-256 of the article's bytes. */
  readonly sha256: string;
  readonly form: number;
  readonly digest: string;
}

/**
 * The text that the digest of an article is made of, piece by piece. Tables without rows do not count.
 *
 * @param articleSha256 the SHA-256 of the article's bytes
 */
export function* digestedFacts(articleSha256: string, facts: CanonicalFacts): Generator<string> {
  yield `${articleSha256}\n`;
  for (const table of TABLES_BY_NAME) {
    const rows = facts(table);
    if (rows.length > 0) yield `${table.name}\n`;
    for (let at = 0; at < rows.length; at += ROWS_IN_PIECE) yield rows.slice(at, at + ROWS_IN_PIECE).join("");
  }
}

const TABLES_BY_NAME = FACT_TABLES.toSorted((one, other) => (one.name < other.name ? -1 : 1));

/**
 * Hashing rows one by one would take longer than reading a short article; all at once takes the memory of a long one.
 */
const ROWS_IN_PIECE = 1000;

/** The columns of a run that its digest covers; a column that was added later is left out if it is NULL. */
export const RUN_COLUMNS = [
  "added",
  "command",
  "finished_at",
  "names_digest",
  "options",
  "rejected",
  "reread",
  "started_at",
  "unchanged",
  "version",
] as const;

export type RunRow = Readonly<Record<(typeof RUN_COLUMNS)[number], string | number | null>>;

const LATER_COLUMNS: ReadonlySet<string> = new Set(["names_digest"]);

/**
 * The text that the digest of a run is made of. It depends on every run before it, so that none can be taken out or
 * changed unseen.
 *
 * @param previous the digest of the run before; null if that has none
 * @param lines what the run wrote: the {@link digestLines}, then the {@link decisionLines}
 */
export function digestedRun(previous: string | null, run: RunRow, lines: string): string {
  const columns = RUN_COLUMNS.filter((column) => run[column] !== null || !LATER_COLUMNS.has(column));
  const row = JSON.stringify(Object.fromEntries(columns.map((column) => [column, run[column]])));
  return `${previous ?? ""}\n${row}\n${lines}`;
}

/** A line for each article, in the order of their SHA-256. */
export function digestLines(digests: readonly ArticleDigest[]): string {
  return digests
    .map((one) => `${one.sha256} ${one.form} ${one.digest}\n`)
    .sort()
    .join("");
}

/** A line for each decision that was logged, by its key, in the order of the keys. */
export function decisionLines(keys: readonly string[]): string {
  return keys
    .map((key) => `decision ${key}\n`)
    .sort()
    .join("");
}
