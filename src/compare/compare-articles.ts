import type { WordingWords } from "../languages/for-wording.ts";
import { wordingWordsOf } from "../languages/known/wording.ts";
import { misuse, requireObject } from "../misuse.ts";
import type { Article, Quote, Speaker } from "../queries/records.ts";
import { compareTexts, type TextPart } from "./compare-texts.ts";
import { matchQuotes } from "./match-quotes.ts";

/**
 * What a comparison needs of an article; every `Article` of an archive has it. Both are taken to be in the language of
 * the first.
 */
export type ComparedArticle = Pick<Article, "id" | "sha256" | "headline" | "publishedAt" | "text" | "quotes"> &
  Partial<Pick<Article, "language">>;

/** What became of a quote in the other article. */
export interface QuoteChange {
  /**
   * `same`: the same words, but for marks and spaces; `reworded`: others, but alike; `removed`, `added`: only one
   * article has it.
   */
  readonly kind: "same" | "reworded" | "removed" | "added";
  /**
   * Whether the two articles give it to different speakers; false where one of them does not have it, or does not tell.
   */
  readonly speakerChanged: boolean;
  /** Whether one has it as asserted and the other as denied, asked, taken back … */
  readonly stanceChanged: boolean;
  /** The quote in the first article; null if it was added. */
  readonly one: Quote | null;
  /** In the other; null if it was removed. */
  readonly other: Quote | null;
}

/** Two articles side by side. */
export interface ArticleComparison {
  /** What was said, in the order of the first article, then what the other one adds in its own. */
  readonly quotes: readonly QuoteChange[];
  readonly headlineChanged: boolean;
  /** The whole texts, by sentence and word; spans are in code points of each text. */
  readonly parts: readonly TextPart[];
}

/**
 * Compares two articles, usually two versions of one story: what was said, and then the text. Pure; nothing is read
 * from an archive, and nothing decides which of them is right.
 *
 * @param one the earlier of the two, so that what only the other one has is `added`
 * @throws ArchiveError `invalid_argument` for what is no whole article: an id, or one of a list, which has no text
 */
export function compareArticles(one: ComparedArticle, other: ComparedArticle): ArticleComparison {
  requireWhole("one", one);
  requireWhole("other", other);
  const language = wordingWordsOf(one.language ?? null);
  return {
    quotes: compareQuotes(one.quotes, other.quotes, language),
    headlineChanged: one.headline !== other.headline,
    parts: compareTexts(one.text, other.text, language),
  };
}

function requireWhole(what: string, article: ComparedArticle): void {
  requireObject(what, article);
  if (typeof article.text === "string" && Array.isArray(article.quotes)) return;
  throw misuse(`${what}: must be a whole article, as "articles.get" gives it`);
}

/** What was said in two articles: see {@link ArticleComparison.quotes}. */
export function compareQuotes(ones: readonly Quote[], others: readonly Quote[], language: WordingWords): QuoteChange[] {
  const matches = new Map(matchQuotes(ones.map(said), others.map(said), language).map((match) => [match.one, match]));
  const matched = new Set([...matches.values()].map(({ other }) => other));
  const kept = ones.map((one, at): QuoteChange => {
    const match = matches.get(at);
    const other = match === undefined ? undefined : others[match.other];
    if (match === undefined || other === undefined) return { kind: "removed", ...UNCHANGED, one, other: null };
    return {
      kind: match.kind === "same_words" ? "same" : "reworded",
      speakerChanged: areGivenToOthers(one, other),
      stanceChanged: one.stance !== other.stance,
      one,
      other,
    };
  });
  const added = others.flatMap((other, at): QuoteChange[] =>
    matched.has(at) ? [] : [{ kind: "added", ...UNCHANGED, one: null, other }],
  );
  return [...kept, ...added];
}

const UNCHANGED = { speakerChanged: false, stanceChanged: false } as const;

/** The content alone: a cue before it such as "denied" is not part of the words. */
function said({ spans, text, start }: Quote): { readonly text: string; readonly start: number } {
  const content = spans.filter(({ role }) => role === "content");
  return { start, text: content.length === 0 ? text : content.map((span) => span.text).join(" ") };
}

/** Whether two quotes of articles of one archive are given to different speakers, as far as both say whose they are. */
export function areGivenToOthers(one: Quote, other: Quote): boolean {
  if ([one, other].some(({ speakers }) => speakers.some(({ kind }) => kind === "unknown"))) return false;
  return speakersText(one) !== speakersText(other);
}

/** Whom a quote is given to, as far as two articles of one archive can be compared by it. */
function speakersText({ speakers }: Quote): string {
  return speakers.map(speakerText).sort().join("; ");
}

function speakerText(speaker: Speaker): string {
  switch (speaker.kind) {
    case "person":
    case "organisation":
      return `${speaker.kind} ${speaker.id}`;
    default:
      return speaker.kind;
  }
}
