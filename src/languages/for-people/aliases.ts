/** Words between somebody or something and the name, or another name, of it. In lower case. */
export interface AliasWords {
  /** Words between a noun and the name of what it means: "a company ⟨called⟩ Acme". */
  readonly naming: ReadonlySet<string>;
  /**
   * Words before "herself" and the name that somebody gives: "a woman ⟨calling⟩ herself Ann", "⟨signed⟩ himself Joe".
   */
  readonly namingOneself: ReadonlySet<string>;
  /** Nouns for a name: "whose real ⟨name⟩ is". */
  readonly nameNouns: ReadonlySet<string>;
  /** Words before the family name that somebody was born with: "Ann Roe, ⟨née⟩ Moe". */
  readonly birthWords: ReadonlySet<string>;
  /** Words before "as" and another name of somebody: "Jay Roe, better ⟨known⟩ as Jaybird", "who ⟨performs⟩ as". */
  readonly knownByName: ReadonlySet<string>;
  /** Words right before another name of somebody: "Jay Roe, ⟨nicknamed⟩ Jaybird". */
  readonly aliasing: ReadonlySet<string>;
  /** Words for which name it is, before {@link nounsOfName}: "⟨stage⟩ ⟨name⟩ Jaybird". */
  readonly otherNames: ReadonlySet<string>;
  /** Nouns before another name of somebody: "real ⟨name⟩ Jaybird". */
  readonly nounsOfName: ReadonlySet<string>;
  /** Words before "by" and another name: "who ⟨goes⟩ by Jaybird". */
  readonly goingBy: ReadonlySet<string>;
  /** Verbs for using another name of somebody: "whom his ⟨friends⟩ ⟨call⟩ Jaybird". */
  readonly callingByName: ReadonlySet<string>;
  /** Nouns for those who use it: "Jaybird to ⟨everyone⟩". */
  readonly callersByName: ReadonlySet<string>;
  /** Places that stand for everybody there: "Jaybird to the whole ⟨street⟩". */
  readonly placesOfCallers: ReadonlySet<string>;
  /** Where somebody goes by the real name, behind it: "Jay Roe ⟨off stage⟩". */
  readonly unwatched: ReadonlySet<string>;
}
