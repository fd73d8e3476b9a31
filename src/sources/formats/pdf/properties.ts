import type { GivenFact, GivenFactName } from "../../document.ts";

/**
 * The facts that a PDF's properties are. Its title, author and time of creation are notes: a program, or whoever printed it,
 * wrote them.
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

/** The language that the document as a whole is in, BCP 47. */
export function languageOf(properties: ReadonlyMap<string, string>): string | null {
  const language = properties.get("Language") ?? "";
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : null;
}

/** "D:20260302091400+01'00'" as ISO 8601; a date alone where no zone is stated, null for what is no date. */
function toIsoTime(stated: string): string | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'?\d\d))?/.exec(stated);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, zone] = parts;
  const date = `${year}-${month}-${day}`;
  if (zone === undefined) return date;
  const offset = zone === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${date}T${hour}:${minute}:${second}${offset}`;
}
