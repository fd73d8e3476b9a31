import { dateParts, isWebAddress } from "./article-parts.ts";
import type { Citation, CitedName } from "./citation.ts";
import type { Cited } from "./cited.ts";
import { joinWords } from "./one-line.ts";
import { toText } from "./text-style.ts";

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
  const spans = passages.map((passage) => ({ start: Number(passage?.start), end: Number(passage?.end) }));
  const words = joinWords(passages.map((passage) => String(passage?.exact ?? "")));
  return { style: "csl-json", sha256: sha256.toLowerCase(), spans, words };
}
