import type { SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import type { ArticleReference } from "./article-reference.ts";
import type { NameReference } from "./names.ts";

/**
 * Everything there is to say of one filter, whoever asks: its type, the check of its value, its condition in SQL, its
 * option on the command line, its field in the reader's form and its line in the docs are all made from this.
 *
 * The file loads nothing but itself, for the command line reads every filter at its start.
 */
export interface Filter<Value> {
  readonly kind: ValueKind;
  /** What stands for the value in help and docs: "name" in `--speaker <name>`. */
  readonly placeholder: string;
  /** What the filter leaves, in plain words for `--help` and the docs: "published on or before". */
  readonly help: string;
  /** What the field is called in a form: "Published until". */
  readonly label: string;
  /** A value to show in an empty field. */
  readonly example?: string | undefined;
  /** The values of a `choice`, each with what a form calls it. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  /** What a form calls it if none of the choices is made; "any" unless given. */
  readonly unchosen?: string | undefined;
  /** Whether the command line takes the value as its argument (`onrecord people miller`) and not as an option. */
  readonly isArgument?: boolean | undefined;
  /** What a row must meet. A filter without one decides where its list begins, and the list itself reads it. */
  readonly condition?: Condition<Value> | undefined;
}

/** What the value of a filter is, and so how it is read from typed words and checked. */
export type ValueKind =
  | "name" // a person or an organisation, see NameReference
  | "name words" // words of a name, which may be nobody's
  | "date" // a year, a month or a day
  | "day"
  | "words"
  | "search words" // words with a letter or digit, as for a search
  | "share" // 0 to 1
  | "coded" // a variable that people have coded and its value: "gender=female"
  | "article"
  | "flag" // true or not given
  | "choice";

/** Makes the condition of a filter that is given a value. */
export type Condition<Value> = (asked: Asked, value: Value) => SQL | undefined | Promise<SQL | undefined>;

/** What a condition is made from: the archive, and every part of `condition-parts.ts`, which a declaration need not load. */
export type Asked = typeof import("./condition-parts.ts") & { readonly db: Reader };

/** Filters by name, whatever their values. */
export type Filters = Readonly<Record<string, Filter<never>>>;

/** The object that filters read: every one may be given, none must be. Comments above the declarations stay with them. */
export type FilterOf<Declared extends object> = {
  readonly [Name in keyof Declared]?: (Declared[Name] extends Filter<infer Value> ? Value : never) | undefined;
};

/** What is said of a filter beside the kind of its value. */
type Said<Value> = Omit<Filter<Value>, "kind" | "placeholder" | "choices"> & { readonly placeholder?: string };

/** A filter by a person or an organisation. */
export function name(said: Said<NameReference>): Filter<NameReference> {
  return { kind: "name", placeholder: "name", example: "Miller, or Matthew Miller", ...said };
}

/** A filter by words of the names that are listed themselves. */
export function nameWords(said: Said<string>): Filter<string> {
  return { kind: "name words", placeholder: "name", ...said };
}

/** A filter by a year, a month or a day: "2024", "2024-04", "2024-04-16". */
export function date(said: Said<string>): Filter<string> {
  return { kind: "date", placeholder: "date", ...said };
}

/** A filter by one day: "2024-04-16". */
export function day(said: Said<string>): Filter<string> {
  return { kind: "day", placeholder: "date", example: "2024-04-16", ...said };
}

/** A filter by a text as it is. */
export function words(said: Said<string>): Filter<string> {
  return { kind: "words", placeholder: "words", ...said };
}

/** A filter by words that are looked up in the full-text index. */
export function searchWords(said: Said<string>): Filter<string> {
  return { kind: "search words", placeholder: "words", ...said };
}

/** A filter by what people have coded: "gender=female". */
export function coded(said: Said<string>): Filter<string> {
  return { kind: "coded", placeholder: "variable=value", example: "gender=female", ...said };
}

/** A filter by a number from 0 to 1. */
export function share(said: Said<number>): Filter<number> {
  return { kind: "share", placeholder: "number", example: "0 to 1", ...said };
}

/** A filter by one article. */
export function article(said: Said<ArticleReference>): Filter<ArticleReference> {
  return { kind: "article", placeholder: "id", example: "id or SHA-256", ...said };
}

/** A filter that is on or off; `on` is what a form calls it where it is on. */
export function flag({ on, ...said }: Said<boolean> & { readonly on: string }): Filter<boolean> {
  return { kind: "flag", placeholder: "", choices: { true: on }, ...said };
}

/** A filter by one of a closed set of values; each with what a form calls it. */
export function oneOf<Value extends string>(
  choices: Readonly<Record<Value, string>>,
  said: Said<Value>,
): Filter<Value> {
  return { kind: "choice", placeholder: "kind", choices, ...said };
}

/** The option of a filter on the command line: `speaksFor` is "--speaks-for". */
export function optionName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
