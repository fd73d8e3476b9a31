/**
 * Words for what comes after something was said: its speaker takes it back, or says that it was never said. Provenance:
 * by hand, from the verbs and phrases of English news. Lower case.
 *
 * @module
 */

import type { AftermathWords } from "../for-stance.ts";
import { MANNERS_OF_SPEAKING } from "./manners-of-speaking.ts";
import { listVerbForms } from "./verb-forms.ts";

const forms = (verbs: string): ReadonlySet<string> => new Set(verbs.trim().split(/\s+/).flatMap(listVerbForms));

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const AFTERMATH_WORDS: AftermathWords = {
  withdrawingVerbs: forms(
    "withdraw retract recant rescind disavow revoke repudiate renounce disown regret+ delete reverse eat swallow correct",
  ),
  recantingVerbs: forms("recant retract backtrack backpedal back-pedal"),
  changingVerbs: forms("reverse correct contradict change alter"),
  reflexives: words("himself herself itself themselves"),
  ownStatements: words("tune mind account story testimony version stance line"),
  back: new Set(["back"]),
  backingVerbs: forms("take walk row roll dial pull"),
  apologisingVerbs: forms("apologise apologize"),
  owningVerbs: forms("admit+ concede acknowledge confess say"),
  untruths: words(`
    untrue false wrong lie lies lied lying mistaken mistake invented misspoke misspoken incorrect fabricated fabrication
    untruth joking exaggerated baseless
  `),
  disowningVerbs: forms("deny dispute"),
  denyingVerbs: forms("deny dispute reject refute dismiss contest rebut+ question challenge"),
  judgingVerbs: new Map([
    ...judging(
      "denied",
      `deny reject refute dismiss contest rebut+ dispute debunk disprove discredit quash rubbish scotch repudiate contradict
      discount`,
    ),
    ...judging("retracted", "withdraw retract recant disavow rescind disown"),
    ...judging("questioned", "question challenge doubt query"),
  ]),
  gerundsOfSaying: words("saying making writing telling using uttering having"),
  verbsOfSaying: forms("say write utter"),
  opposites: words("opposite contrary reverse otherwise"),
  disowningBases: words(
    "withdraw retract recant rescind disavow revoke repudiate renounce disown regret delete reverse take walk deny dispute",
  ),
  backwardPronouns: words("it this that them these those so both"),
  floatingQuantifiers: words("all both each"),
  backwardSubjects: words("it this that he she they"),
  rousingGerunds: words("drawing earning eliciting prompting provoking raising sparking triggering winning"),
  reactions: words(
    "anger backlash condemnation criticism derision eyebrows fury outcry outrage rebuke rebukes reply retort retorts ridicule riposte uproar",
  ),
  sounds: words(
    "applause booing boos cheering cheers chuckles gasps groans guffaws hoots jeers laughs laughter ovation whistles whoops",
  ),
  manners: MANNERS_OF_SPEAKING,
  reactingForms: words("applauded booed cheered chuckled clapped gasped giggled groaned jeered laughed roared whooped"),
  knowing: new Set(["should know", "would know", "ought to know"]),
  holding: words("agree believe bet confess disagree doubt fear guess hope know suspect think trust wish wonder"),
  meetingForms: words("arrived called meet met speak spoke talk talked visit visited"),
  allusions: words(
    "about-face admission allusion climbdown dig echo jab message nod reference retort riposte swipe u-turn volte-face",
  ),
  remarks: words(
    "accusation allegation assertion assessment boast claim comment contention insult remark statement suggestion warning",
  ),
  sharingForms: forms("share echo endorse back support second"),
  views: words(
    "argument assessment belief call claim concern conclusion criticism demand fear opinion position prediction sentiment view warning",
  ),
  statementNouns: new Set(
    `claim allegation accusation assertion statement remark comment word testimony account confession admission charge
    suggestion quote quotation post tweet criticism version figure evidence affidavit insult story warning prediction thing line
    contention assessment boast finding conclusion verdict estimate position denial view diagnosis forecast report article
    stance endorsement description wording caption headline page message letter video clip recording note`
      .split(/\s+/)
      .flatMap((noun) => [noun, `${noun}s`])
      .concat("stories testimonies something".split(" ")),
  ),
  aboutWords: words("that whether of about for to on over against"),
  trueWords: words("true so accurate correct right"),
  ownClauseWords: words("that if when because who which"),
};

function judging(reading: "denied" | "retracted" | "questioned", verbs: string): [string, typeof reading][] {
  return [...forms(verbs)].map((form) => [form, reading]);
}
