import { AGENT, COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { asBeforeReported } from "../../indirect/as-reported-by.ts";
import { agentBehindNaming, holdsBe, isMeans, isPassive } from "../../passive.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * “…,” Moe was told by ⟨Roe⟩; "It was claimed by ⟨Roe⟩ ⟦that …⟧", "⟦…⟧ was announced by ⟨Roe⟩", "was echoed by ⟨Roe⟩,
 * his deputy: ⟦…⟧", "⟦…⟧, as first reported by ⟨the Courier⟩", ", dubbed ⟦the “Snake”⟧ by ⟨locals⟩": the mention of a
 * passive verb's agent; -1 for none.
 */
export function agentOf(scene: Scene, { attribution, said }: Frame): number {
  const cue = attribution.cue ?? verbBeforeColon(scene, said.firstToken - 1) ?? passiveBehind(scene, said.lastToken);
  if (cue?.form !== "verb" || cue.reading !== "asserted") return -1;
  const named = agentBehindNaming(scene.grammar, cue);
  if (named >= 0) return mentionAt(scene, named);
  const isReported = asBeforeReported(scene.grammar, cue) >= 0;
  if (!holdsBe(scene.grammar, cue) && !isReported) return -1;
  if (isReported) return mentionAt(scene, cue.lastToken + 1);
  const by = [cue.lastToken - 1, cue.lastToken].find((at) =>
    scene.language.stances.claimantPrepositions.has(scene.document.tokens[at]?.lower ?? ""),
  );
  return by === undefined || isMeans(scene.grammar, by + 1) ? -1 : mentionAt(scene, by + 1);
}

/** How far before the colon the verb may stand, in tokens. */
const REACH = 20;

/** The last verb of speech before a colon at a token, in its sentence and outside marks; else null. */
function verbBeforeColon({ document, cues, cueOf, pairOf, sentenceOf }: Scene, colon: number): Cue | null {
  if (document.tokens[colon]?.text !== ":") return null;
  for (let at = colon - 1; at >= colon - REACH && sentenceOf[at] === sentenceOf[colon]; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue !== undefined) return !isIn(pairOf, at) ? cue : null;
  }
  return null;
}

/** How far behind the words such a verb may stand, in tokens. */
const REACH_BEHIND = 8;

/**
 * “…,” Moe ⟨was told⟩ by Roe: the first verb of speech behind words in marks, if it is a passive one of telling and
 * "by" follows at once; else null. Not so in “Moe shouted “More!” and was told by Roe that”, nor in “as they
 * say, “a poet”, which means that he is read by Roe”.
 */
function passiveBehind({ cues, cueOf, grammar, language, sentenceOf }: Scene, last: number): Cue | null {
  const sentence = sentenceOf[last - 1];
  if (servesAs(grammar, last, COORDINATOR)) return null;
  for (let at = last; at < last + REACH_BEHIND && sentenceOf[at] === sentence; at += 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue === undefined) continue;
    const isTold = cue.form === "verb" && language.speech.verbsToHearers.has(cue.lemma) && isPassive(grammar, cue);
    return isTold && servesAs(grammar, cue.lastToken, AGENT) ? cue : null;
  }
  return null;
}
