import { GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import type { Scene } from "./scene.ts";
import { isTitle } from "./written-work.ts";

/** Marks and two words. */
const TWO_WORDS = 4;
/** How far before the marks the word "on" stands, in tokens: "on the broadcaster’s “…”". */
const OWNER_REACH = 4;

/**
 * Whether marks hold the name of a programme, and nobody's words: "said on Corran News’s ⟦“Dawn and Friends.”⟧", "on ⟦“Mill Talk,”⟧ Roe said",
 * "on Sunday’s edition of ⟦“Mill Talk,”⟧", "called ⟦“The Ann Roe Show”⟧": words with capitals that are told to be on the air or call themselves a show.
 */
export function isBroadcast(scene: Scene, pair: MarkPair): boolean {
  const { firstToken, lastToken } = pair;
  const { tokens } = scene.document;
  const isAtEnd = wordAt(scene, lastToken - 2) === ".";
  const isLong = lastToken - firstToken >= TWO_WORDS;
  return (
    isLong && isAired(scene, pair) && isTitle(tokens, { firstToken, lastToken: isAtEnd ? lastToken - 1 : lastToken })
  );
}

function isAired(
  { document: { tokens }, grammar, language, sentenceOf }: Scene,
  { firstToken, lastToken }: MarkPair,
): boolean {
  const { airing, broadcasts, shows } = language.inscriptions;
  const before = firstToken - 1;
  if (airing.has(wordAt(grammar, before))) return true;
  if (servesAs(grammar, before, GENITIVE)) return broadcasts.has(wordAt(grammar, before - 1));
  const end = tokens[lastToken - 2]?.kind === "word" ? lastToken - 2 : lastToken - 3;
  if (shows.has(wordAt(grammar, end)) && end > firstToken + 2) return true;
  if (tokens[before]?.kind !== "possessive") return false;
  for (let at = before - 1; at >= before - OWNER_REACH && sentenceOf[at] === sentenceOf[before]; at -= 1)
    if (airing.has(wordAt(grammar, at))) return true;
  return false;
}
