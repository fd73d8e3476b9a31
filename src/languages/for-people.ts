/**
 * What a language must give for people and organisations to be found.
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
  /** For each short form of a given name all that may stand for one person in one article, itself included; in lower case. */
  readonly nicknames: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Words that show somebody to be a figure that others play, in lower case. */
export interface FictionWords {
  /** "She ⟨portrays⟩ Ann Roe": verbs of that alone. */
  readonly portraying: ReadonlySet<string>;
  /** "She ⟨plays⟩ Inspector Roe": verbs that say so before a title only, for teams and players play each other. */
  readonly playing: ReadonlySet<string>;
  /** Whom players play, and no part: "plays a ⟨qualifier⟩, Ann Roe". */
  readonly opponents: ReadonlySet<string>;
  /** Two words before the name: "⟨dressed as⟩ Queen Ann". */
  readonly beforeParts: ReadonlySet<string>;
  /** Two words behind the name: "Ann Roe, ⟨played by⟩". */
  readonly played: ReadonlySet<string>;
  /** Who invents people, and what their figures are: "a ⟨novelist⟩ whose ⟨detective⟩, Inspector Roe,". */
  readonly writers: ReadonlySet<string>;
  readonly heroes: ReadonlySet<string>;
  /** Figures that everybody knows, as printed: nobody is called so. */
  readonly figures: readonly string[];
}

/** What stands beside the names of teams, in lower case. */
export interface SportWords {
  /** Verbs in the plural for what a team does with another: "Ashby ⟨host⟩ Moor". */
  readonly hosting: ReadonlySet<string>;
  /** What teams are called behind where they play: "the Dutch ⟨side⟩ De Quorl". */
  readonly sides: ReadonlySet<string>;
  /** What clubs do with players and coaches: "Ashby Town ⟨sacked⟩ Roe". */
  readonly hiring: ReadonlySet<string>;
  /** "Doe ⟨c⟩ Roe ⟨b⟩ Moe 9", of a batter in cricket. */
  readonly caught: string;
  readonly bowled: string;
  /** "Ashby kept ⟨their⟩ lead". */
  readonly their: string;
  /** "Their ⟨unbeaten⟩ ⟨run⟩". */
  readonly ofSeasons: ReadonlySet<string>;
  /** "Ashby ⟨came from behind⟩ to win": three words. */
  readonly comebacks: ReadonlySet<string>;
  /** "Ashby 4-3 on ⟨penalties⟩". */
  readonly shootouts: ReadonlySet<string>;
  /** "⟨Formula One⟩: Ann Roe wins": what a headline is about, and nobody who says so. */
  readonly competitions: ReadonlySet<string>;
}

/** What stands beside the name of a thing that is called as people are, in lower case. */
export interface ThingWords {
  /** "A ⟨pint⟩ of Ann Roe". */
  readonly portions: ReadonlySet<string>;
  /** "She ⟨co-founded⟩ Ann Roe", "Ann Roe, ⟨founded⟩ in 1962,", and "Ann Roe, ⟨based⟩ in Ashby,", as people are, too. */
  readonly founding: ReadonlySet<string>;
  readonly foundedOrSeated: ReadonlySet<string>;
  readonly seated: ReadonlySet<string>;
  /** "Ann Roe ⟨lager⟩": right behind a name, and no verb. */
  readonly goods: ReadonlySet<string>;
  /** "She wore an Ann Roe ⟨suit⟩". */
  readonly clothes: ReadonlySet<string>;
  /** "She ⟨wore⟩ an Ann Roe", "he ⟨rode⟩ Ann Roe": what nobody does with people. */
  readonly consuming: ReadonlySet<string>;
  /** "A gin ⟨called⟩ Ann Roe". */
  readonly naming: ReadonlySet<string>;
  /** "A shop ⟨billed⟩ as “the best”": what is said of a thing by nobody in particular. */
  readonly offering: ReadonlySet<string>;
  /** "The ⟨film⟩ Ann Roe". */
  readonly works: ReadonlySet<string>;
  /** "An ⟨episode⟩ of Ann Roe". */
  readonly partsOfWorks: ReadonlySet<string>;
  /** "The album Ann Roe ⟨sold⟩ well": what works and ships do themselves. */
  readonly faring: ReadonlySet<string>;
  /** "She ⟨starred⟩ in Ann Roe". */
  readonly performing: ReadonlySet<string>;
  /** "⟨Shares⟩ in Ann Roe": of firms only. */
  readonly thingsOf: ReadonlySet<string>;
  /** "Acme Moe's net ⟨profit⟩"; "Acme Moe ⟨posted⟩ a rise in revenue"; "Acme Moe ⟨fell⟩ 3.4 ⟨per⟩ cent": what firms have, and what they and their shares do. */
  readonly results: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  readonly moving: ReadonlySet<string>;
  readonly percent: ReadonlySet<string>;
  /** "The Liberian-⟨flagged⟩ Ann Roe". */
  readonly flagged: ReadonlySet<string>;
  /** "A ⟨parked⟩ Ann Roe": what cars are, and nobody. */
  readonly driven: ReadonlySet<string>;
  /** "They ⟨boarded⟩ the Ann Roe". */
  readonly boarding: ReadonlySet<string>;
  /** Behind an article and before a name they say that more than one of it was made: "the ⟨new⟩ Ann Roe". */
  readonly versions: ReadonlySet<string>;
  /** Behind a name they say that it is a body's: "Acme Moe ⟨officials⟩". */
  readonly staffs: ReadonlySet<string>;
  /** "⟨Workers⟩ at Ann Roe". */
  readonly workers: ReadonlySet<string>;
  /** "On Ann Roe, ⟨where⟩": behind a place. */
  readonly places: ReadonlySet<string>;
  /** "Its ⟨rival⟩ Ann Roe": what firms are to firms. */
  readonly peersOfFirms: ReadonlySet<string>;
  /** "Ann Roe, ⟨sire⟩ of four winners". */
  readonly parents: ReadonlySet<string>;
  /** "Ann Roe, ⟨ridden⟩ by Joe Moe". */
  readonly riddenBy: ReadonlySet<string>;
  /** "The ⟨protagonist⟩ Ann Roe". */
  readonly figureNouns: ReadonlySet<string>;
  /** Family names of authors whose figures everybody knows: "⟨Hardy⟩'s Ann Roe". */
  readonly authors: ReadonlySet<string>;
  /** Before a title in marks: "he ⟨recorded⟩ “Ann Roe” in May". */
  readonly makingWorks: ReadonlySet<string>;
  /** Beside {@link naming} where whoever calls it so is the subject: "Ann, as the team ⟨calls⟩ the gauge". */
  readonly calling: ReadonlySet<string>;
  /** "The swan, ⟨known⟩ locally as Ann". */
  readonly knownAs: ReadonlySet<string>;
  /** By how much a horse wins: "nine ⟨lengths⟩ clear of Ann Roe", "by a ⟨neck⟩". */
  readonly margins: ReadonlySet<string>;
  /** Words that show an article to be about races of horses. */
  readonly ofRaces: ReadonlySet<string>;
  /** Behind a name and an article: "Ann the ⟨walrus⟩". */
  readonly animals: ReadonlySet<string>;
  /** Before "in" and a person: "they ⟨believe⟩ in Ann Roe". */
  readonly trusting: ReadonlySet<string>;
}

