/** Where, by what means and to whom something is said. In lower case. */
export interface OccasionWords {
  /** Head nouns of an occasion: "in an ⟨interview⟩", "at a ⟨rally⟩". */
  readonly nouns: ReadonlySet<string>;
  /** Places where words are posted or broadcast: "on Twitter", "on CNN". */
  readonly channels: ReadonlySet<string>;
  /** Those of {@link channels} where anybody may post: "a ⟨Facebook⟩ post claims". */
  readonly platforms: ReadonlySet<string>;
  /** Words before the person somebody talked to, if a colon follows: “her interview ⟨with⟩ the BBC: “…””. */
  readonly beforeHosts: ReadonlySet<string>;
  /** Words before a channel, or an organisation that is one: "⟨on⟩ CNN". */
  readonly beforeChannels: ReadonlySet<string>;
  /** Verbs of speech that take the hearer as their object: "told reporters", "warned China". */
  readonly addressingVerbs: ReadonlySet<string>;
  /**
   * Those of {@link addressingVerbs} whose hearer can be followed by a clause without "that": "told the court ⟨he had
   * stopped⟩".
   */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Those of {@link nouns} that words are given out in: "denied it in a ⟨statement⟩". */
  readonly means: ReadonlySet<string>;
  /** Words before "to" and {@link questions}: "in ⟨response⟩ to a question". */
  readonly answering: ReadonlySet<string>;
  /** What is answered in this way: "in response to a ⟨query⟩". */
  readonly questions: ReadonlySet<string>;
  /** Words before somebody who speaks for another: "⟨through⟩ his lawyer". */
  readonly throughWhom: ReadonlySet<string>;
  /** Nouns for people who speak for others: "through his ⟨lawyer⟩". */
  readonly mouthpieces: ReadonlySet<string>;
  /** Nouns for those who pass on what somebody says, word by word: "through a ⟨translator⟩". */
  readonly interpreters: ReadonlySet<string>;
  /**
   * Participles for what somebody other than its author does with a statement: "said in a letter ⟨read⟩ by his vicar".
   */
  readonly passedOnForms: ReadonlySet<string>;
  /** Objects of "tell" that are not hearers. */
  readonly thingsTold: ReadonlySet<string>;
  /** Words before an occasion at the start of a sentence: "⟨speaking⟩ at a rally". */
  readonly speaking: ReadonlySet<string>;
  /** Words before the place where something was said: "⟨outside⟩ the court". */
  readonly beforePlaces: ReadonlySet<string>;
  /** Words before an event after which something was said: "⟨after⟩ the talks". */
  readonly beforeEvents: ReadonlySet<string>;
  /** Words that continue a phrase of place, occasion or time, or join one to it: "in the hall ⟨of⟩ the guild". */
  readonly behindCircumstances: ReadonlySet<string>;
  /** Words before how long or how often: "said ⟨for⟩ years that", "said ⟨for⟩ the first time that". */
  readonly lasting: ReadonlySet<string>;
  /** Prepositions that can mean a time by themselves: "said ⟨before⟩ that". */
  readonly standingAlone: ReadonlySet<string>;
  /**
   * Prepositions that limit the words that are said, "⟨in⟩ some cases", or stand before a manner of {@link manners}.
   */
  readonly settingPrepositions: ReadonlySet<string>;
  /** How something is said or written: "in ⟨private⟩". */
  readonly manners: ReadonlySet<string>;
  /** Words before what makes somebody speak; a gerund behind them is a noun: "⟨under⟩ questioning". */
  readonly beforePressures: ReadonlySet<string>;
  /** What makes somebody speak: "under ⟨oath⟩". */
  readonly pressures: ReadonlySet<string>;
  /** Prepositions before the noun of an occasion: "⟨in⟩ an interview". */
  readonly before: ReadonlySet<string>;
  /** Prepositions behind the noun of an occasion: "an interview with Reuters", "a letter to the board". */
  readonly after: ReadonlySet<string>;
}
