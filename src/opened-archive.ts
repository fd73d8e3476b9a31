import type { Drizzle } from "./archive/reader.ts";
import type { Redacted, RedactOptions, Removal, RemoveOptions } from "./archive/removal-report.ts";
import type { CitationCheck } from "./cite/check-citations.ts";
import type { CitationStyle } from "./cite/cited.ts";
import type { MeasureAccuracy } from "./desk/accuracy.ts";
import type { CountCorrected } from "./desk/corrected-count.ts";
import type { Decisions } from "./desk/decisions.ts";
import type { Thing } from "./desk/history.ts";
import type { ListedDecision } from "./desk/load-decisions.ts";
import type { Review } from "./desk/review.ts";
import type { DecisionDraft, Signature } from "./desk/sign.ts";
import type { DecisionsMade } from "./ingest/decide.ts";
import type { NewArticle } from "./ingest/new-article.ts";
import type { Outcome } from "./ingest/outcome.ts";
import type { Reread, RereadCounts } from "./ingest/reread-outcome.ts";
import type { ArticleReference } from "./queries/article-reference.ts";
import type { Articles } from "./queries/articles.ts";
import type { Check } from "./queries/claims/check-claim.ts";
import type { Credits } from "./queries/credits.ts";
import type { Organisations } from "./queries/organisations.ts";
import type { People } from "./queries/people.ts";
import type { Quotes } from "./queries/quotes.ts";
import type { Search } from "./queries/search.ts";
import type { SecondReader } from "./second-reader/opinion.ts";
import type { Span } from "./span.ts";

/** How to open an archive. */
export interface OpenOptions {
  /** Nothing can be written through this archive. */
  readonly readonly?: boolean | undefined;
  /**
   * Make the file if it is not there. With the path ":memory:" the archive has no file and is gone when it is closed.
   */
  readonly create?: boolean | undefined;
  /** Bring an older file to the version of this program; it is backed up first. */
  readonly migrate?: boolean | undefined;
  /**
   * Open an archive although its tables, views or triggers are not those that this program makes. Otherwise such a file
   * is refused, because a query that runs through somebody else's view may never end, or give another answer.
   */
  readonly trust?: boolean | undefined;
  /**
   * A second reader, such as that of the package `onrecord-second-reader`: it has a say in everything that is read
   * through this archive, in this thread. Reading then takes twenty times as long, or more.
   */
  readonly secondReader?: SecondReader | undefined;
}

/** How to read stored articles again. */
export interface RereadOptions {
  /** By their ids, or seven or more digits of their SHA-256; all, if not given. */
  readonly articles?: readonly ArticleReference[] | undefined;
  /** Say what would become of them and write nothing; the archive may be open for reading only. */
  readonly dryRun?: boolean | undefined;
  /** How many threads read; this one alone, if not given. */
  readonly threads?: number | undefined;
  /**
   * Ends it when it is aborted: what was read by then is written, and the promise is rejected with the signal's reason.
   */
  readonly signal?: AbortSignal | undefined;
  /** Called with articles, in order, once the transaction that holds them is committed. It is awaited. */
  readonly onReread?: ((articles: readonly Reread[]) => Promise<void> | void) | undefined;
}