export interface Country {
  readonly name: string;
  /** Other names of the country itself: "U.S.", "America". */
  readonly aliases: readonly string[];
  /** Adjectives and names of the people, singular: "Chinese", "Dane". */
  readonly demonyms: readonly string[];
  /** The capital or seat of government, which may stand for the government: "Beijing". */
  readonly capital: string | null;
}

/** Countries and peoples, by the names that the language has for them. */
export interface Countries {
  /** All countries; a second spelling of the capital ("Kiev") makes a further row with the same name. */
  readonly all: readonly Country[];
  /** How lists make the plural of a people: "Dane" → "Danes". */
  readonly pluralOf: (demonym: string) => string;
  /** Adjectives of peoples and regions that are no country. */
  readonly otherDemonyms: readonly string[];
}

/** Names of places, as printed. */
export interface Places {
  readonly states: readonly string[];
  readonly regions: readonly string[];
  readonly cities: readonly string[];
}

/** Given names, folded (see `nameKey`), with the gender of those that are nearly always one of the two. */
export interface GivenNames {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly other: readonly string[];
  /** Behind the first word of a name they tell the gender, folded: "Nguyen ⟨Thi⟩ Loan", "Jasmine ⟨Kaur⟩", "Phil ⟨Ní⟩ Roe". */
  readonly tellingWords: ReadonlyMap<string, Gender>;
  /** Ends of family names that only women bear, folded: "Roe⟨dottir⟩". */
  readonly femaleEndings: readonly string[];
  /** Before the name of a saint, which is a given name or that of a place, as printed: "⟨St.⟩ John Roe". */
  readonly saints: ReadonlySet<string>;
  /** Those of the names above that are words of English too: weak evidence at the start of a sentence or headline. */
  readonly alsoWords: readonly string[];
}

/** Family names, folded (see `nameKey`). */
export interface Surnames {
  readonly all: readonly string[];
  /** People of public life, by hand, whom news may name by the family name alone. */
  readonly famous: readonly string[];
  /** Colours that are family names; lower case. */
  readonly colours: ReadonlySet<string>;
  /** Nouns that are family names; lower case. By hand. */
  readonly alsoNouns: ReadonlySet<string>;
  /** Ends of family names, three to six letters long, that words of English seldom have. By hand. */
  readonly endings: ReadonlySet<string>;
}

