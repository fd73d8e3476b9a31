/**
 * What a language must supply so that people and organisations can be found.
 *
 * @module
 */

import type { Gender, OrganisationKind } from "../vocabulary.ts";

export interface PeopleParts {
  readonly countries: Countries;
  readonly places: Places;
  readonly givenNames: GivenNames;
  readonly surnames: Surnames;
  readonly organisations: OrganisationNames;
  readonly nouns: PersonNouns;
  readonly words: FunctionWords;
  readonly fiction: FictionWords;
  readonly things: ThingWords;
  readonly sport: SportWords;
  /**
   * For each short form of a given name, all forms, including itself, that can mean one person in one article, in lower
   * case: "bob" and "robert".
   */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Words that show that a name is that of a character whom others play, in lower case. */
export interface FictionWords {
  /** Verbs used only of acting a part: "She ⟨portrays⟩ Ann Roe". */
  readonly portraying: ReadonlySet<string>;
  /** Verbs that mean so only before a title, since teams and players play each other: "She ⟨plays⟩ Inspector Roe". */
  readonly playing: ReadonlySet<string>;
  /** Nouns for those whom players play, who are not a part: "plays a ⟨qualifier⟩, Ann Roe". */
  readonly opponents: ReadonlySet<string>;
  /** Two words before the name of a part: "⟨dressed as⟩ Queen Ann". */
  readonly beforeParts: ReadonlySet<string>;
  /** Two words behind the name of a part: "Ann Roe, ⟨played by⟩". */
  readonly played: ReadonlySet<string>;
  /** Nouns for those who invent people: "a ⟨novelist⟩ whose detective, Inspector Roe,". */
  readonly writers: ReadonlySet<string>;
  /** Nouns for the characters they invent: "a novelist whose ⟨detective⟩, Inspector Roe,". */
  readonly heroes: ReadonlySet<string>;
  /** Characters that everybody knows, as printed: nobody else has these names, such as "Sherlock Holmes". */
  readonly figures: readonly string[];
}

/** Words beside the names of teams, in lower case. */
export interface SportWords {
  /** Plural verbs for what one team does to another: "Ashby ⟨host⟩ Moor". */
  readonly hosting: ReadonlySet<string>;
  /** Nouns for a team, behind where it plays: "the Dutch ⟨side⟩ De Quorl". */
  readonly sides: ReadonlySet<string>;
  /** Verbs for what clubs do with players and coaches: "Ashby Town ⟨sacked⟩ Roe". */
  readonly hiring: ReadonlySet<string>;
  /** The letter for a catch on the scorecard of a batter in cricket: "Doe ⟨c⟩ Roe b Moe 9". */
  readonly caught: string;
  /** The letter for the bowler there: "Doe c Roe ⟨b⟩ Moe 9". */
  readonly bowled: string;
  /** The possessive of a team: "Ashby kept ⟨their⟩ lead". */
  readonly their: string;
  /** Words for a team's season behind its possessive: "Their ⟨unbeaten⟩ ⟨run⟩". */
  readonly ofSeasons: ReadonlySet<string>;
  /** Three words for how a team turns a game: "Ashby ⟨came from behind⟩ to win". */
  readonly comebacks: ReadonlySet<string>;
  /** Words behind a score for how a game was decided: "Ashby 4-3 on ⟨penalties⟩". */
  readonly shootouts: ReadonlySet<string>;
  /**
   * Competitions before the colon of a headline. They are its topic and not the speaker: "⟨Formula One⟩: Ann Roe wins".
   */
  readonly competitions: ReadonlySet<string>;
}

/** Words beside the name of a thing that looks like a person's, in lower case. */
export interface ThingWords {
  /** Portions of a drink or food, before "of": "A ⟨pint⟩ of Ann Roe". */
  readonly portions: ReadonlySet<string>;
  /** Participles right before the name of a firm: "She ⟨co-founded⟩ Ann Roe". */
  readonly founding: ReadonlySet<string>;
  /** Participles of firms only, between a comma behind the name and a place or time: "Ann Roe, ⟨founded⟩ in 1962,". */
  readonly foundedOrSeated: ReadonlySet<string>;
  /** The same for participles of people, too: "Ann Roe, ⟨based⟩ in Ashby,". */
  readonly seated: ReadonlySet<string>;
  /** Nouns for goods right behind a name; none is also a verb: "Ann Roe ⟨lager⟩". */
  readonly goods: ReadonlySet<string>;
  /** Nouns for clothes behind the name of a brand: "She wore an Ann Roe ⟨suit⟩". */
  readonly clothes: ReadonlySet<string>;
  /** Verbs for what nobody does with people: "She ⟨wore⟩ an Ann Roe", "he ⟨rode⟩ Ann Roe". */
  readonly consuming: ReadonlySet<string>;
  /** Participles between a thing and its name: "A gin ⟨called⟩ Ann Roe". */
  readonly naming: ReadonlySet<string>;
  /** Participles before "as" and what is said of a thing by nobody in particular: "A shop ⟨billed⟩ as “the best”". */
  readonly offering: ReadonlySet<string>;
  /** Nouns for works, before their title: "The ⟨film⟩ Ann Roe". */
  readonly works: ReadonlySet<string>;
  /** Nouns for parts of works, before "of" and the title: "An ⟨episode⟩ of Ann Roe". */
  readonly partsOfWorks: ReadonlySet<string>;
  /** Verbs for what works and ships do: "The album Ann Roe ⟨sold⟩ well". */
  readonly faring: ReadonlySet<string>;
  /** Verbs before "in" and the title of a work: "She ⟨starred⟩ in Ann Roe". */
  readonly performing: ReadonlySet<string>;
  /** Nouns for what only firms have, before "in" or "of" and the name: "⟨Shares⟩ in Ann Roe". */
  readonly thingsOf: ReadonlySet<string>;
  /** Nouns for what firms have: "Acme Moe's net ⟨profit⟩". */
  readonly results: ReadonlySet<string>;
  /** Verbs for what firms do with {@link results}: "Acme Moe ⟨posted⟩ a rise in revenue". */
  readonly reporting: ReadonlySet<string>;
  /** Verbs for what shares do before a number and {@link percent}: "Acme Moe ⟨fell⟩ 3.4 ⟨per⟩ cent". */
  readonly moving: ReadonlySet<string>;
  /** First words of the unit behind that number: "3.4 ⟨per⟩ cent". */
  readonly percent: ReadonlySet<string>;
  /** Participles behind a country for a ship: "The Liberian-⟨flagged⟩ Ann Roe". */
  readonly flagged: ReadonlySet<string>;
  /** Participles for what is done with cars, and not with people: "A ⟨parked⟩ Ann Roe". */
  readonly driven: ReadonlySet<string>;
  /** Verbs for what people do with ships: "They ⟨boarded⟩ the Ann Roe". */
  readonly boarding: ReadonlySet<string>;
  /** Words between an article and a name that show that more than one of a thing was made: "the ⟨new⟩ Ann Roe". */
  readonly versions: ReadonlySet<string>;
  /** Nouns for a body's people, behind its name: "Acme Moe ⟨officials⟩". */
  readonly staffs: ReadonlySet<string>;
  /** Nouns for a body's people, before "at" and its name: "⟨Workers⟩ at Ann Roe". */
  readonly workers: ReadonlySet<string>;
  /** Words behind the name of a place: "On Ann Roe, ⟨where⟩". */
  readonly places: ReadonlySet<string>;
  /** Nouns for what firms are to other firms: "Its ⟨rival⟩ Ann Roe". */
  readonly peersOfFirms: ReadonlySet<string>;
  /** Nouns for the parents of animals: "Ann Roe, ⟨sire⟩ of four winners". */
  readonly parents: ReadonlySet<string>;
  /** Participles between a horse's name and "by": "Ann Roe, ⟨ridden⟩ by Joe Moe". */
  readonly riddenBy: ReadonlySet<string>;
  /** Nouns for characters of fiction, before their name: "The ⟨protagonist⟩ Ann Roe". */
  readonly figureNouns: ReadonlySet<string>;
  /** Family names of authors whose characters everybody knows: "⟨Hardy⟩'s Ann Roe". */
  readonly authors: ReadonlySet<string>;
  /** Verbs before a title in marks: "he ⟨recorded⟩ “Ann Roe” in May". */
  readonly makingWorks: ReadonlySet<string>;
  /** Verbs like {@link naming} whose subject gives a thing its name: "Ann, as the team ⟨calls⟩ the gauge". */
  readonly calling: ReadonlySet<string>;
  /** Participles before "as" and a thing's name: "The swan, ⟨known⟩ locally as Ann". */
  readonly knownAs: ReadonlySet<string>;
  /** Units of the distance by which a horse wins: "nine ⟨lengths⟩ clear of Ann Roe", "by a ⟨neck⟩". */
  readonly margins: ReadonlySet<string>;
  /** Words that show that an article is about horse races. */
  readonly ofRaces: ReadonlySet<string>;
  /** Nouns for animals, behind a name and an article: "Ann the ⟨walrus⟩". */
  readonly animals: ReadonlySet<string>;
  /** Verbs before "in" and a person: "they ⟨believe⟩ in Ann Roe". */
  readonly trusting: ReadonlySet<string>;
}

/** A country, as news prints its names. */
export interface Country {
  readonly name: string;
  /** Other names of the country itself: "U.S.", "America". */
  readonly aliases: readonly string[];
  /** Adjectives and names of the people, singular: "Chinese", "Dane". */
  readonly demonyms: readonly string[];
  /** The capital or seat of government, which may stand for the government: "Beijing". */
  readonly capital: string | null;
}

/** Countries and peoples, by the names that the language gives them. */
export interface Countries {
  /** All countries. A second spelling of a capital ("Kiev") is a further row with the same country name. */
  readonly all: readonly Country[];
  /** Makes the plural of a name for one of a people: "Dane" → "Danes". */
  readonly pluralOf: (demonym: string) => string;
  /** Adjectives of peoples and regions that are not countries. */
  readonly otherDemonyms: readonly string[];
}

/** Names of places, as printed. */
export interface Places {
  /** Federal states, with their abbreviations: "Texas". */
  readonly states: readonly string[];
  /** Continents, regions of several countries, provinces and other parts of one: "Europe", "Siberia". */
  readonly regions: readonly string[];
  /** Cities; the capitals of {@link Countries} need not be among them. */
  readonly cities: readonly string[];
}

/** Given names, folded (see `nameKey`), by the gender of nearly everybody who has them. */
export interface GivenNames {
  /** Names nearly always of women. */
  readonly female: readonly string[];
  /** Names nearly always of men. */
  readonly male: readonly string[];
  /** Names of both. */
  readonly other: readonly string[];
  /**
   * The gender shown by a word behind the first word of a name, folded: "Nguyen ⟨Thi⟩ Loan", "Jasmine ⟨Kaur⟩", "Phil
   * ⟨Ní⟩ Roe".
   */
  readonly tellingWords: ReadonlyMap<string, Gender>;
  /** Endings of family names that only women have, folded: "Roe⟨dottir⟩". */
  readonly femaleEndings: readonly string[];
  /** Words before the name of a saint, which is a given name or a place's, as printed: "⟨St.⟩ John Roe". */
  readonly saints: ReadonlySet<string>;
  /**
   * Those of the names above that are also words of the language, such as "Hope": weak evidence at the start of a
   * sentence or headline.
   */
  readonly alsoWords: readonly string[];
}

/** Family names, folded (see `nameKey`). */
export interface Surnames {
  /** All family names. */
  readonly all: readonly string[];
  /** People of public life whom news may name by the family name alone: "⟨Einstein⟩ said". By hand. */
  readonly famous: readonly string[];
  /** Colours that are also family names, in lower case: "Ann ⟨Brown⟩". */
  readonly colours: ReadonlySet<string>;
  /** Nouns that are also family names, in lower case: "Ann ⟨Wood⟩". By hand. */
  readonly alsoNouns: ReadonlySet<string>;
  /** Endings of family names, three to six letters long, that other words of the language seldom have. By hand. */
  readonly endings: ReadonlySet<string>;
}

/** Names of organisations, as printed, and words that show that a name is one. */
export interface OrganisationNames {
  /** Organs of a state or of several states that govern. */
  readonly governments: readonly string[];
  /** Departments, ministries, offices, courts, central banks, forces. */
  readonly agencies: readonly string[];
  readonly media: readonly string[];
  readonly companies: readonly string[];
  readonly parties: readonly string[];
  readonly others: readonly string[];
  /**
   * Last words that show that a capitalised phrase is an agency, "Housing ⟨Department⟩"; the next four do so for other
   * kinds of organisation.
   */
  readonly headsOfAgencies: readonly string[];
  readonly headsOfMedia: readonly string[];
  readonly headsOfCompanies: readonly string[];
  readonly headsOfParties: readonly string[];
  readonly headsOfOthers: readonly string[];
  /** Last words that show that a capitalised phrase is a thing: a law, a place, a ship, a prize, an event. */
  readonly headsOfThings: readonly string[];
  /** Last words of places that are also names of teams: "Ashby ⟨Town⟩ have won". */
  readonly headsOfTeams: ReadonlySet<string>;
  /** Last words of both sorts that are also family names, in lower case: "Dorothy Day". */
  readonly headsAlsoSurnames: readonly string[];
  /** Initials of neither an organisation nor a person. */
  readonly unspeakingInitials: readonly string[];
  /**
   * First words that show that a capitalised phrase is a place, ship, storm or operation, in lower case: "Fort",
   * "Hurricane".
   */
  readonly headsInFront: readonly string[];
  /** First words of places that are also people's names: "on ⟨Isla⟩ Quorla". */
  readonly placesCalledAsPeople: ReadonlySet<string>;
  /** Titles that end the name of a body right behind its head, in lower case: "Directorate ⟨General⟩". */
  readonly headsBehindHeads: ReadonlySet<string>;
  /**
   * Titles that are the head of a body's name behind an article, if no other title stands there: "the Housing
   * ⟨Executive⟩".
   */
  readonly headsDespiteTitle: ReadonlySet<string>;
  /** Bodies that are named after the person they serve: "⟨Office⟩ of the Auditor General". */
  readonly officesOf: ReadonlySet<string>;
  /** First words of other languages that show that a capitalised phrase is a body, in lower case: "Agence", "Banco". */
  readonly bodiesInFront: ReadonlySet<string>;
  /** Words in small letters that can join the words behind those: "Direction ⟨des⟩ Eaux ⟨et⟩ Forêts". */
  readonly bodyLinks: ReadonlySet<string>;
  /**
   * First words of papers' names, for how often they come out. Behind an article they make the capitalised words behind
   * them part of the name: "the ⟨Daily⟩ Quorlith".
   */
  readonly mastheads: ReadonlySet<string>;
  /**
   * First words of bodies' names, for where they work. With one more word, and before a verb of speech, they are a
   * name: "⟨National⟩ Quorlways said".
   */
  readonly nationwide: ReadonlySet<string>;
  /**
   * Organs named by the people or country they belong to, each with its kind: "the Chinese embassy", "the Russian
   * central bank".
   */
  readonly organs: ReadonlyMap<string, OrganisationKind>;
  /** Words between a people and its organ: "the Russian ⟨central⟩ bank". */
  readonly organModifiers: ReadonlySet<string>;
  /** Those of {@link organs} that need one of {@link organModifiers}: "the Russian central ⟨bank⟩". */
  readonly organsWithModifier: ReadonlySet<string>;
  /** Nouns that make an organisation of the family name before them, each with its kind: "the Doe campaign". */
  readonly namesakeNouns: ReadonlyMap<string, OrganisationKind>;
  /** Legal forms and other words that the short form of a company's name leaves out: "Acme ⟨Holdings Ltd⟩". */
  readonly companyTails: ReadonlySet<string>;
  /** Words behind a company's name, or before "of" and it: "Doe shares", "shares of Acme Tools". */
  readonly shareWords: ReadonlySet<string>;
  /** Words behind "and" in a company's name: "Doe and Sons". */
  readonly companyPartners: ReadonlySet<string>;
  /** Legal forms of companies in small letters, as printed: "Quorlith Roe ⟨plc⟩". */
  readonly smallLegalForms: ReadonlySet<string>;
  /** Legal forms that show anywhere that a name is a company's: "Acme ⟨Inc.⟩". */
  readonly legalForms: ReadonlySet<string>;
  /**
   * Verbs for what bodies do, and neither the weather nor a plan, in every form and lower case: "Roe said it would
   * ⟨hire⟩".
   */
  readonly acts: ReadonlySet<string>;
  /** What a broker gives a share: "keeps its ‘buy’ ⟨rating⟩". */
  readonly ratings: ReadonlySet<string>;
  /**
   * Verbs for what only firms and bodies do with what is theirs, in every form and lower case: "Quorlo ⟨operates⟩
   * ferries", "Quorlo will ⟨shut⟩ its shop".
   */
  readonly firmDeeds: ReadonlySet<string>;
  /** Endings of firms' names of one word, which no unlisted family name has: "Quorlo⟨bank⟩ said". */
  readonly firmEndings: readonly string[];
  /**
   * Verbs for what firms and people both do, before a firm speaks that was not introduced: “Quorlo ⟨blamed⟩ the rain.
   * The supermarket added”.
   */
  readonly firmReports: ReadonlySet<string>;
  /** Verbs for what firms do, behind "which": "Quorlo, which ⟨runs⟩ 40 homes". */
  readonly deedsOfThings: ReadonlySet<string>;
  /** Bodies whose name is one everyday word, as printed: "⟨Shelter⟩ said". */
  readonly calledByWords: ReadonlySet<string>;
  /** Legal forms that are initials, folded. Words and names are spelt so too, so they count only in capitals. */
  readonly legalInitials: ReadonlySet<string>;
  /** Words before the name of a ship, in lower case: "⟨MV⟩ Ann Roe". */
  readonly vessels: ReadonlySet<string>;
  /** Words that make a body's name with the country behind them: "Cricket Australia". */
  readonly purposes: ReadonlySet<string>;
  /** Words before the name of a storm: "⟨Hurricane⟩ Ann". */
  readonly storms: ReadonlySet<string>;
  /** Articles that are sometimes printed as part of a name, as printed: "⟨The⟩ Quorlith Group". */
  readonly articles: ReadonlySet<string>;
  /** Letters for a party before a hyphen and a place: "Roe (⟨D⟩-Mass.)". */
  readonly partyLetters: ReadonlySet<string>;
  /** Short forms of parties behind a seat, in brackets, as parliaments print them: "(Mid Ashby, ⟨Lab⟩)". */
  readonly lettersOfParties: ReadonlySet<string>;
  /** Words behind the head of a name, as printed: "Ministry ⟨of⟩ Lands". */
  readonly behindHeads: ReadonlySet<string>;
  /** Last words of clubs' names, in lower case: "Corran ⟨Rovers⟩". */
  readonly endsOfTeams: ReadonlySet<string>;
  /**
   * Verbs, each with the word behind it, that show that a capital is where somebody was, and not its government:
   * "Beijing ⟨reported from⟩".
   */
  readonly datelineVerbs: ReadonlyMap<string, string>;
}

/**
 * Nouns for people and groups, by their roles, titles, offices and kin; and nouns for documents and events. In lower
 * case.
 */
export interface PersonNouns {
  /** Makes the plural of a noun in lower case: "wife" → "wives". */
  readonly pluralOf: (noun: string) => string;
  /** Roles that are a part of the body if they have an owner: "shook her ⟨head⟩". */
  readonly bodyParts: ReadonlySet<string>;
  /** Roles that are a score if they have an owner: "Roe's ⟨winner⟩ came late". */
  readonly strokes: ReadonlySet<string>;
  /** Offices, ranks and trades: "the senator", "Senator Jane Doe", "businessman John Roe". */
  readonly roles: ReadonlySet<string>;
  /**
   * Nouns for people that are not roles: they head descriptions, "the ⟨woman⟩", but stand before a name only with
   * something more.
   */
  readonly humans: ReadonlySet<string>;
  /** Abbreviated titles, with or without a full stop, that stand only before names: "⟨Dr.⟩ Roe". */
  readonly shortTitles: ReadonlySet<string>;
  /** Words that begin a title: "deputy", "former", "acting", "prime". */
  readonly titleModifiers: ReadonlySet<string>;
  /** Words that complete a title after "of" or "for": "Secretary of State", "director of communications". */
  readonly titleComplements: ReadonlySet<string>;
  /** Collective nouns that speak as a group or office: "the ⟨board⟩ said". */
  readonly groups: ReadonlySet<string>;
  /** Nouns that are a group only if they are given words: "the hotel ⟨said⟩". */
  readonly establishments: ReadonlySet<string>;
  /**
   * Nouns behind a name that show that it is a paper's, a union's or a charity's: "the Quorla Hoje ⟨newspaper⟩ said".
   */
  readonly bodiesBehindNames: ReadonlySet<string>;
  /** Nouns before or behind an organisation's name, each with its kind: "the retailer Roe & Doe". */
  readonly organisationNouns: ReadonlyMap<string, OrganisationKind>;
  /**
   * Nouns for bodies that can only be of one sort, and last words of names that only such bodies have, each with the
   * sort: a court is not a council, and “Corran ⟨Rovers⟩” is a club.
   */
  readonly distinctBodies: ReadonlyMap<string, string>;
  /**
   * Those of {@link distinctBodies} whose names, if of several words, show what they are: "Roe Crystal" is not a union.
   */
  readonly toldByName: ReadonlySet<string>;
  /** Verbs for coming into an office: "who was ⟨elected⟩ in May". */
  readonly officeVerbs: ReadonlySet<string>;
  /** Verbs for being tried: "who ⟨appeared⟩ in court". */
  readonly trialVerbs: ReadonlySet<string>;
  /**
   * Bodies of which a country has one, "the central bank", each with the words of which its name has one: no other bank
   * or court is meant.
   */
  readonly soleBodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for bodies, each with the last words of names that such bodies have: "the ⟨club⟩" may be Corran ⟨Rovers⟩. */
  readonly endsOfNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for bodies either of the state or of the press: "the ⟨agency⟩ said". */
  readonly agenciesOrMedia: ReadonlySet<string>;
  /** Nouns that mean an agency whatever its name, as in "the media regulator"; unlike "the defence ministry". */
  readonly agencyEpithets: ReadonlySet<string>;
  /** Nouns for both firms and other bodies: "the group". */
  readonly bodiesOrFirms: ReadonlySet<string>;
  /** Nouns for people who work for a firm: "an analyst at Quorlith Roe" shows that the name is a firm's. */
  readonly employed: ReadonlySet<string>;
  /** Nouns for people who say what other firms than their own are worth: “⟨Analysts⟩ at Roe Bank”. */
  readonly marketWatchers: ReadonlySet<string>;
  /** Nouns for those who run a firm, before "of" and its name: "general ⟨manager⟩ of Metro Transit". */
  readonly managing: ReadonlySet<string>;
  /** Nouns right before the name of a thing: "the ferry Ann Roe". */
  readonly namedThings: ReadonlySet<string>;
  /**
   * Words for the side that somebody appears for in court, each with what that person may be called: "⟨prosecuting⟩,
   * Ann Roe said … the barrister".
   */
  readonly partsInCourt: ReadonlyMap<string, readonly string[]>;
  /**
   * What is brought before a court or the police, each with what the one who brings it is called: "a ⟨petition⟩ filed
   * by Ann Roe … the petitioner".
   */
  readonly partsByFiling: ReadonlyMap<string, readonly string[]>;
  /** Nouns of {@link partsInCourt} that are never used of the other side: "prosecutor", "defender". */
  readonly sidesInCourt: ReadonlySet<string>;
  /**
   * Nouns for one of two parties, each with those for the other: "plaintiff" and "defendant", "landlord" and "tenant".
   */
  readonly oppositeParties: ReadonlyMap<string, readonly string[]>;
  /** Words that make another office of the one behind them: "the ⟨prime⟩ minister". */
  readonly rankingWords: ReadonlySet<string>;
  /** Where an officer is posted, between the initials of the rank and the name: "SSP ⟨South⟩ Ann Roe". */
  readonly postings: ReadonlySet<string>;
  /** Titles by their initials, in capitals only: "UK PM Jane Roe". */
  readonly roleInitials: ReadonlySet<string>;
  /** Initials that news uses behind an article for the one in office: "the PM said". */
  readonly calledByInitials: ReadonlySet<string>;
  /** Offices that can have long titles in small letters: "under secretary of state for arms control". */
  readonly offices: ReadonlySet<string>;
  /** Offices of which a country, a town or a church has one: "the ⟨mayor⟩". */
  readonly soleOffices: ReadonlySet<string>;
  /** Offices of which a firm has one: "* ⟨CEO⟩ says". */
  readonly soleOfficesOfFirms: ReadonlySet<string>;
  /** Offices that the government and its opponents both have: "the opposition ⟨leader⟩" is not the leader. */
  readonly rivalledOffices: ReadonlySet<string>;
  /** Relatives by which papers vary the name of an old person whose kin are not mentioned: "the ⟨grandmother⟩ said". */
  readonly elderKin: ReadonlySet<string>;
  /** Nouns for those whom suspects and witnesses talk to, and who are not among them: "told ⟨detectives⟩". */
  readonly investigators: ReadonlySet<string>;
  /** Nouns for somebody who gives evidence, and was named before: "⟨the witness⟩ told the court". */
  readonly onTheStand: ReadonlySet<string>;
  /** Nouns for anybody in office or at the head of a body: "⟨the official⟩ said". */
  readonly calledByOffice: ReadonlySet<string>;
  /**
   * Nouns for people who serve those whom a story is about. They stay unnamed unless somebody is introduced by the
   * noun: "⟨the waiter⟩ said".
   */
  readonly serving: ReadonlySet<string>;
  /**
   * Offices at the head of a court or house. If the article has a name with one, the bare office means that person:
   * "Coroner Ann Roe … ⟨the coroner⟩".
   */
  readonly presidingOffices: ReadonlySet<string>;
  /**
   * Nouns for somebody who puts something to a speaker, "a ⟨heckler⟩ asked": what is said next is the speaker's answer.
   */
  readonly askers: ReadonlySet<string>;
  /**
   * Offices and positions in a body, a town or a team, which never belong to a person: "the Ashby ⟨mayor⟩", but not
   * "Roe's spokesman".
   */
  readonly heldInBodies: ReadonlySet<string>;
  /** Offices whose holders seldom speak for it in another place than their own: "the ⟨mayor⟩". */
  readonly officesOfTowns: ReadonlySet<string>;
  /** Offices that many people hold, each with its own field: "the home ⟨secretary⟩", "the ⟨minister⟩ for sport". */
  readonly officesForSomething: ReadonlySet<string>;
  /** Words right before a noun that show that somebody other than those mentioned is meant: "the ⟨local⟩ priest". */
  readonly settingApart: ReadonlySet<string>;
  /** Nouns for the authors of a study, in the singular: "the ⟨researcher⟩". */
  readonly makersOfStudies: ReadonlySet<string>;
  /**
   * Words that show, behind a negation, that somebody had nothing to do with a thing: "who was not ⟨involved⟩", "who
   * took no ⟨part⟩".
   */
  readonly takingPart: ReadonlySet<string>;
  /** Words for a faith or church, in lower case: "catholic" in "the Catholic bishop". */
  readonly faiths: ReadonlySet<string>;
  /** Offices at the head of a sitting, which mean one person if printed with a capital: "the ⟨Chair⟩ ruled". */
  readonly presiding: ReadonlySet<string>;
  /** Words before an office for somebody who does not hold it: "the ⟨former⟩ mayor", "the ⟨shadow⟩ chancellor". */
  readonly besideOffice: ReadonlySet<string>;
  /** Those of {@link besideOffice} for somebody who once held it; also the first part of "the ⟨ex-⟩mayor". */
  readonly formerWords: ReadonlySet<string>;
  /** Words for people who no longer work: "retired". They can still be called by their calling. */
  readonly retiredWords: ReadonlySet<string>;
  /** Words right behind "the" that add something about somebody the reader knows: "the ⟨unemployed⟩ technician". */
  readonly tellingMore: ReadonlySet<string>;
  /** Endings of such words, from the hyphen on: "the Ashby⟨-born⟩ technician". */
  readonly tellingMoreEndings: ReadonlySet<string>;
  /** Words in brackets between a rank and a name, without full stops: "Major (⟨retd⟩) Ann Roe". */
  readonly bracketedStandings: ReadonlySet<string>;
  /** Nouns for somebody behind a club or town: "the Ashby man". */
  readonly plainHumans: ReadonlySet<string>;
  /**
   * Nouns for people who represent a place, or have a local trade, by which papers vary a name: "the Ashby MP", "the
   * Ashby dairy farmer".
   */
  readonly seated: ReadonlySet<string>;
  /** The prefix of an office that somebody no longer holds: "ex-". */
  readonly formerPrefix: string;
  /** Last words for the spouse of somebody in office: "First lady", "second gentleman". */
  readonly spousesOfOffice: ReadonlySet<string>;
  /**
   * Titles before a given name alone, as printed and without a full stop, each with the title written out: "⟨Pope⟩
   * Joe", "⟨Sister⟩ Ann".
   */
  readonly titlesOfGivenNames: ReadonlyMap<string, string>;
  /**
   * Players' positions right before their names, "⟨prop⟩ Joe Moe"; most of these words mean something else elsewhere.
   */
  readonly positions: ReadonlySet<string>;
  /** Nouns for the head of a team, who need not be from its country: "Wales ⟨coach⟩ Ann Roe". */
  readonly trainers: ReadonlySet<string>;
  /** Nouns for people behind an article, which mostly mean something else: "the Wales ⟨international⟩ said". */
  readonly plainCallings: ReadonlySet<string>;
  /** Words before a number that stands for somebody: "the world ⟨number⟩ three said". */
  readonly rankNouns: ReadonlySet<string>;
  /** Nouns that fit people of any calling: "captain", "star". */
  readonly ofAnyField: ReadonlySet<string>;
  /**
   * Nouns of organisations that, alone at the start of a sentence, are a person's trade: "⟨Producer⟩ Jaxo Roe", but not
   * "oil producer".
   */
  readonly tradesAlone: ReadonlySet<string>;
  /** Words before such a trade that show that it is a person's: "⟨film⟩ producer Roe". */
  readonly beforeTradesAlone: ReadonlySet<string>;
  /** Roles that companies, teams and countries have as well as people: "its rival Roe & Doe". */
  readonly rolesOfOrganisations: ReadonlySet<string>;
  /**
   * Those of {@link rolesOfOrganisations} that, behind a name between commas, are more often a firm's than a person's:
   * "its owner, Quorlith Mills,".
   */
  readonly rolesOfFirms: ReadonlySet<string>;
  /** Words for a firm's rank by size: "the world's ⟨largest⟩ lender", "the second-⟨biggest⟩". */
  readonly firmSizes: ReadonlySet<string>;
  /** Nouns for those who speak for a body more often than for a person: "a ⟨spokesman⟩ for Quorlith Roe". */
  readonly spokespeople: ReadonlySet<string>;
  /** Nouns for people that are plural without an s, or have no singular here: "women", "authorities". */
  readonly pluralPeople: ReadonlySet<string>;
  /** Those of {@link groups} that are plural without an article: "⟨police⟩ said". */
  readonly pluralGroups: ReadonlySet<string>;
  /** Fractions that stand for so many people: "⟨two-thirds⟩ say", "a ⟨quarter⟩ said". */
  readonly fractions: ReadonlySet<string>;
  /** Words for some of the people, used alone only if they say something: "⟨half⟩ said". */
  readonly shares: ReadonlySet<string>;
  /**
   * Forms of address without a full stop that make any capitalised word behind them a name, as printed: "⟨Dame⟩ White",
   * "⟨Mr⟩ Hill".
   */
  readonly sureTitles: ReadonlySet<string>;
  /**
   * Those of {@link sureTitles} that also make a name of a trade, in lower case and without a full stop: "⟨Mr⟩ Baker".
   */
  readonly beforeTrades: ReadonlySet<string>;
  /** Offices behind a form of address: "Mr. ⟨Speaker⟩". */
  readonly addressedOffices: ReadonlySet<string>;
  /** Forms of address that are not titles of an office: "⟨Ms.⟩ Roe". */
  readonly honorifics: ReadonlySet<string>;
  /** Forms of address before somebody who presides: "⟨Madam⟩ Speaker". */
  readonly addressesOfChairs: ReadonlySet<string>;
  /** Words before {@link spousesOfOffice}: "⟨first⟩ lady". */
  readonly ranksOfSpouses: ReadonlySet<string>;
  /** For the second word of an office in small letters, the first: "⟨under⟩ secretary". */
  readonly pairedOffices: ReadonlyMap<string, string>;
  /** Relatives who are colleagues if a firm follows: "a ⟨partner⟩ at Roe & Moe". */
  readonly kinOrColleagues: ReadonlySet<string>;
  /** Nouns for two people who may share a family name: "the ⟨couple⟩, Ann and Joe Roe". */
  readonly pairs: ReadonlySet<string>;
  /** Nouns before two given names and a family name that belongs to both: "⟨brothers⟩ Joe and Tim Roe". */
  readonly sharingKin: ReadonlySet<string>;
  /** Words behind a number and a hyphen: "23-⟨year-old⟩". */
  readonly aged: ReadonlySet<string>;
  /** Nouns for a name: "whose real ⟨name⟩ is". */
  readonly nameNouns: ReadonlySet<string>;
  /** Nouns for children, before their name: "⟨baby⟩ Quorla". */
  readonly babies: ReadonlySet<string>;
  /** Words before an age: "⟨aged⟩ 34". */
  readonly ageWords: ReadonlySet<string>;
  /** Nouns of popular papers for parents by their number of children: "the ⟨mum-of-two⟩". */
  readonly parentsOfSome: ReadonlySet<string>;
  /** Numbers of children behind a parent: "the mother of ⟨one⟩". */
  readonly childCounts: ReadonlySet<string>;
  /** Written and recorded things that say something: "the ⟨report⟩ says". */
  readonly documents: ReadonlySet<string>;
  /** Polls and their like: "a ⟨survey⟩ found". */
  readonly polls: ReadonlySet<string>;
  /** Nouns that sum up the clause before them: "the mill was sold, a ⟨deal⟩ announced on Monday". */
  readonly sums: ReadonlySet<string>;
  /**
   * Nouns for the reported event behind the speaker: "…, police said, in the third such ⟨attack⟩ this year", "in a
   * ⟨blow⟩ to the board".
   */
  readonly eventsCalled: ReadonlySet<string>;
  /**
   * Nouns for what happens or is seen, and says nothing: "the ⟨vote⟩ suggests that", "her ⟨silence⟩ made clear that".
   */
  readonly happenings: ReadonlySet<string>;
  /** Nouns for those who pass sentence: "the ⟨judge⟩ jailed". */
  readonly sentencers: ReadonlySet<string>;
  /** Nouns for what is traded of a firm: "its ⟨shares⟩ rose". */
  readonly tradedThings: ReadonlySet<string>;
  /** Verbs, besides those of speech, by which a document or poll says something: "the poll ⟨shows⟩". */
  readonly revealingVerbs: ReadonlySet<string>;
  /** Plural nouns for polls and their results: "polls", "surveys", "results". */
  readonly pollPlurals: ReadonlySet<string>;
  /** Roles and kin that are only said of women: "actress", "niece". */
  readonly femaleNouns: ReadonlySet<string>;
  /** Roles and kin of men, "postman", "nephew"; see {@link saidOfBoth}. */
  readonly maleNouns: ReadonlySet<string>;
  /** Those of {@link maleNouns} that are also said of women: "spokesman", "chairman". */
  readonly saidOfBoth: ReadonlySet<string>;
  /** Words for the first of two who were named: "the former". */
  readonly formerOfTwo: ReadonlySet<string>;
  /** Words for the second of them: "the latter". */
  readonly latterOfTwo: ReadonlySet<string>;
  /** Words before a noun for somebody else of the same kind: "the ⟨other⟩ juror". */
  readonly othersOfSeveral: ReadonlySet<string>;
  /** Words for one more of several: "the second", "a third". */
  readonly ordinals: ReadonlySet<string>;
  /** Words before a noun, like {@link ordinals}, for another body or thing: "the ⟨other⟩ study's author". */
  readonly onesOfTwo: ReadonlySet<string>;
  /** Words for one of several, before "of" and these: "the ⟨last⟩ of the cartographers". */
  readonly onesOfMany: ReadonlySet<string>;
  /** Words between a noun and the name of what it means: "a company ⟨called⟩ Acme". */
  readonly naming: ReadonlySet<string>;
  /** Words before "as" and another name of somebody: "Jay Roe, better ⟨known⟩ as Jaybird", "who ⟨performs⟩ as". */
  readonly knownByName: ReadonlySet<string>;
  /** Words right before another name of somebody: "Jay Roe, ⟨nicknamed⟩ Jaybird". */
  readonly aliasing: ReadonlySet<string>;
  /** Words for which name it is, before {@link nounsOfName}: "⟨stage⟩ ⟨name⟩ Jaybird". */
  readonly otherNames: ReadonlySet<string>;
  /** Nouns before another name of somebody: "real ⟨name⟩ Jaybird". */
  readonly nounsOfName: ReadonlySet<string>;
  /** Words before "by" and another name: "who ⟨goes⟩ by Jaybird". */
  readonly goingBy: ReadonlySet<string>;
  /** Verbs for using another name of somebody: "whom his ⟨friends⟩ ⟨call⟩ Jaybird". */
  readonly callingByName: ReadonlySet<string>;
  /** Nouns for those who use it: "Jaybird to ⟨everyone⟩". */
  readonly callersByName: ReadonlySet<string>;
  /** Words for the winner of two opponents: "the ⟨new⟩ councillor". */
  readonly winningWords: ReadonlySet<string>;
  /** Words for the loser: "the ⟨defeated⟩ candidate". */
  readonly losingWords: ReadonlySet<string>;
  /**
   * Nouns for people who are introduced by them, and not by a part in another's story: "the accountant", but not "the
   * doctor".
   */
  readonly ownTrades: ReadonlySet<string>;
  /** Words between a name and what that person is or becomes: "Roe ⟨was elected⟩ chair". */
  readonly becoming: ReadonlySet<string>;
  /** Nouns for people of certain ages, both limits included: "octogenarian" from 80 to 89. */
  readonly agesOfCallings: readonly { readonly from: number; readonly to: number; readonly nouns: readonly string[] }[];
  /** A party as part of a name, by the words it is called by: "Tory" → "conservative". */
  readonly parties: ReadonlyMap<string, string>;
  /** The party, as in {@link parties}, by its short form in brackets behind a name: "Roe (⟨Lab⟩, Ashby)" → "labour". */
  readonly partiesInBrackets: ReadonlyMap<string, string>;
  /** Nouns for people described by their party, besides those who represent a place: "the Labour ⟨candidate⟩". */
  readonly partisans: ReadonlySet<string>;
  /**
   * Words between a name and "as", before what that person becomes: "Roe was ⟨sworn in⟩ as mayor", "Roe ⟨took over⟩ as
   * coach".
   */
  readonly takingPost: ReadonlySet<string>;
  /** Verbs before the name of somebody who comes into office: "they ⟨elected⟩ Roe chair". */
  readonly appointing: ReadonlySet<string>;
  /** Words before what somebody becomes: "the ⟨new⟩ owner". */
  readonly incomingWords: ReadonlySet<string>;
  /** Words before what somebody was until another followed: "the ⟨previous⟩ owner". */
  readonly outgoingWords: ReadonlySet<string>;
  /** Verbs behind the name of somebody who no longer holds an office: "Chairman Roe ⟨resigned⟩". */
  readonly leavingWords: ReadonlySet<string>;
  /**
   * Words for what somebody is like or feels, which do not distinguish anybody: "the ⟨veteran⟩ campaigner", "the ⟨newly
   * elected⟩ chair".
   */
  readonly colouring: ReadonlySet<string>;
  /** Nouns for people whom news describes by their age and not by name: "the ⟨suspect⟩, 34,". */
  readonly unnamedByAge: ReadonlySet<string>;
  /** Nouns for those whom a case is about, who are never among {@link tellersOfCases}: "the ⟨suspect⟩". */
  readonly ofCases: ReadonlySet<string>;
  /** Nouns for those who report on a case, who are never its subject: "the ⟨suspect⟩" is not a spokesman. */
  readonly tellersOfCases: ReadonlySet<string>;
  /**
   * Nouns for those who represent somebody in court. Those who report on a case represent nobody: "his ⟨lawyer⟩" is not
   * a prosecutor.
   */
  readonly lawyers: ReadonlySet<string>;
  /** Relatives, "her ⟨brother⟩". They show the gender, and are not titles. */
  readonly kinNouns: ReadonlySet<string>;
  /** Those of {@link kinNouns} who most often share a family name: "Roe's ⟨wife⟩". */
  readonly nearKin: ReadonlySet<string>;
  /** For each relative, what the other of the two may be: "wife" → "husband", "daughter" → "mother" and "father". */
  readonly counterKin: ReadonlyMap<string, readonly string[]>;
  /** Words by which an article says that two people of one name are not relatives: "no ⟨relation⟩". */
  readonly unrelated: ReadonlySet<string>;
  /** Relatives who are older than the person they are related to: "mother", "gran". */
  readonly parents: ReadonlySet<string>;
  /** Relatives who are younger: "son". */
  readonly children: ReadonlySet<string>;
  /** Words before a family name for the older of two: "the ⟨elder⟩ Roe". */
  readonly elders: ReadonlySet<string>;
  /** Words for the younger of them: "the ⟨younger⟩ Roe". */
  readonly youngers: ReadonlySet<string>;
  /** Relatives by marriage, present or past: "wife", "widower". */
  readonly spouses: ReadonlySet<string>;
  /** Words between an office and its field: "Minister ⟨of⟩ Lands". */
  readonly officeLinks: ReadonlySet<string>;
  /** Nouns behind an owner they speak for: "Roe's ⟨office⟩". */
  readonly speakingOffices: ReadonlySet<string>;
  /**
   * Roles of at most three words behind the name of a firm: "Quorlith ⟨analyst⟩ Jane Doe", "Quorlith ⟨chief executive⟩
   * Jane Doe".
   */
  readonly officesOfFirms: ReadonlySet<string>;
  /** Titles of saints: "⟨Saint⟩ Ann" is a church, or somebody in a prayer. */
  readonly holy: ReadonlySet<string>;
  /** Styles of address: "Her ⟨Highness⟩". */
  readonly styles: ReadonlySet<string>;
  /** Offices before "of" and a place: "the ⟨archdeacon⟩ of Ashby". */
  readonly officesOfSees: ReadonlySet<string>;
  /** Titles of people whose name goes on with "of" and a place: "⟨Baroness⟩ Roe of Ashby". */
  readonly peerTitles: ReadonlySet<string>;
  /** Words before the family name that somebody was born with: "Ann Roe, ⟨née⟩ Moe". */
  readonly birthWords: ReadonlySet<string>;
  /** Titles in the names of ships: "the ⟨Lady⟩ Ann". */
  readonly shipsTitles: ReadonlySet<string>;
  /** The last two words of ranks whose last word is also a given name: "det con". */
  readonly endsOfRanks: ReadonlySet<string>;
  /** Words between a trade and its firm: "a partner ⟨at⟩ Roe & Moe". */
  readonly partnerLinks: ReadonlySet<string>;
}

/** What a pronoun says of those it means. */
export interface PronounForm {
  /** Whether it means several. */
  readonly plural: boolean;
  /** The gender of those it means, or null if it shows none. */
  readonly gender: Gender | null;
  /** The length of the pronoun in characters, if an auxiliary is glued to it: "⟨she⟩'d". */
  readonly length?: number;
}

/** Articles, pronouns, auxiliaries and prepositions round a name, in lower case. */
export interface FunctionWords {
  /** Numbers written as words: "⟨four⟩ in ⟨ten⟩ voters". */
  readonly numerals: ReadonlySet<string>;
  /** Words before "of" between two such numbers: "six ⟨out⟩ of ten". */
  readonly beforeOf: ReadonlySet<string>;
  /** Words that begin a noun phrase: "⟨the⟩ mayor", "⟨another⟩ mayor". */
  readonly determiners: ReadonlySet<string>;
  /** Possessive determiners: "⟨her⟩ mayor". */
  readonly owners: ReadonlySet<string>;
  /** Those of {@link owners} that can mean a body: "⟨its⟩ director". */
  readonly bodyOwners: ReadonlySet<string>;
  /** Verb forms with a plural subject: "officials ⟨were⟩". */
  readonly pluralVerbs: ReadonlySet<string>;
  /** Possessives without a noun: "A friend of ⟨hers⟩". */
  readonly possessives: ReadonlySet<string>;
  /** Verbs that only carry tense: "⟨has⟩ said". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Prepositions that continue a noun phrase: "a spokesman for the board in Rome". */
  readonly postModifiers: ReadonlySet<string>;
  /** Prepositions before a place and not a person: "⟨near⟩ Ashby". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words before the name of another place than the one an article is about: "in ⟨nearby⟩ Ashby". */
  readonly neighbouring: ReadonlySet<string>;
  /**
   * For a place preposition, the words before it that let a person follow: "screamed ⟨at⟩ Donal", "bumped ⟨into⟩
   * Donal".
   */
  readonly placeless: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns behind the name of a place or thing: "Ballycarragh station", "the Ann Roe trophy". */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns before "of" and the name of a place: "the port of Ashby". */
  readonly placesOf: ReadonlySet<string>;
  /**
   * Nouns that behind a name and a comma show that it is a place's, "Ashby, a farming ⟨community⟩", but not before
   * "of".
   */
  readonly settlements: ReadonlySet<string>;
  /** Nouns for people whom only a place has: "Ashby has 212 ⟨inhabitants⟩". */
  readonly dwellers: ReadonlySet<string>;
  /** Nouns for what countries have more often than people: "the ⟨government⟩ of Ashby". */
  readonly governedOf: ReadonlySet<string>;
  /** Words between a name and one of {@link placeNouns}: "Ashby Moe ⟨bus⟩ station". */
  readonly beforePlaceNouns: ReadonlySet<string>;
  /** Words before "of" and a place: "⟨north⟩ of Ashby". */
  readonly directionsOf: ReadonlySet<string>;
  /** Nouns for those who represent a place, before "for": "the ⟨member⟩ for Ashby". */
  readonly seatedFor: ReadonlySet<string>;
  /** Nouns for what leads from place to place: "⟨flights⟩ ⟨to⟩ Ashby". */
  readonly ways: ReadonlySet<string>;
  /** Prepositions behind {@link ways}: "the ⟨road⟩ ⟨between⟩ Ashby and Moor". */
  readonly wayPrepositions: ReadonlySet<string>;
  /**
   * Prepositions before a hill, coast or street whose name may look like a person's: "above ⟨Monte Quorlo⟩", "on ⟨Rua
   * Quorla⟩".
   */
  readonly heightPrepositions: ReadonlySet<string>;
  /** Nouns before "of" and the place they belong to: "the ⟨bishop⟩ of Ashby", "⟨residents⟩ of Ashby". */
  readonly peopleOfPlaces: ReadonlySet<string>;
  /** Single prepositions of place: "⟨From⟩ Ashby to Leeds", "⟨between⟩ Ashby and Leeds", and "⟨on⟩ Tanner's Hill". */
  readonly routes: { readonly from: string; readonly between: string; readonly on: string };
  /** Nouns with a clause behind them without "that": "the way rivals do it". */
  readonly clauseHeads: ReadonlySet<string>;
  /** Prepositions before a capital that is a city and not a government: "⟨near⟩ Beijing". */
  readonly cityPrepositions: ReadonlySet<string>;
  /** Prepositions, conjunctions, pronouns, determiners, auxiliaries, question words and the commonest adverbs. */
  readonly all: ReadonlySet<string>;
  /** Verbs other than those of speech, in forms that are seldom anything else: "became". */
  readonly commonVerbs: ReadonlySet<string>;
  /** Pronouns that can be the subject of a verb of speech: "⟨she⟩ said". */
  readonly pronouns: ReadonlyMap<string, PronounForm>;
  /** Pronouns that are subjects only of their own clause: "the board, ⟨which⟩ said". */
  readonly relatives: ReadonlySet<string>;
  /** The gender of those a pronoun means, if the pronoun shows it. */
  readonly pronounGenders: ReadonlyMap<string, Gender>;
  /** Those of {@link pronounGenders} that are objects: "thanked ⟨her⟩". */
  readonly objectPronouns: ReadonlySet<string>;
  /** Words that begin a relative clause: "Roe, ⟨who⟩ said". */
  readonly clauseStarts: ReadonlySet<string>;
  /** Words behind the head of an organisation's name, before what qualifies it: "Ministry of", "Tribune de". */
  readonly complementStarts: ReadonlySet<string>;
  /** Words inside that qualification: "Food and Drug". */
  readonly complementLinks: ReadonlySet<string>;
  /** Words between a description and the organisation that this person speaks for: "a spokesman ⟨for⟩ the board". */
  readonly speakingFor: ReadonlySet<string>;
}
