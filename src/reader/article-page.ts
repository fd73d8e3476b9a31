import { findHistory } from "../desk/history.ts";
import { ArchiveError } from "../errors.ts";
import { findNeighbours } from "../queries/article-neighbours.ts";
import { dateText } from "../queries/date-text.ts";
import type { Article, ArticleFact, Credit } from "../queries/records.ts";
import { codePointIndex, type Span } from "../span.ts";
import type { LinkKind } from "../vocabulary.ts";
import { address, articleAddress, quoteInArticle, readingsAddress } from "./addresses.ts";
import { articleHead } from "./article-head.ts";
import { ARTICLE_SCRIPT_PATH, shortcuts } from "./article-script.ts";
import { articleText, type Judge } from "./article-text.ts";
import { fact } from "./facts.ts";
import { hidingLinks, isHidden, parseHide } from "./hidden-quotes.ts";
import { historySection } from "./history.ts";
import { type Html, html, printed } from "./html.ts";
import { headlineText } from "./items.ts";
import { judgeForms } from "./judge-form.ts";
import { neighbourItems, neighbourSteps } from "./neighbour-links.ts";
import { stateOf } from "./quote-state.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters } from "./visit.ts";
import { namedLink, passageLink } from "./who.ts";

/**
 * `/articles/<id or hash>`: the text as received with what was read from it. `?at=START-END` marks a passage;
 * `?hide=indirect`, `doubtful` or both hides such quotes.
 */
