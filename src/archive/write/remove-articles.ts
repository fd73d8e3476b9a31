import { NOUNS } from "../../facts/noun-rows.ts";
import type { DecisionBearers, NounKeys, Removal, Removed, Run } from "../store.ts";
import { articlesConcerned } from "./concern.ts";
import { lastArticleId } from "./counts.ts";
import { forgetBearers } from "./decision-bearers.ts";
import { logDecisions } from "./decision-log.ts";
import { beginForgetRedirects } from "./forget-redirects.ts";
import { writeInRun } from "./in-run.ts";
import { removeLinks } from "./link-articles.ts";
import { settleRoll } from "./settle-names.ts";
import { change, insertInto, valuesOf } from "./statement.ts";
import { deleteFacts } from "./stored-facts.ts";
import { storedFingerprint } from "./tombstones.ts";
import { findPhrase, takeOutWords } from "./words.ts";
import type { Work, WorkDatabase } from "./work.ts";
import { leavePending } from "./write-desk.ts";

/** `ArchiveStore.removeArticles`. */
export function removeArticles(database: WorkDatabase, removal: Removal, run: Run): Promise<Removed | null> {
  return writeInRun<Removed | null>(database, run, function* (runId) {
    if ((yield* lastArticleId()) > removal.lastArticleId) return { result: null, counts: null };
    const decisions = removal.decisions.map(({ key }) => key);
    return { result: yield* remove(removal, runId), counts: {}, decisions };
  });
}

function* remove(removal: Removal, runId: number): Work<Removed> {
  const { articles, decisions, names, atLarge } = removal;
  const finishRedirects = yield* beginForgetRedirects(names.keys);
  const spokenOf: { readonly decision: DecisionBearers; readonly known: readonly string[] }[] = [];
  for (const decision of atLarge) spokenOf.push({ decision, known: yield* knownOf(decision) });
  const lost: DecisionBearers[] = [];
  let blanked = 0;
  for (const article of articles) {
    yield* bury(article, removal, runId);
    blanked += yield* BLANK_ABOUT.run(article.sha256);
    yield* deleteArticle(article.articleId);
  }
  yield* settleRoll({ ...names, some: names });
  yield* finishRedirects();
  for (const { decision, known } of spokenOf) {
    const left = new Set(yield* knownOf(decision));
    if (known.every((one) => left.has(one))) continue;
    blanked += yield* BLANK_ONE.run({ key: decision.decision });
    lost.push(decision);
  }
  const unsettled = keysOf(lost);
  const forms = new Set(lost.flatMap(({ form }) => form ?? []));
  yield* leavePending(yield* articlesConcerned({ ...unsettled, forms, hashes: new Set() }));
  yield* forgetBearers();
  yield* logDecisions(decisions, runId);
  return { blanked, unsettled };
}

function keysOf(decisions: readonly DecisionBearers[]): NounKeys {
  return {
    people: new Set(decisions.flatMap(({ people }) => people)),
    organisations: new Set(decisions.flatMap(({ organisations }) => organisations)),
  };
}

const FIRST_ORIGINAL = valuesOf<[number], string>(
  `SELECT originals.sha256 FROM receipts JOIN originals ON originals.id = receipts.original_id
   WHERE receipts.article_id = ? ORDER BY receipts.seq LIMIT 1`,
);
const BURY = insertInto("tombstones", [
  "article_sha256",
  "article_id",
  "body_sha256",
  "original_sha256",
  "removed_at",
  "removed_by",
  "reason",
  "replaced_by",
  "run_id",
]);

/** Makes the tombstone of an article, which must exist before anything of the article may be deleted. */
function* bury(
  { articleId, sha256, replacedBy = null }: Removal["articles"][number],
  { by, because, at }: Removal,
  runId: number,
): Work<void> {
  const body = yield* storedFingerprint(articleId);
  const original = (yield* FIRST_ORIGINAL.get(articleId)) ?? null;
  yield* BURY.rows([sha256, articleId, body, original, at, by, because, replacedBy, runId]);
}

const FIND_ORIGINALS = valuesOf<[number], number>(
  "SELECT original_id FROM receipts WHERE article_id = ? AND original_id IS NOT NULL",
);
const FORGET_ADDRESSES = change<[number]>("DELETE FROM quote_addresses WHERE article_id = ?");
/** Tables that belong to an article besides its facts, in an order in which they can be deleted. */
const FORGET_REST = ["decisions_pending", "article_pages", "article_blocks", "receipts"].map((table) =>
  change<[number]>(`DELETE FROM ${table} WHERE article_id = ?`),
);
const FORGET_ORIGINAL = change<[number]>(
  "DELETE FROM originals WHERE id = ? AND NOT EXISTS (SELECT 1 FROM receipts WHERE original_id = originals.id)",
);
const FORGET_ARTICLE = change<[number]>("DELETE FROM articles WHERE id = ?");

/** Deletes an article with everything that belongs to it, and originals that no other article needs. */
function* deleteArticle(articleId: number): Work<void> {
  yield* removeLinks(articleId);
  const originals = yield* FIND_ORIGINALS.all(articleId);
  yield* takeOutWords([articleId]);
  yield* FORGET_ADDRESSES.run(articleId);
  yield* deleteFacts(articleId);
  for (const forget of FORGET_REST) yield* forget.run(articleId);
  for (const original of originals) yield* FORGET_ORIGINAL.run(original);
  yield* FORGET_ARTICLE.run(articleId);
}

/** Deletes the words of decisions; their digests and keys stay. */
const BLANK_ABOUT = change<[string]>(blank("article_sha256 = ?"));
const BLANK_ONE = change<[{ readonly key: string }]>(blank("article_sha256 IS NULL AND (key = @key OR undoes = @key)"));

function blank(condition: string): string {
  return `UPDATE decisions SET exact = NULL, prefix = NULL, suffix = NULL, value = NULL, reason = NULL
    WHERE ${condition} AND coalesce(exact, prefix, suffix, value, reason) IS NOT NULL`;
}

const KNOWN = NOUNS.map(({ table, names }) => ({
  table,
  find: valuesOf<[string], string>(
    `SELECT given.value FROM json_each(?, '$') AS given
     WHERE EXISTS (SELECT 1 FROM ${table} WHERE key = given.value)
       OR EXISTS (SELECT 1 FROM ${names} WHERE name_key = given.value)`,
  ),
}));

/**
 * The keys of those a decision about no single article speaks of who still have a row or a name, and its words if they
 * are still printed.
 */
function* knownOf({ form, ...bearers }: DecisionBearers): Work<string[]> {
  const known: string[] = [];
  for (const { table, find } of KNOWN) {
    for (const key of yield* find.all(JSON.stringify(bearers[table]))) known.push(`${table} ${key}`);
  }
  if (form !== null && (yield* isPrinted(form))) known.push(form);
  return known;
}

/** Whether any article prints these words. True if they have no letter or figure, since that cannot be searched for. */
function* isPrinted(form: string): Work<boolean> {
  return !/[\p{L}\p{N}]/u.test(form) || (yield* findPhrase(form, 1)).length > 0;
}
