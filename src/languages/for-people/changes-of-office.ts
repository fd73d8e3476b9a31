/** Words for coming into an office and leaving it, and for winning and losing it. In lower case. */
export interface ChangesOfOffice {
  /** Verbs for coming into an office: "who was ⟨elected⟩ in May". */
  readonly officeVerbs: ReadonlySet<string>;
  /** Words between a name and what that person is or becomes: "Roe ⟨was elected⟩ chair". */
  readonly becoming: ReadonlySet<string>;
  /**
   * Words between a name and "as", before what that person becomes: "Roe was ⟨sworn in⟩ as mayor", "Roe ⟨took over⟩ as
   * coach".
   */
  readonly takingPost: ReadonlySet<string>;
  /** Verbs before the name of somebody who comes into office: "they ⟨elected⟩ Roe chair". */
  readonly appointing: ReadonlySet<string>;
  /** Words before what somebody becomes: "the ⟨new⟩ owner". */
  readonly incomingWords: ReadonlySet<string>;
  /** Words before what somebody was until another followed: "the ⟨previous⟩ owner". */
  readonly outgoingWords: ReadonlySet<string>;
  /** Verbs behind the name of somebody who no longer holds an office: "Chairman Roe ⟨resigned⟩". */
  readonly leavingWords: ReadonlySet<string>;
  /** Words for the winner of two opponents: "the ⟨new⟩ councillor". */
  readonly winningWords: ReadonlySet<string>;
  /** Words for the loser: "the ⟨defeated⟩ candidate". */
  readonly losingWords: ReadonlySet<string>;
  /** Nouns for one of two opponents, each with the verbs that only the other has: “Roe ⟨lost⟩. The winner”. */
  readonly contraryDeeds: ReadonlyMap<string, ReadonlySet<string>>;
}
