import type { NameWords } from "../for-names.ts";
import { HEADLINE_VERBS } from "./headline-verbs.ts";
import { NICKNAMES } from "./nicknames.ts";
import { PERSON_NOUNS } from "./person-nouns.ts";
import { SPEECH_VERBS } from "./speech-verbs.ts";
import { TITLE_FIELDS } from "./title-fields.ts";

/** Words beside names in English articles, and short forms of names. */
export const NAME_WORDS: NameWords = {
  nicknames: NICKNAMES,
  titles: PERSON_NOUNS,
  speechVerbs: SPEECH_VERBS.verbs,
  headlineVerbs: HEADLINE_VERBS,
  titleFields: TITLE_FIELDS,
};