/** Names of organisations, as printed, and the words that make a name one. */
export interface OrganisationNames {
  /** Organs of a state and of states: they govern. */
  readonly governments: readonly string[];
  /** Departments, ministries, offices, courts, central banks, forces. */
  readonly agencies: readonly string[];
  readonly media: readonly string[];
  readonly companies: readonly string[];
  readonly parties: readonly string[];
  readonly others: readonly string[];
  /** Last words that make a capitalised phrase an organisation, by kind. */
  readonly headsOfAgencies: readonly string[];
  readonly headsOfMedia: readonly string[];
  readonly headsOfCompanies: readonly string[];
  readonly headsOfParties: readonly string[];
  readonly headsOfOthers: readonly string[];
  /** Last words that make a capitalised phrase a thing: a law, a place, a ship, a prize, an event. */
  readonly headsOfThings: readonly string[];
  /** Heads of places that teams are called by, too: "Ashby ⟨Town⟩ have won". */
  readonly headsOfTeams: ReadonlySet<string>;
  /** Heads of both sorts that are family names too, in lower case: "Dorothy Day". */
  readonly headsAlsoSurnames: readonly string[];
  /** Initials that are no organisation and no person. */
  readonly unspeakingInitials: readonly string[];
  /** First words that make a capitalised phrase a place, ship, storm or operation, in lower case: "Fort", "Hurricane". */
  readonly headsInFront: readonly string[];
  /** Such words that people are called by, too: "on ⟨Isla⟩ Quorla". */
  readonly placesCalledAsPeople: ReadonlySet<string>;
  /** Titles that end the name of a body right behind its head, in lower case: "Directorate ⟨General⟩". */
  readonly headsBehindHeads: ReadonlySet<string>;
  /** Titles that are heads behind an article and no other title: "the Housing ⟨Executive⟩". */
  readonly headsDespiteTitle: ReadonlySet<string>;
  /** Bodies that are called after who they are of: "⟨Office⟩ of the Auditor General". */
  readonly officesOf: ReadonlySet<string>;
  /** First words that make a capitalised phrase a body, of other languages and in lower case: "Agence", "Banco". */
  readonly bodiesInFront: ReadonlySet<string>;
  /** What may join the words behind those, in small letters: "Direction ⟨des⟩ Eaux ⟨et⟩ Forêts". */
  readonly bodyLinks: ReadonlySet<string>;
  /** When a paper comes out: behind an article they make the capitalised words that follow its name: "the ⟨Daily⟩ Quorlith". */
  readonly mastheads: ReadonlySet<string>;
  /** Where a body is at work: with one word more, and before a verb of speech, they are its name: "⟨National⟩ Quorlways said". */
  readonly nationwide: ReadonlySet<string>;
  /** Organs named by the people or country that they belong to: "the Chinese embassy", "the Russian central bank". */
  readonly organs: ReadonlyMap<string, OrganisationKind>;
  /** Words between a people and its organ; a bank, court, agency or medium needs one. */
  readonly organModifiers: ReadonlySet<string>;
  readonly organsWithModifier: ReadonlySet<string>;
  /** Nouns that make a family name before them an organisation: "the Doe campaign". */
  readonly namesakeNouns: ReadonlyMap<string, OrganisationKind>;
  /** Legal forms and words that a company's short name leaves out. */
  readonly companyTails: ReadonlySet<string>;
  /** Behind a name, or before "of" and it, they make it a company's: "Doe shares", "shares of Acme Tools". */
  readonly shareWords: ReadonlySet<string>;
  /** Behind "and" they make a name before it a company's: "Doe and Sons". */
  readonly companyPartners: ReadonlySet<string>;
  /** A company's legal form in small letters, as printed: "Quorlith Roe ⟨plc⟩". */
  readonly smallLegalForms: ReadonlySet<string>;
  /** What shows that a name is a company's wherever it stands. */
  readonly legalForms: ReadonlySet<string>;
  /** "Roe said it would ⟨hire⟩": what bodies do, and neither weather nor a plan, in every form and lower case. */
  readonly acts: ReadonlySet<string>;
  /** What a broker gives to shares: "keeps its ‘buy’ ⟨rating⟩". */
  readonly ratings: ReadonlySet<string>;
  /** What firms and bodies alone do to what is theirs: "Quorlo ⟨operates⟩ ferries", "Quorlo will ⟨shut⟩ its shop"; in every form and lower case. */
  readonly firmDeeds: ReadonlySet<string>;
  /** How the names of firms of one word end, and no family name that is not known: "Quorlo⟨bank⟩ said". */
  readonly firmEndings: readonly string[];
  /** What they do, as people do, too, before a firm speaks that nothing brought in: “Quorlo ⟨blamed⟩ the rain. The supermarket added”. */
  readonly firmReports: ReadonlySet<string>;
  /** What they do behind "which": "Quorlo, which ⟨runs⟩ 40 homes". */
  readonly deedsOfThings: ReadonlySet<string>;
  /** Bodies that are called by one word of every day, as printed: "⟨Shelter⟩ said". */
  readonly calledByWords: ReadonlySet<string>;
  /** Legal forms that are initials, folded: words and names are spelt so too, so they count in capitals only. */
  readonly legalInitials: ReadonlySet<string>;
  /** Before the name of a ship, in lower case. */
  readonly vessels: ReadonlySet<string>;
  /** What bodies are there for that are called with a country: "Cricket Australia". */
  readonly purposes: ReadonlySet<string>;
  /** Words before the name of a storm. */
  readonly storms: ReadonlySet<string>;
  /** Articles with which a name is printed at times, as printed: "⟨The⟩ Quorlith Group". */
  readonly articles: ReadonlySet<string>;
  /** Letters that stand for a party, before a hyphen and a place: "Roe (⟨D⟩-Mass.)". */
  readonly partyLetters: ReadonlySet<string>;
  /** How a parliament's members print their party behind a seat, in brackets: "(Mid Ashby, ⟨Lab⟩)". */
  readonly lettersOfParties: ReadonlySet<string>;
  /** Behind the head of a name, as printed: "Ministry ⟨of⟩ Lands". */
  readonly behindHeads: ReadonlySet<string>;
  /** In which words the names of clubs end, in lower case: "Corran ⟨Rovers⟩". */
  readonly endsOfTeams: ReadonlySet<string>;
  /** Behind a capital they tell where somebody was, and not what its government did: "Beijing ⟨reported from⟩". */
  readonly datelineVerbs: ReadonlyMap<string, string>;
}

