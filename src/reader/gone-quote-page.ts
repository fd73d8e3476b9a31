import { findHistory } from "../desk/history.ts";
import { ArchiveError } from "../errors.ts";
import { type FormerAddress, findFormerAddresses } from "../queries/former-address.ts";
import { parseQuoteAddress } from "../quote-address.ts";
import { codePointSlicer } from "../span.ts";
import { passageAddress } from "./addresses.ts";
import type { Catalogue } from "./catalogue.ts";
import { historySection } from "./history.ts";
import { type Html, html, joined } from "./html.ts";
import { articleLink, dateLine } from "./items.ts";
import { orNotFound } from "./or-not-found.ts";
import type { View } from "./view.ts";
import { beginsWithMark } from "./words.ts";

/**
 * The page of an address where no quote stands, but where one stood once or people have decided something: the words,
 * what became of the quote, what was decided, and how to take it back. Of any other key it throws what the search for
 * the quote has thrown, in words for a reader.
 */
export async function goneQuotePage(catalogue: Catalogue, key: string, asked: Promise<unknown>): Promise<View> {
  const { db, editing, articles } = catalogue;
  const address = parseQuoteAddress(key);
  const article = address && (await orNotFound(articles.get(address.hash)));
  const history = article === null ? [] : await findHistory(db, { quote: key });
  const [former = null] = address === null || article === null ? [] : await findFormerAddresses(db, address);
  const why: unknown = await asked.catch((error: unknown) => error);
  if (!(why instanceof ArchiveError)) throw why;
  if (address === null || article === null || (history.length === 0 && former === null)) {
    throw new ArchiveError(why.code, inSentence(why.message), { cause: why });
  }
  const words = codePointSlicer(article.text)(address);
  return {
    title: "No quote stands here",
    data: { address: key, quote: null, decisions: history },
    body: () => html`
<article class="exhibit"><div>
<header class="head"><p class="kicker">${dateLine(article.publishedOn)} <span>no quote</span></p><h1 class="unseen">No quote stands here</h1></header>
<blockquote class="${beginsWithMark(words) ? "hang" : "plain"} large long" dir="auto">${words}</blockquote>
<p class="source">In ${articleLink(article)}. <a href="${passageAddress(article, address)}">The words in their place</a></p>
<p class="notice">${fate(former)}</p>
${historySection(history, { editing, back: `/quotes/${key}` })}
</div></article>`,
  };
}

/** What became of the quote, for somebody who has followed a link to it. */
function fate(former: FormerAddress | null): Html {
  switch (former?.became) {
    case "rejected":
      return html`A quote stood here. Somebody has decided that these words are no quote.`;
    case "parted": {
      const { within, quote } = former;
      const pieces = within.length > 0 ? within : [quote?.address ?? ""];
      const links = pieces.map((address, at) => html`<a href="/quotes/${address}">part ${at + 1}</a>`);
      return html`The quote that stood here is read as several now: ${joined(links, ", ")}.`;
    }
    case undefined:
      return html`These words are not read as a quote, but people have decided something about them.`;
    default:
      return html`A quote stood here. These words are no longer read as one.`;
  }
}

/** "quote: there is none at 6767625998ac:1-2" → "There is no quote at 6767625998ac:1-2." */
function inSentence(message: string): string {
  const words = message.replace(/^quote: there is none\b/, "there is no quote").replace(/^quote: none\b/, "no quote");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
