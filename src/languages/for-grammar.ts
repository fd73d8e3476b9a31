/**
 * What a language must give for parts of speech to be told, and what was learned of it.
 *
 * @module
 */

export interface GrammarParts {
  readonly tagging: Tagging;
  readonly models: Models;
  readonly endings: WordEndings;
  readonly syntax: SyntaxWords;
}

/** Endings by which words that no list knows are told, in lower case; by far not every word that has one is of its kind. */
export interface WordEndings {
  /** "say⟨ing⟩". */
  readonly gerunds: readonly string[];
  /** What a verb has behind its stem where the gerund has nothing: "sentenc⟨e⟩". */
  readonly behindStems: readonly string[];
  /** Of the past and its participle: "claim⟨ed⟩". */
  readonly pasts: readonly string[];
  /** "former⟨ly⟩". */
  readonly adverbs: readonly string[];
  /** Of the third person in the present: "claim⟨s⟩". */
  readonly thirdPersons: readonly string[];
  /** "official⟨s⟩", and endings that look so and are none: "congre⟨ss⟩". */
  readonly plurals: readonly string[];
  /** Endings of the plural with what stands in their place in the singular: "stud⟨ies⟩", "stud⟨y⟩"; and words that end so and only lose their last letter. */
  readonly changedPlurals: readonly (readonly [string, string])[];
  readonly plainPlurals: ReadonlySet<string>;
  readonly noPlurals: readonly string[];
  /** Of words for a people that, behind an article, are several: "the Fren⟨ch⟩", and not "the Swede". */
  readonly severalOfPeople: readonly string[];
  /** How words begin that describe and have a hyphen: "⟨pro-⟩Roe"; and their last parts, beside participles: "family-⟨run⟩". */
  readonly describingPrefixes: readonly string[];
  readonly describingParts: ReadonlySet<string>;
  /** Of adjectives: "pluck⟨y⟩". */
  readonly adjectives: readonly string[];
  /** How verbs begin that have a hyphen: "⟨re-⟩elected". */
  readonly verbPrefixes: readonly string[];
  /** Of people by what they do: "forag⟨er⟩". */
  readonly trades: readonly string[];
  /** Of those, and beside them, the ones that hardly any thing has: "histor⟨ian⟩". */
  readonly certainTrades: readonly string[];
  /** Words with such an ending that are nobody: "riv⟨er⟩", "do⟨or⟩". */
  readonly noTrades: ReadonlySet<string>;
}

/**
 * Small words by what they can be in a sentence, in lower case. A word may be several: whether it is one where it stands, the
 * rules that ask tell by the words beside it.
 */
export interface SyntaxWords {
  /** Definite articles, before what is known: "⟨the⟩ mayor". */
  readonly definite: ReadonlySet<string>;
  /** Indefinite articles, before one of several: "⟨a⟩ mayor". */
  readonly indefinite: ReadonlySet<string>;
  /** Possessives of those who speak, for whom they stand as definite articles: "⟨our⟩ Ministry of Lands". */
  readonly ours: ReadonlySet<string>;
  /** Negative determiners, before none at all: "⟨no⟩ mayor". */
  readonly negativeDeterminers: ReadonlySet<string>;
  /** The numeral that may stand for somebody: "⟨one⟩ of the officials". */
  readonly ones: ReadonlySet<string>;
  /** Coordinators of what goes together: "Roe ⟨and⟩ Moe". */
  readonly coordinators: ReadonlySet<string>;
  /** Coordinators of alternatives: "Roe ⟨or⟩ Moe". */
  readonly alternatives: ReadonlySet<string>;
  /** Coordinators of what is opposed: "poor ⟨but⟩ honest". */
  readonly adversatives: ReadonlySet<string>;
  /** Coordinators that negate what follows: "neither saw ⟨nor⟩ heard". */
  readonly negativeCoordinators: ReadonlySet<string>;
  /** They open a clause that is the object of a verb or noun: "said ⟨that⟩ it was safe"; some point as well, "said ⟨that⟩". */
  readonly complementizers: ReadonlySet<string>;
  /** Before the bare form of a verb: "⟨to⟩ sustain". */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** They open a condition, or a question within a sentence: "⟨if⟩ it is safe". */
  readonly conditionals: ReadonlySet<string>;
  /** They open a question within a sentence that is answered by yes or no: "asked ⟨whether⟩". */
  readonly polarQuestions: ReadonlySet<string>;
  /** Relative pronouns that are the subject of a person's clause: "Roe, ⟨who⟩ said". */
  readonly relativeSubjects: ReadonlySet<string>;
  /** Relative pronouns of things: "a remark ⟨which⟩ she withdrew". */
  readonly relativesOfThings: ReadonlySet<string>;
  /** Relative pronouns that hold what they stand for: "withdrew ⟨what⟩ she had said". */
  readonly freeRelatives: ReadonlySet<string>;
  /** Before what somebody is taken for or does, and before how it is: "described ⟨as⟩ a liar", "quoted ⟨as⟩ saying". */
  readonly predicatives: ReadonlySet<string>;
  /** Before what something is compared with: "rather ⟨than⟩ say". */
  readonly comparatives: ReadonlySet<string>;
  /** Prepositions between a part and its whole, an office and its field: "the mayor ⟨of⟩ Ashby". */
  readonly genitives: ReadonlySet<string>;
  /** Prepositions before whom or what something is for: "Secretary ⟨for⟩ Lands", "waits ⟨for⟩ her to say". */
  readonly purposes: ReadonlySet<string>;
  /** Prepositions before whom something is given, said or done to: "secretary ⟨to⟩ the board". */
  readonly datives: ReadonlySet<string>;
  /** Prepositions before a place: "the leader ⟨in⟩ Ashby". */
  readonly locatives: ReadonlySet<string>;
  /** Prepositions before who did it: "claims ⟨by⟩ officials". */
  readonly agents: ReadonlySet<string>;
  /** Between a trade and its firm: "an analyst ⟨at⟩ Roe & Moe". */
  readonly beforeEmployers: ReadonlySet<string>;
  /** Pronouns that may stand for a clause or for nothing: "⟨it⟩ is said that". */
  readonly expletives: ReadonlySet<string>;
  /** The negation of a verb or word by itself: "⟨not⟩ one". */
  readonly negators: ReadonlySet<string>;
  /** Adverbs that leave out everything else: "would ⟨only⟩ say". */
  readonly restrictives: ReadonlySet<string>;
  /** Pronouns of whom the words are addressed to, as subjects: "⟨you⟩ ask". */
  readonly secondPersons: ReadonlySet<string>;
  /** They begin what names a source, before a preposition: "⟨according⟩ to the survey". */
  readonly sourceMarkers: ReadonlySet<string>;
  /** Right behind the head of a description they go on with it: "officials ⟨familiar⟩ with the talks". */
  readonly describing: ReadonlySet<string>;
  /** Verbs of speech that no article makes a noun: "the officials ⟨said⟩". */
  readonly neverNouns: ReadonlySet<string>;
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
