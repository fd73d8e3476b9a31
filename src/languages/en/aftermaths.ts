/**
 * Words of what comes after something was said: that its speaker took it back, or says that it was never said.
 * Provenance: by hand, from the verbs and phrases of English news. Lower case.
 *
 * @module
 */

import { listVerbForms } from "./verb-forms.ts";

const forms = (verbs: string): ReadonlySet<string> => new Set(verbs.trim().split(/\s+/).flatMap(listVerbForms));
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that take back what is their object: "withdrew ⟨the remark⟩". */
export const WITHDRAWING_VERBS = forms(
  "withdraw retract recant rescind disavow revoke repudiate renounce disown regret+ delete reverse eat swallow correct",
);
/** Those that need none: "later ⟨recanted⟩". */
export const RECANTING_VERBS = forms("recant retract backtrack backpedal back-pedal");
/** Verbs of those who no longer say the same: "reversed ⟨himself⟩", "changed ⟨her story⟩". */
export const CHANGING_VERBS = forms("reverse correct contradict change alter");
export const REFLEXIVES = words("himself herself itself themselves");
export const OWN_STATEMENTS = words("tune mind account story testimony version stance line");
/** Verbs that with "back" take back what is their object: "took it back", "walked the remark back". */
export const BACKING_VERBS = forms("take walk row roll dial pull");
/** Verbs that with "for" take back what follows: "apologised for ⟨the remark⟩". */
export const APOLOGISING_VERBS = forms("apologise apologize");
/** Verbs of owning to what follows: "admitted ⟨it was a lie⟩". */
export const OWNING_VERBS = forms("admit+ concede acknowledge confess say");
/** What was said was not so: "it was ⟨a lie⟩", "he had ⟨misspoken⟩". */
export const UNTRUTHS = words(`
  untrue false wrong lie lies lied lying mistaken mistake invented misspoke misspoken incorrect fabricated fabrication
  untruth joking exaggerated baseless
`);
/** Verbs with which a speaker disowns having said something. */
export const DISOWNING_VERBS = forms("deny dispute");
/** Verbs of those who contest what another has said: "a claim that Roe ⟨denies⟩". */
export const DENYING_VERBS = forms("deny dispute reject refute dismiss contest rebut+ question challenge");
/** Verbs that judge a claim which stands before them, with what they make of it: "claims that … were ⟨dismissed⟩". */
export const JUDGING_VERBS: ReadonlyMap<string, "denied" | "retracted" | "questioned"> = new Map([
  ...judging(
    "denied",
    `deny reject refute dismiss contest rebut+ dispute debunk disprove discredit quash rubbish scotch repudiate contradict
    discount`,
  ),
  ...judging("retracted", "withdraw retract recant disavow rescind disown"),
  ...judging("questioned", "question challenge doubt query"),
]);

function judging(reading: "denied" | "retracted" | "questioned", verbs: string): [string, typeof reading][] {
  return [...forms(verbs)].map((form) => [form, reading]);
}

/** What stands for having said it: "denies ⟨saying⟩ so", "denies ⟨making⟩ the remark". */
export const GERUNDS_OF_SAYING = words("saying making writing telling using uttering having");
/** Verbs of having said it: "never ⟨said⟩ that". */
export const VERBS_OF_SAYING = forms("say write utter");

/** Behind such a verb they tell that the same is no longer said: "was saying ⟨the opposite⟩". */
export const OPPOSITES = words("opposite contrary reverse otherwise");

/** The bare forms of verbs that take back or disown. */
export const DISOWNING_BASES = words(
  "withdraw retract recant rescind disavow revoke repudiate renounce disown regret delete reverse take walk deny dispute",
);

/** What stands for words that were said before. */
export const BACKWARD_PRONOUNS = words("it this that them these those so both");
/** Nouns for words that were said before: "withdrew the ⟨remark⟩". */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  `claim allegation accusation assertion statement remark comment word testimony account confession admission charge
  suggestion quote quotation post tweet criticism version figure evidence affidavit insult story warning prediction thing line
  contention assessment boast finding conclusion verdict estimate position denial view diagnosis forecast report article
  endorsement description wording caption headline page message letter video clip recording note`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`])
    .concat("story stories testimonies"),
);
/** Behind a noun they say what it is about, and so it is another thing: "the statement ⟨that⟩", "his claim ⟨for⟩ damages". */
export const ABOUT_WORDS = words("that whether of about for to on over against");

/** What was said was so: "it was not ⟨true⟩". */
export const TRUE_WORDS = words("true so accurate correct right");

/** They open a clause of its own: "said he was wrong ⟨when⟩". */
export const OWN_CLAUSE_WORDS = words("that if when because who which");
