/** Where people come from, and what they are called after it. In lower case. */
export interface OriginWords {
  /** For a place, people or adjective of up to three words, the nouns for somebody from there: "swedish" → "swede". */
  readonly told: ReadonlyMap<string, readonly string[]>;
  /** Words before the place: "Ann Roe ⟨from⟩ Sweden". */
  readonly fromWords: ReadonlySet<string>;
  /** Words before "in" and the place: "⟨born⟩ in Sweden". */
  readonly birth: ReadonlySet<string>;
  /** Nouns for people who serve a country, besides those for holders of an office: "the Iraqi ⟨leader⟩". */
  readonly serving: ReadonlySet<string>;
}
