/**
 * What a language must give for headline, byline, dateline and credits to be read.
 *
 * @module
 */

import type { CreditRole } from "../vocabulary.ts";

/** Words for the roles of a credit; a publisher is told by a name in a place of its own. */
export type RoleWords = Readonly<Partial<Record<Exclude<CreditRole, "publisher">, readonly string[]>>>;

export interface LayoutParts {
  readonly lineWords: LineWords;
  readonly credits: CreditWords;
  readonly filing: FilingPlaces;
  readonly headers: HeaderWords;
  readonly outlets: Outlets;
  readonly zones: TimeZones;
}

/** Small words of bylines, credit lines and headers by what they do there, in lower case. */
export interface LineWords {
  /** Between two names, places or roles: "Jane Doe ⟨and⟩ John Roe". */
  readonly joiners: ReadonlySet<string>;
  /** Before whoever did it: "Reported ⟨by⟩ Jane Doe". */
  readonly beforeMakers: ReadonlySet<string>;
  /** Before where it was sent from: "Jane Doe ⟨from⟩ Rome". */
  readonly beforeOrigins: ReadonlySet<string>;
  /** Before who or what helped: "⟨with⟩ files from AFP". */
  readonly beforeHelpers: ReadonlySet<string>;
  /** Before the place of somebody: "Jane Doe ⟨in⟩ Oslo". */
  readonly beforePlaces: ReadonlySet<string>;
  /** Before a firm or an address: "Jane Doe ⟨at⟩ The Post". */
  readonly beforeFirms: ReadonlySet<string>;
  /** Before the outlet of somebody: "Jane Doe ⟨of⟩ The Post". */
  readonly beforeOutlets: ReadonlySet<string>;
  /** Within the name of an outlet: "the legal service ⟨of⟩ Example News". */
  readonly withinOutlets: ReadonlySet<string>;
  /** What is written for one outlet alone, and the word behind it: "⟨special⟩ ⟨to⟩ The Post". */
  readonly special: ReadonlySet<string>;
  readonly afterSpecial: ReadonlySet<string>;
  /** Before an outlet or a story: "⟨The⟩ Associated Press". */
  readonly articles: ReadonlySet<string>;
  /** The same, where the outlet speaks of itself: "⟨our⟩ Rome bureau". */
  readonly ours: ReadonlySet<string>;
  /** Before one of several: "with ⟨a⟩ report from". */
  readonly indefinite: ReadonlySet<string>;
  /** Before the story itself: "⟨this⟩ story was reported by". */
  readonly pointing: ReadonlySet<string>;
  /** Before what was done: "this story ⟨was⟩ reported by". */
  readonly passives: ReadonlySet<string>;
  /** Between a role and its names: "Contributing ⟨also⟩: Jane Doe". */
  readonly also: ReadonlySet<string>;
  /** They go on with the sentence before: "…, ⟨which⟩ has been updated". */
  readonly relatives: ReadonlySet<string>;
}

