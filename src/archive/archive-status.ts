import type { ArchiveError } from "../errors.ts";

/** How an archive compares with this program. */
export interface MigrationStatus {
  readonly path: string;
  /** `refused`: ledger and program disagree, see `refusal`; nothing may be written. */
  readonly state: "missing" | "current" | "pending" | "refused";
  /** Names, oldest first. A migration that only the archive knows is given by its name, or by its hash. */
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Whether the views and triggers are those of this program. */
  readonly objectsCurrent: boolean;
  readonly refusal: ArchiveError | null;
}

/** What can be learned about an archive without changing it. */
export interface ArchiveStatus extends MigrationStatus {
  /** Size of the file, without the files that SQLite keeps beside it, or of the database; null if it is missing. */
  readonly bytes: number | null;
  /** Rows of each table; empty if the archive is missing. */
  readonly rows: Readonly<Record<string, number>>;
}
