import { ArchiveError } from "../errors.ts";
import type { Article, Quote } from "../queries/records.ts";
import { address, articleAddress } from "./addresses.ts";
import { type Child, type Html, html } from "./html.ts";
import type { Visit } from "./visit.ts";
import { counted, isDoubtful, number } from "./words.ts";

/** What can be hidden in an article: quotes of these kinds lose their marks and notes; their words stay in the text. */
export const HIDEABLE = ["indirect", "doubtful"] as const;

/** One of them. */
export type Hideable = (typeof HIDEABLE)[number];

const IS: Readonly<Record<Hideable, (quote: Quote) => boolean>> = {
  indirect: ({ kind }) => kind === "indirect",
  doubtful: isDoubtful,
};

const WORDS: Readonly<Record<Hideable, string>> = { indirect: "indirect speech", doubtful: "doubtful quotes" };

/**
 * What `?hide=` asks for: "indirect", "doubtful", or both with a comma between; empty if it is absent.
 *
 * @throws ArchiveError `invalid_argument` for anything else
 */
export function parseHide(hide: string | undefined): readonly Hideable[] {
  const asked = hide === undefined ? [] : hide.split(",");
  const unknown = asked.find((word) => !HIDEABLE.some((one) => one === word));
  if (unknown !== undefined) {
    throw new ArchiveError("invalid_argument", `hide: "${unknown}" cannot be hidden; write indirect, doubtful or both`);
  }
  return HIDEABLE.filter((one) => asked.includes(one));
}

/** Whether a quote is hidden by what is asked for. */
export function isHidden(quote: Quote, hidden: readonly Hideable[]): boolean {
  return hidden.some((one) => IS[one](quote));
}

/** How many quotes are hidden, and links that hide some or show them again; null if no quote could be hidden. */
export function hidingLinks(article: Article, hidden: readonly Hideable[], { parameters }: Visit): Child {
  const links = HIDEABLE.flatMap((one) => {
    const count = article.quotes.filter(IS[one]).length;
    return count === 0 ? [] : [hidingLink(article, one, count, hidden, parameters.at)];
  });
  if (links.length === 0) return null;
  const count = article.quotes.filter((quote) => isHidden(quote, hidden)).length;
  const howMany =
    hidden.length === 0
      ? null
      : html`<span>${number(count)} of ${counted(article.quotes.length, "quote")} hidden</span> `;
  return html`<p class="hiding on-screen">${howMany}${links}</p>`;
}

function hidingLink(
  article: Article,
  one: Hideable,
  count: number,
  hidden: readonly Hideable[],
  at: string | undefined,
): Html {
  const isOff = hidden.includes(one);
  const rest = HIDEABLE.filter((other) => (other === one ? !isOff : hidden.includes(other)));
  const to = address(articleAddress(article), { at, hide: rest.join(",") });
  return html`<a href="${to}">${isOff ? "Show" : "Hide"} ${WORDS[one]} (${number(count)})</a> `;
}
