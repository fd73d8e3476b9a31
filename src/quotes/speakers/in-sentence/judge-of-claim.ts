import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { holdsBe } from "../../passive.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";
import { lastMention, mentionTo } from "./find-quoted-as-saying.ts";

/** Who judges a claim that is told of: a mention, -1 for nobody who is named, null for another cue. */
export function judgeOf(scene: Scene, { attribution, sentences }: Frame): number | null {
  const { cue } = attribution;
  if (cue === null || cue.form !== "verb" || cue.reading === "asserted") return null;
  if (cue.content !== null && holdsBe(scene.grammar, cue)) {
    if (servesAs(scene.grammar, cue.lastToken - 1, AGENT)) return mentionAt(scene, cue.lastToken);
    return cue.reading === "retracted" ? lastMention(scene, cue.content.firstToken - 1, sentences.firstToken) : -1;
  }
  const subject = mentionTo(scene, sentences.firstToken, cue.firstToken);
  return subject >= 0 && lastMention(scene, cue.headToken - 1, cue.firstToken) >= 0 ? subject : null;
}
