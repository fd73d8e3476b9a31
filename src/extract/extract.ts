import { type Diagnostic, WARNINGS } from "../diagnostic.ts";
import { isIsoTime } from "../iso-time.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { ENGLISH } from "../languages/en/english.ts";
import { misuse, requireString, shown } from "../misuse.ts";
import type { Cast } from "../people/cast.ts";
import { findCast } from "../people/find-cast.ts";
import { type FoundQuotes, findQuotes } from "../quotes/find-quotes.ts";
import { type Document, readDocument } from "../text/document.ts";
import type { Layout } from "../wire/layout.ts";
import { readLayout } from "../wire/read-layout.ts";
import { addCreditedPeople } from "./credited-people.ts";
import type { Extraction } from "./extraction.ts";
import { inspectText } from "./inspect-text.ts";
import { type ArticleLanguage, readLanguage } from "./language.ts";
import { toExtraction } from "./to-extraction.ts";

/** What may be known about a source beside its text. */
export interface ExtractContext {
  /** ISO 8601 date or date and time of publication; used only if the text states none, which is no doubt then. */
  readonly publishedAt?: string | null | undefined;
  /** The headline where it is known and the text has only the body: then no headline or header is looked for in it. */
  readonly headline?: string | null | undefined;
}

/**
 * Reads one article. Pure: no clock, file, database or network; the same text and context give the same result.
 * Any string is accepted, none makes it throw, and time is linear in the length of the text.
 *
 * @param text the article as received; it is never altered, and every offset of the result counts its code points
 * @throws ArchiveError `invalid_argument` for a text that is no string, or a context that cannot be used
 */
export function extract(text: string, context: ExtractContext = {}): Extraction {
  requireString("text", text);
  requireContext(context);
  const layout = readLayout(text, ENGLISH, { isBody: (context.headline ?? null) !== null });
  const publishedAt = layout.published?.value ?? context.publishedAt ?? null;
  const { language, found, doubts } = readSpeech(text, layout, publishedAt?.slice(0, 10) ?? null);
  const credited = addCreditedPeople(found.cast, layout.credits);
  const diagnostics = [...doubts, ...layout.diagnostics, ...found.diagnostics]
    .filter(({ code }) => code !== "W_NO_DATE" || publishedAt === null)
    .filter(({ code }) => code !== "W_NO_HEADLINE" || (context.headline ?? null) === null)
    .map((diagnostic) => ({ ...diagnostic, message: diagnostic.message ?? WARNINGS[diagnostic.code] }));
  return toExtraction({
    text,
    layout,
    publishedAt,
    language: language.tag,
    credited,
    quotes: found.quotes,
    diagnostics,
  });
}

/** A stage of its own, for its tokens are the largest of all that is read: they are gone when it ends. */
function readSpeech(text: string, { blocks }: Layout, publishedOn: string | null) {
  const document = readDocument(text, blocks, ENGLISH);
  const language = readLanguage(document);
  const found = language.isRead ? findQuotes(document, findCast(document), { publishedOn }) : NOTHING;
  return { language, found, doubts: [...inspectText(document), ...doubtOf(language, document)] };
}

/** That an article is not read for people and quotes, said of its first block. */
function doubtOf({ doubt }: ArticleLanguage, { blocks: [first] }: Document): Diagnostic[] {
  if (doubt === null || first === undefined) return [];
  return [{ code: "W_LANGUAGE", span: { start: first.start, end: first.end }, message: doubt }];
}

function requireContext(context: ExtractContext): void {
  requireKnownKeys("context", context, ["publishedAt", "headline"]);
  const { publishedAt = null, headline = null } = context;
  if (headline !== null) requireString("context: headline", headline);
  if (publishedAt === null || isIsoTime(publishedAt)) return;
  throw misuse(`context: publishedAt ${shown(publishedAt)} is no ISO 8601 date or time`);
}

const NOBODY: Cast = { people: [], organisations: [], mentions: [] };
const NOTHING: FoundQuotes = { cast: NOBODY, quotes: [], diagnostics: [] };
