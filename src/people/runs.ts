import type { Utf16Span } from "../span.ts";
import type { KnownName } from "./known-names.ts";
import type { WordTable } from "./word-table.ts";

/**
 * A stretch of capitalised words that belong together, as a half-open range of tokens:
 *
 * - `known`: a name known as a whole;
 * - `organisation`, `thing`: one that ends or begins with a word for such ("Committee", "Act");
 * - `initials`: "PIRG" or "EuroTram", most probably an organisation;
 * - `name`: anything else; often a person.
 */
export interface Run {
  readonly kind: "known" | "organisation" | "thing" | "initials" | "name";
  readonly first: number;
  readonly last: number;
  readonly known: KnownName | null;
}

/** A run of a name that is not known as a whole. */
export function toRun(kind: Run["kind"], first: number, last: number): Run {
  return { kind, first, last, known: null };
}

/** The run of a known name that begins at a token. */
export function toKnown(known: KnownName, at: number): Run {
  return { kind: "known", first: at, last: at + known.words.length, known };
}

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The runs of a document, with the index of each token's run, or -1. */
export interface Runs {
  readonly all: readonly Run[];
  readonly of: Int32Array;
}

/** Indexes runs by token. */
export function indexRuns(all: readonly Run[], size: number): Runs {
  const of = new Int32Array(size).fill(-1);
  for (const [index, run] of all.entries()) of.fill(index, run.first, run.last);
  return { all, of };
}

/** The characters of a range of tokens. */
export function spanOf(table: WordTable, { first, last }: TokenRange): Utf16Span {
  const start = table.tokens.starts[first] ?? 0;
  return { start, end: table.tokens.ends[last - 1] ?? start };
}
