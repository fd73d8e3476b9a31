import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import { type Scene, sentenceBefore } from "../../scene.ts";
import { PREVIOUS_SENTENCE } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { type Key, NOBODY, personOf } from "../mentions/keys.ts";

/**
 * “It is safe,” insists Roe. But ⟨the report⟩ says otherwise? ⟦“It is a draft.”⟧: the candidate that spoke before in
 * the same paragraph, rather than the one a question is about, for words with nothing beside them behind a question
 * that the writer asks; else `index`, or -1 where the words are about the same one as the question.
 */
export function answersWriter(situation: Situation, index: number): number {
  const { scene, frame, candidates, keys, spokenKeys, blocksSince } = situation;
  const { attribution, said } = frame;
  const chosen = itemAt(candidates, index);
  const [last = NOBODY] = spokenKeys;
  if (attribution.kind !== "direct") return index;
  const isToldOfAsked = isToldOf(situation, index) && isBehindQuestion(scene, said.firstToken);
  if (last === NOBODY) return isToldOfAsked ? -1 : index;
  if (chosen !== undefined && chosen.place > PREVIOUS_SENTENCE) {
    const asked = isBehindQuestion(scene, said.firstToken) ? whoIsAsked(situation) : -1;
    if (asked >= 0) return asked;
  }
  if (blocksSince !== 0) return isToldOfAsked ? -1 : index;
  if (chosen !== undefined && chosen.place < PREVIOUS_SENTENCE) return index;
  if (index < 0 ? candidates.some((_, at) => mayAnswer(situation, at)) : mayAnswer(situation, index)) return index;
  const before = candidates.findIndex(({ place }, at) => place > PREVIOUS_SENTENCE && keys[at] === last);
  return before >= 0 && isBehindQuestion(scene, said.firstToken) ? before : index;
}

/** "Does ⟨she⟩ still ski? “Every Sunday.”": the only "he" or "she" in the question whose meaning is known; else -1. */
function whoIsAsked(situation: Situation): number {
  const { scene, candidates, keys } = situation;
  const isMeant = (at: number): boolean => {
    const { mention = -1, place } = itemAt(candidates, at) ?? {};
    const { form, gender } = scene.cast.mentions[mention] ?? {};
    const isAsked = place === PREVIOUS_SENTENCE && form === "pronoun" && gender != null;
    return isAsked && personOf(keys[at] ?? NOBODY) !== null && !isToldOf(situation, at);
  };
  const [only = -1, another] = candidates.flatMap((_, at) => (isMeant(at) ? [at] : []));
  return another === undefined ? only : -1;
}

/** "And ⟨Moe⟩? “I like it.”": whether a person named or meant in the question may be the one who answers. */
function mayAnswer(situation: Situation, index: number): boolean {
  const { scene, candidates, keys, spokenKeys } = situation;
  const { mention = -1, place } = itemAt(candidates, index) ?? {};
  if (place !== PREVIOUS_SENTENCE || keys[index] === spokenKeys[0] || isToldOf(situation, index)) return false;
  return personOf(keys[index] ?? NOBODY) !== null || scene.cast.mentions[mention]?.unnamedAs === "individual";
}

/** Whether the sentence right before a token, in the same paragraph, asks something outside marks. */
function isBehindQuestion(scene: Scene, token: number): boolean {
  const before = sentenceBefore(scene, token);
  if (before?.lastToken !== token || scene.document.tokens[token - 1]?.text !== "?") return false;
  return !isAnyIn(scene.pairOf, before.firstToken, token);
}

/**
 * "What did ⟨he⟩ say? ⟦“He asked for soup.”⟧": whether the words begin with the candidate's pronoun, and so are about
 * that person.
 */
function isToldOf({ scene, frame: { said }, candidates }: Situation, index: number): boolean {
  const { cast, document, mentionTokens } = scene;
  const { mention = -1 } = itemAt(candidates, index) ?? {};
  const own = document.tokens[mentionTokens[mention]?.firstToken ?? -1]?.lower;
  const opener = document.tokens[said.firstToken + 1]?.lower;
  return cast.mentions[mention]?.form === "pronoun" && own === opener;
}

/**
 * “We had posters,” says Roe. ⟨I⟩ suggest that this is harsh. ⟦“Have you seen them?”⟧: words in marks with nothing
 * beside them, behind a sentence about the writer, are an answer. They belong to the only person named there, “I tell
 * ⟨Roe⟩ so”, else to whoever spoke before in the same paragraph, else to nobody named (-1).
 */
export function notTheWriter(situation: Situation, index: number): number {
  const { frame, candidates, keys, spokenKeys, blocksSince } = situation;
  const chosen = itemAt(candidates, index);
  if (chosen === undefined || chosen.place < PREVIOUS_SENTENCE) return index;
  if (frame.attribution.kind !== "direct" || !isWriter(situation, index)) return index;
  const told = new Set<Key>();
  for (const [at, { place }] of candidates.entries())
    if (place === PREVIOUS_SENTENCE && personOf(keys[at] ?? NOBODY) !== null) told.add(keys[at] ?? NOBODY);
  const [only = NOBODY, another] = told;
  if (only !== NOBODY && another === undefined) return keys.indexOf(only);
  const last = blocksSince === 0 ? spokenKeys.find((key) => personOf(key) !== null) : undefined;
  return last === undefined ? -1 : keys.indexOf(last);
}

function isWriter({ scene, candidates }: Situation, index: number): boolean {
  const { firstToken = -1 } = itemAt(candidates, index) ?? {};
  return scene.language.speech.writers.has(itemAt(scene.document.tokens, firstToken)?.lower ?? "");
}
