import type { SQL } from "drizzle-orm";

/**
 * Everything there is to say of one way to group things that are counted, whoever counts them: the command line, its help and
 * its docs, the reader and the SQL are all made from this.
 *
 * The file loads nothing but itself, for the command line reads every dimension at its start.
 */
export type Dimension = WordsDimension | NamedDimension;

interface Said {
  /** What a group is, in plain words: "the month of publication". */
  readonly help: string;
  /** What its column is called for people: "Month". */
  readonly label: string;
  /** The tables that its values stand in, beside that of what is counted and that of articles. */
  readonly joins?: readonly JoinName[];
  /** The filters that narrow a list to one group if they are given its value; none if no filter does. */
  readonly narrows?: readonly string[];
}

/** A dimension whose values are words as they are stored. */
export interface WordsDimension extends Said {
  /** A "date" is sorted by time, and a chart draws it from left to right. */
  readonly kind: "words" | "date";
  value(asked: GroupedBy): SQL;
}

/** A dimension whose values are people and organisations. Two of one name are two groups. */
export interface NamedDimension extends Said {
  readonly kind: "named";
  /** The ids, at least one of which is NULL; if both are, the value is null. */
  value(asked: GroupedBy): { readonly personId: SQL; readonly organisationId: SQL };
}

/** What a value is made from: every part of `dimension-parts.ts`, which a declaration need not load. */
export type GroupedBy = typeof import("./dimension-parts.ts");

/** The tables that a dimension can ask for; each may have several rows for one thing that is counted, and several groups. */
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

/** What a dimension is called on the command line and as a column: `speakerKind` is "speaker_kind". */
export function columnName(name: string): string {
  return name.startsWith(CODED) ? name : name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The dimension of a column. */
export function dimensionName(column: string): string {
  return column.startsWith(CODED) ? column : column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the dimension of a variable that people have coded begins with: "var:gender". */
export const CODED = "var:";

/** The dimension of a variable that people have coded. */
export type CodedDimension = `var:${string}`;
