import type { ExtractContext } from "../extract/extract.ts";
import type { ExtractedQuote, ExtractedSpeaker, Extraction } from "../extract/extraction.ts";
import { findDangling } from "../facts/facts.ts";
import { codePointIndex, codePointSlicer, type Span, type TextSpan } from "../span.ts";

/**
 * Says what in an extraction contradicts itself or the text that it is said to come from: a span that lies outside the
 * text or has other characters there, an index that points at nothing, a speaker who is not the one of the mention.
 * Null if nothing does.
 *
 * What no comparison shows is left to reading: whether somebody else was meant, whether a quote was missed.
 */
export function findFault(text: string, extraction: Extraction, { publishedAt = null }: ExtractContext): string | null {
  const dangling = findDangling(extraction);
  if (dangling !== null) return dangling;
  const page: Page = { slice: codePointSlicer(text), length: codePointIndex(text)(text.length) };
  for (const fault of faults(page, extraction, publishedAt)) return fault;
  return null;
}

/** A text in code points. */
interface Page {
  readonly slice: (span: Span) => string;
  readonly length: number;
}

function* faults(page: Page, extraction: Extraction, publishedAt: string | null): Generator<string> {
  yield* articleFaults(page, extraction.article, publishedAt);
  yield* mentionFaults(page, extraction.mentions);
  for (const [at, quote] of extraction.quotes.entries()) yield* quoteFaults(page, quote, `quote ${at}`, extraction);
  yield* orderFaults(extraction);
  for (const [at, credit] of extraction.credits.entries()) {
    yield* rangeFaults(page, credit, `credit ${at}`);
    const ofKind = credit.kind === "person" ? credit.person : credit.organisation;
    const ofOther = credit.kind === "person" ? credit.organisation : credit.person;
    if (ofKind === null || ofOther !== null) yield `credit ${at}: "${credit.kind}" is not whom it points at`;
  }
  for (const [at, { start, end }] of extraction.diagnostics.entries()) {
    if (start > end || end > page.length) yield `diagnostic ${at} ${OUTSIDE}`;
  }
}

const OUTSIDE = "does not lie in the text";

function* articleFaults(page: Page, article: Extraction["article"], publishedAt: string | null): Generator<string> {
  for (const span of article.spans) yield* rangeFaults(page, span, `the span of ${span.role}`);
  for (const span of article.places) yield* rangeFaults(page, span, "a place");
  const printed = new Set(article.spans.map((span) => `${span.role} ${page.slice(span)}`));
  for (const field of ["headline", "dateline", "agency"] as const) {
    const value = article[field];
    if (value !== null && !printed.has(`${field} ${value}`)) yield `the ${field} is not what its span has`;
  }
  const isPrinted = article.spans.some(({ role }) => role === "published");
  if ((article.publishedAtBasis === "stated") !== isPrinted)
    yield "publishedAt is stated nowhere, or not as it is printed";
  if (!isPrinted && article.publishedAt !== publishedAt) yield "publishedAt is not what was given with the text";
}

function* mentionFaults(page: Page, mentions: Extraction["mentions"]): Generator<string> {
  for (const [at, mention] of mentions.entries()) {
    yield* textFaults(page, mention, `mention ${at}`);
    if (mention.title !== null) yield* textFaults(page, mention.title, `the title of mention ${at}`);
    if (mention.person !== null && mention.organisation !== null) yield `mention ${at} means two`;
    if ((mention.refersTo ?? -1) >= at) yield `mention ${at} refers to one that does not stand before it`;
  }
}

function* quoteFaults(page: Page, quote: ExtractedQuote, name: string, extraction: Extraction): Generator<string> {
  for (const span of quote.spans) yield* textFaults(page, span, `the ${span.role} of ${name}`);
  const content = quote.spans.filter(({ role }) => role === "content");
  if (content.length === 0) yield `${name} has no content`;
  if (quote.text !== content.map((span) => span.text).join(" […] ")) yield `${name} has another text than its content`;
  const isEnvelope = quote.start === content[0]?.start && quote.end === content.at(-1)?.end;
  if (!isEnvelope) yield `${name} is not where its content is`;
  if (quote.speakers.length === 0) yield `${name} has no speaker, not even an unknown one`;
  for (const speaker of quote.speakers) yield* speakerFaults(page, speaker, `a speaker of ${name}`, extraction);
}

