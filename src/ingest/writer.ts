import type { ArchiveStore, Receipt, ReceivedAgain, StorableArticle } from "../archive/store.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { type Judgement, toFacts } from "../facts/facts.ts";
import { type Desk, deskOf, judgementsOf, leadsTo, type ReadDesk, withDesk } from "./desk.ts";
import type { Extractor } from "./extractor.ts";
import { type FactsByName, factsByName, type News, newsOf } from "./news.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import { settlePending } from "./settle-pending.ts";

/**
 * What became of an article, true once it is returned: the transaction has been committed. Ids are null on a dry run.
 */
export type Written =
  | { readonly status: "added"; readonly articleId: number | null }
  | { readonly status: "unchanged"; readonly articleId: number | null; readonly news?: News }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** The only way for articles to come into an archive. */
export interface Writer {
  /**
   * Writes a batch in one transaction, each article whole or not at all, and gives their fates in order. Bytes that are
   * known change nothing, but what comes with them is recorded: see {@link receive}. Throws an `ArchiveError` if the
   * archive cannot be written: then nothing of the batch is.
   *
   * @param rejected how many other sources were rejected meanwhile, for the run's own record
   */
  write(articles: readonly PreparedArticle[], rejected?: number): Promise<readonly Written[]>;
  /**
   * Records that known articles were received again; their facts follow from what was given then, too. Gives what is
   * new, by article id, without articles that came with nothing new.
   */
  receive(received: readonly ReceivedAgain[]): Promise<ReadonlyMap<number, News>>;
  /** The ids of those articles that the archive has already, by the SHA-256 of their bytes. */
  find(hashes: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Who writes, as each of its runs is recorded. */
interface WritingRun {
  /** "add", "seed". */
  readonly command: string;
  readonly options?: { readonly [option: string]: string | number | boolean };
}

export interface WriterOptions extends WritingRun {
  /** Keeps the desk from one writer to the next; unless given, it is read anew. */
  readonly readDesk?: ReadDesk | undefined;
  /** Reads a known article again if it came with something new; in this thread unless given. */
  readonly extractor?: Extractor | undefined;
}

export function createWriter(store: ArchiveStore, given: WriterOptions): Writer {
  const { readDesk = deskOf(store), extractor, ...options } = given;
  async function write(
    desk: Desk,
    articles: readonly PreparedArticle[],
    rejected: number,
  ): Promise<readonly Written[]> {
    const judgements = await judgementsOf(store, desk, articles);
    const storable = articles.map((article) => toStorable(article, judgements(article.sha256)));
    const whole = storable.filter((article) => "facts" in article);
    const run = {
      ...options,
      version: articles[0]?.version ?? EXTRACTOR_VERSION,
      rejected: rejected + storable.length - whole.length,
      decisionsSeen: desk.seen,
    };
    const joined = desk.atLarge.length === 0 ? undefined : leadsTo(desk);
    const stored = (whole.length === 0 ? [] : await store.addArticles(whole, run, joined)).values();
    return storable.map((article) => (isRefusal(article) ? refused(article) : (stored.next().value ?? refused(LOST))));
  }
  async function addReceipts(desk: Desk, received: readonly ReceivedAgain[]): Promise<ReadonlyMap<number, News>> {
    const run = { ...options, version: EXTRACTOR_VERSION, decisionsSeen: desk.seen };
    const ids = new Set(await store.addReceipts(received, run));
    if (ids.size === 0) return NO_NEWS;
    const before = new Map<number, FactsByName>();
    for (const id of ids) before.set(id, await factsByName(store, id));
    await settlePending(store, { command: options.command, extractor });
    const news = new Map<number, News>();
    for (const [id, facts] of before) {
      const supplied = received.flatMap(({ articleId, receipt }) =>
        articleId === id ? (receipt.given?.supplied ?? []) : [],
      );
      news.set(id, newsOf(facts, await factsByName(store, id), supplied));
    }
    return news;
  }
  const receive: Writer["receive"] = (received) => withDesk(readDesk, (desk) => addReceipts(desk, received));
  return {
    find: (hashes) => store.findArticles(hashes),
    receive,
    write: async (articles, rejected = 0) => {
      const written = await withDesk(readDesk, (desk) => write(desk, articles, rejected));
      const again = articles.flatMap((article, at) => receivedAgain(article, written[at]));
      if (again.length === 0) return written;
      const news = new Map(await receive(again));
      return written.map((one) => withNews(one, news));
    },
  };
}

/** The article if it was already known when it was to be written: what it came with is still to be recorded. */
function receivedAgain(article: PreparedArticle, written: Written | undefined): ReceivedAgain[] {
  const receipt = receiptOf(article);
  if (receipt === undefined || written?.status !== "unchanged" || written.articleId === null) return [];
  return [{ articleId: written.articleId, uri: article.uri, receipt }];
}

function receiptOf({ receipt, given: [given] }: PreparedArticle): Receipt | undefined {
  return receipt ?? (given === undefined ? undefined : { given });
}

/** Reports what is new about an article once, though it may have come several times. */
function withNews(written: Written, news: Map<number, News>): Written {
  if (written.status !== "unchanged" || written.articleId === null) return written;
  const found = news.get(written.articleId);
  news.delete(written.articleId);
  return found === undefined ? written : { ...written, news: found };
}

const NO_NEWS: ReadonlyMap<number, News> = new Map();

function toStorable(article: PreparedArticle, judgement: Judgement): StorableArticle | Refusal {
  const { extraction, ...source } = article;
  const facts = toFacts(source, extraction, judgement);
  if (isRefusal(facts)) return facts;
  const receipt = receiptOf(article);
  return { ...source, facts, ...(receipt === undefined ? {} : { receipt }) };
}

function refused(refusal: Refusal): Written {
  return { status: "refused", refusal };
}

const LOST: Refusal = { code: "E_INTERNAL", reason: "the archive did not say what became of it" };