/** An open archive, or a transaction in it: everything that can be done with it, except to close it. */
export interface ArchiveTransaction {
  readonly path: string;
  readonly readonly: boolean;
  readonly articles: Articles;
  readonly people: People;
  readonly organisations: Organisations;
  readonly quotes: Quotes;
  readonly credits: Credits;
  readonly search: Search;
  /**
   * Finds what was printed that is like a claim: the nearest wordings, each beside the claim with what differs, and to
   * whom they are attributed.
   *
   * @example const { findings, wordings } = await archive.check("the ferry will sail again in May", { speaker: "verrin"
   * });
   *
   * @throws ArchiveError `invalid_argument`
   */
  readonly check: Check;
  /** What people have decided about the archive. */
  readonly decisions: Decisions;
  /**
   * Logs what somebody has decided and brings every row that it concerns into line with it, at once and again each time
   * an article is read. Decisions about articles that are not here yet wait for them; those already in the log change
   * nothing. All are logged, or none.
   *
   * @example await archive.decide( { action: "state", article: article.sha256, value: { field: "headline", value: "Rain
   * ends" } }, { by: "Mara Lind", reason: "the headline is cut off in the file" }, );
   *
   * @throws ArchiveError `invalid_argument` for what is no decision, or has other words at its passage than the
   * article; `read_only`, `busy`, `io` … if the archive cannot be written
   */
  decide(decisions: DecisionDraft | readonly DecisionDraft[], signature: Signature): Promise<DecisionsMade>;
  /**
   * The decisions that touch a quote, an article, a person or an organisation, oldest first, including those that were
   * undone.
   *
   * @throws ArchiveError `not_found`, `ambiguous`, `invalid_argument`
   */
  history(thing: Thing): Promise<ListedDecision[]>;
  /**
   * Reads an article and stores it, whole or not at all. What cannot be stored is an outcome, `rejected` with its code,
   * and not an error; the same bytes again are `unchanged`.
   *
   * @throws ArchiveError `read_only`, `busy`, `io` … if the archive cannot be written; `invalid_argument`
   */
  add(article: NewArticle): Promise<Outcome>;
  /**
   * Does several things, all or none of them: what is added through the archive that `work` is given is stored when `work` is done,
   * and none of it if `work` throws. A source that is `rejected` is no error: throw if nothing is to be stored then.
   *
   * What is added is found at once through the archive that `work` is given, and through this one and others when `work` is done.
   * Writes through this one wait until then, and are a mistake within `work`. A transaction within a transaction is part of it, and
   * is taken back alone if it throws.
   *
   * @example
   * await archive.transaction(async (issue) => {
   *   for (const text of texts) {
   *     const outcome = await issue.add({ text });
   *     if (outcome.status === "rejected") throw new Error(outcome.reason);
   *   }
   * });
   *
   * @throws ArchiveError as of {@link add}; what `work` throws
   */
  transaction<Result>(work: (archive: ArchiveTransaction) => Promise<Result> | Result): Promise<Result>;
  /**
   * Reads stored articles again with this version, each as a whole. One that reads as before keeps every row; in the
   * others quotes and credits get new ids, but a quote at the same place keeps its address. Once all were read, people
   * and organisations that nothing points at any more are removed.
   *
   * @returns how many were changed, unchanged and refused
   * @throws ArchiveError `read_only`, `not_found`, `ambiguous`, `busy`, `io` …; what was reported by then is stored
   */
  reread(options?: RereadOptions): Promise<RereadCounts>;
  /**
   * Cites a quote, given by its id or lasting address, in a style: `text` unless given. The citation carries the
   * article's SHA-256 and the passage, which differs from the address if the quote has moved since.
   *
   * @throws ArchiveError `not_found`, `ambiguous`, `invalid_argument`
   */
  cite(quote: number | string, style?: CitationStyle): Promise<string>;
  /**
   * Checks whether the words of citations, in any of the styles, still stand where the citations say; one result for
   * each.
   */
  checkCitations(content: string): Promise<CitationCheck[]>;
  /** What waits for somebody's judgement. */
  readonly review: Review;
  /**
   * How right this archive is, with 95 % intervals, from what was drawn at random (`onrecord review --sample`) and
   * judged.
   *
   * @throws ArchiveError `invalid_argument`
   */
  readonly accuracy: MeasureAccuracy;
  /**
   * Counts quotes as `quotes.group` does, corrected for the errors of reading that a random sample shows: with 95 %
   * intervals, and the number of judgements that they rest on. Quotes that were missed are not included.
   *
   * @throws ArchiveError `not_found` if too little was judged; `invalid_argument`
   */
  readonly countCorrected: CountCorrected;
  /** For your own queries over the tables and views of `onrecord/schema`. */
  readonly db: Drizzle;
}

/** An open archive. */
export interface Archive extends ArchiveTransaction {
  /**
   * Removes an article for good, as the law may demand: its text, all that was read from it, its words in the search
   * index and every word of decisions about it; people, organisations and names that only it had go with it. It cannot
   * be undone. A tombstone remains, and the same bytes and any text with the same body are refused from then on
   * (`E_REMOVED`).
   *
   * The file is then written anew, so that no part of it still holds a word of the article. For an article that was
   * removed before, only this is done again.
   *
   * @throws ArchiveError `not_found`, `ambiguous`, `read_only`, `busy`, `io` …; `invalid_argument`
   */
  remove(article: ArticleReference, options: RemoveOptions): Promise<Removal>;
  /**
   * Redacts an article: puts another in its place whose text has something else, "[redacted]", at these passages, in
   * code points. Everything given beside the old article and every decision about it is carried over, except what
   * touches a passage or repeats its words, which is left out and named. The old article is removed as by {@link
   * remove}: it cannot be undone, and the same bytes are refused from then on. If it is interrupted, both articles are
   * there, and the same call again completes it. Other passages of an article that was redacted already are
   * `not_found`, and the error names what stands in its place: redact that.
   *
   * @example await archive.redact(12, [{ start: 628, end: 640 }], { by: "Ann Lee", because: "court order 7 O 113/26"
   * });
   *
   * @throws ArchiveError as of {@link remove}
   */
  redact(article: ArticleReference, passages: readonly Span[], options: RedactOptions): Promise<Redacted>;
  /** Closes the archive once everything that is being written is done. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
