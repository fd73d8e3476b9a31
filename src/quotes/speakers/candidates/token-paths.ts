import { mix } from "../../../grammar/hash.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { FORMS } from "./situation.ts";

/** The symbol of a token in the paths between candidate, cue and words. */
function symbolOf(scene: Scene, token: number): number {
  if (isIn(scene.pairOf, token)) return 2;
  const mention = scene.mentionOf[token] ?? -1;
  if (mention >= 0) return 3 + FORMS[scene.cast.mentions[mention]?.form ?? "name"];
  const cue = itemAt(scene.cues, scene.cueOf[token]);
  if (cue?.form === "verb") return cue.strength >= 0.6 ? 8 : 9;
  if (cue !== undefined) return cue.form === "according-to" ? 10 : cue.form === "colon" ? 11 : 12;
  return 16 + (scene.grammar.tags[token] ?? 0);
}

/** Longer paths keep only this many tokens at either end. */
const PATH_END = 7;

/** The symbols of the tokens from `from` to `to` in one number; equal neighbours count once. */
export function pathOf(scene: Scene, from: number, to: number): number {
  let path = 0x2545f491;
  let before = -1;
  for (let token = from; token < to; token += 1) {
    if (token === from + PATH_END && to - token > PATH_END) {
      token = to - PATH_END;
      path = mix(path, 99);
    }
    const symbol = symbolOf(scene, token);
    if (symbol !== before) path = mix(path, symbol);
    before = symbol;
  }
  return path;
}
