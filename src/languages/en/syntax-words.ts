import type { SyntaxWords, WordEndings } from "../for-grammar.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Small words by what they can be in a sentence. By hand. */
export const SYNTAX_WORDS: SyntaxWords = {
  definite: words("the"),
  indefinite: words("a an"),
  ours: words("our"),
  negativeDeterminers: words("no"),
  ones: words("one"),
  coordinators: words("and"),
  alternatives: words("or"),
  adversatives: words("but"),
  negativeCoordinators: words("nor"),
  complementizers: words("that"),
  infinitiveMarkers: words("to"),
  conditionals: words("if"),
  polarQuestions: words("whether"),
  relativeSubjects: words("who"),
  relativesOfThings: words("which"),
  freeRelatives: words("what"),
  predicatives: words("as"),
  comparatives: words("than"),
  genitives: words("of"),
  purposes: words("for"),
  datives: words("to"),
  locatives: words("in"),
  agents: words("by"),
  beforeEmployers: words("at with"),
  expletives: words("it"),
  negators: words("not"),
  restrictives: words("only"),
  sourceMarkers: words("according"),
  secondPersons: words("you"),
  describing: words("who whose who'd who'll who're who've familiar close"),
  neverNouns: words("said says told tells insists denies reveals admits adds"),
};

/** Endings that hint at what an unlisted word is. By hand. */
export const WORD_ENDINGS: WordEndings = {
  gerunds: ["ing"],
  behindStems: ["e"],
  pasts: ["ed"],
  adverbs: ["ly"],
  thirdPersons: ["s"],
  plurals: ["s"],
  changedPlurals: [
    ["ies", "y"],
    ["sses", "ss"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["xes", "x"],
  ],
  plainPlurals: words(
    "aches aunties axes birdies bookies brownies budgies cabbies caches caddies calories collies cookies eyries foodies freebies genies goalies groupies headaches hippies hoodies indies junkies lassies movies newbies niches pixies prairies psyches reveries roadies rookies selfies smoothies sorties townies veggies zombies",
  ),
  noPlurals: ["ss", "us"],
  severalOfPeople: ["nch", "tch", "sh", "ese", "s"],
  describingPrefixes: ["pro-", "anti-"],
  describingParts: words("led run based headquartered built born style"),
  adjectives: ["y", "ed", "ing", "ful", "less", "ous", "ish"],
  verbPrefixes: ["re-"],
  trades: ["er", "or", "ist", "man", "woman"],
  certainTrades: ["ist", "ian", "man", "woman"],
  noTrades: new Set(
    `chapter cider colour computer copper corner counter cover diameter dinner door fever fibre filter finger floor flower gutter hammer harbor harbour helicopter
    honour hour humour hunger ladder laughter lever litter locker meter mirror monitor motor murder number odour order paper parlour pepper power
    quarter reactor river rubber rumor rumour sensor sewer shower shutter silver summer supper thermometer thunder timber tower tractor trailer transformer
    tremor trigger tumor tumour water weather winter`.split(/\s+/),
  ),
};
