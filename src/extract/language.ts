import { WARNINGS } from "../diagnostic.ts";
import type { Language } from "../languages/language.ts";
import { LANGUAGES, type LanguageWords } from "../languages/languages.ts";
import { perLanguage } from "../languages/per-language.ts";
import type { Document } from "../text/document.ts";
import { findScriptLanguage } from "./script-language.ts";

/** The language of an article, and whether its people and quotes are read. */
export interface ArticleLanguage {
  /** BCP 47; null when it cannot be told. */
  readonly tag: string | null;
  readonly isRead: boolean;
  /** The warning if they are not read; null if they are, and for a text of a few words. */
  readonly doubt: string | null;
}

/**
 * Below this many words a text in Latin letters is taken to be in the language that it is read in, unless most words
 * are strange to that language.
 */
const MIN_WORDS = 8;
/**
 * The least share of the words that must be among the commonest. English news has about 0.4. Of the English ones,
 * French, German and Spanish have under 0.04; Danish may have more ("at", "for", "her").
 */
const MIN_OWN_SHARE = 0.08;
/** The text is in another language if that one's function words are this many times as frequent. */
const MORE_THAN_OWN = 1.5;
/** With fewer words the commonest say too little: then all the words count that a language knows. */
const LONG = 60;
/**
 * How many words that only this language knows must stand in a short text that has hardly any of its commonest words.
 */
const MIN_KNOWN = 2;
/**
 * How many words of a short text may be strange to its own language for each known one: the language's lists are
 * incomplete.
 */
const MORE_STRANGE = 1.5;
/** How many strange words one of the commonest words outweighs in a short text, if no other language has it. */
const WEIGHT_OF_COMMONEST = 2;

/**
 * The language of an article, by its script and its function words: the one that it is read in, or another. If it is
 * another one, nothing is claimed about who spoke. Linear time.
 */
export function readLanguage(document: Document): ArticleLanguage {
  const script = findScriptLanguage(document);
  if (script !== null) return unread(script);
  const uses = countUses(document);
  const { total, own } = countOwn(document, uses);
  const read: ArticleLanguage = { tag: document.language.tag, isRead: true, doubt: null };
  const strange = total < LONG ? isStrange(document, total, own) : null;
  if (strange === false || (strange === null && own / total > SURELY_OWN)) return read;
  const words = wordsUsed(document, uses);
  const other = likeliest(
    LANGUAGES.filter(({ tag }) => tag !== document.language.tag),
    words,
    total,
  );
  const mayBeOwn = strange === null && own / total >= MIN_OWN_SHARE;
  if (mayBeOwn && (other === null || countHits(words, other.words) < MORE_THAN_OWN * own)) return read;
  if (other !== null) return unread(other);
  return { tag: null, isRead: false, doubt: total < MIN_WORDS ? null : WARNINGS.W_LANGUAGE };
}

/** If the commonest words are this many, no other language need be asked about. */
const SURELY_OWN = 0.2;

/**
 * Whether a short text is in another language than the one that it is read in: too many of its words are not among
 * those known of it, or hardly any are. Capitalised words other than the commonest say nothing, nor do words that
 * another language has too ("in", "for").
 */
function isStrange({ tokens, language }: Document, total: number, own: number): boolean {
  const shared = sharedWordsIn(language);
  let known = 0;
  let unknown = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, lower, capital } = tokens[at] ?? NO_TOKEN;
    if (kind !== "word" || shared.has(lower)) continue;
    if (language.commonest.has(lower)) known += capital ? 1 : WEIGHT_OF_COMMONEST;
    else if (capital) continue;
    else if (isKnownWord(language, lower)) known += 1;
    else unknown += 1;
  }
  return unknown > MORE_STRANGE * known || (known < MIN_KNOWN && total >= MIN_WORDS && own / total < MIN_OWN_SHARE);
}

const NO_TOKEN = { kind: "symbol", lower: "", capital: false };

/** The function words of all other languages. */
const sharedWordsIn = perLanguage(
  ({ tag }) => new Set(LANGUAGES.flatMap((other) => (other.tag === tag ? [] : [...other.words]))),
);

/** Whether a large list of the language has a word in lower case. */
function isKnownWord({ commonWords, tagging, speech }: Language, word: string): boolean {
  return commonWords.has(word) || tagging.tags.has(word) || tagging.closedWords.has(word) || speech.verbs.has(word);
}

function unread({ tag, name }: { readonly tag: string; readonly name: string }): ArticleLanguage {
  return { tag, isRead: false, doubt: WARNINGS.W_LANGUAGE.replace("not in English", `in ${name}`) };
}

/** A language's list has a tenth to four tenths of the words of news in that language. */
const MIN_SHARE = 0.08;
/** Fewer function words prove nothing. */
const MIN_HITS = 6;

/** The candidate that goes before every other, or null. */
function likeliest(
  languages: readonly LanguageWords[],
  words: ReadonlyMap<string, number>,
  total: number,
): LanguageWords | null {
  const least = Math.max(MIN_HITS, MIN_SHARE * total);
  const possible = languages.filter((language) => countHits(words, language.words) >= least);
  const best = possible.filter((one) =>
    possible.every((other) => other.tag === one.tag || goesBefore(words, one, other)),
  );
  return best.length === 1 ? (best[0] ?? null) : null;
}

/**
 * How many words the text must have that only one of two languages has, and how many times as many as of the other's
 * own.
 */
const MIN_OWN = 3;
const MORE_THAN_OTHER = 2;

/** Whether a text has words that only one of two languages has, and hardly any that only the other has. */
function goesBefore(words: ReadonlyMap<string, number>, one: LanguageWords, other: LanguageWords): boolean {
  const own = countHits(words, one.words, other.words);
  return own >= MIN_OWN && own >= MORE_THAN_OTHER * countHits(words, other.words, one.words);
}

/** How often words of a list stand in the text, those of a second list left out. */
function countHits(
  words: ReadonlyMap<string, number>,
  list: ReadonlySet<string>,
  without: ReadonlySet<string> = NO_WORDS,
): number {
  let hits = 0;
  for (const word of list) if (!without.has(word)) hits += words.get(word) ?? 0;
  return hits;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** How often each word of the vocabulary stands in the text as a word. */
function countUses({ tokens, vocabulary: { forms, of } }: Document): Int32Array {
  const uses = new Int32Array(forms.length);
  for (let at = 0; at < of.length; at += 1)
    if (tokens[at]?.kind === "word") uses[of[at] ?? 0] = (uses[of[at] ?? 0] ?? 0) + 1;
  return uses;
}

/** How many words the text has, and how many of them are of the commonest of its language. */
function countOwn({ vocabulary: { forms }, language }: Document, uses: Int32Array): { total: number; own: number } {
  let total = 0;
  let own = 0;
  for (let form = 0; form < forms.length; form += 1) {
    const count = uses[form] ?? 0;
    total += count;
    if (count > 0 && language.commonest.has(forms[form] ?? "")) own += count;
  }
  return { total, own };
}

/** How often each word stands in the text. */
function wordsUsed({ vocabulary: { forms } }: Document, uses: Int32Array): Map<string, number> {
  const words = new Map<string, number>();
  for (let form = 0; form < forms.length; form += 1) {
    const count = uses[form] ?? 0;
    if (count > 0) words.set(forms[form] ?? "", count);
  }
  return words;
}
