import type { Database } from "better-sqlite3";
import { wordStepsOn } from "../../src/archive/sqlite/search-index.ts";

/** Makes the articles from `firstId` to `lastId`, which were written past the program, findable. */
export function addToSearch(raw: Database, firstId: number, lastId: number): void {
  const articleIds = Array.from({ length: lastId - firstId + 1 }, (_, at) => firstId + at);
  wordStepsOn(raw)({ do: "enter words", articleIds });
}

/** Takes an article and its quotes out of the search, before their rows change or go. */
export function removeFromSearch(raw: Database, articleId: number): void {
  wordStepsOn(raw)({ do: "take out words", articleIds: [articleId] });
}
