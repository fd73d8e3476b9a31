import type Database from "better-sqlite3";
import type { ExtractedQuote, ExtractedSpeaker, Extraction } from "../extract/extraction.ts";
import { codePointSlicer, type Span, type TextSpan } from "../span.ts";
import { prepareIdentifyOrganisation } from "./organisations.ts";
import { prepareIdentifyPerson } from "./people.ts";
import { prepareRenameSpeaker } from "./rename-speaker.ts";
import { prepareInsert } from "./statement.ts";

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
 * Prepares the writing of everything that was read from an article, its own row left out. To be called inside a
 * transaction; throws SQLite's error if the archive refuses a row.
 */
export function prepareInsertFacts(database: Database.Database): (article: ReadArticle) => void {
  const renameSpeaker = prepareRenameSpeaker(database);
  const identifyPerson = prepareIdentifyPerson(database, renameSpeaker);
  const identifyOrganisation = prepareIdentifyOrganisation(database, renameSpeaker);
  const inserts = [
    prepareInsertSpans,
    prepareInsertPlaces,
    prepareInsertMentions,
    prepareInsertQuotes,
    prepareInsertCredits,
    prepareInsertDiagnostics,
  ].map((prepare) => prepare(database));
  return (article) => {
    const identified: Identified = {
      articleId: article.id,
      publishedOn: article.extraction.article.publishedAt?.slice(0, 10) ?? null,
      extraction: article.extraction,
      slice: codePointSlicer(article.text),
      people: article.extraction.people.map(identifyPerson),
      organisations: article.extraction.organisations.map(identifyOrganisation),
      mentions: [],
    };
    for (const insert of inserts) insert(identified);
  };
}

/** An article whose people and organisations have rows; `mentions` is filled as mentions are written. */
interface Identified {
  readonly articleId: number;
  readonly publishedOn: string | null;
  readonly extraction: Extraction;
  readonly slice: (span: Span) => string;
  /** Row ids, by the index in the extraction. */
  readonly people: readonly number[];
  readonly organisations: readonly number[];
  readonly mentions: number[];
}

type InsertPart = (article: Identified) => void;

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

function prepareInsertSpans(database: Database.Database): InsertPart {
  const insert = prepareInsert(database, "article_spans");
  return ({ articleId, extraction, slice }) => {
    for (const { role, seq, ...span } of withSeq(extraction.article.spans)) {
      insert({ article_id: articleId, role, seq, ...spanColumns({ ...span, text: slice(span) }) });
    }
  };
}

function prepareInsertPlaces(database: Database.Database): InsertPart {
  const insert = prepareInsert(database, "article_places");
  return ({ articleId, extraction, slice }) => {
    for (const [seq, { name, ...span }] of extraction.article.places.entries()) {
      insert({ article_id: articleId, seq, name, ...spanColumns({ ...span, text: slice(span) }) });
    }
  };
}

function prepareInsertMentions(database: Database.Database): InsertPart {
  const insert = prepareInsert(database, "mentions");
  return ({ articleId, extraction, people, organisations, mentions }) => {
    for (const mention of extraction.mentions) {
      const id = insert({
        article_id: articleId,
        ...spanColumns(mention),
        form: mention.form,
        person_id: idAt(people, mention.person),
        organisation_id: idAt(organisations, mention.organisation),
        title: mention.title?.text ?? null,
        title_start_char: mention.title?.start ?? null,
        title_end_char: mention.title?.end ?? null,
      });
      mentions.push(id);
    }
  };
}

function prepareInsertQuotes(database: Database.Database): InsertPart {
  const insert = prepareInsert(database, "quotes");
  const insertSpans = prepareInsertQuoteSpans(database);
  const insertSpeakers = prepareInsertSpeakers(database);
  return (article) => {
    for (const [seq, quote] of article.extraction.quotes.entries()) {
      const quoteId = insert({
        article_id: article.articleId,
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
      });
      insertSpans(quoteId, quote);
      insertSpeakers(quoteId, quote, article);
    }
  };
}

function prepareInsertQuoteSpans(database: Database.Database): (quoteId: number, quote: ExtractedQuote) => void {
  const insert = prepareInsert(database, "quote_spans");
  return (quoteId, quote) => {
    for (const { role, seq, ...span } of withSeq(quote.spans)) {
      insert({ quote_id: quoteId, role, seq, ...spanColumns(span) });
    }
  };
}

function prepareInsertSpeakers(
  database: Database.Database,
): (quoteId: number, quote: ExtractedQuote, article: Identified) => void {
  const insert = prepareInsert(database, "quote_speakers");
  return (quoteId, quote, article) => {
    for (const [seq, speaker] of quote.speakers.entries()) {
      insert({ quote_id: quoteId, seq, ...speakerColumns(speaker, article) });
    }
  };
}

function speakerColumns(speaker: ExtractedSpeaker, article: Identified) {
  return {
    role: speaker.role,
    kind: speaker.kind,
    mention_id: idAt(article.mentions, speaker.mention),
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

function prepareInsertCredits(database: Database.Database): InsertPart {
  const insert = prepareInsert(database, "credits");
  return ({ articleId, extraction, slice, people, organisations }) => {
    for (const [seq, credit] of extraction.credits.entries()) {
      insert({
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
      });
    }
  };
}

function prepareInsertDiagnostics(database: Database.Database): InsertPart {
  const insert = prepareInsert(database, "diagnostics");
  return ({ articleId, extraction }) => {
    for (const [seq, { severity, code, message, start, end }] of extraction.diagnostics.entries()) {
      insert({ article_id: articleId, seq, severity, code, message, start_char: start, end_char: end });
    }
  };
}
