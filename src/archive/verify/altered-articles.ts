import { setImmediate } from "node:timers/promises";
import { readSourceBytes } from "../source-bytes.ts";
import type { VerifyProblem } from "../verify-report.ts";
import { query } from "../write/statement.ts";
import type { Work } from "../write/work.ts";
import type { CheckedArchive } from "./check.ts";

interface SourceRow {
  readonly id: number;
  readonly sha256: string;
  readonly text: string;
  readonly encoding: string;
  readonly byte_order_mark: number;
}

const FIND_NEXT = query<[number], SourceRow>(
  "SELECT id, sha256, text, encoding, byte_order_mark FROM articles WHERE id > ? ORDER BY id LIMIT 1",
);

/** An article, and how its text fails to give back the bytes received; null if it does give them. */
export interface CheckedSource {
  readonly articleId: number;
  readonly fault: string | null;
}

/**
 * Encodes the text of the first article after an id as bytes again, and compares their hash: the one check of the
 * source that SQL cannot make. Null if there is no such article.
 */
export function* checkSourceAfter(last: number): Work<CheckedSource | null> {
  const row = yield* FIND_NEXT.get(last);
  if (row === undefined) return null;
  const { id, byte_order_mark, ...source } = row;
  const bytes = readSourceBytes({ ...source, byteOrderMark: byte_order_mark === 1 });
  return { articleId: id, fault: typeof bytes === "string" ? bytes : null };
}

/** After this many articles, other tasks get their turn. */
const ARTICLES_IN_TURN = 100;

/** Finds texts that do not give back the bytes received: `source-altered`. */
export async function* sourceProblems({ read }: CheckedArchive): AsyncGenerator<VerifyProblem> {
  let last = 0;
  for (let at = 0; ; at += 1) {
    if (at % ARTICLES_IN_TURN === 0) await setImmediate();
    const checked = await read(checkSourceAfter(last));
    if (checked === null) return;
    const { articleId, fault } = checked;
    if (fault !== null) {
      yield { code: "source-altered", message: fault, table: "articles", row: String(articleId), articleId };
    }
    last = articleId;
  }
}
