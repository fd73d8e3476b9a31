import { existsSync } from "node:fs";
import { isAddress } from "./archive/address.ts";
import type { OpenDatabase } from "./archive/database.ts";
import type { RemoveOptions } from "./archive/removal-report.ts";
import { IN_MEMORY } from "./archive/sqlite/connect.ts";
import { openInMemory } from "./archive/sqlite/open.ts";
import { checkSecondReader } from "./check-second-reader.ts";
import { createDecisions } from "./desk/decisions.ts";
import type { ReadDesk } from "./ingest/desk.ts";
import type { Extractor } from "./ingest/extractor.ts";
import { requireKnownKeys, requireNoOptions } from "./known-keys.ts";
import { misuse, requireBoolean, requireFunction, requirePath, shown } from "./misuse.ts";
import { openDatabaseAt } from "./open-database.ts";
import type { Archive, ArchiveTransaction, OpenOptions, RereadOptions } from "./opened-archive.ts";
import type { ArticleReference } from "./queries/article-reference.ts";
import { type Articles, createArticles } from "./queries/articles.ts";
import { createCredits } from "./queries/credits.ts";
import { withDatabaseErrors } from "./queries/database-errors.ts";
import { checkSignal } from "./queries/listing.ts";
import { createOrganisations } from "./queries/organisations.ts";
import { createPeople } from "./queries/people.ts";
import { createQuotes } from "./queries/quotes.ts";
import { createSearch } from "./queries/search.ts";
import type { LendReader, SecondReader } from "./second-reader/opinion.ts";
import { type Turns, turns } from "./turns.ts";

/**
 * Opens an archive: a file by its path, or a PostgreSQL database by its address (`postgres://user@host/database`). A
 * file is neither made nor migrated unless the options say so. A database needs the package `pg`, and becomes an
 * archive by `onrecord migrate` or `onrecord copy`.
 *
 * @example await using archive = await openArchive("onrecord.db", { readonly: true }); const { items } = await
 * archive.quotes.list({ speaker: "miller" });
 *
 * @throws ArchiveError `not_found`, `not_an_archive`, `migration_needed`, `database_newer` or another refusal of the
 * ledger, `integrity` if its schema was changed, `busy`, `io`; `invalid_argument` for options that nobody reads
 */
export async function openArchive(path: string, options?: OpenOptions): Promise<Archive>;
export async function openArchive(
  path: string,
  options: OpenOptions = {},
  ...rest: readonly unknown[]
): Promise<Archive> {
  requireNoOptions("openArchive", rest);
  checkOptions(path, options);
  const { readonly = false, create = false, trust = false, secondReader } = options;
  if (path === IN_MEMORY && create) return toArchive(await openInMemory(), secondReader);
  if (!isAddress(path) && (existsSync(path) ? options.migrate : create)) {
    const { migrate } = await import("./archive/sqlite/migrate.ts");
    await migrate(path);
  }
  const database = await openDatabaseAt(path, { readonly, trust });
  try {
    return toArchive(database, secondReader);
  } catch (error) {
    await database.close();
    throw error;
  }
}

function checkOptions(path: string, options: OpenOptions): void {
  requirePath(path);
  requireKnownKeys("options", options, ["readonly", "create", "migrate", "trust", "secondReader"]);
  const { secondReader, ...flags } = options;
  for (const [name, value] of Object.entries(flags)) requireBoolean(`options: ${name}`, value);
  if (secondReader !== undefined) checkSecondReader(secondReader);
  if (options.readonly && (options.create || options.migrate)) {
    throw misuse("options: a read-only archive can be neither made nor migrated");
  }
  if (isAddress(path) && (options.create || options.migrate)) {
    throw misuse('options: a database is made an archive, and migrated, by "onrecord migrate"');
  }
}

/** An open database as an archive; with a second reader, if there is one. */
export function toArchive(database: OpenDatabase, reader?: SecondReader): Archive {
  const writing = turns(WAITS_FOR_ITSELF, "the archive is closed");
  const close = () => writing.take(async () => database.close());
  const remove: Archive["remove"] = async (article, options, ...rest) => {
    requireNoOptions("remove", rest);
    requireKnownKeys("options", options, ["by", "because", "signal"]);
    const signed = requireSigned(options);
    return takeToWrite(database, writing, async () => {
      const { removeArticle } = await import("./remove-article.ts");
      return removeArticle(database, article, { ...signed, extractor: await extractorOf(reader) });
    });
  };
  const redact: Archive["redact"] = async (article, passages, options, ...rest) => {
    requireNoOptions("redact", rest);
    requireKnownKeys("options", options, ["by", "because", "with", "signal"]);
    const signed = requireSigned(options);
    return takeToWrite(database, writing, async () => {
      const { redactArticle } = await import("./redact-article.ts");
      const extractor = await extractorOf(reader);
      return redactArticle(database, article, passages, { ...signed, with: options.with, extractor });
    });
  };
  return { ...toTransaction(database, writing, reader), remove, redact, close, [Symbol.asyncDispose]: close };
}

function requireSigned({ by, because, signal }: RemoveOptions): RemoveOptions {
  for (const [name, value] of Object.entries({ by, because })) {
    if (typeof value !== "string" || value.trim() === "") throw misuse(`options: ${name} must be said`);
  }
  return { by, because, signal: checkSignal({ signal }) };
}

/** Does work that writes, when its turn comes. */
function takeToWrite<Result>(database: OpenDatabase, writing: Turns, work: () => Promise<Result>): Promise<Result> {
  return writing.take(async () => {
    database.requireWritable();
    return work();
  });
}

const WAITS_FOR_ITSELF = "transaction: within it use the archive that it gives; this one waits until it is done";

