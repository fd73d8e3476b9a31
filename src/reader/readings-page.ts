import { storedContext } from "../desk/stored-context.ts";
import { ArchiveError } from "../errors.ts";
import type { ComparedQuote } from "../extract/compare-readings.ts";
import type { ExtractedQuote, ExtractedSpeaker } from "../extract/extraction.ts";
import { misuse } from "../misuse.ts";
import { probabilityText } from "../queries/probability-text.ts";
import type { Article } from "../queries/records.ts";
import { codePointSlicer, type Span } from "../span.ts";
import { passageAddress, quoteAnchor } from "./addresses.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Child, type Html, html, joined, printed } from "./html.ts";
import { inPlace } from "./in-place.ts";
import { articleLink, dateLine, headlineText } from "./items.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters } from "./visit.ts";
import { counted, number } from "./words.ts";

/**
 * The most characters that are read: a second reader takes some ten seconds for them, and nobody else is answered
 * meanwhile.
 */
const LONGEST = 80_000;

/**
 * `/articles/<id or hash>/readings`: what the rules read from an article, and what they and a second reader make of it
 * together, side by side in the order of the text. Only if the reader was given a second reader.
 */
export const readingsPage: ViewOf = async (catalogue, visit) => {
  requireParameters(visit, []);
  const { secondReader } = catalogue;
  if (secondReader === null) throw new ArchiveError("not_found", "There is no such page.");
  const article = await catalogue.articles.get(visit.key);
  const rows = await rowsOf(article, catalogue);
  return {
    title: `Two readings: ${headlineText(article)}`,
    data: { article: { id: article.id, sha256: article.sha256 }, secondReader: secondReader.version, rows },
    body: () => html`
<header class="head"><p class="kicker">${dateLine(article.publishedOn)}</p><h1>Two readings of one article</h1></header>
<p class="source">${articleLink(article)}</p>
<p class="more">${summary(rows)}</p>
<p class="small">Left stands what the rules read by themselves, right what they and the second reader ${secondReader.version} make of it together. Agreement is how probable both together find it, from 0 to 1, that the rules’ words are right and said by whom they are given to; whom a pronoun means is not in it. Nothing of this is stored.</p>
${drawRows(rows, article)}`,
  };
};

function rowsOf(article: Article, { secondReader, keep }: Catalogue): Promise<readonly ComparedQuote[]> {
  const reader = secondReader;
  if (reader === null) return Promise.resolve([]);
  if (article.text.length > LONGEST)
    throw misuse(
      `the article has more than ${number(LONGEST)} characters, too many to be read by a second reader for a page`,
    );
  return keep(
    ["readings", article.sha256],
    async () => {
      const { compareReadings } = await import("../extract/compare-readings.ts");
      return (await compareReadings(article.text, storedContext(article), reader)).rows;
    },
    (rows) => 10 * (rows.length + 1),
  );
}

function summary(rows: readonly ComparedQuote[]): string {
  const ours = rows.filter(({ rules }) => rules !== null);
  const of = (wanted: Finding) => ours.filter((row) => findingOf(row) === wanted).length;
  const found = rows.length - ours.length;
  const more = found === 0 ? "nothing more" : `${number(found)} more`;
  return `Of ${counted(ours.length, "quote")} of the rules, both together have ${of("same")} the same, ${of("other")} otherwise and ${of("none")} not at all; the second reader has found ${more}.`;
}

type Finding = "same" | "other" | "none" | "found";

function findingOf({ rules, both, differs }: ComparedQuote): Finding {
  if (rules === null) return "found";
  if (both === null) return "none";
  return differs.length === 0 ? "same" : "other";
}

