/** Words that show that the words in marks are a name, a title or an inscription. In lower case. */
export interface InscriptionWords {
  /**
   * Those of {@link namingWords} that, behind a comma, stand before what somebody writes below a picture: "a snap,
   * ⟨captioned⟩ “…”".
   */
  readonly captionWords: ReadonlySet<string>;
  /** Words right before the marks: "a song titled “…”", "nicknamed “…”". */
  readonly namingWords: ReadonlySet<string>;
  /** Nouns for works. Before marks round words with capitals they show a title: "the novel “…”". */
  readonly works: ReadonlySet<string>;
  /** Nouns for what has a name of its own, behind a colon: "won a second ⟨title⟩: “…”". */
  readonly named: ReadonlySet<string>;
  /** Nouns for those who make works: "the “…” singer", "the author of “…”". */
  readonly makers: ReadonlySet<string>;
  /** Verb forms for writing or reciting works, though not works alone: "⟨wrote⟩ “…”", "⟨recited⟩ “…”". */
  readonly makingWords: ReadonlySet<string>;
  /** Verb forms that take only works as their object: "⟨staged⟩ “…”", "⟨sang⟩ “…”". */
  readonly stagingWords: ReadonlySet<string>;
  /**
   * Words behind words in marks, before the place or person they were written on or to: "wrote “Good Luck” ⟨on⟩ the
   * wall".
   */
  readonly writtenOn: ReadonlySet<string>;
  /** Words before the name of a programme or its broadcaster: "said ⟨on⟩ “…”". */
  readonly airing: ReadonlySet<string>;
  /** Nouns for one broadcast of a programme: "Sunday's ⟨edition⟩ of “…”". */
  readonly broadcasts: ReadonlySet<string>;
  /** Last words of programme names: "The Ann Roe ⟨Show⟩". */
  readonly shows: ReadonlySet<string>;
  /** Words between a language and the meaning of its words: "Latin ⟨for⟩ “…”". */
  readonly languagesBefore: ReadonlySet<string>;
  /** Words before the meaning of words: "which ⟨means⟩ “…”". */
  readonly meaningVerbs: ReadonlySet<string>;
  /** Words before "as" and the marks: "known locally as “…”". */
  readonly knowingWords: ReadonlySet<string>;
  /** The same, before marks round words with capitals: "gave her ⟨name⟩ only as “Miss Roe”". */
  readonly identifyingWords: ReadonlySet<string>;
  /** Nouns for things that bear writing: "a banner that read “…”". */
  readonly signs: ReadonlySet<string>;
  /** Words between such a thing and the marks: "reading “…”", "with the words “…”". */
  readonly bearingWords: ReadonlySet<string>;
}
