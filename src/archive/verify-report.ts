/**
 * Something that is wrong. Its code says what:
 *
 * - `file-changed`: the file as a whole is not what the manifest beside it states;
 * - `file-beside`: beside a backup lies a file that SQLite would write into it, so nothing else was checked;
 * - `damaged`: SQLite's integrity check, CHECK constraints included;
 * - `dangling-key`: a row points at nothing;
 * - `source-altered`: the text of an article no longer gives back the bytes received;
 * - `search-differs`: a full-text index and its content disagree;
 * - `derivation-differs`: the same version now reads something else from an article;
 * - `digest-differs`: what is stored of an article is not what was last written;
 * - `bearers-differ`: a decision about who is who is not found by those it is about, or is found by others;
 * - `name-differs`: a person, an organisation or a name is not what was last written;
 * - `decision-differs`: a decision or a removal is not what somebody decided;
 * - `chain-broken`: a run is not what it was, or no longer follows the one it followed;
 * - `schema-changed`: a table, index, view or trigger of ours is gone or was changed;
 * - any other: a code of the view `integrity_problems`.
 */
export interface VerifyProblem {
  readonly code: string;
  readonly message: string;
  readonly table: string | null;
  /** The row's id, or the parts of its key joined by "/". */
  readonly row: string | null;
  readonly articleId: number | null;
}

/** What a verification found, and what it could not check. */
export interface VerifyReport {
  readonly path: string;
  readonly problems: readonly VerifyProblem[];
  /** Rows of each table that were checked. */
  readonly checked: Readonly<Record<string, number>>;
  /** Whether there was a manifest beside the file, so that any changed bit would have been found. */
  readonly manifest: boolean;
  /** What the checks leave out, in sentences. */
  readonly remarks: readonly string[];
  /** Tables, views, triggers and indexes that are not ours, as "view my_quotes": listed, but never a problem. */
  readonly users: readonly string[];
}
