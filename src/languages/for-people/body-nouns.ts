import type { OrganisationKind } from "../../vocabulary.ts";

/** Nouns for groups, bodies and firms, and for those who belong to them. In lower case. */
export interface BodyNouns {
  /** Collective nouns that speak as a group or office: "the ⟨board⟩ said". */
  readonly groups: ReadonlySet<string>;
  /** Those of {@link groups} that are plural without an article: "⟨police⟩ said". */
  readonly pluralGroups: ReadonlySet<string>;
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
  /** Roles that companies, teams and countries have as well as people: "its rival Roe & Doe". */
  readonly rolesOfOrganisations: ReadonlySet<string>;
  /**
   * Those of {@link rolesOfOrganisations} that, behind a name between commas, are more often a firm's than a person's:
   * "its owner, Quorlith Mills,".
   */
  readonly rolesOfFirms: ReadonlySet<string>;
  /** Words for a firm's rank by size: "the world's ⟨largest⟩ lender", "the second-⟨biggest⟩". */
  readonly firmSizes: ReadonlySet<string>;
  /** Nouns for what is traded of a firm: "its ⟨shares⟩ rose". */
  readonly tradedThings: ReadonlySet<string>;
  /**
   * Nouns of organisations that, alone at the start of a sentence, are a person's trade: "⟨Producer⟩ Jaxo Roe", but not
   * "oil producer".
   */
  readonly tradesAlone: ReadonlySet<string>;
  /** Words before such a trade that show that it is a person's: "⟨film⟩ producer Roe". */
  readonly beforeTradesAlone: ReadonlySet<string>;
  /** Nouns for people who work for a firm: "an analyst at Quorlith Roe" shows that the name is a firm's. */
  readonly employed: ReadonlySet<string>;
  /** Nouns for people who say what other firms than their own are worth: “⟨Analysts⟩ at Roe Bank”. */
  readonly marketWatchers: ReadonlySet<string>;
  /** Nouns for those who run a firm, before "of" and its name: "general ⟨manager⟩ of Metro Transit". */
  readonly managing: ReadonlySet<string>;
  /** Nouns for those who speak for a body more often than for a person: "a ⟨spokesman⟩ for Quorlith Roe". */
  readonly spokespeople: ReadonlySet<string>;
  /** Words between a trade and its firm: "a partner ⟨at⟩ Roe & Moe". */
  readonly partnerLinks: ReadonlySet<string>;
}
