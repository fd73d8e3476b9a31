import { COMPLEMENTIZER, COORDINATOR, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, isInNounPhrase, NAME, NOUN, NUMBER } from "../../../grammar/tags.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { isSecondOfTwo } from "../in-sentence/two-offices.ts";

/**
 * "The mayor", "his lawyer", "Roe's ⟦lawyer⟧", "the rich ⟦Maine lawyer⟧": whether readers are taken to know whom a
 * description means; not "the man next to me".
 */
export function isTakenAsKnown(scene: Scene, mention: number): boolean {
  const { document, grammar, language, mentionTokens, phraseTokens, sentenceOf } = scene;
  const { tokens } = document;
  const first = mentionTokens[mention]?.firstToken ?? 0;
  const word = tokens[first]?.lower ?? "";
  if (isBesideWriter(scene, mention)) return false;
  if (language.smallWords.definiteWords.has(word) || language.words.owners.has(word)) return true;
  // "a patients' ⟨group⟩", "a miner's ⟨wife⟩"
  if (isOwnerSign(scene, first - 1)) return !servesAs(grammar, phraseTokens[mention]?.firstToken ?? first, INDEFINITE);
  // "told her that ⟨a⟩ doctor"
  if (servesAs(grammar, first, INDEFINITE) && servesAs(grammar, first - 1, COMPLEMENTIZER)) return false;
  if (isSecondOfTwo(scene, mention)) return isTakenAsKnown(scene, mention - 1);
  for (let at = first - 1; at >= first - BEFORE_CORE && sentenceOf[at] === sentenceOf[first]; at -= 1) {
    if (language.smallWords.definiteWords.has(tokens[at]?.lower ?? "")) return true;
    const isHyphen = tokens[at]?.text === "-";
    if (!isHyphen && !isModifier(grammar.tags[at] ?? 0) && !servesAs(grammar, at, COORDINATOR)) return false;
  }
  return false;
}

/**
 * How far behind a description the writer may stand, in tokens: "the man ⟨next to me⟩", "the woman ⟨in front of us⟩".
 */
const TO_WRITER = 4;

/** "the man next to ⟨me⟩": whether a description is specified only by the writer's place. */
function isBesideWriter({ document, grammar, language, mentionTokens }: Scene, mention: number): boolean {
  const from = mentionTokens[mention]?.lastToken ?? 0;
  for (let at = from; at < from + TO_WRITER && isInPhrases(grammar.tags[at]); at += 1)
    if (at > from && language.turns.ownWords.has(document.tokens[at]?.lower ?? ""))
      return !isInNounPhrase(grammar.tags[at + 1]);
  return false;
}

/** How many tokens may stand between the article and the core of a description. */
export const BEFORE_CORE = 5;

/** Whether a tag may stand there: "rich", "Maine". */
export function isModifier(tag: number): boolean {
  return tag === ADJECTIVE || tag === NOUN || tag === NAME || tag === NUMBER;
}
