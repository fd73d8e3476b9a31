import { query } from "./statement.ts";
import type { Work } from "./work.ts";

const FIND = query<[string], { readonly id: number; readonly sha256: string }>(
  "SELECT id, sha256 FROM articles WHERE sha256 IN (SELECT value FROM json_each(?, '$'))",
);

/** `ArchiveStore.findArticles`. */
export function* findArticles(hashes: readonly string[]): Work<Map<string, number>> {
  if (hashes.length === 0) return new Map();
  return new Map((yield* FIND.all(JSON.stringify(hashes))).map(({ id, sha256 }) => [sha256, id]));
}
