/**
 * Something that is wrong. Its code says what:
 *
 * - `file-changed`: the whole file is not what the manifest beside it states;
 * - `file-beside`: something lies beside a backup that SQLite would write into it, so that nothing else was checked;
 * - `damaged`: SQLite's integrity check, CHECK constraints included;
 * - `dangling-key`: a row points at nothing;
 * - `source-altered`: the text of an article no longer gives back the bytes received;
 * - `search-differs`: a full-text index and its content disagree;
 * - `derivation-differs`: the same version reads something else from an article now;
 * - `digest-differs`: what is stored of an article is not what was written last;
 * - `bearers-differ`: a decision about who is who is not found by whom it is about, or by somebody else;
 * - `name-differs`: a person, an organisation or a name is not what was written last;
 * - `decision-differs`: a decision or a removal is not what somebody decided;
 * - `chain-broken`: a run is not what it was, or does not follow the one that it followed;
 * - `schema-changed`: a table, index, view or trigger of ours is gone or was changed;
 * - others: the codes of the view `integrity_problems`.
 */
export interface VerifyProblem {
  readonly code: string;
  readonly message: string;
  readonly table: string | null;
  /** The row's id, or the parts of its key joined by "/". */
  readonly row: string | null;
  readonly articleId: number | null;
}

/** What a verification has found, and what it could not look at. */
export interface VerifyReport {
  readonly path: string;
  readonly problems: readonly VerifyProblem[];
  /** Rows of each table that were checked. */
  readonly checked: Readonly<Record<string, number>>;
  /** Whether a manifest stood beside the file, so that any changed bit would have been found. */
  readonly manifest: boolean;
  /** What the checks leave out, in sentences. */
  readonly remarks: readonly string[];
  /** Tables, views, triggers and indexes that are not ours, as "view my_quotes": listed, never a problem. */
  readonly users: readonly string[];
}
