import type { PersonNouns } from "../for-people/person-nouns.ts";
import { AGE_WORDS } from "./ages.ts";
import { ALIAS_WORDS } from "./aliases.ts";
import { BODY_NOUNS } from "./body-nouns.ts";
import { CHANGES_OF_OFFICE } from "./changes-of-office.ts";
import { COURT_NOUNS } from "./court-nouns.ts";
import { DISTINGUISHING_WORDS } from "./distinguishing-words.ts";
import { FORMS_OF_ADDRESS } from "./forms-of-address.ts";
import { GENDERED_NOUNS } from "./gendered-nouns.ts";
import { KIN_NOUNS } from "./kin.ts";
import { OFFICE_NOUNS } from "./offices.ts";
import { PARTY_WORDS } from "./parties.ts";
import { ROLE_NOUNS } from "./roles.ts";
import { THING_NOUNS } from "./thing-nouns.ts";

/** Words for what somebody is: titles before and after names, and heads of descriptions. */
export const PERSON_NOUNS: PersonNouns = {
  ...ROLE_NOUNS,
  ...OFFICE_NOUNS,
  ...CHANGES_OF_OFFICE,
  ...FORMS_OF_ADDRESS,
  ...BODY_NOUNS,
  ...COURT_NOUNS,
  ...KIN_NOUNS,
  ...AGE_WORDS,
  ...GENDERED_NOUNS,
  ...PARTY_WORDS,
  ...ALIAS_WORDS,
  ...DISTINGUISHING_WORDS,
  ...THING_NOUNS,
};
