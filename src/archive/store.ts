import type { LoggedDecision } from "../decisions/decision.ts";
import type { Refusal } from "../diagnostic.ts";
import type { CanonicalFacts } from "../facts/canonical.ts";
import type { Facts } from "../facts/facts.ts";
import type { GivenBeside } from "../facts/given.ts";
import type { ArticleSource } from "../facts/tables/articles.ts";
import type { Roll } from "../identity/roll.ts";
import type { PageSpan, Span } from "../span.ts";
import type { NamedKind, QuoteKind } from "../vocabulary.ts";

/**
 * What a database must do to be an archive that can be written: the port that each database implements in a folder of
 * its own (`sqlite/`). Every verb is asynchronous, whether or not the database needs it, and throws an `ArchiveError`.
 * A verb that writes does so in one transaction, and if it throws, nothing is written.
 */
export interface ArchiveStore {
  /** The ids of those articles that are already stored, by the SHA-256 of the bytes received. */
  findArticles(hashes: readonly string[]): Promise<ReadonlyMap<string, number>>;
  countArticles(): Promise<number>;
  /**
   * Adds articles, each whole or not at all, and returns their outcomes in order. Adding the same bytes again changes
   * nothing; if nothing was added, no run is recorded either.
   *
   * @param leadsTo whom people and organisations were joined with: slugs that led nowhere may now lead to somebody
   * these articles name
   */
  addArticles(articles: readonly StorableArticle[], run: Run, leadsTo?: LeadsTo): Promise<readonly Stored[]>;
  /**
   * Replaces what was read from articles with what is read now, each as a whole or not at all, and returns their
   * outcomes in order. An article that reads the same keeps every row, and is recorded as read by the version of the
   * run.
   */
  replaceFacts(articles: readonly RereadArticle[], run: Run, desk?: DeskWrite): Promise<readonly Replaced[]>;
  /** The stored facts of an article; empty for an unknown id. */
  factsOf(articleId: number): Promise<CanonicalFacts>;
  /** The sources of these articles, each fetched when it is asked for. Unknown ids are skipped. */
  sources(articleIds: readonly number[]): AsyncIterable<StoredSource>;
  /** The sources of all articles after an id, in the order of their ids, including those added meanwhile. */
  sourcesAfter(articleId: number): AsyncIterable<StoredSource>;
  /**
   * Records that known articles were received again, if that adds anything new. Returns the ids of the articles for
   * which it did.
   */
  addReceipts(received: readonly ReceivedAgain[], run: Run): Promise<readonly number[]>;
  /** All originals, in the order of their ids. */
  originals(): AsyncIterable<StoredOriginal>;
  /** How many articles each version has read; null stands for those that none has read. */
  countByVersion(): Promise<ReadonlyMap<string | null, number>>;
  /**
   * Brings people and organisations to the state of a roll of all articles: names, spellings, kinds. Those that nothing
   * points at any more are removed; the others keep id and slug. Returns false, having done nothing, if there is an
   * article with a higher id than the last one of the roll.
   */
  settleNames(roll: Roll, lastArticleId: number, run: Run, leadsTo: LeadsTo): Promise<boolean>;
  /**
   * Whether every person, organisation and name is as this version makes it from the articles: since all of them were
   * last made anew, or since the archive began, no other version has written and nothing was decided.
   */
  areNamesOf(version: string): Promise<boolean>;
  /**
   * Where people and organisations differ from what a roll of all articles makes of them. Nothing is found unless they
   * are all of this version, since another may have other rules, nor if there is an article with a higher id than the
   * last one of the roll.
   */
  compareNames(
    roll: Roll,
    of: { readonly lastArticleId: number; readonly version: string },
  ): Promise<readonly OtherName[]>;
  /**
   * Records what was drawn at random to be judged, in this order. Returns the number of the draw, which is that of its
   * run.
   */
  recordDraw(drawn: readonly Drawn[], run: Run): Promise<number>;
  /** The number of the newest decision; 0 if there is none, and then no other question about decisions is needed. */
  lastDecision(): Promise<number>;
  /**
   * The standing decisions about these articles, by their SHA-256; those of each article in the order in which they are
   * applied.
   */
  decisionsAbout(hashes: readonly string[]): Promise<readonly LoggedDecision[]>;
  /** The standing decisions about no single article, in the order in which they are applied. */
  decisionsAtLarge(): Promise<readonly LoggedDecision[]>;
  /**
   * The standing decisions about no single article that bear on who certain people and organisations are or whom
   * certain words mean, and on those with whom these were joined, in no order.
   *
   * @param keys in the form of `foundBy`
   * @param version the version whose keys they are; if the archive's keys are of another version, all decisions are
   * read
   */
  decidedAbout(keys: readonly string[], version: string): Promise<DecidedInPart>;
  /** The ids of the decisions that {@link decidedAbout} would miss, or find by keys that they are not about. */
  strayBearers(version: string): Promise<readonly number[]>;
  /** The decisions about no single article that still have their words, whether they stand or were undone. */
  loggedAtLarge(): Promise<readonly LoggedDecision[]>;
  /** Whether the decisions about no single article may have changed since the decision of this number. */
  hasDecidedAtLarge(since: number): Promise<boolean>;
  /**
   * The standing decisions that are not about an article but name it by its SHA-256, in the order in which they are
   * applied.
   */
  decisionsNaming(sha256: string): Promise<readonly LoggedDecision[]>;
  /** The decisions with these keys, whether they stand or not; keys that are not in the log are skipped. */
  decisionsOf(keys: readonly string[]): Promise<readonly LoggedDecision[]>;
  /**
   * Those of these keys that a decision in the log takes back, whether or not the decisions taken back are in the log.
   */
  undoneAmong(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** The ids of the articles that something concerns, in rising order. */
  articlesConcerned(concern: Concern): Promise<readonly number[]>;
  /** The ids of the articles whose rows do not reflect all decisions yet, in rising order. */
  pendingArticles(): Promise<readonly number[]>;
  /** The people and organisations that anything in these articles points at. */
  namesIn(articleIds: readonly number[]): Promise<NounKeys>;
  /**
   * The people and organisations that nothing points at. Such rows stay where a command was killed between its articles
   * and its names.
   */
  unusedNames(): Promise<NounKeys>;
  /** The ids of the articles in which anything points at a person or an organisation, in rising order. */
  articlesNaming(kind: NamedKind, id: number): Promise<readonly number[]>;
  /** How many decisions about an article still have their words. */
  countDecisionsAbout(sha256: string): Promise<number>;
  /** The highest id of an article; 0 if there is none. */
  lastArticleId(): Promise<number>;
  /** The ids of the other articles with the same body, in rising order. */
  copiesOf(articleId: number): Promise<readonly number[]>;
  /** The ids of the other articles converted from an original of this one, in rising order. */
  sharingOriginal(articleId: number): Promise<readonly number[]>;
  /** Each time an article was received and how, in order; without the originals. */
  receiptsOf(articleId: number): Promise<readonly ReceivedAgain[]>;
  /**
   * Where the pages of an article's original stand in its text; none if it was made from several originals, whose pages
   * may differ.
   */
  pagesOf(articleId: number): Promise<readonly PageSpan[]>;
  /** What remains of removed articles, by the number one had, or by seven or more digits of a SHA-256. */
  tombstones(reference: string): Promise<readonly Tombstone[]>;
  /**
   * Removes articles with everything read from them and every word decided about them, and leaves a tombstone of each.
   * Returns null, having done nothing, if there is an article with a higher id than `removal.lastArticleId`.
   */
  removeArticles(removal: Removal, run: Run): Promise<Removed | null>;
  /**
   * Overwrites what removed articles have left in free parts of the file and in its log. False if another connection
   * still reads an older state, so that the log could not be emptied, or if the database does not let writers do this.
   */
  eraseTraces(): Promise<boolean>;
}

/** What remains of a removed article, without its fingerprints. */
export interface Tombstone {
  /** The number it had, which no other article is given. */
  readonly articleId: number;
  readonly sha256: string;
  /** UTC, ISO 8601 with a Z. */
  readonly removedAt: string;
  readonly removedBy: string;
  /** SHA-256 of the article that replaces it, if it was redacted. */
  readonly replacedBy: string | null;
}

/** Articles to be removed, and what follows from that. */
export interface Removal {
  readonly articles: readonly {
    readonly articleId: number;
    readonly sha256: string;
    /** SHA-256 of the article that replaces it, if it was redacted. */
    readonly replacedBy?: string | null;
  }[];
  /** UTC, ISO 8601 with a Z. */
  readonly at: string;
  readonly by: string;
  readonly because: string;
  /** The removals, as they are logged. */
  readonly decisions: readonly LoggedDecision[];
  /** The people and organisations in these articles, as the remaining articles have them. */
  readonly names: SettledNames;
  /** Decisions about no single article that involve somebody or some word of these articles. */
  readonly atLarge: readonly DecisionBearers[];
  /** The highest id of the articles that `names` takes into account. */
  readonly lastArticleId: number;
}

/**
 * Whom or what a decision about no single article speaks of. If any of it no longer occurs anywhere, the decision loses
 * its words.
 */
export interface DecisionBearers {
  /** Its key. */
  readonly decision: string;
  /** Keys of people and organisations. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  /** Printed words that mean somebody. */
  readonly form: string | null;
}

/** What else was removed along with articles. */
export interface Removed {
  /** How many decisions lost their words. */
  readonly blanked: number;
  /**
   * The people and organisations of decisions that are no longer followed because they lost their words. The articles
   * that name them are pending.
   */
  readonly unsettled: NounKeys;
}

/** A quote, or an article with all its quotes, that was drawn at random to be judged. */
export interface Drawn {
  /** The SHA-256 of the article. */
  readonly article: string;
  /** The quote as it was read; null for the article itself. */
  readonly quote: (Span & { readonly kind: QuoteKind; readonly confidence: number }) | null;
  /** What it was drawn among. */
  readonly stratum: string;
  /** The probability with which it was drawn: above 0, at most 1. */
  readonly probability: number;
}

/** A person or organisation that differs from what its articles make of it. */
export interface OtherName {
  readonly table: string;
  /** The id of the person or organisation; null if it is missing. */
  readonly id: number | null;
  readonly message: string;
}

/** Decisions about no single article. */
export interface DecidedInPart {
  readonly decisions: readonly LoggedDecision[];
  /** Whether these are all of them, regardless of what was asked for. */
  readonly isAll: boolean;
}

/** What is written together with facts when people decide something. */
export interface DeskWrite {
  /** To be logged; those already in the log are skipped. */
  readonly decisions?: readonly LoggedDecision[];
  /** Articles that do not reflect the decisions yet. */
  readonly pending?: readonly number[];
  /** Articles that reflect them now. */
  readonly settled?: readonly number[];
  readonly names?: SettledNames;
}

/** People and organisations to be brought to what the articles say of them. */
export interface SettledNames {
  readonly roll: Roll;
  readonly keys: NounKeys;
  /** The ids of the articles of the roll, in rising order. Whoever also occurs in another article is left alone. */
  readonly within: readonly number[];
  readonly leadsTo: LeadsTo;
}

/** People and organisations by their keys. */
export interface NounKeys {
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

/** Returns the key of the row with which a person or organisation was joined; null if it was not joined. */
export type LeadsTo = (kind: NamedKind, key: string) => string | null;

/** What may concern an article: its hash, the people and organisations in it, words that mean somebody. */
export interface Concern extends NounKeys {
  readonly hashes: ReadonlySet<string>;
  /** Exactly these words, as they are mentioned, or were before decisions took the mention away. */
  readonly forms: ReadonlySet<string>;
}

/**
 * Thrown by a verb that writes if somebody has decided something since `Run.decisionsSeen`: the facts may be out of
 * date, and nothing was written.
 */
export class DecisionsChanged extends Error {}

/** Who writes, as recorded with what was written. */
export interface Run {
  /** "add", "seed", "reread". */
  readonly command: string;
  /** The version that has read the articles. */
  readonly version: string;
  readonly options?: { readonly [option: string]: string | number | boolean };
  /** How many other articles of the batch were already refused. */
  readonly rejected?: number;
  /** The newest decision that the facts take into account, as returned by `lastDecision`; none if absent. */
  readonly decisionsSeen?: number;
}

/** An article as it was received, and what was read from it. */
export interface StorableArticle extends ArticleSource {
  /** How it was received, if there is more to say about it than its URI. */
  readonly receipt?: Receipt | undefined;
  /** Set if it replaces another article; then it may have the body of one that was removed. */
  readonly isRedacted?: true | undefined;
  readonly facts: Facts;
}

/** How an article was received: what it was converted from and what was given beside it. */
export interface Receipt {
  readonly given?: GivenBeside | undefined;
  readonly original?: Original | undefined;
  /** Where it stood within what was received. */
  readonly part?: string | null | undefined;
  readonly fileName?: string | null | undefined;
  /** Where pages of the original stand in the text. */
  readonly pages?: readonly PageSpan[] | undefined;
}

/** A known article that was received again. */
export interface ReceivedAgain {
  readonly articleId: number;
  readonly uri: string | null;
  readonly receipt: Receipt;
}

/** An original, and the articles that were converted from it. */
export interface StoredOriginal {
  readonly id: number;
  readonly sha256: string;
  /** As received; null if the stored bytes cannot be unpacked. */
  readonly bytes: Uint8Array | null;
  readonly mediaType: string;
  readonly converter: string;
  readonly converterVersion: string;
  /** The URI of the first receipt. */
  readonly uri: string | null;
  readonly fileName: string | null;
  readonly articles: readonly MadeOfOriginal[];
}

/** An article that was converted from an original. */
export interface MadeOfOriginal {
  readonly id: number;
  readonly sha256: string;
  /** The `map` options of the runs in which it was received, each once; null stands for a run without one. */
  readonly maps: readonly (string | null)[];
}

/** The bytes that a text was converted from. */
export interface Original {
  readonly bytes: Uint8Array;
  /** An IANA media type. */
  readonly mediaType: string;
  /** The name of the format, and the version of the program that read it. */
  readonly converter: string;
  readonly converterVersion: string;
}

/** The outcome for an article that was to be added. */
export type Stored =
  | { readonly status: "added" | "unchanged"; readonly articleId: number }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** An article of the archive and what is read from it now. */
export interface RereadArticle {
  readonly articleId: number;
  readonly facts: Facts;
}

/** The outcome for the facts of an article. */
export type Replaced =
  | { readonly status: "changed" | "unchanged" }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** What the archive holds of an article's source. */
export interface StoredSource extends ArticleSource {
  readonly id: number;
  /** What was given beside it, for each time it was received with something. */
  readonly given: readonly GivenBeside[];
  /** The version that has read the text; null if none has. */
  readonly version: string | null;
}
