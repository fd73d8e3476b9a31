import { asc, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import {
  articleFacts,
  articleSpans,
  articles,
  credits,
  diagnostics,
  mentions,
  organisations,
  people,
  quotes,
} from "../archive/schema.ts";
import { ArchiveError } from "../errors.ts";
import { findRelations } from "./article-relations.ts";
import { creditLoader } from "./load-credits.ts";
import { quoteLoader } from "./load-quotes.ts";
import { NAMED_COLUMNS, toNamed } from "./named-columns.ts";
import type { Article, ArticleFact, ArticleSummary, Mention } from "./records.ts";
import { findReplaced } from "./removed.ts";
import { toSpan } from "./spans.ts";

/** Adds to an article its text and everything read from it. */
export function articleDetailLoader(db: Reader): (summary: ArticleSummary) => Promise<Article> {
  const loadQuotes = quoteLoader(db);
  const loadCredits = creditLoader(db);
  return async (summary) => {
    const { id } = summary;
    const quoteIds = await db
      .select({ id: quotes.id })
      .from(quotes)
      .where(eq(quotes.articleId, id))
      .orderBy(quotes.seq);
    const creditIds = await db
      .select({ id: credits.id })
      .from(credits)
      .where(eq(credits.articleId, id))
      .orderBy(credits.seq);
    return {
      ...summary,
      ...(await findSource(db, id)),
      facts: await findFacts(db, id),
      ...(await findRelations(db, id)),
      spans: await findSpans(db, id),
      mentions: await findMentions(db, id),
      quotes: await loadQuotes(quoteIds.map((quote) => quote.id)),
      credits: await loadCredits(creditIds.map((credit) => credit.id)),
      diagnostics: await findDiagnostics(db, id),
      redactionOf: await findReplaced(db, summary.sha256),
    };
  };
}

type ArticleSource = Pick<
  Article,
  "text" | "encoding" | "byteOrderMark" | "headlineBasis" | "bylineBasis" | "languageBasis" | "embargoedUntil"
>;

async function findSource(db: Reader, id: number): Promise<ArticleSource> {
  const { text, encoding, byteOrderMark, headlineBasis, bylineBasis, languageBasis, embargoedUntil } = articles;
  const [source] = await db
    .select({ text, encoding, byteOrderMark, headlineBasis, bylineBasis, languageBasis, embargoedUntil })
    .from(articles)
    .where(eq(articles.id, id));
  if (source === undefined) throw new ArchiveError("not_found", `this archive has no article ${id}`);
  return { ...source, byteOrderMark: source.byteOrderMark === 1 };
}

async function findFacts(db: Reader, id: number): Promise<ArticleFact[]> {
  const { name, value, basis, suppliedFrom, seq } = articleFacts;
  return db
    .select({ name, value, basis, suppliedFrom })
    .from(articleFacts)
    .where(eq(articleFacts.articleId, id))
    .orderBy(asc(name), asc(seq));
}

async function findSpans(db: Reader, id: number): Promise<Article["spans"]> {
  const { role, startChar: start, endChar: end, exact: text } = articleSpans;
  return db
    .select({ role, start, end, text })
    .from(articleSpans)
    .where(eq(articleSpans.articleId, id))
    .orderBy(asc(start), asc(end));
}

async function findMentions(db: Reader, id: number): Promise<Mention[]> {
  const rows = await db
    .select({
      id: mentions.id,
      start: mentions.startChar,
      end: mentions.endChar,
      text: mentions.exact,
      form: mentions.form,
      title: mentions.title,
      titleStart: mentions.titleStartChar,
      titleEnd: mentions.titleEndChar,
      ...NAMED_COLUMNS,
    })
    .from(mentions)
    .leftJoin(people, eq(people.id, mentions.personId))
    .leftJoin(organisations, eq(organisations.id, mentions.organisationId))
    .where(eq(mentions.articleId, id))
    .orderBy(asc(mentions.startChar));
  return rows.map((row) => ({
    id: row.id,
    start: row.start,
    end: row.end,
    text: row.text,
    form: row.form,
    means: toNamed(row),
    title: toSpan(row.title, row.titleStart, row.titleEnd),
  }));
}

async function findDiagnostics(db: Reader, articleId: number): Promise<Article["diagnostics"]> {
  const { id, code, severity, message, startChar: start, endChar: end } = diagnostics;
  return db
    .select({ id, code, severity, message, start, end })
    .from(diagnostics)
    .where(eq(diagnostics.articleId, articleId))
    .orderBy(asc(diagnostics.seq));
}
