import type { Database } from "better-sqlite3";
import { sql } from "drizzle-orm";
import type { Drizzle } from "../reader.ts";
import type { KnownTerm } from "../word-index.ts";
import { phraseOf } from "./match-expression.ts";

/** The words that an index of articles holds, in its own form: stems in lower case, without accents. */
export interface Vocabulary {
  termsFrom(beginning: string): Promise<KnownTerm[]>;
  printedAs(term: string): Promise<string | null>;
}

/**
 * Makes the vocabulary. It reads the lists of the index through a table of FTS5's own
 * (https://sqlite.org/fts5.html#the_fts5vocab_virtual_table_module), which is in the connection's own temporary schema,
 * so that a read-only connection can have it too, and is made when it is first asked for.
 */
export function createVocabulary(raw: Database, db: Drizzle): Vocabulary {
  let isMade = false;
  const make = () => {
    if (isMade) return;
    raw.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_of_articles USING fts5vocab(main, articles_fts, row)");
    isMade = true;
  };
  return {
    termsFrom: async (beginning) => {
      make();
      return db
        .select({ term: sql<string>`term`, rows: sql<number>`doc` })
        .from(sql`temp.words_of_articles`)
        .where(sql`term >= ${beginning} AND term < ${`${beginning}\u{10ffff}`}`);
    },
    printedAs: (term) => findPrinted(db, term),
  };
}

/** The word as one of the articles prints it, taken from a snippet of one word. */
async function findPrinted(db: Drizzle, term: string): Promise<string | null> {
  const [found] = await db
    .select({ word: sql<string>`snippet(articles_fts, -1, '<', '>', '', 1)` })
    .from(sql`articles_fts`)
    .where(sql`articles_fts MATCH ${phraseOf(term)}`)
    .limit(1);
  return found?.word.match(/<([^<>]+)>/)?.[1] ?? null;
}
