import { LANGUAGE_SCRIPTS, type LanguageScript } from "../languages/languages.ts";
import { isLetter, unitAt } from "../text/characters.ts";
import type { Document } from "../text/document.ts";

/** How many UTF-16 units from the beginning are looked at. */
const PREFIX = 4_000;
/** Fewer letters of a script prove nothing. */
const MIN_LETTERS = 10;
/** Japanese mixes its own letters with Chinese ones: this share of them is enough. */
const MIN_KANA = 0.1;

/**
 * The language whose script most letters of headline, body and captions have, if no other language has that script;
 * else null.
 */
export function findScriptLanguage({ text, blocks }: Pick<Document, "text" | "blocks">): LanguageScript | null {
  const counts = LANGUAGE_SCRIPTS.map(() => 0);
  let letters = 0;
  let left = PREFIX;
  for (const { start, end } of blocks) {
    for (let at = start; at < end && left > 0; at += 1, left -= 1) {
      const unit = unitAt(text, at);
      if (!isLetter(unit)) continue;
      letters += 1;
      if (unit < FIRST) continue;
      const script = LANGUAGE_SCRIPTS.findIndex(({ first, last }) => unit >= first && unit <= last);
      if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
    }
  }
  return mostly(counts, letters);
}

/** Letters below this code point are Latin. */
const FIRST = 0x370;

function mostly(counts: number[], letters: number): LanguageScript | null {
  const [kana = 0, han = 0] = counts;
  const least = Math.max(MIN_LETTERS, letters / 2);
  if (kana + han >= least) return LANGUAGE_SCRIPTS[kana >= MIN_KANA * (kana + han) ? 0 : 1] ?? null;
  return LANGUAGE_SCRIPTS[counts.findIndex((count) => count >= least)] ?? null;
}
