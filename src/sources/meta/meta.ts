import {
  GIVEN_FACTS,
  type GivenFactName,
  MANY_VALUED,
  type SuppliedFact,
  type SuppliedFields,
} from "../../facts/given.ts";
import { isIsoTime } from "../../iso-time.ts";
import { closest } from "../../known-keys.ts";
import { isLanguageTag } from "../../language-tag.ts";
import { isStorable, NOT_STORABLE } from "../storable.ts";

/**
 * The names of what may be said about an article beside its text: columns of its own row, and names in `article_facts`.
 */
export const META_NAMES = ["published", "headline", "byline", "language", ...GIVEN_FACTS] as const;
/** The name of something that is known of an article beside its text. */
export type MetaName = (typeof META_NAMES)[number];

/**
 * Your own metadata, by name: `{ published: "2031-03-03", section: "harbour", keyword: ["ferry", "storm"] }`.
 * `keyword`, `genre`, `location`, `image_caption` and `note` may have several values.
 */
export type Meta = { readonly [Name in MetaName]?: MetaValue | readonly MetaValue[] | undefined };

/** A value, or one that says where it comes from, as `export sources` writes it. */
export type MetaValue = string | number | { readonly value: string | number; readonly from: string };

/** What is wrong with metadata: "section: must not be empty". */
export class MetaProblem {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

/**
 * Checks metadata and gives it as receipts keep it, or says what is wrong with it.
 *
 * @param from where facts come from if they do not say so themselves: "option --set"
 */
export function parseMeta(meta: unknown, from: string): SuppliedFields | MetaProblem {
  if (typeof meta !== "object" || meta === null || Array.isArray(meta)) return new MetaProblem("must be an object");
  const fields: { [field: string]: string } = {};
  const facts: SuppliedFact[] = [];
  for (const [name, given] of Object.entries(meta)) {
    if (given === undefined) continue;
    if (!isMetaName(name)) return unknownName(name);
    const values: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (values.length > 1 && !isMany(name)) return new MetaProblem(`${name}: an article has one`);
    for (const one of values) {
      const fact = parseValue(name, one, from);
      if (fact instanceof MetaProblem) return fact;
      if (isFactName(name)) facts.push({ name, ...fact });
      else fields[name === "published" ? "publishedAt" : name] = fact.value;
    }
  }
  return { ...fields, ...(facts.length === 0 ? {} : { facts }) };
}

/** Whether several values may be given under a name. */
export function isMany(name: MetaName): boolean {
  return isFactName(name) && MANY_VALUED.has(name);
}

export function isMetaName(name: string): name is MetaName {
  return (META_NAMES as readonly string[]).includes(name);
}

export function unknownName(name: string): MetaProblem {
  const likely = closest(name, META_NAMES);
  const hint = likely === null ? `known are ${META_NAMES.join(", ")}` : `use "${likely}"`;
  return new MetaProblem(`there is no "${name.slice(0, 100)}", ${hint}`);
}

/**
 * Merges several pieces of metadata into one. If an article can have only one value, that of the earliest piece counts.
 * Null if there is nothing in them.
 */
export function mergeMeta(pieces: readonly SuppliedFields[]): SuppliedFields | null {
  const facts = new Map<string, SuppliedFact>();
  const taken = new Set<GivenFactName>();
  for (const piece of pieces) {
    const own = (piece.facts ?? []).filter(({ name }) => MANY_VALUED.has(name) || !taken.has(name));
    for (const fact of own) {
      taken.add(fact.name);
      const key = `${fact.name} ${fact.value}`;
      if (!facts.has(key)) facts.set(key, fact);
    }
  }
  const fields: SuppliedFields = Object.assign({}, ...pieces.toReversed().map(({ facts: _, ...fields }) => fields));
  const merged = { ...fields, ...(facts.size === 0 ? {} : { facts: [...facts.values()] }) };
  return Object.keys(merged).length === 0 ? null : merged;
}

function isFactName(name: MetaName): name is GivenFactName {
  return (GIVEN_FACTS as readonly string[]).includes(name);
}

function parseValue(name: MetaName, given: unknown, from: string): { value: string; from: string } | MetaProblem {
  const written = isAttributed(given) ? given.value : given;
  if (typeof written !== "string" && typeof written !== "number" && typeof written !== "bigint") {
    return new MetaProblem(`${name}: must be a string`);
  }
  const text = String(written);
  if (typeof written === "number" && !Number.isFinite(written)) return new MetaProblem(`${name}: ${text} is no value`);
  if (!isStorable(text)) return new MetaProblem(`${name}: ${NOT_STORABLE}`);
  const value = toLine(text);
  const origin = isAttributed(given) ? toLine(given.from) : from;
  if (value === "" || origin === "") return new MetaProblem(`${name}: must not be empty`);
  const problem = CHECKS[name]?.(value) ?? null;
  return problem === null ? { value, from: origin } : new MetaProblem(`${name}: "${value.slice(0, 100)}" ${problem}`);
}

function isAttributed(given: unknown): given is { readonly value: unknown; readonly from: string } {
  if (typeof given !== "object" || given === null || !("value" in given) || !("from" in given)) return false;
  return typeof given.from === "string" && isStorable(given.from);
}

/** A value as one line, as formats state them. */
function toLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** What is wrong with a value, in words that follow it; null if nothing is. */
const CHECKS: { readonly [Name in MetaName]?: (value: string) => string | null } = {
  published: checkTime,
  modified_at: checkTime,
  language: (value) => (isLanguageTag(value) ? null : 'is no language tag, such as "en" or "pt-BR"'),
  url: (value) => (URL.canParse(value) ? null : "is no URL"),
  word_count: (value) => (/^\d{1,9}$/.test(value) ? null : "is no whole number"),
};

function checkTime(value: string): string | null {
  return isIsoTime(value) ? null : "is no ISO 8601 date or time";
}
