import type { Database } from "better-sqlite3";
import { type CanonicalFacts, canonicalFacts } from "../../facts/canonical.ts";
import { DIGEST_FORM } from "../../facts/digest.ts";
import type { Value } from "../../facts/table.ts";
import { articleReading } from "../../facts/tables/articles.ts";
import { CHILD_TABLES } from "../../facts/tables.ts";
import { digestOf } from "../digest-of.ts";
import type { DeskWrite, Replaced, RereadArticle, Run } from "../store.ts";
import { insertFacts } from "../write/insert-facts.ts";
import { forgetQuotes } from "../write/link-articles.ts";
import { beginRelink, type Relink } from "../write/relink.ts";
import type { WrittenDigest } from "../write/runs.ts";
import { deleteRows, storedFacts } from "../write/stored-facts.ts";
import { type DoWork, workOn } from "./do-work.ts";
import { requireRows } from "./insert-rows.ts";
import { prepareLostNames } from "./lost-names.ts";
import { prepareKeepAddresses } from "./quote-addresses.ts";
import { addToSearch, removeFromSearch } from "./search-index.ts";
import { type WriteInRun, wholly } from "./transaction.ts";
import { prepareWriteDesk } from "./write-desk.ts";

/** Prepares `ArchiveStore.replaceFacts`. */
export function prepareReplaceFacts(
  database: Database,
  writeInRun: WriteInRun,
): (articles: readonly RereadArticle[], run: Run, desk?: DeskWrite) => Promise<readonly Replaced[]> {
  const work = workOn(database);
  const exchange = prepareExchange(database, work);
  const recordReader = prepareRecordReader(database);
  const writeDesk = prepareWriteDesk(database);
  const findSha256 = database.prepare<[number], string>("SELECT sha256 FROM articles WHERE id = ?").pluck();

  function toDigest(articleId: number, facts: CanonicalFacts): WrittenDigest {
    return { articleId, ...digestOf(findSha256.get(articleId) ?? "", facts) };
  }

  function replaceOne({ article, digest: { digest } }: Compared, relink: Relink, runId: number): Replaced {
    const { articleId } = article;
    if (toDigest(articleId, work(storedFacts(articleId))).digest === digest) return { status: "unchanged" };
    work(relink.before(articleId));
    const refusal = wholly(database, () => exchange(article, runId));
    return refusal === null ? { status: "changed" } : { status: "refused", refusal };
  }

  return (articles, run, desk = {}) => {
    // Before the transaction: as long as it lasts other writers wait.
    const compared = articles.map(
      (article): Compared => ({
        article,
        digest: toDigest(article.articleId, canonicalFacts(article.facts)),
      }),
    );
    return writeInRun(run, (runId) => {
      const decisions = writeDesk.begin(desk, runId);
      const relink = beginRelink();
      const fates = compared.map((one) => replaceOne(one, relink, runId));
      const idsOf = (status: Replaced["status"]) =>
        articles.flatMap(({ articleId }, at) => (fates[at]?.status === status ? [articleId] : []));
      const [changed, unchanged] = [idsOf("changed"), idsOf("unchanged")];
      for (const [first, last] of stretches(changed)) addToSearch(database, first, last);
      const relinked = work(relink.after([...changed, ...unchanged], decisions.length > 0));
      const recorded = unchanged.filter((articleId) => recordReader(articleId, runId));
      const rejected = idsOf("refused").length + (run.rejected ?? 0);
      const counts = { reread: changed.length, unchanged: unchanged.length, rejected };
      const written = new Set([...changed, ...recorded]);
      const digests = compared.flatMap(({ digest }) => (written.has(digest.articleId) ? [digest] : []));
      const isWritten = writeDesk.finish(desk) || decisions.length > 0 || written.size > 0 || relinked;
      return { result: fates, counts: isWritten ? counts : null, digests, decisions };
    });
  };
}

/** An article as it is to be, and the digest of that. */
interface Compared {
  readonly article: RereadArticle;
  readonly digest: WrittenDigest;
}

/**
 * Prepares the exchange of everything that was read from an article. It is out of the search index afterwards, and addresses
 * at which a quote stood are kept. Throws SQLite's error if the archive refuses a row.
 */
function prepareExchange(database: Database, work: DoWork): (article: RereadArticle, runId: number) => void {
  // What points at others goes first.
  const deletions = CHILD_TABLES.toReversed().map((table) =>
    database.prepare<{ readonly article: number }>(deleteRows(table)),
  );
  const changes = [...articleReading.columns, "extracted_run_id"].map((column) => `${column} = ?`).join(", ");
  const update = database.prepare<[readonly Value[]]>(`UPDATE articles SET ${changes} WHERE id = ?`);
  const addresses = prepareKeepAddresses(database);
  const lostNames = prepareLostNames(database);
  return (article, runId) => {
    const { articleId, facts } = article;
    removeFromSearch(database, articleId);
    work(forgetQuotes(articleId));
    const taken = addresses.take(articleId);
    const called = lostNames.before(articleId);
    for (const deletion of deletions) deletion.run({ article: articleId });
    requireRows(update.run([...articleReading.valuesOf(facts.extraction), runId, articleId]), 1, "articles");
    work(insertFacts([article]));
    lostNames.take(articleId, called);
    addresses.put(articleId, taken, runId);
  };
}

/** Prepares the record of who has read an article; true if another version had read it before, or without a digest. */
function prepareRecordReader(database: Database): (articleId: number, runId: number) => boolean {
  const versionOf = "SELECT version FROM runs WHERE runs.id =";
  const update = database.prepare<{ readonly articleId: number; readonly runId: number }>(
    `UPDATE articles SET extracted_run_id = @runId
     WHERE id = @articleId AND (
       (${versionOf} extracted_run_id) IS DISTINCT FROM (${versionOf} @runId) OR NOT EXISTS (
         SELECT 1 FROM article_digests
         WHERE article_id = articles.id AND run_id = articles.extracted_run_id AND form = ${DIGEST_FORM}
       )
     )`,
  );
  return (articleId, runId) => update.run({ articleId, runId }).changes > 0;
}

/** Ascending ids as stretches without a gap: 1, 2, 3, 7 → [1, 3], [7, 7]. */
function stretches(ids: readonly number[]): (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const id of ids) {
    const last = found.at(-1);
    if (last?.[1] === id - 1) last[1] = id;
    else found.push([id, id]);
  }
  return found;
}
