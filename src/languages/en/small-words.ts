/**
 * Articles, relatives, prepositions and other small words, by what they show about the words beside them. Provenance:
 * by hand, from the usual lists of grammars. Lower case.
 *
 * @module
 */

import type { SmallWords } from "../for-quotes/small-words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const SMALL_WORDS: SmallWords = {
  momentOpeners: words("as while after before when until since"),
  sequels: words("whereupon"),
  sameMoment: words("as while when"),
  timeOpeners: words("when whenever after before once until"),
  turningPoints: words("before until"),
  behindSignature: words("on after about following"),
  beforeHome: words("in from of"),
  behindOffices: words("of for"),
  subjectPrepositions: words("of in by from for to with against between on"),
  things: new Set(["something"]),
  beforeOutcomes: new Set(["so", "such"]),
  allThings: words("anything everything much nothing"),
  standingAlone: words(
    "many most several some few all both half each either neither another those these none one any more fewer",
  ),
  oneOfSeveral: words(
    "another other first second third fourth fifth last elder eldest older oldest younger youngest senior junior accused deceased",
  ),
  oursOrTheirs: words("they their we our"),
  definiteWords: words("the this that"),
  pointingWords: words("the this that these those"),
  definiteOrOwned: words("the this that his her its their our my your"),
  pairing: words("both either neither"),
  unintroducingWords: words("neither no any every each"),
  existentials: words("there"),
  onTheSpot: words("there here"),
  introducing: words("there it"),
  relativeSubjects: words("who that which"),
  pointingBack: words("that those these this such"),
  pointingAhead: words("following"),
  demonstratives: words("that this these those"),
  relativesOfPeople: words("who whom whose that"),
  ofWhom: words("of all both most some one none each neither"),
  personalRelatives: words("who whose whom"),
  relativeObjects: words("whom"),
  beforeDeeds: words("after before while during until"),
  beforeSubjects: words("that after as like when while"),
  besideOthers: words("with"),
  givingName: words("identified identifying identifies gave giving gives known introduced introducing introduces"),
  nextSteps: words("then"),
  asides: words("meanwhile however though too nevertheless nonetheless"),
  beforeVerbs: words("also later then now still again soon already just even"),
  contrasting: new Set(["not", "never", "rather than", "instead of", "as opposed to", "unlike"]),
  adding: new Set(["as well as", "along with", "together with"]),
  absolutes: words("with"),
  deedsOfSpeakers: words(
    `accepted accused addressed adjourned announced appealed appeared apologised apologized arrived attacked awarded backed banned cleared
    closed condemned confirmed criticised criticized defended dismissed faced fined freed handed hit imposed jailed launched left opened ordered
    paid passed praised presented quit refused rejected released resigned sentenced signed spared stepped toured turned unveiled urged
    visited voted warned welcomed withdrew`,
  ),
  shareNouns: words("percent cent half third thirds two-thirds quarter quarters three-quarters fifth majority"),
  besideShares: new Set([
    "up from",
    "down from",
    "compared with",
    "compared to",
    "double the",
    "twice the",
    "triple the",
    "half the",
  ]),
  beforeShares: words("versus vs. against"),
  contrasts: new Set(["even as", "even though", "even while"]),
  turningAgainst: words("but though although while whereas yet"),
  links: words(
    "additionally besides furthermore however indeed likewise meanwhile moreover nevertheless nonetheless notably overall separately similarly still",
  ),
  giving: words("including comprising"),
  results: words(
    "burying crippling crushing damaging destroying displacing flattening injuring killing maiming severing stranding trapping wounding",
  ),
  addedPairs: new Set(["among them", "up from", "down from"]),
  wholes: words("them"),
  beforeCounted: words("jobless unemployment insurance benefit benefits initial continuing weekly"),
  causing: words(
    `allowed allowing allows caused causes causing compelled compelling compels drove driving drives enabled enabling forced forces forcing
    get gets getting goaded goading got inspired inspiring leading leads leaving led moved moving obliged obliging persuaded persuades persuading prompted prompting prompts provoked provoking pushed pushes pushing
    sending sends sent spurred spurring spurs`,
  ),
  beforeManners: words("more less equally similarly"),
  manners: words(
    `agreed agrees demurred demurs differed differs disagreed disagrees dissented further differently otherwise blunter bolder clearer cooler
    franker gentler gloomier grimmer harsher kinder milder plainer sharper shrewder simpler softer sourer sterner subtler surer terser
    tougher warier warmer wittier`,
  ),
  countedOthers: words("percent those"),
  meaningsOfPronouns: new Map([
    ["he", "male"],
    ["him", "male"],
    ["his", "male"],
    ["himself", "male"],
    ["she", "female"],
    ["her", "female"],
    ["hers", "female"],
    ["herself", "female"],
    ["it", "organisation"],
    ["its", "organisation"],
    ["who", "before"],
    ["which", "house"],
    ["they", "speaker"],
  ]),
  concessives: words("although though because unless"),
  linksBeforeSource: words("although because since though when whereas where"),
  subordinators: words("after before when while as because since if until though although unless who which"),
  limitingOpeners: words("without barring except whatever"),
  limitsBehind: new Set(["as long", "at least", "at most", "for now", "provided that", "so long"]),
  limits: new Set([
    ...words("ideally maybe perhaps possibly potentially probably sometimes theoretically"),
    "as things stand",
    "at best",
    "at worst",
    "by law",
    "if anything",
    "in many cases",
    "in most cases",
    "in principle",
    "in some cases",
    "in theory",
    "on average",
    "on paper",
    "with luck",
  ]),
  wholeRelatives: words("where when"),
  speakingForOneself: words("i we you me us my our your i'm i've i'll we're we've we'll you're you've it's that's"),
  withinPhrase: words("of in from with at on"),
  addingPrepositions: words(
    "about across against among around at between by concerning for from in inside into near of off on onto outside over regarding through towards under with within without",
  ),
  quantities: words("more less"),
  countNouns: words("couple dozen few handful hundred lot million score thousand trio"),
};
