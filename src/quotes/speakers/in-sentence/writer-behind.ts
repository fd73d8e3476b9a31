import { COMMA, STOP } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";

/** The signs before closing marks behind which the sentence may go on. */
const PAUSES: ReadonlySet<string> = new Set(["?", "!", ","]);

/** The longest phrase for the person the writer asks, in tokens: "I asked ⟨the man at the gate⟩." */
const LONGEST_ASKED = 6;

/**
 * “Why?” ⟨I⟩ asked. “Really?” ⟨I⟩ say to him. The writer said the words right before, not somebody in the sentence
 * before them; except where a verb introduces the words: “Roe shouted: “Why?” I asked him.” The mention of "I", or -1
 * where it is none; null for any other words.
 */
export function writerBehind(scene: Scene, { attribution, said }: Frame): number | null {
  const { cues, cueOf, document, language, mentionOf, pairOf } = scene;
  const writer = said.lastToken;
  const isWriter = language.speech.writers.has(document.tokens[writer]?.lower ?? "");
  if (attribution.kind !== "direct" || !isWriter || isIn(pairOf, writer)) return null;
  const cue = itemAt(cues, cueOf[writer + 1]);
  if (cue?.form !== "verb") return null;
  const colon = said.firstToken - 1;
  if (document.tokens[colon]?.text === ":" && itemAt(cues, cueOf[colon - 1])?.form === "verb") return null;
  const isPaused = PAUSES.has(document.tokens[writer - 2]?.text ?? "");
  return isPaused && endsBehind(scene, cue.lastToken) ? (mentionOf[writer] ?? -1) : null;
}

/** "I asked⟨.⟩", "I asked him⟨.⟩", but not "I asked him ⟨to⟩ go". */
function endsBehind({ grammar: { tags } }: Scene, verb: number): boolean {
  let at = verb;
  while (at < verb + LONGEST_ASKED && isInPhrases(tags[at]) && tags[at] !== COMMA) at += 1;
  return tags[at] === STOP || tags[at] === COMMA;
}
