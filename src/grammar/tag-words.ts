import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { PARTICLES } from "../names/name-parts.ts";
import type { DistinctWords } from "../text/distinct-words.ts";
import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { isBarePossessive, type Tokens } from "../text/tokens.ts";
import { unpackWeights } from "./packed-weights.ts";
import { isCapital, START_TAG, TAG_FEATURES, TAG_WEIGHTS, type WordForms, writeTagFeatures } from "./tag-features.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  isVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OTHER,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PRESENT,
  PRESENT_THIRD,
  PRONOUN,
  STOP,
  SYMBOL,
  TAG_NAMES,
  WH_WORD,
} from "./tags.ts";
import { WordNumbers } from "./word-numbers.ts";

const tagWeightsIn = perLanguage((language) => unpackWeights(language.tagging.packed, TAG_WEIGHTS));
const ROWS = new Int32Array(TAG_FEATURES);

/** What the lists say about each word of a vocabulary. */
export interface ListedTags {
  /** The tag of a common word that has only one, else -1. */
  readonly only: Int8Array;
  /** 1 for words that can only have {@link OPEN_TAGS}. */
  readonly isOpen: Uint8Array;
  /** The tag of a word that is hardly ever anything but a verb, else -1. */
  readonly asVerb: Int8Array;
  /**
   * 1 for particles of names that are not words of the language, "de": in small letters between capitals they are
   * names.
   */
  readonly isParticle: Uint8Array;
  /** 1 for a pronoun with its auxiliary, "you're": with a capital it is not a name. */
  readonly isContracted: Uint8Array;
  /** The weights of the tagger, for words that no list decides. */
  readonly weights: Int8Array;
}

/**
 * For each listed word, its only tag plus 1 (0 if it has several), doubled, plus 1 if it belongs to the open classes.
 */
const listedIn = perLanguage((language) => {
  const numbers = [...language.tagging.tags.keys(), ...language.tagging.closedWords].map((word): [string, number] => [
    word,
    2 * ((language.tagging.tags.get(word) ?? -1) + 1) + (language.tagging.closedWords.has(word) ? 0 : 1),
  ]);
  return new WordNumbers(new Map(numbers));
});
const NOT_LISTED = 1;

/** Looks up the words of a vocabulary. */
export function lookUpTags({ forms, hashes }: DistinctWords, language: Language): ListedTags {
  const numbers = listedIn(language);
  const only = new Int8Array(forms.length);
  const isOpen = new Uint8Array(forms.length);
  const asVerb = new Int8Array(forms.length).fill(-1);
  const isParticle = new Uint8Array(forms.length);
  const isContracted = new Uint8Array(forms.length);
  for (let word = 0; word < forms.length; word += 1) {
    const form = forms[word] ?? "";
    const listed = numbers.get(form, NOT_LISTED, hashes[word]);
    only[word] = isOfRelative(form, language) ? WH_WORD : (listed >> 1) - 1;
    isOpen[word] = listed & 1;
    asVerb[word] = language.tagging.onlyVerbs.get(form) ?? -1;
    if ((asVerb[word] ?? -1) >= 0 && !isVerb(only[word])) only[word] = -1;
    isParticle[word] = PARTICLES.has(form) && !language.commonWords.has(form) ? 1 : 0;
    isContracted[word] = isOfPronoun(form, language) ? 1 : 0;
  }
  return { only, isOpen, asVerb, isParticle, isContracted, weights: tagWeightsIn(language) };
}

/**
 * Writes the parts of speech of one sentence into `tags`, which has an entry for each token of the document.
 *
 * Common words with only one tag are looked up; a greedy averaged perceptron decides the others from left to right.
 */
