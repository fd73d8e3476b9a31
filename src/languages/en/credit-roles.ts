/**
 * Words of credit lines and bylines. Provenance: read from credit lines and bylines of English-language agencies and
 * newspapers (Reuters, AP, AFP, CP, PA, UPI, Bloomberg, New York Times, Washington Post, USA Today, CNN and others).
 * Lower case. The keys of the tables are the roles of a credit.
 *
 * @module
 */

import type { CreditWords } from "../for-layout.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const CREDIT_WORDS: CreditWords = {
  roleOpenings: new Set(words("with by from this the byline")),
  signoffStems: words("report edit contrib assist gather correspond files input material help"),
  gerunds: {
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
  },
  nouns: {
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
  },
  persons: {
    author: words("author authors"),
    reporter: words("reporter reporters correspondent correspondents"),
    writer: words("writer writers"),
    editor: words("editor editors subeditor sub-editor"),
    contributor: words("contributor contributors"),
    compiler: words("compiler"),
    translator: words("translator translators"),
    photographer: words("photographer photographers"),
    other: words("producer producers researcher researchers illustrator cartoonist videographer"),
  },
  bylineRoles: new Set(words("written words text")),
  addingWords: new Set(
    words("additional additonal addtional aditional further extra supplementary supplemental more other contributing"),
  ),
  roleQualifiers: new Set(
    words(
      "original lead main primary local copy photo picture video data web online visual graphic graphics research news special audio text all staff file desk",
    ),
  ),
  oftenMisspelt: words("reporting writing editing compiled graphics translated"),
  gerundEndings: ["ing"],
  jobNouns: new Set(
    words(`
      writer writers reporter reporters correspondent correspondents journalist journalists editor editors columnist
      columnists contributor contributors photographer photographers photojournalist photojournalists producer producers
      researcher researchers analyst critic anchor host intern fellow staffer staffers stringer stringers freelancer
      newsman newswoman chief videojournalist cartoonist blogger commentator author
    `),
  ),
  staff: new Set(["staff"]),
  pluralEndings: ["s"],
  jobQualifiers: new Set(
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
  ),
  conjunctions: new Set(words("and an adn amd")),
  linkingWords: new Set(words("and an adn amd in of for from by with at via on")),
  contributionVerbs: {
    contributor: words("contributed assisted helped"),
    reporter: words("reported"),
    writer: words("wrote"),
  },
  contributionTails: new Set(
    words(`
      to this the story report article dispatch piece column package coverage analysis project post live blog update item
      reporting research writing additional further also with and for from in graphics data editing
    `),
  ),
  otherContributions: new Set(["research"]),
  reportedContributions: new Set(["reporting"]),
  contactLabelOpenings: ["to contact", "reporter", "editor"],
  storyNouns: new Set(["story", "article"]),
  formsOfAddress: new Set(words("dr sir dame prof professor rev reverend mr mrs ms mme")),
};
