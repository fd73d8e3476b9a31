import type { SQL, SQLWrapper } from "drizzle-orm";

/** What is searched: quotes, or whole articles. */
export type SearchTable = "quotes" | "articles";

/** One thing that a search asks for. An index with stemming also finds other forms of the words, even in phrases. */
export interface SearchTerm {
  /** A single word, consecutive words, or the beginning of a word. */
  readonly kind: "word" | "phrase" | "prefix";
  /** Contains a letter or digit, and no operator. */
  readonly text: string;
}

/** A search, parsed. */
export interface SearchTerms {
  /** All groups are required, with any one term of each. There is at least one group, and none is empty. */
  readonly required: readonly (readonly SearchTerm[])[];
  /**
   * Terms that must not occur. Phrases have no effect, since the index cannot tell which rows have their exact words.
   */
  readonly excluded: readonly SearchTerm[];
}

/** The columns of quotes that can be searched alone. */
export type QuoteColumn = "text" | "occasion";

/** A quote or article that matches, and its rank: the lower the better. */
export interface RankedId {
  readonly id: number;
  readonly rank: number;
}

/** Which of the matching rows are wanted. */
export interface RankedPage {
  /** By rank, with equal ranks in the order stored; or the last stored first. */
  readonly order: RankedOrder;
  /** Only these articles, or quotes in them; all if null. */
  readonly within: Within | null;
  /** A query for the ids of the quotes to search among; all if null. It does not restrict articles. */
  readonly among: SQLWrapper | null;
  /** The row before the page, from the same search in the same order; null for the first page. */
  readonly after: RankedId | null;
  readonly limit: number;
}

export type RankedOrder = "best first" | "last stored first";

/** Articles to search in. */
export interface Within {
  /** A query for their ids. */
  readonly articles: SQLWrapper;
  /** Whether they are few. Then it is best to start from them; otherwise each row is tested against them. */
  readonly few: boolean;
}

/** A piece of a snippet; `hit` is true for one of the words searched for. Plain text, never markup. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** The passage around the words. A part "…" stands where the text goes on. */
export interface Snippet {
  readonly parts: readonly SnippetPart[];
  /** Where the passage begins, in code points of an article's text; 0 for quotes. */
  readonly start: number;
}

/** A word as the index has it, possibly a stem, and the number of articles that contain it. */
export interface KnownTerm {
  readonly term: string;
  readonly rows: number;
}

/** Which rows are wanted of those that share words with a wording. */
export interface NearestRequest {
  /** A query for the ids of the rows to search among; null for all. */
  readonly among: SQLWrapper | null;
  readonly limit: number;
}

/** The words of quotes (text, speakers, titles, occasion) and of articles (headline, text). */
export interface WordIndex {
  /** Whether at most this many rows of a table match. */
  hasAtMost(most: number, table: SearchTable, terms: SearchTerms): Promise<boolean>;
  /** The matching rows, in order. Phrases may be matched by other forms of their words. */
  ranked(table: SearchTable, terms: SearchTerms, page: RankedPage): Promise<RankedId[]>;
  /**
   * Rows whose text has some of the words, the likeliest first: candidates for another wording of them. The number of
   * rows looked at is bounded, so not all rows with common words are candidates.
   */
  nearest(table: SearchTable, words: readonly string[], request: NearestRequest): Promise<number[]>;
  /** Snippets of matching rows, by id. */
  snippets(table: SearchTable, terms: SearchTerms, ids: readonly number[]): Promise<Map<number, Snippet>>;
  /** Which of these rows have any of the terms. */
  having(table: SearchTable, terms: readonly SearchTerm[], ids: readonly number[]): Promise<ReadonlySet<number>>;
  /** The words of articles that begin like this, in lower case and without accents. */
  termsFrom(beginning: string): Promise<KnownTerm[]>;
  /** A word as one of the articles prints it; null if the term itself does not find it. */
  printedAs(term: string): Promise<string | null>;
  /** A query for the `id` of the quotes that have the words in their text, or in the name of the occasion. */
  quotesWith(column: QuoteColumn, terms: SearchTerms): SQL;
}
