/** A copy that was made and checked. */
export interface BackupReport {
  readonly path: string;
  /** SHA-256 of the whole file; also written to the manifest `<path>.sha256`. */
  readonly sha256: string;
  readonly bytes: number;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** What the checks leave out, in sentences. */
  readonly remarks: readonly string[];
}
