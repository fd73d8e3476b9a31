import type Database from "better-sqlite3";
import type { ExtractedSpeaker, Extraction } from "../extract/extraction.ts";
import { identifyOrganisation } from "../identity/organisation.ts";
import { identifyPerson } from "../identity/person.ts";
import { codePointSlicer, type Span, type TextSpan } from "../span.ts";
import { prepareStoreOrganisation } from "./organisations.ts";
import { prepareStorePerson } from "./people.ts";
import { prepareRenameSpeaker } from "./rename-speaker.ts";
import { prepareInsertRows, type Row } from "./statement.ts";

/** An article that has its row already, and what was read from it. */
export interface ReadArticle {
  readonly id: number;
  readonly text: string;
  readonly extraction: Extraction;
}

/** The columns of an article's own row that are read from its text; the run is the one that read it. */
export function readColumns({ article }: Extraction, runId: number) {
  return {
    language: article.language,
    headline: article.headline,
    byline: article.byline,
    dateline: article.dateline,
    agency: article.agency,
    published_at: article.publishedAt,
    published_on: article.publishedAt?.slice(0, 10) ?? null,
    published_at_basis: article.publishedAtBasis,
    extracted_run_id: runId,
  };
}

/**
 * Prepares the writing of everything that was read from some articles, their own rows left out. Many at once take less
 * than one by one. To be called inside a transaction; throws SQLite's error if the archive refuses a row.
 */
export function prepareInsertFacts(database: Database.Database): (articles: readonly ReadArticle[]) => void {
  const identify = prepareIdentify(database);
  const parts = PARTS.map(([table, toRows]) => [prepareInsertRows(database, table), toRows] as const);
  return (articles) => {
    const identified = identify(articles);
    for (const [insert, toRows] of parts) insert(identified.flatMap(toRows));
  };
}

/** Gives people and organisations their rows, and mentions and quotes the ids that SQLite would give them. */
function prepareIdentify(database: Database.Database): (articles: readonly ReadArticle[]) => Identified[] {
  const renameSpeaker = prepareRenameSpeaker(database);
  const storePerson = prepareStorePerson(database, renameSpeaker);
  const storeOrganisation = prepareStoreOrganisation(database, renameSpeaker);
  const nextMention = prepareNextId(database, "mentions");
  const nextQuote = prepareNextId(database, "quotes");
  return (articles) => {
    let [firstMention, firstQuote] = [nextMention(), nextQuote()];
    return articles.map(({ id, text, extraction }) => {
      const identified: Identified = {
        articleId: id,
        publishedOn: extraction.article.publishedAt?.slice(0, 10) ?? null,
        extraction,
        slice: codePointSlicer(text),
        people: extraction.people.map((person) => storePerson(identifyPerson(person))),
        organisations: extraction.organisations.map((one) => storeOrganisation(identifyOrganisation(one))),
        firstMention,
        firstQuote,
      };
      firstMention += extraction.mentions.length;
      firstQuote += extraction.quotes.length;
      return identified;
    });
  };
}

/** An article whose people and organisations have rows, and whose mentions and quotes have their ids, one by one. */
interface Identified {
  readonly articleId: number;
  readonly publishedOn: string | null;
  readonly extraction: Extraction;
  readonly slice: (span: Span) => string;
  /** Row ids, by the index in the extraction. */
  readonly people: readonly number[];
  readonly organisations: readonly number[];
  /** The row id of the first in the extraction. */
  readonly firstMention: number;
  readonly firstQuote: number;
}

