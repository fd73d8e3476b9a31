import { findHistory } from "../desk/history.ts";
import { ArchiveError } from "../errors.ts";
import { dateText } from "../queries/date-text.ts";
import type { Article, ArticleFact, Credit } from "../queries/records.ts";
import type { Span } from "../span.ts";
import type { LinkKind } from "../vocabulary.ts";
import { address, articleAddress, quoteInArticle } from "./addresses.ts";
import { articleText, type Judge } from "./article-text.ts";
import { fact } from "./facts.ts";
import { historySection } from "./history.ts";
import { type Html, html, printed } from "./html.ts";
import { dateLine, headlineText, WITHDRAWN } from "./items.ts";
import { judgeForms } from "./judge-form.ts";
import { stateOf } from "./quote-state.ts";
import type { ViewOf } from "./view.ts";
import { requireParameters } from "./visit.ts";
import { namedLink, passageLink } from "./who.ts";
import { counted } from "./words.ts";

/** `/articles/<id or hash>`: the text as received with what was read from it. `?at=START-END` marks a passage. */
export const articlePage: ViewOf = async ({ articles, db, editing }, visit) => {
  requireParameters(visit, ["at"]);
  const article = await articles.get(visit.key);
  const passage = passageOf(visit.parameters.at);
  const history = await findHistory(db, { article: article.id });
  const judge: Judge = ({ number, quote }) =>
    editing &&
    judgeForms(editing, {
      quote,
      state: stateOf(quote, history),
      back: quoteInArticle(quote),
      which: `of note ${number}`,
    });
  const hasHeading = article.spans.some(({ role }) => role === "headline");
  return {
    title: headlineText(article),
    data: article,
    body: () => html`
<article class="paper">
${whenAndWhere(article)}
${standing(article)}
${redacted(article)}
${kindsOfQuotes(article.quotes)}
${hasHeading ? null : html`<h1 class="unseen">${headlineText(article)}</h1>`}
${articleText(article, passage, judge)}
<section class="colophon" aria-label="About this article">
${credits(article)}
${doubts(article)}
${relatives(article)}
${historySection(history, { editing, back: `${articleAddress(article)}#decisions`, withWords: true })}
<h2>Source</h2>
${facts(article)}
<p class="small on-screen"><a href="/articles/${article.id}.txt">The text alone, as received</a></p>
</section>
</article>`,
  };
};

/** Above the headline as in lists: the date may have come beside the text, or stand at its end. */
function whenAndWhere({ publishedAt, publishedAtBasis, places, agency }: Article): Html {
  const basis = publishedAtBasis === "supplied" ? " (supplied)" : "";
  return html`<p class="kicker"><span>${dateLine(publishedAt)}${basis}</span>${places.map(({ name }) => html` <span>${printed(name)}</span>`)}${agency && html` <span>${printed(agency)}</span>`}</p>`;
}

/** What an article is marked with: that its publisher took it back, or that it is held back and in no list. */
function standing(article: Article): Html | null {
  if (article.publicationStatus === "canceled") {
    return html`<p class="notice">${WITHDRAWN} Its publisher took this article back.</p>`;
  }
  return article.publicationStatus === "withheld" ? html`<p class="notice">This article is held back.</p>` : null;
}

/** That it stands in the place of an article that was redacted. */
function redacted({ redactionOf }: Article): Html[] {
  return redactionOf.map(
    ({ removedAt, removedBy, reason }) =>
      html`<p class="notice">This text was redacted on ${dateText(removedAt.slice(0, 10))} by ${printed(removedBy)}: ${printed(reason)}</p>`,
  );
}

/** How many quotes of each kind there are, each on the ground that marks it in the text: a key to the colours. */
function kindsOfQuotes(quotes: Article["quotes"]): Html | null {
  if (quotes.length === 0) return null;
  const kinds = QUOTE_KINDS.flatMap(([kind, one, many]) => {
    const count = quotes.filter((quote) => quote.kind === kind).length;
    return count === 0 ? [] : [html` <mark class="${kind}">${counted(count, one, many)}</mark>`];
  });
  return html`<p class="key">${kinds}</p>`;
}

const QUOTE_KINDS = [
  ["direct", "direct quote", "direct quotes"],
  ["mixed", "partly quoted", "partly quoted"],
  ["indirect", "in indirect speech", "in indirect speech"],
] as const;

function passageOf(at: string | undefined): Span | null {
  if (at === undefined) return null;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at) ?? [];
  if (start === undefined) throw new ArchiveError("invalid_argument", `at: "${at}" is no passage; write 628-930`);
  return { start: Number(start), end: Number(end) };
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

/** Versions and copies, each beside a way to compare it with this one. */
function relatives(article: Article): Html | null {
  const { related, labels } = article;
  if (related.length === 0 && labels.length === 0) return null;
  const label = ({ label: word, printed: place }: Article["labels"][number]) =>
    html`<li>${word}: ${place === null ? "in its headline" : passageLink(article, place)}</li>`;
  const relative = ({ id, kind, is, share, basis, headline, publishedAt }: Article["related"][number]) => {
    const [one, other] = is === "earlier" ? [id, article.id] : [article.id, id];
    const name = `${is} ${KINDS_OF_LINKS[kind]}`;
    return html`<li><a href="${articleAddress({ id })}">${printed(headlineText({ id, headline }))}</a> <span class="small">${name}, ${publishedAt === null ? "undated" : dateText(publishedAt)} (${basis}, ${Math.round(share * 100)} % the same)</span> <a class="small" href="${address("/compare", { one, other })}" aria-label="Compare with article ${id}">compare</a></li>`;
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

/** What is known beside the text, with where it comes from: what was received, somebody, a decision. */
function knownFact({ name, value, basis, suppliedFrom }: ArticleFact): Html | null {
  const from = basis === "decided" ? suppliedFrom : `${basis}, ${suppliedFrom}`;
  const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("_", " ");
  return fact(
    title,
    html`${name === "url" ? source(value) : printed(value)} <span class="small">(${printed(from)})</span>`,
  );
}

/** An address on the web is linked, anything else is only said: nothing that runs can come from an article. */
function source(uri: string): Html {
  return /^https?:\/\//i.test(uri)
    ? html`<a href="${uri}" rel="noreferrer external">${printed(uri)}</a>`
    : printed(uri);
}
