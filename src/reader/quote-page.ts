import { toCitation } from "../cite/citation.ts";
import { CITATION_STYLES, type CitationStyle } from "../cite/cited.ts";
import { writeCitations } from "../cite/write-citations.ts";
import { findHistory } from "../desk/history.ts";
import { certaintyText } from "../queries/certainty-text.ts";
import { dateText } from "../queries/date-text.ts";
import type { FoundQuote } from "../queries/quotes.ts";
import type { Article, Quote, Speaker } from "../queries/records.ts";
import { findUtterance } from "../queries/utterances.ts";
import type { TextSpan } from "../span.ts";
import { quoteAddress, quoteInArticle, readingsAddress } from "./addresses.ts";
import { elsewhereSection } from "./elsewhere.ts";
import { fact } from "./facts.ts";
import { goneQuotePage } from "./gone-quote-page.ts";
import { historySection } from "./history.ts";
import { type Child, type Html, html } from "./html.ts";
import { inPlace } from "./in-place.ts";
import { articleLink, dateLine } from "./items.ts";
import { judgeForms } from "./judge-form.ts";
import { orNotFound } from "./or-not-found.ts";
import { stateOf } from "./quote-state.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters } from "./visit.ts";
import { namedLink, namedLinks, passageLink, speakersLine } from "./who.ts";
import { beginsWithMark, kindText, SPEAKER_WORDS, speakersText } from "./words.ts";

/**
 * `/quotes/<id or address>`: the words, who said them, the evidence for both, what people have decided about it, and a
 * citation to take along.
 */
export const quotePage: ViewOf = async (catalogue, visit) => {
  requireParameters(visit, []);
  const { quotes, articles, db, editing, secondReader } = catalogue;
  const { key } = visit;
  const asked = quotes.get(/^\d{1,15}$/.test(key) ? Number(key) : key);
  const quote = await orNotFound(asked);
  if (quote === null) return goneQuotePage(catalogue, key, asked);
  const history = await findHistory(db, { quote: quote.id });
  const utterance = await findUtterance(db, quote.id);
  const back = quoteAddress(quote);
  return {
    title: `${speakersText(quote)}: ${shortened(quote.text)}`,
    data: quote,
    body: async () => {
      const article = await articles.get(quote.article.id);
      return html`
<article class="exhibit">
<div>
<header class="head"><p class="kicker">${dateLine(quote.article.publishedOn)} <span class="kind ${quote.kind}">${kindText(quote)}</span></p>
<h1 class="unseen">Quote of ${speakersText(quote)}</h1></header>
${movedNote(quote)}
<blockquote class="${beginsWithMark(quote.text) ? "hang" : "plain"} large${isLong(quote.text) ? " long" : ""}" dir="auto">${quote.text}</blockquote>
<p class="who">${speakersLine(quote)}</p>
<p class="source">In ${articleLink(article)}${quote.reportedBy.length > 0 && html`, reported by ${namedLinks(quote.reportedBy)}`}</p>
${editing && html`<section aria-labelledby="judge"><h2 id="judge">Is it right?</h2>${judgeForms(editing, { quote, state: stateOf(quote, history), back, which: "" })}</section>`}
${historySection(history, { editing, back })}
<section aria-labelledby="in-place"><h2 id="in-place">In its place</h2>
<div class="context">${inPlace(quote, article)}</div>
<p class="more"><a href="${quoteInArticle(quote)}">In the whole article</a></p>
${secondReader && html`<p class="more"><a href="${readingsAddress(quote.article, quote)}">What a second reader makes of it</a></p>`}</section>
${elsewhereSection(quote, utterance)}
<section aria-labelledby="cite"><h2 id="cite">To cite</h2>
${citations(quote, article)}</section>
</div>
<section class="evidence" aria-labelledby="evidence"><h2 id="evidence">Evidence</h2>
${evidence(quote)}</section>
</article>`;
    },
  };
};

/** Says so if the page was asked for by an address where the quote no longer stands. */
function movedNote({ movedFrom, address }: FoundQuote): Child {
  if (movedFrom === undefined) return null;
  const how = movedFrom.became === "joined" ? "joined into a longer one" : "moved";
  return html`<p class="small">The quote that stood at <code>${movedFrom.address}</code> was ${how}: it stands at <code>${address}</code> now.</p>`;
}

