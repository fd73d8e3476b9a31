import type { Tokens } from "../../text/tokens.ts";

interface Slot {
  /** The words that may stand here; null for any word. */
  readonly words: ReadonlySet<string> | null;
  readonly isOptional: boolean;
}

/** A phrase as a list writes it: "on [the] condition of anonymity". */
export type PhrasePattern = readonly Slot[];

/** Reads a phrase: "a|b" is one of several words, "[a|b]" may be left out, "*" is any word. */
export function parsePattern(phrase: string): PhrasePattern {
  return phrase.split(" ").map((part) => {
    const isOptional = part.startsWith("[");
    const words = isOptional ? part.slice(1, -1) : part;
    return { words: words === "*" ? null : new Set(words.split("|")), isOptional };
  });
}

/** Patterns by the words that they may begin with. */
export type PatternIndex = ReadonlyMap<string, readonly PhrasePattern[]>;

/** Indexes patterns by every word that one may begin with, including words that may be left out. */
export function indexPatterns(phrases: readonly string[]): PatternIndex {
  const index = new Map<string, PhrasePattern[]>();
  for (const pattern of phrases.map(parsePattern))
    for (const word of openings(pattern)) {
      const listed = index.get(word);
      if (listed === undefined) index.set(word, [pattern]);
      else listed.push(pattern);
    }
  return index;
}

function openings(pattern: PhrasePattern): Set<string> {
  const words = new Set<string>();
  for (const slot of pattern) {
    for (const word of slot.words ?? []) words.add(word);
    if (!slot.isOptional) break;
  }
  return words;
}

/** The end of the longest pattern that begins at a token and ends before or at token `end`; -1 for none. */
export function endOfPattern(tokens: Tokens, index: PatternIndex, at: number, end: number): number {
  let longest = -1;
  for (const pattern of index.get(tokens[at]?.lower ?? "") ?? [])
    longest = Math.max(longest, matchSlots(tokens, pattern, 0, at, end));
  return longest;
}

/** The end of the longest match of the slots from `slot` on; -1 for none. A pattern has at most a dozen slots. */
function matchSlots(tokens: Tokens, pattern: PhrasePattern, slot: number, at: number, end: number): number {
  const here = pattern[slot];
  if (here === undefined) return at;
  const token = at < end ? tokens[at] : undefined;
  const fits = token?.kind === "word" && (here.words === null || here.words.has(token.lower));
  const taken = fits ? matchSlots(tokens, pattern, slot + 1, at + 1, end) : -1;
  return taken < 0 && here.isOptional ? matchSlots(tokens, pattern, slot + 1, at, end) : taken;
}
