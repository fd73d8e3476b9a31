import { quoteSpeakers, quotes } from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { ARTICLE_CONDITIONS, type ArticleConditions, checkArticleConditions } from "./article-filter.ts";
import { requireOneOf } from "./check-values.ts";
import { firstDay } from "./dates.ts";
import { requireTerms } from "./full-text.ts";
import { checkReference, type NameReference } from "./names.ts";
import type { QuoteKind, SpeakerKind } from "./records.ts";

/** Which quotes. All given conditions must hold. */
export interface QuoteFilter extends ArticleConditions {
  /** Who said it, alone or with others. */
  readonly speaker?: NameReference | undefined;
  /** Whether a speaker is a person, an organisation, unnamed or unknown. */
  readonly speakerKind?: SpeakerKind | undefined;
  /** The organisation, country or government that a speaker speaks for. */
  readonly speaksFor?: NameReference | undefined;
  readonly kind?: QuoteKind | undefined;
  /** Said on this day ("2024-04-16"), or within days that include it. */
  readonly saidOn?: string | undefined;
  /** In an article that also quotes them, and not theirs. */
  readonly beside?: NameReference | undefined;
  /** Words of where it was said: "press briefing". */
  readonly occasion?: string | undefined;
  /** 0 to 1. */
  readonly minConfidence?: number | undefined;
}

const FILTER_KEYS = [
  ...ARTICLE_CONDITIONS,
  "speaker",
  "speakerKind",
  "speaksFor",
  "kind",
  "saidOn",
  "beside",
  "occasion",
  "minConfidence",
] as const satisfies readonly (keyof QuoteFilter)[];

/** Refuses a filter that cannot be used. */
export function checkQuoteFilter(filter: QuoteFilter): void {
  requireKnownKeys("filter", filter, FILTER_KEYS);
  checkArticleConditions(filter);
  for (const reference of [filter.speaker, filter.speaksFor, filter.beside]) {
    if (reference !== undefined) checkReference(reference);
  }
  if (filter.occasion !== undefined) requireTerms(filter.occasion);
  requireOneOf("kind", filter.kind, quotes.kind.enumValues);
  requireOneOf("speakerKind", filter.speakerKind, quoteSpeakers.kind.enumValues);
  if (filter.saidOn !== undefined) checkDay(filter.saidOn);
  const confidence = filter.minConfidence;
  if (confidence !== undefined && !(confidence >= 0 && confidence <= 1)) {
    throw new ArchiveError("invalid_argument", `minConfidence: must be from 0 to 1, not ${confidence}`);
  }
}

function checkDay(day: string): void {
  if (firstDay("saidOn", day) !== day) throw new ArchiveError("invalid_argument", `saidOn: "${day}" is not one day`);
}
