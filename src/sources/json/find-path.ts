import { listOf, stringOf, valueAt } from "./json-value.ts";

/**
 * The values at a path, in order: a JSON pointer (RFC 6901, "/fields/body"), or keys separated by dots ("fields.body",
 * "authors.0.name", "authors.*.name"). If the path names no item of an array, each item counts. Paths see only an
 * object's own properties.
 */
export function findPath(value: unknown, path: string): unknown[] {
  let found: unknown[] = [value];
  for (const key of keysOf(path)) found = found.flatMap((one) => step(one, key));
  return found.flatMap(listOf);
}

/** The texts at a path, with numbers as they are written; objects have none. */
export function textsAt(value: unknown, path: string): string[] {
  return findPath(value, path)
    .map(stringOf)
    .filter((text) => text !== "");
}

function keysOf(path: string): string[] {
  if (path === "" || path === ".") return [];
  if (!path.startsWith("/")) return path.split(".");
  return path
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function step(value: unknown, key: string): readonly unknown[] {
  if (Array.isArray(value)) {
    if (key === "*") return value;
    if (/^\d{1,9}$/.test(key)) return Number(key) < value.length ? [value[Number(key)]] : [];
    return value.flatMap((item) => step(item, key));
  }
  const next = valueAt(value, key);
  return next === undefined || next === null ? [] : [next];
}
