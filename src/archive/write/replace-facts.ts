import { type CanonicalFacts, canonicalFacts } from "../../facts/canonical.ts";
import { DIGEST_FORM } from "../../facts/digest.ts";
import type { Value } from "../../facts/table.ts";
import { articleReading } from "../../facts/tables/articles.ts";
import { digestOf } from "../digest-of.ts";
import type { DeskWrite, Replaced, RereadArticle, Run } from "../store.ts";
import { writeInRun } from "./in-run.ts";
import { insertFacts } from "./insert-facts.ts";
import { calledIn, takeLostNames } from "./lost-names.ts";
import { putAddresses, takeAddresses } from "./quote-addresses.ts";
import { beginRelink, type Relink } from "./relink.ts";
import type { WrittenDigest } from "./runs.ts";
import { removePrints } from "./settle-utterances.ts";
import { change, query, requireRows } from "./statement.ts";
import { deleteFacts, storedFacts } from "./stored-facts.ts";
import { wholly } from "./wholly.ts";
import { enterWords, takeOutWords } from "./words.ts";
import type { Work, WorkDatabase } from "./work.ts";
import { beginDesk, finishDesk } from "./write-desk.ts";

const FIND_HASHES = query<[string], { readonly id: number; readonly sha256: string }>(
  "SELECT id, sha256 FROM articles WHERE id IN (SELECT value FROM json_each(?))",
);

/** `ArchiveStore.replaceFacts`. */
export async function replaceFacts(
  database: WorkDatabase,
  articles: readonly RereadArticle[],
  run: Run,
  desk: DeskWrite = {},
): Promise<readonly Replaced[]> {
  // Before the transaction, because other writers wait as long as it lasts.
  const compared = articles.length === 0 ? [] : await database.read(compare(articles));
  return writeInRun(database, run, function* (runId) {
    const decisions = yield* beginDesk(desk, runId);
    const relink = beginRelink();
    const fates: Replaced[] = [];
    for (const one of compared) fates.push(yield* replaceOne(one, relink, runId));
    const idsOf = (status: Replaced["status"]) =>
      articles.flatMap(({ articleId }, at) => (fates[at]?.status === status ? [articleId] : []));
    const [changed, unchanged] = [idsOf("changed"), idsOf("unchanged")];
    yield* enterWords(changed);
    const relinked = yield* relink.after([...changed, ...unchanged], decisions.length > 0);
    const recorded: number[] = [];
    for (const articleId of unchanged) if (yield* recordReader(articleId, runId)) recorded.push(articleId);
    const rejected = idsOf("refused").length + (run.rejected ?? 0);
    const counts = { reread: changed.length, unchanged: unchanged.length, rejected };
    const written = new Set([...changed, ...recorded]);
    const digests = compared.flatMap(({ digest }) => (written.has(digest.articleId) ? [digest] : []));
    const isWritten = (yield* finishDesk(desk)) || decisions.length > 0 || written.size > 0 || relinked;
    return { result: fates, counts: isWritten ? counts : null, digests, decisions };
  });
}

/** An article as it should be, its SHA-256, and the digest of what is now read from it. */
interface Compared {
  readonly article: RereadArticle;
  readonly sha256: string;
  readonly digest: WrittenDigest;
}

function* compare(articles: readonly RereadArticle[]): Work<Compared[]> {
  const ids = JSON.stringify(articles.map(({ articleId }) => articleId));
  const hashes = new Map((yield* FIND_HASHES.all(ids)).map(({ id, sha256 }) => [id, sha256]));
  return articles.map((article) => {
    const sha256 = hashes.get(article.articleId) ?? "";
    return { article, sha256, digest: toDigest(article.articleId, sha256, canonicalFacts(article.facts)) };
  });
}

function toDigest(articleId: number, sha256: string, facts: CanonicalFacts): WrittenDigest {
  return { articleId, ...digestOf(sha256, facts) };
}

function* replaceOne({ article, sha256, digest }: Compared, relink: Relink, runId: number): Work<Replaced> {
  const { articleId } = article;
  const stored = toDigest(articleId, sha256, yield* storedFacts(articleId));
  if (stored.digest === digest.digest) return { status: "unchanged" };
  yield* relink.before(articleId);
  const refusal = yield* wholly(() => exchange(article, runId));
  return refusal === null ? { status: "changed" } : { status: "refused", refusal };
}

const UPDATE = change<Value[]>(
  `UPDATE articles SET ${[...articleReading.columns, "extracted_run_id"].map((column) => `${column} = ?`).join(", ")}
   WHERE id = ?`,
);

/**
 * Replaces everything that was read from an article. Afterwards the article is out of the search, and the addresses at
 * which a quote stood are kept. Throws `RefusedRow` if the archive refuses a row.
 */
function* exchange(article: RereadArticle, runId: number): Work<void> {
  const { articleId, facts } = article;
  yield* takeOutWords([articleId]);
  yield* removePrints(articleId);
  const taken = yield* takeAddresses(articleId);
  const called = yield* calledIn(articleId);
  yield* deleteFacts(articleId);
  const changes = yield* UPDATE.run(...articleReading.valuesOf(facts.extraction), runId, articleId);
  requireRows(changes, 1, "articles");
  yield* insertFacts([article]);
  yield* takeLostNames(articleId, called);
  yield* putAddresses(articleId, taken, runId);
}

const VERSION_OF = "SELECT version FROM runs WHERE runs.id =";
const RECORD = change<[{ readonly articleId: number; readonly runId: number }]>(
  `UPDATE articles SET extracted_run_id = @runId
   WHERE id = @articleId AND (
     (${VERSION_OF} extracted_run_id) IS DISTINCT FROM (${VERSION_OF} @runId) OR NOT EXISTS (
       SELECT 1 FROM article_digests
       WHERE article_id = articles.id AND run_id = articles.extracted_run_id AND form = ${DIGEST_FORM}
     )
   )`,
);

/**
 * Records the run as the one that read an article; true if another version had read it before, or had read it without a
 * digest.
 */
function* recordReader(articleId: number, runId: number): Work<boolean> {
  return (yield* RECORD.run({ articleId, runId })) > 0;
}
