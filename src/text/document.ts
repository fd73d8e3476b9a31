import type { Language } from "../languages/language.ts";
import type { Block } from "./block.ts";
import { type DistinctWords, readDistinctWords } from "./distinct-words.ts";
import { findSentences, type Sentence } from "./sentences.ts";
import { longestLine, readShortLines } from "./short-lines.ts";
import { findSpokenTurns, type SpokenTurn } from "./spoken-turns.ts";
import { TokenList, type Tokens } from "./tokens.ts";

/** A block that is read for people and quotes, with half-open ranges of its tokens and sentences. */
export interface ReadBlock extends Block {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/**
 * The input of the later stages: the text as received, and the tokens and sentences of its headline, body and captions
 * in order. Other zones have no tokens here, so that a credit line cannot yield a false speaker.
 */
export interface Document {
  /** The language that it is read in, by this and all later stages. */
  readonly language: Language;
  readonly text: string;
  readonly blocks: readonly ReadBlock[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly vocabulary: DistinctWords;
  /** The turns of a transcript or printed interview; `paragraph` is the index of the block. */
  readonly turns: readonly SpokenTurn[];
  /** The places of the dateline, in reading form: "Elm Grove" for “ELM GROVE —”. */
  readonly places: readonly string[];
}

/**
 * Reads the headline, body and caption blocks; `blocks` must be in order and must not overlap.
 *
 * @param places those of the dateline, if they are known
 */
export function readDocument(
  text: string,
  blocks: readonly Block[],
  language: Language,
  places: readonly string[] = [],
): Document {
  const list = new TokenList(text, language);
  let tokens = list.read(0, 0);
  const sentences: Sentence[] = [];
  const read: ReadBlock[] = [];
  const longest = longestLine(text);
  for (const block of blocks) {
    if (block.zone !== "headline" && block.zone !== "body" && block.zone !== "caption") continue;
    const firstToken = tokens.length;
    const firstSentence = sentences.length;
    tokens = list.read(block.start, block.end);
    const isShortLine = readShortLines(text, block, longest);
    for (const sentence of findSentences(tokens, firstToken, tokens.length, isShortLine)) sentences.push(sentence);
    const { start, end, zone } = block;
    const lastToken = tokens.length;
    read.push({ start, end, zone, firstToken, lastToken, firstSentence, lastSentence: sentences.length });
  }
  const turns = findTurns(text, read, language);
  return { language, text, blocks: read, tokens, sentences, vocabulary: readDistinctWords(tokens), turns, places };
}

/** The turns in the blocks of the body. */
function findTurns(text: string, blocks: readonly ReadBlock[], language: Language): SpokenTurn[] {
  const indexes = blocks.flatMap((block, index) => (block.zone === "body" ? [index] : []));
  const body = blocks.filter((block) => block.zone === "body");
  return findSpokenTurns(text, body, language).map((turn) => ({ ...turn, paragraph: indexes[turn.paragraph] ?? 0 }));
}
