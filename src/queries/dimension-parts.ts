/**
 * What the values of dimensions are made of; see `GroupedBy`. Declarations import only its type, so that they load
 * neither Drizzle nor the schema.
 *
 * @module
 */
import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { articleFacts, articlePlaces, articles, credits, mentions, quoteSpeakers, quotes } from "../archive/schema.ts";
import { REPORTING } from "./article-conditions.ts";
import { inList } from "./conditions.ts";
import type { JoinName } from "./dimension-kinds.ts";

export { articlePlaces, articles, credits, organisations, people, quoteSpeakers, quotes } from "../archive/schema.ts";

/** A value that is always NULL. */
export const NONE: SQL = sql`NULL`;

/** A column as it is. */
export function column(name: AnyColumn): SQL {
  return sql`${name}`;
}

/** The first characters of a column: the first seven of a day are its month. */
export function first(length: number, name: AnyColumn): SQL {
  return sql`substr(${name}, 1, ${sql.raw(String(length))})`;
}

/** The value in one of the joined lists of facts known beside a text. */
export function valueIn(join: "sections" | "publications" | "keywords"): SQL {
  return sql`${sql.identifier(join)}.value`;
}

/** Who is named in a joined list. */
export function idsIn(join: "reporters"): { readonly personId: SQL; readonly organisationId: SQL } {
  const list = sql.identifier(join);
  return { personId: sql`${list}.person_id`, organisationId: sql`${list}.organisation_id` };
}

/**
 * The title that the view `quotes_attributed` shows: the latest one printed at or before the quote, else the first one
 * after it.
 */
export function titleOfSpeaker(): SQL {
  const { articleId, personId, title, titleStartChar: start } = mentions;
  const isTheirs = sql`${articleId} = ${quotes.articleId} AND ${personId} = ${quoteSpeakers.personId}`;
  const isBefore = sql`(${start} < ${quotes.endChar} OR ${start} < ${quoteSpeakers.attributionEndChar})`;
  return sql`coalesce(
    (SELECT ${title} FROM ${mentions} WHERE ${isTheirs} AND ${isBefore} ORDER BY ${start} DESC NULLS LAST LIMIT 1),
    (SELECT ${title} FROM ${mentions} WHERE ${isTheirs} AND ${title} IS NOT NULL ORDER BY ${start} LIMIT 1))`;
}

/**
 * "stated" for people who the article says are not to be named, "none" for others whom it does not name; NULL for
 * everybody else.
 */
export function anonymityOfSpeaker(): SQL {
  const { anonymity, unnamedAs } = quoteSpeakers;
  return sql`CASE WHEN ${anonymity} IS NOT NULL THEN 'stated' WHEN ${unnamedAs} IN ('individual', 'group') THEN 'none' END`;
}

/**
 * Joins a table that dimensions ask for to what is counted, all of whose rows stay, even those that have nothing in the
 * table.
 */
export function joined(join: JoinName, ofQuotes: boolean): SQL {
  return sql`LEFT JOIN ${JOINS[join](ofQuotes)}`;
}

const JOINS: Readonly<Record<JoinName, (ofQuotes: boolean) => SQL>> = {
  speakers: (ofQuotes) => {
    const isOfThing = ofQuotes
      ? sql`${quoteSpeakers.quoteId} = ${quotes.id} AND ${quoteSpeakers.articleId} = ${quotes.articleId}`
      : sql`${quoteSpeakers.articleId} = ${articles.id}`;
    return sql`${quoteSpeakers} ON ${isOfThing} AND ${quoteSpeakers.role} = 'speaker'`;
  },
  reporters: (ofQuotes) =>
    ofArticle(
      ofQuotes,
      "reporters",
      sql`SELECT ${credits.articleId}, ${credits.personId}, ${credits.organisationId} FROM ${credits} WHERE ${inList(credits.role, REPORTING)}`,
    ),
  sections: (ofQuotes) => facts(ofQuotes, "sections", "section"),
  publications: (ofQuotes) => facts(ofQuotes, "publications", "publication"),
  keywords: (ofQuotes) => facts(ofQuotes, "keywords", "keyword"),
  places: () => sql`${articlePlaces} ON ${articlePlaces.articleId} = ${articles.id}`,
};

function facts(ofQuotes: boolean, join: JoinName, name: string): SQL {
  const { articleId, value } = articleFacts;
  return ofArticle(
    ofQuotes,
    join,
    sql`SELECT ${articleId}, ${value} FROM ${articleFacts} WHERE ${articleFacts.name} = ${name}`,
  );
}

/** Joins by the article. A quote has its article's id, so the article need not be looked up. */
function ofArticle(ofQuotes: boolean, join: JoinName, rows: SQL): SQL {
  const list = sql.identifier(join);
  return sql`(${rows}) AS ${list} ON ${list}.article_id = ${ofQuotes ? quotes.articleId : articles.id}`;
}
