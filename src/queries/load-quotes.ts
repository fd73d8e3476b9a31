import { and, asc, eq, isNotNull } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Reader } from "../archive/reader.ts";
import { articles, mentions, organisations, people, quoteSpans, quoteSpeakers, quotes } from "../archive/schema.ts";
import { groupBy } from "../group-by.ts";
import { toQuoteAddress } from "../quote-address.ts";
import type { TextSpan } from "../span.ts";
import type { Basis } from "../vocabulary.ts";
import { ARTICLE_HEAD } from "./article-columns.ts";
import { inJson } from "./conditions.ts";
import { inOrder } from "./in-order.ts";
import { NAMED_COLUMNS, type NamedRow, toNamed } from "./named-columns.ts";
import type { Named, Quote, Speaker, UnnamedKind } from "./records.ts";
import { reportedByLoader } from "./reported-by.ts";
import { toSpan } from "./spans.ts";

/** Loads whole quotes by id, in the order of the ids: five prepared queries, however many ids. */
export function quoteLoader(db: Reader): (ids: readonly number[]) => Promise<Quote[]> {
  const queries = prepare(db);
  const loadReportedBy = reportedByLoader(db);
  return async (ids) => {
    const wanted = { quotes: JSON.stringify(ids) };
    const rows = await queries.quotes.rows(wanted);
    const articleIds = [...new Set(rows.map((row) => row.article.id))];
    const parts: Parts = {
      spans: groupBy(await queries.spans.rows(wanted), (row) => row.quoteId),
      speakers: groupBy(await queries.speakers.rows(wanted), (row) => row.quoteId),
      titles: groupBy(await queries.titles.rows({ articles: JSON.stringify(articleIds) }), titleKey),
      reportedBy: await loadReportedBy(articleIds),
    };
    return inOrder(
      ids,
      rows.map((row) => toQuote(row, parts)),
    );
  };
}

/** What belongs to the quotes of a page, by quote or by article. */
interface Parts {
  readonly spans: ReadonlyMap<number, readonly (Quote["spans"][number] & { readonly quoteId: number })[]>;
  readonly speakers: ReadonlyMap<number, readonly SpeakerRow[]>;
  readonly titles: ReadonlyMap<string, readonly TitleRow[]>;
  readonly reportedBy: ReadonlyMap<number, readonly Named[]>;
}

type QuoteRow = Omit<Quote, "address" | "spans" | "cue" | "speakers" | "via" | "reportedBy">;

function toQuote(row: QuoteRow, parts: Parts): Quote {
  const { id, kind, stance, start, end, saidFrom, saidUntil, saidBasis, rule, confidence, decided, article } = row;
  const spans = (parts.spans.get(id) ?? []).map(({ quoteId: _, ...span }) => span);
  const cues = spans.filter((span) => span.role === "cue").map((span) => span.text);
  const cue = cues.length > 0 ? cues.join(" … ") : null;
  const speakers = (role: SpeakerRow["role"]) =>
    (parts.speakers.get(id) ?? [])
      .filter((speaker) => speaker.role === role)
      .map((speaker) => toSpeaker(speaker, latestTitle(parts.titles, article.id, speaker, end)));
  return {
    id,
    address: toQuoteAddress(article.sha256, { start, end }),
    kind,
    stance,
    text: stance === "asserted" ? row.text : `${cue ?? `[${stance}]`} ${row.text}`,
    start,
    end,
    spans,
    cue,
    speakers: speakers("speaker"),
    via: speakers("via"),
    saidFrom,
    saidUntil,
    saidBasis,
    rule,
    confidence,
    decided,
    article,
    reportedBy: parts.reportedBy.get(article.id) ?? [],
  };
}

/** A sub-query, because Drizzle's PostgreSQL dialect drops the alias of a table in a join. */
const spokenFor = new QueryBuilder()
  .select({ id: organisations.id, slug: organisations.slug, name: organisations.name })
  .from(organisations)
  .as("spoken_for");

const antecedents = new QueryBuilder()
  .select({ id: mentions.id, start: mentions.startChar, end: mentions.endChar, text: mentions.exact })
  .from(mentions)
  .as("antecedents");

const SPEAKER_COLUMNS = {
  quoteId: quoteSpeakers.quoteId,
  role: quoteSpeakers.role,
  kind: quoteSpeakers.kind,
  basis: quoteSpeakers.basis,
  unnamedAs: quoteSpeakers.unnamedAs,
  attribution: quoteSpeakers.attribution,
  attributionStart: quoteSpeakers.attributionStartChar,
  attributionEnd: quoteSpeakers.attributionEndChar,
  anonymity: quoteSpeakers.anonymity,
  anonymityStart: quoteSpeakers.anonymityStartChar,
  anonymityEnd: quoteSpeakers.anonymityEndChar,
  anonymityReason: quoteSpeakers.anonymityReason,
  anonymityReasonStart: quoteSpeakers.anonymityReasonStartChar,
  anonymityReasonEnd: quoteSpeakers.anonymityReasonEndChar,
  mentionStart: mentions.startChar,
  mentionEnd: mentions.endChar,
  mentionText: mentions.exact,
  refersToStart: antecedents.start,
  refersToEnd: antecedents.end,
  refersToText: antecedents.text,
  spokenForId: spokenFor.id,
  spokenForSlug: spokenFor.slug,
  spokenForName: spokenFor.name,
  ...NAMED_COLUMNS,
} as const;

const QUOTE_COLUMNS = {
  id: quotes.id,
  kind: quotes.kind,
  stance: quotes.stance,
  text: quotes.text,
  start: quotes.startChar,
  end: quotes.endChar,
  saidFrom: quotes.saidFrom,
  saidUntil: quotes.saidUntil,
  saidBasis: quotes.saidBasis,
  rule: quotes.rule,
  confidence: quotes.confidence,
  decided: quotes.decided,
  article: ARTICLE_HEAD,
} as const;

