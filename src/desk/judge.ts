import type { Bearer, DecidedSpeaker, DecisionValues } from "../decisions/decision.ts";
import { codePointIndex, type Span, type Utf16Span } from "../span.ts";
import { aboutArticle, aboutPassage, confirming, type Draft, type KnownText, rejecting } from "./draft.ts";
import type { ReviewItem } from "./review.ts";
import { completing, speakersOf } from "./verdicts.ts";
import { readMarks } from "./words-by-marks.ts";

/** A quote that is to be judged. */
export type QuoteItem = Extract<ReviewItem, { readonly type: "quote" }>;

/** A decision that the quote is right as it was read. */
export function judgedRight({ article, place, quote }: QuoteItem): Draft {
  return confirming(place, article, quote);
}

/** A decision that there is no such quote. */
export function judgedNone({ article, place }: QuoteItem, because: DecisionValues["reject"]["because"]): Draft {
  return rejecting(place, article, because);
}

/**
 * A decision that these said it, or, if nobody is given, that the article does not say who did. If it was read so, this
 * confirms it. Whoever passed the words on stays.
 */
export function judgedSaidBy(item: QuoteItem, said: readonly Bearer[]): Draft {
  const { article, place, quote } = item;
  const speakers = toSpeakers(said);
  const passedOn = said.length === 0 ? [] : quote.speakers.filter(({ role }) => role === "via");
  const decided = { ...quote, speakers: [...speakers, ...passedOn] };
  if (speakersOf(decided) === speakersOf(quote)) return judgedRight(item);
  return aboutPassage({ action: "speak", value: { quote: decided } }, article, place);
}

/**
 * A decision that the words, or who said them, are as both readings together have them; null if they have nothing else
 * in their place.
 */
export function judgedAsInstead({ article, place, quote, secondOpinion }: QuoteItem): Draft | null {
  const instead = secondOpinion?.instead ?? null;
  if (secondOpinion === undefined || instead === null) return null;
  if (secondOpinion.differs.includes("words"))
    return aboutPassage({ action: "quote", value: { quote: instead } }, article, place);
  const { speakers } = instead;
  return aboutPassage({ action: "speak", value: { quote: { ...quote, speakers } } }, article, place);
}

/** A decision that every quote of the article was judged or added. */
export function judgedComplete({ article }: ReviewItem): Draft {
  return aboutArticle({ action: "code", value: completing() }, article.sha256);
}

/**
 * A decision that adds a quote that was missed, at these words: direct if they stand in quotation marks, mixed if some
 * of them do, else indirect.
 */
export function missedQuote(article: KnownText, place: Span, said: readonly Bearer[]): Draft {
  const { kind, quoted } = readMarks(article.text)([place]);
  const inMarks = quoted.map((span) => ({ role: "quoted" as const, ...span }));
  const spans = [{ role: "content" as const, ...place }, ...inMarks];
  const quote = { kind, stance: "asserted" as const, spans, speakers: toSpeakers(said) };
  return aboutPassage({ action: "quote", value: { quote } }, article, place);
}

function toSpeakers(said: readonly Bearer[]): DecidedSpeaker[] {
  return said.length === 0 ? [{ role: "speaker", kind: "unknown" }] : said.map((one) => ({ role: "speaker", ...one }));
}

/**
 * Where words stand in an article, whatever white space is between them, since nobody can type the end of a line; null
 * if they do not stand there, or do more than once.
 */
export function placeOf(text: string, words: string): Span | null {
  const pieces = words.split(/\s+/u).filter((piece) => piece !== "");
  const places = placesOf(text, pieces);
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  const at = codePointIndex(text);
  return { start: at(place.start), end: at(place.end) };
}

/** The first two places where pieces stand one after another, with white space between them. */
function placesOf(text: string, [first, ...others]: readonly string[]): Utf16Span[] {
  const places: Utf16Span[] = [];
  if (first === undefined) return places;
  for (let start = text.indexOf(first); start >= 0 && places.length < 2; start = text.indexOf(first, start + 1)) {
    const end = endOf(text, start + first.length, others);
    if (end !== null) places.push({ start, end });
  }
  return places;
}

function endOf(text: string, from: number, pieces: readonly string[]): number | null {
  let at = from;
  for (const piece of pieces) {
    const space = at;
    while (/\s/u.test(text.charAt(at))) at += 1;
    if (at === space || !text.startsWith(piece, at)) return null;
    at += piece.length;
  }
  return at;
}
