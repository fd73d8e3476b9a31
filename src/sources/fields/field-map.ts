import { misuse } from "../../misuse.ts";
import { GIVEN_FACTS, type GivenFactName } from "../document.ts";

/** What a column of a table or a value in JSON may be mapped to: the fields of a document, and the facts. */
export const MAPPED_FIELDS = [
  "text",
  "headline",
  "byline",
  "authors",
  "publishedAt",
  "language",
  "publicationStatus",
  "embargoedUntil",
  ...GIVEN_FACTS,
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** Where each field stands: names of columns, or paths into JSON. The first that holds something is taken. */
export type FieldMap = ReadonlyMap<MappedField, readonly string[]>;

/**
 * Parses the value of `--map`: "text=body,headline=title,published=date". The time is called `published`, as in
 * metadata, or `publishedAt`. A field may be given more than once; then the first place that holds something is taken.
 *
 * @throws ArchiveError `invalid_argument` for an unknown field, an empty place, or a map without `text`
 */
export function parseFieldMap(map: string): FieldMap {
  const fields = new Map<MappedField, string[]>();
  for (const pair of map.split(",").filter((part) => part.trim() !== "")) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, Math.max(at, 0)).trim();
    const field = name === "published" ? "publishedAt" : name;
    const place = pair.slice(at + 1).trim();
    if (at < 0) throw misuse(`map: "${pair.trim()}" must be a field and its place: text=body`);
    if (!isMappedField(field)) throw misuse(`map: "${field || pair}" is no field; one of ${MAPPED_FIELDS.join(", ")}`);
    if (place === "") throw misuse(`map: ${field} is given no place`);
    fields.set(field, [...(fields.get(field) ?? []), place]);
  }
  if (!fields.has("text")) throw misuse("map: must say where the text is: text=…");
  return fields;
}

/** A map as one string of JSON, as a run keeps it among its options; {@link recordedFieldMap} reads it. */
export function recordFieldMap(map: FieldMap): string {
  return JSON.stringify(Object.fromEntries(map));
}

/** The map that {@link recordFieldMap} wrote. */
export function recordedFieldMap(recorded: string): FieldMap {
  return new Map(Object.entries(JSON.parse(recorded))) as FieldMap;
}

function isMappedField(name: string): name is MappedField {
  return (MAPPED_FIELDS as readonly string[]).includes(name);
}

export function isFact(field: MappedField): field is GivenFactName {
  return field !== "publicationStatus" && (GIVEN_FACTS as readonly string[]).includes(field);
}
