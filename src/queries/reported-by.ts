import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { credits, organisations, people } from "../archive/schema.ts";
import { REPORTING } from "./article-conditions.ts";
import { inJson } from "./conditions.ts";
import { NAMED_COLUMNS, toNamed } from "./named-columns.ts";
import type { Named } from "./records.ts";

/** The authors, reporters and contributors of articles: each once, in the order credited. */
export function reportedByLoader(db: Reader): (articleIds: readonly number[]) => Promise<Map<number, Named[]>> {
  const query = db.prepare(
    db
      .select({ articleId: credits.articleId, ...NAMED_COLUMNS })
      .from(credits)
      .leftJoin(people, eq(people.id, credits.personId))
      .leftJoin(organisations, eq(organisations.id, credits.organisationId))
      .where(and(inJson(credits.articleId, "articles"), inArray(credits.role, [...REPORTING])))
      .orderBy(asc(credits.articleId), asc(credits.seq)),
  );
  return async (articleIds) => {
    const found = new Map<number, Named[]>();
    for (const row of await query.rows({ articles: JSON.stringify(articleIds) })) {
      const named = toNamed(row);
      const before = found.get(row.articleId) ?? [];
      if (named && !before.some((other) => other.kind === named.kind && other.id === named.id)) before.push(named);
      found.set(row.articleId, before);
    }
    return found;
  };
}
