import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "../../archive/reader.ts";
import { articles, quoteSpans } from "../../archive/schema.ts";
import { groupBy } from "../../group-by.ts";
import type { WordingWords } from "../../languages/for-wording.ts";
import { wordingWordsOf } from "../../languages/known/wording.ts";
import { codePointSlicer, type Span } from "../../span.ts";
import { type ComparedWording, compareWordings } from "../../wording/compare-wordings.ts";
import { seek } from "../../wording/narrow.ts";
import type { SoughtWords } from "../../wording/sought-words.ts";
import { isTelling } from "../../wording/words.ts";
import { inList } from "../conditions.ts";
import { saidBy } from "../quote-conditions.ts";
import type { Named } from "../records.ts";
import { isLike } from "./nearness.ts";

/** A claim to look for. */
export interface Sought {
  readonly claim: string;
  /** Its words, read as those of a text in a language, which is given by its BCP 47 tag, or null if it is not known. */
  readonly wordsIn: (language: string | null) => SoughtWords;
  /** How many of its words say something by themselves. */
  readonly telling: number;
  /** Its words as typed, for the index: those that say something by themselves, or all if none does. */
  readonly typed: readonly string[];
}

/** Reads a claim. A claim without any word that can be compared, such as "’s" alone, is like nothing. */
export function toSought(claim: string): Sought {
  const read = new Map<WordingWords, SoughtWords>();
  const wordsIn = (tag: string | null) => {
    const language = wordingWordsOf(tag);
    const words = read.get(language) ?? seek(claim, language);
    read.set(language, words);
    return words;
  };
  const { words } = wordsIn(null);
  const telling = words.filter(isTelling);
  const typed = (telling.length > 0 ? telling : words).map(({ start, end }) => claim.slice(start, end));
  return { claim, wordsIn, telling: telling.length, typed };
}

/** A quote compared with the claim. */
export interface ComparedQuote extends ComparedWording {
  readonly quoteId: number;
  readonly articleId: number;
}

/** How many quotes are compared, word by word; and as many again of whoever is said to have said them. */
export const MAX_COMPARED = 200;

/**
 * Quotes that may be like a claim, compared with it, nearest first and of equals the one stored first; and whether more
 * may be like it.
 *
 * @param by people and organisations whose own quotes are compared, however many others have the words
 */
export async function findWordings(
  db: Reader,
  sought: Sought,
  by: readonly Named[],
): Promise<{ readonly compared: readonly ComparedQuote[]; readonly more: boolean }> {
  const among = by.length === 0 ? [null] : [null, saidBy(db, by)];
  const found: number[][] = [];
  for (const quotes of among) {
    found.push(await db.words.nearest("quotes", sought.typed, { among: quotes, limit: MAX_COMPARED }));
  }
  const compared = await compareQuotes(db, sought, [...new Set(found.flat())]);
  const like = new Set(compared.filter((wording) => isLike(wording, sought.telling)).map(({ quoteId }) => quoteId));
  const more = found.some((ids) => ids.length === MAX_COMPARED && ids.slice(-LAST).some((id) => like.has(id)));
  return { compared, more };
}

/** If none of this many that came last is like the claim, those behind them are not expected to be either. */
const LAST = 20;

/**
 * Compares quotes with a claim; nearest first, of equals the one stored first. Those that have no word of it are left
 * out.
 */
export async function compareQuotes(
  db: Reader,
  { claim, wordsIn }: Sought,
  ids: readonly number[],
): Promise<ComparedQuote[]> {
  const spans = await db
    .select({
      articleId: quoteSpans.articleId,
      quoteId: quoteSpans.quoteId,
      start: quoteSpans.startChar,
      end: quoteSpans.endChar,
      text: quoteSpans.exact,
      language: articles.language,
    })
    .from(quoteSpans)
    .innerJoin(articles, eq(articles.id, quoteSpans.articleId))
    .where(and(inList(quoteSpans.quoteId, ids), eq(quoteSpans.role, "content")))
    .orderBy(asc(quoteSpans.quoteId), asc(quoteSpans.seq));
  const quotes = groupBy(spans, (span) => span.quoteId);
  const parts = Array.from(quotes, ([, contents]) => contents);
  const gapsOf = await readGaps(db, parts);
  const compared: ComparedQuote[] = [];
  for (const [quoteId, contents] of quotes) {
    const { articleId = 0, language = null } = contents[0] ?? {};
    const stretches = contents.map(({ text }) => text);
    const wording = compareWordings(claim, wordsIn(language), stretches, gapsOf(contents));
    if (wording !== null) compared.push({ ...wording, quoteId, articleId });
  }
  return compared.sort((a, b) => b.likeness - a.likeness || a.quoteId - b.quoteId);
}

type Content = Span & { readonly articleId: number };

/**
 * What stands between the parts of quotes, before each part except the first. Only the texts of split quotes are read.
 */
async function readGaps(
  db: Reader,
  quotes: readonly (readonly Content[])[],
): Promise<(contents: readonly Content[]) => string[]> {
  const split = quotes.flatMap(([first, second]) =>
    first === undefined || second === undefined ? [] : first.articleId,
  );
  const texts = await db
    .select({ id: articles.id, text: articles.text })
    .from(articles)
    .where(inList(articles.id, [...new Set(split)]));
  const sliceOf = new Map(texts.map(({ id, text }) => [id, codePointSlicer(text)]));
  return (contents) =>
    contents.map(({ articleId, start }, index) => {
      const before = contents[index - 1];
      return before === undefined ? "" : (sliceOf.get(articleId)?.({ start: before.end, end: start }) ?? "");
    });
}

/** An article's text compared with the claim. */
export interface ComparedText extends ComparedWording {
  readonly articleId: number;
}

/** How many texts are compared: fewer than quotes, because they are longer. */
const MAX_TEXTS = 20;

/**
 * Articles whose text may have words like a claim, compared with it; nearest first, and of equals the one stored first.
 */
export async function findInTexts(db: Reader, { claim, wordsIn, typed }: Sought): Promise<ComparedText[]> {
  const ids = await db.words.nearest("articles", typed, { among: null, limit: MAX_TEXTS });
  const texts = await db
    .select({ articleId: articles.id, text: articles.text, language: articles.language })
    .from(articles)
    .where(inList(articles.id, ids));
  const compared = texts.flatMap(({ articleId, text, language }) => {
    const wording = compareWordings(claim, wordsIn(language), [text]);
    return wording === null ? [] : [{ ...wording, articleId }];
  });
  return compared.sort((a, b) => b.likeness - a.likeness || a.articleId - b.articleId);
}
