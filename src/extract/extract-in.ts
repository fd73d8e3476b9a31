import { type Diagnostic, WARNINGS } from "../diagnostic.ts";
import type { Language } from "../languages/language.ts";
import type { Cast } from "../people/cast.ts";
import { findCast } from "../people/find-cast.ts";
import { type FoundQuotes, findQuotes, type QuoteContext } from "../quotes/find-quotes.ts";
import type { Opinion } from "../second-reader/opinion.ts";
import { type MergeOptions, reviseBy } from "../second-reader/revise.ts";
import { type Document, readDocument } from "../text/document.ts";
import type { Layout } from "../wire/layout.ts";
import { readLayout } from "../wire/read-layout.ts";
import { addCreditedPeople } from "./credited-people.ts";
import type { Extraction } from "./extraction.ts";
import { withoutLeads } from "./foreign-bylines.ts";
import { inspectText } from "./inspect-text.ts";
import { type ArticleLanguage, readLanguage } from "./language.ts";
import { toExtraction } from "./to-extraction.ts";

/** What is known of an article beside its text. */
interface Known extends MergeOptions {
  /** ISO 8601 date or date and time of publication, used only if the text states none. */
  readonly publishedAt: string | null;
  /** The headline is known, and the text has only the body. */
  readonly hasHeadline: boolean;
  /** What a second reader makes of the article's page: see `toArticlePage`. */
  readonly opinion?: Opinion;
}

/** Reads one article in a language; if the article is in another one, only its layout is read. */
export function extractIn(language: Language, text: string, known: Known): Extraction {
  const layout = readLayout(text, language, { isBody: known.hasHeadline });
  const publishedAt = layout.published?.value ?? known.publishedAt;
  const { tag, isRead, found, doubts } = readSpeech(language, text, layout, {
    publishedOn: publishedAt?.slice(0, 10) ?? null,
    ...(known.opinion === undefined ? {} : { revise: reviseBy(known.opinion, known) }),
  });
  const credits = isRead ? layout.credits : withoutLeads(text, layout.credits);
  const credited = addCreditedPeople(found.cast, credits);
  const diagnostics = [...doubts, ...layout.diagnostics, ...found.diagnostics]
    .filter(({ code }) => code !== "W_NO_DATE" || publishedAt === null)
    .filter(({ code }) => code !== "W_NO_HEADLINE" || !known.hasHeadline)
    .map((diagnostic) => ({ ...diagnostic, message: diagnostic.message ?? WARNINGS[diagnostic.code] }));
  return toExtraction({ text, layout, publishedAt, language: tag, credited, quotes: found.quotes, diagnostics });
}

/** A stage of its own, because its tokens are the largest data of all: they are freed when it ends. */
function readSpeech(language: Language, text: string, { blocks, dateline }: Layout, context: QuoteContext) {
  const places = dateline?.places.map(({ name }) => name);
  const document = readDocument(text, blocks, language, places);
  const written = readLanguage(document);
  const found = written.isRead ? findQuotes(document, findCast(document), context) : NOTHING;
  return { ...written, found, doubts: [...inspectText(document), ...doubtOf(written, document)] };
}

/** The warning that an article is not read for people and quotes, given on its first block. */
function doubtOf({ doubt }: ArticleLanguage, { blocks: [first] }: Document): Diagnostic[] {
  if (doubt === null || first === undefined) return [];
  return [{ code: "W_LANGUAGE", span: { start: first.start, end: first.end }, message: doubt }];
}

const NOBODY: Cast = { people: [], organisations: [], mentions: [] };
const NOTHING: FoundQuotes = { cast: NOBODY, quotes: [], diagnostics: [] };
