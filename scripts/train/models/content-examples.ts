import { readGrammar } from "../../../src/grammar/grammar.ts";
import { groupBy } from "../../../src/group-by.ts";
import { findFormulas } from "../../../src/quotes/anonymity/find-formulas.ts";
import { findCues } from "../../../src/quotes/cues/find-cues.ts";
import { AFTER, ALL_IN_MARKS, AROUND, BEFORE } from "../../../src/quotes/indirect/content-places.ts";
import { type CuePlace, mapCues, placeCue } from "../../../src/quotes/indirect/cue-place.ts";
import type { Document } from "../../../src/text/document.ts";
import { findQuotationMarks } from "../../../src/text/quotation-marks.ts";
import { type AnnotatedArticle, type AnnotatedQuote, toDocument } from "../articles.ts";

/** A half-open range of tokens. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** Where the content of a cue stands (see content-places.ts), and its longest part on either side. */
export interface Content {
  readonly where: number;
  readonly before: Range | null;
  readonly after: Range | null;
}

/** A cue of an article with its content: null if it has none. */
export interface CueExample {
  readonly place: CuePlace;
  readonly content: Content | null;
}

/**
 * The cues that the project finds in an article, with what the annotators say is their content; doubtful ones are left
 * out.
 */
export function readCueExamples(article: AnnotatedArticle): CueExample[] {
  const document = toDocument(article);
  const places = placeCues(document);
  const contents = new Map<CuePlace, Content | "doubtful">();
  for (const quotes of attributionsOf(article)) align(contents, article.text, document, places, quotes);
  if (article.isWithoutCues === true) doubtUnused(contents, places, article);
  return places.flatMap((place) => {
    const content = contents.get(place) ?? null;
    return content === "doubtful" ? [] : [{ place, content }];
  });
}

/**
 * Makes cues doubtful where an annotation does not say what the cues are: a cue without words may be that of words in
 * its sentence that have no cue. Nouns become doubtful, too, since the content of "his promise" may stand anywhere; and
 * so do verbs that do not assert something or that ask for something: such an annotation has no words for "denied any
 * part in it".
 */
function doubtUnused(
  contents: Map<CuePlace, Content | "doubtful">,
  places: readonly CuePlace[],
  { quotes }: AnnotatedArticle,
): void {
  const left = quotes.filter(({ cueStart }) => cueStart === null);
  for (const place of places) {
    const { start, end } = place.sentence;
    const isLeft = left.some((quote) => start < quote.end && quote.start < end);
    const isUnused = !contents.has(place) && (isLeft || place.cue.form === "noun" || place.cue.reading !== "asserted");
    if (isUnused || isRequest(place)) contents.set(place, "doubtful");
  }
}

function isRequest({ cue, grammar }: CuePlace): boolean {
  return grammar.language.stances.askingOrRequesting.has(cue.lemma);
}

function placeCues(document: Document): CuePlace[] {
  const grammar = readGrammar(document);
  const cues = findCues(grammar, findFormulas(document));
  const map = mapCues(grammar, cues, findQuotationMarks(document).pairs);
  const sentences = document.sentences.values();
  let sentence = sentences.next().value;
  return cues.flatMap((cue) => {
    while (sentence !== undefined && sentence.lastToken <= cue.headToken) sentence = sentences.next().value;
    return sentence === undefined ? [] : [placeCue(map, sentence, cue)];
  });
}

/** The rows of each utterance that has a cue. */
function attributionsOf({ quotes }: AnnotatedArticle): Iterable<AnnotatedQuote[]> {
  const withCue = quotes.filter(({ cueStart }) => cueStart !== null);
  return groupBy(withCue, ({ attribution }) => attribution).values();
}

/**
 * Gives the content of an utterance to the last verb within its cue, else to the last cue; the others become doubtful.
 */
function align(
  contents: Map<CuePlace, Content | "doubtful">,
  text: string,
  document: Document,
  places: readonly CuePlace[],
  quotes: readonly AnnotatedQuote[],
): void {
  const from = quotes[0]?.cueStart ?? 0;
  const to = quotes[0]?.cueEnd ?? 0;
  const inside = places.filter(({ cue }) => {
    const { starts, ends } = document.tokens;
    return (starts[cue.headToken] ?? to) < to && (ends[cue.headToken] ?? from) > from;
  });
  const chosen = inside.findLast(({ cue }) => cue.form !== "noun") ?? inside.at(-1);
  for (const place of inside) if (!contents.has(place)) contents.set(place, "doubtful");
  if (chosen === undefined || quotes.some(({ optional }) => optional)) return;
  contents.set(chosen, contentOf(text, document, chosen, quotes) ?? "doubtful");
}

/** Null if no part of the content lies in the sentence of the cue. */
function contentOf(
  text: string,
  document: Document,
  place: CuePlace,
  quotes: readonly AnnotatedQuote[],
): Content | null {
  const spoken = quotes.filter(({ kind }) => kind !== "direct");
  if (spoken.length === 0) return { where: ALL_IN_MARKS, before: null, after: null };
  const ranges = spoken.map((quote) => toTokens(text, document, place, quote)).filter((range) => range !== null);
  const before = longest(ranges.filter(({ last }) => last <= place.cue.firstToken));
  const after = longest(ranges.filter(({ first }) => first >= place.cue.lastToken));
  if (before === null && after === null) return null;
  return { where: before === null ? AFTER : after === null ? BEFORE : AROUND, before, after };
}

function longest(ranges: readonly Range[]): Range | null {
  return [...ranges].sort((a, b) => b.last - b.first - (a.last - a.first))[0] ?? null;
}

const PADDING = /[\s"“”„«»‘’'‚`,.;:!?…()[\]\u2013\u2014-]/;

/** The tokens of a span within the sentence of a cue, without marks and punctuation at its ends. */
function toTokens(
  text: string,
  { tokens }: Document,
  place: CuePlace,
  { start: from, end: to }: AnnotatedQuote,
): Range | null {
  let start = from;
  let end = to;
  while (start < end && PADDING.test(text[start] ?? "")) start += 1;
  while (end > start && PADDING.test(text[end - 1] ?? "")) end -= 1;
  let { first, last } = place;
  while (first < last && (tokens.ends[first] ?? 0) <= start) first += 1;
  while (last > first && (tokens.starts[last - 1] ?? 0) >= end) last -= 1;
  return first < last ? { first, last } : null;
}
