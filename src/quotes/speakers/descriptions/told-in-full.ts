import type { Scene } from "../../scene.ts";
import { headOf, isDefinite } from "../mentions/introduced.ts";
import { keyOf, NOBODY, UNRESOLVED } from "../mentions/keys.ts";
import type { Antecedent, Known } from "../mentions/question.ts";

/** How many mentions back the fuller words may stand. */
const REACH = 20;

/** How often the two mean the same. */
const SAME = 0.65;

/**
 * “⟨The highway patrol⟩ closed the road, it said. ⟨The patrol⟩ said …”: the unnamed body described in full before; else
 * null.
 */
export function toldInFull(scene: Scene, mention: number, { resolved }: Known): Antecedent | null {
  const { cast, mentionTokens } = scene;
  const size = lengthOf(scene, mention);
  if (!isDefinite(scene, mention) || size !== 2 || mentionTokens[mention] === undefined) return null;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    const { form, unnamedAs, plural } = cast.mentions[at] ?? {};
    if (form !== "description" || plural !== false || headOf(scene, at) !== headOf(scene, mention)) continue;
    const isFuller = lengthOf(scene, at) > size && isDefinite(scene, at) && unnamedAs === "group";
    const isNamed = [keyOf(cast.mentions[at]), resolved[at] ?? NOBODY].some(
      (key) => key !== NOBODY && key < UNRESOLVED,
    );
    return isFuller && !isNamed ? { key: NOBODY, probability: SAME, described: at } : null;
  }
  return null;
}

function lengthOf({ mentionTokens }: Scene, mention: number): number {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  return lastToken - firstToken;
}
