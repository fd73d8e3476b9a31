import { ArchiveError } from "./errors.ts";

/** An `invalid_argument` with this message, for mistakes that only an untyped program can make. */
export function misuse(message: string): ArchiveError {
  return new ArchiveError("invalid_argument", message);
}

/**
 * Any value as a message can show it: a string in quotes and cut short, a number as it is, anything else by its kind.
 */
export function shown(value: unknown): string {
  if (typeof value === "string") return `"${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}"`;
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "function" ? "a function" : String(value);
}

const LONGEST = 200;

/**
 * Refuses anything but a string.
 *
 * @param what how the message calls it: "quote", "article: uri"
 * @throws ArchiveError `invalid_argument`
 */
export function requireString(what: string, value: unknown): asserts value is string {
  if (typeof value !== "string") throw misuse(`${what}: must be a string, not ${shown(value)}`);
}

/**
 * Refuses anything but an object with named values: null, arrays and strings are refused, too.
 *
 * @throws ArchiveError `invalid_argument`
 */
export function requireObject(what: string, value: unknown): asserts value is object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw misuse(`${what}: must be an object, not ${shown(value)}`);
}

/**
 * Refuses anything but true, false or undefined.
 *
 * @throws ArchiveError `invalid_argument`
 */
export function requireBoolean(what: string, value: unknown): asserts value is boolean | undefined {
  if (value === undefined || typeof value === "boolean") return;
  throw misuse(`${what}: must be true or false, not ${shown(value)}`);
}

/**
 * Refuses anything but a function or undefined.
 *
 * @throws ArchiveError `invalid_argument`
 */
export function requireFunction(what: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw misuse(`${what}: must be a function, not ${shown(value)}`);
}

/**
 * Refuses what cannot be the path of a file.
 *
 * @throws ArchiveError `invalid_argument`
 */
export function requirePath(path: unknown): asserts path is string {
  requireString("path", path);
  if (path !== "" && !path.includes("\0") && path.isWellFormed()) return;
  throw misuse("path: must not be empty, nor have U+0000 or half a surrogate pair");
}
