import type { Quote } from "../queries/records.ts";
import type { Utterance, UtteranceConflict } from "../queries/utterances.ts";
import { quoteAddress } from "./addresses.ts";
import { type Child, type Html, html, printed } from "./html.ts";
import { articleLink, dateLine } from "./items.ts";
import { counted, speakersText } from "./words.ts";

/** Where else the words of a quote are printed, and what differs there; null if they are printed nowhere else. */
export function elsewhereSection(quote: Quote, utterance: Utterance | null): Child {
  if (utterance === null || (utterance.printCount < 2 && utterance.conflicts.length === 0)) return null;
  const { prints, printCount, articleCount, wordingCount, conflicts } = utterance;
  const more = printCount - prints.length;
  const wordings = wordingCount > 1 ? `, in ${counted(wordingCount, "wording", "wordings")}` : "";
  return html`<section aria-labelledby="elsewhere"><h2 id="elsewhere">The same words elsewhere</h2>
${conflicts.length === 0 ? null : html`<ul class="plain conflicts">${conflicts.map(conflictItem)}</ul>`}
${
  printCount < 2
    ? null
    : html`<p class="small">${counted(printCount, "print", "prints")} in ${counted(articleCount, "article", "articles")} of this archive${wordings}, the earliest first.</p>
<ol class="plain">${prints.map((print) => printItem(print, quote))}</ol>`
}
${more > 0 ? html`<p class="small">and ${more} more</p>` : null}</section>`;
}

function printItem(print: Quote, quote: Quote): Html {
  const link =
    print.id === quote.id
      ? html`<span aria-current="true">this one</span>`
      : html`<a href="${quoteAddress(print)}">${printed(print.text)}</a>`;
  return html`<li>${link} <span class="small">${dateLine(print.article.publishedOn)}, in ${articleLink(print.article)}</span></li>`;
}

const OTHERWISE: Readonly<Record<UtteranceConflict["kind"], string>> = {
  speaker: "Given to somebody else",
  number: "With another number",
  negation: "With another negation",
};

function conflictItem({ kind, quote }: UtteranceConflict): Html {
  const who = kind === "speaker" ? `: ${speakersText(quote)}` : "";
  return html`<li><strong>${OTHERWISE[kind]}${who}</strong> <a href="${quoteAddress(quote)}">${printed(quote.text)}</a> <span class="small">${dateLine(quote.article.publishedOn)}, in ${articleLink(quote.article)}</span></li>`;
}
