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
   *
   * @param leadsTo where somebody was joined with somebody: slugs that led nowhere may lead to whom the articles name
   */
  addArticles(articles: readonly StorableArticle[], run: Run, leadsTo?: LeadsTo): Promise<readonly Stored[]>;
  /**
   * Exchanges what was read from articles for what is read now, each as a whole or not at all, and gives their fates in order. An
   * article that reads the same keeps every row, and is recorded as read by the version of the run.
   */
  replaceFacts(articles: readonly RereadArticle[], run: Run, desk?: DeskWrite): Promise<readonly Replaced[]>;
  /** The facts that are stored of an article; those of an id that nothing has are empty. */
  factsOf(articleId: number): Promise<CanonicalFacts>;
  /** The sources of these articles, each when it is asked for; an id that nothing has is passed over. */
  sources(articleIds: readonly number[]): AsyncIterable<StoredSource>;
  /** The sources of all articles after an id, by id; those included that are added meanwhile. */
  sourcesAfter(articleId: number): AsyncIterable<StoredSource>;
  /** Records that known articles were received again, where there is something new to it; gives the ids of those. */
  addReceipts(received: readonly ReceivedAgain[], run: Run): Promise<readonly number[]>;
  /** The originals after an id, by id. */
  originals(): AsyncIterable<StoredOriginal>;
  /** How many articles each version has read; null stands for none. */
  countByVersion(): Promise<ReadonlyMap<string | null, number>>;
  /**
   * Brings people and organisations to the state of a roll of all articles: names, spellings, kinds. Those that nothing
   * points at any more are removed, others keep id and slug. Gives false, having done nothing, if there is an article
   * with a higher id than the last one of the roll.
   */
  settleNames(roll: Roll, lastArticleId: number, run: Run, leadsTo: LeadsTo): Promise<boolean>;
  /**
   * Whether every person, organisation and name is as this version makes it of the articles: since all of them were made anew,
   * or since the archive began, no other one has written, and nothing was decided.
   */
  areNamesOf(version: string): Promise<boolean>;
  /**
   * Where people and organisations are not what a roll of all articles makes of them. Nothing is found unless they are all of this
   * version, since another may have other rules, nor if there is an article with a higher id than the last one of the roll.
   */
  compareNames(
    roll: Roll,
    of: { readonly lastArticleId: number; readonly version: string },
  ): Promise<readonly OtherName[]>;
  /** Writes down what was drawn at random to be judged, in this order. Gives the number of the draw, which is that of its run. */
  recordDraw(drawn: readonly Drawn[], run: Run): Promise<number>;
  /** The number of the newest decision; 0 if there is none, and then nothing else need be asked about decisions. */
  lastDecision(): Promise<number>;
  /** The standing decisions about these articles, by their SHA-256; of each article in the order in which they are applied. */
  decisionsAbout(hashes: readonly string[]): Promise<readonly LoggedDecision[]>;
  /** The standing decisions about no single article, in the order in which they are applied. */
  decisionsAtLarge(): Promise<readonly LoggedDecision[]>;
  /**
   * The standing decisions about no single article that bear on who some people and organisations are and whom some words mean,
   * and on those with whom these were joined, in no order.
   *
   * @param keys as `foundBy` has them
   * @param version whose keys they are; for other keys than the archive is used to, all are read
   */
  decidedAbout(keys: readonly string[], version: string): Promise<DecidedInPart>;
  /** The decisions, by id, that {@link decidedAbout} would miss or find by others than they are about. */
  strayBearers(version: string): Promise<readonly number[]>;
  /** The decisions about no single article that still have their words, whether they stand or were undone. */
  loggedAtLarge(): Promise<readonly LoggedDecision[]>;
  /** Whether decisions about no single article may have become others since the decision of this number. */
  hasDecidedAtLarge(since: number): Promise<boolean>;
  /** The standing decisions that are not about an article but name it by its SHA-256, in the order in which they are applied. */
  decisionsNaming(sha256: string): Promise<readonly LoggedDecision[]>;
  /** The decisions of these keys, whether they stand or not; one that is not in the log is passed over. */
  decisionsOf(keys: readonly string[]): Promise<readonly LoggedDecision[]>;
  /** Those of these keys that a decision in the log takes back, whether the decisions of the keys are in the log or not. */
  undoneAmong(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** The ids of the articles that something concerns, rising. */
  articlesConcerned(concern: Concern): Promise<readonly number[]>;
  /** The ids of the articles whose rows do not follow yet from what was decided, rising. */
  pendingArticles(): Promise<readonly number[]>;
  /** The people and organisations that something in these articles points at. */
  namesIn(articleIds: readonly number[]): Promise<NounKeys>;
  /** The ids of the articles in which anything points at a person or an organisation, rising. */
  articlesNaming(kind: NamedKind, id: number): Promise<readonly number[]>;
  /** How many decisions about an article still have their words. */
  countDecisionsAbout(sha256: string): Promise<number>;
  /** The highest id of an article; 0 if there is none. */
  lastArticleId(): Promise<number>;
  /** The other articles with the same body as one, by their ids, rising. */
  copiesOf(articleId: number): Promise<readonly number[]>;
  /** The other articles that were converted from an original of this one, by their ids, rising. */
  sharingOriginal(articleId: number): Promise<readonly number[]>;
  /** How an article was received, each time, in order; without the originals. */
  receiptsOf(articleId: number): Promise<readonly ReceivedAgain[]>;
  /** Where the pages of its original stand in an article; none if it was made of several originals, whose pages may differ. */
  pagesOf(articleId: number): Promise<readonly PageSpan[]>;
  /** What remains of removed articles: by the number that one had, or seven or more digits of a SHA-256. */
  tombstones(reference: string): Promise<readonly Tombstone[]>;
  /**
   * Removes articles with everything that was read from them and every word decided about them, and leaves a tombstone of each.
   * Gives null, having done nothing, if there is an article with a higher id than `removal.lastArticleId`.
   */
  removeArticles(removal: Removal, run: Run): Promise<Removed | null>;
  /**
   * Overwrites what removed articles have left in free parts of the file and in its log. False if another connection still reads
   * an older state, so that the log could not be emptied, and where that is not for who writes to do.
   */
  eraseTraces(): Promise<boolean>;
}

