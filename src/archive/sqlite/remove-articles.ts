import type { Database } from "better-sqlite3";
import { NOUNS } from "../../facts/noun-rows.ts";
import { CHILD_TABLES } from "../../facts/tables.ts";
import type { DecisionBearers, Removal, Removed, Run } from "../store.ts";
import { removeLinks } from "../write/link-articles.ts";
import { noteNames, redirectTexts } from "../write/names-digest.ts";
import { deleteRows } from "../write/stored-facts.ts";
import { forgetBearers } from "./decision-bearers.ts";
import { prepareLogDecisions } from "./decision-log.ts";
import { workOn } from "./do-work.ts";
import { phraseOf } from "./match-expression.ts";
import { optimizeSearch, removeFromSearch } from "./search-index.ts";
import { prepareSettleRoll } from "./settle-names.ts";
import { prepareStoredFingerprint } from "./tombstones.ts";
import type { WriteInRun } from "./transaction.ts";

/** What hangs on an article beside facts, in an order in which it can be deleted. */
const BESIDE_FACTS = ["quote_addresses", "decisions_pending", "article_pages", "article_blocks", "receipts"] as const;

/**
 * Prepares `ArchiveStore.removeArticles`. What is deleted is overwritten (`secure_delete`); what earlier writes have left
 * elsewhere in the file and its log goes with {@link eraseTraces}.
 */
export function prepareRemoveArticles(
  database: Database,
  writeInRun: WriteInRun,
): (removal: Removal, run: Run) => Promise<Removed | null> {
  const hasMore = database.prepare<[number]>("SELECT 1 FROM articles WHERE id > ?");
  const bury = prepareBury(database);
  const deleteArticle = prepareDeleteArticle(database);
  const log = prepareLogDecisions(database);
  const settle = prepareSettleRoll(database);
  const forgetRedirects = prepareForgetRedirects(database);
  const blankAbout = prepareBlank(database, "article_sha256 = ?");
  const blankOne = prepareBlank(database, "article_sha256 IS NULL AND (key = ? OR undoes = ?)");

  function remove(removal: Removal, runId: number): Removed {
    const { articles, decisions, names, atLarge } = removal;
    const redirects = forgetRedirects(names.keys);
    const spokenOf = atLarge.map((decision) => ({ decision, known: knownOf(database, decision) }));
    let blanked = 0;
    for (const article of articles) {
      bury(article, removal, runId);
      blanked += blankAbout(article.sha256);
      deleteArticle(article.articleId);
    }
    settle({ ...names, some: names });
    redirects.finish();
    for (const { decision, known } of spokenOf) {
      const left = new Set(knownOf(database, decision));
      if (known.some((one) => !left.has(one))) blanked += blankOne(decision.decision, decision.decision);
    }
    forgetBearers(database);
    optimizeSearch(database);
    log(decisions, runId);
    return { blanked };
  }

  return async (removal, run) => {
    const before = database.pragma("secure_delete", { simple: true });
    database.pragma("secure_delete = ON");
    try {
      return await writeInRun<Removed | null>(run, (runId) => {
        if (hasMore.get(removal.lastArticleId) !== undefined) return { result: null, counts: null };
        const keys = removal.decisions.map(({ key }) => key);
        return { result: remove(removal, runId), counts: {}, decisions: keys };
      });
    } finally {
      database.pragma(`secure_delete = ${before}`);
    }
  };
}

/** Prepares the tombstone of an article, which must stand before anything of it may go. */
function prepareBury(database: Database) {
  const fingerprintOf = prepareStoredFingerprint(database);
  const insert = database.prepare(
    `INSERT INTO tombstones
       (article_sha256, article_id, body_sha256, original_sha256, removed_at, removed_by, reason, replaced_by, run_id)
     VALUES (@sha256, @articleId, @body, (
       SELECT originals.sha256 FROM receipts JOIN originals ON originals.id = receipts.original_id
       WHERE receipts.article_id = @articleId ORDER BY receipts.seq LIMIT 1
     ), @at, @by, @because, @replacedBy, @runId)`,
  );
  return (
    { articleId, sha256, replacedBy = null }: Removal["articles"][number],
    { by, because, at }: Removal,
    runId: number,
  ): void => void insert.run({ articleId, sha256, body: fingerprintOf(articleId), at, by, because, replacedBy, runId });
}

