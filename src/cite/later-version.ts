import type { Reader } from "../archive/reader.ts";
import { areGivenToOthers, compareQuotes, type QuoteChange } from "../compare/compare-articles.ts";
import { wordingWordsOf } from "../languages/known/wording.ts";
import { createArticles } from "../queries/articles.ts";
import { findHeldBack } from "../queries/held-back.ts";
import { findLatestVersion } from "../queries/latest-version.ts";
import type { Article, Quote } from "../queries/records.ts";
import { codePointSlicer, type Span } from "../span.ts";
import { saidBy } from "./citation.ts";
import { locatePassage } from "./locate-passage.ts";
import { negationsBeside } from "./negations-beside.ts";
import { oneLine } from "./one-line.ts";
import { quoteAround, quoteAt } from "./quote-at.ts";

/** What the latest version of a story makes of words that were cited from an earlier one. */
export interface LaterVersion {
  /** Whether it says that something was wrong. */
  readonly kind: "revision" | "correction";
  readonly articleId: number;
  readonly sha256: string;
  readonly headline: string | null;
  readonly publishedAt: string | null;
  /**
   * `same`: it has the same words, from the same speaker as far as both tell; `reworded`: others in their place, or a
   * negation beside them that was not there; `speaker_changed`: it gives them to somebody else; `stance_changed`: one
   * has them as asserted, the other as denied, asked, taken back …; `gone`: it has nothing like them; `held_back`: it
   * is not to be shown, and neither its headline nor its words are given.
   */
  readonly state: "same" | "reworded" | "speaker_changed" | "stance_changed" | "gone" | "held_back";
  /** What it has in their place, on one line; null if nothing. */
  readonly words: string | null;
  /** Who said them there, in words; null if they are no quote there. */
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
  if ((await findHeldBack(db)).includes(articleId)) {
    const nothing = { headline: null, words: null, saidBy: null, at: null };
    return { kind, articleId, sha256, publishedAt, state: "held_back", ...nothing };
  }
  return { kind, articleId, sha256, headline, publishedAt, ...fateIn(article, version, passage, words) };
}

type Fate = Pick<LaterVersion, "state" | "words" | "saidBy" | "at">;

function fateIn(article: Article, version: Article, passage: Span, words: string): Fate {
  const quote = quoteAt(article.quotes, passage);
  const changes = compareQuotes(article.quotes, version.quotes, wordingWordsOf(article.language));
  const change = changes.find(({ one }) => one !== null && one.id === quote?.id);
  if (change !== undefined && change.other !== null) {
    return fateAs(stateOf(change.kind === "same", change), change.other);
  }
  const found = locatePassage(version.text, words, passage.start);
  if (found === null) return { state: "gone", words: null, saidBy: null, at: null };
  const at = { start: found.start, end: found.end };
  const around = quoteAround(version.quotes, at);
  if (quote !== undefined && around !== undefined) {
    const state = stateOf(found.isExact, {
      speakerChanged: areGivenToOthers(quote, around),
      stanceChanged: quote.stance !== around.stance,
    });
    if (state === "speaker_changed" || state === "stance_changed") return fateAs(state, around);
  }
  const beside = ({ text, language }: Article, span: Span) => negationsBeside(text, span, wordingWordsOf(language));
  const [before, now] = [beside(article, passage), beside(version, at)];
  const isDenied = before.negations !== now.negations;
  const shown = isDenied ? now.sentence : at;
  const there = oneLine(codePointSlicer(version.text)(shown));
  return { state: found.isExact && !isDenied ? "same" : "reworded", words: there, saidBy: null, at: shown };
}

type Changes = Pick<QuoteChange, "speakerChanged" | "stanceChanged">;

/** The gravest thing that has happened to the words. */
function stateOf(hasSameWords: boolean, { speakerChanged, stanceChanged }: Changes): LaterVersion["state"] {
  if (stanceChanged) return "stance_changed";
  if (speakerChanged) return "speaker_changed";
  return hasSameWords ? "same" : "reworded";
}

/** What is not asserted is shown with its cue. */
function fateAs(state: LaterVersion["state"], quote: Quote): Fate {
  const words = quote.stance === "asserted" ? contentOf(quote) : quote.text;
  return { state, words: oneLine(words), saidBy: saidBy(quote), at: { start: quote.start, end: quote.end } };
}

function contentOf({ spans, text }: Quote): string {
  const content = spans.filter(({ role }) => role === "content");
  return content.length === 0 ? text : content.map((span) => span.text).join(" […] ");
}
