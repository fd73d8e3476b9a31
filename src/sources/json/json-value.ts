/** An object of JSON as `parseExactJson` gives it. */
export type JsonObject = { readonly [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an object's own key; undefined for what is not an object, and for what every object inherits. */
export function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
}

/** The value of the first of some keys that the object has and that is not null; undefined if there is none. */
export function firstOf(object: unknown, ...keys: readonly string[]): unknown {
  for (const key of keys) {
    const value = valueAt(object, key);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** A string, trimmed, or a number as a string; "" for anything else. */
export function stringOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "bigint" || Number.isFinite(value) ? String(value) : "";
}

/** The items of an array; a single value counts as an array of one, null and undefined as an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
