/**
 * What a language must give for names of people to be compared across articles. In lower case.
 *
 * @module
 */

import type { PersonNouns } from "./for-people.ts";

export interface NameWords {
  /** For each short form of a given name all that may stand for one person, itself included. */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of titles that may stand before a name, and are no part of it. */
  readonly titles: Pick<PersonNouns, "roles" | "shortTitles" | "roleInitials" | "titleModifiers">;
  /** Forms of verbs of speech. */
  readonly speechVerbs: { has(form: string): boolean };
  /** Forms of other verbs that stand beside a name in headlines. */
  readonly headlineVerbs: ReadonlySet<string>;
  /** The field of work that the head of a title belongs to, of those of which one human being seldom has two. */
  readonly titleFields: ReadonlyMap<string, string>;
}
