import { WARNINGS } from "../diagnostic.ts";
import { findCast } from "../people/find-cast.ts";
import { findQuotes } from "../quotes/find-quotes.ts";
import { readDocument } from "../text/document.ts";
import { readLayout } from "../wire/read-layout.ts";
import { addCreditedPeople } from "./credited-people.ts";
import type { Extraction } from "./extraction.ts";
import { inspectText } from "./inspect-text.ts";
import { toExtraction } from "./to-extraction.ts";

/** What may be known about a source beside its text. */
export interface ExtractContext {
  /** ISO 8601 date or date and time of publication; used only if the text states none. */
  readonly publishedAt?: string | null;
}

/**
 * Reads one article. Pure: no clock, file, database or network; the same text and context give the same result.
 * Any string is accepted, none makes it throw, and time is linear in the length of the text.
 *
 * @param text the article as received; it is never altered, and every offset of the result counts its code points
 */
export function extract(text: string, context: ExtractContext = {}): Extraction {
  const layout = readLayout(text);
  const publishedAt = layout.published?.value ?? context.publishedAt ?? null;
  const document = readDocument(text, layout.blocks);
  const cast = findCast(document);
  const found = findQuotes(document, cast, { publishedOn: publishedAt?.slice(0, 10) ?? null });
  const credited = addCreditedPeople(text, cast, layout.credits);
  const diagnostics = [...inspectText(text), ...layout.diagnostics, ...found.diagnostics].map((diagnostic) => ({
    message: WARNINGS[diagnostic.code],
    ...diagnostic,
  }));
  return toExtraction({ text, layout, publishedAt, cast: credited.cast, credits: credited.credits, quotes: found.quotes, diagnostics });
}
