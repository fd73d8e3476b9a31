import type { Grammar } from "../grammar/grammar.ts";
import type { Language } from "../languages/language.ts";
import type { Cast } from "../people/cast.ts";
import type { Utf16Span } from "../span.ts";
import type { Document } from "../text/document.ts";
import { firstFrom } from "../text/first-from.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Cue, CueAt } from "./attribution.ts";

/** A half-open range of the document's tokens. */
export interface TokenRange {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Whether a token stands in any of the ranges. */
export function isWithin(ranges: readonly TokenRange[], token: number): boolean {
  for (const { firstToken, lastToken } of ranges) if (token >= firstToken && token < lastToken) return true;
  return false;
}

const NO_TOKENS: TokenRange = { firstToken: 0, lastToken: 0 };

/** What the passes look up again and again: what each token belongs to. -1 stands for "nothing". */
export interface Scene {
  readonly language: Language;
  readonly document: Document;
  readonly grammar: Grammar;
  readonly cast: Cast;
  readonly cues: readonly Cue[];
  /** For each token, the hash of its look-up form. */
  readonly words: Int32Array;
  readonly sentenceOf: Int32Array;
  /** For each sentence, its block. */
  readonly blockOfSentence: Int32Array;
  /** For each token, the index of the mention that holds it, title and appositive left out. */
  readonly mentionOf: Int32Array;
  readonly cueOf: Int32Array;
  /** The indexes of the cues outside marks, except "according to": see {@link nextCueAt}. */
  readonly freeCues: readonly number[];
  readonly pairs: readonly TokenRange[];
  /** For each token, the index of the pair of marks that holds it. */
  readonly pairOf: Int32Array;
  /** For each mention, its own tokens. */
  readonly mentionTokens: readonly TokenRange[];
  /** For each mention, the tokens of its whole phrase. */
  readonly phraseTokens: readonly TokenRange[];
}

/** Builds the look-up tables. `pairs` are the document's pairs of quotation marks in order. */
export function setScene(grammar: Grammar, cast: Cast, cues: readonly Cue[], pairs: readonly TokenRange[]): Scene {
  const { document } = grammar;
  const { tokens } = document;
  const mentionTokens = rangesOf(tokens, cast.mentions);
  const phraseTokens = cast.mentions.map((mention, index) => phraseRange(tokens, mention.phrase, mentionTokens[index]));
  const cueOf = label(tokens.length, cues);
  const pairOf = label(tokens.length, pairs);
  return {
    language: document.language,
    document,
    grammar,
    cast,
    cues,
    words: grammar.words,
    sentenceOf: label(tokens.length, document.sentences),
    blockOfSentence: blocksOfSentences(document),
    mentionOf: label(tokens.length, mentionTokens),
    cueOf,
    freeCues: listFreeCues(cues, pairOf),
    pairs,
    pairOf,
    mentionTokens,
    phraseTokens,
  };
}

/** Index of the block that holds a token; undefined where there is no token. */
export function blockAt({ sentenceOf, blockOfSentence }: Scene, token: number): number | undefined {
  return blockOfSentence[sentenceOf[token] ?? -1];
}

/** The sentence that holds a token; undefined where there is no token. */
export function sentenceAt({ document, sentenceOf }: Scene, token: number): Sentence | undefined {
  return itemAt(document.sentences, sentenceOf[token]);
}

/** The first token of a token's sentence; the token itself if it has none. */
export function startOfSentence(scene: Scene, token: number): number {
  return sentenceAt(scene, token)?.firstToken ?? token;
}

/** The sentence right before a token's own, if it stands in the same paragraph; otherwise undefined. */
export function sentenceBefore(scene: Scene, token: number): Sentence | undefined {
  const own = scene.sentenceOf[token] ?? 0;
  const isSameBlock = scene.blockOfSentence[own - 1] === scene.blockOfSentence[own];
  return isSameBlock ? itemAt(scene.document.sentences, own - 1) : undefined;
}

function blocksOfSentences({ blocks, sentences }: Document): Int32Array {
  const blockOf = new Int32Array(sentences.length);
  for (const [index, { firstSentence, lastSentence }] of blocks.entries())
    blockOf.fill(index, firstSentence, lastSentence);
  return blockOf;
}

function label(length: number, ranges: readonly TokenRange[]): Int32Array {
  const labels = new Int32Array(length).fill(-1);
  for (let index = 0; index < ranges.length; index += 1) {
    const { firstToken, lastToken } = ranges[index] ?? NO_TOKENS;
    for (let at = firstToken; at < lastToken; at += 1) labels[at] = index;
  }
  return labels;
}

function listFreeCues(cues: readonly Cue[], pairOf: Int32Array): number[] {
  const isFree = ({ form, firstToken, lastToken }: Cue): boolean => {
    if (form === "according-to") return false;
    for (let at = firstToken; at < lastToken; at += 1) if (!isIn(pairOf, at)) return true;
    return false;
  };
  return cues.flatMap((cue, index) => (isFree(cue) ? index : []));
}

/** Returns the function that finds a token's cue by the token's index. */
export function cuesOf({ cues, cueOf }: Scene): CueAt {
  return (token) => itemAt(cues, cueOf[token]);
}

/** Index of the first cue outside marks that ends behind a token, "according to" excepted; -1 if there is none. */
export function nextCueAt({ cues, freeCues }: Scene, token: number): number {
  const at = firstFrom(freeCues, (index) => cues[index]?.lastToken ?? 0, token + 1);
  return freeCues[at] ?? -1;
}

/** The tokens of spans that are in order and do not overlap; a span outside all tokens gives an empty range. */
function rangesOf(tokens: Tokens, spans: readonly Utf16Span[]): TokenRange[] {
  let at = 0;
  return spans.map((span) => {
    while (at < tokens.length && (tokens.ends[at] ?? 0) <= span.start) at += 1;
    const firstToken = at;
    while (at < tokens.length && (tokens.starts[at] ?? 0) < span.end) at += 1;
    return { firstToken, lastToken: at };
  });
}

/** A phrase reaches at most this many tokens beyond its mention on either side. */
const MAX_PHRASE = 60;

function phraseRange(tokens: Tokens, phrase: Utf16Span, own: TokenRange | undefined): TokenRange {
  let firstToken = own?.firstToken ?? 0;
  let lastToken = own?.lastToken ?? 0;
  for (let left = MAX_PHRASE; left > 0 && (tokens.starts[firstToken - 1] ?? -1) >= phrase.start; left -= 1)
    firstToken -= 1;
  for (let left = MAX_PHRASE; left > 0 && (tokens.ends[lastToken] ?? phrase.end + 1) <= phrase.end; left -= 1)
    lastToken += 1;
  return own?.firstToken === firstToken && own.lastToken === lastToken ? own : { firstToken, lastToken };
}

/** Index of the first token that begins at or after a position, by binary search. */
export function tokenAtOrAfter(tokens: Tokens, position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens of a span: those that begin inside it. */
export function tokensOf(tokens: Tokens, span: Utf16Span): TokenRange {
  return { firstToken: tokenAtOrAfter(tokens, span.start), lastToken: tokenAtOrAfter(tokens, span.end) };
}
