/**
 * What a language must give for parts of speech to be told, and what was learned of it.
 *
 * @module
 */

export interface GrammarParts {
  readonly tagging: Tagging;
  readonly models: Models;
  readonly endings: WordEndings;
}

/** Endings by which words that no list knows are told, in lower case; by far not every word that has one is of its kind. */
export interface WordEndings {
  /** "say⟨ing⟩". */
  readonly gerunds: readonly string[];
  /** Of the past and its participle: "claim⟨ed⟩". */
  readonly pasts: readonly string[];
  /** "former⟨ly⟩". */
  readonly adverbs: readonly string[];
  /** "official⟨s⟩", and endings that look so and are none: "congre⟨ss⟩". */
  readonly plurals: readonly string[];
  readonly noPlurals: readonly string[];
  /** Of words for a people that, behind an article, are several: "the Fren⟨ch⟩", and not "the Swede". */
  readonly severalOfPeople: readonly string[];
  /** How verbs begin that have a hyphen: "⟨re-⟩elected". */
  readonly verbPrefixes: readonly string[];
  /** Of people by what they do: "forag⟨er⟩". */
  readonly trades: readonly string[];
}

/** What the tagger knows; its tags are numbers, those of `grammar/tags.ts`. */
export interface Tagging {
  /** The weights of its model, as `unpackWeights` reads them. */
  readonly packed: string;
  /** Words that can be something else than a noun, name, adjective, adverb or verb; in lower case. */
  readonly closedWords: ReadonlySet<string>;
  /** The tag of common words that have only one; in lower case. */
  readonly tags: ReadonlyMap<string, number>;
  /** The tag of words that are hardly ever anything but verbs, where the model takes one for none; in lower case. */
  readonly onlyVerbs: ReadonlyMap<string, number>;
}

/** What was learned from annotated articles, a linear model for each decision; `npm run train` writes them. */
export interface Models {
  /** Whether words in marks are speech. */
  readonly speechMarks: Model;
  /** On which side of its cue the content of reported speech stands, and where it begins and ends. */
  readonly contentPlaces: Model;
  readonly contentEdges: Model;
  /** How much round a fragment in marks was said too. */
  readonly fragments: Model;
  /** Who speaks. */
  readonly speakers: Model;
  /** Whom a pronoun or description means. */
  readonly antecedents: Model;
}

/** The weights of a linear model. */
export interface Model {
  /** As `unpackWeights` reads them. */
  readonly packed: string;
  /** A weight is this many times the change of the log odds. */
  readonly scale: number;
}
