/** Words for how old somebody is. In lower case. */
export interface AgeWords {
  /** Words behind a number and a hyphen: "23-⟨year-old⟩". */
  readonly aged: ReadonlySet<string>;
  /** Words before an age: "⟨aged⟩ 34". */
  readonly ageWords: ReadonlySet<string>;
  /** Nouns for children, before their name: "⟨baby⟩ Quorla". */
  readonly babies: ReadonlySet<string>;
  /** Nouns for people of certain ages, both limits included: "octogenarian" from 80 to 89. */
  readonly agesOfCallings: readonly { readonly from: number; readonly to: number; readonly nouns: readonly string[] }[];
  /** Words for people who no longer work: "retired". They can still be called by their calling. */
  readonly retiredWords: ReadonlySet<string>;
  /** Nouns for people whom news describes by their age and not by name: "the ⟨suspect⟩, 34,". */
  readonly unnamedByAge: ReadonlySet<string>;
}