/** Nouns for people, groups, documents and what they hold: roles, titles, offices, kin. In lower case. */
export interface PersonNouns {
  /** The plural of a noun in lower case. */
  readonly pluralOf: (noun: string) => string;
  /** Roles that are a part of the body where somebody owns them: "shook her ⟨head⟩". */
  readonly bodyParts: ReadonlySet<string>;
  /** Roles that are what somebody scored where they own it: "Roe's ⟨winner⟩ came late". */
  readonly strokes: ReadonlySet<string>;
  /** Offices, ranks and trades: "the senator", "Senator Jane Doe", "businessman John Roe". */
  readonly roles: ReadonlySet<string>;
  /** People, though no role: they head descriptions but stand before a name only with something more. */
  readonly humans: ReadonlySet<string>;
  /** Abbreviated titles, with a full stop or without; they stand before names only. */
  readonly shortTitles: ReadonlySet<string>;
  /** Words that lead into a title: "deputy", "former", "acting", "prime". */
  readonly titleModifiers: ReadonlySet<string>;
  /** Words that complete a title after "of" or "for": "Secretary of State", "director of communications". */
  readonly titleComplements: ReadonlySet<string>;
  /** Collective nouns that speak as a group or office. */
  readonly groups: ReadonlySet<string>;
  /** Those that are a group only where they are given words: "the hotel ⟨said⟩". */
  readonly establishments: ReadonlySet<string>;
  /** Behind a name they say that it is a paper's, a union's or a charity's: "the Quorla Hoje ⟨newspaper⟩ said". */
  readonly bodiesBehindNames: ReadonlySet<string>;
  /** What an organisation is called before its name or after it ("the retailer Roe & Doe"), by kind. */
  readonly organisationNouns: ReadonlyMap<string, OrganisationKind>;
  /** Nouns for bodies that are no other, and last words of names that only such bodies bear, each with the sort of body: who is called a court is no council, and “Corran ⟨Rovers⟩” a club. */
  readonly distinctBodies: ReadonlyMap<string, string>;
  /** Those of them whose names of several words tell what they are: "Roe Crystal" is no union. */
  readonly toldByName: ReadonlySet<string>;
  /** Verbs of whoever comes to an office, "who was ⟨elected⟩ in May", and of whoever is tried, "who ⟨appeared⟩ in court". */
  readonly officeVerbs: ReadonlySet<string>;
  readonly trialVerbs: ReadonlySet<string>;
  /** What a country has one of, "the central bank", each with words of which its name holds one: no other bank or court is called so. */
  readonly soleBodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** What bodies are called, each with the last words of names that such bodies bear: "the ⟨club⟩" may be Corran ⟨Rovers⟩. */
  readonly endsOfNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of those, the ones that may be of the state or of the press: "the ⟨agency⟩ said". */
  readonly agenciesOrMedia: ReadonlySet<string>;
  /** Nouns by which an agency is meant whatever it is called, "the media regulator": not so "the defence ministry". */
  readonly agencyEpithets: ReadonlySet<string>;
  /** What bodies of any sort and firms are called: "the group". */
  readonly bodiesOrFirms: ReadonlySet<string>;
  /** Those of them who work for a firm: "an analyst at Quorlith Roe" tells that the name is that of a firm. */
  readonly employed: ReadonlySet<string>;
  /** Those who tell what firms other than their own are worth: “⟨Analysts⟩ at Roe Bank”. */
  readonly marketWatchers: ReadonlySet<string>;
  /** Those who run a firm, before "of" and its name: "general ⟨manager⟩ of Metro Transit". */
  readonly managing: ReadonlySet<string>;
  /** Right before a name they tell that it is a thing's: "the ferry Ann Roe". */
  readonly namedThings: ReadonlySet<string>;
  /** Words that tell for whom somebody appears in court, with what they may be called: "⟨prosecuting⟩, Ann Roe said … the barrister". */
  readonly partsInCourt: ReadonlyMap<string, readonly string[]>;
  /** What is brought before a court or the police, with what they are called who bring it: "a ⟨petition⟩ filed by Ann Roe … the petitioner". */
  readonly partsByFiling: ReadonlyMap<string, readonly string[]>;
  /** Of those, what nobody on the other side is called. */
  readonly sidesInCourt: ReadonlySet<string>;
  /** What only one of two is called, with what the other one is: "plaintiff" and "defendant", "landlord" and "tenant". */
  readonly oppositeParties: ReadonlyMap<string, readonly string[]>;
  /** Before an office they make it another: "the ⟨prime⟩ minister". */
  readonly rankingWords: ReadonlySet<string>;
  /** Where an officer is posted, between the letters of the rank and the name: "SSP ⟨South⟩ Ann Roe". */
  readonly postings: ReadonlySet<string>;
  /** Titles by their initials, only in capitals: "UK PM Jane Roe". */
  readonly roleInitials: ReadonlySet<string>;
  /** Those behind an article by which news calls who holds the office: "the PM said". */
  readonly calledByInitials: ReadonlySet<string>;
  /** Offices that may be long in small letters too: "under secretary of state for arms control". */
  readonly offices: ReadonlySet<string>;
  /** Offices of which a country, a town or a church has one: "the ⟨mayor⟩". */
  readonly soleOffices: ReadonlySet<string>;
  /** Offices of which a firm has one: "* ⟨CEO⟩ says". */
  readonly soleOfficesOfFirms: ReadonlySet<string>;
  /** Offices that those in power and their rivals have: "the opposition ⟨leader⟩" is not the leader. */
  readonly rivalledOffices: ReadonlySet<string>;
  /** Relatives by which papers vary the name of an elder whose kin are not told of: "the ⟨grandmother⟩ said". */
  readonly elderKin: ReadonlySet<string>;
  /** To whom suspects and witnesses tell things, none of whom is one of them: "told ⟨detectives⟩". */
  readonly investigators: ReadonlySet<string>;
  /** What news calls whoever gives evidence, who is named already: "⟨the witness⟩ told the court". */
  readonly onTheStand: ReadonlySet<string>;
  /** What news calls whoever is in office, or leads a body, by: "⟨the official⟩ said". */
  readonly calledByOffice: ReadonlySet<string>;
  /** Who serves those of whom a story is, and stays without a name unless somebody is called so: "⟨the waiter⟩ said". */
  readonly serving: ReadonlySet<string>;
  /** Who leads a court or a house, and is called so when named, if the article knows the name: "Coroner Ann Roe … ⟨the coroner⟩". */
  readonly presidingOffices: ReadonlySet<string>;
  /** Who puts something to a speaker: what is said next is the answer, and not theirs. */
  readonly askers: ReadonlySet<string>;
  /** Offices and parts that people have in a body, a town or a team, and never of somebody: "the Ashby ⟨mayor⟩", but not "Roe's spokesman". */
  readonly heldInBodies: ReadonlySet<string>;
  /** Offices whose holders seldom speak of it in another place than their own. */
  readonly officesOfTowns: ReadonlySet<string>;
  /** Offices that many hold, each for something: "the home ⟨secretary⟩", "the ⟨minister⟩ for sport". */
  readonly officesForSomething: ReadonlySet<string>;
  /** Right before a noun they tell somebody apart from those of whom an article speaks: "the ⟨local⟩ priest". */
  readonly settingApart: ReadonlySet<string>;
  /** What people are called after a study of theirs, in the singular: "the ⟨researcher⟩". */
  readonly makersOfStudies: ReadonlySet<string>;
  /** Behind a negation they tell that somebody had nothing to do with it: "who was not ⟨involved⟩", "who took no ⟨part⟩". */
  readonly takingPart: ReadonlySet<string>;
  /** What tells of which faith or church somebody is, in lower case: "catholic" of "the Catholic bishop". */
  readonly faiths: ReadonlySet<string>;
  /** Offices of whoever leads a sitting, that one person holds where they are printed with a capital: "the ⟨Chair⟩ ruled". */
  readonly presiding: ReadonlySet<string>;
  /** Who is called so before an office does not hold it: "the ⟨former⟩ mayor", "the ⟨shadow⟩ chancellor". */
  readonly besideOffice: ReadonlySet<string>;
  /** Of those, the ones of whoever held it once; and what stands for them before a hyphen: "the ⟨ex-⟩mayor". */
  readonly formerWords: ReadonlySet<string>;
  /** Words for who no longer works: "retired". They may still be called by the calling. */
  readonly retiredWords: ReadonlySet<string>;
  /** Right behind "the" they tell something new of somebody whom the reader knows: "the ⟨unemployed⟩ technician"; and how such words end. */
  readonly tellingMore: ReadonlySet<string>;
  readonly tellingMoreEndings: ReadonlySet<string>;
  /** What stands in brackets between a rank and a name, without stops: "Major (⟨retd⟩) Ann Roe". */
  readonly bracketedStandings: ReadonlySet<string>;
  /** What somebody is called behind a club or town: "the Ashby man". */
  readonly plainHumans: ReadonlySet<string>;
  /** Who sits for a place, or is of it by trade, by which papers vary a name: "the Ashby MP", "the Ashby dairy farmer". */
  readonly seated: ReadonlySet<string>;
  readonly formerPrefix: string;
  /** "First lady", "second gentleman". */
  readonly spousesOfOffice: ReadonlySet<string>;
  /** Behind these stands a given name alone: "⟨Pope⟩ Joe", "⟨Sister⟩ Ann"; each as printed, without a full stop, with the title written out. */
  readonly titlesOfGivenNames: ReadonlyMap<string, string>;
  /** What players are called right before their names; elsewhere most of these words are something else. */
  readonly positions: ReadonlySet<string>;
  /** Who leads a team that need not be of their own country: "Wales ⟨coach⟩ Ann Roe". */
  readonly trainers: ReadonlySet<string>;
  /** What people are called behind an article, "the Wales ⟨international⟩ said", by words that are mostly something else. */
  readonly plainCallings: ReadonlySet<string>;
  /** Before the number by which somebody is called: "the world ⟨number⟩ three said". */
  readonly rankNouns: ReadonlySet<string>;
  /** What people of any calling may be besides: "captain", "star". */
  readonly ofAnyField: ReadonlySet<string>;
  /** Nouns of organisations that alone at the start of a sentence are a person's trade: "⟨Producer⟩ Jaxo Roe", and not "oil producer". */
  readonly tradesAlone: ReadonlySet<string>;
  /** Words before such a trade that tell of people: "⟨film⟩ producer Roe". */
  readonly beforeTradesAlone: ReadonlySet<string>;
  /** Roles that companies, teams and countries have as well as people: "its rival Roe & Doe". */
  readonly rolesOfOrganisations: ReadonlySet<string>;
  /** Of those, what firms are more often than people, where a name stands behind it between commas: "its owner, Quorlith Mills,". */
  readonly rolesOfFirms: ReadonlySet<string>;
  /** How big a firm is among others: "the world's ⟨largest⟩ lender", "the second-⟨biggest⟩". */
  readonly firmSizes: ReadonlySet<string>;
  /** Who speaks for a body, more often than for a person: "a ⟨spokesman⟩ for Quorlith Roe". */
  readonly spokespeople: ReadonlySet<string>;
  /** Nouns that are plural without an s, or have no singular here. */
  readonly pluralPeople: ReadonlySet<string>;
  /** Of groups, those that are several without an article: "⟨police⟩ said". */
  readonly pluralGroups: ReadonlySet<string>;
  /** Parts of a whole that stand for as many people: "⟨two-thirds⟩ say", "a ⟨quarter⟩ said". */
  readonly fractions: ReadonlySet<string>;
  /** Words for a part of people, which are people only where they say something: "⟨half⟩ said". */
  readonly shares: ReadonlySet<string>;
  /** Forms of address without a full stop behind which any capital is a name, as printed: "⟨Dame⟩ White", "⟨Mr⟩ Hill". */
  readonly sureTitles: ReadonlySet<string>;
  /** Of those, in lower case and without a full stop, the ones behind which a trade is a name as well: "⟨Mr⟩ Baker". */
  readonly beforeTrades: ReadonlySet<string>;
  /** Who is addressed so is called by an office: "Mr. ⟨Speaker⟩". */
  readonly addressedOffices: ReadonlySet<string>;
  /** Forms of address that are no title of an office: "⟨Ms.⟩ Roe". */
  readonly honorifics: ReadonlySet<string>;
  /** Before who presides: "⟨Madam⟩ Speaker". */
  readonly addressesOfChairs: ReadonlySet<string>;
  /** Before {@link spousesOfOffice}: "⟨first⟩ lady". */
  readonly ranksOfSpouses: ReadonlySet<string>;
  /** Offices of two words in small letters: for the second the first. "⟨under⟩ secretary". */
  readonly pairedOffices: ReadonlyMap<string, string>;
  /** Relatives that are colleagues where a firm follows: "a ⟨partner⟩ at Roe & Moe". */
  readonly kinOrColleagues: ReadonlySet<string>;
  /** Two people who may bear one family name: "the ⟨couple⟩, Ann and Joe Roe". */
  readonly pairs: ReadonlySet<string>;
  /** Before two given names and one family name they tell that both bear it: "⟨brothers⟩ Joe and Tim Roe". */
  readonly sharingKin: ReadonlySet<string>;
  /** Behind a number and a hyphen: "23-⟨year-old⟩". */
  readonly aged: ReadonlySet<string>;
  /** What somebody is called: "whose real ⟨name⟩ is". */
  readonly nameNouns: ReadonlySet<string>;
  /** Children whose name follows: "⟨baby⟩ Quorla". */
  readonly babies: ReadonlySet<string>;
  /** Before an age: "⟨aged⟩ 34". */
  readonly ageWords: ReadonlySet<string>;
  /** What popular papers call parents by how many children they have: "the ⟨mum-of-two⟩". */
  readonly parentsOfSome: ReadonlySet<string>;
  /** Those numbers: "the mother of ⟨one⟩". */
  readonly childCounts: ReadonlySet<string>;
  /** Written and recorded things that say something. */
  readonly documents: ReadonlySet<string>;
  /** Polls and their like. */
  readonly polls: ReadonlySet<string>;
  /** What a clause before it comes to: "the mill was sold, a ⟨deal⟩ announced on Monday". */
  readonly sums: ReadonlySet<string>;
  /** What a report calls the event that it tells of, behind who told it: "…, police said, in the third such ⟨attack⟩ this year", "in a ⟨blow⟩ to the board". */
  readonly eventsCalled: ReadonlySet<string>;
  /** What happens or is seen, and says nothing: "the ⟨vote⟩ suggests that", "her ⟨silence⟩ made clear that". */
  readonly happenings: ReadonlySet<string>;
  /** Who passes sentence. */
  readonly sentencers: ReadonlySet<string>;
  /** What is traded of a firm: "its ⟨shares⟩ rose". */
  readonly tradedThings: ReadonlySet<string>;
  /** Verbs, beside those of speech, by which a document or poll says something. */
  readonly revealingVerbs: ReadonlySet<string>;
  /** Polls by their plural: "polls", "surveys", "results". */
  readonly pollPlurals: ReadonlySet<string>;
  /** Roles and kin that tell the gender. */
  readonly femaleNouns: ReadonlySet<string>;
  readonly maleNouns: ReadonlySet<string>;
  /** Of the male nouns those that are said of women, too: "spokesman", "chairman". */
  readonly saidOfBoth: ReadonlySet<string>;
  /** Which of two who were named is meant: "the former", "the latter". */
  readonly formerOfTwo: ReadonlySet<string>;
  readonly latterOfTwo: ReadonlySet<string>;
  /** They tell somebody apart from others of the same name: "the ⟨other⟩ juror". */
  readonly othersOfSeveral: ReadonlySet<string>;
  /** Who is one more of several: "the second", "a third". */
  readonly ordinals: ReadonlySet<string>;
  /** As they do, they tell one body or thing from another: "the ⟨other⟩ study's author". */
  readonly onesOfTwo: ReadonlySet<string>;
  /** Before "of" and several they are one of those: "the ⟨last⟩ of the cartographers". */
  readonly onesOfMany: ReadonlySet<string>;
  /** Between a noun and the name of what it means: "a company ⟨called⟩ Acme". */
  readonly naming: ReadonlySet<string>;
  /** Before "as" and another name of somebody: "Jay Roe, better ⟨known⟩ as Jaybird", "who ⟨performs⟩ as". */
  readonly knownByName: ReadonlySet<string>;
  /** Right before another name of somebody: "Jay Roe, ⟨nicknamed⟩ Jaybird". */
  readonly aliasing: ReadonlySet<string>;
  /** Which name another is, and that it is one: "⟨stage⟩ ⟨name⟩ Jaybird". */
  readonly otherNames: ReadonlySet<string>;
  readonly nounsOfName: ReadonlySet<string>;
  /** Before "by" and another name: "who ⟨goes⟩ by Jaybird". */
  readonly goingBy: ReadonlySet<string>;
  /** What those do who have another name for somebody, and who they are: "whom his ⟨friends⟩ ⟨call⟩ Jaybird", "Jaybird to ⟨everyone⟩". */
  readonly callingByName: ReadonlySet<string>;
  readonly callersByName: ReadonlySet<string>;
  /** Of two who stood against one another: "the ⟨new⟩ councillor", "the ⟨defeated⟩ candidate". */
  readonly winningWords: ReadonlySet<string>;
  readonly losingWords: ReadonlySet<string>;
  /** What somebody is who is brought in as such, and not by a part in the story of another: "the accountant", and not "the doctor". */
  readonly ownTrades: ReadonlySet<string>;
  /** Between a name and what its bearer is or becomes: "Roe ⟨was elected⟩ chair". */
  readonly becoming: ReadonlySet<string>;
  /** What people may be called from one age to another, both included: "octogenarian" from 80 to 89. */
  readonly agesOfCallings: readonly { readonly from: number; readonly to: number; readonly nouns: readonly string[] }[];
  /** By the words by which a party is called, as parts of a name: "Tory" → "conservative". */
  readonly parties: ReadonlyMap<string, string>;
  /** Short forms of parties in brackets behind a name, as {@link parties} calls them: "Roe (⟨Lab⟩, Ashby)" → "labour". */
  readonly partiesInBrackets: ReadonlyMap<string, string>;
  /** Who may be called after a party, besides those who sit for a place: "the Labour ⟨candidate⟩". */
  readonly partisans: ReadonlySet<string>;
  /** Between a name and "as" before what its bearer becomes: "Roe was ⟨sworn in⟩ as mayor", "Roe ⟨took over⟩ as coach". */
  readonly takingPost: ReadonlySet<string>;
  /** Before the name of whoever comes into an office: "they ⟨elected⟩ Roe chair". */
  readonly appointing: ReadonlySet<string>;
  /** Before what somebody comes to be, "the ⟨new⟩ owner", and what they were to whom another succeeds, "the ⟨previous⟩ owner". */
  readonly incomingWords: ReadonlySet<string>;
  readonly outgoingWords: ReadonlySet<string>;
  /** Behind a name they tell that its bearer holds an office no longer: "Chairman Roe ⟨resigned⟩". */
  readonly leavingWords: ReadonlySet<string>;
  /** What tells how somebody is or feels, and not which one is meant: "the ⟨veteran⟩ campaigner", "the ⟨newly elected⟩ chair". */
  readonly colouring: ReadonlySet<string>;
  /** Who is told of without a name, by their age: "the ⟨suspect⟩, 34,". */
  readonly unnamedByAge: ReadonlySet<string>;
  /** Whom a case is about, and who so is none of those who tell of cases. */
  readonly ofCases: ReadonlySet<string>;
  /** Who tells of a case, and is none of those whom it is about: "the ⟨suspect⟩" is no spokesman. */
  readonly tellersOfCases: ReadonlySet<string>;
  /** Whoever somebody has to speak for them in court; who tells of a case is nobody's: "his ⟨lawyer⟩" is no prosecutor. */
  readonly lawyers: ReadonlySet<string>;
  /** Relatives: they tell the gender, and are no titles. */
  readonly kinNouns: ReadonlySet<string>;
  /** Of those, the ones who most often bear the same family name. */
  readonly nearKin: ReadonlySet<string>;
  /** What somebody may be to whose relative they are: "wife" → "husband", "daughter" → "mother" and "father". */
  readonly counterKin: ReadonlyMap<string, readonly string[]>;
  /** With them an article tells that two of one name are no relatives: "no ⟨relation⟩". */
  readonly unrelated: ReadonlySet<string>;
  /** Of those, who is elder, or younger, than whose relative they are. */
  readonly parents: ReadonlySet<string>;
  readonly children: ReadonlySet<string>;
  /** Before a family name they tell the one from the other: "the ⟨elder⟩ Roe". */
  readonly elders: ReadonlySet<string>;
  readonly youngers: ReadonlySet<string>;
  /** Of those, the ones who are married to somebody. */
  readonly spouses: ReadonlySet<string>;
  /** Between an office and what it is for: "Minister ⟨of⟩ Lands". */
  readonly officeLinks: ReadonlySet<string>;
  /** Behind an owner they speak for that one: "Roe's ⟨office⟩". */
  readonly speakingOffices: ReadonlySet<string>;
  /** Those whose firm stands before them: "Quorlith ⟨analyst⟩ Jane Doe", "Quorlith ⟨chief executive⟩ Jane Doe"; at most three words. */
  readonly officesOfFirms: ReadonlySet<string>;
  /** Titles of those who were made holy: "⟨Saint⟩ Ann" is a church or a prayer's. */
  readonly holy: ReadonlySet<string>;
  /** "Her ⟨Highness⟩". */
  readonly styles: ReadonlySet<string>;
  /** Before "of" and a place: "the ⟨archdeacon⟩ of Ashby". */
  readonly officesOfSees: ReadonlySet<string>;
  /** Titles behind whose bearer "of" leads to a place: "⟨Baroness⟩ Roe of Ashby". */
  readonly peerTitles: ReadonlySet<string>;
  /** What stands before the family name that somebody was born with: "Ann Roe, ⟨née⟩ Moe". */
  readonly birthWords: ReadonlySet<string>;
  /** Titles that are names of ships, too: "the ⟨Lady⟩ Ann". */
  readonly shipsTitles: ReadonlySet<string>;
  /** The last two words of ranks that end in what is a given name, too: "det con". */
  readonly endsOfRanks: ReadonlySet<string>;
  /** Between a trade and its firm: "a partner ⟨at⟩ Roe & Moe". */
  readonly partnerLinks: ReadonlySet<string>;
}

