/** Words for documents, and for issuing, reading and sharing them. In lower case. */
export interface DocumentWords {
  /** For each word for a document, all words of its kind, including itself: "ad" and "spot". */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs whose subject issues a document: "the council ⟨issued⟩ a statement". */
  readonly issuingVerbs: ReadonlySet<string>;
  /** Words among {@link alike} for a part of such a document, whichever it is: "one ⟨entry⟩", "a typical ⟨entry⟩". */
  readonly parts: ReadonlySet<string>;
  /** Forms of verbs whose subject leaves a document behind, right before it: "Roe ⟨left⟩ a note". */
  readonly leavingForms: ReadonlySet<string>;
  /** Documents that are a source of their own, whoever wrote them: "the ⟨report⟩ said". */
  readonly speakingForThemselves: ReadonlySet<string>;
  /**
   * Verbs whose subject comes upon something written or recorded, the words of which follow: "callers ⟨hear⟩ a message:
   * “…”".
   */
  readonly meetingForms: ReadonlySet<string>;
  /** The same in the passive; one of {@link metBy} follows: "they were ⟨met⟩ ⟨by⟩ a notice: “…”". */
  readonly metForms: ReadonlySet<string>;
  /** The words behind {@link metForms}: "met ⟨by⟩ a notice". */
  readonly metBy: ReadonlySet<string>;
  /** Nouns for what goes round though nobody wrote it, without a plural ending: "stung by ⟨rumours⟩ saying". */
  readonly hearsay: ReadonlySet<string>;
  /** Nouns for what a paper prints large, whose words follow: "ran a ⟨headline⟩ saying". */
  readonly headlines: ReadonlySet<string>;
  /** Means by which somebody is told something, without an article: "told by ⟨email⟩". */
  readonly means: ReadonlySet<string>;
  /** Words in a council's headline for the text below it: "Ashby Council: ⟨minutes⟩ of the meeting". */
  readonly recordsOfMeetings: ReadonlySet<string>;
  /** Words before a colon and the headline that a letter is about: "⟨Re⟩: “Council sells mill”". */
  readonly subjectLabels: ReadonlySet<string>;
  /** Verbs, in their base form, of writing to somebody: "he ⟨texted⟩". */
  readonly writingVerbs: ReadonlySet<string>;
  /** The noun in "a statement on ⟨behalf⟩ of Roe". */
  readonly behalf: string;
  /** Things that somebody gets from a speaker and cannot read: "a ⟨call⟩ from Roe saying". */
  readonly calls: ReadonlySet<string>;
  /** Words for those whom somebody is paid to speak for: "my ⟨client⟩ is sorry". */
  readonly clients: ReadonlySet<string>;
  /** Words between a document and the person it is about: "a lawsuit ⟨against⟩ Roe". */
  readonly against: ReadonlySet<string>;
  /** Words between "was" and what somebody is given to read: "she was ⟨sent⟩ a letter saying". */
  readonly handedForms: ReadonlySet<string>;
  /**
   * Participles that relate a document to its reader, and not to the one it speaks for: "a memo ⟨seen⟩ by the Courier".
   */
  readonly readersParticiples: ReadonlySet<string>;
  /** Participles for what many people do with a document: "a post ⟨shared⟩ widely". */
  readonly sharingParticiples: ReadonlySet<string>;
  /** Nouns for what anybody may post, behind the name of the platform: "a Facebook ⟨post⟩ claims". */
  readonly posts: ReadonlySet<string>;
  /**
   * Nouns for the words that follow, in a line that ends in a colon: "⟨Statement⟩ by Ann Roe:", "the ⟨following⟩ is
   * attributable to Ann Roe:".
   */
  readonly givenOut: ReadonlySet<string>;
  /** Words before "to" and the speaker: "⟨attributable⟩ to Ann Roe". */
  readonly ascribing: ReadonlySet<string>;
  /** Words beside {@link ascribing} if somebody else said it: "⟨wrongly⟩ attributed", "attributed in ⟨error⟩". */
  readonly wrongly: ReadonlySet<string>;
}
