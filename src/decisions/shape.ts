/**
 * Checks that what comes from outside has the types of decisions. A check is a function that returns the value as its
 * type, or throws with the name of the field at fault. Checks of objects are made of checks of their fields and are
 * closed: an unknown field is refused, since nothing would read it.
 *
 * @module
 */
import { isIsoTime } from "../iso-time.ts";
import { requireKnownKeys } from "../known-keys.ts";
import { misuse, requireObject, requireString, shown } from "../misuse.ts";

/** @param at what messages call the value: "value.speakers[1].name" */
export type Check<T> = (at: string, value: unknown) => T;

/** An object of these fields; a field that may be left out has the check {@link optional}. */
export function object<T extends object>(fields: { readonly [Field in keyof Required<T>]: Check<T[Field]> }): Check<T> {
  const checks = Object.entries<Check<unknown>>(fields);
  const known = Object.keys(fields);
  return (at, value) => {
    requireKnownKeys(at, value, known);
    const given = new Map(Object.entries(value as object));
    const checked: Record<string, unknown> = {};
    for (const [field, check] of checks) {
      const found = check(`${at}.${field}`, given.get(field));
      if (found !== undefined) checked[field] = found;
    }
    return checked as T;
  };
}

/** An object whose field `tag` says which of several shapes it has; each shape must have that field, too. */
export function tagged<T>(tag: string, shapes: Readonly<Record<string, Check<T>>>): Check<T> {
  const word = oneOf(Object.keys(shapes));
  return (at, value) => {
    requireObject(at, value);
    const found = word(`${at}.${tag}`, new Map(Object.entries(value)).get(tag));
    const check = shapes[found];
    if (check === undefined) throw misuse(`${at}.${tag}: there is no ${shown(found)}`);
    return check(at, value);
  };
}

/** A value that may be left out. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (at, value) => (value === undefined ? undefined : check(at, value));
}

/** A value or null; null if left out. */
export function nullable<T>(check: Check<T>): Check<T | null> {
  return (at, value) => (value === undefined || value === null ? null : check(at, value));
}

/** A value or null, which must not be left out: null means something. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (at, value) => (value === null ? null : check(at, value));
}

/** An array of `least` to `most` entries. */
export function list<T>(check: Check<T>, least: number, most: number): Check<readonly T[]> {
  return (at, value) => {
    if (!Array.isArray(value)) throw misuse(`${at}: must be an array, not ${shown(value)}`);
    if (value.length < least || value.length > most) {
      throw misuse(`${at}: must have ${least} to ${most} entries, not ${value.length}`);
    }
    return value.map((entry: unknown, index) => check(`${at}[${index}]`, entry));
  };
}

export function oneOf<Word extends string>(words: readonly Word[]): Check<Word> {
  return (at, value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw misuse(`${at}: must be one of ${words.join(", ")}, not ${shown(value)}`);
    return found;
  };
}

/** A text of at most `most` UTF-16 units that a database keeps as it is: no U+0000, no half of a surrogate pair. */
export function text(most: number): Check<string> {
  return (at, value) => {
    requireString(at, value);
    if (value.length > most) throw misuse(`${at}: must have at most ${most} characters, not ${value.length}`);
    if (value.includes("\0") || !value.isWellFormed()) {
      throw misuse(`${at}: must not have U+0000 or half a surrogate pair`);
    }
    return value;
  };
}

/** A {@link text} that says something: not empty and not only white space. */
export function words(most: number): Check<string> {
  const check = text(most);
  return (at, value) => {
    const found = check(at, value);
    if (found.trim() === "") throw misuse(`${at}: must not be empty`);
    return found;
  };
}

/** A text of a form that `what` describes: "must be …". */
export function matching(form: RegExp, what: string): Check<string> {
  return (at, value) => {
    if (typeof value === "string" && form.test(value)) return value;
    throw misuse(`${at}: must be ${what}, not ${shown(value)}`);
  };
}

export const sha256: Check<string> = matching(/^[0-9a-f]{64}$/, "a SHA-256 in lower-case hexadecimal digits");

/** A date or time in ISO 8601 that exists. */
export const isoTime: Check<string> = (at, value) => {
  if (isIsoTime(value)) return value;
  throw misuse(`${at}: must be a date or time in ISO 8601, not ${shown(value)}`);
};

/** An {@link isoTime} of one of its forms. */
export function isoTimeAs(form: RegExp, what: string): Check<string> {
  const check = matching(form, what);
  return (at, value) => isoTime(at, check(at, value));
}

/** A position in a text, in code points. */
export const position: Check<number> = (at, value) => {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw misuse(`${at}: must be a whole number from 0, not ${shown(value)}`);
};

/** A check, and then another condition; `fault` says what is wrong, or null. */
export function where<T>(check: Check<T>, fault: (value: T) => string | null): Check<T> {
  return (at, value) => {
    const found = check(at, value);
    const problem = fault(found);
    if (problem !== null) throw misuse(`${at}: ${problem}`);
    return found;
  };
}
