import { namesText } from "../queries/names-text.ts";
import type { Article, PersonSummary, Quote, QuoteKind, Speaker, Stance } from "../queries/records.ts";
import { unnamedText } from "../queries/unnamed-text.ts";
import { codePointSlicer, type Span } from "../span.ts";
import { oneLine } from "./one-line.ts";

/** Everything that a citation says, before it is written in a style. Offsets are code points of the article's text. */
export interface Citation {
  /** The quote's address. */
  readonly address: string;
  /** Of the article's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly kind: QuoteKind;
  readonly stance: Stance;
  /**
   * The segments of what was said, in order, at least one. If it is not asserted, the cue is among them: "denied that
   * he had taken the money".
   */
  readonly passages: readonly CitedPassage[];
  /** Who said it, with the title as stated, in words. */
  readonly saidBy: string;
  readonly headline: string | null;
  readonly agency: string | null;
  /** ISO 8601 as far as known. */
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** File name or URL as given. */
  readonly uri: string | null;
  /** Authors, reporters and contributors. */
  readonly reporters: readonly CitedName[];
}

/** Words of the article, where they stand, and what stands around them. */
export interface CitedPassage extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A name. It has parts only if the given name followed by the family name is all of it. */
export interface CitedName {
  readonly name: string;
  readonly parts: { readonly given: string; readonly family: string } | null;
}

/** Code points before and after the words: what tools for annotation commonly keep. */
const AROUND = 32;

/**
 * The citation of a quote, from what queries return.
 *
 * @param article the quote's own article
 * @param people those of `quote.reportedBy` that are people, for the parts of their names; whoever is missing gets none
 */
export function toCitation(quote: Quote, article: Article, people: readonly PersonSummary[] = []): Citation {
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    address: quote.address,
    sha256: article.sha256,
    kind: quote.kind,
    stance: quote.stance,
    passages: passagesOf(quote, article.text),
    saidBy: saidBy(quote),
    headline: article.headline,
    agency: article.agency,
    publishedAt: article.publishedAt,
    language: article.language,
    uri: article.sourceUri,
    reporters: quote.reportedBy.map(({ kind, id, name }) => ({
      name,
      parts: kind === "person" ? partsOf(name, byId.get(id)) : null,
    })),
  };
}

function passagesOf({ spans, stance }: Quote, text: string): CitedPassage[] {
  const slice = codePointSlicer(text);
  const cited = spans.filter(({ role }) => role === "content" || (role === "cue" && stance !== "asserted"));
  return withoutGaps(cited, slice).map(({ start, end }) => ({
    start,
    end,
    exact: slice({ start, end }),
    prefix: slice({ start: Math.max(0, start - AROUND), end: start }),
    suffix: slice({ start: end, end: end + AROUND }),
  }));
}

/** Spans in the order of the text; those with only spaces and a colon or comma between them are joined. */
function withoutGaps(spans: readonly Span[], slice: (span: Span) => string): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && /^[\s,:]*$/.test(slice({ start: last.end, end: Math.max(last.end, span.start) }))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** Who said it, with titles as stated, and according to whom, in words. */
export function saidBy({ speakers, via }: Pick<Quote, "speakers" | "via">): string {
  const said = namesText(speakers.map(describe));
  return via.length === 0 ? said : `${said}, according to ${namesText(via.map(describe))}`;
}

/** A speaker in words. Nobody is named whom the article does not name. */
function describe(speaker: Speaker): string {
  if (speaker.kind === "unknown") return "speaker not known";
  if (speaker.kind === "unnamed") return `${oneLine(unnamedText(speaker))} (unnamed)`;
  const title = speaker.kind === "person" && speaker.title !== null ? `, ${oneLine(speaker.title.text)}` : "";
  return `${oneLine(speaker.name)}${title}`;
}

function partsOf(name: string, person: PersonSummary | undefined): CitedName["parts"] {
  const { givenName: given = null, familyName: family = null } = person ?? {};
  return given !== null && family !== null && `${given} ${family}` === name ? { given, family } : null;
}
