import type { Reading } from "../languages/for-stance.ts";
import type { Utf16Span } from "../span.ts";
import type { QuoteKind, Stance } from "../vocabulary.ts";

/**
 * The rule of direct quotes whose speaker is not decided yet. It is replaced by the name of the way in which the
 * speaker is found.
 */
export const WORDS_IN_MARKS = "words-in-marks";

/**
 * - `verb`: "said", "has warned", "was asked"; `according-to`: "according to", "in the words of";
 * - `noun`: "the claim that", "his promise to"; `colon`: the colon of "Smith:" and of "This is what he wrote:".
 */
export type CueForm = "verb" | "according-to" | "noun" | "colon";

/**
 * A word or phrase that says that something was said. Where it asserts what was said, it is the verb with its helpers,
 * or the noun. Where it does not, it is the whole phrase that says so: "denied telling", "withdrew her statement".
 */
export interface Cue extends Utf16Span {
  /** Half-open range of the document's tokens. */
  readonly firstToken: number;
  readonly lastToken: number;
  /**
   * The token of the verb or noun itself, without its auxiliaries: "warned" in "has warned". Where several depend on
   * one another, it is the last: "telling" in "denied telling".
   */
  readonly headToken: number;
  /** The verb or noun in its base form: "say", "tell", "accord", "claim"; ":" for a colon. */
  readonly lemma: string;
  readonly form: CueForm;
  /** From 0 to 1: the probability that such words report speech. */
  readonly strength: number;
  /** How the words that it governs are meant. */
  readonly reading: Reading;
  /**
   * Where its content stands, in tokens, if the phrase itself shows it: "⟦claims⟧ ⟨that …⟩ were denied"; otherwise
   * null.
   */
  readonly content: { readonly firstToken: number; readonly lastToken: number } | null;
  /** Where the cue begins as printed: before `start` if its subject stands inside it, "did ⟨Roe⟩ say". */
  readonly printedFrom: number;
}

/** Whether a cue is a verb that asserts what was said: "said", and not "denied", "would say" or "a claim". */
export function isAssertingVerb({ form, reading }: Pick<Cue, "form" | "reading">): boolean {
  return form === "verb" && reading === "asserted";
}

/** Returns the cue that a token belongs to or is the head of; undefined for none. */
export type CueAt = (token: number) => Cue | undefined;

/** One utterance found in the text, before its speaker is decided. */
export interface Attribution {
  readonly kind: QuoteKind;
  /** What was said, marks included: at least one span, in order. A split quote has several. */
  readonly content: readonly Utf16Span[];
  /** The stretches in marks within the content of a mixed quote, marks included; empty for direct and indirect. */
  readonly quoted: readonly Utf16Span[];
  /** What reports it; null for words in marks, whose cue is found together with their speaker. */
  readonly cue: Cue | null;
  /** How it is meant; for words in marks only their speaker will show this. */
  readonly stance: Stance;
  /**
   * Index of the mention to which the construction itself points (the subject of the cue); null if it points to none.
   */
  readonly source: number | null;
  /** What the construction is, in kebab case: "quote-then-speaker-verb", "speaker-verb-that-clause". */
  readonly rule: string;
  /** Index of the sentence in which the content begins. */
  readonly sentence: number;
  /** Index of the document's block in which the content begins. */
  readonly block: number;
  /** From 0 to 1: the probability that this is speech and that its content is right, whoever the speaker is. */
  readonly confidence: number;
}
