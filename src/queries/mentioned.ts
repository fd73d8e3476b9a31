import { inArray, type SQL } from "drizzle-orm";
import { articles, mentions } from "../archive/schema.ts";
import { isOneOf, type NamedMatch } from "./names.ts";
import type { Reader } from "./reader.ts";

/** Articles that name or mean one of these. */
export function isMentionedIn(db: Reader, named: readonly NamedMatch[]): SQL {
  const mentioned = db.select({ id: mentions.articleId }).from(mentions);
  return inArray(articles.id, mentioned.where(isOneOf(mentions, named)));
}
