import type { Named, Quote, Speaker } from "../queries/records.ts";
import { namedAddress, passageAddress } from "./addresses.ts";
import { type Child, type Html, html, joined, printed } from "./html.ts";
import { speakerText } from "./words.ts";

/** A person or an organisation, linked to its page. */
export function namedLink(named: Pick<Named, "kind" | "slug" | "name">): Html {
  return html`<a href="${namedAddress(named)}">${printed(named.name)}</a>`;
}

/** Several people or organisations, each linked, with commas. */
export function namedLinks(named: readonly Named[]): Child[] {
  return joined(named.map(namedLink), ", ");
}

/**
 * Who said it: linked if named, with the title as stated; the printed words of an unnamed source; or unknown. If a
 * person has decided who it was, the line says so.
 */
export function speakerLine(speaker: Speaker): Html {
  if (speaker.kind === "unknown") return html`<span class="unnamed">speaker unknown</span>`;
  if (speaker.kind === "unnamed") {
    return html`<span class="unnamed">${printed(speakerText(speaker))}</span>${spokenFor(speaker)}${decidedMark(speaker)}`;
  }
  const title =
    speaker.kind === "person" && speaker.title ? html`, <i class="title">${printed(speaker.title.text)}</i>` : null;
  return html`${namedLink(speaker)}${title}${spokenFor(speaker)}${decidedMark(speaker)}`;
}

function decidedMark({ basis }: Exclude<Speaker, { kind: "unknown" }>): Html | null {
  return basis === "decided" ? html` <span class="decided">decided by a person</span>` : null;
}

/** Whom a speaker speaks for; null if the title already says it: "State Department spokesperson". */
function spokenFor(speaker: Exclude<Speaker, { kind: "unknown" }>): Html | null {
  const { speaksFor } = speaker;
  const stated = speaker.kind === "person" ? (speaker.title?.text ?? "") : "";
  if (speaksFor === null || stated.toLowerCase().includes(speaksFor.name.toLowerCase())) return null;
  return html` <span class="aside">for ${namedLink(speaksFor)}</span>`;
}

/** All speakers of a quote, and who passed it on. */
export function speakersLine({ speakers, via }: Pick<Quote, "speakers" | "via">): Html {
  const passedOn = via.length > 0 ? html` <span class="aside">via</span> ${joined(via.map(speakerLine), ", ")}` : null;
  return html`${joined(speakers.map(speakerLine), " and ")}${passedOn}`;
}

/** A stretch of an article's text, its offsets linked to where it stands. */
export function passageLink(
  article: { readonly id: number },
  span: { readonly text: string; readonly start: number; readonly end: number },
): Html {
  const { start, end, text } = span;
  return html`${printed(text)} <a class="offsets" href="${passageAddress(article, span)}" aria-label="characters ${start}–${end}">${start}–${end}</a>`;
}
