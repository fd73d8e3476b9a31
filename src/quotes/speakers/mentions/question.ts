import type { Gender, OrganisationKind } from "../../../vocabulary.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import type { Ages } from "./ages.ts";
import type { Fit } from "./fits.ts";
import type { Key } from "./keys.ts";
import type { Prominence } from "./prominence.ts";
import type { StatedWords } from "./stated-words.ts";

/** Someone who spoke before: the mention, whom it meant, and the block it stands in. */
export interface Spoken {
  readonly mention: number;
  /** For somebody unnamed, {@link UNRESOLVED} plus a mention that describes them. */
  readonly key: Key;
  readonly block: number;
  /** Whether they asked something. */
  readonly asked: boolean;
}

/** Whom a pronoun or description means, and how probable that is; NOBODY when it means somebody unnamed. */
export interface Antecedent {
  readonly key: Key;
  readonly probability: number;
  /** With NOBODY, the mention that describes the one it means, if there is one: "a resident … ⟨she⟩". */
  readonly described?: number;
}

/** What is known of the article so far. */
export interface Known {
  /** Who spoke before, the latest first. */
  readonly spoken: readonly Spoken[];
  /** For each mention, the key that it was resolved to (see {@link meaningOf}), or -1, and how probable that is. */
  readonly resolved: Int32Array;
  readonly certainty: Float64Array;
  /** The gender of the pronouns that were found to mean somebody. */
  readonly genders: Map<Key, Gender>;
  /** The gender of those pronouns whose meaning is nearly certain. */
  readonly surely: Map<Key, Gender>;
  /**
   * What was worked out for each mention, or -2: its role ({@link roleOf}), and whom it means by itself
   * ({@link ownMeaning}).
   */
  readonly roles: Int8Array;
  readonly own: Int32Array;
  /** What titles and appositives anywhere in the article say of people. */
  readonly stated: StatedWords;
  /** How prominent everybody is in the whole article. */
  readonly prominence: ReadonlyMap<Key, Prominence>;
  readonly ages: Ages;
  /** Those who only lead a conversation in the article. */
  readonly hosts: ReadonlySet<Key>;
  /** Chooses among those that a question may mean. */
  readonly choose: ChooseAntecedent;
}

/** Whom a question means; null if nobody is possible. */
export type ChooseAntecedent = (scene: Scene, question: Question) => Antecedent | null;

/** A pronoun or description that means somebody mentioned before. */
export interface Question {
  readonly mention: number;
  readonly meant: "female" | "male" | "person" | "organisation";
  /** The words that it is the speaker of; empty in the narrative. */
  readonly content: readonly TokenRange[];
  readonly known: Known;
  /** The kinds of organisation that are possible; null for all. */
  readonly kinds: readonly OrganisationKind[] | null;
  /** For descriptions: what their words say about people; null for pronouns. */
  readonly fits: ReadonlyMap<Key, Fit> | null;
}

/** A question about a description, before it is known who is possible. */
export type Asked = Pick<Question, "mention" | "content" | "known">;

/** Somebody whom a question may mean, with what the mentions before it show. */
export interface Possible {
  /** Somebody unnamed has a key too: {@link UNRESOLVED} plus the mention that describes them. */
  readonly key: Key;
  /** The nearest mention; one in the narrative, outside marks and content, takes precedence over others. */
  nearest: number;
  isInNarrative: boolean;
  /** The most prominent part that they play in the sentence of the nearest mention (mention-roles.ts). */
  role: number;
  /** How many others have a nearer mention in the narrative; -1 for those without any. */
  rank: number;
  /** How many others are the subject of a nearer clause of the narrative; -1 for those who are no subject. */
  subjectRank: number;
  /** How many blocks back the nearest one is that begins with a mention of theirs as its subject; -1 for none. */
  opens: number;
  /** The mention that stands out most, and by how much, in units of log odds. */
  salient: number;
  salience: number;
  count: number;
  /** Bits: where they are named in the words that were said and in the question's sentence; see named-beside.ts. */
  beside: number;
  /** Whether the words in marks name or address them, so that they hardly said them; see named-in-marks.ts. */
  isNamedInMarks: boolean;
  /** Whether they only lead the conversation; see hosts.ts. */
  isHost: boolean;
}
