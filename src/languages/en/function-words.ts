/**
 * The closed classes of English words, and verbs that are nearly always verbs: they end a noun phrase. Provenance: by hand,
 * from the usual lists of grammars. Lower case.
 *
 * @module
 */

import type { FunctionWords, PronounForm } from "../for-people/function-words.ts";
import { listVerbForms } from "./verb-forms.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const forms = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).flatMap(listVerbForms));

const PERSONAL: Readonly<Record<string, PronounForm>> = {
  i: { plural: false, gender: null },
  we: { plural: true, gender: null },
  you: { plural: false, gender: null },
  he: { plural: false, gender: "male" },
  she: { plural: false, gender: "female" },
  they: { plural: true, gender: null },
};

/** Endings glued to a pronoun: "she'd said". */
const GLUED = ["'d", "'ll", "'s", "'ve"];

const GLUED_PRONOUNS = Object.entries(PERSONAL).flatMap(([word, form]) =>
  GLUED.map((verb): [string, PronounForm] => [`${word}${verb}`, { ...form, length: word.length }]),
);

export const FUNCTION_WORDS: FunctionWords = {
  determiners: words(
    "a an the this that these those another every each any some no neither either both all several many few most one two three four five six seven eight nine ten dozens",
  ),
  owners: words("my your his her its our their whose"),
  bodyOwners: words("its their"),
  pluralVerbs: words("are were have aren't weren't haven't"),
  possessives: words("his hers mine ours theirs"),
  auxiliaries: words(`
    is are was were has have had will would can could may might should must did does do isn't wasn't hasn't won't wouldn't
    didn't doesn't couldn't can't aren't weren't haven't hadn't
  `),
  postModifiers: words("of for at from in with to on within inside about against behind among near"),
  placePrepositions: words("in at atop near outside throughout across into"),
  neighbouring: words("nearby neighbouring neighboring adjoining adjacent"),
  placeless: new Map([
    [
      "at",
      forms(`
        back bark bawl beam bellow blink chuckle curse fume gape gaze gesture giggle glance glare grin+ growl grumble hiss laugh leer look marvel nod+
        peer point rage rail roar scoff scowl scream screech shout shriek smile smirk snap+ snarl sneer sniff snigger squint stare swear swing
        swipe wave wink yell angry annoyed cross furious livid mad
      `),
    ],
    ["into", forms("bump barge lay run tear walk")],
    ["in", forms("believe confide delight interested trust faith confidence belief")],
  ]),
  placeNouns: words(`
    station street road avenue airport hospital prison stadium harbour harbor district province county village river
    bridge church school neighborhood neighbourhood suburb peninsula island valley festival refinery mine plant mill pier
    campus cemetery reservoir building tower theatre theater museum library clinic college bypass roundabout estate
    constituency ward seat cup trophy marina quay wharf depot junction motorway tunnel viaduct lighthouse glacier volcano reef racecourse quarry
    colliery landfill marathon regatta lecture prize medal bursary scholarship council constabulary
    dam lake beach canyon airfield airbase barracks waterfall
  `),
  placesOf: words(`
    area base bay borough canton cathedral city coast commune constituency county district enclave foothills governorate hamlet island islet isle
    locality municipality neighborhood neighbourhood oblast outpost parish port prefecture province region resort settlement shores slopes state
    streets suburb territory town township valley village
  `),
  settlements: words("community"),
  dwellers: words("inhabitants residents villagers islanders"),
  scalesOfHeat: words("F. C. F C"),
  governedOf: words("government parliament"),
  beforePlaceNouns: words("bus coach fire metro police power primary railway secondary train tram tube"),
  directionsOf: words(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west outskirts",
  ),
  sortsOfPlaces: words("rural suburban downtown upstate"),
  seatedFor: words("member members mp mps mla mca candidate senator senators deputy td msp"),
  ways: words(`
    bus buses coach ferries ferry flew flies flight flights fly flying motorway rail railway road route routes sail sailed sailing services train
    trains travel travelled travelling traveled traveling move moved moving relocate relocated home walked walking drove driving driven cycled
    cycling marched marching hiked hiking trekked trekking fled fleeing returned returning commuted commuting evacuated
  `),
  wayPrepositions: words("between from to"),
  heightPrepositions: words("above below down off on overlooking up"),
  peopleOfPlaces: words(
    "resident residents villager villagers inhabitant inhabitants bishop archbishop diocese mp mps deputy native natives",
  ),
  routes: { from: "from", between: "between", on: "on" },
  clauseHeads: words("way time reason day moment year week month thing night morning place"),
  cityPrepositions: words("in at to from near outside of around into through via for toward towards across"),
  all: words(`
    a an the this that these those another every each any some no neither either both all several many few most
    my your his her its our their whose i you he she it we they me him us them myself yourself himself herself itself
    ourselves themselves who whom which what when where why how whoever whatever whenever wherever
    of in on at by for from to with without within aboard about against among amid around across along after before behind below
    beneath beside besides between beyond despite down during except into inside like near off onto opposite out outside over past per since
    through throughout till toward towards under until up upon via versus vs than as if because although though while
    whereas unless once and or but nor so yet not n't also just only even still already again ever never always often
    sometimes perhaps maybe however therefore meanwhile moreover furthermore nevertheless instead otherwise then thus
    there here now soon today yesterday tomorrow tonight later earlier recently ago
    is are was were be been being am has have had having do does did doing done will would shall should can could may might
    must ought cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't
    shouldn't it's he's she's that's there's what's who's let's i'm i've i'd i'll you're you've we're we've they're they've
    very too much more less quite rather almost nearly really simply
  `),
  commonVerbs: words(`
    became become becomes began begin begins begun believe believed believes bought bring brings brought built came caught choose chose
    chosen come comes draw drew drawn drove eat ate fell felt find finds found gave get gets getting give given gives go goes going gone got gotten
    grew grow grown happen happened happens heard held helped hit hold holds hope hoped hopes kept keep keeps knew know
    known knows laid led left let lets lose loses lost love loved made make makes making meant meet meets met need needed needs
    paid put ran read rise rose run runs sat saw see seem seemed seems seen sees sell send sends sent set sets shot show showed
    shown shows slept sold spend spends spent stand stood stay stayed stole struck swept take taken takes taking taught tell think thinks thought threw
    told took try tried tries trying turned understand understood use used uses using visited want wanted wants went win wins won wore work worked works
    accept accepted allow allowed appear appeared appears arrive arrived attack attacked avoid beat change changed create created decide decided defeat defeated deliver delivered
    die died enter entered expect expected expects face faced faces fail failed fear fears feel feels fight fights follow followed force forced help helps
    include included includes join joined joins kill killed leave leaves live lived lives look looked looks lead leads move moved
    offer open opened play played prepare push pushed raise raised reach reached receive received remain remained remains return returned save seek seeks sought serve served
    sign signed start started starts stop stopped suffer support supported supports treat vote voted wait watch watched
  `),
  pronouns: new Map<string, PronounForm>([
    ...Object.entries(PERSONAL),
    ...GLUED_PRONOUNS,
    ["it", { plural: false, gender: null }],
    ["who", { plural: false, gender: null }],
    ["which", { plural: false, gender: null }],
    ["that", { plural: false, gender: null }],
  ]),
  relatives: words("which that"),
  pronounGenders: new Map([
    ["he", "male"],
    ["his", "male"],
    ["him", "male"],
    ["she", "female"],
    ["her", "female"],
  ]),
  objectPronouns: words("him her"),
  clauseStarts: words("who that which whose"),
  numerals: words(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred",
  ),
  beforeOf: words("out"),
  complementStarts: words("of for on de du"),
  complementLinks: words("of for on and to de"),
  speakingFor: words("of for at from with"),
};
