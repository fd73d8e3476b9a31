import type { ClaimCheck, PrintedWording, Wording } from "../queries/claims/claim.ts";
import { differenceText } from "../queries/claims/difference-text.ts";
import type { WordingPart } from "../wording/compare-wordings.ts";
import { passageAddress } from "./addresses.ts";
import { type Child, type Html, html } from "./html.ts";
import { articleLink, dateLine, quoteItem } from "./items.ts";

/** What was printed that is nearest to some words, with what differs; for when nothing has all of them. */
export function nearest({ findings, wordings, inTexts }: ClaimCheck): Html {
  return html`
<section class="nearest">
<h2>Nearest wordings</h2>
<ul class="findings">${findings.map((finding) => html`<li><bdi>${finding}</bdi></li>`)}</ul>
${wordings.length + inTexts.length === 0 ? null : LEGEND}
${wordings.length === 0 ? null : html`<ol class="quotes">${wordings.map(wordingItem)}</ol>`}
${inTexts.length === 0 ? null : html`<h3>In articles</h3><ol class="stories">${inTexts.map(passageItem)}</ol>`}
</section>`;
}

const LEGEND = html`<p class="small"><del>Struck out</del>: your words, not printed. <ins>Underlined</ins>: printed, not your words.</p>`;

function wordingItem(wording: Wording): Html {
  return quoteItem(wording.quote, passage(wording), differing(wording));
}

function passageItem(wording: PrintedWording): Html {
  const { article, start, end } = wording;
  return html`
<li class="story">
<p class="kicker">${dateLine(article.publishedOn)}</p>
<h4>${articleLink(article)}</h4>
<p class="passage"><a href="${passageAddress(article, { start, end })}">${passage(wording)} <span class="go">Go to the passage</span></a></p>
${differing(wording)}
</li>`;
}

function passage({ before, parts, after }: Pick<Wording, "before" | "parts" | "after">): Child {
  return html`<bdi class="wording">${before}${parts.map(piece)}${after}</bdi>`;
}

function piece({ kind, claimed, printed }: WordingPart): Child {
  if (kind === "same") return printed;
  return html`${claimed !== "" && html`<del>${claimed}</del> `}${printed !== "" && html`<ins>${printed.trimEnd()}</ins>${printed.slice(printed.trimEnd().length)}`}`;
}

function differing({ differences }: Pick<Wording, "differences">): Html | null {
  const told = differences.flatMap((difference) => differenceText(difference) ?? []);
  return told.length === 0 ? null : html`<p class="differs">Differs by ${told.join("; ")}</p>`;
}