/** What remains of a removed article, but for its fingerprints. */
export interface Tombstone {
  /** The number that it had, which no other article gets. */
  readonly articleId: number;
  readonly sha256: string;
  /** UTC, ISO 8601 with a Z. */
  readonly removedAt: string;
  readonly removedBy: string;
  /** SHA-256 of the article that stands in its place, if it was redacted. */
  readonly replacedBy: string | null;
}

/** Articles that are to be removed, and what follows from that. */
export interface Removal {
  readonly articles: readonly {
    readonly articleId: number;
    readonly sha256: string;
    /** SHA-256 of the article that stands in its place, if it was redacted. */
    readonly replacedBy?: string | null;
  }[];
  /** UTC, ISO 8601 with a Z. */
  readonly at: string;
  readonly by: string;
  readonly because: string;
  /** The removals, as they are logged. */
  readonly decisions: readonly LoggedDecision[];
  /** The people and organisations in these articles, as the other articles have them. */
  readonly names: SettledNames;
  /** Decisions about no single article in which somebody or some word of these articles occurs. */
  readonly atLarge: readonly DecisionBearers[];
  /** The articles that `names` takes into account are those up to this one. */
  readonly lastArticleId: number;
}

/** Whom or what a decision about no single article speaks of: if any of that is left nowhere, the decision's words go. */
export interface DecisionBearers {
  /** Its key. */
  readonly decision: string;
  /** Keys of people and organisations. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  /** Printed words that mean somebody. */
  readonly form: string | null;
}

