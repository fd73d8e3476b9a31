/**
 * Digests by which a later program can tell whether facts are still those that were written, without reading the text again.
 * docs/data-model.md describes the hashed texts, so that anyone can compute them.
 *
 * @module
 */
import { sha256, sha256OfAll } from "../sha256.ts";
import type { CanonicalFacts } from "./canonical.ts";

/** The form of what is hashed. It gets another number when the same facts would be hashed as another text. */
export const DIGEST_FORM = 1;

/** What was stored of an article, as a digest. */
export interface ArticleDigest {
  /** Of the article's bytes. */
  readonly sha256: string;
  readonly form: number;
  readonly digest: string;
}

/** The digest of an article's facts, in the form {@link DIGEST_FORM}. Tables without rows do not count. */
export function digestOf(articleSha256: string, facts: CanonicalFacts): ArticleDigest {
  const tables = [...facts]
    .filter(([, rows]) => rows !== "")
    .sort(([one], [other]) => (one.name < other.name ? -1 : 1));
  const parts = tables.flatMap(([{ name }, rows]) => [`${name}\n`, rows]);
  return { sha256: articleSha256, form: DIGEST_FORM, digest: sha256OfAll([`${articleSha256}\n`, ...parts]) };
}

/** What the digest of a run says of its row, by the names of the columns. */
export const RUN_COLUMNS = [
  "added",
  "command",
  "finished_at",
  "options",
  "rejected",
  "reread",
  "started_at",
  "unchanged",
  "version",
] as const;

export type RunRow = Readonly<Record<(typeof RUN_COLUMNS)[number], string | number | null>>;

/**
 * The digest of a run. It depends on every run before it, so that none can be taken out or changed unseen.
 *
 * @param previous the digest of the run before; null if that has none
 * @param lines what it wrote, as {@link digestLines} has it
 */
export function chainDigest(previous: string | null, run: RunRow, lines: string): string {
  const row = JSON.stringify(Object.fromEntries(RUN_COLUMNS.map((column) => [column, run[column]])));
  return sha256(`${previous ?? ""}\n${row}\n${lines}`);
}

/** A line for each article, in the order of their SHA-256. */
export function digestLines(digests: readonly ArticleDigest[]): string {
  return digests
    .map((one) => `${one.sha256} ${one.form} ${one.digest}\n`)
    .sort()
    .join("");
}
