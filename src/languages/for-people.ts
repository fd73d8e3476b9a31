/**
 * What a language must supply so that people and organisations can be found.
 *
 * @module
 */

import type { Countries } from "./for-people/countries.ts";
import type { FictionWords } from "./for-people/fiction.ts";
import type { FunctionWords } from "./for-people/function-words.ts";
import type { GivenNames } from "./for-people/given-names.ts";
import type { OrganisationNames } from "./for-people/organisation-names.ts";
import type { PersonNouns } from "./for-people/person-nouns.ts";
import type { Places } from "./for-people/places.ts";
import type { SportWords } from "./for-people/sport.ts";
import type { Surnames } from "./for-people/surnames.ts";
import type { ThingWords } from "./for-people/thing-words.ts";

export interface PeopleParts {
  readonly countries: Countries;
  readonly places: Places;
  readonly givenNames: GivenNames;
  readonly surnames: Surnames;
  readonly organisations: OrganisationNames;
  readonly nouns: PersonNouns;
  readonly words: FunctionWords;
  readonly fiction: FictionWords;
  readonly things: ThingWords;
  readonly sport: SportWords;
  /**
   * For each short form of a given name, all forms, including itself, that can mean one person in one article, in lower
   * case: "bob" and "robert".
   */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
}
