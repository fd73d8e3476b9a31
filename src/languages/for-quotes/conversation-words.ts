/** What people do in a conversation besides saying something, and whose turn it is. In lower case. */
export interface ConversationWords {
  /** Verb forms for how people respond to a request: "Roe asked him to go. He ⟨refused⟩, saying". */
  readonly complyingForms: ReadonlySet<string>;
  /** Verb forms for what people do while they speak: "Roe ⟨shrugs⟩." */
  readonly gestures: ReadonlySet<string>;
  /**
   * Verb forms that are gestures only at the end of a sentence, or before a part of the body or a particle: "Roe
   * ⟨shakes⟩ her head."
   */
  readonly movements: ReadonlySet<string>;
  /** Nouns behind such verbs and a possessive: "shakes her ⟨head⟩". */
  readonly bodyParts: ReadonlySet<string>;
  /** Words between a movement and whom it is made to: “turned ⟨to⟩ Roe”. */
  readonly facing: ReadonlySet<string>;
  /** Particles behind {@link movements}: "Roe looks ⟨up⟩." */
  readonly movingParticles: ReadonlySet<string>;
  /** Verb forms for reading before one of {@link aloud}: "Roe ⟨reads⟩ it aloud". */
  readonly readingForms: ReadonlySet<string>;
  /** Words behind those for saying what somebody else has written: "Roe reads it ⟨aloud⟩". */
  readonly aloud: ReadonlySet<string>;
  /** Words behind a verb for what somebody feels: "Roe was ⟨furious⟩ that Moe had waited". */
  readonly feelings: ReadonlySet<string>;
  /** Words before one of {@link tones} that set somebody against who spoke before: "Roe was ⟨less⟩ polite." */
  readonly comparing: ReadonlySet<string>;
  /** Words for how somebody speaks, which say so only behind one of {@link comparing}: "Roe was less ⟨polite⟩." */
  readonly tones: ReadonlySet<string>;
  /** Verb forms for what somebody feels or remembers: "Roe ⟨fears⟩ that Moe will wait". */
  readonly feelingVerbs: ReadonlySet<string>;
  /** Words that before a name mean somebody dead, behind "the", "his" or the like: "the ⟨late⟩ Ann Roe". */
  readonly late: ReadonlySet<string>;
  /** Words before the name of somebody who is dead: "⟨slain⟩ boss Joe Roe". */
  readonly dead: ReadonlySet<string>;
  /** Verb forms for somebody's death: "Ann Roe, who ⟨died⟩". */
  readonly dying: ReadonlySet<string>;
  /** Verb forms for joining in after another has spoken: "⟨agreed⟩". */
  readonly joiningForms: ReadonlySet<string>;
  /** For a particle, the verb forms that mean so before it: "⟨chimed⟩ in". */
  readonly joiningParticles: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Predicates of a sentence that says only how somebody reacts, before they answer: "Roe ⟨begged to differ⟩. “It is
   * late.”"
   */
  readonly reactions: ReadonlySet<string>;
  /** Those of {@link reactions} whose subject is not the last speaker: "“It is late,” Moe said. Roe ⟨disagreed⟩." */
  readonly retorts: ReadonlySet<string>;
  /**
   * What stands before the person or thing on which a sentence only passes judgement, so that its subject may say why:
   * "Roe ⟨praised⟩ her captain. “It was a hard game.”", "Roe ⟨refused to blame⟩ her captain."
   */
  readonly judgements: ReadonlySet<string>;
  /**
   * Words before words for what somebody feels, if a sentence says nothing else: "Roe ⟨was⟩ unconvinced. “It is late.”"
   */
  readonly reactingCopulas: ReadonlySet<string>;
  /** Words between such a copula and the feeling: "Roe was ⟨less⟩ sanguine." */
  readonly degrees: ReadonlySet<string>;
  /**
   * Words before an article and {@link offeredNouns}: “Roe ⟨has⟩ a theory. “It is the eels.””, “Roe ⟨gave⟩ a short
   * answer.”
   */
  readonly offeringForms: ReadonlySet<string>;
  /** Nouns that announce the words in marks behind them, "a ⟨theory⟩"; see {@link offeringForms}. */
  readonly offeredNouns: ReadonlySet<string>;
  /** Words behind the speaker of words in marks before a colon, in a headline: ‘I cried’: Roe ⟨opens⟩ up. */
  readonly openingUp: ReadonlySet<string>;
  /** Nouns behind the owner of words in marks before a colon, in a headline: ‘I cried’: Roe’s ⟨fury⟩ at sale. */
  readonly outpourings: ReadonlySet<string>;
  /** Words before "by" and whoever leads a conversation: "the podcast, ⟨hosted⟩ by Moe". */
  readonly hostingForms: ReadonlySet<string>;
  /** Nouns for what somebody leads, before "by" and "with": "the latest ⟨episode⟩ with Moe". */
  readonly hostedNouns: ReadonlySet<string>;
  /** Words for the order in which people speak: "⟨next⟩ came Roe", "Roe was ⟨first⟩". */
  readonly turnOrders: ReadonlySet<string>;
  /** Words between one of {@link turnOrders} and the speaker: "next ⟨came⟩ Roe". */
  readonly turnVerbs: ReadonlySet<string>;
  /** Two words before the next speaker: "it was the ⟨turn of⟩ Roe". */
  readonly floorCalls: ReadonlySet<string>;
  /** Places to speak from, or things passed to the next speaker: "the ⟨microphone⟩ passed to Roe". */
  readonly floors: ReadonlySet<string>;
  /** Words that may stand beside {@link turnOrders}: "last ⟨to speak⟩ was Roe", "first ⟨at the lectern⟩ was Roe". */
  readonly floorWords: ReadonlySet<string>;
}
