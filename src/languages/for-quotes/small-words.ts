/** Small words by what they show about the words beside them. In lower case. */
export interface SmallWords {
  /** Words that open a clause that says when something was said: "shouted ⟨as⟩ he was led away". */
  readonly momentOpeners: ReadonlySet<string>;
  /** Words that open what happened next: "⟨whereupon⟩ she left". */
  readonly sequels: ReadonlySet<string>;
  /** Those of {@link momentOpeners} before something that happens at the same time: "Roe wept ⟨as⟩ the judge spoke". */
  readonly sameMoment: ReadonlySet<string>;
  /** Words that open a clause that says nothing but when: "⟨once⟩ he had left, the board said". */
  readonly timeOpeners: ReadonlySet<string>;
  /** Words that open a clause that ends what comes before: "Roe spoke, ⟨until⟩ Moe stood up". */
  readonly turningPoints: ReadonlySet<string>;
  /** Words that may follow the name below signed words, besides a title: “— Ann Roe ⟨on⟩ the match”. */
  readonly behindSignature: ReadonlySet<string>;
  /** Words between the name of a reader who signs and a place: “We go.” — Ann ⟨in⟩ Ashby. */
  readonly beforeHome: ReadonlySet<string>;
  /** Words that link an office to its field: "minister ⟨for⟩ sport". */
  readonly behindOffices: ReadonlySet<string>;
  /** What follows these is not the subject of a clause: "⟨of⟩ the board said". */
  readonly subjectPrepositions: ReadonlySet<string>;
  /**
   * Words before a cause, which show that the clause behind it is its outcome and not content: "added ⟨so⟩ many rules
   * that nobody knew them".
   */
  readonly beforeOutcomes: ReadonlySet<string>;
  /**
   * Words that sum up the clause before them, for a speaker behind them: "it is poor, ⟨something⟩ Roe says will
   * change".
   */
  readonly things: ReadonlySet<string>;
  /** Words that stand for everything that somebody says: "not ⟨everything⟩ Roe says is true". */
  readonly allThings: ReadonlySet<string>;
  /** Words that can be a subject without a noun: "⟨many⟩ said". */
  readonly standingAlone: ReadonlySet<string>;
  /** Adjectives that can stand for one person: "the ⟨other⟩ said", "the ⟨accused⟩". */
  readonly oneOfSeveral: ReadonlySet<string>;
  /** Plural pronouns: "⟨their⟩ claim". */
  readonly oursOrTheirs: ReadonlySet<string>;
  /** Words that begin something that the reader is assumed to know: "⟨the⟩ mayor". */
  readonly definiteWords: ReadonlySet<string>;
  /** Words that begin something that was mentioned before: "⟨that⟩ mayor". */
  readonly pointingWords: ReadonlySet<string>;
  /** Words that begin a description of somebody whom the reader is assumed to know: "⟨the⟩ mayor", "⟨her⟩ mayor". */
  readonly definiteOrOwned: ReadonlySet<string>;
  /** Determiners before the first of two: "⟨neither⟩ Roe nor Moe". */
  readonly pairing: ReadonlySet<string>;
  /** Words in the place of a subject that comes behind the verb: "⟨there⟩ was a man". */
  readonly existentials: ReadonlySet<string>;
  /** Words behind somebody for where they are: "the man ⟨there⟩ told me". */
  readonly onTheSpot: ReadonlySet<string>;
  /** Subjects before "was" and somebody new: "⟨there⟩ was a man". */
  readonly introducing: ReadonlySet<string>;
  /** Words that begin a phrase that means nobody in particular: "⟨no⟩ man". */
  readonly unintroducingWords: ReadonlySet<string>;
  /** Words that can be the subject of a relative clause: "Roe, ⟨who⟩ spoke". */
  readonly relativeSubjects: ReadonlySet<string>;
  /** Words that stand for the words before them: “It leaks.” ⟨Those⟩ were Roe's words. */
  readonly pointingBack: ReadonlySet<string>;
  /** Words that stand for the words behind them: "said the ⟨following⟩:". */
  readonly pointingAhead: ReadonlySet<string>;
  /** Words that point at what was said: "⟨that⟩ remark", "⟨these⟩ words". */
  readonly demonstratives: ReadonlySet<string>;
  /** Relative pronouns that stand for people: "Roe, ⟨whose⟩ claim". */
  readonly relativesOfPeople: ReadonlySet<string>;
  /** Words between commas behind a subject: "The Swede, ⟨meanwhile⟩, said". */
  readonly asides: ReadonlySet<string>;
  /** Adverbs between a subject and its verb: "the captain ⟨also⟩ felt". */
  readonly beforeVerbs: ReadonlySet<string>;
  /** Words before "whom": "⟨most of⟩ whom". */
  readonly ofWhom: ReadonlySet<string>;
  /** Relative pronouns for the person named right before: "Roe, ⟨who⟩ spoke", "Roe, ⟨whom⟩ they sued". */
  readonly personalRelatives: ReadonlySet<string>;
  /** Those of {@link personalRelatives} that are never a subject: "for ⟨whom⟩ it is". */
  readonly relativeObjects: ReadonlySet<string>;
  /** Words that open what was done before, after or while something was said: "spoke ⟨after⟩ meeting them". */
  readonly beforeDeeds: ReadonlySet<string>;
  /** Words that open a clause whose subject follows at once: "said ⟨that⟩ Roe and Moe". */
  readonly beforeSubjects: ReadonlySet<string>;
  /** Words between a comma and somebody who says something while others act: “, ⟨with⟩ bakers warning that”. */
  readonly besideOthers: ReadonlySet<string>;
  /** Verbs by which people say who they are: "⟨gave⟩ her name as Ann", "⟨identified⟩ himself as Joe". */
  readonly givingName: ReadonlySet<string>;
  /** Words that lead on to what was done next: "I laughed, ⟨then⟩ I stopped". */
  readonly nextSteps: ReadonlySet<string>;
  /** Words before the person that it was not: "Roe, ⟨not⟩ Moe", "Roe ⟨rather than⟩ Moe". */
  readonly contrasting: ReadonlySet<string>;
  /** Words other than "and" that join somebody to whoever speaks: "Roe, ⟨as well as⟩ Moe, said". */
  readonly adding: ReadonlySet<string>;
  /** Words before somebody and a participle at the end of a sentence: “…, ⟨with⟩ a friend telling the Courier: “…””. */
  readonly absolutes: ReadonlySet<string>;
  /** Words that set somebody against the person who has just spoken: “…”, ⟨though⟩ Ann Roe did not agree. */
  readonly turningAgainst: ReadonlySet<string>;
  /** Past forms for what people do while they speak: “…” as she ⟨jailed⟩ him. */
  readonly deedsOfSpeakers: ReadonlySet<string>;
  /** Units of a share: "40 ⟨percent⟩ said". */
  readonly shareNouns: ReadonlySet<string>;
  /** Words between a comma and a second share, for comparison: "half said so, ⟨up from⟩ a third". */
  readonly besideShares: ReadonlySet<string>;
  /** The same, right before a number: "⟨versus⟩ 30 percent". */
  readonly beforeShares: ReadonlySet<string>;
  /** Two words that set a clause against the one before: "⟨even as⟩ she urged them". */
  readonly contrasts: ReadonlySet<string>;
  /** Words that link a sentence to the one before, with a comma behind them: "⟨However⟩, according to Roe". */
  readonly links: ReadonlySet<string>;
  /** Words between a group and some of its members: "senators ⟨including⟩ Roe". */
  readonly giving: ReadonlySet<string>;
  /** Words behind the speaker, before what came of the thing that was said: “it fell, Roe said, ⟨killing⟩ two”. */
  readonly results: ReadonlySet<string>;
  /** Two words that add to what was said: “, ⟨among them⟩ a nurse”, “, ⟨up from⟩ nine”. */
  readonly addedPairs: ReadonlySet<string>;
  /** Words behind "most of" for all those mentioned before. */
  readonly wholes: ReadonlySet<string>;
  /** Words that show that claims are counted and not made by a speaker: "⟨jobless⟩ claims data". */
  readonly beforeCounted: ReadonlySet<string>;
  /** Words before somebody who is made to do something: "⟨prompting⟩ Roe to say". */
  readonly causing: ReadonlySet<string>;
  /** Words before a manner that compares somebody with those who spoke before: "Roe was ⟨more⟩ cautious". */
  readonly beforeManners: ReadonlySet<string>;
  /**
   * Such a manner, or a way of answering, in one word: "Roe was ⟨blunter⟩: …", "Roe ⟨disagreed⟩: …", "Roe went
   * ⟨further⟩: …".
   */
  readonly manners: ReadonlySet<string>;
  /** Words that stand for people who are counted and not named: "the 23 ⟨percent⟩ who said". */
  readonly countedOthers: ReadonlySet<string>;
  /** Whom each pronoun can mean: "⟨she⟩ said" a woman, "Roe, ⟨who⟩ said" the person before. */
  readonly meaningsOfPronouns: ReadonlyMap<string, PronounMeaning>;
  /** Words before a comma, the speaker, and the clause that is said: "it closed ⟨because⟩, Roe says, it leaked". */
  readonly linksBeforeSource: ReadonlySet<string>;
  /** Words that open a subordinate clause: "⟨because⟩ it leaked". */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open, before a clause and a comma, what limits it: "⟨Without⟩ rain, the mill will shut". */
  readonly limitingOpeners: ReadonlySet<string>;
  /** Words and phrases that limit a clause by themselves: "⟨In theory⟩, the mill is open". */
  readonly limits: ReadonlySet<string>;
  /** The first two words of what limits a clause before them: "the mill is open, ⟨at least⟩ until May". */
  readonly limitsBehind: ReadonlySet<string>;
  /** Relatives whose clause has a subject of its own: "the shed ⟨where⟩ he farms". */
  readonly wholeRelatives: ReadonlySet<string>;
  /**
   * Words that stand behind the speaker and open a further clause of what is said: “…, Roe said, ⟨although⟩ it leaked”.
   */
  readonly concessives: ReadonlySet<string>;
  /** Words of people who speak for themselves: "⟨we⟩ believe". */
  readonly speakingForOneself: ReadonlySet<string>;
  /** Prepositions that seldom begin a clause: "the mayor ⟨of⟩ Ashby". */
  readonly withinPhrase: ReadonlySet<string>;
  /** Prepositions that never begin a clause and may modify a noun: “work ⟨on⟩ the bridge would start”. */
  readonly addingPrepositions: ReadonlySet<string>;
  /** Adverbs that can be the subject of a clause: “said ⟨more⟩ would follow”. */
  readonly quantities: ReadonlySet<string>;
  /** Nouns between "a" and a plural: "a ⟨dozen⟩ critics". */
  readonly countNouns: ReadonlySet<string>;
}

/**
 * Whom a pronoun can mean: a woman, a man or an organisation who was mentioned before; whoever is named right `before`
 * it, or the `house` named there; the `speaker` of what was said before.
 */
export type PronounMeaning = "female" | "male" | "organisation" | "before" | "house" | "speaker";
