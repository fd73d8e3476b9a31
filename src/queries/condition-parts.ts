/**
 * What the conditions of filters are made of; see `Asked`. Declarations import only its type, so that they load neither
 * Drizzle nor the schema.
 *
 * @module
 */
export { eq, gte, lte, or } from "drizzle-orm";
export { articles, credits, organisations, quotes } from "../archive/schema.ts";
export { EDITING, hasFact, isCredited, isDatedFrom, isQuotedIn, REPORTING } from "./article-conditions.ts";
export { isArticle } from "./article-reference.ts";
export { isCoded } from "./coded.ts";
export { firstDay, lastDay } from "./dates.ts";
export { isHeldBack } from "./held-back.ts";
export { isMentionedIn } from "./mentioned.ts";
export { findNamed, isNamed, isOneOf } from "./names.ts";
export { hasWords, isJudged, isSaidAt, isSaidBeside, isSaidOn } from "./quote-conditions.ts";
export { hasSameWordsAs, hasVersionState, isInStory } from "./story-conditions.ts";