/** How many characters in large type would fill the window: longer quotes are set smaller. */
const LARGE_LENGTH = 360;

function isLong(text: string): boolean {
  return text.length > LARGE_LENGTH;
}

const TITLE_LENGTH = 80;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > TITLE_LENGTH ? `${characters.slice(0, TITLE_LENGTH).join("")}…` : text;
}

function citations(quote: Quote, article: Article): Html {
  const citation = toCitation(quote, article);
  const [plain, ...others] = CITATION_STYLES.map((style) => ({ style, text: writeCitations([citation], style) }));
  const other = ({ style, text }: { readonly style: CitationStyle; readonly text: string }) =>
    html`<details><summary>${STYLE_NAMES[style]}</summary><pre class="citation" tabindex="0" aria-label="${STYLE_NAMES[style]}">${text}</pre></details>`;
  return html`<p class="citation">${plain?.text ?? ""}</p>${others.map(other)}`;
}

const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  text: "Plain text",
  bibtex: "BibTeX",
  "csl-json": "CSL-JSON",
  webannotation: "Web Annotation",
};

function evidence(quote: Quote): Html {
  const { article, spans, rule, address, saidFrom, saidUntil, saidBasis } = quote;
  const said =
    saidFrom &&
    `${saidFrom === saidUntil ? dateText(saidFrom) : `${dateText(saidFrom)} – ${dateText(saidUntil ?? "")}`} (${saidBasis})`;
  return html`<dl>
${quote.speakers.map((speaker) => speakerFacts("Speaker", speaker, quote))}
${quote.via.map((speaker) => speakerFacts("Passed on by", speaker, quote))}
${spans.map((span) => fact(SPAN_NAMES[span.role], passageLink(article, abridged(span))))}
${fact("Said", said)}
${fact("Found by", rule)}
${fact("How sure", html`${certaintyText(quote)} <span class="small">of 1: how probable it is that words and speaker are right</span>`)}
${fact("Address", html`<code>${address}</code> <span class="small">the article’s hash, and where the words stand in it</span>`)}
${fact("SHA-256", html`<code class="hash">${article.sha256}</code>`)}
</dl>`;
}

/**
 * Shortens a long span to its beginning and end, which are enough to recognise it, since the whole is beside it in
 * large type.
 */
function abridged(span: TextSpan): TextSpan {
  const characters = [...span.text];
  if (characters.length <= ABRIDGED.from) return span;
  const head = characters
    .slice(0, ABRIDGED.head)
    .join("")
    .replace(/\s\S*$/, "");
  const tail = characters
    .slice(-ABRIDGED.tail)
    .join("")
    .replace(/^\S*\s/, "");
  return { ...span, text: `${head} … ${tail}` };
}

/** Lengths in code points; cuts are made between words. */
const ABRIDGED = { from: 240, head: 110, tail: 70 } as const;

const SPAN_NAMES: Readonly<Record<Quote["spans"][number]["role"], string>> = {
  content: "Words",
  quoted: "In quotation marks",
  cue: "Cue",
  addressee: "Said to",
  occasion: "Occasion",
  time: "Time",
};

function speakerFacts(name: string, speaker: Speaker, { article }: Quote): Child {
  if (speaker.kind === "unknown") return fact(name, SPEAKER_WORDS.unknown);
  const named = speaker.kind === "unnamed" ? `unnamed: ${speaker.unnamedAs}` : namedLink(speaker);
  const span = (label: string, found: TextSpan | null) => fact(label, found && passageLink(article, found));
  return [
    fact(name, named),
    span("As printed", speaker.attribution),
    span("Named by", speaker.mention),
    span("Stands for", speaker.refersTo),
    span("Not to be named", speaker.kind === "unnamed" ? speaker.anonymity : null),
    span("The reason", speaker.kind === "unnamed" ? speaker.anonymityReason : null),
    span("Title", speaker.kind === "person" ? speaker.title : null),
    fact("Speaks for", speaker.speaksFor && namedLink(speaker.speaksFor)),
  ];
}
