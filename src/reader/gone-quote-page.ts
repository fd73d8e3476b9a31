import { findHistory } from "../desk/history.ts";
import { ArchiveError } from "../errors.ts";
import { parseQuoteAddress } from "../quote-address.ts";
import { codePointSlicer } from "../span.ts";
import { passageAddress } from "./addresses.ts";
import type { Catalogue } from "./catalogue.ts";
import { historySection } from "./history.ts";
import { html, printed } from "./html.ts";
import { articleLink, dateLine } from "./items.ts";
import { orNotFound } from "./or-not-found.ts";
import type { View } from "./view.ts";
import { beginsWithMark } from "./words.ts";

/**
 * The page of an address where no quote stands, but where people have decided something: the words, what became of the quote, what
 * was decided, and how to take it back. If nothing was decided, this throws what the search for the quote throws.
 */
export async function goneQuotePage(catalogue: Catalogue, key: string, asked: Promise<unknown>): Promise<View> {
  const { db, editing, articles } = catalogue;
  const address = parseQuoteAddress(key);
  const article = address && (await orNotFound(articles.get(address.hash)));
  const history = article === null ? [] : await findHistory(db, { quote: key });
  const why: unknown = await asked.catch((error: unknown) => error);
  if (address === null || article === null || history.length === 0 || !(why instanceof ArchiveError)) throw why;
  const words = codePointSlicer(article.text)(address);
  return {
    title: "No quote stands here",
    data: { address: key, quote: null, decisions: history },
    body: () => html`
<article class="exhibit"><div>
<header class="head"><p class="kicker">${dateLine(article.publishedOn)} <span>no quote</span></p><h1 class="unseen">No quote stands here</h1></header>
<blockquote class="${beginsWithMark(words) ? "hang" : "plain"} large long" dir="auto">${words}</blockquote>
<p class="source">In ${articleLink(article)}. <a href="${passageAddress(article, address)}">The words in their place</a></p>
<p class="notice">${printed(why.message)}</p>
${historySection(history, { editing, back: `/quotes/${key}` })}
</div></article>`,
  };
}
