import { GivenDraft, toStatus } from "../given.ts";
import { parseAuthors } from "../html/author-names.ts";
import { findPrintedDate } from "../html/printed-date.ts";
import { lineOfHtml } from "../html-line.ts";
import { toIsoTime } from "../stated-time.ts";
import { type FieldMap, isFact, type MappedField } from "./field-map.ts";

/** The values at a place, in order; none if nothing is there. */
export type ValuesAt = (place: string) => readonly string[];

/** What a record states about its article, by a map of its fields. `statedIn` is "json: data.title", "csv: Title". */
export function mappedGiven(map: FieldMap, valuesAt: ValuesAt, format: string): GivenDraft {
  const draft = new GivenDraft();
  for (const [field, places] of map) {
    if (field === "text") continue;
    for (const place of places) {
      const values = valuesAt(place).filter((value) => value !== "");
      for (const value of values) put(draft, field, value, `${format}: ${place}`);
      if (values.length > 0) break;
    }
  }
  return draft;
}

function put(draft: GivenDraft, field: MappedField, value: string, statedIn: string): void {
  if (isFact(field)) putFact(draft, field, value, statedIn);
  else if (field === "authors") putAuthors(draft, lineOfHtml(value), statedIn);
  else if (field === "publishedAt" || field === "embargoedUntil") putTime(draft, field, value, statedIn);
  else if (field === "publicationStatus") draft.setStatus(toStatus(value), statedIn);
  else if (field === "headline" || field === "byline") draft.set(field, lineOfHtml(value), statedIn);
  else if (field === "language") draft.set(field, toLanguage(value), statedIn);
}

function putFact(draft: GivenDraft, field: Parameters<GivenDraft["fact"]>[0], value: string, statedIn: string): void {
  if (field === "url" && /^https?:\/\//.test(value)) draft.set("url", value, statedIn);
  const isTime = field === "modified_at";
  draft.fact(field, isTime ? (toIsoTime(value) ?? "") : lineOfHtml(value), statedIn);
}

function putTime(draft: GivenDraft, field: "publishedAt" | "embargoedUntil", value: string, statedIn: string): void {
  const time = toIsoTime(value) ?? findPrintedDate(value, null);
  if (time === null) draft.notes.push(`“${value.slice(0, 40)}” (${statedIn}) is not used as a date`);
  else draft.setTime(field, time, statedIn);
}

/** Services put several names into one field, or a byline, "By Jane Roe", which is kept as a byline and as authors. */
function putAuthors(draft: GivenDraft, name: string, statedIn: string): void {
  if (/^by\s/i.test(name)) draft.set("byline", name, statedIn);
  for (const author of parseAuthors(name)) {
    draft.author(author, statedIn);
    draft.credit("author", author, statedIn);
  }
}

/** The BCP 47 tag of a code, or of a language that services write out in English; "" for anything else. */
function toLanguage(value: string): string {
  return (
    LANGUAGES.get(value.toLowerCase()) ??
    (/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/.test(value) ? value.replaceAll("_", "-") : "")
  );
}

const LANGUAGES = new Map([
  ["english", "en"],
  ["german", "de"],
  ["french", "fr"],
  ["spanish", "es"],
  ["italian", "it"],
  ["portuguese", "pt"],
  ["dutch", "nl"],
  ["russian", "ru"],
  ["chinese", "zh"],
  ["arabic", "ar"],
  ["japanese", "ja"],
  ["eng", "en"],
  ["deu", "de"],
  ["ger", "de"],
  ["fra", "fr"],
  ["spa", "es"],
]);
