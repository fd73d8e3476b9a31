import type { Refusal } from "../diagnostic.ts";
import type { CanonicalFacts } from "../facts/canonical.ts";
import type { Facts } from "../facts/facts.ts";
import type { ArticleSource } from "../facts/tables/articles.ts";
import type { Roll } from "../identity/roll.ts";

/**
 * What a database must be able to do to be an archive that can be written: the port behind which each database stands in
 * a folder of its own (`sqlite/`). Every verb is asynchronous, whether the database needs it or not, and throws an
 * `ArchiveError`; a verb that writes does so in one transaction, and when it throws nothing is written.
 */
export interface ArchiveStore {
  /** The ids of those articles that are stored, by the SHA-256 of the bytes received. */
  findArticles(hashes: readonly string[]): Promise<ReadonlyMap<string, number>>;
  countArticles(): Promise<number>;
  /**
   * Adds articles, each whole or not at all, and gives their fates in order. The same bytes again change nothing; if
   * nothing was added, no run is recorded either.
   */
  addArticles(articles: readonly StorableArticle[], run: Run): Promise<readonly Stored[]>;
  /**
   * Exchanges what was read of articles for what is read now, each as a whole or not at all, and gives their fates in
   * order. An article of which the same is read keeps every row, and is recorded as read by the version of the run.
   */
  replaceFacts(articles: readonly RereadArticle[], run: Run): Promise<readonly Replaced[]>;
  /** The facts that are stored of an article; those of an id that nothing has are empty. */
  factsOf(articleId: number): Promise<CanonicalFacts>;
  /** The sources of these articles, each when it is asked for; an id that nothing has is passed over. */
  sources(articleIds: readonly number[]): AsyncIterable<StoredSource>;
  /** The sources of all articles after an id, by id; those included that are added meanwhile. */
  sourcesAfter(articleId: number): AsyncIterable<StoredSource>;
  /** How many articles each version has read; null stands for none. */
  countByVersion(): Promise<ReadonlyMap<string | null, number>>;
  /**
   * Brings people and organisations to the state of a roll of all articles: names, spellings, kinds. Those that nothing
   * points at any more are removed, others keep id and slug. Gives false, having done nothing, if there is an article
   * with a higher id than the last one of the roll.
   */
  settleNames(roll: Roll, lastArticleId: number, run: Run): Promise<boolean>;
}

/** Who writes, as it is recorded with what was written. */
export interface Run {
  /** "add", "seed", "reread". */
  readonly command: string;
  /** The version that has read the articles. */
  readonly version: string;
  readonly options?: { readonly [option: string]: string | number | boolean };
  /** How many other articles of the batch were refused before they came here. */
  readonly rejected?: number;
}

/** An article as it was received, and what was read from it. */
export interface StorableArticle extends ArticleSource {
  readonly facts: Facts;
}

/** What became of an article that was to be added. */
export type Stored =
  | { readonly status: "added" | "unchanged"; readonly articleId: number }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** An article of the archive and what is read from it now. */
export interface RereadArticle {
  readonly articleId: number;
  readonly facts: Facts;
}

/** What became of the facts of an article. */
export type Replaced =
  | { readonly status: "changed" | "unchanged" }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** What the archive holds of an article's source. */
export interface StoredSource extends ArticleSource {
  readonly id: number;
  readonly publishedAt: string | null;
  readonly publishedAtBasis: "stated" | "supplied" | null;
  /** The version that has read the text; null if none has. */
  readonly version: string | null;
}
