import { groupBy } from "../group-by.ts";
import { certaintyText } from "../queries/certainty-text.ts";
import type { Article, Quote } from "../queries/records.ts";
import type { Span } from "../span.ts";
import { namedAddress, quoteAddress, quoteAnchor } from "./addresses.ts";
import { foldLongRuns, LONG_TEXT } from "./folds.ts";
import { type Child, type Html, html } from "./html.ts";
import { type Marked, type MarkedParagraph, markText, type Piece } from "./marked-text.ts";
import { passageLink, speakersLine } from "./who.ts";
import { beginsWithMark, isDoubtful, kindText, number, speakersText } from "./words.ts";

/** A quote with its number in the article, from 1: the number of its note. */
export interface NumberedQuote {
  readonly number: number;
  readonly quote: Quote;
}

/** The page of whoever some words mean, or whose title they are. */
interface Link {
  readonly address: string;
  readonly name: string;
}

type Paragraph = MarkedParagraph<NumberedQuote, Link>;
type TextPiece = Piece<NumberedQuote, Link>;

/** Draws what people can decide about a quote, beside its note. */
export type Judge = (numbered: NumberedQuote) => Html | null;

/** How to draw an article's text. */
export interface TextOptions {
  /** The passage that someone asked for. */
  readonly passage: Span | null;
  readonly judge: Judge;
  /** Whether a quote has its mark and its note; otherwise its words stay as they are. */
  readonly isShown: (quote: Quote) => boolean;
}

/** The text of an article as received, with quotes marked in place, notes beside them, and people and titles linked. */
export function articleText(article: Article, { passage, judge, isShown }: TextOptions): Html {
  const numbered = article.quotes
    .map((quote, index) => ({ number: index + 1, quote }))
    .filter(({ quote }) => isShown(quote));
  const paragraphs = markText(article.text, { quotes: quoteMarks(numbered), links: linkMarks(article), passage });
  const passageStart = paragraphs.flatMap(({ pieces }) => pieces).find(({ inPassage }) => inPassage)?.start ?? null;
  const folds = numbered.length > 0 && (paragraphs.at(-1)?.end ?? 0) >= LONG_TEXT;
  const beginning = groupBy(
    numbered.map(({ quote }) => quote),
    ({ start }) => start,
  );
  const places = new Map(numbered.map((one, place) => [one.number, place]));
  const drawing = { article, judge, beginning, passageStart, numbered, places, folds };
  return html`<div class="text" ${languageOf(article)}>${stretches(paragraphs, numbered).map((stretch) => drawStretch(stretch, drawing))}</div>`;
}

function quoteMarks(numbered: readonly NumberedQuote[]): Marked<NumberedQuote>[] {
  return numbered.flatMap((value) =>
    value.quote.spans.filter(({ role }) => role === "content").map(({ start, end }) => ({ start, end, value })),
  );
}

function linkMarks({ mentions }: Article): Marked<Link>[] {
  return mentions.flatMap(({ start, end, means, title }) => {
    if (means === null) return [];
    const value = { address: namedAddress(means), name: means.name };
    return [{ start, end, value }, ...(title ? [{ start: title.start, end: title.end, value }] : [])];
  });
}

function languageOf({ language }: Article): Html | null {
  return language !== null && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(language) ? html`lang="${language}"` : null;
}

/** A paragraph with the notes of the quotes that begin in it, and the paragraphs after it where none begins. */
interface Stretch {
  readonly first: Paragraph;
  readonly notes: readonly NumberedQuote[];
  readonly rest: readonly Paragraph[];
}

/** Cuts paragraphs into stretches, so that a note stands beside its quote and may be longer than its paragraph. */
function stretches(paragraphs: readonly Paragraph[], numbered: readonly NumberedQuote[]): Stretch[] {
  const found: { first: Paragraph; notes: NumberedQuote[]; rest: Paragraph[] }[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const notes: NumberedQuote[] = [];
    for (let quote = numbered[next]; quote && quote.quote.start < paragraph.end; quote = numbered[next]) {
      notes.push(quote);
      next += 1;
    }
    const last = found.at(-1);
    if (last && notes.length === 0) last.rest.push(paragraph);
    else found.push({ first: paragraph, notes, rest: [] });
  }
  return found;
}

interface Drawing {
  readonly article: Article;
  readonly judge: Judge;
  /** Quotes by where they begin. */
  readonly beginning: ReadonlyMap<number, readonly Quote[]>;
  readonly passageStart: number | null;
  /** The quotes that are shown, in the order of the text. */
  readonly numbered: readonly NumberedQuote[];
  /** Where each number stands among them. */
  readonly places: ReadonlyMap<number, number>;
  /** Whether long runs of paragraphs without a quote are folded. */
  readonly folds: boolean;
}

function drawStretch({ first, notes, rest }: Stretch, drawing: Drawing): Html {
  return html`
<div class="stretch"><div class="lead">${drawParagraph(first, drawing)}</div>
${notes.length > 0 && html`<div class="notes">${notes.map((one) => note(one, drawing))}</div>`}
<div class="rest">${drawRest(rest, drawing)}</div></div>`;
}

