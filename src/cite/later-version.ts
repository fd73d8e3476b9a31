import type { Reader } from "../archive/reader.ts";
import { compareQuotes } from "../compare/compare-articles.ts";
import { createArticles } from "../queries/articles.ts";
import { findLatestVersion } from "../queries/latest-version.ts";
import type { Article, Quote } from "../queries/records.ts";
import { codePointSlicer, type Span } from "../span.ts";
import { saidBy } from "./citation.ts";
import { locatePassage } from "./locate-passage.ts";
import { oneLine } from "./one-line.ts";

/** What the latest version of a story makes of words that were cited from an earlier one. */
export interface LaterVersion {
  /** Whether it says that something was wrong. */
  readonly kind: "revision" | "correction";
  readonly articleId: number;
  readonly sha256: string;
  readonly headline: string | null;
  readonly publishedAt: string | null;
  /**
   * `same`: it has the same words, from the same speaker as far as both tell; `reworded`: others in their place;
   * `speaker_changed`: it gives them to somebody else; `gone`: it has nothing like them.
   */
  readonly state: "same" | "reworded" | "speaker_changed" | "gone";
  /** What it has in their place, on one line; null if nothing. */
  readonly words: string | null;
  /** Who said them there, in words; null if it has them not as a quote. */
  readonly saidBy: string | null;
  /** Where they stand in it. */
  readonly at: Span | null;
}

/** What became of a passage in the latest version of its article; null if the archive has no later one. */
export async function findLaterVersion(
  db: Reader,
  article: Article,
  passage: Span,
  words: string,
): Promise<LaterVersion | null> {
  const latest = await findLatestVersion(db, article.id);
  if (latest === null) return null;
  const version = await createArticles(db).get(latest.id);
  const { id: articleId, sha256, headline, publishedAt } = version;
  const kind = latest.kind === "correction" ? "correction" : "revision";
  return { kind, articleId, sha256, headline, publishedAt, ...fateIn(article, version, passage, words) };
}

type Fate = Pick<LaterVersion, "state" | "words" | "saidBy" | "at">;

function fateIn(article: Article, version: Article, passage: Span, words: string): Fate {
  const quote = article.quotes.find(({ start, end }) => start === passage.start && end === passage.end);
  const change = compareQuotes(article.quotes, version.quotes).find(({ one }) => one !== null && one.id === quote?.id);
  const other = change?.other ?? null;
  if (change !== undefined && other !== null) {
    const state = change.speakerChanged ? "speaker_changed" : change.kind === "same" ? "same" : "reworded";
    return {
      state,
      words: oneLine(contentOf(other)),
      saidBy: saidBy(other),
      at: { start: other.start, end: other.end },
    };
  }
  const found = locatePassage(version.text, words, passage.start);
  if (found === null) return { state: "gone", words: null, saidBy: null, at: null };
  const at = { start: found.start, end: found.end };
  const there = oneLine(codePointSlicer(version.text)(at));
  return { state: found.share === 1 ? "same" : "reworded", words: there, saidBy: null, at };
}

function contentOf({ spans, text }: Quote): string {
  const content = spans.filter(({ role }) => role === "content");
  return content.length === 0 ? text : content.map((span) => span.text).join(" […] ");
}
