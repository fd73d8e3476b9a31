import { isBe } from "../grammar/is-be.ts";
import { stepBack } from "../grammar/steps.ts";
import { DATIVE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { COMMA, CONJUNCTION, PRONOUN } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { itemAt } from "../text/item-at.ts";
import { isInPhrases } from "./noun-phrase.ts";
import type { Scene, TokenRange } from "./scene.ts";
import { bearerOf, mentionForWhom } from "./speakers/mentions/mention-at.ts";

/**
 * For ⟨Roe⟩, it was “nonsense”; to ⟨his wife⟩, he was “a child”; and for ⟨Moe⟩ it was “art”; the goal, for ⟨the
 * striker⟩, is “a dream”; ⟨Roe⟩, for whom it is “a dream”: finds the mention whose view the sentence gives, where "is"
 * stands right before the marks; null for anything else.
 */
export function forWhom(scene: Scene, { firstToken }: TokenRange): number | null {
  const { cast } = scene;
  const verb = firstToken - 1;
  if (!isBe(scene, verb)) return null;
  const mention = inserted(scene, verb) ?? inRelative(scene, verb) ?? inFront(scene, verb) ?? besideOther(scene, verb);
  const { person, organisation, unnamedAs, form } = cast.mentions[mention ?? -1] ?? {};
  const isPaper = itemAt(cast.organisations, organisation ?? -1)?.kind === "media";
  return person == null && !isPaper && unnamedAs !== "individual" && form !== "pronoun" ? null : mention;
}

/** The mention in “⟨For Roe,⟩ it was”, at the head of the sentence; null for none. */
function inFront(scene: Scene, verb: number): number | null {
  const { cast, grammar, phraseTokens, sentenceOf } = scene;
  const mention = mentionForWhom(scene, sentenceOf[verb] ?? 0, PURPOSE | DATIVE);
  const subject = (phraseTokens[mention]?.lastToken ?? verb) + 1;
  if (cast.mentions[mention]?.form === "pronoun") return null;
  for (let at = subject; at < verb; at += 1) if (!isInPhrases(grammar.tags[at])) return null;
  return subject < verb ? mention : null;
}

/**
 * The mention in “It was late; ⟨for Roe⟩ it was”, “, while ⟨for Roe⟩, it was”: behind a pause or a conjunction, with a
 * pronoun as the subject; null for none.
 */
function besideOther({ document, grammar, mentionOf, phraseTokens }: Scene, verb: number): number | null {
  if (grammar.tags[verb - 1] !== PRONOUN) return null;
  const last = stepBack(grammar.tags, verb - 1, COMMA) - 1;
  const mention = mentionOf[last] ?? -1;
  const { firstToken = 0, lastToken = 0 } = phraseTokens[mention] ?? {};
  if (lastToken !== last + 1 || !servesAs(grammar, firstToken - 1, PURPOSE | DATIVE)) return null;
  const before = firstToken - 2;
  const isPause = document.tokens[before]?.kind !== "word" || grammar.tags[before] === CONJUNCTION;
  return isPause || grammar.language.smallWords.momentOpeners.has(wordAt(grammar, before)) ? mention : null;
}

/** The mention in “the library⟨, for her,⟩ is”; null for none. */
function inserted({ grammar, mentionOf, phraseTokens }: Scene, verb: number): number | null {
  if (grammar.tags[verb - 1] !== COMMA) return null;
  const mention = mentionOf[verb - 2] ?? -1;
  const { firstToken = 0, lastToken = 0 } = phraseTokens[mention] ?? {};
  const isFor = servesAs(grammar, firstToken - 1, PURPOSE | DATIVE) && grammar.tags[firstToken - 2] === COMMA;
  return isFor && lastToken === verb - 1 ? mention : null;
}

/** The mention in “Roe, ⟨for whom⟩ the library is”; null for none. */
function inRelative(scene: Scene, verb: number): number | null {
  const { grammar, language, mentionOf } = scene;
  let at = verb - 1;
  while (isInPhrases(grammar.tags[at]) && at > verb - LONGEST_SUBJECT) at -= 1;
  if (!language.smallWords.relativeObjects.has(wordAt(grammar, at))) return null;
  const isFor = servesAs(grammar, at - 1, PURPOSE | DATIVE) && grammar.tags[at - 2] === COMMA && at < verb - 1;
  const mention = isFor ? (mentionOf[at - 3] ?? -1) : -1;
  return mention < 0 ? null : bearerOf(scene, mention);
}

/** The longest subject of such a clause, in tokens. */
const LONGEST_SUBJECT = 12;
