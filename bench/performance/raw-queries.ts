/**
 * The queries that are measured, as someone would write them by hand for this one purpose: better-sqlite3, every
 * statement prepared once, no filter, no cursor, no check. They return exactly the objects of the API.
 *
 * @module
 */

import type { Database } from "better-sqlite3";
import type { ArticleSummary, Named, Quote, Speaker, TextSpan } from "../../src/index.ts";
import { toQuoteAddress } from "../../src/quote-address.ts";

/** The columns of all statements; each gives some of them. */
interface Row {
  readonly id: number;
  readonly article_id: number;
  readonly quote_id: number;
  readonly sha256: string;
  readonly person_id: number;
  readonly person_slug: string;
  readonly person_name: string;
  readonly organisation_id: number;
  readonly organisation_slug: string;
  readonly organisation_name: string;
  readonly role: string;
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly title_start_char: number;
  readonly title_end_char: number;
  readonly start_char: number;
  readonly end_char: number;
  readonly exact: string | null;
  readonly attribution_end_char: number | null;
  readonly [column: string]: unknown;
}

const NAMED = `
  people.id AS person_id, people.slug AS person_slug, people.name AS person_name,
  organisations.id AS organisation_id, organisations.slug AS organisation_slug, organisations.name AS organisation_name`;
const HEAD = `
  articles.id AS article_id, sha256, headline, agency, published_at, published_on, publication_status`;
const AMONG = "IN (SELECT value FROM json_each(?))";

export interface RawQueries {
  articlesNewest(limit: number): readonly ArticleSummary[];
  articlesOfYear(year: string, limit: number): readonly ArticleSummary[];
  articlesQuoting(slug: string, limit: number): readonly ArticleSummary[];
  quotesBy(slug: string, limit: number): readonly Quote[];
  quote(id: number): Quote | undefined;
  articleSummary(id: number): ArticleSummary | undefined;
}

export function prepareRawQueries(db: Database): RawQueries {
  const loadSummaries = summaries(db);
  const loadQuotes = quotes(db);
  const idsOf = (sql: string) => db.prepare<unknown[], number>(sql).pluck();
  const newest = idsOf("SELECT id FROM articles ORDER BY published_on DESC, id DESC LIMIT ?");
  const ofYear = idsOf(
    `SELECT id FROM articles WHERE published_on >= ? || '-01-01' AND published_on <= ? || '-12-31'
     ORDER BY published_on DESC, id DESC LIMIT ?`,
  );
  const person = idsOf("SELECT id FROM people WHERE slug = ?");
  const quoting = idsOf(
    `SELECT id FROM articles
     WHERE id IN (SELECT article_id FROM quote_speakers WHERE person_id = ? AND role = 'speaker')
     ORDER BY published_on DESC, id DESC LIMIT ?`,
  );
  const saidBy = idsOf(
    `SELECT quote_id FROM quote_speakers AS said
     WHERE person_id = ? AND role = 'speaker' AND NOT EXISTS (
       SELECT 1 FROM quote_speakers
       WHERE quote_id = said.quote_id AND person_id = said.person_id AND role = 'speaker' AND seq < said.seq)
     ORDER BY published_on DESC, article_id DESC, quote_id LIMIT ?`,
  );
  return {
    articlesNewest: (limit) => loadSummaries(newest.all(limit)),
    articlesOfYear: (year, limit) => loadSummaries(ofYear.all(year, year, limit)),
    articlesQuoting: (slug, limit) => loadSummaries(quoting.all(person.get(slug), limit)),
    quotesBy: (slug, limit) => loadQuotes(saidBy.all(person.get(slug), limit)),
    quote: (id) => loadQuotes([id])[0],
    articleSummary: (id) => loadSummaries([id])[0],
  };
}

/** Rows by their first column, which is left out. */
function grouped<Value>(
  rows: readonly Row[],
  key: "article_id" | "quote_id",
  toValue: (row: Row) => Value,
): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const row of rows) {
    const id = row[key];
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [toValue(row)]);
    else group.push(toValue(row));
  }
  return groups;
}

function toNamed(row: Row): Named {
  if (row.person_id !== null)
    return { kind: "person", id: row.person_id, slug: row.person_slug, name: row.person_name } as unknown as Named;
  const { organisation_id: id, organisation_slug: slug, organisation_name: name } = row;
  return { kind: "organisation", id, slug, name } as unknown as Named;
}

