import { GERUND } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { type Scene, startOfSentence, type TokenRange } from "../../scene.ts";
import { governingCue } from "../../stance/governing-cue.ts";
import type { Frame } from "../candidates/candidates.ts";
import { documentAgainst } from "../subjects/document-against.ts";
import { documentBeforeColon, documentMet } from "../subjects/document-before-colon.ts";

/**
 * “⟨Clause 4⟩ could not be plainer: “…””, “Roe received ⟨a letter⟩ saying …”, “⟨a lawsuit⟩ against Roe alleging …”: the
 * mention of a document, rather than of its reader or of anybody in the sentence before; null where there is no
 * document.
 */
export function writtenBefore(scene: Scene, { attribution, content, said }: Frame): number | null {
  const { document, grammar, mentionOf } = scene;
  if (attribution.cue?.form === "noun") return null;
  const colon = said.firstToken - 1;
  const cue = attribution.cue ?? governingCue(scene, content);
  const isColon = document.tokens[colon]?.text === ":";
  const verb = cue?.form === "verb" && grammar.tags[cue.firstToken] === GERUND ? cue.firstToken : -1;
  if (!isColon && verb < 0) return null;
  if (isColon && isToldBehind(scene, said)) return null;
  const first = startOfSentence(scene, isColon ? colon : verb);
  const written = isColon
    ? documentBeforeColon(grammar, first, colon)
    : (documentMet(grammar, first, verb) ?? documentAgainst(grammar, first, verb));
  return written === null ? null : (mentionOf[written.lastToken - 1] ?? -1);
}

/** Theories are rife: “It was the vicar,” ⟨posted Roe⟩: whether a comma ends the words, and a verb of speech follows. */
function isToldBehind({ cues, cueOf, document, mentionOf, phraseTokens }: Scene, { lastToken }: TokenRange): boolean {
  if (document.tokens[lastToken - 2]?.text !== ",") return false;
  const subject = phraseTokens[mentionOf[lastToken] ?? -1];
  return [lastToken, subject?.lastToken ?? lastToken].some((at) => itemAt(cues, cueOf[at])?.form === "verb");
}
