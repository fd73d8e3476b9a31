/**
 * Forms of verbs of speech that are hardly ever anything else, with the tags of `grammar/tags.ts`: behind a noun that it does not know
 * the tagger takes them for nouns and adjectives ("the coastguard ⟨urged⟩ people"). Provenance: `speech-verbs.ts`, read through by
 * hand for forms that are nouns or adjectives, too ("claims", "stresses", "added").
 *
 * @module
 */

import { listVerbForms } from "./verb-forms.ts";

/** As in `grammar/tags.ts`. */
const PAST = 7;
const PRESENT = 11;
const PRESENT_THIRD = 12;

const IN_THE_PAST = `
  argued complained conceded contended exclaimed heard insisted joked lamented opined quipped reckoned remarked replied reminisced
  retorted testified tweeted urged warned
`;

const IN_THE_PRESENT = "allege argue assert complain concede contend insist reckon";

const WITH_S = `
  accuse acknowledge add admit+ advise affirm agree allege announce argue assert assure complain concede conclude confess
  confirm contend declare deny describe disclose emphasise emphasize enthuse exclaim explain grumble inform insist
  maintain observe opine predict proclaim reckon recommend reiterate reminisce respond
  reveal say speculate suggest tell testify warn write
`;

export const ONLY_VERBS: ReadonlyMap<string, number> = new Map([
  ...words(IN_THE_PAST).map((word) => [word, PAST] as const),
  ...words(IN_THE_PRESENT).map((word) => [word, PRESENT] as const),
  ...words(WITH_S).map((base) => [listVerbForms(base)[1] ?? base, PRESENT_THIRD] as const),
]);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
