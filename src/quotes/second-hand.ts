import { itemAt } from "../text/item-at.ts";
import type { Attribution } from "./attribution.ts";
import { type Scene, tokensOf } from "./scene.ts";
import type { Stretch } from "./stretches.ts";

/** How many tokens after a closing mark the words that attribute it may reach. */
const REACH = 8;

/**
 * Leaves out clauses that are second-hand: in “A,” Smith said at a rally, according to the Times — the clause of the
 * Times holds a quote with an attribution of its own. That quote is the one to keep; who passed it on is its `via`.
 */
export function dropSecondHand(
  scene: Scene,
  stretches: readonly Stretch[],
  clauses: readonly Attribution[],
): Attribution[] {
  const starts = new Map(stretches.map((stretch) => [stretch.start, stretch]));
  return clauses.filter((clause) => {
    if (clause.cue?.form !== "according-to") return true;
    const first = starts.get(clause.content[0]?.start ?? -1);
    return first === undefined || !isAttributedInside(scene, first, clause);
  });
}

function isAttributedInside(scene: Scene, stretch: Stretch, clause: Attribution): boolean {
  const content = clause.content.find((span) => span.start <= stretch.start && stretch.end <= span.end);
  if (content === undefined) return false;
  const { lastToken } = tokensOf(scene.document.tokens, content);
  let spoken = false;
  let named = false;
  for (let at = stretch.lastToken; at < Math.min(lastToken, stretch.lastToken + REACH); at += 1) {
    if (itemAt(scene.cues, scene.cueOf[at])?.form === "verb") spoken = true;
    if ((scene.mentionOf[at] ?? -1) >= 0) named = true;
  }
  return spoken && named;
}
