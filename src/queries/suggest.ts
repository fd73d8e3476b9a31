import type { Reader } from "../archive/reader.ts";
import type { KnownTerm, SearchTerm } from "../archive/word-index.ts";
import { editDistance } from "../wording/edit-distance.ts";
import { requireTerms } from "./search-terms.ts";

/** The most words that are corrected: whoever mistypes more is searching for something else. */
const MAX_CORRECTED = 3;
/** The length of the shortest word that is corrected; shorter ones are like too many others. */
const SHORTEST = 4;
/** How many letters at the beginning must be the same. */
const SAME_BEGINNING = 2;
/** How many similar words are looked up, the likeliest first. */
const MAX_TRIED = 8;

/**
 * A search that found nothing, with each word that is in no article replaced by the likeliest that is in one: one or
 * two letters off, and in the most articles. Null if all words are known, more than {@link MAX_CORRECTED} are not, or
 * nothing is like one of those.
 */
export async function suggest(db: Reader, search: string): Promise<string | null> {
  const unknown = await findUnknown(db, search);
  if (unknown.length === 0 || unknown.length > MAX_CORRECTED) return null;
  let corrected = search;
  for (const word of unknown) {
    const like = await findLike(db, word);
    if (like === null) return null;
    corrected = corrected.replaceAll(word, () => like);
  }
  return corrected;
}

async function findUnknown(db: Reader, search: string): Promise<string[]> {
  const { required } = requireTerms(search);
  const words = required.flat().flatMap(({ kind, text }) => (kind === "prefix" ? [] : (text.match(/\p{L}+/gu) ?? [])));
  const unknown: string[] = [];
  for (const text of new Set(words)) {
    const term: SearchTerm = { kind: "word", text };
    const isKnown = !(await db.words.hasAtMost(0, "articles", { required: [[term]], excluded: [] }));
    if (!isKnown) unknown.push(text);
  }
  return unknown;
}

async function findLike(db: Reader, mistyped: string): Promise<string | null> {
  const typed = withoutAccents(mistyped);
  if (typed.length < SHORTEST) return null;
  const most = typed.length > 5 ? 2 : 1;
  const terms = await db.words.termsFrom(typed.slice(0, SAME_BEGINNING));
  const printed: { readonly word: string; readonly distance: number; readonly rows: number }[] = [];
  for (const { term, rows } of likeliest(terms, typed, most)) {
    const word = await db.words.printedAs(term);
    if (word === null) continue;
    printed.push({ word, distance: editDistance(typed, withoutAccents(word), most), rows });
  }
  // A term is a stem, but the word as printed must be like the one typed.
  const [best] = printed
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.rows - a.rows);
  return best === undefined ? null : inCaseOf(mistyped, best.word);
}

/** How many more letters may differ, because stems end before the word does: "ministri", "ministry". */
const STEMMED = 2;

function likeliest(terms: readonly KnownTerm[], typed: string, most: number): KnownTerm[] {
  return terms
    .map((known) => ({ known, distance: editDistance(typed, known.term, most + STEMMED) }))
    .filter(({ distance }) => distance <= most + STEMMED)
    .sort((a, b) => a.distance - b.distance || b.known.rows - a.known.rows || (a.known.term < b.known.term ? -1 : 1))
    .slice(0, MAX_TRIED)
    .map(({ known }) => known);
}

function inCaseOf(typed: string, printed: string): string {
  return /^\p{Lu}/u.test(typed) ? printed : printed.toLowerCase();
}

function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
