import { COMPLEMENTIZER, GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { GERUND } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import type { Scene } from "./scene.ts";
import { isTitle } from "./written-work.ts";

/** Marks and two words. */
const TWO_WORDS = 4;
/** How far before the marks the word "on" may stand, in tokens: "on the broadcaster’s “…”". */
const OWNER_REACH = 4;

/**
 * Whether marks hold the name of a programme and nobody's words: "said on Corran News’s ⟦“Dawn and Friends.”⟧", "on
 * ⟦“Mill Talk,”⟧ Roe said", "on Sunday’s edition of ⟦“Mill Talk,”⟧", "called ⟦“The Ann Roe Show”⟧", "told ⟦“Dawn and
 * Friends”⟧ that". The words have capitals and are said to be on the air, are told something, or call themselves a
 * show.
 */
export function isBroadcast(scene: Scene, pair: MarkPair): boolean {
  const { firstToken, lastToken } = pair;
  const { tokens } = scene.document;
  const isAtEnd = wordAt(scene, lastToken - 2) === ".";
  const isLong = lastToken - firstToken >= TWO_WORDS;
  return (
    isLong &&
    (isAired(scene, pair) || isTold(scene, pair)) &&
    isTitle(tokens, { firstToken, lastToken: isAtEnd ? lastToken - 1 : lastToken })
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

/**
 * "told ⟦“Mill Talk”⟧ that", "told ⟦“Mill Talk,”⟧ adding that", "reminded ⟦“Mill Talk”⟧ viewers", “It is late,” Roe
 * told ⟦“Mill Talk.”⟧: whether a verb that needs a hearer stands right before the marks, and what they hear, or who
 * they are, follows them; or what they heard opens the sentence.
 */
function isTold(scene: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const { cueOf, cues, document, grammar, language, pairOf, sentenceOf } = scene;
  const verb = itemAt(cues, cueOf[firstToken - 1]);
  const { hearerVerbs, readers, remindingVerbs } = language.speech;
  if (verb?.form !== "verb" || !(hearerVerbs.has(verb.lemma) || remindingVerbs.has(verb.lemma))) return false;
  const opener = document.sentences[sentenceOf[firstToken] ?? 0]?.firstToken ?? firstToken;
  if (opener < verb.firstToken && isIn(pairOf, opener)) return true;
  const word = wordAt(grammar, lastToken);
  if (readers.has(word) || language.inscriptions.makers.has(word)) return true;
  return servesAs(grammar, lastToken, COMPLEMENTIZER) || grammar.tags[lastToken] === GERUND;
}
