/**
 * How newspapers print that a source is not to be named, and why. A phrase is a line of words: "a|b" stands for either,
 * "[a|b]" may be left out, and "*" is any word.
 */
export interface AnonymityWords {
  /** Phrases, from the verb on, that say that a source is not to be named: "spoke on condition of anonymity". */
  readonly formulas: readonly string[];
  /** Every formula contains one of these words, such as "anonymity"; without one, none is searched for. */
  readonly words: ReadonlySet<string>;
  /**
   * Last words of formulas that reach to the end of their clause: "were not authorised to speak ⟨publicly about the
   * talks⟩".
   */
  readonly openFormulaEnds: ReadonlySet<string>;
  /** Verbs before "on condition of anonymity" that say only that somebody spoke. */
  readonly mereSpeaking: ReadonlySet<string>;
  /** Phrases behind a formula that give the reason, whatever follows: "⟨because⟩ the talks are private". */
  readonly reasonOpenings: readonly string[];
  /** "As" and "since" give a reason if one of {@link reasonWords} follows; else they may say when. */
  readonly temporalOpenings: ReadonlySet<string>;
  /** Words of a clause that gives a reason, "as the talks are ⟨private⟩"; see {@link temporalOpenings}. */
  readonly reasonWords: ReadonlySet<string>;
  /** Nouns for sources that are not to be named: "a ⟨source⟩". */
  readonly sourceNouns: ReadonlySet<string>;
  /** Nouns for people in the news who stay unnamed unless somebody is introduced by the noun: "the ⟨insider⟩". */
  readonly passersBy: ReadonlySet<string>;
  /**
   * Callings of people who speak for others, or who are so many that news seldom names them later: "spokeswoman",
   * "official".
   */
  readonly unnamedByTrade: ReadonlySet<string>;
  /** Nouns that mean an anonymous source if what the source knows follows: "a person familiar with the matter". */
  readonly knowingNouns: ReadonlySet<string>;
  /** Phrases for what such a source knows: "a person ⟨familiar with⟩ the matter". */
  readonly knowledgePhrases: readonly string[];
  /** Words before a noun for somebody who is not named: "an ⟨unnamed⟩ official". */
  readonly unnamedWords: ReadonlySet<string>;
  /** Verbs that go on to what the source said: "who asked not to be named because the talks are private ⟨said⟩". */
  readonly verbsBehindFormulas: ReadonlySet<string>;
  /**
   * Verbs of a further formula behind a coordinator: "were not authorised to speak publicly and ⟨spoke⟩ on condition of
   * anonymity".
   */
  readonly verbsOfFormulas: ReadonlySet<string>;
  /** Relative pronouns before a formula: "an official ⟨who⟩ asked not to be named". */
  readonly beforeFormulas: ReadonlySet<string>;
  /** Relative pronouns that begin a formula: "an official ⟨whose⟩ name was withheld". */
  readonly owningRelatives: ReadonlySet<string>;
  /** Subjects that mean two people who spoke before: "⟨both⟩ spoke on condition of anonymity". */
  readonly bothWords: ReadonlySet<string>;
  /** Words between "who" and the verb of a formula: "who ⟨had also⟩ asked". */
  readonly beforeFormulaVerbs: ReadonlySet<string>;
  /** Participles that say how a source is involved: "an official ⟨briefed⟩ on the talks". */
  readonly sourceParticiples: ReadonlySet<string>;
}
