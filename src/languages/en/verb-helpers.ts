/**
 * Words beside a verb that decide whether it happened: auxiliaries, negations, modals, adverbs of hearsay and of habit.
 * Provenance: by hand, from the usual lists of grammars. Lower case, with straight apostrophes.
 *
 * @module
 */

import type { VerbHelpers } from "../for-stance.ts";
import { listVerbForms } from "./verb-forms.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const forms = (verbs: string): ReadonlySet<string> => new Set(verbs.split(" ").flatMap(listVerbForms));

const HEARSAY_ADVERBS: ReadonlySet<string> = words(
  "reportedly allegedly purportedly supposedly apparently seemingly ostensibly rumouredly",
);

const SETTLING_ADVERBS: ReadonlySet<string> = words(`
  later subsequently eventually afterwards afterward often frequently always sometimes usually routinely regularly
  repeatedly soon then famously invariably only
`);

export const VERB_HELPERS: VerbHelpers = {
  helpingWords: words(`
    am is are was were be been being 's 're 've 'd 'll has have had having do does did will would can could may might must
    shall should ca wo need to not n't never isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't
    can't couldn't cannot shouldn't mightn't mustn't
  `),
  formsOfBe: words("am is are was were be been being isn't wasn't aren't weren't 's 're"),
  infinitivesOfBe: words("be"),
  formsOfHave: words("has have had having hasn't haven't hadn't 've"),
  askingAuxiliaries: words(
    "did does do has have had will would could can should might may is are was were didn't doesn't don't hasn't haven't hadn't",
  ),
  modalWords: words(`
    will would can could may might must shall should ca wo 'll won't wouldn't can't couldn't cannot shouldn't mightn't mustn't
    needn't shan't daren't ought need
  `),
  abilities: words("can"),
  disclosing: words("reveal confirm disclose announce report"),
  negationEndings: ["n't"],
  nevers: new Set(["never"]),
  noLongers: new Map([["longer", "no"]]),
  gluedModals: ["'ll"],
  gluedFormsOfBe: ["'re", "'m"],
  gluedModalsBeforeBase: ["'d"],
  negations: words("not n't never neither nor cannot nowhere rarely seldom hardly scarcely barely"),
  limitingAdverbs: words("only just merely simply solely"),
  failingAdverbs: words("nearly almost"),
  hearsayAdverbs: HEARSAY_ADVERBS,
  perceivedForms: words("heard seen"),
  settlingAdverbs: SETTLING_ADVERBS,
  futuresInPast: words("would"),
  wholes: words("all"),
  needs: words("need"),
  yets: words("yet"),
  usedAsAdverbs: new Set([
    ...words("since then now still also ever yet again already both"),
    ...SETTLING_ADVERBS,
    ...HEARSAY_ADVERBS,
  ]),
  conditions: words("if unless lest suppose supposing assuming imagine"),
  questioningWords: words("whether"),
  temporals: new Set(["when", "until", "till", "once", "soon as"]),
  hopingVerbs: words(`
    hope hopes hoped hoping wish wishes wished wishing fear fears feared fearing pray prays prayed praying expect expects
    expected expecting imagine imagines imagined imagining assume assumes assumed assuming bet bets dream dreams dreamt
    dreamed suppose supposes supposed
  `),
  reportingWords: words(
    "say says said allege alleges alleged claim claims claimed report reported reports testified contend contends",
  ),
  whateverWords: words("whatever whichever whenever wherever"),
  adverbialPhrases: new Set([
    "one day",
    "some day",
    "at last",
    "at least",
    "at once",
    "at all",
    "in fact",
    "in effect",
    "in turn",
    "in time",
    "of course",
    "no doubt",
    "once again",
    "yet again",
    "so far",
    "for now",
    "as yet",
    "in the end",
    "for a moment",
    "for the moment",
    "in any way",
    "at any time",
    "at any point",
    "at this point",
  ]),
  conditionalAuxiliaries: words("should had were would could"),
  pluperfects: words("had"),
  subjunctives: words("were"),
  takingTime: words("took taken"),
  barePronouns: words("they we you i"),
  beforeVerbs: words("longer never not reportedly allegedly"),
  clauseOpeners: words("that whether"),
  frames: new Map([
    ...[
      ..."false untrue incorrect wrong lie myth fiction falsehood nonsense inaccurate hoax baseless unfounded".split(
        " ",
      ),
    ].map((word) => [word, "denied"] as const),
    ...["possible", "likely", "conceivable", "probable", "plausible"].map((word) => [word, "hypothetical"] as const),
    ...["doubtful", "unlikely", "unclear", "uncertain", "unknown", "disputed"].map(
      (word) => [word, "questioned"] as const,
    ),
    ...["rumoured", "rumored", "alleged", "unconfirmed", "unverified", "unproven"].map(
      (word) => [word, "alleged"] as const,
    ),
  ]),
  showingVerbs: words("suggest indicate show prove imply support confirm"),
  objectless: words(
    `cheat cheated cheating die died dying fail failed failing flee fled fleeing leak leaked leaking lie lied lying quit resign resigned resigning
    sleep slept sleeping vanish vanished collude colluded colluding conspire conspired conspiring`,
  ),
  hardlyAnythings: words("nothing little none"),
  believingWords: words(
    "believe believes believed believing think thinks thought thinking suspect suspects suspected guess guesses guessed",
  ),
  truths: words("true truth case correct fact evidence proof record indication sign suggestion hint"),
  frontedNegations: words("no none nobody never nor neither nowhere not rarely seldom hardly scarcely little"),
  afterNot: words("only until just sooner doubt merely"),
  writersModals: words("should must can could may might"),
  preventingWords: words("no too neither nothing nobody"),
  hearsaySources: words("rumour rumours rumor rumors gossip legend lore folklore hearsay"),
  unconfirmedWords: words("unconfirmed unverified unsubstantiated uncorroborated unsourced unproven"),
  accusingSources: words(
    "indictment lawsuit suit complaint affidavit petition prosecutor prosecutors prosecution plaintiff plaintiffs accuser accusers",
  ),
  believedWords: words("believed trusted credited right correct accurate true"),
  forgedWords: words(
    "forged fake faked doctored fabricated bogus hoax deepfake spoof parody satirical ai-generated manipulated",
  ),
  worksOfFiction: words(
    "play novel novella sketch skit musical opera dream nightmare poem ballad comedy sitcom satire cartoon fable parody spoof",
  ),
  tales: words("story tradition wisdom word"),
  hearsayPredicates: words("has had goes went runs ran is was"),
  demandingVerbs: words(
    `demand demands demanded demanding insist insists insisted insisting request requests requested require requires required
    propose proposes proposed recommend recommends recommended suggest suggests suggested urge urges urged ask asks asked`,
  ),
  beforeCommands: words("please just do don't never not now then always"),
  quotingVerbs: words("quote cite borrow paraphrase repeat"),
  anybodyWords: words("anyone anybody whoever everyone everybody someone somebody"),
  beforeBareVerbs: forms("hear help let make see watch"),
  notEvenWords: words("even"),
  nobodyWords: words("no none nobody neither nothing no-one few"),
  universalRelatives: words("whoever"),
  nothings: words("nothing"),
  suchWords: words("such"),
  polarityDeterminers: words("any"),
  proClauses: words("so"),
  afterNo: words("doubt matter wonder sooner"),
  silences: words(
    "comment answer respond discuss drawn elaborate speculate talk speak engage specify disclose rule divulge expand identify name reached reveal detail",
  ),
  withheld: words("say tell explain"),
  decliningForms: forms("decline refuse"),
  stoppingShort: new Set(["stop short", "stops short", "stopped short", "stopping short"]),
  lackingWords: words("without"),
  elaborating: words("elaborating specifying"),
  withholding: forms(
    "clarify comment confirm detail disclose discuss divulge elaborate expand identify mention name quantify reveal specify speculate",
  ),
  drawn: words("drawn"),
  tellingForms: forms("say explain"),
  providingForms: forms("give go offer provide supply"),
  details: words(
    `comment cost costs date detail details estimate evidence example examples explanation explanations figure figures information motive name names number
    numbers particulars proof reason reasons specifics timeframe timeline timetable`,
  ),
  questionOpeners: words("whether if why how when where who whom what which whose"),
  commonestVerbs: words(
    "is are was were be been am has have had do does did will would can could should may might must isn't aren't wasn't don't doesn't didn't can't won't",
  ),
};
