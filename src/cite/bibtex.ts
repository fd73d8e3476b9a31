import { parseQuoteAddress } from "../quote-address.ts";
import { dateParts, isWebAddress } from "./article-parts.ts";
import type { Citation, CitedName } from "./citation.ts";
import type { Cited } from "./cited.ts";
import { findLocators, type Locator, toLocator } from "./locator.ts";
import { joinWords } from "./one-line.ts";
import { escapeTex, unescapeTex } from "./tex.ts";
import { saidHow } from "./text-style.ts";

/**
 * A BibTeX entry `@misc`, which every style of BibTeX and biblatex prints. The note says who spoke; the words and their
 * place are in the fields `quotation` and `passage`, which styles leave out.
 */
export function toBibtex(citation: Citation): string {
  const { address, headline, agency, publishedAt, uri, language, reporters } = citation;
  const [year, month, day] = dateParts(publishedAt);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", reporters.length === 0 ? undefined : `{${reporters.map(toAuthor).join(" and ")}}`],
    ["title", headline === null ? undefined : `{{${escapeTex(headline)}}}`],
    ["howpublished", agency === null ? undefined : `{${escapeTex(agency)}}`],
    ["year", year && `{${year}}`],
    ["month", month && MONTHS[Number(month) - 1]],
    ["date", day && `{${year}-${month}-${day}}`],
    ["url", isWebAddress(uri) ? `{${toUrl(uri)}}` : undefined],
    ["langid", language === null ? undefined : `{${escapeTex(language)}}`],
    ["note", `{${escapeTex(`${SAID_BY}${saidHow(citation)}`)}}`],
    ["quotation", `{${escapeTex(joinWords(citation.passages.map(({ exact }) => exact)))}}`],
    ["passage", `{${toLocator(citation)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{onrecord:${address},\n${lines.join("")}}`;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** Inside `url`, TeX reads verbatim but counts braces. */
function toUrl(uri: string): string {
  return uri.replace(/[{}\\%]/g, (character) => (character === "%" ? "\\%" : encodeURIComponent(character)));
}

/** Braces keep "and" and commas within a name from being read. */
function toAuthor({ name, parts }: CitedName): string {
  if (parts === null || /[,\s]and\s|,/i.test(name)) return `{${escapeTex(name)}}`;
  return `${escapeTex(parts.family)}, ${escapeTex(parts.given)}`;
}

/** A stretch of a text: an entry with what it cites, or whatever stands before, between or behind entries. */
export interface BibtexPiece {
  readonly text: string;
  readonly cited: Cited | null;
}

/** Reads the entries that {@link toBibtex} wrote. The pieces, one after the other, are the whole text. */
export function readBibtex(content: string): BibtexPiece[] {
  const found: BibtexPiece[] = [];
  const heads = [...content.matchAll(/^[ \t]*@[a-z]+[ \t]*\{/gim)];
  let from = 0;
  for (const [at, { index, 0: head }] of heads.entries()) {
    const start = index + head.length;
    const upToNext = content.slice(start, heads[at + 1]?.index);
    const entry = upToNext.slice(0, Math.max(closingBrace(upToNext, 0) + 1, endOfPassage(upToNext)));
    const cited = readEntry(entry);
    if (cited === null) continue;
    const end = start + entry.length;
    found.push({ text: content.slice(from, index), cited: null }, { text: content.slice(index, end), cited });
    from = end;
  }
  return [...found, { text: content.slice(from), cited: null }];
}

/**
 * The position behind the passage, which belongs to the entry even if a stray brace closes it earlier; 0 if it has
 * none.
 */
function endOfPassage(entry: string): number {
  const found = /\bpassage\s{0,9}=\s{0,9}\{[^{}]{0,9999}\}/i.exec(entry);
  return found === null ? 0 : found.index + found[0].length;
}

/**
 * Reads what stands between the braces of an entry; null if it has no passage, unless its key shows that it had one.
 */
function readEntry(entry: string): Cited | null {
  const fields = findFields(entry);
  const [locator = locatorOfKey(entry)] = findLocators(fields.get("passage") ?? "");
  const quotation = fields.get("quotation");
  if (locator === null) return null;
  return {
    style: "bibtex",
    ...locator,
    words: quotation === undefined ? null : unescapeTex(quotation),
    ...statedIn(fields),
  };
}

/**
 * The locator in the key of an entry whose passage was damaged. It has too little of the hash to find the article by.
 */
function locatorOfKey(entry: string): Locator | null {
  const [, key = ""] = /^\s{0,9}onrecord:([^\s,]{1,99}),/i.exec(entry) ?? [];
  const address = parseQuoteAddress(key);
  return address === null ? null : { sha256: address.hash, spans: [{ start: address.start, end: address.end }] };
}

function statedIn(fields: ReadonlyMap<string, string>): Pick<Cited, "saidBy" | "headline" | "publishedAt"> {
  const note = unescapeTex(fields.get("note") ?? "");
  const title = fields.get("title");
  return {
    saidBy: note.startsWith(SAID_BY) ? note.slice(SAID_BY.length) : null,
    headline: title === undefined ? null : unescapeTex(title.replace(/^\{|\}$/g, "")),
    publishedAt: fields.get("date") ?? null,
  };
}

const SAID_BY = "Said by: ";

/** The fields of an entry that are in braces, by name in lower case. */
function findFields(entry: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const opening = /([a-z]+)\s*=\s*\{/giy;
  for (let at = 0; at < entry.length; at += 1) {
    if (at > 0 && !/[\s,]/.test(entry[at - 1] ?? "")) continue;
    opening.lastIndex = at;
    const found = opening.exec(entry);
    if (found === null) continue;
    const end = closingBrace(entry, opening.lastIndex);
    fields.set((found[1] ?? "").toLowerCase(), entry.slice(opening.lastIndex, end));
    at = end;
  }
  return fields;
}

/** The place of the brace that closes the one before `from`; the end of the text if there is none. */
function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return text.length;
}
