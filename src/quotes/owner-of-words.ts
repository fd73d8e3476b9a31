import { AGENT, servesAs } from "../grammar/syntax-words.ts";
import { isInNounPhrase, OWNER, POSSESSIVE } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isInPhrases, ownerBefore } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { bearerOf, mentionFrom, namedBehindNouns, ownedBy } from "./speakers/mentions/mention-at.ts";

/** How far from the noun the owner of the words may stand, in tokens. */
const REACH = 14;

/**
 * The owner of a noun's words: "⟨Roe⟩'s advice", "⟨her⟩ blunt reply", "the message from ⟨Roe⟩". -1 for an owner that is
 * not a mention, null for nobody.
 */
export function ownerOf(scene: Scene, noun: number): number | null {
  const { grammar, language, mentionOf } = scene;
  const at = ownerBefore(grammar, 0, noun);
  if (grammar.tags[at] === POSSESSIVE) return mentionOf[at - 1] ?? -1;
  if (grammar.tags[at] === OWNER) return mentionOf[at] ?? -1;
  const isFrom = language.speech.equatingPrepositions.has(wordAt(grammar, noun + 1));
  return isFrom ? (ownerBehindOf(scene, noun + 2) ?? phraseAt(scene, noun + 2)) : authorBehind(scene, noun);
}

/**
 * "a saying of ⟨Roe⟩'s", "a line of ⟨her father⟩'s about towns": the owner behind "of" with a possessive sign, unlike
 * “of Roe's lawyer”; null for none.
 */
function ownerBehindOf(scene: Scene, from: number): number | null {
  const { grammar, mentionOf } = scene;
  let sign = from;
  while (sign < from + REACH && isInNounPhrase(grammar.tags[sign]) && grammar.tags[sign] !== POSSESSIVE) sign += 1;
  if (grammar.tags[sign] !== POSSESSIVE) return null;
  return isInNounPhrase(grammar.tags[sign + 1]) ? null : (mentionOf[sign - 1] ?? -1);
}

/** "the words ⟨posted⟩ on the site by ⟨Roe⟩": whoever wrote what a noun stands for; null for none. */
function authorBehind(scene: Scene, noun: number): number | null {
  const { grammar, language, sentenceOf } = scene;
  if (!language.speech.writingParticiples.has(wordAt(grammar, noun + 1))) return null;
  for (let at = noun + 2; at < noun + REACH && sentenceOf[at] === sentenceOf[noun]; at += 1) {
    if (servesAs(grammar, at, AGENT)) return phraseAt(scene, at + 1);
    if (!isInPhrases(grammar.tags[at])) return null;
  }
  return null;
}

/**
 * The mention whose phrase begins at a token: in “Roe's lawyer” the lawyer, in “Labour leader Roe” or “fire chief Roe”
 * Roe; -1 for none.
 */
export function phraseAt(scene: Scene, from: number): number {
  const mention = mentionFrom(scene, from, from + REACH);
  return ownedBy(scene, bearerOf(scene, mention < 0 ? namedBehindNouns(scene, from) : mention));
}
