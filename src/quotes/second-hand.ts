import { isIn, itemAt } from "../text/item-at.ts";
import type { Attribution } from "./attribution.ts";
import { type Scene, type TokenRange, tokensOf } from "./scene.ts";
import type { Stretch } from "./stretches.ts";

/** How many tokens behind a closing mark the attribution may reach. */
const REACH = 8;

/**
 * Drops clauses that are second-hand. In “A,” Smith said at a rally, according to the Times — the clause of the Times
 * holds a quote with an attribution of its own, or is only that attribution. That quote is the one to keep; whoever
 * passed it on is its `via`.
 */
export function dropSecondHand(
  scene: Scene,
  stretches: readonly Stretch[],
  clauses: readonly Attribution[],
): Attribution[] {
  const starts = new Map(stretches.map((stretch) => [stretch.start, stretch]));
  const ends = new Set(stretches.flatMap(({ use, lastToken }) => (use === "speech" ? [lastToken] : [])));
  return clauses.filter((clause) => {
    if (clause.cue?.form !== "according-to") return true;
    const [content] = clause.content;
    const first = starts.get(content?.start ?? -1);
    if (first !== undefined) return true;
    return content === undefined || !isAttribution(scene, tokensOf(scene.document.tokens, content), ends);
  });
}

/**
 * “A,” ⟨Smith told him⟩, according to the Times: whether a clause right behind words in marks only says who said them.
 * A sentence of its own, “A!” ⟨Smith told him⟩, must not be longer than that takes.
 */
function isAttribution(scene: Scene, { firstToken, lastToken }: TokenRange, ends: ReadonlySet<number>): boolean {
  if (!ends.has(firstToken)) return false;
  const isSame = scene.sentenceOf[firstToken] === scene.sentenceOf[firstToken - 1];
  return (isSame || lastToken - firstToken <= REACH) && namesSpeaker(scene, firstToken, lastToken);
}

/** Whether a verb of speech and somebody stand right behind a token. */
function namesSpeaker({ cues, cueOf, mentionOf }: Scene, from: number, end: number): boolean {
  let spoken = false;
  let named = false;
  for (let at = from; at < Math.min(end, from + REACH); at += 1) {
    if (itemAt(cues, cueOf[at])?.form === "verb") spoken = true;
    if (isIn(mentionOf, at)) named = true;
  }
  return spoken && named;
}
