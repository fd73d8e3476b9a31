import type { ArchiveState } from "./archive-state.ts";
import type { GroupValue } from "./count-groups.ts";
import type { CountedNoun } from "./dimensions.ts";

/**
 * What is counted: each print of a quote (`prints`), or direct and quoted words once, however often they are printed
 * (`utterances`); articles, or their `stories`, where an article without versions and copies is a story of its own;
 * credits, people and organisations.
 */
export type Unit = "prints" | "utterances" | "stories" | Exclude<CountedNoun, "quotes">;

/** Whether every print is counted, each utterance or story once, or both. */
export interface Counting {
  /** Each print of a quote, each article. The default for everything but quotes. */
  readonly each?: boolean | undefined;
  /** Each utterance and each story once. Quotes are counted in both ways if neither is asked for. */
  readonly once?: boolean | undefined;
}

/** How many there are of each unit. */
export type Counts = Readonly<Partial<Record<Unit, number>>>;

/** A group of a count. */
export interface CountedGroup {
  /** By the names of the dimensions; null where a value is not known or not stated. */
  readonly values: Readonly<Record<string, GroupValue>>;
  readonly counts: Counts;
}

/** What a count leaves out. */
export interface LeftOut {
  /** Articles without a day of publication, if the filter asks for days. */
  readonly undated: number;
  /** Articles that are held back for now. */
  readonly heldBack: number;
  /**
   * Quotes in quotation marks that belong to no utterance because an older version has read them: `reread` puts them
   * together with others. 0 if utterances are not counted.
   */
  readonly withoutUtterance: number;
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
  /** In order of time if a dimension is of time, undated ones last; then the largest first. */
  readonly groups: readonly CountedGroup[];
  readonly leftOut: LeftOut;
  /** Quotes with less confidence than the filter asks for, which count because people have judged them. */
  readonly letThrough: number;
}

/** The unit that counts each item of a noun. */
const EACH: Readonly<Record<CountedNoun, Unit>> = {
  quotes: "prints",
  articles: "articles",
  people: "people",
  organisations: "organisations",
  credits: "credits",
};

/** The unit that counts items that are the same once, for the nouns that have one. */
export const ONCE: Readonly<Partial<Record<CountedNoun, Unit>>> = { quotes: "utterances", articles: "stories" };

/** The units that a noun is counted in, in the order of the columns. */
export function unitsOf(noun: CountedNoun, { each = false, once = false }: Counting): readonly Unit[] {
  const isEither = each || once;
  const asked = [isEither ? each : true, isEither ? once : noun === "quotes"];
  return [EACH[noun], ONCE[noun]].filter((unit, at): unit is Unit => unit !== undefined && asked[at] === true);
}
