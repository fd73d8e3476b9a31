/** What people are called after something that they make, run, do or suffer. In lower case. */
export interface MakerWords {
  /** By work: "novel" → "author". */
  readonly works: ReadonlyMap<string, readonly string[]>;
  /** By verb of making works: "written" → "author". */
  readonly making: ReadonlyMap<string, readonly string[]>;
  /** By verb that needs no work: "coaches" → "coach". */
  readonly running: ReadonlyMap<string, readonly string[]>;
  /** By verb, then by its object: "drives" and "lorry" → "driver". */
  readonly handling: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** By verb of answering a charge: "denied" → "defendant". One of {@link answering} must follow. */
  readonly accused: ReadonlyMap<string, readonly string[]>;
  /** Words behind such a verb that show that its object is a charge: "denied ⟨murder⟩". */
  readonly answering: ReadonlySet<string>;
  /** By noun before "of" and the person: "the ⟨arrest⟩ of" → "suspect". */
  readonly cases: ReadonlyMap<string, readonly string[]>;
  /** By verb, what its object is called: "jailed" → "defendant", "attacking" → "victim". */
  readonly suffering: ReadonlyMap<string, readonly string[]>;
  /** By participle behind a form of "be", what its subject is called: "robbed" → "victim". */
  readonly undergone: ReadonlyMap<string, readonly string[]>;
}
