/**
 * What a language must supply to read headline, byline, dateline and credits.
 *
 * @module
 */

import type { CreditRole } from "../vocabulary.ts";

/** Words for the roles of a credit. A publisher has none: it is recognised by a name in a place of its own. */
export type RoleWords = Readonly<Partial<Record<Exclude<CreditRole, "publisher">, readonly string[]>>>;

export interface LayoutParts {
  readonly lineWords: LineWords;
  readonly credits: CreditWords;
  readonly filing: FilingPlaces;
  readonly headers: HeaderWords;
  readonly outlets: Outlets;
  readonly zones: TimeZones;
}

/** Small words of bylines, credit lines and headers, by what they do there. In lower case. */
export interface LineWords {
  /** Words between two names, places or roles: "Jane Doe ⟨and⟩ John Roe". */
  readonly joiners: ReadonlySet<string>;
  /** Words before the one who did it: "Reported ⟨by⟩ Jane Doe". */
  readonly beforeMakers: ReadonlySet<string>;
  /** Words before the place it was sent from: "Jane Doe ⟨from⟩ Rome". */
  readonly beforeOrigins: ReadonlySet<string>;
  /** Words before those who helped: "⟨with⟩ files from AFP". */
  readonly beforeHelpers: ReadonlySet<string>;
  /** Words before a writer's place: "Jane Doe ⟨in⟩ Oslo". */
  readonly beforePlaces: ReadonlySet<string>;
  /** Words before a firm or an address: "Jane Doe ⟨at⟩ The Post". */
  readonly beforeFirms: ReadonlySet<string>;
  /** Words before a writer's outlet: "Jane Doe ⟨of⟩ The Post". */
  readonly beforeOutlets: ReadonlySet<string>;
  /** Words inside the name of an outlet: "the legal service ⟨of⟩ Example News". */
  readonly withinOutlets: ReadonlySet<string>;
  /** Words for what is written for one outlet alone: "⟨special⟩ ⟨to⟩ The Post". */
  readonly special: ReadonlySet<string>;
  /** Words between {@link special} and the outlet: "special ⟨to⟩ The Post". */
  readonly afterSpecial: ReadonlySet<string>;
  /** Words before an outlet or a story: "⟨The⟩ Associated Press". */
  readonly articles: ReadonlySet<string>;
  /** The same if the outlet speaks of itself: "⟨our⟩ Rome bureau". */
  readonly ours: ReadonlySet<string>;
  /** Words before one of several: "with ⟨a⟩ report from". */
  readonly indefinite: ReadonlySet<string>;
  /** Words before the story itself: "⟨this⟩ story was reported by". */
  readonly pointing: ReadonlySet<string>;
  /** Words before what was done: "this story ⟨was⟩ reported by". */
  readonly passives: ReadonlySet<string>;
  /** Words between a role and its names: "Contributing ⟨also⟩: Jane Doe". */
  readonly also: ReadonlySet<string>;
  /** Words that continue the sentence before: "…, ⟨which⟩ has been updated". */
  readonly relatives: ReadonlySet<string>;
}

/** Words of credit lines and bylines, in lower case. */
export interface CreditWords {
  /**
   * What may begin a credit besides the words of its role: "⟨with⟩ additional reporting", "⟨this⟩ story was reported
   * by".
   */
  readonly roleOpenings: ReadonlySet<string>;
  /**
   * Stems of what newsrooms are credited with at the end of a story, "report" or "edit": without one, no credit is
   * searched for.
   */
  readonly signoffStems: readonly string[];
  /** Nouns for what is done: "Reporting by", "Graphics by". They may stand without "by" at the start of a clause. */
  readonly gerunds: RoleWords;
  /** What was done or made, before "by" or a colon: "Edited by", "Photos by", "Story by", "Contributing:". */
  readonly nouns: RoleWords;
  /** Nouns for those who did it, before a colon or alone: "Reporters: A and B". */
  readonly persons: RoleWords;
  /** Words that, in a byline, introduce the author: "Written by Jane Doe". */
  readonly bylineRoles: ReadonlySet<string>;
  /** Words for a share of the work: "⟨additional⟩ reporting by" makes a contributor. */
  readonly addingWords: ReadonlySet<string>;
  /** Words before a role that do not change it: "Copy editing by", "Original reporting by", "Photo editing by". */
  readonly roleQualifiers: ReadonlySet<string>;
  /** Words that credit lines often misprint: a word one letter away from one of these, before "by", is taken for it. */
  readonly oftenMisspelt: readonly string[];
  /** Endings of {@link gerunds}: "Writ⟨ing⟩ by". */
  readonly gerundEndings: readonly string[];
  /**
   * Nouns for people who write for an outlet, behind a name ("Jane Doe, Staff Writer") or before it ("AP writer Jane
   * Doe").
   */
  readonly jobNouns: ReadonlySet<string>;
  /** One word for the people of an outlet: "Globe ⟨Staff⟩". */
  readonly staff: ReadonlySet<string>;
  /** Plural endings of such nouns: "writer⟨s⟩". */
  readonly pluralEndings: readonly string[];
  /**
   * Words before {@link jobNouns}: "Senior Political Correspondent", "Staff Writer". They are not part of an outlet's
   * name.
   */
  readonly jobQualifiers: ReadonlySet<string>;
  /** Words that join names; "an" and "adn" are misprints of "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that end a name: "Jane Doe ⟨in⟩ Oslo", "Jane Doe ⟨and⟩ John Roe". */
  readonly linkingWords: ReadonlySet<string>;
  /** Verbs for what contributors did, before the story: "A and B contributed to this report". */
  readonly contributionVerbs: RoleWords;
  /**
   * Words that may follow such a verb: "contributed ⟨to this report⟩". With any other, the sentence belongs to the
   * story.
   */
  readonly contributionTails: ReadonlySet<string>;
  /**
   * Words behind such a verb for something other than reporting, "contributed ⟨research⟩", unless one of {@link
   * reportedContributions} stands there too.
   */
  readonly otherContributions: ReadonlySet<string>;
  /** Words behind such a verb for reporting: "contributed ⟨reporting⟩ and research". */
  readonly reportedContributions: ReadonlySet<string>;
  /** Openings of lines about how to reach those who made a story: "⟨To contact⟩ the reporter on this story:". */
  readonly contactLabelOpenings: readonly string[];
  /** Last words of these lines: "To contact the reporter on this ⟨story⟩:". */
  readonly storyNouns: ReadonlySet<string>;
  /** Words left out before a credited name. Other titles may be given names ("Sheikh Hasina"). */
  readonly formsOfAddress: ReadonlySet<string>;
}

