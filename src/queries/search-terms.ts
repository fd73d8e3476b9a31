import type { SearchTerm, SearchTerms } from "../archive/word-index.ts";
import { misuse } from "../misuse.ts";

/** Longer searches are refused: 20,000 terms took two seconds. */
const MAX_LENGTH = 1000;
const MAX_TERMS = 64;
/** Fewer letters begin so many words that to find them all takes too long. */
const SHORTEST_PREFIX = 3;

/**
 * A search as somebody typed it, taken apart: words and "exact phrases", all of them wanted, but for what stands around an `OR`,
 * of which one will do, and behind `NOT` or a hyphen, which is not wanted; `harb*` is any word that begins so. The three words
 * are operators in capitals only. A term without letter or digit is dropped. Straight and curly double quotes make a phrase,
 * within which nothing is an operator; one that is not closed reaches to the end. In linear time.
 *
 * @throws ArchiveError `invalid_argument` if nothing wanted is left, or too much, or less than three letters stand before `*`
 */
export function requireTerms(search: string): SearchTerms {
  if (typeof search !== "string" || search.length > MAX_LENGTH) {
    throw misuse(`search: must be words, at most ${MAX_LENGTH} characters`);
  }
  const groups: SearchTerm[][] = [];
  const excluded: SearchTerm[] = [];
  let before: Typed["kind"] | null = null;
  for (const typed of readTyped(search.replaceAll("\0", " "))) {
    if (typed.kind === "term") {
      if (before === "not") excluded.push(typed.term);
      else if (before === "or" && groups.length > 0) groups.at(-1)?.push(typed.term);
      else groups.push([typed.term]);
    }
    before = typed.kind;
  }
  if (groups.length + excluded.length === 0) groups.push(...wordsOf(search));
  const count = groups.flat().length + excluded.length;
  if (groups.length === 0 && excluded.length > 0) throw misuse("search: must have a word that is wanted");
  if (groups.length === 0 || count > MAX_TERMS) {
    throw misuse(`search: must have 1 to ${MAX_TERMS} words with a letter or digit`);
  }
  return { required: groups, excluded };
}

/** Words that would be operators, had they anything to work on: somebody looks for "OR". */
function wordsOf(search: string): SearchTerm[][] {
  return search
    .split(/["“”„\s]+/)
    .filter(isSearchable)
    .map((text) => [{ kind: "word", text }]);
}

type Typed = { readonly kind: "or" | "not" } | { readonly kind: "term"; readonly term: SearchTerm };

function* readTyped(search: string): Generator<Typed> {
  for (const [index, part] of search.split(/["“”„]/).entries()) {
    if (index % 2 === 1) {
      const text = part.trim();
      if (isSearchable(text)) yield { kind: "term", term: { kind: "phrase", text } };
      continue;
    }
    for (const word of part.split(/\s+/)) yield* readWord(word);
    if (/(^|\s)-$/.test(part)) yield { kind: "not" };
  }
}

function* readWord(word: string): Generator<Typed> {
  if (word === "OR") yield { kind: "or" };
  else if (word === "NOT") yield { kind: "not" };
  else if (/^-[\p{L}]/u.test(word)) {
    yield { kind: "not" };
    yield { kind: "term", term: toTerm(word.slice(1)) };
  } else if (word !== "AND" && isSearchable(word)) yield { kind: "term", term: toTerm(word) };
}

function toTerm(word: string): SearchTerm {
  if (!word.endsWith("*")) return { kind: "word", text: word };
  const text = word.slice(0, word.indexOf("*"));
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters >= SHORTEST_PREFIX) return { kind: "prefix", text };
  throw misuse(`search: "${word}" must have ${SHORTEST_PREFIX} letters or more before the *`);
}

function isSearchable(term: string): boolean {
  return /[\p{L}\p{N}]/u.test(term);
}