/** Prepares the deletion of an article with everything that hangs on it, and of originals that no other article needs. */
function prepareDeleteArticle(database: Database): (articleId: number) => void {
  const findOriginals = database
    .prepare<[number], number>("SELECT original_id FROM receipts WHERE article_id = ? AND original_id IS NOT NULL")
    .pluck();
  const [first, ...besideFacts] = BESIDE_FACTS.map((table) =>
    database.prepare<[number]>(`DELETE FROM ${table} WHERE article_id = ?`),
  );
  const facts = CHILD_TABLES.toReversed().map((table) =>
    database.prepare<{ readonly article: number }>(deleteRows(table)),
  );
  const deleteOriginal = database.prepare<[number]>(
    "DELETE FROM originals WHERE id = ? AND NOT EXISTS (SELECT 1 FROM receipts WHERE original_id = originals.id)",
  );
  const deleteRow = database.prepare<[number]>("DELETE FROM articles WHERE id = ?");
  const work = workOn(database);
  return (articleId) => {
    work(removeLinks(articleId));
    const originals = findOriginals.all(articleId);
    removeFromSearch(database, articleId);
    first?.run(articleId);
    for (const deletion of facts) deletion.run({ article: articleId });
    for (const deletion of besideFacts) deletion.run(articleId);
    for (const original of originals) deleteOriginal.run(original);
    deleteRow.run(articleId);
  };
}

/** Prepares the blanking of the words of decisions; their digests and keys stay. Gives the number of decisions. */
function prepareBlank(database: Database, condition: string): (...values: string[]) => number {
  const blank = database.prepare<string[]>(
    `UPDATE decisions SET exact = NULL, prefix = NULL, suffix = NULL, value = NULL, reason = NULL
     WHERE ${condition} AND coalesce(exact, prefix, suffix, value, reason) IS NOT NULL`,
  );
  return (...values) => blank.run(...values).changes;
}

/** Of whom and what a decision about no single article speaks, those whom rows or names are of, and words that are printed. */
function knownOf(database: Database, { people, organisations, form }: DecisionBearers): string[] {
  const known = NOUNS.flatMap(({ table, names }) =>
    database
      .prepare<[string], string>(
        `SELECT '${table} ' || value FROM json_each(?)
         WHERE EXISTS (SELECT 1 FROM ${table} WHERE key = value) OR EXISTS (SELECT 1 FROM ${names} WHERE name_key = value)`,
      )
      .pluck()
      .all(JSON.stringify(table === "people" ? people : organisations)),
  );
  return form !== null && isPrinted(database, form) ? [...known, form] : known;
}

/** Whether any article prints these words; of what has no letter or figure nobody can tell. */
function isPrinted(database: Database, form: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(form)) return true;
  const find = database.prepare<[string]>("SELECT 1 FROM articles_fts WHERE articles_fts MATCH ? LIMIT 1");
  return find.get(phraseOf(form)) !== undefined;
}

/**
 * Prepares the forgetting of former slugs that no evidence is left of: those that led to somebody who goes, and those of names
 * that whoever they lead to has no longer. What it gives is to be finished when people and organisations are settled.
 */
function prepareForgetRedirects(database: Database) {
  const work = workOn(database);
  const sides = NOUNS.map((noun) => {
    const { table, names, pointer, target } = noun;
    const find = database
      .prepare<{ readonly keys: string }, string>(
        `SELECT slug FROM slug_redirects
         WHERE kind = '${target}' AND (
           key IN (SELECT value FROM json_each(@keys))
           OR ${pointer} IN (SELECT id FROM ${table} WHERE key IN (SELECT value FROM json_each(@keys)))
         )`,
      )
      .pluck();
    const forget = database.prepare<[string]>(
      `DELETE FROM slug_redirects WHERE kind = '${target}' AND slug = ? AND NOT EXISTS (
         SELECT 1 FROM ${names}
         WHERE ${pointer} = slug_redirects.${pointer}
           AND (name_key = slug_redirects.key OR slug_redirects.key LIKE name_key || ' (%')
       )`,
    );
    return { table, find, forget, textsOf: (slugs: readonly string[]) => work(redirectTexts(noun, slugs)) };
  });
  return (keys: Removal["names"]["keys"]) => {
    const found = sides.map(({ table, ...side }) => ({
      ...side,
      slugs: side.find.all({ keys: JSON.stringify([...keys[table]]) }),
    }));
    return {
      finish: () => {
        const removed: string[] = [];
        for (const { slugs, forget, textsOf } of found) {
          for (const slug of slugs) {
            const texts = textsOf([slug]);
            if (forget.run(slug).changes > 0) removed.push(...texts);
          }
        }
        work(noteNames({ added: [], removed }));
      },
    };
  };
}

/**
 * Writes the file anew without its free pages and empties its log, so that nothing of what was deleted is left in either. Gives
 * false if another connection still reads an older state: its words stay in the log until that ends.
 */
export function eraseTraces(database: Database): boolean {
  const store = database.pragma("temp_store", { simple: true });
  // The copy that VACUUM makes on its way may be larger than memory; it holds only what is left.
  database.pragma("temp_store = FILE");
  try {
    database.exec("VACUUM");
    const [row] = database.pragma("wal_checkpoint(TRUNCATE)") as { readonly busy: number }[];
    return row?.busy !== 1;
  } finally {
    database.pragma(`temp_store = ${store}`);
  }
}
