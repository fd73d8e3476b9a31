import { dateText } from "../queries/date-text.ts";
import { isEmbargoed } from "../queries/held-back.ts";
import type { Article, Quote, Speaker } from "../queries/records.ts";
import { quoteAnchor } from "./addresses.ts";
import { type Child, type Html, html, printed } from "./html.ts";
import { dateLine, WITHDRAWN } from "./items.ts";
import { namedLinks } from "./who.ts";
import { counted, number } from "./words.ts";

/**
 * What stands above an article's text: when, where and by whom it was published, what it is marked with, and who speaks
 * in it.
 *
 * @param shown its quotes except those that are hidden
 * @param hiding the links that hide quotes or show them again
 */
export function articleHead(article: Article, shown: readonly Quote[], hiding: Child): Html {
  return html`${whenAndWhere(article)}
${byWhom(article)}
${standing(article)}
${redacted(article)}
${whoSpeaks(shown)}
<div class="at-hand">${kindsOfQuotes(shown)}${hiding}</div>`;
}

/** When and where it was published, as in lists: the date may have come beside the text, or stand at its end. */
function whenAndWhere({ publishedAt, publishedAtBasis, places, agency, publication }: Article): Html {
  const basis = publishedAtBasis === "supplied" ? " (supplied)" : "";
  const sources = publication === agency ? [agency] : [agency, publication];
  const more = [...places.map(({ name }) => name), ...sources].filter((part) => part !== null);
  return html`<p class="kicker"><span>${dateLine(publishedAt)}${basis}</span>${more.map((part) => html` <span>${printed(part)}</span>`)}</p>`;
}

/** Those who are credited with reporting it, or the byline as it stands if nobody was read from it. */
function byWhom({ reportedBy, byline }: Article): Html | null {
  if (reportedBy.length > 0) return html`<p class="reporters">Reported by ${namedLinks(reportedBy)}</p>`;
  return byline === null ? null : html`<p class="reporters">${printed(byline)}</p>`;
}

/** How an article is marked: that its publisher took it back, or that it is held back and in no list. */
function standing(article: Article): Html | null {
  if (article.publicationStatus === "canceled") {
    return html`<p class="notice">${WITHDRAWN} Its publisher took this article back.</p>`;
  }
  if (article.publicationStatus === "withheld") return html`<p class="notice">This article is held back.</p>`;
  const { embargoedUntil } = article;
  return isEmbargoed(embargoedUntil)
    ? html`<p class="notice">This article is held back until ${printed(embargoedUntil)}.</p>`
    : null;
}

/** Says that it replaced an article that was redacted. */
function redacted({ redactionOf }: Article): Html[] {
  return redactionOf.map(
    ({ removedAt, removedBy, reason }) =>
      html`<p class="notice">This text was redacted on ${dateText(removedAt.slice(0, 10))} by ${printed(removedBy)}: <span class="reason">${printed(reason)}</span></p>`,
  );
}

/** Somebody who speaks in an article, or all unnamed sources together. */
interface Speaking {
  readonly name: Child;
  readonly first: Quote;
  readonly count: number;
}

/** How many are shown at once; in a long interview or debate, the others are one click away. */
const AT_ONCE = 8;

/** Who speaks, those with the most quotes first, each linked to their first quote. */
function whoSpeaks(quotes: readonly Quote[]): Html | null {
  const all = findSpeaking(quotes);
  if (all.length === 0) return null;
  const others = all.slice(AT_ONCE);
  return html`
<section class="speaking" aria-labelledby="who-speaks"><h2 id="who-speaks">Who speaks</h2>
<ul>${all.slice(0, AT_ONCE).map(speakingItem)}</ul>
${others.length > 0 && html`<details><summary>${number(others.length)} more</summary><ul>${others.map(speakingItem)}</ul></details>`}
</section>`;
}

function speakingItem({ name, first, count }: Speaking): Html {
  return html`<li><a href="#${quoteAnchor(first)}">${name}</a> <span class="small">${number(count)}<span class="unseen"> ${count === 1 ? "quote" : "quotes"}</span></span></li> `;
}

/**
 * Who speaks, each with the number of quotes they are a speaker of, the most first; of equally many, whoever speaks
 * first. Two unnamed sources described by the same words need not be the same, so all unnamed sources are counted
 * together, and so are quotes whose speaker is unknown; both come last.
 */
function findSpeaking(quotes: readonly Quote[]): Speaking[] {
  const found = new Map<string, Speaking & { readonly isNamed: boolean }>();
  for (const quote of quotes) {
    const ofQuote = new Map(quote.speakers.map((speaker) => [keyOf(speaker), speaker]));
    for (const [key, speaker] of ofQuote) {
      const { first = quote, count = 0 } = found.get(key) ?? {};
      found.set(key, { name: nameOf(speaker), isNamed: "name" in speaker, first, count: count + 1 });
    }
  }
  return [...found.values()].sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || b.count - a.count);
}

function keyOf(speaker: Speaker): string {
  return "name" in speaker ? `${speaker.kind} ${speaker.id}` : speaker.kind;
}

function nameOf(speaker: Speaker): Child {
  if (speaker.kind === "unknown") return "speaker unknown";
  return speaker.kind === "unnamed" ? "unnamed sources" : printed(speaker.name);
}

/** How many quotes of each kind there are, each on the background that marks it in the text: a key to the colours. */
function kindsOfQuotes(quotes: readonly Quote[]): Html | null {
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
