import { readSyntaxWords } from "../grammar/syntax-words.ts";
import type { Language } from "../languages/language.ts";
import { isInCapitals } from "../text/characters.ts";
import type { Document } from "../text/document.ts";
import { isHoroscope } from "../text/horoscope.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import { markCapitals } from "./capitals.ts";
import { listSmallLabels, markLabels } from "./labels.ts";
import {
  COMMON,
  COMPLEMENT,
  guessTraits,
  HEAD_SURNAME,
  knownTraits,
  MODIFIER,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  wordTraitsIn,
} from "./word-traits.ts";

/** How the words of a sentence are written, which decides what a capital letter means. */
export const PROSE = 0;
/** Nearly every word is capitalised, so that a capital means nothing. */
export const TITLE_CASE = 1;
export const ALL_CAPITALS = 2;

/** What is known about each token before names are sought. */
export interface WordTable {
  readonly language: Language;
  readonly document: Document;
  readonly tokens: Tokens;
  /** See word-traits.ts; 0 for what is not a word. */
  readonly traits: Int32Array;
  /** See grammar/syntax-words.ts; 0 for what is not a small word. */
  readonly syntax: Int32Array;
  /** For each token: 1 if it is a word with a capital; see capitals.ts. */
  readonly capitals: Uint8Array;
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** For each sentence: PROSE, TITLE_CASE or ALL_CAPITALS. */
  readonly casing: Uint8Array;
  /**
   * For each token: 1 if it is the first word of its sentence or of a quotation in it, or stands behind a colon, a
   * bracket or a bullet.
   */
  readonly opens: Uint8Array;
  /** For each token what it is in the label of a turn, or 0; see labels.ts. */
  readonly labels: Uint8Array;
  /** For each word of the vocabulary: 1 if the article also writes it in lower case. */
  readonly inLowerCase: Uint8Array;
  /**
   * For each word of the vocabulary: 1 if it is a family name as well as a place's, and speaks alone somewhere, "Lane
   * said".
   */
  readonly speaksAlone: Uint8Array;
  /** Whether signs of the zodiac open its paragraphs. */
  readonly isHoroscope: boolean;
}

/** Reads the table of a document. Every word is looked up once. */
export function readWordTable(document: Document): WordTable {
  const { language, tokens, sentences } = document;
  const traits = readTraits(document);
  const sentenceOf = new Int32Array(tokens.length);
  const opens = new Uint8Array(tokens.length);
  const casing = new Uint8Array(sentences.length);
  const headlineEnd = document.blocks.find((block) => block.zone === "headline")?.end ?? 0;
  for (const [index, sentence] of sentences.entries()) {
    sentenceOf.fill(index, sentence.firstToken, sentence.lastToken);
    casing[index] = casingOf(tokens, traits, sentence, sentence.end <= headlineEnd);
    markOpeners(tokens, sentence, opens);
  }
  const syntax = readSyntaxWords(document);
  const capitals = markCapitals(tokens);
  for (const { first, last } of listSmallLabels(document)) capitals.fill(1, first, last);
  const labels = markLabels(document);
  const inLowerCase = findLowerCase(document);
  const speaksAlone = findSpeakingAlone(document, traits);
  return {
    language,
    document,
    tokens,
    traits,
    syntax,
    capitals,
    sentenceOf,
    casing,
    opens,
    labels,
    inLowerCase,
    speaksAlone,
    isHoroscope: isHoroscope(
      document.blocks.map(({ firstToken }) => tokens[firstToken]?.lower ?? ""),
      language,
    ),
  };
}

/**
 * For each word of the vocabulary: 1 if it is in "⟨Lane⟩ said" or "said ⟨Lane⟩,", with neither an article nor another
 * capital before it, nor a capital behind it.
 */
function findSpeakingAlone({ tokens, vocabulary, language }: Document, traits: Int32Array): Uint8Array {
  const found = new Uint8Array(vocabulary.forms.length);
  const speaks = (at: number) => ((traits[at] ?? 0) & SPEECH) !== 0 && tokens[at]?.capital === false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (((traits[at] ?? 0) & HEAD_SURNAME) === 0 || tokens[at]?.capital !== true) continue;
    const before = tokens[at - 1];
    const isBare = before?.capital !== true && !language.words.determiners.has(before?.lower ?? "");
    const isBehind = speaks(at - 1) && tokens[at - 2]?.kind === "mark" && tokens[at + 1]?.capital !== true;
    if (isBare && (speaks(at + 1) || isBehind)) found[vocabulary.of[at] ?? 0] = 1;
  }
  return found;
}

