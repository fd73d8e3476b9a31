/**
 * What a language must supply to compare names of people across articles. In lower case.
 *
 * @module
 */

import type { PersonNouns } from "./for-people/person-nouns.ts";

/** What is needed of a language to compare names. */
export interface NameWords {
  /** For each short form of a given name, all forms, including itself, that can mean one person: "bob" and "robert". */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of titles that can stand before a name, and are not part of it: "⟨Senator⟩ Ann Roe". */
  readonly titles: Pick<PersonNouns, "roles" | "shortTitles" | "roleInitials" | "titleModifiers">;
  /** Forms of verbs of speech: "Ann Roe ⟨Says⟩". */
  readonly speechVerbs: { has(form: string): boolean };
  /** Forms of other verbs beside names in headlines: "Ann Roe ⟨Wins⟩". */
  readonly headlineVerbs: ReadonlySet<string>;
  /** The field of work of each title's head word: "bishop" → "church". Hardly anybody has two of these fields. */
  readonly titleFields: ReadonlyMap<string, string>;
}
