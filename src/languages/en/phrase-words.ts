import type { WordEndings } from "../for-grammar.ts";
import type { PhraseWords } from "../for-people.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Small words round names and descriptions. By hand. */
export const PHRASE_WORDS: PhraseWords = {
  definite: words("the"),
  indefinite: words("a an"),
  ours: words("our"),
  joiners: words("and"),
  alternatives: words("or"),
  partOf: words("of"),
  heldFor: words("of for"),
  serving: words("to"),
  beforeEmployers: words("at with"),
  beforePlaces: words("in"),
  beforeAgents: words("by"),
  ones: words("one"),
  closing: words("and but who in at with"),
  whoSubjects: words("who"),
  mostlyClauses: words("that"),
  describing: words("who whose familiar close"),
  beforeInfinitives: words("to"),
  neverNouns: words("said says told"),
};

/** Endings by which words that no list knows are told. By hand. */
export const WORD_ENDINGS: WordEndings = {
  gerunds: ["ing"],
  pasts: ["ed"],
  adverbs: ["ly"],
  plurals: ["s"],
  noPlurals: ["ss", "us"],
  severalOfPeople: ["ch", "sh", "ese", "s"],
  verbPrefixes: ["re-"],
  trades: ["er", "or", "ist", "man", "woman"],
};