function reporters(db: Database): (articleIds: string) => Map<number, Named[]> {
  const find = db.prepare<[string], Row>(
    `SELECT article_id, ${NAMED} FROM credits
     LEFT JOIN people ON people.id = person_id LEFT JOIN organisations ON organisations.id = organisation_id
     WHERE article_id ${AMONG} AND role IN ('author', 'reporter', 'contributor') ORDER BY article_id, seq`,
  );
  return (articleIds) => {
    const found = grouped(find.all(articleIds), "article_id", toNamed);
    for (const [id, names] of found) {
      if (names.length > 1)
        found.set(
          id,
          names.filter((name, at) => names.findIndex((other) => same(name, other)) === at),
        );
    }
    return found;
  };
}

function same(a: Named, b: Named): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function summaries(db: Database): (ids: readonly number[]) => readonly ArticleSummary[] {
  const articles = db.prepare<[string], Row>(
    `SELECT ${HEAD}, byline, dateline, language, published_at_basis, source_uri FROM articles WHERE id ${AMONG}`,
  );
  const places = db.prepare<[string], Row>(
    `SELECT article_id, name, start_char, end_char, exact FROM article_places WHERE article_id ${AMONG} ORDER BY article_id, seq`,
  );
  const facts = db.prepare<[string], Row>(
    `SELECT article_id, name, value FROM article_facts
     WHERE article_id ${AMONG} AND name IN ('publication', 'section', 'url') AND seq = 0`,
  );
  const counts = db
    .prepare<[string], [number, number]>(
      `SELECT article_id, count(*) FROM quotes WHERE article_id ${AMONG} GROUP BY article_id`,
    )
    .raw();
  const reportersOf = reporters(db);
  return (ids) => {
    const wanted = JSON.stringify(ids);
    const placesOf = grouped(places.all(wanted), "article_id", (row) => ({
      name: row.name,
      start: row.start_char,
      end: row.end_char,
      text: row.exact,
    }));
    const factsOf = grouped(facts.all(wanted), "article_id", (row) => row);
    const countOf = new Map(counts.all(wanted));
    const reportedBy = reportersOf(wanted);
    const byId = new Map<number, unknown>();
    for (const row of articles.all(wanted)) {
      const known = factsOf.get(row.article_id) ?? [];
      const fact = (name: string) => known.find((one) => one.name === name)?.value ?? null;
      byId.set(row.article_id, {
        ...toHead(row),
        byline: row.byline,
        dateline: row.dateline,
        language: row.language,
        publishedAtBasis: row.published_at_basis,
        sourceUri: row.source_uri,
        places: placesOf.get(row.article_id) ?? [],
        publication: fact("publication"),
        section: fact("section"),
        url: fact("url"),
        reportedBy: reportedBy.get(row.article_id) ?? [],
        quoteCount: countOf.get(row.article_id) ?? 0,
      });
    }
    return ids.map((id) => byId.get(id)) as ArticleSummary[];
  };
}

function toHead(row: Row): object {
  return {
    id: row.article_id,
    sha256: row.sha256,
    headline: row.headline,
    agency: row.agency,
    publishedAt: row.published_at,
    publishedOn: row.published_on,
    publicationStatus: row.publication_status,
  };
}

interface Title extends TextSpan {
  readonly personId: number;
}

