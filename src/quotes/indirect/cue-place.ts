import type { Grammar } from "../../grammar/grammar.ts";
import { ADVERB, COMMA, CONJUNCTION, MARK, STOP } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Utf16Span } from "../../span.ts";
import { hashText } from "../../text/hash-text.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Cue, CueAt } from "../attribution.ts";

/** Where content may begin and end: a half-open range of tokens. */
export interface Edges {
  readonly first: number;
  readonly last: number;
}

/** A stretch of fewer tokens than this is not content. */
export const LEAST_CONTENT = 2;

/** What all cues of a document share. */
export interface CueMap {
  readonly grammar: Grammar;
  /** Returns the cue that has a token as its head. */
  readonly cueAt: CueAt;
  /** For each token, the index of the pair of marks that holds it, or -1. */
  readonly pairOf: Int32Array;
  /** The position at which the headline ends; 0 if there is none. */
  readonly headlineEnd: number;
}

/** A cue in its sentence. */
export interface CuePlace extends CueMap {
  readonly cue: Cue;
  /** The hash of its base form. */
  readonly lemma: number;
  /**
   * Half-open range of the sentence's tokens, without marks and stops at its ends, and at most {@link REACH} tokens
   * from the cue.
   */
  readonly first: number;
  readonly last: number;
  /** The sentence with its full range of tokens. */
  readonly sentence: Sentence;
}

/** Content is sought within this many tokens of its cue, however long the sentence. */
const REACH = 120;

/** Puts a cue into its sentence. */
export function placeCue(map: CueMap, sentence: Sentence, cue: Cue): CuePlace {
  const { tags } = map.grammar;
  let first = Math.max(sentence.firstToken, cue.firstToken - REACH);
  let last = Math.min(sentence.lastToken, cue.lastToken + REACH);
  while (first < last && isPadding(tags[first] ?? 0)) first += 1;
  while (last > first && isPadding(tags[last - 1] ?? 0)) last -= 1;
  const { grammar, cueAt, pairOf, headlineEnd } = map;
  return { grammar, cueAt, pairOf, headlineEnd, cue, lemma: hashText(cue.lemma), first, last, sentence };
}

function isPadding(tag: number): boolean {
  return tag === MARK || tag === STOP;
}

/** The first cue whose head stands among the tokens from `from` up to, not including, `to`. */
export function firstCue(cueAt: CueAt, from: number, to: number): Cue | undefined {
  for (let at = from; at < to; at += 1) {
    const cue = cueAt(at);
    if (cue !== undefined) return cue;
  }
  return undefined;
}

/** Whether a cue has its head among the tokens from `from` up to, not including, `to`. */
export function holdsCue(cueAt: CueAt, from: number, to: number): boolean {
  return firstCue(cueAt, from, to) !== undefined;
}

/** The same for a verb of speech: "Moe ⟨said⟩ it was late, …". */
export function holdsVerbOfSpeech(cueAt: CueAt, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (cueAt(at)?.form === "verb") return true;
  return false;
}

/** The characters of a half-open range of tokens. */
export function toCharacters({ grammar }: CuePlace, { first, last }: Edges): Utf16Span {
  const { tokens } = grammar.document;
  const start = tokens.starts[first] ?? 0;
  return { start, end: tokens.ends[last - 1] ?? start };
}

/**
 * "And yet, ⟦according to Roe, …⟧", "Similarly, ⟦according to Roe, …⟧": returns the sentence without words that only
 * link it to the one before. They are not half of what a source says behind them.
 */
export function beginBehindLink(grammar: Grammar, sentence: Sentence, { form, firstToken }: Cue): Sentence {
  const { language, tags } = grammar;
  if (form !== "according-to" || tags[firstToken - 1] !== COMMA || firstToken - 1 <= sentence.firstToken)
    return sentence;
  const link = tags.subarray(sentence.firstToken, firstToken - 1);
  const isJoined = link[0] === CONJUNCTION && link.every((tag) => tag === CONJUNCTION || tag === ADVERB);
  const isWord = link.length === 1 && language.smallWords.links.has(wordAt(grammar, sentence.firstToken));
  return isJoined || isWord ? { ...sentence, firstToken } : sentence;
}

/** Looks up, for each token, the cue that it heads and the marks that hold it, and finds where the headline ends. */
export function mapCues(
  grammar: Grammar,
  cues: readonly Cue[],
  pairs: readonly { readonly firstToken: number; readonly lastToken: number }[],
): CueMap {
  const size = grammar.document.tokens.length + 1;
  const cueOf = new Int32Array(size).fill(-1);
  const pairOf = new Int32Array(size).fill(-1);
  for (const [index, cue] of cues.entries()) cueOf[cue.headToken] = index;
  for (const [index, pair] of pairs.entries()) pairOf.fill(index, pair.firstToken, pair.lastToken);
  const headlineEnd = grammar.document.blocks.find((block) => block.zone === "headline")?.end ?? 0;
  return { grammar, cueAt: (at) => itemAt(cues, cueOf[at]), pairOf, headlineEnd };
}
