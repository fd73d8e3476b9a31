/**
 * Words of credit lines and bylines. Provenance: read from credit lines and bylines of English-language agencies and
 * newspapers (Reuters, AP, AFP, CP, PA, UPI, Bloomberg, New York Times, Washington Post, USA Today, CNN and others).
 * Lower case. The keys of the tables are the roles of a credit.
 *
 * @module
 */
import type { CreditRole } from "../../vocabulary.ts";

type Words = readonly string[];
/** The roles that words tell; a publisher is told by a name in a place of its own. */
type WordedRole = Exclude<CreditRole, "publisher">;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What is done, as a noun: "Reporting by", "Graphics by". They may stand without "by" at the start of a clause. */
export const ROLE_GERUNDS = {
  reporter: words("reporting newsgathering news-gathering"),
  writer: words("writing rewriting drafting scriptwriting"),
  editor: words("editing copyediting copy-editing subediting sub-editing"),
  compiler: words("compiling compilation"),
  translator: words("translating translation translations"),
  photographer: words("photographing photography"),
  other: words(`
    graphics graphic research polling producing production illustration illustrations illustrating fact-checking
    factchecking monitoring filming videography fixing coordination coordinating mapping programming
  `),
} as const satisfies Partial<Record<WordedRole, Words>>;

/** What was done or made, before "by" or a colon: "Edited by", "Photos by", "Story by", "Contributing:". */
export const ROLE_NOUNS = {
  author: words(
    "story op-ed words text report reports article analysis opinion commentary column essay review interview feature",
  ),
  reporter: words("reported"),
  writer: words("written wrote"),
  editor: words("edited re-edited"),
  contributor: words(
    "contributing contribution contributions contributed assistance assisted help files material inputs input",
  ),
  compiler: words("compiled"),
  translator: words("translated"),
  photographer: words(
    "photo photos photograph photographs photographed picture pictures image images photo(s) pix photographie",
  ),
  other: words(`
    illustrated produced video videos audio data charts chart map maps infographic infographics cartoon design designed
    interactive visuals animation filmed researched fact-checked recorded presented
  `),
} as const satisfies Record<WordedRole, Words>;

/** Who it is, before a colon or by itself: "Reporters: A and B". */
export const ROLE_PERSONS = {
  author: words("author authors"),
  reporter: words("reporter reporters correspondent correspondents"),
  writer: words("writer writers"),
  editor: words("editor editors subeditor sub-editor"),
  contributor: words("contributor contributors"),
  compiler: words("compiler"),
  translator: words("translator translators"),
  photographer: words("photographer photographers"),
  other: words("producer producers researcher researchers illustrator cartoonist videographer"),
} as const satisfies Record<WordedRole, Words>;

/** In a byline these name the author: "Written by Jane Doe". */
export const BYLINE_ROLES = new Set(words("written words text"));

/** Say whose share it is; with reporting they make a contributor. */
export const ADDING_WORDS: ReadonlySet<string> = new Set(
  words("additional additonal addtional aditional further extra supplementary supplemental more other contributing"),
);

/** May stand before a word of a role without changing it: "Copy editing by", "Original reporting by", "Photo editing by". */
export const ROLE_QUALIFIERS: ReadonlySet<string> = new Set(
  words(
    "original lead main primary local copy photo picture video data web online visual graphic graphics research news special audio text all staff file desk",
  ),
);

/** Spellings that credit lines misprint; a word one letter away from one of these, before "by", is taken for it. */
export const OFTEN_MISSPELT: readonly string[] = words("reporting writing editing compiled graphics translated");

/** Link a role to its names. */
export const ROLE_LINKS: ReadonlySet<string> = new Set(words("by from"));

/** Of a person who writes for someone: they follow a name ("Jane Doe, Staff Writer") or go before it ("AP writer Jane Doe"). */
export const JOB_NOUNS: ReadonlySet<string> = new Set(
  words(`
    writer writers reporter reporters correspondent correspondents journalist journalists editor editors columnist
    columnists contributor contributors photographer photographers photojournalist photojournalists producer producers
    researcher researchers analyst critic anchor host intern fellow staffer staffers stringer stringers freelancer
    newsman newswoman chief videojournalist cartoonist blogger commentator author
  `),
);

/** Go with those: "Senior Political Correspondent", "Staff Writer". Not part of the name of an outlet. */
export const JOB_QUALIFIERS: ReadonlySet<string> = new Set(
  words(`
    staff senior chief deputy assistant associate acting executive managing special sports sport political politics
    business economics economic financial finance science health medical technology tech environment environmental
    education religion foreign national international diplomatic defense defence security legal law courts court crime
    police city county state local metro investigative features feature entertainment arts culture music film movie food
    travel food consumer energy climate transport transportation aviation auto autos automotive markets market
    white house congressional parliamentary royal royals world home general assignment contributing freelance guest
    opinion editorial video photo news data digital social media online web night weekend breaking trending regional
    bureau global lead principal junior trainee multimedia political-affairs industrial employment housing property royal
    personal real estate football soccer cricket rugby tennis golf baseball basketball hockey racing boxing europe
    european asia asian africa african americas american u.s us uk middle east eastern in of and the for at large
  `),
);

/** Words that join names; "an" and "adn" are misprints of "and". */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(words("and an adn amd"));

/** Words that end a name. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(words("and an adn amd in of for from by with at via on"));

/** What contributors do, before what they did it to: "A and B contributed to this report". */
export const CONTRIBUTION_VERBS = {
  contributor: words("contributed assisted helped"),
  reporter: words("reported"),
  writer: words("wrote"),
} as const satisfies Partial<Record<WordedRole, Words>>;

/** May follow such a verb; nothing else may, or the sentence belongs to the story. */
export const CONTRIBUTION_TAILS: ReadonlySet<string> = new Set(
  words(`
    to this the story report article dispatch piece column package coverage analysis project post live blog update item
    reporting research writing additional further also with and for from in graphics data editing
  `),
);

/** Left out before a credited name; other titles may be given names ("Sheikh Hasina"). */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  words("dr sir dame prof professor rev reverend mr mrs ms mme"),
);
