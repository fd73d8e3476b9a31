/** The political parties by which people are described. In lower case. */
export interface PartyWords {
  /** A party as part of a name, by the words it is called by: "Tory" → "conservative". */
  readonly parties: ReadonlyMap<string, string>;
  /** The party, as in {@link parties}, by its short form in brackets behind a name: "Roe (⟨Lab⟩, Ashby)" → "labour". */
  readonly partiesInBrackets: ReadonlyMap<string, string>;
  /** Nouns for people described by their party, besides those who represent a place: "the Labour ⟨candidate⟩". */
  readonly partisans: ReadonlySet<string>;
}
