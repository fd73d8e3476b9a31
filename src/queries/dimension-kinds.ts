import type { SQL } from "drizzle-orm";

/**
 * Everything about one way to group what is counted: the command line, its help and its docs, the reader and the SQL
 * are all made from this.
 *
 * This file imports nothing, because the command line reads every dimension when it starts.
 */
export type Dimension = WordsDimension | NamedDimension;

interface Said {
  /** What a group is, in plain words: "the month of publication". */
  readonly help: string;
  /** The heading of its column: "Month". */
  readonly label: string;
  /** The tables that its values stand in, besides that of what is counted and that of articles. */
  readonly joins?: readonly JoinName[];
  /** The filters that, given the value of a group, narrow a list to that group; none if no filter does. */
  readonly narrows?: readonly string[];
}

/** A dimension whose values are words as they are stored. */
export interface WordsDimension extends Said {
  /** A "date" is sorted by time, and a chart draws it from left to right. */
  readonly kind: "words" | "date";
  value(asked: GroupedBy): SQL;
}

/** A dimension whose values are people and organisations. Two who share a name are two groups. */
export interface NamedDimension extends Said {
  readonly kind: "named";
  /** The ids, at least one of which is NULL; if both are, the value is null. */
  value(asked: GroupedBy): { readonly personId: SQL; readonly organisationId: SQL };
}

/** What a value is made from: every part of `dimension-parts.ts`, so that a declaration need not import it. */
export type GroupedBy = typeof import("./dimension-parts.ts");

/**
 * The tables that a dimension can ask for. Each may have several rows for one thing counted, which is then in several
 * groups.
 */
export type JoinName = "speakers" | "reporters" | "sections" | "publications" | "keywords" | "places";

/** Dimensions by name. */
export type Dimensions = Readonly<Record<string, Dimension>>;

/** A dimension of words. */
export function words(said: Omit<WordsDimension, "kind">): WordsDimension {
  return { kind: "words", ...said };
}

/** A dimension of stretches of time. */
export function date(said: Omit<WordsDimension, "kind">): WordsDimension {
  return { kind: "date", ...said };
}

/** A dimension of people and organisations. */
export function named(said: Omit<NamedDimension, "kind">): NamedDimension {
  return { kind: "named", ...said };
}

/** The name of a dimension on the command line and as a column: `speakerKind` is "speaker_kind". */
export function columnName(name: string): string {
  return name.startsWith(CODED) ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The name of the dimension that has this column. */
export function dimensionName(column: string): string {
  return column.startsWith(CODED) ? column : column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the name of a dimension begins with if it is a variable that people have coded: "var:gender". */
export const CODED = "var:";

/** The dimension of a variable that people have coded. */
export type CodedDimension = `var:${string}`;
