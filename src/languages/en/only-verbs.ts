/**
 * Forms of verbs of speech that are hardly ever anything else, with the tags of `grammar/tags.ts`: behind a noun that
 * it does not know, the tagger takes them for nouns and adjectives ("the coastguard ⟨urged⟩ people"). Provenance:
 * `speech-verbs.ts`, read through by hand to remove forms that are also nouns or adjectives ("claims", "stresses",
 * "added").
 *
 * @module
 */

import { listVerbForms } from "./verb-forms.ts";

/** As in `grammar/tags.ts`. */
const PAST = 7;
const PRESENT = 11;
const PRESENT_THIRD = 12;
const MODAL = 13;

const IN_THE_PAST = `
  argued complained conceded contended exclaimed heard insisted joked lamented opined quipped reckoned remarked replied reminisced
  retorted testified tweeted urged warned
`;

/**
 * Irregular pasts of all verbs, without those that are also nouns, adjectives or base forms ("spoke", "left", "found").
 */
const IRREGULAR_PASTS = `
  arose ate became befell began begot beheld besought betook blew bled bought bred brought built caught chose clung crept dealt drew drank dreamt dwelt
  fed fled flew flung forbade foresaw foretold forgave forgot forsook fought froze gave grew heard held hid hung kept knelt knew laid leant leapt
  learnt led lent lit lost made meant met misheard misled mistook misunderstood outgrew overcame overheard oversaw overtook overthrew paid partook
  proved ran rang rebuilt repaid rewrote rode said sang sank sat sent shook shrank slept slid slung snuck sold sought spelt spent sprang stole stood
  strode struck stuck stung swam swept swore swung taught threw told took tore trod undertook underwent understood undid upheld wept withdrew
  withheld withstood woke won wore wove wrote
`;

const IN_THE_PRESENT = `
  agree allege argue assert assume become believe belong complain concede consider contend decide deserve disagree exist happen include insist know
  prefer reckon require seem succeed tend think understand
`;

const WITH_S = `
  accuse acknowledge add admit+ advise affirm agree allege announce argue assert assure beg bemoan boast complain concede conclude confess
  confide confirm contend declare deny describe disclose emphasise emphasize enthuse exclaim explain grumble gush implore inform insist
  maintain mutter observe opine plead predict proclaim reassure reckon recommend reiterate reminisce respond
  reveal say speculate suggest surmise swear tell testify warn write
`;

/** Forms with a glued "not": they are one token here, but were two for the teacher of the tagger. */
const NEGATED: Readonly<Record<number, string>> = {
  [MODAL]: "can't couldn't daren't mayn't mightn't mustn't needn't oughtn't shan't shouldn't won't wouldn't",
  [PRESENT]: "aren't don't haven't",
  [PRESENT_THIRD]: "ain't doesn't hasn't isn't",
  [PAST]: "didn't hadn't wasn't weren't",
};

export const ONLY_VERBS: ReadonlyMap<string, number> = new Map([
  ...words(IRREGULAR_PASTS).map((word) => [word, PAST] as const),
  ...Object.entries(NEGATED).flatMap(([tag, forms]) => words(forms).map((word) => [word, Number(tag)] as const)),
  ...words(IN_THE_PAST).map((word) => [word, PAST] as const),
  ...words(IN_THE_PRESENT).map((word) => [word, PRESENT] as const),
  ...words(WITH_S).map((base) => [listVerbForms(base)[1] ?? base, PRESENT_THIRD] as const),
]);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