function quotes(db: Database): (ids: readonly number[]) => readonly Quote[] {
  const heads = db.prepare<[string], Row>(
    `SELECT quotes.id, kind, stance, quotes.text AS quote_text, start_char, end_char, said_from, said_until, said_basis, rule,
       confidence, decided, ${HEAD}
     FROM quotes JOIN articles ON articles.id = quotes.article_id WHERE quotes.id ${AMONG}`,
  );
  const spans = db.prepare<[string], Row>(
    `SELECT quote_id, role, start_char, end_char, exact FROM quote_spans WHERE quote_id ${AMONG}
     ORDER BY start_char, role, seq`,
  );
  const speakers = db.prepare<[string], Row>(
    `SELECT quote_id, role, quote_speakers.kind, basis, unnamed_as, attribution, attribution_start_char, attribution_end_char,
       anonymity, anonymity_start_char, anonymity_end_char,
       anonymity_reason, anonymity_reason_start_char, anonymity_reason_end_char,
       antecedents.start_char AS refers_start, antecedents.end_char AS refers_end, antecedents.exact AS refers_to,
       mentions.start_char, mentions.end_char, mentions.exact,
       represented.id AS represented_id, represented.slug AS represented_slug, represented.name AS represented_name, ${NAMED}
     FROM quote_speakers
     LEFT JOIN mentions ON mentions.id = mention_id
     LEFT JOIN mentions AS antecedents ON antecedents.id = mentions.refers_to_id
     LEFT JOIN people ON people.id = quote_speakers.person_id
     LEFT JOIN organisations ON organisations.id = quote_speakers.organisation_id
     LEFT JOIN organisations AS represented ON represented.id = speaks_for_id
     WHERE quote_id ${AMONG} ORDER BY quote_id, quote_speakers.seq`,
  );
  const titles = db.prepare<[string], Row>(
    `SELECT article_id, person_id, title, title_start_char, title_end_char FROM mentions
     WHERE article_id ${AMONG} AND title IS NOT NULL ORDER BY article_id, title_start_char`,
  );
  const reportersOf = reporters(db);
  return (ids) => {
    const wanted = JSON.stringify(ids);
    const rows = heads.all(wanted);
    const articleIds = JSON.stringify([...new Set(rows.map((row) => row.article_id))]);
    const spansOf = grouped(spans.all(wanted), "quote_id", (row) => ({
      role: row.role,
      start: row.start_char,
      end: row.end_char,
      text: row.exact,
    }));
    const speakersOf = grouped(speakers.all(wanted), "quote_id", (row) => row);
    const titlesOf = grouped(titles.all(articleIds), "article_id", toTitle);
    const reportedBy = reportersOf(articleIds);
    const byId = new Map<number, unknown>();
    for (const row of rows) {
      const titled = titlesOf.get(row.article_id) ?? [];
      const said = speakersOf.get(row.id) ?? [];
      const toSpeakers = (role: string) =>
        said.filter((one) => one.role === role).map((one) => toSpeaker(one, titled, row.end_char));
      const stretches = spansOf.get(row.id) ?? [];
      const cues = stretches.filter(({ role }) => role === "cue").map(({ text }) => text);
      const cue = cues.length > 0 ? cues.join(" … ") : null;
      byId.set(row.id, {
        id: row.id,
        address: toQuoteAddress(row.sha256, { start: row.start_char, end: row.end_char }),
        kind: row.kind,
        stance: row.stance,
        text: row.stance === "asserted" ? row.quote_text : `${cue ?? `[${row.stance}]`} ${row.quote_text}`,
        start: row.start_char,
        end: row.end_char,
        spans: stretches,
        cue,
        speakers: toSpeakers("speaker"),
        via: toSpeakers("via"),
        saidFrom: row.said_from,
        saidUntil: row.said_until,
        saidBasis: row.said_basis,
        rule: row.rule,
        confidence: row.confidence,
        decided: row.decided,
        article: toHead(row),
        reportedBy: reportedBy.get(row.article_id) ?? [],
      });
    }
    return ids.map((id) => byId.get(id)) as Quote[];
  };
}

function toTitle(row: Row): Title {
  return { personId: row.person_id, text: row.title, start: row.title_start_char, end: row.title_end_char };
}

function toSpeaker(row: Row, titles: readonly Title[], quoteEnd: number): Speaker {
  if (row.kind === "unknown") return { kind: "unknown" };
  const how = {
    basis: row.basis,
    attribution: spanIn(row, "attribution", "attribution_start_char", "attribution_end_char"),
    mention: spanIn(row, "exact", "start_char", "end_char"),
    speaksFor: toRepresented(row),
  };
  if (row.kind === "unnamed") {
    const anonymity = spanIn(row, "anonymity", "anonymity_start_char", "anonymity_end_char");
    const anonymityReason = spanIn(row, "anonymity_reason", "anonymity_reason_start_char", "anonymity_reason_end_char");
    return { kind: "unnamed", unnamedAs: row.unnamed_as, ...how, anonymity, anonymityReason } as unknown as Speaker;
  }
  const { id, slug, name } = toNamed(row);
  const refersTo = spanIn(row, "refers_to", "refers_start", "refers_end");
  if (row.kind === "organisation") {
    return { kind: "organisation", id, slug, name, ...how, refersTo } as unknown as Speaker;
  }
  const theirs = titles.filter(({ personId }) => personId === id);
  const place = Math.max(quoteEnd, row.attribution_end_char ?? 0);
  const found = theirs.findLast(({ start }) => start < place) ?? theirs[0];
  const title = found === undefined ? null : { start: found.start, end: found.end, text: found.text };
  return { kind: "person", id, slug, name, title, ...how, refersTo } as unknown as Speaker;
}

function toRepresented(row: Row): object | null {
  if (row.represented_id === null) return null;
  return { kind: "organisation", id: row.represented_id, slug: row.represented_slug, name: row.represented_name };
}

function spanIn(row: Row, text: string, start: string, end: string): object | null {
  return row[text] === null ? null : { start: row[start], end: row[end], text: row[text] };
}