function* speakerFaults(
  page: Page,
  speaker: ExtractedSpeaker,
  name: string,
  extraction: Extraction,
): Generator<string> {
  const { people, organisations, mentions } = extraction;
  const { mention: index, person, organisation, attribution, attributionStart, attributionEnd } = speaker;
  const mention = index === null ? null : (mentions[index] ?? null);
  if (person !== (mention?.person ?? null) || organisation !== (mention?.organisation ?? null)) {
    yield `${name} is not whom the mention means`;
  }
  if (speaker.kind !== kindOf(speaker)) yield `${name} is "${speaker.kind}", and it says otherwise who it is`;
  const named =
    person !== null ? people[person]?.name : organisation === null ? null : organisations[organisation]?.name;
  if (speaker.name !== named) yield `${name} has another name than whom it points at`;
  if (speaker.kind === "unknown") return;
  if (attribution === null || attributionStart === null || attributionEnd === null) {
    yield `${name} has no evidence in the text`;
    return;
  }
  const evidence = { start: attributionStart, end: attributionEnd, text: attribution };
  yield* textFaults(page, evidence, `the attribution of ${name}`);
  const place = mention ?? evidence;
  if (speaker.start !== place.start || speaker.end !== place.end) yield `${name} stands elsewhere`;
  yield* anonymityFaults(page, speaker, name);
}

/** Only people whom the text does not name can have an anonymity, and only with an anonymity can there be a reason. */
function* anonymityFaults(page: Page, speaker: ExtractedSpeaker, name: string): Generator<string> {
  const { anonymity, anonymityReason, unnamedAs } = speaker;
  const mayHave = unnamedAs === "individual" || unnamedAs === "group";
  if (anonymity !== null && !mayHave) yield `${name} is not to be named, and is nobody unnamed`;
  if (anonymityReason !== null && anonymity === null) yield `${name} has a reason for an anonymity that it has not`;
  if (anonymity !== null) yield* textFaults(page, anonymity, `the anonymity of ${name}`);
  if (anonymityReason !== null) yield* textFaults(page, anonymityReason, `the reason for the anonymity of ${name}`);
}

/** The kind of a speaker by what it points at; null if that fits no kind. */
function kindOf({ person, organisation, unnamedAs, ...evidence }: ExtractedSpeaker): ExtractedSpeaker["kind"] | null {
  if (person !== null) return unnamedAs === null && organisation === null ? "person" : null;
  if (organisation !== null) return unnamedAs === null ? "organisation" : null;
  if (unnamedAs !== null) return "unnamed";
  const { mention, start, end, attribution, attributionStart, attributionEnd, speaksFor } = evidence;
  const said = [mention, start, end, attribution, attributionStart, attributionEnd, speaksFor];
  return said.every((one) => one === null) ? "unknown" : null;
}

/** Mentions do not share characters, and lists are in the order of the text. */
function* orderFaults({ mentions, quotes }: Extraction): Generator<string> {
  for (const [at, { start }] of mentions.entries()) {
    if (start < (mentions[at - 1]?.end ?? 0)) yield `mention ${at} is out of order`;
  }
  for (const [at, { start }] of quotes.entries()) {
    if (start < (quotes[at - 1]?.start ?? 0)) yield `quote ${at} is out of order`;
  }
}

function* textFaults(page: Page, span: TextSpan, name: string): Generator<string> {
  if (page.slice(span) !== span.text) yield `${name} is not what the text has at ${span.start}-${span.end}`;
  yield* rangeFaults(page, span, name);
}

function* rangeFaults({ length }: Page, { start, end }: Span, name: string): Generator<string> {
  if (start >= end || end > length) yield `${name} ${OUTSIDE}`;
}
