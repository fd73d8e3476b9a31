import type { SQL } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import type { ArticleReference } from "./article-reference.ts";
import type { NameReference } from "./names.ts";

/**
 * Everything about one filter: its type, the check of its value, its condition in SQL, its option on the command line,
 * its field in the reader's form and its line in the docs are all made from this.
 *
 * This file loads nothing else, because the command line reads every filter when it starts.
 */
export interface Filter<Value> {
  readonly kind: ValueKind;
  /** What stands for the value in help and docs: "name" in `--speaker <name>`. */
  readonly placeholder: string;
  /** What the filter leaves, in plain words for `--help` and the docs: "published on or before". */
  readonly help: string;
  /** The label of its field in a form: "Published until". */
  readonly label: string;
  /** A value to show in an empty field. */
  readonly example?: string | undefined;
  /** The values of a `choice`, each with its label in a form. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  /** The label in a form if none is chosen; "any" unless given. */
  readonly unchosen?: string | undefined;
  /** Whether the command line takes the value as its argument (`onrecord people miller`) and not as an option. */
  readonly isArgument?: boolean | undefined;
  /**
   * What a row must meet. A filter without a condition decides where its list begins, and is read by the list itself.
   */
  readonly condition?: Condition<Value> | undefined;
}

/** What the value of a filter is, and therefore how it is read from typed words and checked. */
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

/** Makes the condition of a filter for a value. */
export type Condition<Value> = (asked: Asked, value: Value) => SQL | undefined | Promise<SQL | undefined>;

/**
 * What a condition is made from: the archive, and every part of `condition-parts.ts`, so that a declaration need not
 * import it.
 */
export type Asked = typeof import("./condition-parts.ts") & { readonly db: Reader };

/** Filters by name, whatever their values. */
export type Filters = Readonly<Record<string, Filter<never>>>;

/**
 * The object that filters are read from: any of them may be given, none must be. The comments above the declarations
 * stay with its properties.
 */
export type FilterOf<Declared extends object> = {
  readonly [Name in keyof Declared]?: (Declared[Name] extends Filter<infer Value> ? Value : never) | undefined;
};

/** What is declared of a filter besides the kind of its value. */
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

/** A filter by a text, compared as it is. */
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

/** A filter that is on or off; `on` is its label in a form when it is on. */
export function flag({ on, ...said }: Said<boolean> & { readonly on: string }): Filter<boolean> {
  return { kind: "flag", placeholder: "", choices: { true: on }, ...said };
}

/** A filter by one of a closed set of values, each with its label in a form. */
export function oneOf<Value extends string>(
  choices: Readonly<Record<Value, string>>,
  said: Said<Value>,
): Filter<Value> {
  return { kind: "choice", placeholder: "kind", choices, ...said };
}

/** The command-line option of a filter: `speaksFor` is "--speaks-for". */
export function optionName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
