import type { RefusalCode, WarningCode } from "../diagnostic.ts";
import type { DifferingFact } from "./news.ts";

/** What became of one source; reported only when it is true: after the transaction that holds it was committed. */
export type Outcome = Added | Unchanged | Rejected;

/** The article was stored. */
export interface Added {
  readonly status: "added";
  readonly name: string;
  /** Null on a dry run. */
  readonly articleId: number | null;
  readonly sha256: string;
  /** The language that its words tell, BCP 47; null when it cannot be told. */
  readonly language: string | null;
  /** Each code once, in order of appearance; stored with the article too. */
  readonly warnings: readonly WarningCode[];
  /** On a dry run: what the archive would know of it. */
  readonly foreseen?: Foreseen;
}

/** An article that would be added, in short. */
export interface Foreseen {
  /** The name of its format: "plain-text", "html". */
  readonly format: string;
  readonly headline: string | null;
  /** ISO 8601 as far as known. */
  readonly publishedAt: string | null;
  /** How many quotes were found. */
  readonly quotes: number;
}

/** The archive has these bytes already. */
export interface Unchanged {
  readonly status: "unchanged";
  readonly name: string;
  /** Null on a dry run that met the same bytes twice. */
  readonly articleId: number | null;
  readonly sha256: string;
  /** How many facts the article has gained, if it came with anything new. */
  readonly factsAdded?: number;
  /**
   * What was supplied and differs from what the article has, which stands unless the same is supplied to replace it.
   */
  readonly differing?: readonly DifferingFact[];
}

/** The source was not stored; nothing of it is in the archive. */
export interface Rejected {
  readonly status: "rejected";
  readonly name: string;
  readonly code: RefusalCode;
  readonly reason: string;
}

export type Counts = { readonly [status in Outcome["status"]]: number };

export const NO_COUNTS: Counts = { added: 0, unchanged: 0, rejected: 0 };

export function countOutcome(counts: Counts, { status }: Outcome): Counts {
  return { ...counts, [status]: counts[status] + 1 };
}