export function tagWords(
  { tokens, vocabulary }: Pick<Document, "tokens" | "vocabulary">,
  forms: WordForms,
  { only, isOpen, asVerb, isParticle, isContracted, weights }: ListedTags,
  sentence: Sentence,
  tags: Uint8Array,
): void {
  let previous = START_TAG;
  let before = START_TAG;
  const goesOn = (at: number) => isCapital(forms, at) || isParticle[vocabulary.of[at] ?? 0] === 1;
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const token = tokens[at];
    if (token === undefined) return;
    const word = vocabulary.of[at] ?? 0;
    const isWord = token.kind === "word";
    const ofCapital = isContracted[word] === 1 ? PRONOUN : -1;
    const capital = isCapital(forms, at);
    const isInName = isParticle[word] === 1 && previous === NAME && !capital && goesOn(at + 1);
    let tag = !isWord ? tagOfSign(tokens, at) : capital ? ofCapital : isInName ? NAME : (only[word] ?? -1);
    if (tag < 0) {
      writeTagFeatures(ROWS, forms, sentence, at, previous, before);
      tag = bestTag(weights, isWord && isOpen[word] === 1 ? OPEN_TAGS : ALL_TAGS);
      if (capital && isVerb(tag) && DOUBLE_NAME.test(token.text)) tag = NAME;
      if (capital && tag === ADJECTIVE && BRAND.test(token.text)) tag = NAME;
      if (isWord && !capital && !isVerb(tag) && (asVerb[word] ?? -1) >= 0) tag = asVerb[word] ?? tag;
    }
    tags[at] = tag;
    before = previous;
    previous = tag;
  }
}

/** "TikTok": a capital inside, and so not an adjective. */
const BRAND = /^\p{Lu}\p{Ll}+\p{Lu}/u;

/** "Lewis-Rees": two family names, and so not a verb. */
const DOUBLE_NAME = /^\p{Lu}\p{L}+-\p{Lu}/u;

/** Whether a word is a pronoun with its auxiliary: "you're", "i've", "they'd". */
function isOfPronoun(form: string, { tagging, turns }: Language): boolean {
  const at = form.indexOf("'");
  return at > 0 && (tagging.tags.get(form.slice(0, at)) === PRONOUN || turns.singleSubjects.has(form));
}

/** Whether a word is a relative with its auxiliary: "who'd", "who've". */
function isOfRelative(form: string, { tagging }: Language): boolean {
  const at = form.indexOf("'");
  return at > 0 && tagging.tags.get(form.slice(0, at)) === WH_WORD;
}

/** Tags whose words cannot all be listed; all other words are in `CLOSED_WORDS`. */
export const OPEN_TAGS: Uint8Array = Uint8Array.of(
  NOUN,
  NAME,
  ADJECTIVE,
  ADVERB,
  PAST,
  PARTICIPLE,
  GERUND,
  BASE,
  PRESENT,
  PRESENT_THIRD,
  OTHER,
);
const ALL_TAGS = Uint8Array.from(TAG_NAMES.keys());

/** The tag of a token that is not a word, if it has only one; else -1. */
export function tagOfSign(tokens: Tokens, at: number): number {
  const { kind, text } = tokens[at] ?? NO_TOKEN;
  if (kind === "number") return NUMBER;
  if (kind === "possessive") return -1;
  if (kind === "mark") return isBarePossessive(tokens, at) ? POSSESSIVE : MARK;
  if (text === ",") return COMMA;
  // "Roe ⟨&⟩ Moe"
  if (text === "&" && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true) return NAME;
  return text === "." || text === "?" || text === "!" ? STOP : SYMBOL;
}

const NO_TOKEN = { kind: "symbol", text: "" };

/** The best of some tags for the features in `ROWS`. */
function bestTag(weights: Int8Array, tags: Uint8Array): number {
  let best = 0;
  let high = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at] ?? 0;
    let score = 0;
    for (let feature = 0; feature < TAG_FEATURES; feature += 1) score += weights[(ROWS[feature] ?? 0) + tag] ?? 0;
    if (score > high) {
      high = score;
      best = tag;
    }
  }
  return best;
}
