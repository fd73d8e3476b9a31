/** Offices, ranks and the words of long titles, and who has them. In lower case. */
export interface OfficeNouns {
  /** Words that begin a title: "deputy", "former", "acting", "prime". */
  readonly titleModifiers: ReadonlySet<string>;
  /** Words that complete a title after "of" or "for": "Secretary of State", "director of communications". */
  readonly titleComplements: ReadonlySet<string>;
  /** Offices that can have long titles in small letters: "under secretary of state for arms control". */
  readonly offices: ReadonlySet<string>;
  /** Offices of which a country, a town or a church has one: "the ⟨mayor⟩". */
  readonly soleOffices: ReadonlySet<string>;
  /** Offices of which a firm has one: "* ⟨CEO⟩ says". */
  readonly soleOfficesOfFirms: ReadonlySet<string>;
  /** Offices that the government and its opponents both have: "the opposition ⟨leader⟩" is not the leader. */
  readonly rivalledOffices: ReadonlySet<string>;
  /**
   * Offices at the head of a court or house. If the article has a name with one, the bare office means that person:
   * "Coroner Ann Roe … ⟨the coroner⟩".
   */
  readonly presidingOffices: ReadonlySet<string>;
  /** Offices at the head of a sitting, which mean one person if printed with a capital: "the ⟨Chair⟩ ruled". */
  readonly presiding: ReadonlySet<string>;
  /**
   * Offices and positions in a body, a town or a team, which never belong to a person: "the Ashby ⟨mayor⟩", but not
   * "Roe's spokesman".
   */
  readonly heldInBodies: ReadonlySet<string>;
  /** Offices whose holders seldom speak for it in another place than their own: "the ⟨mayor⟩". */
  readonly officesOfTowns: ReadonlySet<string>;
  /** Offices that many people hold, each with its own field: "the home ⟨secretary⟩", "the ⟨minister⟩ for sport". */
  readonly officesForSomething: ReadonlySet<string>;
  /**
   * Roles of at most three words behind the name of a firm: "Quorlith ⟨analyst⟩ Jane Doe", "Quorlith ⟨chief executive⟩
   * Jane Doe".
   */
  readonly officesOfFirms: ReadonlySet<string>;
  /** Offices before "of" and a place: "the ⟨archdeacon⟩ of Ashby". */
  readonly officesOfSees: ReadonlySet<string>;
  /** Nouns for anybody in office or at the head of a body: "⟨the official⟩ said". */
  readonly calledByOffice: ReadonlySet<string>;
  /**
   * Nouns for people who represent a place, or have a local trade, by which papers vary a name: "the Ashby MP", "the
   * Ashby dairy farmer".
   */
  readonly seated: ReadonlySet<string>;
  /** Words for a faith or church, in lower case: "catholic" in "the Catholic bishop". */
  readonly faiths: ReadonlySet<string>;
  /** Titles by their initials, in capitals only: "UK PM Jane Roe". */
  readonly roleInitials: ReadonlySet<string>;
  /** Initials that news uses behind an article for the one in office: "the PM said". */
  readonly calledByInitials: ReadonlySet<string>;
  /** Words that make another office of the one behind them: "the ⟨prime⟩ minister". */
  readonly rankingWords: ReadonlySet<string>;
  /** Where an officer is posted, between the initials of the rank and the name: "SSP ⟨South⟩ Ann Roe". */
  readonly postings: ReadonlySet<string>;
  /** The last two words of ranks whose last word is also a given name: "det con". */
  readonly endsOfRanks: ReadonlySet<string>;
  /** Words in brackets between a rank and a name, without full stops: "Major (⟨retd⟩) Ann Roe". */
  readonly bracketedStandings: ReadonlySet<string>;
  /** For the second word of an office in small letters, the first: "⟨under⟩ secretary". */
  readonly pairedOffices: ReadonlyMap<string, string>;
  /** Words between an office and its field: "Minister ⟨of⟩ Lands". */
  readonly officeLinks: ReadonlySet<string>;
  /** Nouns behind an owner they speak for: "Roe's ⟨office⟩". */
  readonly speakingOffices: ReadonlySet<string>;
  /** Words before an office for somebody who does not hold it: "the ⟨former⟩ mayor", "the ⟨shadow⟩ chancellor". */
  readonly besideOffice: ReadonlySet<string>;
  /** Those of {@link besideOffice} for somebody who once held it; also the first part of "the ⟨ex-⟩mayor". */
  readonly formerWords: ReadonlySet<string>;
  /** The prefix of an office that somebody no longer holds: "ex-". */
  readonly formerPrefix: string;
  /** Last words for the spouse of somebody in office: "First lady", "second gentleman". */
  readonly spousesOfOffice: ReadonlySet<string>;
  /** Words before {@link spousesOfOffice}: "⟨first⟩ lady". */
  readonly ranksOfSpouses: ReadonlySet<string>;
}
