import type { Database } from "better-sqlite3";
import type { StorableArticle } from "../store.ts";

/** Prepares the record of what an article was received with. The time is that of the run. */
export function prepareInsertReceipt(
  database: Database,
): (articleId: number, article: Pick<StorableArticle, "uri" | "given">, runId: number) => void {
  const insert = database.prepare<[number, number, string | null, string | null, number, number]>(
    `INSERT INTO receipts (article_id, seq, uri, given, received_at, run_id)
     VALUES (?, (SELECT count(*) FROM receipts WHERE article_id = ?), ?, ?, (SELECT started_at FROM runs WHERE id = ?), ?)`,
  );
  return (articleId, { uri, given }, runId) => {
    insert.run(articleId, articleId, uri, given === undefined ? null : JSON.stringify(given), runId, runId);
  };
}
