import { PARTICLES, SHORT_ARTICLE } from "../names/name-parts.ts";
import { isUpper, unitAt } from "../text/characters.ts";
import { ELIDED_PARTICLE, SMALL_FIRST_LETTER, SMALL_PATRONYMIC } from "../text/spellings-of-names.ts";
import type { TokenForm } from "../text/tokens.ts";

/**
 * For each token 1 if it is a word with a capital, either first or behind a small prefix, and else 0: see
 * {@link hidesCapital}.
 */
export function markCapitals(tokens: readonly TokenForm[]): Uint8Array {
  const capitals = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.capital || hidesCapital(token.text) || opensWithArticle(tokens, at)) capitals[at] = 1;
  }
  return capitals;
}

/** Whether a name begins with the Dutch article: "⟨’t⟩ Hof" in ", ’t Hof,", but not in "van ’t Hof", "J. in ’t Veld". */
function opensWithArticle(tokens: readonly TokenForm[], at: number): boolean {
  if (tokens[at]?.lower !== SHORT_ARTICLE || tokens[at + 1]?.capital !== true) return false;
  const before = tokens[at - 1];
  return before?.kind !== "word" || !(PARTICLES.has(before.lower) || before.capital || tokens[at - 2]?.capital);
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const CURLED_APOSTROPHE = 0x2019;

function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === CURLED_APOSTROPHE;
}

/**
 * Whether a capital stands behind a particle with a hyphen or apostrophe, or behind small letters that Irish and Zulu
 * put before a name: "al-Assad", "d’Ornano", "tSaoir", "kaSibusiso"; "ex-Gov." is a title.
 */
function hidesCapital(word: string): boolean {
  if (word.length < 4) return false;
  if (isUpper(unitAt(word, 1))) return SMALL_FIRST_LETTER.test(word);
  if (isUpper(unitAt(word, 2)) && SMALL_PATRONYMIC.test(word)) return true;
  const isElided = isApostrophe(unitAt(word, 1)) || (word.length > 4 && isApostrophe(unitAt(word, 4)));
  if (isElided && ELIDED_PARTICLE.test(word)) return true;
  const hyphen = unitAt(word, 2) === HYPHEN ? 2 : unitAt(word, 3) === HYPHEN ? 3 : -1;
  return hyphen > 0 && word.length > hyphen + 3 && !word.endsWith(".") && /^[a-z]{2,3}-\p{Lu}/u.test(word);
}
