import type { ArchiveState } from "./archive-state.ts";
import type { GroupValue } from "./count-groups.ts";
import type { CountedNoun } from "./dimensions.ts";

/** What is counted: quotes as they are printed, each time; or articles, credits, people and organisations. */
export type Unit = "prints" | Exclude<CountedNoun, "quotes">;

/** How many there are of each unit. */
export type Counts = Readonly<Partial<Record<Unit, number>>>;

/** A group of a count. */
export interface CountedGroup {
  /** By the names of the dimensions; null where a value is not known or not stated. */
  readonly values: Readonly<Record<string, GroupValue>>;
  readonly counts: Counts;
}

/** Articles with items that a filter would leave otherwise. */
export interface LeftOutArticles {
  /** Since the filter asks for days of publication, and they have none. */
  readonly undated: number;
  /** Since they are held back for now. */
  readonly heldBack: number;
}

/** A count that can be cited, and counted again by whoever has the same archive. */
export interface CountReport extends ArchiveState {
  readonly noun: CountedNoun;
  /** What the columns of figures count. */
  readonly units: readonly Unit[];
  /** As it was given. */
  readonly filter: object;
  readonly by: readonly string[];
  /** Each item once. */
  readonly total: Counts;
  /** In the order of time where a dimension is of time, undated ones last; then the largest first. */
  readonly groups: readonly CountedGroup[];
  readonly leftOut: LeftOutArticles;
  /** Quotes of less confidence than the filter asks for, which count since people have judged them. */
  readonly letThrough: number;
}

/** The units in which a noun is counted. */
export function unitsOf(noun: CountedNoun): readonly Unit[] {
  return [noun === "quotes" ? "prints" : noun];
}
