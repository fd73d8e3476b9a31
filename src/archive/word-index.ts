import type { SQL, SQLWrapper } from "drizzle-orm";

/** What is searched: quotes, or whole articles. */
export type SearchTable = "quotes" | "articles";

/** One thing that a search asks for. An index that knows stems finds other forms of the words, of phrases too. */
export interface SearchTerm {
  /** A word; words that stand one behind the other; or the beginning of a word. */
  readonly kind: "word" | "phrase" | "prefix";
  /** With a letter or digit, and no operator in it. */
  readonly text: string;
}

/** A search, taken apart. */
export interface SearchTerms {
  /** All are required: of each group one term. At least one group, and none is empty. */
  readonly required: readonly (readonly SearchTerm[])[];
  /** None of these may be there. Phrases do not count: which rows have their very words the index cannot tell. */
  readonly excluded: readonly SearchTerm[];
}

/** Where words of quotes may be looked for alone. */
export type QuoteColumn = "text" | "occasion";

/** A quote or article that has the words, and its rank: the lower the better. */
export interface RankedId {
  readonly id: number;
  readonly rank: number;
}

/** Which of the rows that have the words are wanted. */
export interface RankedPage {
  /** By rank, the one stored first among equals; or the one stored last first. */
  readonly order: RankedOrder;
  /** Only these articles, or quotes in them; any if null. */
  readonly within: Within | null;
  /** A query that gives the ids of quotes among which to look; any if null. Of articles it says nothing. */
  readonly among: SQLWrapper | null;
  /** The row that the page follows, from the same search in the same order; null for the first page. */
  readonly after: RankedId | null;
  readonly limit: number;
}

export type RankedOrder = "best first" | "last stored first";

/** Articles in which something is to be found. */
export interface Within {
  /** A query that gives their ids. */
  readonly articles: SQLWrapper;
  /** Whether they are few: what is in them is then best found from them, else asked of each row in turn. */
  readonly few: boolean;
}

/** A piece of a snippet; `hit` says that it is one of the words searched for. Text as it stands, never markup. */
export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
}

/** The passage around the words. "…" as a part of its own stands where the text goes on. */
export interface Snippet {
  readonly parts: readonly SnippetPart[];
  /** For articles: where the passage begins, in code points of the text; 0 for quotes. */
  readonly start: number;
}

/** A word as an index has it, which may be a stem, and in how many articles it is. */
export interface KnownTerm {
  readonly term: string;
  readonly rows: number;
}

/** Which rows are wanted that share words with a wording. */
export interface NearestRequest {
  /** A query that gives the ids of rows among which to look; null for all. */
  readonly among: SQLWrapper | null;
  readonly limit: number;
}

/** The words of quotes (text, speakers, titles, occasion) and of articles (headline, text). */
export interface WordIndex {
  /** Whether at most this many rows of a table have the words. */
  hasAtMost(most: number, table: SearchTable, terms: SearchTerms): Promise<boolean>;
  /** The rows that have the words, in order. Phrases may be found in other forms of their words. */
  ranked(table: SearchTable, terms: SearchTerms, page: RankedPage): Promise<RankedId[]>;
  /**
   * Rows whose text has some of the words, likeliest first: what comes into question as another wording of them. How many rows
   * are looked at is bounded, so of common words not all rows come into question.
   */
  nearest(table: SearchTable, words: readonly string[], request: NearestRequest): Promise<number[]>;
  /** Snippets of rows that have the words, by id. */
  snippets(table: SearchTable, terms: SearchTerms, ids: readonly number[]): Promise<Map<number, Snippet>>;
  /** Which of these rows have one of the terms. */
  having(table: SearchTable, terms: readonly SearchTerm[], ids: readonly number[]): Promise<ReadonlySet<number>>;
  /** The words of articles that begin so, in lower case and without accents. */
  termsFrom(beginning: string): Promise<KnownTerm[]>;
  /** A word as one of the articles prints it; null if it is not found by the term itself. */
  printedAs(term: string): Promise<string | null>;
  /** A query that gives, as `id`, the quotes that have the words in their text, or in the name of the occasion. */
  quotesWith(column: QuoteColumn, terms: SearchTerms): SQL;
}
