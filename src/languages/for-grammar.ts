/**
 * What a language must supply to tag parts of speech, and the weights of the models learned for it.
 *
 * @module
 */

export interface GrammarParts {
  readonly tagging: Tagging;
  readonly models: Models;
  readonly endings: WordEndings;
  readonly syntax: SyntaxWords;
}

/**
 * Endings that hint at what an unlisted word is, in lower case. By no means every word with an ending is of its kind.
 */
export interface WordEndings {
  /** Of gerunds: "say⟨ing⟩". */
  readonly gerunds: readonly string[];
  /** What a verb has behind its stem where its gerund has nothing: "sentenc⟨e⟩". */
  readonly behindStems: readonly string[];
  /** Of the past and past participle: "claim⟨ed⟩". */
  readonly pasts: readonly string[];
  /** Of adverbs: "former⟨ly⟩". */
  readonly adverbs: readonly string[];
  /** Of the third person in the present: "claim⟨s⟩". */
  readonly thirdPersons: readonly string[];
  /** Of plurals: "official⟨s⟩". */
  readonly plurals: readonly string[];
  /** Endings of plurals with those of their singulars: "stud⟨ies⟩", "stud⟨y⟩". */
  readonly changedPlurals: readonly (readonly [string, string])[];
  /** Words with such an ending that only lose the ending of the plural: "movie⟨s⟩". */
  readonly plainPlurals: ReadonlySet<string>;
  /** Endings that look like those of plurals and are not: "congre⟨ss⟩". */
  readonly noPlurals: readonly string[];
  /** Of words for a people that behind an article mean several people: "the Fren⟨ch⟩", but not "the Swede". */
  readonly severalOfPeople: readonly string[];
  /** Beginnings of hyphenated words that describe: "⟨pro-⟩Roe". */
  readonly describingPrefixes: readonly string[];
  /** Last parts of such words, besides participles: "family-⟨run⟩". */
  readonly describingParts: ReadonlySet<string>;
  /** Of adjectives: "pluck⟨y⟩". */
  readonly adjectives: readonly string[];
  /** Beginnings of hyphenated verbs: "⟨re-⟩elected". */
  readonly verbPrefixes: readonly string[];
  /** Of nouns for people by what they do: "forag⟨er⟩". */
  readonly trades: readonly string[];
  /** Further ones that hardly any thing has: "histor⟨ian⟩". */
  readonly certainTrades: readonly string[];
  /** Words with such an ending that are not people: "riv⟨er⟩", "do⟨or⟩". */
  readonly noTrades: ReadonlySet<string>;
}

/**
 * Small words by what they can be in a sentence, in lower case. A word may be several things: the rules that ask decide
 * by the words beside it.
 */
