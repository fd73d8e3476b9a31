import { DATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { agrees } from "../antecedents/antecedents.ts";
import { NOBODY, personOf } from "../mentions/keys.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import { blockOf, isInMarks } from "../mentions/mention-places.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** How often whoever is asked is who was told of last beside the asker. */
const ASKED = 0.75;

/** “Ann Moe took the stand. Roe asked ⟨her⟩ why she left”, “Roe put it to ⟨her⟩ that”: whoever was told of last in the paragraph, and not the one who asks; null for any other pronoun, and where nobody was. */
export function askedByAnother(scene: Scene, question: Question): Antecedent | null {
  const { cast, document, grammar, language, mentionTokens } = scene;
  const { known, mention } = question;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  if (!language.words.objectPronouns.has(document.tokens[own]?.lower ?? "")) return null;
  const verb = servesAs(grammar, own - 1, DATIVE) ? own - 3 : own - 1;
  const asking = scene.mentionOf[verb - 1] ?? -1;
  const { lemma = "" } = itemAt(scene.cues, scene.cueOf[verb]) ?? {};
  if (asking < 0 || !(language.stances.askingVerbs.has(lemma) || language.speech.puttingPhrases.has(lemma)))
    return null;
  const asker = namedBy(scene, known, asking);
  for (let at = asking - 1; at >= 0 && blockOf(scene, mention) === blockOf(scene, at); at -= 1) {
    const key = isInMarks(scene, at) || cast.mentions[at]?.form === "pronoun" ? NOBODY : namedBy(scene, known, at);
    if (personOf(key) !== null && key !== asker && agrees(scene, key, question)) return { key, probability: ASKED };
  }
  return null;
}
