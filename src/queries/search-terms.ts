import type { SearchTerm, SearchTerms } from "../archive/word-index.ts";
import { misuse } from "../misuse.ts";

/** The longest search that is taken, in characters: 20,000 terms took two seconds. */
const MAX_LENGTH = 1000;
const MAX_TERMS = 64;
/** The fewest letters before `*`. Fewer begin so many words that it takes too long to find them all. */
const SHORTEST_PREFIX = 3;

/**
 * Takes apart a search as typed: words and "exact phrases", all of them required, except that one of those joined by
 * `OR` will do, and what follows `NOT` or a hyphen is excluded; `harb*` is any word that begins with these letters.
 * `OR` and `NOT` are operators only in capitals, and so is `AND`, which changes nothing. A term without a letter or
 * digit is dropped. Straight and curly double quotes make a phrase, in which nothing is an operator; a phrase that is
 * not closed reaches to the end. Takes linear time.
 *
 * @throws ArchiveError `invalid_argument` if nothing required is left, or too much, or fewer than three letters stand
 * before `*`
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

/** Reads words that would be operators if they had anything to work on: somebody looks for "OR". */
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
