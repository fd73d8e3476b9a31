import type { Reader } from "../archive/reader.ts";
import type { KnownTerm, SearchTerm } from "../archive/word-index.ts";
import { editDistance } from "../wording/edit-distance.ts";
import { requireTerms } from "./search-terms.ts";

/** Whoever mistypes more words than these searches for something else. */
const MAX_CORRECTED = 3;
/** Shorter words are like too many others. */
const SHORTEST = 4;
/** Only words that begin with these letters are looked at. */
const SAME_BEGINNING = 2;
/** How many words that are alike are looked up, the likeliest first. */
const MAX_TRIED = 8;

/**
 * A search that found nothing, with each word that is in no article put right by the likeliest that is: one or two letters off,
 * and in most articles. Null if all words are known, or there is none like one of them.
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
  // A term is a stem: it is the word as printed that must be like the one typed.
  const [best] = printed
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.rows - a.rows);
  return best === undefined ? null : inCaseOf(mistyped, best.word);
}

/** Stems end before the word does: "ministri", "ministry". So much more may differ. */
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
