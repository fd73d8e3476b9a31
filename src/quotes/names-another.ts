import { isIn, itemAt } from "../text/item-at.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./stretches.ts";

/** How far before words to look for whoever said those before them, in tokens. */
const REACH = 30;

/**
 * Whether a paragraph in marks without a closing mark does not go on in the next one, because each names another
 * speaker: “It is late,” ⟨Ann Roe said⟩. “Go home. ¶ “I cannot,” ⟨added Joe Moe⟩. The mark was forgotten.
 */
export function namesAnother(scene: Scene, before: Stretch, next: Stretch): boolean {
  const second = speakerAt(scene, next.lastToken);
  const first = second === null ? null : speakerBefore(scene, before);
  return first !== null && first !== second;
}

/**
 * The last person named beside a verb of speech in the stretch's paragraph, before the stretch and outside marks; null
 * for none.
 */
function speakerBefore(scene: Scene, { block, firstToken }: Stretch): number | null {
  const start = Math.max(scene.document.blocks[block]?.firstToken ?? firstToken, firstToken - REACH);
  for (let at = firstToken - 1; at >= start; at -= 1) {
    const speaker = speakerAt(scene, at);
    if (speaker !== null) return speaker;
  }
  return null;
}

/**
 * The person named right behind the verb of speech that begins at a token, or named at the token right before one; null
 * for none.
 */
function speakerAt({ cast, cues, cueOf, mentionOf, pairOf, phraseTokens }: Scene, at: number): number | null {
  if (isIn(pairOf, at)) return null;
  const cue = itemAt(cues, cueOf[at]);
  if (cue?.form === "verb" && cue.firstToken === at) {
    for (let token = cue.lastToken; token < cue.lastToken + BEFORE_NAME; token += 1) {
      const mention = mentionOf[token] ?? -1;
      if (phraseTokens[mention]?.firstToken === cue.lastToken) return cast.mentions[mention]?.person ?? null;
    }
    return null;
  }
  for (let token = at; token < at + BEFORE_NAME; token += 1) {
    const mention = mentionOf[token] ?? -1;
    const phrase = phraseTokens[mention];
    if (phrase?.firstToken !== at) continue;
    return itemAt(cues, cueOf[phrase.lastToken])?.form === "verb" ? (cast.mentions[mention]?.person ?? null) : null;
  }
  return null;
}

/** How many words of a title may stand before a name: "Rep.", "the mayor of Ashby,". */
const BEFORE_NAME = 6;