/** A pronoun as it is printed. */
export interface PronounForm {
  readonly plural: boolean;
  readonly gender: Gender | null;
  /** How many of its characters are the pronoun, where an auxiliary is glued to it: "⟨she⟩'d". */
  readonly length?: number;
}

/** Articles, pronouns, auxiliaries and prepositions round a name, in lower case. */
export interface FunctionWords {
  /** Numbers that are written as words: "⟨four⟩ in ⟨ten⟩ voters"; and what stands before "of" in "six ⟨out⟩ of ten". */
  readonly numerals: ReadonlySet<string>;
  readonly beforeOf: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  /** Those of {@link owners} that may mean a body: "⟨its⟩ director". */
  readonly bodyOwners: ReadonlySet<string>;
  /** Forms of verbs whose subject is several. */
  readonly pluralVerbs: ReadonlySet<string>;
  /** "A friend of ⟨hers⟩". */
  readonly possessives: ReadonlySet<string>;
  /** Verbs that carry tense and no more. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Prepositions that go on with a noun phrase: "a spokesman for the board in Rome". */
  readonly postModifiers: ReadonlySet<string>;
  /** Prepositions before which a place, and no person, is named. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Before the name of a place they tell that it is another than the one of which an article speaks: "in ⟨nearby⟩ Ashby". */
  readonly neighbouring: ReadonlySet<string>;
  /** Words behind which such a preposition leads to a person as well: "screamed ⟨at⟩ Donal", "bumped ⟨into⟩ Donal". */
  readonly placeless: ReadonlyMap<string, ReadonlySet<string>>;
  /** Behind a name they make it that of a place or thing: "Ballycarragh station", "the Ann Roe trophy". */
  readonly placeNouns: ReadonlySet<string>;
  /** Before "of" and a name they make it a place's: "the port of Ashby". */
  readonly placesOf: ReadonlySet<string>;
  /** Nouns that behind a name and a comma say the same, "Ashby, a farming ⟨community⟩", and not before "of". */
  readonly settlements: ReadonlySet<string>;
  /** Whom only a place has: "Ashby has 212 ⟨inhabitants⟩". */
  readonly dwellers: ReadonlySet<string>;
  /** What countries have more often than people: "the ⟨government⟩ of Ashby". */
  readonly governedOf: ReadonlySet<string>;
  /** Between a name and the noun of a place: "Ashby Moe ⟨bus⟩ station". */
  readonly beforePlaceNouns: ReadonlySet<string>;
  /** Before "of" and a place: "⟨north⟩ of Ashby". */
  readonly directionsOf: ReadonlySet<string>;
  /** Who sits for a place: "the ⟨member⟩ for Ashby". */
  readonly seatedFor: ReadonlySet<string>;
  /** What leads from place to place, and the prepositions between: "⟨flights⟩ ⟨to⟩ Ashby", "the ⟨road⟩ ⟨between⟩ Ashby and Moor". */
  readonly ways: ReadonlySet<string>;
  readonly wayPrepositions: ReadonlySet<string>;
  /** Of a hill, a coast or a street, behind which a name may be either: "above ⟨Monte Quorlo⟩", "on ⟨Rua Quorla⟩". */
  readonly heightPrepositions: ReadonlySet<string>;
  /** Who is of a place: "the ⟨bishop⟩ of Ashby", "⟨residents⟩ of Ashby". */
  readonly peopleOfPlaces: ReadonlySet<string>;
  /** "⟨From⟩ Ashby to Leeds", "⟨between⟩ Ashby and Leeds", and "⟨on⟩ Tanner's Hill". */
  readonly routes: { readonly from: string; readonly between: string; readonly on: string };
  /** Nouns that a clause follows without "that": "the way rivals do it". */
  readonly clauseHeads: ReadonlySet<string>;
  /** Before these a capital is a city and not a government. */
  readonly cityPrepositions: ReadonlySet<string>;
  /** Prepositions, conjunctions, pronouns, determiners, auxiliaries, question words and the commonest adverbs. */
  readonly all: ReadonlySet<string>;
  /** Verbs that are no verbs of speech, in forms that are seldom anything else. */
  readonly commonVerbs: ReadonlySet<string>;
  /** Pronouns that can be the subject of a verb of speech. */
  readonly pronouns: ReadonlyMap<string, PronounForm>;
  /** Pronouns that are subjects of their own clause only. */
  readonly relatives: ReadonlySet<string>;
  /** Pronouns that tell the gender of whom they mean. */
  readonly pronounGenders: ReadonlyMap<string, Gender>;
  /** Those of {@link pronounGenders} that are objects: "thanked ⟨her⟩". */
  readonly objectPronouns: ReadonlySet<string>;
  /** Words that begin a relative clause. */
  readonly clauseStarts: ReadonlySet<string>;
  /** Between the head of an organisation and what names it more closely: "Ministry of", "Tribune de"; then "Food and Drug". */
  readonly complementStarts: ReadonlySet<string>;
  readonly complementLinks: ReadonlySet<string>;
  /** Between a person's description and the organisation that the person speaks for. */
  readonly speakingFor: ReadonlySet<string>;
}
