import { toCitation } from "../../cite/citation.ts";
import { writeCitations } from "../../cite/write-citations.ts";
import { certaintyText } from "../../queries/certainty-text.ts";
import { dateText } from "../../queries/date-text.ts";
import type { Article, ArticleHead, Quote, Speaker } from "../../queries/records.ts";
import { unnamedText } from "../../queries/unnamed-text.ts";
import { codePointSlicer, type Span } from "../../span.ts";
import { type Child, type Html, html, printed } from "./html.ts";

/** Who said it, with titles as stated; nobody is named whom the article does not name. */
export function speakersText({ speakers, via }: Pick<Quote, "speakers" | "via">): Child {
  const said = speakers.map(speakerText).join(" and ");
  return via.length === 0
    ? printed(said)
    : html`${printed(said)}, according to ${printed(via.map(speakerText).join(" and "))}`;
}

function speakerText(speaker: Speaker): string {
  if (speaker.kind === "unknown") return "an unknown speaker";
  if (speaker.kind === "unnamed") return `${unnamedText(speaker)} (unnamed)`;
  const title = speaker.kind === "person" && speaker.title !== null ? `, ${speaker.title.text}` : "";
  return `${speaker.name}${title}`;
}

const KINDS: Readonly<Record<Quote["kind"], string>> = {
  direct: "direct quote",
  mixed: "partly quoted: only the words in quotation marks are",
  indirect: "reported speech, in the words of the article",
};

const STANCES: Readonly<Record<Quote["stance"], string | null>> = {
  asserted: null,
  denied: "denied, or not said",
  questioned: "asked or doubted, not asserted",
  retracted: "taken back",
  hypothetical: "not said, or not yet",
  alleged: "only alleged to have been said",
};

/** "denied, or not said; direct quote". */
export function kindText({ kind, stance }: Quote): string {
  return [STANCES[stance], KINDS[kind]].filter((part) => part !== null).join("; ");
}

export function headlineText({ headline, id }: Pick<ArticleHead, "headline" | "id">): string {
  return headline ?? `Article ${id}, without a headline`;
}

export function dayText({ publishedOn }: Pick<ArticleHead, "publishedOn">): string {
  return publishedOn === null ? "undated" : dateText(publishedOn);
}

/** What is known of an article, including rights as stated. */
export function articleFacts(article: Article): Html {
  const stated = article.facts.filter(({ name }) => name === "rights").map(({ value }) => value);
  return html`<dl>
${fact("Headline", printed(headlineText(article)))}
${fact("Published", article.publishedAt === null ? "no date stated" : dateText(article.publishedAt))}
${fact("Reported by", article.reportedBy.length > 0 && printed(article.reportedBy.map(({ name }) => name).join(", ")))}
${fact("Agency", article.agency !== null && printed(article.agency))}
${fact("Publication", article.publication !== null && printed(article.publication))}
${fact("Address", article.url !== null && webLink(article.url))}
${stated.map((rights) => fact("Rights, as stated", printed(rights)))}
${stated.length === 0 && fact("Rights", "none are stated; whoever sends this on must know them")}
${fact("SHA-256", html`<code>${article.sha256}</code>`)}
</dl>`;
}

export function fact(name: string, value: Child): Child {
  return value === null || value === false ? null : html`<dt>${name}</dt><dd>${value}</dd>`;
}

/** A link for an address of the web; any other stays text. */
function webLink(url: string): Html {
  return /^https?:\/\/\S+$/i.test(url) ? html`<a href="${url}">${url}</a>` : printed(url);
}

/** Where each part of a quote stands, and how sure it is. */
export function evidence(quote: Quote): Html {
  const span = ({ text, start, end }: Span & { readonly text: string }) =>
    html`${printed(text)} <span class="small">${start}–${end}</span>`;
  const attributions = [...quote.speakers, ...quote.via].flatMap((speaker) =>
    speaker.kind === "unknown" || speaker.attribution === null ? [] : [speaker.attribution],
  );
  return html`<dl>
${quote.spans.filter(({ role }) => role !== "content").map((part) => fact(part.role, span(part)))}
${attributions.map((attribution) => fact("attribution", span(attribution)))}
${fact("found by", quote.rule)}
${fact("how sure", certaintyText(quote))}
${fact("address", html`<code>${quote.address}</code>`)}
</dl>`;
}

/** The citation, and how whoever receives it can check whether the words stand there. */
export function citation(quote: Quote, article: Article): Html {
  return html`
<pre>${writeCitations([toCitation(quote, article)], "text")}</pre>
<p class="small">To check it: the SHA-256 is that of the article’s bytes as they were received, and the numbers say which characters of its text are cited. Saved as a file, the four lines are checked against an archive that has the article by <code>onrecord cite --check FILE</code>. When this page was made, the words stood there.</p>`;
}

/**
 * A passage in which what was said is marked, with the text around it.
 *
 * @param around code points on either side; null for all of the text
 */
export function passage(text: string, said: readonly Span[], around: number | null): Html {
  const slice = codePointSlicer(text);
  const length = Array.from(text).length;
  const [first, last] = [Math.min(...said.map(({ start }) => start)), Math.max(...said.map(({ end }) => end))];
  const from = around === null ? 0 : Math.max(0, first - around);
  const to = around === null ? length : Math.min(length, last + around);
  const pieces: Child[] = [];
  let place = from;
  for (const { start, end } of said.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < place) continue;
    pieces.push(slice({ start: place, end: start }), html`<mark>${slice({ start, end })}</mark>`);
    place = end;
  }
  pieces.push(slice({ start: place, end: to }));
  return html`<div class="text"><bdi>${from > 0 && "…"}${pieces}${to < length && "…"}</bdi></div>`;
}
