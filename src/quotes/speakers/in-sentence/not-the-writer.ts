import { itemAt } from "../../../text/item-at.ts";
import { PREVIOUS_SENTENCE } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { type Key, NOBODY, personOf } from "../mentions/keys.ts";

/**
 * “We had posters,” says Roe. ⟨I⟩ suggest that this is harsh. ⟦“Have you seen them?”⟧: words in marks with nothing beside them, behind a sentence about the
 * writer, are an answer: of the only person who is named there, “I tell ⟨Roe⟩ so”, else of who spoke before in the same paragraph, else of nobody who is told.
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
