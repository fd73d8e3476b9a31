import type { Gender, OrganisationKind } from "../../../vocabulary.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import type { Ages } from "./ages.ts";
import type { Fit } from "./fits.ts";
import type { Key } from "./keys.ts";
import type { Prominence } from "./prominence.ts";
import type { StatedWords } from "./stated-words.ts";

/** Someone who spoke before: the mention, whom it meant, and in which block. */
export interface Spoken {
  readonly mention: number;
  /** Of somebody whom nothing names, {@link UNRESOLVED} and a mention that describes them. */
  readonly key: Key;
  readonly block: number;
  /** They asked something. */
  readonly asked: boolean;
}

/** Whom a pronoun or description means, and how probable that is; NOBODY when it means somebody whom nothing names. */
export interface Antecedent {
  readonly key: Key;
  readonly probability: number;
  /** Of NOBODY the mention that describes whom it means, if one does: "a resident … ⟨she⟩". */
  readonly described?: number;
}

/** What is known of the article so far. */
export interface Known {
  /** Who spoke before, the latest first. */
  readonly spoken: readonly Spoken[];
  /** For each mention the key that it was resolved to (see {@link meaningOf}), or -1, and how probable that is. */
  readonly resolved: Int32Array;
  readonly certainty: Float64Array;
  /** The gender of the pronouns that were found to mean somebody. */
  readonly genders: Map<Key, Gender>;
  /** That of the pronouns of which this is nearly certain. */
  readonly surely: Map<Key, Gender>;
  /** What was worked out of each mention, or -2: its role ({@link roleOf}), and whom it means by itself ({@link ownMeaning}). */
  readonly roles: Int8Array;
  readonly own: Int32Array;
  /** What titles and appositives say of people, anywhere in the article. */
  readonly stated: StatedWords;
  /** How prominent everybody is in the whole article. */
  readonly prominence: ReadonlyMap<Key, Prominence>;
  readonly ages: Ages;
  /** Who only leads a conversation that the article tells of. */
  readonly hosts: ReadonlySet<Key>;
  /** Chooses among those whom a question may mean. */
  readonly choose: ChooseAntecedent;
}

/** Whom a question means; null if nobody comes into question. */
export type ChooseAntecedent = (scene: Scene, question: Question) => Antecedent | null;

/** A pronoun or description that means somebody mentioned before. */
export interface Question {
  readonly mention: number;
  readonly meant: "female" | "male" | "person" | "organisation";
  /** The words whose speaker it is; empty in the narrative. */
  readonly content: readonly TokenRange[];
  readonly known: Known;
  /** The kinds of organisation that come into question; null for all. */
  readonly kinds: readonly OrganisationKind[] | null;
  /** For descriptions: what their words say about people; null for pronouns. */
  readonly fits: ReadonlyMap<Key, Fit> | null;
}

/** A question about a description, before it is told who comes into question. */
export type Asked = Pick<Question, "mention" | "content" | "known">;

/** Somebody whom a question may mean, with what the mentions before it tell. */
export interface Possible {
  /** A description that nothing names has a key of its own: {@link UNRESOLVED} plus its mention. */
  readonly key: Key;
  /** The nearest mention; one in the narrative, outside marks and content, goes before others. */
  nearest: number;
  isInNarrative: boolean;
  /** The most prominent part that they play in the sentence of the nearest mention (mention-roles.ts). */
  role: number;
  /** How many others have a nearer mention in the narrative, or -1 for who has none. */
  rank: number;
  /** How many others are the subject of a nearer clause of the narrative; -1 for who is no subject. */
  subjectRank: number;
  /** Blocks back to the nearest one that begins with a mention as its subject; -1 for none. */
  opens: number;
  /** The mention that stands out most, and how much it does, in units of log odds. */
  salient: number;
  salience: number;
  count: number;
  /** Bits: where they are named in the words that were said and in the question's sentence; see named-beside.ts. */
  beside: number;
  /** The words in marks name or address them, so that they hardly said it; see named-in-marks.ts. */
  isNamedInMarks: boolean;
  /** They only lead the conversation that is told of; see hosts.ts. */
  isHost: boolean;
}