/** What else was removed with articles. */
export interface Removed {
  /** How many decisions have lost their words. */
  readonly blanked: number;
  /**
   * The people and organisations that decisions spoke of which are no longer followed, because they have lost their words. The
   * articles that name them are pending.
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
  /** How probable it was that it is drawn: above 0, at most 1. */
  readonly probability: number;
}

/** A person or organisation that is not what its articles make of it. */
export interface OtherName {
  readonly table: string;
  /** Of the person or organisation; null if it is missing. */
  readonly id: number | null;
  readonly message: string;
}

/** Decisions about no single article. */
export interface DecidedInPart {
  readonly decisions: readonly LoggedDecision[];
  /** These are all of them, whatever was asked for. */
  readonly isAll: boolean;
}

/** What is written together with facts when people decide something. */
export interface DeskWrite {
  /** To be logged; those that are in the log are passed over. */
  readonly decisions?: readonly LoggedDecision[];
  /** Articles that do not follow from them yet. */
  readonly pending?: readonly number[];
  /** Articles that do now. */
  readonly settled?: readonly number[];
  readonly names?: SettledNames;
}

/** People and organisations that are to be brought to what the articles say of them. */
export interface SettledNames {
  readonly roll: Roll;
  readonly keys: NounKeys;
  /** The articles that the roll is of, rising. Whoever is in another article, too, is left alone. */
  readonly within: readonly number[];
  readonly leadsTo: LeadsTo;
}

/** People and organisations by their keys. */
export interface NounKeys {
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

/** The key of the row that a person or an organisation was joined with; null if it was not. */
export type LeadsTo = (kind: NamedKind, key: string) => string | null;

/** What articles may have to do with: their hash, the people and organisations in them, words that mean somebody. */
export interface Concern extends NounKeys {
  readonly hashes: ReadonlySet<string>;
  /** Exactly these words, as they are mentioned, or were before decisions took the mention away. */
  readonly forms: ReadonlySet<string>;
}

/**
 * Thrown by a verb that writes if somebody has decided something since `Run.decisionsSeen`: the facts may have to be others, and
 * nothing was written.
 */
export class DecisionsChanged extends Error {}

/** Who writes, as it is recorded with what was written. */
export interface Run {
  /** "add", "seed", "reread". */
  readonly command: string;
  /** The version that has read the articles. */
  readonly version: string;
  readonly options?: { readonly [option: string]: string | number | boolean };
  /** How many other articles of the batch were refused before they came here. */
  readonly rejected?: number;
  /** The newest decision that the facts take into account, as `lastDecision` gave it; none if absent. */
  readonly decisionsSeen?: number;
}

/** An article as it was received, and what was read from it. */
export interface StorableArticle extends ArticleSource {
  /** How it was received, if there is more to say of that than its URI. */
  readonly receipt?: Receipt | undefined;
  /** It is to stand in the place of another article, and may have the body of one that was removed. */
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
  /** As received; null if what is stored cannot be unpacked. */
  readonly bytes: Uint8Array | null;
  readonly mediaType: string;
  readonly converter: string;
  readonly converterVersion: string;
  /** That of the first receipt. */
  readonly uri: string | null;
  readonly fileName: string | null;
  readonly articles: readonly MadeOfOriginal[];
}

/** An article that was made of an original. */
export interface MadeOfOriginal {
  readonly id: number;
  readonly sha256: string;
  /** The options `map` of the runs in which it was received, each once; null stands for a run without. */
  readonly maps: readonly (string | null)[];
}

/** The bytes that a text was converted from. */
export interface Original {
  readonly bytes: Uint8Array;
  /** IANA. */
  readonly mediaType: string;
  /** The name of the format, and the version of the program that read it. */
  readonly converter: string;
  readonly converterVersion: string;
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
  /** What was given beside it each time that it was received with something. */
  readonly given: readonly GivenBeside[];
  /** The version that has read the text; null if none has. */
  readonly version: string | null;
}
