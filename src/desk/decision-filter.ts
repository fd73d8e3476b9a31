import type { DecisionAction } from "../decisions/decision.ts";
import { VALUE_CHECKS } from "../decisions/value-checks.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { requireBoolean, requireString } from "../misuse.ts";
import { type ArticleReference, isArticle } from "../queries/article-reference.ts";
import { requireOneOf } from "../queries/check-values.ts";
import { firstDay } from "../queries/dates.ts";

/** Which decisions. All given conditions must hold. */
export interface DecisionFilter {
  /** About this article: by its id, or seven or more digits of its SHA-256, which it may be waiting for. */
  readonly article?: ArticleReference | undefined;
  readonly action?: DecisionAction | undefined;
  /** Made by just this name. */
  readonly by?: string | undefined;
  /** Made on or after this day, in UTC: "2024-04-16", "2024-04" or "2024". */
  readonly since?: string | undefined;
  /** Neither undone nor the undoing of another. */
  readonly standing?: boolean | undefined;
}

/** Every action that there is. */
export const DECISION_ACTIONS = Object.keys(VALUE_CHECKS) as readonly DecisionAction[];

/** Refuses a filter that cannot be used, with an ArchiveError, `invalid_argument`. */
export function checkDecisionFilter(filter: DecisionFilter): void {
  requireKnownKeys("filter", filter, ["article", "action", "by", "since", "standing"]);
  const { article, action, by, since, standing } = filter;
  if (article !== undefined) isArticle(article);
  requireOneOf("action", action, DECISION_ACTIONS);
  if (by !== undefined) requireString("by", by);
  if (since !== undefined) firstDay("since", since);
  requireBoolean("standing", standing);
}
