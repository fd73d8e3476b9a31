import type { Grammar } from "../grammar/grammar.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  NUMBER,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../grammar/tags.ts";

/** The longest clause without "that" behind its subject, in tokens. */
const LONGEST = 10;

/** What may stand behind the verb of such a clause. */
const PARTS: ReadonlySet<number> = new Set([PREPOSITION, TO, BASE, PARTICIPLE, GERUND, ADVERB, PARTICLE]);

/**
 * “the firm Roe ⟨founded in May⟩ ⟦said⟧”: the finite verb behind a relative clause without a pronoun, whose subject is
 * a name that ends before `end` and whose verb stands there. The noun before the name is the subject of the finite
 * verb. -1 for none.
 */
export function verbBehindContact({ document, language, tags }: Grammar, end: number): number {
  const own = tags[end] === ADVERB ? end + 1 : end;
  if (!isFiniteVerb(tags[own] ?? 0) || tags[own + 1] === NUMBER) return -1;
  for (let at = own + 1; at < own + LONGEST; at += 1) {
    if (isFiniteVerb(tags[at] ?? 0)) return at;
    // “the firm Roe founded⟨, which is in Leeds,⟩ said”
    if (tags[at] === COMMA && tags[at + 1] === WH_WORD) {
      const end = tags.indexOf(COMMA, at + 1);
      return end > at && end < at + LONGEST && isFiniteVerb(tags[end + 1] ?? 0) ? end + 1 : -1;
    }
    // “the firm Roe closed ⟨after it⟩ was”
    if (tags[at] === PRONOUN || language.smallWords.subordinators.has(document.tokens[at]?.lower ?? "")) return -1;
    if (!PARTS.has(tags[at] ?? 0) && !isInNounPhrase(tags[at])) return -1;
  }
  return -1;
}