/** The id of the next row of a table, if asked inside the transaction that adds it. */
function prepareNextId(database: Database.Database, table: "mentions" | "quotes"): () => number {
  const find = database.prepare<[], number>(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`).pluck();
  return () => find.get() ?? 1;
}

/** In the order in which their keys allow them. */
const PARTS: readonly (readonly [table: string, toRows: (article: Identified) => Row[]])[] = [
  ["article_spans", toSpanRows],
  ["article_places", toPlaceRows],
  ["mentions", toMentionRows],
  ["quotes", toQuoteRows],
  ["quote_spans", toQuoteSpanRows],
  ["quote_speakers", toSpeakerRows],
  ["credits", toCreditRows],
  ["diagnostics", toDiagnosticRows],
];

function spanColumns({ start, end, text }: TextSpan) {
  return { start_char: start, end_char: end, exact: text };
}

function idAt(ids: readonly number[], index: number | null): number | null {
  return index === null ? null : (ids[index] ?? null);
}

/** Gives each value its position among those of the same role. */
function withSeq<Value extends { readonly role: string }>(values: readonly Value[]): (Value & { seq: number })[] {
  const counts = new Map<string, number>();
  return values.map((value) => {
    const seq = counts.get(value.role) ?? 0;
    counts.set(value.role, seq + 1);
    return { ...value, seq };
  });
}

function toSpanRows({ articleId, extraction, slice }: Identified): Row[] {
  return withSeq(extraction.article.spans).map(({ role, seq, ...span }) => ({
    article_id: articleId,
    role,
    seq,
    ...spanColumns({ ...span, text: slice(span) }),
  }));
}

function toPlaceRows({ articleId, extraction, slice }: Identified): Row[] {
  return extraction.article.places.map(({ name, ...span }, seq) => ({
    article_id: articleId,
    seq,
    name,
    ...spanColumns({ ...span, text: slice(span) }),
  }));
}

function toMentionRows({ articleId, extraction, people, organisations, firstMention }: Identified): Row[] {
  return extraction.mentions.map((mention, index) => ({
    id: firstMention + index,
    article_id: articleId,
    ...spanColumns(mention),
    form: mention.form,
    person_id: idAt(people, mention.person),
    organisation_id: idAt(organisations, mention.organisation),
    title: mention.title?.text ?? null,
    title_start_char: mention.title?.start ?? null,
    title_end_char: mention.title?.end ?? null,
  }));
}

function toQuoteRows({ articleId, extraction, firstQuote }: Identified): Row[] {
  return extraction.quotes.map((quote, seq) => ({
    id: firstQuote + seq,
    article_id: articleId,
    seq,
    kind: quote.kind,
    text: quote.text,
    start_char: quote.start,
    end_char: quote.end,
    said_from: quote.saidFrom,
    said_until: quote.saidUntil,
    said_basis: quote.saidBasis,
    rule: quote.rule,
    confidence: quote.confidence,
  }));
}

function toQuoteSpanRows({ articleId, extraction, firstQuote }: Identified): Row[] {
  return extraction.quotes.flatMap(({ spans }, index) =>
    withSeq(spans).map(({ role, seq, ...span }) => ({
      article_id: articleId,
      quote_id: firstQuote + index,
      role,
      seq,
      ...spanColumns(span),
    })),
  );
}

function toSpeakerRows(article: Identified): Row[] {
  return article.extraction.quotes.flatMap(({ speakers }, index) =>
    speakers.map((speaker, seq) => ({
      quote_id: article.firstQuote + index,
      seq,
      ...speakerColumns(speaker, article),
    })),
  );
}

function speakerColumns(speaker: ExtractedSpeaker, article: Identified) {
  return {
    role: speaker.role,
    kind: speaker.kind,
    mention_id: speaker.mention === null ? null : article.firstMention + speaker.mention,
    person_id: idAt(article.people, speaker.person),
    organisation_id: idAt(article.organisations, speaker.organisation),
    speaks_for_id: idAt(article.organisations, speaker.speaksFor),
    unnamed_as: speaker.unnamedAs,
    attribution: speaker.attribution,
    attribution_start_char: speaker.attributionStart,
    attribution_end_char: speaker.attributionEnd,
    article_id: article.articleId,
    published_on: article.publishedOn,
  };
}

function toCreditRows({ articleId, extraction, slice, people, organisations }: Identified): Row[] {
  return extraction.credits.map((credit, seq) => ({
    article_id: articleId,
    seq,
    role: credit.role,
    printed_role: credit.printedRole,
    credited_in: credit.creditedIn,
    name_as_stated: credit.name,
    ...spanColumns({ start: credit.start, end: credit.end, text: slice(credit) }),
    place: credit.place,
    affiliation: credit.affiliation,
    person_id: idAt(people, credit.person),
    organisation_id: idAt(organisations, credit.organisation),
  }));
}

function toDiagnosticRows({ articleId, extraction }: Identified): Row[] {
  return extraction.diagnostics.map(({ severity, code, message, start, end }, seq) => ({
    article_id: articleId,
    seq,
    severity,
    code,
    message,
    start_char: start,
    end_char: end,
  }));
}