/** Words of credit lines and bylines, in lower case. */
export interface CreditWords {
  /** What may begin a credit beside the words of its role: "⟨with⟩ additional reporting", "⟨this⟩ story was reported by". */
  readonly roleOpenings: ReadonlySet<string>;
  /** Stems of what newsrooms are credited with at the end of a story: where none stands, no credit is looked for. */
  readonly signoffStems: readonly string[];
  /** What is done, as a noun: "Reporting by", "Graphics by". They may stand without "by" at the start of a clause. */
  readonly gerunds: RoleWords;
  /** What was done or made, before "by" or a colon: "Edited by", "Photos by", "Story by", "Contributing:". */
  readonly nouns: RoleWords;
  /** Who it is, before a colon or by itself: "Reporters: A and B". */
  readonly persons: RoleWords;
  /** In a byline these name the author: "Written by Jane Doe". */
  readonly bylineRoles: ReadonlySet<string>;
  /** Say whose share it is; with reporting they make a contributor. */
  readonly addingWords: ReadonlySet<string>;
  /** May stand before a word of a role without changing it: "Copy editing by", "Original reporting by", "Photo editing by". */
  readonly roleQualifiers: ReadonlySet<string>;
  /** Spellings that credit lines misprint; a word one letter away from one of these, before "by", is taken for it. */
  readonly oftenMisspelt: readonly string[];
  /** How what is done ends as a noun: "Writ⟨ing⟩ by". */
  readonly gerundEndings: readonly string[];
  /** Of a person who writes for someone: they follow a name ("Jane Doe, Staff Writer") or go before it ("AP writer Jane Doe"). */
  readonly jobNouns: ReadonlySet<string>;
  /** Who works for an outlet, as one word: "Globe ⟨Staff⟩". */
  readonly staff: ReadonlySet<string>;
  /** How several of those end: "writer⟨s⟩". */
  readonly pluralEndings: readonly string[];
  /** Go with those: "Senior Political Correspondent", "Staff Writer". Not part of the name of an outlet. */
  readonly jobQualifiers: ReadonlySet<string>;
  /** Words that join names; "an" and "adn" are misprints of "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that end a name. */
  readonly linkingWords: ReadonlySet<string>;
  /** What contributors do, before what they did it to: "A and B contributed to this report". */
  readonly contributionVerbs: RoleWords;
  /** May follow such a verb; nothing else may, or the sentence belongs to the story. */
  readonly contributionTails: ReadonlySet<string>;
  /** Behind such a verb it is no reporting: "contributed ⟨research⟩" – unless one of these stands there too. */
  readonly otherContributions: ReadonlySet<string>;
  readonly reportedContributions: ReadonlySet<string>;
  /** How the lines begin that say how to reach those who made a story, and what they end in: "⟨To contact⟩ the reporter on this ⟨story⟩:". */
  readonly contactLabelOpenings: readonly string[];
  readonly storyNouns: ReadonlySet<string>;
  /** Left out before a credited name; other titles may be given names ("Sheikh Hasina"). */
  readonly formsOfAddress: ReadonlySet<string>;
}

/** Words of datelines and of the places in credit lines, beside those of {@link Places} and {@link Countries}; in lower case, without full stops. */
export interface FilingPlaces {
  /** Further places from which news is filed, and that are told from people by the name alone. */
  readonly places: ReadonlySet<string>;
  /** Abbreviations and codes of states and provinces, and provinces that stand after a place. */
  readonly regionCodes: ReadonlySet<string>;
  /** Written in capitals however the rest is written. */
  readonly initialisms: ReadonlySet<string>;
  /** Stay in lower case within a place: "Port-au-Prince", "Rio de Janeiro". */
  readonly particles: ReadonlySet<string>;
  /** Those that go on with a place in running text: "Rio de Janeiro", but not "Oslo and …". */
  readonly links: ReadonlySet<string>;
  /** Stand in lower case before a place: "in northern Iraq". */
  readonly directions: ReadonlySet<string>;
}

