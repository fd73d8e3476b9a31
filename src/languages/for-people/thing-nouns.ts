/** Nouns for documents and polls, which say something, and for events, which do not. In lower case. */
export interface ThingNouns {
  /** Written and recorded things that say something: "the ⟨report⟩ says". */
  readonly documents: ReadonlySet<string>;
  /** Polls and their like: "a ⟨survey⟩ found". */
  readonly polls: ReadonlySet<string>;
  /** Plural nouns for polls and their results: "polls", "surveys", "results". */
  readonly pollPlurals: ReadonlySet<string>;
  /** Verbs, besides those of speech, by which a document or poll says something: "the poll ⟨shows⟩". */
  readonly revealingVerbs: ReadonlySet<string>;
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
  /** Nouns right before the name of a thing: "the ferry Ann Roe". */
  readonly namedThings: ReadonlySet<string>;
}