/**
 * Words of datelines and of the places in credit lines, besides those of {@link Places} and {@link Countries}; in lower
 * case, without full stops.
 */
export interface FilingPlaces {
  /** Further places from which news is filed, whose names are not people's. */
  readonly places: ReadonlySet<string>;
  /** Abbreviations and codes of states and provinces, and provinces, behind a place: "Reno, ⟨Nev.⟩". */
  readonly regionCodes: ReadonlySet<string>;
  /** Names always written in capitals: "D.C." */
  readonly initialisms: ReadonlySet<string>;
  /** Words that stay in lower case within a place: "Port-au-Prince", "Rio de Janeiro". */
  readonly particles: ReadonlySet<string>;
  /** Those of {@link particles} that continue a place in running text: "Rio de Janeiro", but not "Oslo and …". */
  readonly links: ReadonlySet<string>;
  /** Words in lower case before a place: "in northern Iraq". */
  readonly directions: ReadonlySet<string>;
}

/**
 * Words and phrases of the lines round an article: labels, sections, boilerplate, notes. In lower case, without full
 * stops and colons.
 */
export interface HeaderWords {
  /** Verbs behind a name, in a line about a writer: "Jane Roe ⟨covers⟩ schools". */
  readonly biographyVerbs: readonly string[];
  /** Labels before the date of publication: "⟨First published⟩ May 4, 2024". */
  readonly publishedLabels: readonly string[];
  /** The same within a sentence: "This report was first ⟨published on⟩ 4 May 2024". */
  readonly publishedEnds: readonly string[];
  /** Labels before the date of a later version: "⟨Last updated⟩ May 4, 2024". */
  readonly updatedLabels: readonly string[];
  /** What reviews are filed under, on a line of their own or before a colon in a headline: "Theatre". */
  readonly reviewLabels: ReadonlySet<string>;
  /** Names of sections on a line of their own above a headline, or beside a date: "World News". */
  readonly sectionLabels: ReadonlySet<string>;
  /** Words before a job that stands for a name: "By Our Correspondent". */
  readonly determiners: ReadonlySet<string>;
  /** Whole bylines that name nobody: "Staff and agencies". */
  readonly unnamedBylines: ReadonlySet<string>;
  /** Bits of web pages between the facts of a header line: "5 ⟨min read⟩". */
  readonly pageBits: ReadonlySet<string>;
  /** Whole lines of web pages that are not part of the article, wherever they stand: "Advertisement". */
  readonly pageLines: ReadonlySet<string>;
  /** Openings of editor's notes, wherever they stand: "⟨Editor's note⟩: This story …". */
  readonly noteOpenings: readonly string[];
  /** Openings of notes that stand in brackets: "(Adds comment, background)". */
  readonly bracketNoteOpenings: readonly string[];
  /** Openings of boilerplate after the body: "⟨For more⟩ on …". */
  readonly tailOpenings: readonly string[];
  /** The same if they are the whole line: "Ends". */
  readonly noteLines: ReadonlySet<string>;
  /** Openings of photo captions: "⟨File photo⟩: …". */
  readonly captionOpenings: readonly string[];
  /**
   * Those of {@link captionOpenings} that are labels of the headline if nothing stands above them: "⟨Watch:⟩ Ferry
   * sinks".
   */
  readonly videoOpenings: readonly string[];
  /** Last words of photo captions beside an outlet's name: "Handout via Reuters". */
  readonly pictureWords: ReadonlySet<string>;
  /** Every picture credit without a slash contains one of these: "photo", "courtesy". */
  readonly pictureHints: readonly string[];
  /** Words before a telephone number or an address: "⟨Tel⟩: 555 0100". */
  readonly contactWords: ReadonlySet<string>;
  /**
   * Words capitalised in titles and at the start of sentences that are not part of a person's name: "⟨When⟩ Jane Doe".
   */
  readonly noNameWords: ReadonlySet<string>;
  /** Labels in capitals before a dash that are not places: "WATCH — ". */
  readonly noPlaceWords: ReadonlySet<string>;
  /** Labels before a headline, with a colon, or with a hyphen as wires print it: "UPDATE 3-Ferry …", "WATCH: …". */
  readonly headlineLabels: ReadonlySet<string>;
  /** Sports and desks that wires attach to a headline with a hyphen: "Soccer-Lund wins". */
  readonly hyphenedLabels: ReadonlySet<string>;
  /**
   * Words behind a semicolon in a credit line that begin a reference to something else ("For more stories, click on
   * …").
   */
  readonly referenceWords: ReadonlySet<string>;
  /** Openings of a sentence about how to reach the writers: "⟨Contact⟩ Jane Doe at". */
  readonly contactOpenings: readonly string[];
  /** The same inside a sentence: "Jane Doe ⟨can be reached⟩ at". */
  readonly contactPhrases: readonly string[];
  /** Labels of the person to ask, above a press release; a colon follows: "⟨Media contact⟩:". */
  readonly contactLabels: readonly string[];
  /** Labels of a byline; a colon follows: "⟨Byline⟩: Jane Doe". */
  readonly bylineLabels: ReadonlySet<string>;
  /** Labels of an outlet; a colon follows: "⟨Source⟩: Reuters". */
  readonly sourceLabels: ReadonlySet<string>;
  /** Labels in capitals of a database's lines: "SECTION: A; Pg. 1". */
  readonly databaseLabels: ReadonlySet<string>;
  /** Words that mark the end behind the last sentence: "… he said. Enditem". */
  readonly endMarks: ReadonlySet<string>;
  /**
   * Small words that first paragraphs have and headlines leave out, such as "the"; chosen on the first paragraphs of
   * PolNeAR 1.0.
   */
  readonly leadWords: ReadonlySet<string>;
  /** Verbs that first paragraphs have and headlines do not: "said". */
  readonly leadVerbs: ReadonlySet<string>;
}

