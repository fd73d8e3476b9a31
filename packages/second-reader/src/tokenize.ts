import { findWords, type Stretch, type Word } from "./words.ts";

/** The word pieces that a model knows, by their characters; pieces that continue a word begin with "##". */
export type Vocabulary = ReadonlyMap<string, number>;

/** A word and the numbers of its pieces, at least one. */
export interface Pieced extends Word {
  readonly pieces: readonly number[];
}

/** Reads a vocabulary with one piece on each line; the first line is piece 0. */
export function readVocabulary(lines: string): Vocabulary {
  const pieces = lines.split("\n").map((line) => line.replace(/\r$/, ""));
  if (pieces.at(-1) === "") pieces.pop();
  return new Map(pieces.map((piece, id) => [piece, id]));
}

/** The number of a piece that every vocabulary has. @throws if it does not. */
export function idOf(vocabulary: Vocabulary, piece: "[CLS]" | "[SEP]" | "[UNK]"): number {
  const id = vocabulary.get(piece);
  if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
  return id;
}

/** Words whose form has more characters are unknown. */
const LONGEST_WORD = 100;

/** The words of a stretch of a text with their pieces: BERT's tokenization for lower case. */
export function tokenize(text: string, stretch: Stretch, vocabulary: Vocabulary): Pieced[] {
  const known = new Map<string, readonly number[]>();
  return findWords(text, stretch).map((word) => {
    let pieces = known.get(word.form);
    if (pieces === undefined) {
      pieces = piecesOf(word.form, vocabulary);
      known.set(word.form, pieces);
    }
    return { ...word, pieces };
  });
}

/** The longest piece that the word begins with, and so on with the rest; one unknown piece if that leads nowhere. */
function piecesOf(form: string, vocabulary: Vocabulary): number[] {
  const signs = Array.from(form);
  const unknown = [idOf(vocabulary, "[UNK]")];
  if (signs.length > LONGEST_WORD) return unknown;
  const pieces: number[] = [];
  for (let from = 0; from < signs.length; ) {
    const piece = longestPiece(signs, from, vocabulary);
    if (piece === null) return unknown;
    pieces.push(piece.id);
    from = piece.end;
  }
  return pieces;
}

function longestPiece(signs: readonly string[], from: number, vocabulary: Vocabulary) {
  const before = from === 0 ? "" : "##";
  for (let end = signs.length; end > from; end -= 1) {
    const id = vocabulary.get(before + signs.slice(from, end).join(""));
    if (id !== undefined) return { id, end };
  }
  return null;
}
