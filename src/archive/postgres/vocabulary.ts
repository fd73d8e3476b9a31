import { sql } from "drizzle-orm";
import type { Drizzle } from "../reader.ts";
import type { WordIndex } from "../word-index.ts";
import { bareWords, printedWords } from "./bare-words.ts";
import type { Session } from "./session.ts";
import { stemsOf } from "./stems.ts";

/** The words that the index of articles holds, in its own form: their stems, in `article_terms`. */
export function createVocabulary(db: Drizzle, session: Session): Pick<WordIndex, "termsFrom" | "printedAs"> {
  return {
    termsFrom: async (beginning) =>
      db
        .select({ term: sql<string>`term`, rows: sql<number>`articles` })
        .from(sql`article_terms`)
        .where(sql`term >= ${beginning} AND term < ${`${beginning}\u{10ffff}`}`),
    printedAs: (term) => findPrinted(session, term),
  };
}

/** The first word with this stem in one of the articles that have it; null if there is none. */
async function findPrinted(session: Session, term: string): Promise<string | null> {
  const [row] = await session.rows(
    `SELECT articles.text FROM article_search JOIN articles ON articles.id = article_search.article_id
     WHERE article_search.words @@ $1::tsquery LIMIT 1`,
    [`'${term.replaceAll("'", "''")}'`],
  );
  const printed = [...new Set(printedWords(String(row?.[0] ?? "")).map(({ word }) => word))];
  const bare = printed.map((word) => bareWords(word).join(""));
  const stems = await stemsOf(session, bare);
  return printed[bare.findIndex((word) => stems.get(word) === term)] ?? null;
}