/** Words that show that a credited name is an organisation, in lower case and without full stops. */
export interface Outlets {
  /** News agencies, papers and broadcasters by name, without "the". */
  readonly news: ReadonlySet<string>;
  /** Those of {@link news} that may be another word beside a job: "⟨US⟩ politics reporter". */
  readonly newsOrCountries: ReadonlySet<string>;
  /** Words that make a name an organisation, in capital or small letters: "Stockholm ⟨newsroom⟩". */
  readonly groupWords: ReadonlySet<string>;
  /** Plural nouns for parts of an outlet: "Oslo and Rome bureaus" is one organisation. */
  readonly groupPlurals: ReadonlySet<string>;
  /** For the second word of a part with a name of two words, the first: "The Post's news room". */
  readonly groupPairs: ReadonlyMap<string, string>;
  /** Words in lower case that continue such a name: "Reuters bureaus around the world". */
  readonly groupTails: ReadonlySet<string>;
  /**
   * Words of newspapers' names, which make an organisation only beside other such words ("The Daily Sun", "DELTA
   * HERALD").
   */
  readonly outletWords: ReadonlySet<string>;
  /** Those of {@link outletWords} that are also family names: "Yun ⟨Sun⟩". */
  readonly outletSurnames: ReadonlySet<string>;
  /** Outlets that supply pictures and sign captions with their name alone: "(AP)". */
  readonly pictures: ReadonlySet<string>;
  /** Outlets of one word that is never a person's name. */
  readonly certain: ReadonlySet<string>;
}

/** Names of time zones, in lower case and without full stops. */
export interface TimeZones {
  /** The offset, as in ISO 8601, of names that mean only one in news of this language: "edt" → "-04:00". */
  readonly offsets: ReadonlyMap<string, string>;
  /**
   * Names that several zones share (India, Ireland and Israel; British Summer and Bangladesh; Central and China …), or
   * that leave open whether summer time holds ("ET"). They belong to a time as printed, and give it no offset.
   */
  readonly ambiguous: ReadonlySet<string>;
  /** First words of zones written out: "⟨Eastern⟩ Daylight Time". */
  readonly regions: ReadonlySet<string>;
  /** Last words of zones written out: "Eastern Daylight ⟨Time⟩". */
  readonly nouns: ReadonlySet<string>;
}
