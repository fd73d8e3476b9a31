import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { ageBehind } from "../mentions/ages.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { blockOf, isInMarks, opensBlock } from "../mentions/mention-places.ts";
import { mayBeCalled } from "./may-be-called.ts";

/** How many blocks and mentions behind the lead the name may stand. */
const BLOCKS = 2;
const MENTIONS = 30;

/** The last block that may be a lead: few headlines and credits stand before it. */
const LAST_LEAD = 20;

/**
 * The person named right behind a description that opens the lead: “⟨A cleaner⟩ who found a ring was thanked. ¶ ⟦Ann
 * Roe⟧, 53, found it in a sink”. It is the first person named, at the start of a paragraph, with an age, or without a
 * title and a verb of speech. NOBODY for none.
 */
export function namedBehindLead(scene: Scene, described: number): Key {
  const lead = blockOf(scene, described);
  if (lead > LAST_LEAD || !opensBlock(scene, described)) return NOBODY;
  if (scene.document.blocks.findIndex(({ zone }) => zone === "body") !== lead) return NOBODY;
  for (let at = described + 1; at < described + MENTIONS; at += 1) {
    const key = keyOf(itemAt(scene.cast.mentions, at));
    const blocks = blockOf(scene, at) - lead;
    if (blocks > BLOCKS || (personOf(key) !== null && (blocks === 0 || isInMarks(scene, at)))) return NOBODY;
    if (personOf(key) === null) continue;
    const isTold = ageBehind(scene, at) !== null || (!isTitled(scene, at) && cueBeside(scene, at) === undefined);
    return isTold && opensBlock(scene, at) && mayBeCalled(scene, described, at) ? key : NOBODY;
  }
  return NOBODY;
}

function isTitled({ mentionTokens, phraseTokens }: Scene, mention: number): boolean {
  return phraseTokens[mention]?.firstToken !== mentionTokens[mention]?.firstToken;
}
