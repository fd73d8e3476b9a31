/** Words beside a noun that tell one from others, or that tell something else. In lower case. */
export interface DistinguishingWords {
  /** Words for the first of two who were named: "the former". */
  readonly formerOfTwo: ReadonlySet<string>;
  /** Nouns for whoever somebody is up against: "her ⟨opponent⟩". */
  readonly rivals: ReadonlySet<string>;
  /** Words for the second of them: "the latter". */
  readonly latterOfTwo: ReadonlySet<string>;
  /** Words before a noun for somebody else of the same kind: "the ⟨other⟩ juror". */
  readonly othersOfSeveral: ReadonlySet<string>;
  /** Words for one more of several: "the second", "a third". */
  readonly ordinals: ReadonlySet<string>;
  /** Words before a noun, like {@link ordinals}, for another body or thing: "the ⟨other⟩ study's author". */
  readonly onesOfTwo: ReadonlySet<string>;
  /** Words for one of several, before "of" and these: "the ⟨last⟩ of the cartographers". */
  readonly onesOfMany: ReadonlySet<string>;
  /** Words right before a noun that show that somebody other than those mentioned is meant: "the ⟨local⟩ priest". */
  readonly settingApart: ReadonlySet<string>;
  /**
   * Words that show, behind a negation, that somebody had nothing to do with a thing: "who was not ⟨involved⟩", "who
   * took no ⟨part⟩".
   */
  readonly takingPart: ReadonlySet<string>;
  /** Words right behind "the" that add something about somebody the reader knows: "the ⟨unemployed⟩ technician". */
  readonly tellingMore: ReadonlySet<string>;
  /** Endings of such words, from the hyphen on: "the Ashby⟨-born⟩ technician". */
  readonly tellingMoreEndings: ReadonlySet<string>;
  /**
   * Words for what somebody is like or feels, which do not distinguish anybody: "the ⟨veteran⟩ campaigner", "the ⟨newly
   * elected⟩ chair".
   */
  readonly colouring: ReadonlySet<string>;
}