/** Words and phrases of the lines around an article: labels, sections, standing lines, notes. In lower case, without full stops and colons. */
export interface HeaderWords {
  /** What tells of a writer, behind the name: "Jane Roe ⟨covers⟩ schools". */
  readonly biographyVerbs: readonly string[];
  /** Before a date: that of publication. */
  readonly publishedLabels: readonly string[];
  /** The same within a sentence: "This report was first ⟨published on⟩ 4 May 2024". */
  readonly publishedEnds: readonly string[];
  /** Before a date: that of a later state. */
  readonly updatedLabels: readonly string[];
  /** Section names that stand on a line of their own above a headline or beside a date. */
  readonly sectionLabels: ReadonlySet<string>;
  /** Before a job that stands for a name: "By Our Correspondent". */
  readonly determiners: ReadonlySet<string>;
  /** Whole bylines that name nobody. */
  readonly unnamedBylines: ReadonlySet<string>;
  /** Bits of web pages between the facts of a header line. */
  readonly pageBits: ReadonlySet<string>;
  /** Whole lines of web pages that are no words of the article, wherever they stand. */
  readonly pageLines: ReadonlySet<string>;
  /** Openings of editor's notes, wherever they stand. */
  readonly noteOpenings: readonly string[];
  /** Openings of notes that stand in brackets: "(Adds comment, background)". */
  readonly bracketNoteOpenings: readonly string[];
  /** Openings of standing lines after the body. */
  readonly tailOpenings: readonly string[];
  /** The same, where only the whole line counts. */
  readonly noteLines: ReadonlySet<string>;
  /** Openings of photo captions. */
  readonly captionOpenings: readonly string[];
  /** Those of them that are labels of the headline if nothing stands above. */
  readonly videoOpenings: readonly string[];
  /** Ends of photo captions beside names of outlets: "Handout via Reuters". */
  readonly pictureWords: ReadonlySet<string>;
  /** Of which every credit of a picture without a slash has one. */
  readonly pictureHints: readonly string[];
  /** Lead to a telephone number or an address. */
  readonly contactWords: ReadonlySet<string>;
  /** Capitalised in titles and at the start of sentences; no part of a person's name. */
  readonly noNameWords: ReadonlySet<string>;
  /** Labels in capitals before a dash that are no places: "WATCH — ". */
  readonly noPlaceWords: ReadonlySet<string>;
  /** Labels before a headline, with a colon, or with a hyphen in the way of the wires: "UPDATE 3-Ferry …", "WATCH: …". */
  readonly headlineLabels: ReadonlySet<string>;
  /** Sports and desks that wires print before a headline with a glued hyphen: "Soccer-Lund wins". */
  readonly hyphenedLabels: ReadonlySet<string>;
  /** After a semicolon in a credit line: a reference to something else ("For more stories, click on …"). */
  readonly referenceWords: ReadonlySet<string>;
  /** Openings of a sentence about how to reach those who wrote. */
  readonly contactOpenings: readonly string[];
  /** The same within one: "Jane Doe ⟨can be reached⟩ at". */
  readonly contactPhrases: readonly string[];
  /** Labels of whom to ask, above a release; a colon follows. */
  readonly contactLabels: readonly string[];
  /** Labels of a byline and of an outlet; a colon follows. */
  readonly bylineLabels: ReadonlySet<string>;
  readonly sourceLabels: ReadonlySet<string>;
  /** Labels in capitals of the lines of a data base: "SECTION: A; Pg. 1". */
  readonly databaseLabels: ReadonlySet<string>;
  /** Marks of the end that may follow the last sentence: "… he said. Enditem". */
  readonly endMarks: ReadonlySet<string>;
  /** Small words that leads of stories have and headlines leave out; chosen on the first paragraphs of PolNeAR 1.0. */
  readonly leadWords: ReadonlySet<string>;
  /** Verbs that leads have and headlines do not. */
  readonly leadVerbs: ReadonlySet<string>;
}

/** What makes a credited name an organisation, in lower case and without full stops. */
export interface Outlets {
  /** News agencies, papers and broadcasters by name, without "the". */
  readonly news: ReadonlySet<string>;
  /** Those of them that may be another word beside a job: "⟨US⟩ politics reporter". */
  readonly newsOrCountries: ReadonlySet<string>;
  /** One of these makes a name an organisation, in any case of letters. */
  readonly groupWords: ReadonlySet<string>;
  /** Plural groups: "Oslo and Rome bureaus" is one organisation. */
  readonly groupPlurals: ReadonlySet<string>;
  /** Groups of two words: for the second the first. "The Post's news room". */
  readonly groupPairs: ReadonlyMap<string, string>;
  /** Go on with a group in lower case: "Reuters bureaus around the world". */
  readonly groupTails: ReadonlySet<string>;
  /** Titles of newspapers; they make an organisation only beside other words of one ("The Daily Sun", "DELTA HERALD"). */
  readonly outletWords: ReadonlySet<string>;
  /** Those of them that are family names too. */
  readonly outletSurnames: ReadonlySet<string>;
  /** Outlets that supply pictures and sign captions by their name alone: "(AP)". */
  readonly pictures: ReadonlySet<string>;
  /** Outlets of one word that is no one's name. */
  readonly certain: ReadonlySet<string>;
}

/** Names of time zones, in lower case and without full stops. */
export interface TimeZones {
  /** Names that mean one offset in news written in English, as ISO 8601 prints it. */
  readonly offsets: ReadonlyMap<string, string>;
  /**
   * Names that several zones share (India, Ireland and Israel; British Summer and Bangladesh; Central and China …), or
   * that leave open whether summer time holds ("ET"). They belong to a time as printed, and give it no offset.
   */
  readonly ambiguous: ReadonlySet<string>;
  /** Beginnings of zones written out, and their last word: "⟨Eastern⟩ Daylight ⟨Time⟩". */
  readonly regions: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}