function readTraits({ tokens, vocabulary, language }: Document): Int32Array {
  const list = wordTraitsIn(language);
  const { forms, hashes, of } = vocabulary;
  const known = forms.map((form, word) => knownTraits(list, form, hashes[word]));
  const guessed = new Array<number | undefined>(forms.length);
  const traits = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const word = of[at] ?? 0;
    const own = known[word];
    if (own !== undefined) traits[at] = own;
    else if (token.capital || token.lower.includes("-")) {
      const guess = guessed[word] ?? guessTraits(list, token.lower);
      guessed[word] = guess;
      traits[at] = guess;
    }
  }
  return traits;
}

function findLowerCase({ tokens, vocabulary }: Document): Uint8Array {
  const found = new Uint8Array(vocabulary.forms.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === "word" && !token.capital) found[vocabulary.of[at] ?? 0] = 1;
  }
  return found;
}

/** The fewest letters of words that title case capitalises. */
const LONG_WORD = 4;
/** The share of words other than names that are capitalised in title case. */
const TITLE_CASE_SHARE = 0.6;
/**
 * How many of them show title case: more outside headlines, because prose capitalises a few in names of organisations.
 */
const MIN_IN_PROSE = 4;
const MIN_IN_HEADLINE = 2;

/** Prose capitalises the words of a title before a name: "Deputy Prime Minister and Minister of Finance". */
const TITLE_WORDS = ROLE | SHORT_TITLE | MODIFIER | COMPLEMENT;

/**
 * The casing of a sentence. Words that are not names decide it: a headline in title case capitalises them, prose does
 * not.
 */
function casingOf(tokens: Tokens, traits: Int32Array, sentence: Sentence, isHeadline: boolean): number {
  let long = 0;
  let upper = 0;
  let capital = 0;
  let common = 0;
  let capitalCommon = 0;
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.text.length < LONG_WORD) continue;
    long += 1;
    if (token.capital && isInCapitals(token.text)) upper += 1;
    if (token.capital) capital += 1;
    if (((traits[at] ?? 0) & COMMON) === 0 || ((traits[at] ?? 0) & TITLE_WORDS) !== 0) continue;
    common += 1;
    if (token.capital && at > sentence.firstToken) capitalCommon += 1;
  }
  if ((long >= 2 && upper >= 0.8 * long) || isLoudLine(tokens, sentence)) return ALL_CAPITALS;
  if (isHeadline && long >= 4 && capital >= 0.8 * long) return TITLE_CASE;
  if (!isHeadline && capital < 0.8 * long) return PROSE;
  const fewest = isHeadline ? MIN_IN_HEADLINE : MIN_IN_PROSE;
  return capitalCommon >= fewest && capitalCommon >= TITLE_CASE_SHARE * common ? TITLE_CASE : PROSE;
}

/** Whether a sentence is two words or more, all in capitals: “THE BRUSH”, a crosshead. */
function isLoudLine(tokens: Tokens, { firstToken, lastToken }: Sentence): boolean {
  if (lastToken - firstToken < 2) return false;
  for (let at = firstToken; at < lastToken; at += 1)
    if (tokens[at]?.kind !== "word" || !isInCapitals(tokens[at]?.text ?? "")) return false;
  return true;
}

/** Marks the first word, and every word after an opening mark, a colon, a bracket or a bullet. */
function markOpeners(tokens: Tokens, { firstToken, lastToken }: Sentence, opens: Uint8Array): void {
  let opening = true;
  for (let at = firstToken; at < lastToken; at += 1) {
    const token = tokens[at];
    if (token === undefined) return;
    if (token.kind === "word" || token.kind === "number") {
      if (opening) opens[at] = 1;
      opening = false;
    } else if (token.kind === "mark")
      opening = at === firstToken || (tokens.ends[at - 1] ?? 0) < (tokens.starts[at] ?? 0);
    else if (token.text === ":" || token.text === "(" || token.text === "•" || token.text === ">") opening = true;
  }
}

/** Whether a token has one of the traits; a token outside the text has none. */
export function has(table: WordTable, at: number, traits: number): boolean {
  return ((table.traits[at] ?? 0) & traits) !== 0;
}

/** Whether a token is a word with a capital, perhaps behind a joined particle: "Doe", "al-Assad". */
export function isCapital(table: WordTable, at: number): boolean {
  return table.capitals[at] === 1;
}