export const articlePage: ViewOf = async ({ articles, db, editing, secondReader }, visit) => {
  requireParameters(visit, ["at", "hide"]);
  const passage = passageOf(visit.parameters.at);
  const hidden = parseHide(visit.parameters.hide);
  const article = await articles.get(visit.key);
  if (passage !== null) requireWithin(passage, article);
  const shown = article.quotes.filter((quote) => !isHidden(quote, hidden));
  const neighbours = await findNeighbours(db, article);
  const history = await findHistory(db, { article: article.id });
  const judge: Judge = ({ number, quote }) =>
    editing &&
    judgeForms(editing, {
      quote,
      state: stateOf(quote, history),
      back: quoteInArticle(quote, { hide: visit.parameters.hide }),
      which: `of note ${number}`,
    });
  const hasHeading = article.spans.some(({ role }) => role === "headline");
  return {
    title: headlineText(article),
    data: article,
    script: ARTICLE_SCRIPT_PATH,
    body: () => html`
${neighbourSteps(neighbours)}
<article class="paper">
${articleHead(article, shown, hidingLinks(article, hidden, visit))}
${shortcuts()}
${hasHeading ? null : html`<h1 class="unseen">${headlineText(article)}</h1>`}
${articleText(article, { passage, judge, isShown: (quote) => !isHidden(quote, hidden) })}
<section class="colophon" aria-label="About this article">
${credits(article)}
${doubts(article)}
${relatives(article)}
${historySection(history, { editing, back: `${articleAddress(article)}#decisions`, withWords: true })}
<h2>Source</h2>
${facts(article)}
<p class="small on-screen"><a href="/articles/${article.id}.txt">The text alone, as received</a></p>
${secondReader && html`<p class="small on-screen"><a href="${readingsAddress(article)}">What a second reader makes of it</a></p>`}
</section>
</article>
${neighbourItems(neighbours)}`,
  };
};

function passageOf(at: string | undefined): Span | null {
  if (at === undefined) return null;
  const [start, end] = (/^(\d{1,9})-(\d{1,9})$/.exec(at) ?? []).slice(1).map(Number);
  if (start === undefined || end === undefined || start >= end) {
    throw new ArchiveError("invalid_argument", `at: "${at}" is no passage; write 628-930`);
  }
  return { start, end };
}

/** Refuses a passage that the text does not have, because a page without a mark would not say so. */
function requireWithin({ start, end }: Span, { text }: Article): void {
  const length = codePointIndex(text)(text.length);
  if (end <= length) return;
  const message = `at: "${start}-${end}" reaches beyond the text, which has ${length} characters`;
  throw new ArchiveError("invalid_argument", message);
}

function credits({ credits: all }: Article): Html | null {
  if (all.length === 0) return null;
  return html`<h2>Credits</h2><dl class="credits">${all.map(creditItem)}</dl>`;
}

function creditItem(credit: Credit): Html {
  const { role, printedRole, credited, nameAsStated, place, affiliation } = credit;
  const more = [place, affiliation].filter((part) => part !== null);
  const stated =
    nameAsStated === credited.name ? null : html` <span class="small">printed “${printed(nameAsStated)}”</span>`;
  return html`<div><dt>${printed(printedRole || role)}</dt><dd>${namedLink(credited)}${more.map((part) => html`, ${printed(part)}`)}${stated}</dd></div>`;
}

/** Versions and copies, each with a link to compare it with this one. */
function relatives(article: Article): Html | null {
  const { related, labels } = article;
  if (related.length === 0 && labels.length === 0) return null;
  const label = ({ label: word, printed: place }: Article["labels"][number]) =>
    html`<li>${word}: ${place === null ? "in its headline" : passageLink(article, place)}</li>`;
  const relative = ({ id, kind, is, share, basis, headline, publishedAt, isHeldBack }: Article["related"][number]) => {
    const [one, other] = is === "earlier" ? [id, article.id] : [article.id, id];
    const name = `${is} ${KINDS_OF_LINKS[kind]}`;
    const called = isHeldBack ? `Article ${id}, held back` : printed(headlineText({ id, headline }));
    return html`<li><a href="${articleAddress({ id })}">${called}</a> <span class="small">${name}, ${publishedAt === null ? "undated" : dateText(publishedAt)} (${basis}, ${Math.round(share * 100)} % the same)</span> <a class="small" href="${address("/compare", { one, other })}" aria-label="Compare with article ${id}">compare</a></li>`;
  };
  return html`<h2>Versions and copies</h2>
${labels.length === 0 ? null : html`<ul class="plain">${labels.map(label)}</ul>`}
${related.length === 0 ? null : html`<ul class="plain">${related.map(relative)}</ul>`}`;
}

const KINDS_OF_LINKS: Readonly<Record<LinkKind, string>> = {
  same_text: "print of the same text",
  copy: "copy in another house",
  revision: "version",
  correction: "version, and the later one is a correction",
  excerpt: "article, of which one holds a part of the other",
};

function doubts(article: Article): Html | null {
  const { diagnostics } = article;
  if (diagnostics.length === 0) return null;
  const item = ({ code, message, start, end }: Article["diagnostics"][number]) =>
    html`<li>${printed(message)} <span class="small">${code}, ${start === end ? `at character ${start}` : passageLink(article, { text: "characters", start, end })}</span></li>`;
  return html`<h2>Doubts</h2><ul class="plain">${diagnostics.map(item)}</ul>`;
}

function facts(article: Article): Html {
  const { publishedAt, publishedAtBasis, dateline, agency, language, sourceUri, encoding, sha256 } = article;
  const { byline, headlineBasis, bylineBasis, languageBasis } = article;
  const published =
    publishedAt && html`<time datetime="${publishedAt}">${dateText(publishedAt)}</time> (${publishedAtBasis})`;
  return html`<dl>
${fact("Published", published ?? "not stated")}
${fact("Dateline", dateline && printed(dateline))}
${fact("Agency", agency && printed(agency))}
${fact("Headline", headlineBasis === "stated" || headlineBasis === null ? null : html`${printed(headlineText(article))} (${headlineBasis})`)}
${fact("Byline", bylineBasis === "stated" || bylineBasis === null ? null : html`${printed(byline ?? "")} (${bylineBasis})`)}
${fact("Language", language && html`${language}${languageBasis && ` (${languageBasis})`}`)}
${article.facts.map(knownFact)}
${fact("Received from", sourceUri && source(sourceUri))}
${fact("Encoding", encoding)}
${fact("SHA-256", html`<code class="hash">${sha256}</code>`)}
</dl>`;
}

/** A fact known beside the text, with where it comes from: what was received, somebody, a decision. */
function knownFact({ name, value, basis, suppliedFrom }: ArticleFact): Html | null {
  const from = basis === "decided" ? suppliedFrom : `${basis}, ${suppliedFrom}`;
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
  return fact(
    title,
    html`${name === "url" ? source(value) : printed(value)} <span class="small">(${printed(from)})</span>`,
  );
}

/**
 * Where an article came from. An address on the web is linked; anything else is only printed, so that no link of an
 * article can run anything.
 */
function source(uri: string): Html {
  return /^https?:\/\//i.test(uri)
    ? html`<a href="${uri}" rel="noreferrer external">${printed(uri)}</a>`
    : printed(uri);
}