function drawRest(rest: readonly Paragraph[], drawing: Drawing): Child {
  const draw = (paragraphs: readonly Paragraph[]) => paragraphs.map((paragraph) => drawParagraph(paragraph, drawing));
  if (!drawing.folds) return draw(rest);
  const runs = foldLongRuns(rest, (paragraph) => roleOf(paragraph, drawing.article) !== null);
  return runs.map(({ isFolded, paragraphs }) =>
    isFolded
      ? html`<details class="fold"><summary>${number(paragraphs.length)} paragraphs without a quote</summary>${draw(paragraphs)}</details>`
      : draw(paragraphs),
  );
}

/** The note of a quote: who says it, how sure that is, and which rule found it. */
function note(numbered: NumberedQuote, drawing: Drawing): Html {
  const { number, quote } = numbered;
  const { cue, rule } = quote;
  return html`
<div class="marginal" role="note" id="note-${number}" aria-label="Note ${number}">
<p class="who"><a class="number" href="#${quoteAnchor(quote)}" aria-label="Back to quote ${number}">${number}</a>${jumps(number, drawing)} ${speakersLine(quote)}</p>${antecedents(quote)}
<p class="how">${kindText(quote)}${cue === null ? null : html`, “<bdi>${cue}</bdi>”`}</p>
<p class="how"><span class="${isDoubtful(quote) ? "doubt" : "sure"}">${certaintyText(quote)}</span>${rule && html`, rule ${rule}`}<span class="on-screen">; <a href="${quoteAddress(quote)}">evidence<span class="unseen"> of quote ${number}</span></a></span></p>
${drawing.judge(numbered)}</div>`;
}

/** Links to the quotes before and after one. */
function jumps(from: number, { numbered, places }: Drawing): Html {
  const place = places.get(from) ?? 0;
  const jump = (to: NumberedQuote | undefined, sign: string, word: string) =>
    to ? html` <a href="#${quoteAnchor(to.quote)}" aria-label="${word}: quote ${to.number}">${sign}</a>` : null;
  return html`<span class="jumps on-screen">${jump(numbered[place - 1], "↑", "Previous")}${jump(numbered[place + 1], "↓", "Next")}</span>`;
}

/** "he → Donald Trump": what the pronouns and descriptions of speakers stand for, linked to where that stands. */
function antecedents({ article, speakers, via }: Quote): Child[] {
  return [...speakers, ...via].flatMap((speaker) => {
    if (speaker.kind === "unknown") return [];
    const { mention, refersTo } = speaker;
    if (mention === null || refersTo === null) return [];
    return [
      html`
<p class="how"><bdi>${mention.text}</bdi> → ${passageLink(article, refersTo)}</p>`,
    ];
  });
}

/** How many characters a long headline has: in the largest type, a longer one would fill the window. */
const LONG_HEADLINE = 90;

function drawParagraph(paragraph: Paragraph, drawing: Drawing): Html {
  const role = roleOf(paragraph, drawing.article);
  const [first] = paragraph.pieces;
  const isLong = role === "headline" && paragraph.end - paragraph.start > LONG_HEADLINE;
  const classes = html`class="role-${role ?? "body"}${isLong ? " long" : ""}${first && beginsWithMark(first.text) ? " hang" : ""}" dir="auto"`;
  const content = drawPieces(paragraph.pieces, drawing);
  return role === "headline" ? html`<h1 ${classes}>${content}</h1>` : html`<p ${classes}>${content}</p>`;
}

/**
 * The role of a paragraph that is only one thing: a headline, a byline, a credit line; null for others. Only one is the
 * page's heading.
 */
function roleOf({ start, end }: Span, { spans }: Article): string | null {
  const [found] = spans.filter(({ role, ...span }) => role !== "body" && span.start <= start && span.end >= end);
  if (found === undefined) return null;
  const isHeading = found.role === "headline" && found.start === start;
  return found.role === "headline" && !isHeading ? "subhead" : found.role;
}

/** Draws pieces, with neighbouring pieces of one quote in one mark. */
function drawPieces(pieces: readonly TextPiece[], drawing: Drawing): Child[] {
  const drawn: Child[] = [];
  for (let from = 0; from < pieces.length; ) {
    const quote = pieces[from]?.quote ?? null;
    let to = from + 1;
    while (to < pieces.length && pieces[to]?.quote === quote) to += 1;
    drawn.push(drawQuoted(pieces.slice(from, to), quote, drawing));
    from = to;
  }
  return drawn;
}

function drawQuoted(pieces: readonly TextPiece[], quoted: NumberedQuote | null, drawing: Drawing): Child {
  const content = pieces.map((piece) => drawLinked(piece, drawing));
  if (quoted === null) return content;
  const { quote, number } = quoted;
  const last = quote.spans.findLast(({ role }) => role === "content");
  const isLast = pieces.some(({ end }) => end === last?.end);
  const reference = html`<sup class="ref"><a href="#note-${number}" aria-label="Note ${number}: ${speakersText(quote)}">${number}</a></sup>`;
  return html`<mark class="${quote.kind}">${content}</mark>${isLast ? reference : null}`;
}

/** Draws characters, linked if they mean someone, with the anchors of the quotes that begin there. */
function drawLinked({ text, link, start, inPassage }: TextPiece, { beginning, passageStart }: Drawing): Child {
  const anchors = (beginning.get(start) ?? []).map(
    (quote) => html`<span class="anchor" id="${quoteAnchor(quote)}"></span>`,
  );
  const words = link === null ? text : html`<a class="named" href="${link.address}" title="${link.name}">${text}</a>`;
  if (!inPassage) return [anchors, words];
  return [anchors, html`<mark class="at" ${start === passageStart ? html`id="at"` : null}>${words}</mark>`];
}
