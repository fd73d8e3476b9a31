/** Family names, folded (see `nameKey`). */
export interface Surnames {
  /** All family names. */
  readonly all: readonly string[];
  /** People of public life whom news may name by the family name alone: "⟨Einstein⟩ said". By hand. */
  readonly famous: readonly string[];
  /** Colours that are also family names, in lower case: "Ann ⟨Brown⟩". */
  readonly colours: ReadonlySet<string>;
  /** Nouns that are also family names, in lower case: "Ann ⟨Wood⟩". By hand. */
  readonly alsoNouns: ReadonlySet<string>;
  /** Endings of family names, three to six letters long, that other words of the language seldom have. By hand. */
  readonly endings: ReadonlySet<string>;
}