const SPAN_COLUMNS = {
  quoteId: quoteSpans.quoteId,
  role: quoteSpans.role,
  start: quoteSpans.startChar,
  end: quoteSpans.endChar,
  text: quoteSpans.exact,
} as const;

const TITLE_COLUMNS = {
  articleId: mentions.articleId,
  personId: mentions.personId,
  text: mentions.title,
  start: mentions.titleStartChar,
  end: mentions.titleEndChar,
} as const;

function prepare(db: Reader) {
  return {
    quotes: db.prepare(
      db
        .select(QUOTE_COLUMNS)
        .from(quotes)
        .innerJoin(articles, eq(articles.id, quotes.articleId))
        .where(inJson(quotes.id, "quotes")),
    ),
    spans: db.prepare(
      db
        .select(SPAN_COLUMNS)
        .from(quoteSpans)
        .where(inJson(quoteSpans.quoteId, "quotes"))
        .orderBy(asc(quoteSpans.startChar), asc(quoteSpans.role), asc(quoteSpans.seq)),
    ),
    speakers: db.prepare(
      db
        .select(SPEAKER_COLUMNS)
        .from(quoteSpeakers)
        .leftJoin(
          mentions,
          and(eq(mentions.id, quoteSpeakers.mentionId), eq(mentions.articleId, quoteSpeakers.articleId)),
        )
        .leftJoin(antecedents, eq(antecedents.id, mentions.refersToId))
        .leftJoin(people, eq(people.id, quoteSpeakers.personId))
        .leftJoin(organisations, eq(organisations.id, quoteSpeakers.organisationId))
        .leftJoin(spokenFor, eq(spokenFor.id, quoteSpeakers.speaksForId))
        .where(inJson(quoteSpeakers.quoteId, "quotes"))
        .orderBy(asc(quoteSpeakers.quoteId), asc(quoteSpeakers.seq)),
    ),
    titles: db.prepare(
      db
        .select(TITLE_COLUMNS)
        .from(mentions)
        .where(and(inJson(mentions.articleId, "articles"), isNotNull(mentions.title)))
        .orderBy(asc(mentions.articleId), asc(mentions.titleStartChar)),
    ),
  };
}

interface SpeakerRow extends NamedRow {
  readonly role: "speaker" | "via";
  readonly kind: Speaker["kind"];
  readonly basis: Basis;
  readonly unnamedAs: UnnamedKind | null;
  readonly attribution: string | null;
  readonly attributionStart: number | null;
  readonly attributionEnd: number | null;
  readonly anonymity: string | null;
  readonly anonymityStart: number | null;
  readonly anonymityEnd: number | null;
  readonly anonymityReason: string | null;
  readonly anonymityReasonStart: number | null;
  readonly anonymityReasonEnd: number | null;
  readonly mentionStart: number | null;
  readonly mentionEnd: number | null;
  readonly mentionText: string | null;
  readonly refersToStart: number | null;
  readonly refersToEnd: number | null;
  readonly refersToText: string | null;
  readonly spokenForId: number | null;
  readonly spokenForSlug: string | null;
  readonly spokenForName: string | null;
}

interface TitleRow {
  readonly articleId: number;
  readonly personId: number | null;
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

function toSpeaker(row: SpeakerRow, title: TextSpan | null): Speaker {
  const { basis, unnamedAs } = row;
  const attribution = toSpan(row.attribution, row.attributionStart, row.attributionEnd);
  const mention = toSpan(row.mentionText, row.mentionStart, row.mentionEnd);
  const refersTo = toSpan(row.refersToText, row.refersToStart, row.refersToEnd);
  const how = { basis, attribution, mention, speaksFor: toSpokenFor(row), refersTo };
  if (unnamedAs !== null) return { kind: "unnamed", unnamedAs, ...how, ...toAnonymity(row) };
  const named = toNamed(row);
  if (named === null) return { kind: "unknown" };
  const { id, slug, name } = named;
  if (named.kind === "person") return { kind: "person", id, slug, name, title, ...how };
  return { kind: "organisation", id, slug, name, ...how };
}

function toAnonymity(row: SpeakerRow) {
  return {
    anonymity: toSpan(row.anonymity, row.anonymityStart, row.anonymityEnd),
    anonymityReason: toSpan(row.anonymityReason, row.anonymityReasonStart, row.anonymityReasonEnd),
  };
}

function toSpokenFor(row: SpeakerRow): Named | null {
  return toNamed({
    personId: null,
    personSlug: null,
    personName: null,
    organisationId: row.spokenForId,
    organisationSlug: row.spokenForSlug,
    organisationName: row.spokenForName,
  });
}

function titleKey(row: { readonly articleId: number; readonly personId: number | null }): string {
  return `${row.articleId}/${row.personId}`;
}

/**
 * The title that the view `quotes_attributed` chooses as well: the nearest one before the end of the quote, else the
 * first one after.
 */
function latestTitle(
  titles: ReadonlyMap<string, readonly TitleRow[]>,
  articleId: number,
  speaker: SpeakerRow,
  quoteEnd: number,
): TextSpan | null {
  const stated = titles.get(titleKey({ articleId, personId: speaker.personId })) ?? [];
  const place = Math.max(quoteEnd, speaker.attributionEnd ?? 0);
  const chosen = stated.findLast(({ start }) => start !== null && start < place) ?? stated[0];
  return chosen === undefined ? null : toSpan(chosen.text, chosen.start, chosen.end);
}
