import type { OrganisationKind } from "../../vocabulary.ts";

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
  /** Bodies that some papers write in small letters behind their place: "Quorlmere ⟨council⟩". */
  readonly smallBodies: ReadonlySet<string>;
  /** What may stand between: "Quorlshire ⟨county⟩ council". */
  readonly tiers: ReadonlySet<string>;
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
  /** Whom campaigns unite, the first words of their names, in lower case: "⟨Friends⟩ of the Quorl". */
  readonly members: ReadonlySet<string>;
  /** What leads from those to what they are for, in lower case: "Mothers ⟨Against⟩ Noise". */
  readonly causes: ReadonlySet<string>;
  /** Demands that begin the names of campaigns, in lower case: "⟨Save⟩ the Quorl". */
  readonly calls: ReadonlySet<string>;
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
