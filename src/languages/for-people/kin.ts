/** Nouns for relatives, and words for how they are related. In lower case. */
export interface KinNouns {
  /** Relatives, "her ⟨brother⟩". They show the gender, and are not titles. */
  readonly kinNouns: ReadonlySet<string>;
  /** Those of {@link kinNouns} who most often share a family name: "Roe's ⟨wife⟩". */
  readonly nearKin: ReadonlySet<string>;
  /** For each relative, what the other of the two may be: "wife" → "husband", "daughter" → "mother" and "father". */
  readonly counterKin: ReadonlyMap<string, readonly string[]>;
  /** Words by which an article says that two people of one name are not relatives: "no ⟨relation⟩". */
  readonly unrelated: ReadonlySet<string>;
  /** Relatives who are older than the person they are related to: "mother", "gran". */
  readonly parents: ReadonlySet<string>;
  /** Relatives who are younger: "son". */
  readonly children: ReadonlySet<string>;
  /** Words before a family name for the older of two: "the ⟨elder⟩ Roe". */
  readonly elders: ReadonlySet<string>;
  /** Words for the younger of them: "the ⟨younger⟩ Roe". */
  readonly youngers: ReadonlySet<string>;
  /** Relatives by marriage, present or past: "wife", "widower". */
  readonly spouses: ReadonlySet<string>;
  /** Relatives by which papers vary the name of an old person whose kin are not mentioned: "the ⟨grandmother⟩ said". */
  readonly elderKin: ReadonlySet<string>;
  /** Relatives who are colleagues if a firm follows: "a ⟨partner⟩ at Roe & Moe". */
  readonly kinOrColleagues: ReadonlySet<string>;
  /** Nouns for two people who may share a family name: "the ⟨couple⟩, Ann and Joe Roe". */
  readonly pairs: ReadonlySet<string>;
  /** Nouns before two given names and a family name that belongs to both: "⟨brothers⟩ Joe and Tim Roe". */
  readonly sharingKin: ReadonlySet<string>;
  /** Nouns of popular papers for parents by their number of children: "the ⟨mum-of-two⟩". */
  readonly parentsOfSome: ReadonlySet<string>;
  /** Numbers of children behind a parent: "the mother of ⟨one⟩". */
  readonly childCounts: ReadonlySet<string>;
}
