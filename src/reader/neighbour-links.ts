import type { ArticleNeighbours } from "../queries/article-neighbours.ts";
import type { ArticleHead } from "../queries/records.ts";
import { articleAddress } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { articleLink, dateLine } from "./items.ts";

/**
 * Links beside an article's date to the articles before and after it; null if there are none. Their access keys are p
 * and n.
 */
export function neighbourSteps({ newer, older }: ArticleNeighbours): Html | null {
  if (newer === null && older === null) return null;
  return html`<nav class="steps" aria-label="Articles beside this one">${step(newer, "prev", "p", "Newer")} ${step(older, "next", "n", "Older")}</nav>`;
}

function step(article: ArticleHead | null, rel: "prev" | "next", key: string, word: string): Html | null {
  return (
    article &&
    html`<a href="${articleAddress(article)}" rel="${rel}" accesskey="${key}">${word}<span class="unseen"> article</span></a>`
  );
}

/** The same links for the end of the page, with date and headline; null if there are none. */
export function neighbourItems({ newer, older }: ArticleNeighbours): Html | null {
  if (newer === null && older === null) return null;
  return html`<nav class="beside" aria-label="Next to this article">${item(newer, "Newer")}${item(older, "Older")}</nav>`;
}

function item(article: ArticleHead | null, word: string): Html | null {
  return (
    article &&
    html`<p><span class="kicker"><span>${word}</span> ${dateLine(article.publishedOn)}</span>${articleLink(article)}</p>`
  );
}
