import { certaintyText } from "../queries/certainty-text.ts";
import { groupBy } from "../queries/group-by.ts";
import type { Article, Quote } from "../queries/records.ts";
import type { Span } from "../span.ts";
import { namedAddress, quoteAddress, quoteAnchor } from "./addresses.ts";
import { type Child, type Html, html } from "./html.ts";
import { type Marked, type MarkedParagraph, markText, type Piece } from "./marked-text.ts";
import { passageLink, speakersLine } from "./who.ts";
import { beginsWithMark, isDoubtful, kindText, speakersText } from "./words.ts";

/** A quote with its number in the article, from 1: the number of its note. */
export interface NumberedQuote {
  readonly number: number;
  readonly quote: Quote;
}

/** Who is meant by some words, or whose title they are. */
interface Link {
  readonly address: string;
  readonly name: string;
}

type Paragraph = MarkedParagraph<NumberedQuote, Link>;
type TextPiece = Piece<NumberedQuote, Link>;

/** What people can decide about a quote, beside its note. */
export type Judge = (numbered: NumberedQuote) => Html | null;

/** The text of an article as received, quotes marked in place with notes beside them, people and titles linked. */
export function articleText(article: Article, passage: Span | null, judge: Judge = () => null): Html {
  const numbered = article.quotes.map((quote, index) => ({ number: index + 1, quote }));
  const paragraphs = markText(article.text, { quotes: quoteMarks(numbered), links: linkMarks(article), passage });
  const passageStart = paragraphs.flatMap(({ pieces }) => pieces).find(({ inPassage }) => inPassage)?.start ?? null;
  const drawing = { article, judge, beginning: groupBy(article.quotes, ({ start }) => start), passageStart };
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

/** A paragraph with the notes of the quotes that begin in it, and the paragraphs after it in which none begins. */
interface Stretch {
  readonly first: Paragraph;
  readonly notes: readonly NumberedQuote[];
  readonly rest: readonly Paragraph[];
}

/** So that a note stands beside its quote and may be longer than its paragraph. */
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
}

function drawStretch({ first, notes, rest }: Stretch, drawing: Drawing): Html {
  return html`
<div class="stretch"><div class="lead">${drawParagraph(first, drawing)}</div>
${notes.length > 0 && html`<div class="notes">${notes.map((one) => note(one, drawing.judge))}</div>`}
<div class="rest">${rest.map((paragraph) => drawParagraph(paragraph, drawing))}</div></div>`;
}

/** Who says it, how sure that is, and by which rule it was found. */
function note(numbered: NumberedQuote, judge: Judge): Html {
  const { number, quote } = numbered;
  const { cue, rule } = quote;
  return html`
<div class="marginal" role="note" id="note-${number}" aria-label="Note ${number}">
<p class="who"><a class="number" href="#${quoteAnchor(quote)}" aria-label="Back to quote ${number}">${number}</a> ${speakersLine(quote)}</p>${antecedents(quote)}
<p class="how">${kindText(quote)}${cue === null ? null : html`, “<bdi>${cue}</bdi>”`}</p>
<p class="how"><span class="${isDoubtful(quote) ? "doubt" : "sure"}">${certaintyText(quote)}</span>${rule && html`, rule ${rule}`}<span class="on-screen">; <a href="${quoteAddress(quote)}">evidence<span class="unseen"> of quote ${number}</span></a></span></p>
${judge(numbered)}</div>`;
}

/** "he → Donald Trump": what pronouns and descriptions that speak stand for, linked to where that stands. */
function antecedents({ article, speakers, via }: Quote): Child[] {
  return [...speakers, ...via].flatMap((speaker) => {
    if (speaker.kind === "unknown" || speaker.kind === "unnamed") return [];
    const { mention, refersTo } = speaker;
    if (mention === null || refersTo === null) return [];
    return [
      html`
<p class="how"><bdi>${mention.text}</bdi> → ${passageLink(article, refersTo)}</p>`,
    ];
  });
}

/** In characters: a longer headline in the largest type would fill the window. */
const LONG_HEADLINE = 90;

function drawParagraph(paragraph: Paragraph, drawing: Drawing): Html {
  const role = roleOf(paragraph, drawing.article);
  const [first] = paragraph.pieces;
  const isLong = role === "headline" && paragraph.end - paragraph.start > LONG_HEADLINE;
  const classes = html`class="role-${role ?? "body"}${isLong ? " long" : ""}${first && beginsWithMark(first.text) ? " hang" : ""}" dir="auto"`;
  const content = drawPieces(paragraph.pieces, drawing);
  return role === "headline" ? html`<h1 ${classes}>${content}</h1>` : html`<p ${classes}>${content}</p>`;
}

/** The role of a paragraph that is all one thing: a headline, a byline, a credit line. Only one is the page's heading. */
function roleOf({ start, end }: Span, { spans }: Article): string | null {
  const [found] = spans.filter(({ role, ...span }) => role !== "body" && span.start <= start && span.end >= end);
  if (found === undefined) return null;
  const isHeading = found.role === "headline" && found.start === start;
  return found.role === "headline" && !isHeading ? "subhead" : found.role;
}

/** Neighbouring pieces of one quote lie in one mark. */
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

/** Characters, linked if they mean someone, with the anchors of the quotes that begin there. */
function drawLinked({ text, link, start, inPassage }: TextPiece, { beginning, passageStart }: Drawing): Child {
  const anchors = (beginning.get(start) ?? []).map(
    (quote) => html`<span class="anchor" id="${quoteAnchor(quote)}"></span>`,
  );
  const words = link === null ? text : html`<a class="named" href="${link.address}" title="${link.name}">${text}</a>`;
  if (!inPassage) return [anchors, words];
  return [anchors, html`<mark class="at" ${start === passageStart ? html`id="at"` : null}>${words}</mark>`];
}