function nameOf(row: ComparedQuote): string {
  const finding = findingOf(row);
  if (finding === "same") return "The same";
  if (finding === "none") return "Taken for no quote";
  if (finding === "found") return "Found by the second reader";
  const names = row.differs.map((difference) => (difference === "words" ? "other words" : speakerChange(row)));
  const name = names.join(", ");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** How the speakers differ: the same person may be found in other words, such as a name instead of "she". */
function speakerChange({ rules, both }: ComparedQuote): string {
  const names = [rules, both].map((quote) => JSON.stringify(quote?.speakers.map(({ kind, name }) => [kind, name])));
  return names[0] === names[1] ? "the speaker found elsewhere" : "another speaker";
}

function drawRows(rows: readonly ComparedQuote[], article: Article): Html[] {
  const taken = new Set<string>();
  const slice = codePointSlicer(article.text);
  return rows.map((row, index) => {
    const anchors = [row.rules, row.both].flatMap((quote) => (quote === null ? [] : [quoteAnchor(quote)]));
    const own = [...new Set(anchors)].filter((anchor) => !taken.has(anchor));
    for (const anchor of own) taken.add(anchor);
    return drawRow(row, { article, slice, anchors: own, place: index + 1 });
  });
}

interface Drawing {
  readonly article: Article;
  readonly slice: (span: Span) => string;
  /** The anchors that links to a quote lead to. */
  readonly anchors: readonly string[];
  /** Counted from 1. */
  readonly place: number;
}

function drawRow(row: ComparedQuote, { article, slice, anchors, place }: Drawing): Html {
  const { rules, both, agreement } = row;
  const finding = findingOf(row);
  const quote = rules ?? both;
  const sure = agreement === null ? null : html` <span class="doubt">agreement ${probabilityText(agreement)}</span>`;
  const at = anchors.map((anchor) => html`<span class="anchor" id="${anchor}"></span>`);
  return html`
<div class="quote-change reading${finding === "same" && " alike"}">${at}<h2>${place}. ${nameOf(row)}${sure}</h2>
<div class="side-by-side">
<div><h3>The rules</h3>${rules === null ? html`<p class="unnamed">no quote</p>` : side(row, { quote: rules, other: both, tag: "del", article, slice })}</div>
<div><h3>With the second reader</h3>${both === null ? html`<p class="unnamed">no quote</p>` : finding === "same" ? html`<p class="unnamed">the same</p><p class="how">confidence ${probabilityText(both.confidence)}</p>` : side(row, { quote: both, other: rules, tag: "ins", article, slice })}</div>
</div>
${finding === "same" || quote === null ? null : html`<div class="context">${inPlace(quote, article)}</div>`}</div>`;
}

interface Side {
  readonly quote: ExtractedQuote;
  readonly other: ExtractedQuote | null;
  /** The class that marks what only this side has. */
  readonly tag: "del" | "ins";
  readonly article: Article;
  readonly slice: (span: Span) => string;
}

function side({ differs }: ComparedQuote, { quote, other, tag, article, slice }: Side): Html {
  const isOther = other !== null && differs.includes("speaker");
  const speakers = joined(
    quote.speakers.map((speaker) => speakerLine(speaker, article)),
    ", ",
  );
  const { rule, confidence } = quote;
  const said =
    other !== null && differs.includes("words") ? markedWords({ quote, other, tag, slice }) : printed(quote.text);
  return html`<blockquote dir="auto"><p>${said}</p></blockquote>
<p class="who">${isOther ? marked(tag, speakers) : speakers}</p>
<p class="how">rule ${rule}, confidence ${probabilityText(confidence)}, characters <a class="offsets" href="${passageAddress(article, quote)}">${quote.start}–${quote.end}</a></p>`;
}

function speakerLine(speaker: ExtractedSpeaker, article: Article): Html {
  const { role, kind, name, unnamedAs, attribution, attributionStart: start, attributionEnd: end } = speaker;
  const who = kind === "unknown" ? "speaker unknown" : kind === "unnamed" ? `unnamed: ${unnamedAs}` : name;
  const print =
    attribution === null || start === null || end === null
      ? null
      : html` <span class="small">by “${printed(attribution)}” <a class="offsets" href="${passageAddress(article, { start, end })}" aria-label="characters ${start}–${end}">${start}–${end}</a></span>`;
  return html`${role === "via" && html`<span class="aside">via</span> `}${printed(who ?? "")}${print}`;
}

function marked(tag: "del" | "ins", content: Child): Html {
  return tag === "del" ? html`<del>${content}</del>` : html`<ins>${content}</ins>`;
}

/** The words of a quote, with those marked that the other does not have. */
function markedWords({
  quote,
  other,
  tag,
  slice,
}: Omit<Side, "other" | "article"> & { readonly other: ExtractedQuote }): Html {
  const theirs = contentOf(other);
  const parts = contentOf(quote).map((span) => {
    const edges = [span.start, ...theirs.flatMap(({ start, end }) => [start, end]), span.end]
      .filter((edge) => span.start <= edge && edge <= span.end)
      .sort((a, b) => a - b);
    const pieces = edges.slice(1).map((end, index) => ({ start: edges[index] ?? end, end }));
    return html`<bdi>${pieces.map((piece) => {
      if (piece.start === piece.end) return null;
      const isShared = theirs.some(({ start, end }) => start <= piece.start && piece.end <= end);
      return isShared ? slice(piece) : marked(tag, slice(piece));
    })}</bdi>`;
  });
  return html`${joined(parts, " […] ")}`;
}

function contentOf({ spans }: ExtractedQuote): Span[] {
  return spans.filter(({ role }) => role === "content");
}
