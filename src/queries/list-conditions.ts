import type { SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { conditionsOf } from "./filter-conditions.ts";
import {
  ARTICLE_CONDITIONS,
  ARTICLE_FILTERS,
  type ArticleFilter,
  CREDIT_FILTERS,
  type CreditFilter,
  QUOTE_CONDITIONS,
  type QuoteFilter,
} from "./filters.ts";

/** What an article must meet to be listed. */
export function articleConditions(db: Reader, filter: ArticleFilter): Promise<SQL[]> {
  return conditionsOf(db, { ...ARTICLE_CONDITIONS, ...ARTICLE_FILTERS }, filter);
}

/** What a credit and its article must meet. */
export function creditConditions(db: Reader, filter: CreditFilter): Promise<SQL[]> {
  return conditionsOf(db, { ...ARTICLE_CONDITIONS, ...CREDIT_FILTERS }, filter);
}

/** What a quote and its article must meet; conditions on its speakers are asked of their rows instead. */
export function quoteConditions(db: Reader, filter: QuoteFilter): Promise<SQL[]> {
  return conditionsOf(db, { ...ARTICLE_CONDITIONS, ...QUOTE_CONDITIONS }, filter);
}
