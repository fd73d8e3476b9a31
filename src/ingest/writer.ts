import type { ArchiveStore, ReceivedAgain, StorableArticle } from "../archive/store.ts";
import { isRefusal, type Refusal } from "../diagnostic.ts";
import { EXTRACTOR_VERSION } from "../extractor-version.ts";
import { type Judgement, toFacts } from "../facts/facts.ts";
import { type Desk, deskOf, judgementsOf, withDesk } from "./desk.ts";
import type { PreparedArticle } from "./prepare-article.ts";
import { settlePending } from "./settle-pending.ts";

/** What became of an article, true once it is returned: the transaction has been committed. Ids are null on a dry run. */
export type Written =
  | { readonly status: "added" | "unchanged"; readonly articleId: number | null }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** The one way by which articles come into an archive. */
export interface Writer {
  /**
   * Writes a batch in one transaction, each article whole or not at all, and gives their fates in order. The same bytes
   * again change nothing. Throws an `ArchiveError` if the archive cannot be written: then nothing of the batch is.
   *
   * @param rejected how many other sources were rejected meanwhile, for the run's own record
   */
  write(articles: readonly PreparedArticle[], rejected?: number): Promise<readonly Written[]>;
  /** Records that known articles were received again; their facts follow from what was given then, too. */
  receive(received: readonly ReceivedAgain[]): Promise<void>;
  /** The ids of those articles that the archive has already, by the SHA-256 of their bytes. */
  find(hashes: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** Who writes, as each of its runs is recorded. */
export interface WriterOptions {
  /** "add", "seed". */
  readonly command: string;
  readonly options?: { readonly [option: string]: string | number | boolean };
}

export function createWriter(store: ArchiveStore, options: WriterOptions): Writer {
  const readDesk = deskOf(store);
  async function write(
    desk: Desk,
    articles: readonly PreparedArticle[],
    rejected: number,
  ): Promise<readonly Written[]> {
    const judgements = await judgementsOf(
      store,
      desk,
      articles.map(({ sha256 }) => sha256),
    );
    const storable = articles.map((article) => toStorable(article, judgements(article.sha256)));
    const whole = storable.filter((article) => "facts" in article);
    const run = {
      ...options,
      version: EXTRACTOR_VERSION,
      rejected: rejected + storable.length - whole.length,
      decisionsSeen: desk.seen,
    };
    const stored = (whole.length === 0 ? [] : await store.addArticles(whole, run)).values();
    return storable.map((article) => (isRefusal(article) ? refused(article) : (stored.next().value ?? refused(LOST))));
  }
  async function receive(desk: Desk, received: readonly ReceivedAgain[]): Promise<void> {
    const run = { ...options, version: EXTRACTOR_VERSION, decisionsSeen: desk.seen };
    if ((await store.addReceipts(received, run)).length > 0) await settlePending(store);
  }
  return {
    find: (hashes) => store.findArticles(hashes),
    receive: (received) => withDesk(readDesk, (desk) => receive(desk, received)),
    write: (articles, rejected = 0) => withDesk(readDesk, (desk) => write(desk, articles, rejected)),
  };
}

function toStorable({ extraction, ...source }: PreparedArticle, judgement: Judgement): StorableArticle | Refusal {
  const facts = toFacts(source, extraction, judgement);
  if (isRefusal(facts)) return facts;
  const [given] = source.given;
  const receipt = source.receipt ?? (given === undefined ? undefined : { given });
  return { ...source, facts, ...(receipt === undefined ? {} : { receipt }) };
}

function refused(refusal: Refusal): Written {
  return { status: "refused", refusal };
}

const LOST: Refusal = { code: "E_INTERNAL", reason: "the archive did not say what became of it" };
