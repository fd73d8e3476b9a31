import { and, eq, gt, inArray, lt, notExists, type SQL } from "drizzle-orm";
import { articles, credits, mentions } from "../archive/schema.ts";
import { isOneOf, type NamedMatch } from "./names.ts";
import type { Reader } from "./reader.ts";

/** Articles that name or mean one of these outside their credits. */
export function isMentionedIn(db: Reader, named: readonly NamedMatch[]): SQL {
  const mentioned = db.select({ id: mentions.articleId }).from(mentions);
  return inArray(articles.id, mentioned.where(and(isOneOf(mentions, named), isOutsideCredits(db))));
}

/** A name printed as a credit is stored as a mention too, and does not count as one; as the view `people_mentioned` has it. */
export function isOutsideCredits(db: Reader): SQL {
  return notExists(
    db
      .select({ id: credits.id })
      .from(credits)
      .where(
        and(
          eq(credits.articleId, mentions.articleId),
          lt(credits.startChar, mentions.endChar),
          gt(credits.endChar, mentions.startChar),
        ),
      ),
  );
}
