import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { COMMA, DETERMINER, OWNER, STOP } from "../../../grammar/tags.ts";
import type { Place } from "./between-subject-and-verb.ts";
import type { Subject } from "./subject-mention.ts";

/** How long such a source may be, in tokens. */
const LONGEST_SOURCE = 8;

/**
 * "according to ⟨the timetable⟩.": all the words from an article or owner to the end of the clause, whatever the tagger
 * takes them for; else null.
 */
export function sourceToEnd({ grammar, taken, sentence }: Place, from: number): Subject | null {
  const { tags, document } = grammar;
  if (tags[from] !== DETERMINER && tags[from] !== OWNER) return null;
  let last = from;
  while (last < sentence.lastToken && document.tokens[last]?.kind === "word" && taken[last] !== 1) last += 1;
  const ends = last === sentence.lastToken || tags[last] === STOP || tags[last] === COMMA;
  if (!ends || last - from < 2 || last - from > LONGEST_SOURCE || holdsFinite(grammar, from, last)) return null;
  return { firstToken: from, lastToken: last, phraseLast: last, isNoun: true };
}