export interface SyntaxWords {
  /** Definite articles, before what is known: "⟨the⟩ mayor". */
  readonly definite: ReadonlySet<string>;
  /** Indefinite articles, before one of several: "⟨a⟩ mayor". */
  readonly indefinite: ReadonlySet<string>;
  /** Possessives of those who speak, which they use like definite articles: "⟨our⟩ Ministry of Lands". */
  readonly ours: ReadonlySet<string>;
  /** Negative determiners: "⟨no⟩ mayor". */
  readonly negativeDeterminers: ReadonlySet<string>;
  /** The numeral that can stand for somebody: "⟨one⟩ of the officials". */
  readonly ones: ReadonlySet<string>;
  /** Coordinators that add: "Roe ⟨and⟩ Moe". */
  readonly coordinators: ReadonlySet<string>;
  /** Coordinators of alternatives: "Roe ⟨or⟩ Moe". */
  readonly alternatives: ReadonlySet<string>;
  /** Coordinators of contrasts: "poor ⟨but⟩ honest". */
  readonly adversatives: ReadonlySet<string>;
  /** Coordinators that negate what follows: "neither saw ⟨nor⟩ heard". */
  readonly negativeCoordinators: ReadonlySet<string>;
  /**
   * Words that open a clause that is the object of a verb or noun: "said ⟨that⟩ it was safe"; some can also point,
   * "said ⟨that⟩".
   */
  readonly complementizers: ReadonlySet<string>;
  /** Words before the bare form of a verb: "⟨to⟩ sustain". */
  readonly infinitiveMarkers: ReadonlySet<string>;
  /** Words that open a condition, or an indirect question: "⟨if⟩ it is safe". */
  readonly conditionals: ReadonlySet<string>;
  /** Words that open an indirect question that is answered by yes or no: "asked ⟨whether⟩". */
  readonly polarQuestions: ReadonlySet<string>;
  /** Relative pronouns for people that are the subject of their clause: "Roe, ⟨who⟩ said". */
  readonly relativeSubjects: ReadonlySet<string>;
  /** Relative pronouns for things: "a remark ⟨which⟩ she withdrew". */
  readonly relativesOfThings: ReadonlySet<string>;
  /** Relative pronouns that contain what they stand for: "withdrew ⟨what⟩ she had said". */
  readonly freeRelatives: ReadonlySet<string>;
  /** Words before what somebody is called or does: "described ⟨as⟩ a liar", "quoted ⟨as⟩ saying". */
  readonly predicatives: ReadonlySet<string>;
  /** Words before what something is compared with: "rather ⟨than⟩ say". */
  readonly comparatives: ReadonlySet<string>;
  /** Prepositions between a part and its whole, an office and its field: "the mayor ⟨of⟩ Ashby". */
  readonly genitives: ReadonlySet<string>;
  /** Prepositions before what, or whom, something is for: "Secretary ⟨for⟩ Lands", "waits ⟨for⟩ her to say". */
  readonly purposes: ReadonlySet<string>;
  /** Prepositions before the one to whom something is given, said or done: "secretary ⟨to⟩ the board". */
  readonly datives: ReadonlySet<string>;
  /** Prepositions before a place: "the leader ⟨in⟩ Ashby". */
  readonly locatives: ReadonlySet<string>;
  /** Prepositions before the one who did it: "claims ⟨by⟩ officials". */
  readonly agents: ReadonlySet<string>;
  /** Words between a trade and its firm: "an analyst ⟨at⟩ Roe & Moe". */
  readonly beforeEmployers: ReadonlySet<string>;
  /** Pronouns that can stand for a clause or for nothing: "⟨it⟩ is said that". */
  readonly expletives: ReadonlySet<string>;
  /** Words that negate a verb or word by themselves: "⟨not⟩ one". */
  readonly negators: ReadonlySet<string>;
  /** Adverbs that exclude everything else: "would ⟨only⟩ say". */
  readonly restrictives: ReadonlySet<string>;
  /** Pronouns for those who are addressed, as subjects: "⟨you⟩ ask". */
  readonly secondPersons: ReadonlySet<string>;
  /** Words that begin the name of a source, before a preposition: "⟨according⟩ to the survey". */
  readonly sourceMarkers: ReadonlySet<string>;
  /** Words that continue a description right behind its head: "officials ⟨familiar⟩ with the talks". */
  readonly describing: ReadonlySet<string>;
  /** Verbs of speech that even an article does not make a noun: "the officials ⟨said⟩". */
  readonly neverNouns: ReadonlySet<string>;
}

/** What the tagger knows. Its tags are the numbers of `grammar/tags.ts`. */
export interface Tagging {
  /** The weights of its model, as `unpackWeights` reads them. */
  readonly packed: string;
  /** Words that can be something other than a noun, name, adjective, adverb or verb, in lower case: "of", "that". */
  readonly closedWords: ReadonlySet<string>;
  /** The tag of common words that only have one; in lower case. */
  readonly tags: ReadonlyMap<string, number>;
  /**
   * The tag of words that are hardly ever anything but verbs, used if the model takes one for something else; in lower
   * case.
   */
  readonly onlyVerbs: ReadonlyMap<string, number>;
}

/** Linear models learned from annotated articles, one for each decision. `npm run train` writes them. */
export interface Models {
  /** Decides whether words in marks are speech: “She said “it leaks””, but not “the “odd” plan”. */
  readonly speechMarks: Model;
  /** Decides on which side of its cue the content of reported speech stands. */
  readonly contentPlaces: Model;
  /** Decides where that content begins and ends. */
  readonly contentEdges: Model;
  /** Decides how many of the words round a fragment in marks were said too. */
  readonly fragments: Model;
  /** Decides who speaks. */
  readonly speakers: Model;
  /** Decides whom a pronoun or description means. */
  readonly antecedents: Model;
}

/** The weights of a linear model. */
export interface Model {
  /** The weights, as `unpackWeights` reads them. */
  readonly packed: string;
  /** Dividing the sum of weights by this gives the log odds. */
  readonly scale: number;
}
