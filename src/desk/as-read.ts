import { eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, runs } from "../archive/schema.ts";
import type { ExtractedQuote, ExtractedSpeaker, Extraction } from "../extract/extraction.ts";
import { organisationKey, personKey } from "../names/bearer-keys.ts";
import { findByKey } from "../queries/find-by-key.ts";
import type { QuoteRows } from "../queries/read-rows.ts";
import type { LendReader } from "../second-reader/opinion.ts";
import type { Span } from "../span.ts";
import type { NamedKind } from "../vocabulary.ts";
import { readStored } from "./read-stored.ts";

/** A place of an article, by the article's SHA-256. */
export interface ArticlePlace {
  readonly article: string;
  readonly place: Span;
}

/**
 * The rows that the archive would have for quotes at these places if nobody had decided anything about them. A quote's
 * id is -1 minus the index of its place, so that no quote in the archive has it; places where the program reads no
 * quote have no row. A speaker who is no longer in the archive, such as a person whom only a rejected quote named, gets
 * a negative id that nobody else has.
 *
 * @throws what `lend` rejects with, if a second reader had a say in one of the articles
 */
export async function rowsAsRead(db: Reader, places: readonly ArticlePlace[], lend: LendReader): Promise<QuoteRows> {
  const read: ReadQuote[] = [];
  const readingOf = readings(db, lend);
  for (const [index, { article, place }] of places.entries()) {
    const known = await readingOf(article);
    const quote = known?.reading.quotes.find(({ start, end }) => start === place.start && end === place.end);
    if (known !== null && quote !== undefined) read.push({ ...known, id: -1 - index, quote });
  }
  const idOf = await bearerIds(db, read);
  return { quotes: read.map(toQuoteRow), speakers: read.flatMap((one) => toSpeakerRows(one, idOf)) };
}

interface ReadQuote {
  readonly id: number;
  readonly articleId: number;
  readonly reading: Extraction;
  readonly quote: ExtractedQuote;
}

/** What the program reads of an article; null if it was removed. Each article is read once. */
function readings(db: Reader, lend: LendReader) {
  const known = new Map<string, { readonly articleId: number; readonly reading: Extraction } | null>();
  return async (sha256: string) => {
    const before = known.get(sha256);
    if (before !== undefined) return before;
    const { id, text, publishedAt, headline, headlineBasis } = articles;
    const [row] = await db
      .select({ id, text, publishedAt, headline, headlineBasis, version: runs.version })
      .from(articles)
      .leftJoin(runs, eq(runs.id, articles.extractedRunId))
      .where(eq(articles.sha256, sha256));
    const found = row && { articleId: row.id, reading: await readStored(row, lend) };
    known.set(sha256, found ?? null);
    return found ?? null;
  };
}

function toQuoteRow({ id, articleId, quote }: ReadQuote): QuoteRows["quotes"][number] {
  const { kind, stance, text, start, end, saidFrom, saidUntil, saidBasis, rule, confidence } = quote;
  return {
    ...{ id, articleId, seq: 0, kind, stance, text, startChar: start, endChar: end },
    ...{ saidFrom, saidUntil, saidBasis, rule, confidence },
  };
}

function toSpeakerRows({ id, articleId, reading, quote }: ReadQuote, idOf: IdOf): QuoteRows["speakers"] {
  return quote.speakers.map((speaker, seq) => ({
    ...{ articleId, quoteId: id, seq, role: speaker.role, kind: speaker.kind, unnamedAs: speaker.unnamedAs },
    personId: speaker.kind === "person" ? idOf("person", keyOf(speaker, reading)) : null,
    organisationId: speaker.kind === "organisation" ? idOf("organisation", keyOf(speaker, reading)) : null,
    speaksForId: speaker.speaksFor === null ? null : idOf("organisation", organisationAt(speaker.speaksFor, reading)),
    attribution: speaker.attribution,
    attributionStartChar: speaker.attributionStart,
    attributionEndChar: speaker.attributionEnd,
    anonymity: speaker.anonymity?.text ?? null,
    anonymityReason: speaker.anonymityReason?.text ?? null,
    basis: "stated",
  }));
}

type IdOf = (kind: NamedKind, key: string) => number;

async function bearerIds(db: Reader, read: readonly ReadQuote[]): Promise<IdOf> {
  const keys: Readonly<Record<NamedKind, Set<string>>> = { person: new Set(), organisation: new Set() };
  for (const { quote, reading } of read) {
    for (const speaker of quote.speakers) {
      if (speaker.kind === "person" || speaker.kind === "organisation") keys[speaker.kind].add(keyOf(speaker, reading));
      if (speaker.speaksFor !== null) keys.organisation.add(organisationAt(speaker.speaksFor, reading));
    }
  }
  const known = {
    person: await findByKey(db, "person", [...keys.person]),
    organisation: await findByKey(db, "organisation", [...keys.organisation]),
  };
  return (kind, key) => known[kind].get(key) ?? -1 - [...keys[kind]].indexOf(key);
}

function keyOf({ kind, name, organisation }: ExtractedSpeaker, reading: Extraction): string {
  if (kind === "person") return personKey(name ?? "");
  return organisation === null ? organisationKey(name ?? "") : organisationAt(organisation, reading);
}

function organisationAt(index: number, { organisations }: Extraction): string {
  const found = organisations[index];
  return found === undefined ? "" : organisationKey(found.name, found.kind);
}
