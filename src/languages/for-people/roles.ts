/** Nouns for people by what they are and do. In lower case. */
export interface RoleNouns {
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
  /** Nouns for somebody behind a club or town: "the Ashby man". */
  readonly plainHumans: ReadonlySet<string>;
  /** Nouns for people that are plural without an s, or have no singular here: "women", "authorities". */
  readonly pluralPeople: ReadonlySet<string>;
  /** Fractions that stand for so many people: "⟨two-thirds⟩ say", "a ⟨quarter⟩ said". */
  readonly fractions: ReadonlySet<string>;
  /** Words for some of the people, used alone only if they say something: "⟨half⟩ said". */
  readonly shares: ReadonlySet<string>;
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
   * Nouns for people who are introduced by them, and not by a part in another's story: "the accountant", but not "the
   * doctor".
   */
  readonly ownTrades: ReadonlySet<string>;
  /**
   * Nouns for people who serve those whom a story is about. They stay unnamed unless somebody is introduced by the
   * noun: "⟨the waiter⟩ said".
   */
  readonly serving: ReadonlySet<string>;
  /**
   * Nouns for somebody who puts something to a speaker, "a ⟨heckler⟩ asked": what is said next is the speaker's answer.
   */
  readonly askers: ReadonlySet<string>;
  /** Nouns for the authors of a study, in the singular: "the ⟨researcher⟩". */
  readonly makersOfStudies: ReadonlySet<string>;
}
