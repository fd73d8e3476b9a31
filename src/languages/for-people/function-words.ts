import type { Gender } from "../../vocabulary.ts";

/** What a pronoun says of those it means. */
export interface PronounForm {
  /** Whether it means several. */
  readonly plural: boolean;
  /** The gender of those it means, or null if it shows none. */
  readonly gender: Gender | null;
  /** The length of the pronoun in characters, if an auxiliary is glued to it: "⟨she⟩'d". */
  readonly length?: number;
}

/** Articles, pronouns, auxiliaries and prepositions round a name, in lower case. */
export interface FunctionWords {
  /** Numbers written as words: "⟨four⟩ in ⟨ten⟩ voters". */
  readonly numerals: ReadonlySet<string>;
  /** Words before "of" between two such numbers: "six ⟨out⟩ of ten". */
  readonly beforeOf: ReadonlySet<string>;
  /** Words that begin a noun phrase: "⟨the⟩ mayor", "⟨another⟩ mayor". */
  readonly determiners: ReadonlySet<string>;
  /** Possessive determiners: "⟨her⟩ mayor". */
  readonly owners: ReadonlySet<string>;
  /** Those of {@link owners} that can mean a body: "⟨its⟩ director". */
  readonly bodyOwners: ReadonlySet<string>;
  /** Verb forms with a plural subject: "officials ⟨were⟩". */
  readonly pluralVerbs: ReadonlySet<string>;
  /** Possessives without a noun: "A friend of ⟨hers⟩". */
  readonly possessives: ReadonlySet<string>;
  /** Verbs that only carry tense: "⟨has⟩ said". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Prepositions that continue a noun phrase: "a spokesman for the board in Rome". */
  readonly postModifiers: ReadonlySet<string>;
  /** Prepositions before a place and not a person: "⟨near⟩ Ashby". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words before the name of another place than the one an article is about: "in ⟨nearby⟩ Ashby". */
  readonly neighbouring: ReadonlySet<string>;
  /**
   * For a place preposition, the words before it that let a person follow: "screamed ⟨at⟩ Donal", "bumped ⟨into⟩
   * Donal".
   */
  readonly placeless: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns behind the name of a place or thing: "Ballycarragh station", "the Ann Roe trophy". */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns before "of" and the name of a place: "the port of Ashby". */
  readonly placesOf: ReadonlySet<string>;
  /**
   * Nouns that behind a name and a comma show that it is a place's, "Ashby, a farming ⟨community⟩", but not before
   * "of".
   */
  readonly settlements: ReadonlySet<string>;
  /** Nouns for people whom only a place has: "Ashby has 212 ⟨inhabitants⟩". */
  readonly dwellers: ReadonlySet<string>;
  /** Letters behind degrees of heat, as printed: "Heat the oven to 350 ⟨F.⟩" */
  readonly scalesOfHeat: ReadonlySet<string>;
  /** Nouns for what countries have more often than people: "the ⟨government⟩ of Ashby". */
  readonly governedOf: ReadonlySet<string>;
  /** Words between a name and one of {@link placeNouns}: "Ashby Moe ⟨bus⟩ station". */
  readonly beforePlaceNouns: ReadonlySet<string>;
  /** Words before "of" and a place: "⟨north⟩ of Ashby". */
  readonly directionsOf: ReadonlySet<string>;
  /** Adjectives that stand before names of places alone: "⟨rural⟩ Ashby". */
  readonly sortsOfPlaces: ReadonlySet<string>;
  /** Nouns for those who represent a place, before "for": "the ⟨member⟩ for Ashby". */
  readonly seatedFor: ReadonlySet<string>;
  /** Nouns for what leads from place to place: "⟨flights⟩ ⟨to⟩ Ashby". */
  readonly ways: ReadonlySet<string>;
  /** Prepositions behind {@link ways}: "the ⟨road⟩ ⟨between⟩ Ashby and Moor". */
  readonly wayPrepositions: ReadonlySet<string>;
  /**
   * Prepositions before a hill, coast or street whose name may look like a person's: "above ⟨Monte Quorlo⟩", "on ⟨Rua
   * Quorla⟩".
   */
  readonly heightPrepositions: ReadonlySet<string>;
  /** Nouns before "of" and the place they belong to: "the ⟨bishop⟩ of Ashby", "⟨residents⟩ of Ashby". */
  readonly peopleOfPlaces: ReadonlySet<string>;
  /** Single prepositions of place: "⟨From⟩ Ashby to Leeds", "⟨between⟩ Ashby and Leeds", and "⟨on⟩ Tanner's Hill". */
  readonly routes: { readonly from: string; readonly between: string; readonly on: string };
  /** Nouns with a clause behind them without "that": "the way rivals do it". */
  readonly clauseHeads: ReadonlySet<string>;
  /** Prepositions before a capital that is a city and not a government: "⟨near⟩ Beijing". */
  readonly cityPrepositions: ReadonlySet<string>;
  /** Prepositions, conjunctions, pronouns, determiners, auxiliaries, question words and the commonest adverbs. */
  readonly all: ReadonlySet<string>;
  /** Verbs other than those of speech, in forms that are seldom anything else: "became". */
  readonly commonVerbs: ReadonlySet<string>;
  /** Pronouns that can be the subject of a verb of speech: "⟨she⟩ said". */
  readonly pronouns: ReadonlyMap<string, PronounForm>;
  /** Pronouns that are subjects only of their own clause: "the board, ⟨which⟩ said". */
  readonly relatives: ReadonlySet<string>;
  /** The gender of those a pronoun means, if the pronoun shows it. */
  readonly pronounGenders: ReadonlyMap<string, Gender>;
  /** Those of {@link pronounGenders} that are objects: "thanked ⟨her⟩". */
  readonly objectPronouns: ReadonlySet<string>;
  /** Words that begin a relative clause: "Roe, ⟨who⟩ said". */
  readonly clauseStarts: ReadonlySet<string>;
  /** Words behind the head of an organisation's name, before what qualifies it: "Ministry of", "Tribune de". */
  readonly complementStarts: ReadonlySet<string>;
  /** Words inside that qualification: "Food and Drug". */
  readonly complementLinks: ReadonlySet<string>;
  /** Words between a description and the organisation that this person speaks for: "a spokesman ⟨for⟩ the board". */
  readonly speakingFor: ReadonlySet<string>;
}
