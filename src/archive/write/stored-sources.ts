import type { GivenBeside } from "../../facts/given.ts";
import type { StoredSource } from "../store.ts";
import { query, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

interface SourceRow {
  readonly id: number;
  readonly sha256: string;
  readonly text: string;
  readonly encoding: string;
  readonly byte_order_mark: number;
  readonly source_uri: string | null;
  readonly version: string | null;
}

const SELECT = `
  SELECT articles.id AS id, sha256, text, encoding, byte_order_mark, source_uri, runs.version AS version
  FROM articles LEFT JOIN runs ON runs.id = articles.extracted_run_id`;
const FIND = query<[number], SourceRow>(`${SELECT} WHERE articles.id = ?`);
const FIND_NEXT = query<[number], SourceRow>(`${SELECT} WHERE articles.id > ? ORDER BY articles.id LIMIT 1`);
const FIND_GIVEN = valuesOf<[number], string>(
  "SELECT given FROM receipts WHERE article_id = ? AND given IS NOT NULL ORDER BY seq",
);

/** The source of an article; null if no article has this id. */
export function* sourceOf(id: number): Work<StoredSource | null> {
  return yield* toSource(yield* FIND.get(id));
}

/** The source of the first article with a higher id; null if there is none. */
export function* sourceAfter(id: number): Work<StoredSource | null> {
  return yield* toSource(yield* FIND_NEXT.get(id));
}

function* toSource(row: SourceRow | undefined): Work<StoredSource | null> {
  if (row === undefined) return null;
  const { byte_order_mark, source_uri, ...source } = row;
  const given = (yield* FIND_GIVEN.all(row.id)).map((one) => JSON.parse(one) as GivenBeside);
  return { ...source, byteOrderMark: byte_order_mark === 1, uri: source_uri, given };
}
