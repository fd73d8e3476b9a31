/** Nouns for people in a case, before a court or with the police. In lower case. */
export interface CourtNouns {
  /** Verbs for being tried: "who ⟨appeared⟩ in court". */
  readonly trialVerbs: ReadonlySet<string>;
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
  /** Nouns for those whom suspects and witnesses talk to, and who are not among them: "told ⟨detectives⟩". */
  readonly investigators: ReadonlySet<string>;
  /** Nouns for somebody who gives evidence, and was named before: "⟨the witness⟩ told the court". */
  readonly onTheStand: ReadonlySet<string>;
  /** Nouns for those who pass sentence: "the ⟨judge⟩ jailed". */
  readonly sentencers: ReadonlySet<string>;
  /**
   * Nouns for those who represent somebody in court. Those who report on a case represent nobody: "his ⟨lawyer⟩" is not
   * a prosecutor.
   */
  readonly lawyers: ReadonlySet<string>;
  /** Nouns for those whom a case is about, who are never among {@link tellersOfCases}: "the ⟨suspect⟩". */
  readonly ofCases: ReadonlySet<string>;
  /** Nouns for those who report on a case, who are never its subject: "the ⟨suspect⟩" is not a spokesman. */
  readonly tellersOfCases: ReadonlySet<string>;
}
