import { QUOTE_KINDS, STANCES } from "../vocabulary.ts";
import { dateParts, isWebAddress } from "./article-parts.ts";
import type { Citation, CitedName } from "./citation.ts";
import type { Cited } from "./cited.ts";
import { isNumberOrText, toPosition, toWords } from "./json-values.ts";
import { joinWords } from "./one-line.ts";
import { saidHow, toText } from "./text-style.ts";

/**
 * An item of CSL-JSON, the input of citation processors (Zotero, pandoc, citeproc). The words and their
 * place are in `custom`, and once more in words in `note`, since some programs drop `custom`.
 */
export function toCslJson(citation: Citation): object {
  const { address, sha256, kind, stance, headline, agency, publishedAt, language, uri, reporters } = citation;
  const item = {
    id: address,
    type: "article-newspaper",
    title: headline,
    author: reporters.length === 0 ? null : reporters.map(toCslName),
    "container-title": agency,
    issued: publishedAt === null ? null : { "date-parts": [dateParts(publishedAt).map(Number)] },
    language,
    URL: isWebAddress(uri) ? uri : null,
    note: toText(citation),
    custom: { sha256, kind, stance, saidBy: citation.saidBy, passages: citation.passages },
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

function toCslName({ name, parts }: CitedName): object {
  return parts ?? { literal: name };
}

/** Reads an item that {@link toCslJson} wrote; null for any other. */
export function readCslItem(item: Readonly<Record<string, unknown>>): Cited | null {
  const custom = item.custom;
  if (typeof custom !== "object" || custom === null) return null;
  const { sha256, passages } = custom as Readonly<Record<string, unknown>>;
  if (typeof sha256 !== "string" || !Array.isArray(passages)) return null;
  const spans = passages.map((passage) => ({ start: toPosition(passage?.start), end: toPosition(passage?.end) }));
  const words = joinWords(passages.map((passage) => toWords(passage?.exact)));
  return {
    ...{ style: "csl-json", sha256: sha256.toLowerCase(), spans, words },
    saidBy: saidIn(custom),
    headline: typeof item.title === "string" ? item.title : null,
    publishedAt: issuedOn(item.issued),
  };
}

/** Who said it, in the words that other styles have. */
function saidIn(custom: object): string | null {
  const { saidBy, kind, stance } = custom as Readonly<Record<string, unknown>>;
  const isKnown = QUOTE_KINDS.some((known) => known === kind) && STANCES.some((known) => known === stance);
  if (typeof saidBy !== "string" || !isKnown) return null;
  return saidHow({ saidBy, kind, stance } as Pick<Citation, "saidBy" | "kind" | "stance">);
}

/** A day as CSL has it: `{"date-parts": [[2031, 3, 3]]}`; null for less than a day. */
function issuedOn(issued: unknown): string | null {
  if (typeof issued !== "object" || issued === null) return null;
  const dates = (issued as { readonly "date-parts"?: unknown })["date-parts"];
  const parts: unknown = Array.isArray(dates) ? dates[0] : null;
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every(isNumberOrText)) return null;
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
