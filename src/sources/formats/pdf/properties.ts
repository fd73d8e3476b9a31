import { isLanguageTag } from "../../../language-tag.ts";
import type { GivenFact, GivenFactName } from "../../document.ts";

/**
 * A PDF's properties as facts. The title, author and time of creation are only notes: a program, or whoever printed the
 * file, wrote them.
 */
export function factsOf(properties: ReadonlyMap<string, string>): GivenFact[] {
  const facts: GivenFact[] = [];
  for (const [property, name] of FACTS) {
    const stated = properties.get(property) ?? "";
    const value = property.endsWith("Date") ? toIsoTime(stated) : stated;
    if (value === null || value === "") continue;
    const values = name === "keyword" ? value.split(/\s*[,;]\s*/).filter((word) => word !== "") : [value];
    for (const each of values) facts.push({ name, value: each, statedIn: `pdf: ${property}` });
  }
  return facts;
}

const FACTS: readonly (readonly [string, GivenFactName])[] = [
  ["Title", "note"],
  ["Author", "note"],
  ["Subject", "description"],
  ["Keywords", "keyword"],
  ["CreationDate", "note"],
  ["ModDate", "modified_at"],
];

/** The language of the document as a whole, BCP 47; null if it states none. */
export function languageOf(properties: ReadonlyMap<string, string>): string | null {
  const language = properties.get("Language") ?? "";
  return isLanguageTag(language) ? language : null;
}

/** "D:20260302091400+01'00'" as ISO 8601; only the date if no zone is stated, null for what is not a date. */
function toIsoTime(stated: string): string | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'?\d\d))?/.exec(stated);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, zone] = parts;
  const date = `${year}-${month}-${day}`;
  if (zone === undefined) return date;
  const offset = zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${date}T${hour}:${minute}:${second}${offset}`;
}
