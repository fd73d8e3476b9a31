import type Database from "better-sqlite3";

/**
 * Everything that is derived of one article, as text for each table, without what depends on the order of ingest: ids
 * and slugs are left out, and people and organisations stand for their keys, since their spelling may have been bettered
 * by another article.
 */
export type ArticleFacts = ReadonlyMap<string, string>;

/** The tables in which two readings of an article differ. */
export function differences(one: ArticleFacts, other: ArticleFacts): string[] {
  return Object.keys(QUERIES).filter((table) => one.get(table) !== other.get(table));
}

/** Prepares the look-ups; the function gives the facts of the article of an id. */
export function prepareArticleFacts(database: Database.Database): (articleId: number) => ArticleFacts {
  const personKey = database.prepare<[number], string>("SELECT key FROM people WHERE id = ?").pluck();
  const organisationKey = database.prepare<[number], string>("SELECT key FROM organisations WHERE id = ?").pluck();
  const tables = Object.entries(QUERIES).map(
    ([table, sql]) => [table, database.prepare<[number], FactRow>(sql)] as const,
  );
  const identify = (column: string, value: FactRow[string]) => {
    if (typeof value !== "number") return value;
    if (column === "person_id") return personKey.get(value) ?? "";
    if (column.endsWith("organisation_id") || column === "speaks_for_id") return organisationKey.get(value) ?? "";
    return value;
  };
  const toText = (row: FactRow) => JSON.stringify(row, (column, value) => identify(column, value));
  return (articleId) => new Map(tables.map(([table, query]) => [table, query.all(articleId).map(toText).join("\n")]));
}

type FactRow = Readonly<Record<string, string | number | null>>;

const QUERIES = {
  mentions: `
    SELECT start_char, end_char, exact, form, person_id, organisation_id, title, title_start_char, title_end_char
    FROM mentions WHERE article_id = ? ORDER BY start_char, end_char`,
  articles: `
    SELECT language, headline, byline, dateline, agency, published_at, published_on, published_at_basis
    FROM articles WHERE id = ?`,
  article_spans: `
    SELECT role, seq, start_char, end_char, exact FROM article_spans WHERE article_id = ? ORDER BY role, seq`,
  article_places: `
    SELECT seq, name, start_char, end_char, exact FROM article_places WHERE article_id = ? ORDER BY seq`,
  quotes: `
    SELECT seq, kind, text, start_char, end_char, said_from, said_until, said_basis, rule, confidence
    FROM quotes WHERE article_id = ? ORDER BY seq`,
  quote_spans: `
    SELECT quotes.seq AS quote_seq, role, quote_spans.seq, quote_spans.start_char, quote_spans.end_char, exact
    FROM quotes
    JOIN quote_spans ON quote_spans.quote_id = quotes.id AND quote_spans.article_id = quotes.article_id
    WHERE quotes.article_id = ? ORDER BY quotes.seq, role, quote_spans.seq`,
  quote_speakers: `
    SELECT quotes.seq AS quote_seq, quote_speakers.seq, role, quote_speakers.kind, mentions.start_char, mentions.end_char,
      quote_speakers.person_id, quote_speakers.organisation_id, speaks_for_id, unnamed_as, attribution,
      attribution_start_char, attribution_end_char
    FROM quotes
    JOIN quote_speakers ON quote_speakers.quote_id = quotes.id AND quote_speakers.article_id = quotes.article_id
    LEFT JOIN mentions ON mentions.id = quote_speakers.mention_id AND mentions.article_id = quotes.article_id
    WHERE quotes.article_id = ? ORDER BY quotes.seq, quote_speakers.seq`,
  credits: `
    SELECT seq, role, printed_role, credited_in, name_as_stated, start_char, end_char, exact, place, affiliation,
      person_id, organisation_id
    FROM credits WHERE article_id = ? ORDER BY seq`,
  diagnostics: `
    SELECT seq, severity, code, message, start_char, end_char FROM diagnostics WHERE article_id = ? ORDER BY seq`,
} as const;
