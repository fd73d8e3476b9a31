/** Words that show that a name is that of a character whom others play, in lower case. */
export interface FictionWords {
  /** Verbs used only of acting a part: "She ⟨portrays⟩ Ann Roe". */
  readonly portraying: ReadonlySet<string>;
  /** Verbs that mean so only before a title, since teams and players play each other: "She ⟨plays⟩ Inspector Roe". */
  readonly playing: ReadonlySet<string>;
  /** Nouns for those whom players play, who are not a part: "plays a ⟨qualifier⟩, Ann Roe". */
  readonly opponents: ReadonlySet<string>;
  /** Two words before the name of a part: "⟨dressed as⟩ Queen Ann". */
  readonly beforeParts: ReadonlySet<string>;
  /** Two words behind the name of a part: "Ann Roe, ⟨played by⟩". */
  readonly played: ReadonlySet<string>;
  /** Nouns for those who invent people: "a ⟨novelist⟩ whose detective, Inspector Roe,". */
  readonly writers: ReadonlySet<string>;
  /** Nouns for the characters they invent: "a novelist whose ⟨detective⟩, Inspector Roe,". */
  readonly heroes: ReadonlySet<string>;
  /** Characters that everybody knows, as printed: nobody else has these names, such as "Sherlock Holmes". */
  readonly figures: readonly string[];
}