/** @param writing the turns of writers: on one connection, one at a time */
function toTransaction(database: OpenDatabase, writing: Turns, reader?: SecondReader): ArchiveTransaction {
  const { db, store, path, readonly } = database;
  const write = <Result>(work: () => Promise<Result>) => takeToWrite(database, writing, work);
  const articles = createArticles(db);
  const readDesk = keptDesk(database);
  const lend = lenderOf(reader);
  return {
    path,
    readonly,
    articles,
    people: createPeople(db),
    organisations: createOrganisations(db),
    quotes: createQuotes(db),
    credits: createCredits(db),
    search: createSearch(db),
    check: async (...claim) => (await import("./queries/claims/check-claim.ts")).createCheck(db)(...claim),
    decisions: createDecisions(db),
    decide: async (drafts, signature, ...rest) => {
      requireNoOptions("decide", rest);
      requireKnownKeys("options", signature, ["by", "reason"]);
      const { sign } = await import("./desk/sign.ts");
      const decisions = sign([drafts].flat(), signature);
      return write(async () => {
        const { decideIn } = await import("./ingest/decide.ts");
        const { by } = signature;
        const extractor = await extractorOf(reader);
        return decideIn(store, decisions, { ...(by === undefined ? {} : { by }), extractor });
      });
    },
    history: async (thing, ...rest) => {
      requireNoOptions("history", rest);
      const { findHistory } = await import("./desk/history.ts");
      return withDatabaseErrors(db, () => findHistory(db, thing));
    },
    add: async (article, ...rest) => {
      requireNoOptions("add", rest);
      return write(async () => {
        const { addArticle } = await import("./ingest/add-article.ts");
        return addArticle(store, article, { readDesk, reader });
      });
    },
    transaction: async (work, ...rest) => {
      requireNoOptions("transaction", rest);
      if (typeof work !== "function") throw misuse(`transaction: must be given a function, not ${shown(work)}`);
      return write(() => database.transaction((within) => workIn(within, work, reader)));
    },
    reread: async (options = {}, ...rest) => {
      requireNoOptions("reread", rest);
      checkReread(options);
      const { dryRun = false, threads = 1, onReread = () => {} } = options;
      const signal = checkSignal({ signal: options.signal });
      const reread = async () => {
        signal?.throwIfAborted();
        const { rereadArchive } = await import("./ingest/reread-archive.ts");
        const articleIds = options.articles === undefined ? null : await findIds(articles, options.articles);
        return rereadArchive(store, { articleIds, dryRun, threads, signal, report: onReread, reader });
      };
      return dryRun ? reread() : write(reread);
    },
    cite: async (quote, style = "text", ...rest) => {
      requireNoOptions("cite", rest);
      const { findCitation } = await import("./cite/find-citation.ts");
      const { writeCitations } = await import("./cite/write-citations.ts");
      return writeCitations([(await findCitation(db, quote)).citation], style);
    },
    checkCitations: async (content, ...rest) => {
      requireNoOptions("checkCitations", rest);
      const { checkCitations } = await import("./cite/check-citations.ts");
      const { sourceFinder } = await import("./cite/cited-source.ts");
      return checkCitations(content, sourceFinder(db));
    },
    review: {
      next: async (...request) => (await import("./desk/review.ts")).createReview(db, lend, reader).next(...request),
    },
    accuracy: async (...request) => (await import("./desk/accuracy.ts")).createAccuracy(db)(...request),
    countCorrected: async (...request) =>
      (await import("./desk/corrected-count.ts")).createCorrectedCount(db, lend)(...request),
    db,
  };
}

/** Lends the second reader that the archive was opened with or, if there was none, that of the package. */
function lenderOf(reader: SecondReader | undefined): LendReader {
  if (reader !== undefined) return async () => reader;
  return async () => (await import("./ingest/thorough.ts")).requireSecondReader();
}

/** Reads texts in this thread, with the second reader where it is to have a say. */
async function extractorOf(reader: SecondReader | undefined): Promise<Extractor> {
  const { localExtractor } = await import("./ingest/extractor.ts");
  return localExtractor(lenderOf(reader));
}

/**
 * Reads the decisions that concern all articles once for everything that is written, and again only after they change.
 */
function keptDesk({ store }: OpenDatabase): ReadDesk {
  let read: ReadDesk | null = null;
  return async () => {
    read ??= (await import("./ingest/desk.ts")).deskOf(store);
    return read();
  };
}

/** Work that was begun inside and not awaited belongs to the transaction, too. */
async function workIn<Result>(
  database: OpenDatabase,
  work: (archive: ArchiveTransaction) => Promise<Result> | Result,
  reader: SecondReader | undefined,
): Promise<Result> {
  const writing = turns(WAITS_FOR_ITSELF, "transaction: it is over");
  try {
    return await work(toTransaction(database, writing, reader));
  } finally {
    await writing.end();
  }
}

function checkReread(options: RereadOptions): void {
  requireKnownKeys("options", options, ["articles", "dryRun", "threads", "signal", "onReread"]);
  const { articles, dryRun, threads, onReread } = options;
  if (articles !== undefined && !Array.isArray(articles)) {
    throw misuse(`options: articles must be an array of ids or digits of hashes, not ${shown(articles)}`);
  }
  requireBoolean("options: dryRun", dryRun);
  if (threads !== undefined && !(Number.isSafeInteger(threads) && threads >= 1)) {
    throw misuse(`options: threads must be a whole number from 1, not ${shown(threads)}`);
  }
  requireFunction("options: onReread", onReread);
}

/** The ids that the references mean, each once. */
async function findIds(articles: Articles, references: readonly ArticleReference[]): Promise<readonly number[]> {
  const ids = new Set<number>();
  for (const reference of references) ids.add((await articles.get(reference)).id);
  return [...ids];
}
