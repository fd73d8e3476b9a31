import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { firstBehindAdverbs } from "../mentions/appositives.ts";
import { isIntroduced, issuerBeside } from "../mentions/issuer-beside.ts";
import { NOBODY, personOf } from "../mentions/keys.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often who is told to have written something is who says what "it" reads. */
const WRITES = 0.85;

/** “⟨Ann Roe⟩ explained the sale in a letter. “…,” it read”: the person who wrote what the sentence before tells of; null where it tells of nothing that somebody wrote. */
export function writtenInFront(scene: Scene, { mention, meant, content, known }: Question): Antecedent | null {
  if (meant !== "organisation" || !isWhatReads(scene, mention)) return null;
  const { document, language, sentenceOf } = scene;
  const own = scene.mentionTokens[mention]?.firstToken ?? 0;
  const first = Math.min(own, content[0]?.firstToken ?? own);
  const { firstToken, lastToken } = itemAt(document.sentences, (sentenceOf[first] ?? 0) - 1) ?? {
    firstToken: 0,
    lastToken: 0,
  };
  for (let at = lastToken - 1; at > firstToken; at -= 1) {
    if (!language.documents.alike.has(document.tokens[at]?.lower ?? "") || !isIntroduced(scene, at)) continue;
    const key = issuerBeside(scene, at, known);
    return key === NOBODY || personOf(key) === null ? null : { key, probability: WRITES };
  }
  return null;
}

/** "it read", "it also said" */
function isWhatReads({ cues, cueOf, grammar, mentionTokens }: Scene, mention: number): boolean {
  const verb = firstBehindAdverbs(grammar, mentionTokens[mention]?.lastToken ?? 0);
  const cue = itemAt(cues, cueOf[verb]);
  return cue?.form === "verb" && cue.reading === "asserted";
}
