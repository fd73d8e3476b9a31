import { misuse, requireObject } from "./misuse.ts";

/**
 * Refuses a key that nothing would read, and names the likely one: a misspelt filter must not silently match
 * everything. Nor must a Map, a Date, or a promise that nobody has awaited, which have no keys.
 *
 * @param what how the message calls the object: "filter", "options"
 * @throws ArchiveError `invalid_argument`; also if the value is not an object
 */
export function requireKnownKeys(what: string, value: unknown, known: readonly string[]): void {
  requireObject(what, value);
  const keys = Object.keys(value);
  if (keys.length === 0 && !isPlain(value)) throw misuse(`${what}: must be a plain object, not ${nameOf(value)}`);
  for (const key of keys) {
    if (known.includes(key)) continue;
    const likely = closest(key, known);
    const hint = likely ? `use "${likely}"` : `known are ${known.join(", ")}`;
    throw misuse(`${what}: there is no "${key}", ${hint}`);
  }
}

/** Whether the object was made by `{}` or without a prototype, in any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** "Map", "Promise". */
function nameOf(value: object): string {
  const name = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return name === "Object" ? "one that only inherits its values" : name;
}

/**
 * Refuses options in a place where nothing would read them. Numbers and arrays are let through, because `map` passes
 * them to its callback.
 *
 * @param what how the message calls the function: "quotes.get"
 * @param rest the arguments after the last one that the function has
 * @throws ArchiveError `invalid_argument`
 */
export function requireNoOptions(what: string, rest: readonly unknown[]): void {
  const isOptions = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (rest.some(isOptions)) throw misuse(`${what}: takes no options in this place`);
}

/** The word that `written` is most likely a misspelling of, or null when none is near. */
export function closest(written: string, words: readonly string[]): string | null {
  const target = squeeze(written);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const word of words) {
    const distance = editDistance(target, squeeze(word), bestDistance);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** Case and separators do not count: `speaker_kind` and `speakerKind` are one word. */
function squeeze(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, "").slice(0, 40);
}

/** Levenshtein's distance, one row at a time; lengths that differ by `limit` or more are not compared. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(at(previous, j) + 1, at(row, j - 1) + 1, substitution));
    }
    previous = row;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
