import { ADVERB } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import type { Scene } from "../scene.ts";
import { cueBeside } from "./cue-beside.ts";
import { NOBODY, personOf } from "./keys.ts";
import { meaningOf } from "./meaning-of.ts";
import type { Antecedent, Question } from "./question.ts";

/** How far before the pronoun the verb may stand, in sentences: “I asked a clerk what she made of it. “…” ⟨she⟩ said.” */
const SENTENCES = 1;

/** How far back the verb is looked for, in tokens. */
const REACH = 60;

/** How sure it is that whom the writer has asked or told something answers. */
const ANSWERING = 0.85;

/**
 * Whom the writer has asked or told something right before, “I told ⟨the surgeon⟩ so. ⟨He⟩ said”, “We asked ⟨Ann Roe⟩ why, and ⟨she⟩ said”:
 * the pronoun of whoever speaks then means them; null where nobody was, or only somebody of another gender.
 */
export function hearerOfWriter(scene: Scene, { mention, known, meant, content }: Question): Antecedent | null {
  const { cast, cues, cueOf, mentionTokens, mentionOf, pairOf, phraseTokens, sentenceOf } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const words = Math.min(own, content[0]?.firstToken ?? 0);
  if (content.length === 0 || cueBeside(scene, mention) === undefined) return null;
  const least = (sentenceOf[words] ?? 0) - SENTENCES;
  for (let at = words - 1; at >= words - REACH && (sentenceOf[at] ?? -1) >= least; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue === undefined || (pairOf[at] ?? -1) >= 0) continue;
    const hearer = mentionOf[cue.lastToken] ?? -1;
    if (!isTelling(scene, cue) || phraseTokens[hearer]?.firstToken !== cue.lastToken) return null;
    const key = meaningOf(scene, known, hearer);
    const { form, gender, unnamedAs } = cast.mentions[hearer] ?? {};
    const told = itemAt(cast.people, personOf(key) ?? -1)?.gender ?? gender ?? null;
    if (told !== null && told !== meant) return null;
    if (personOf(key) !== null) return { key, probability: ANSWERING };
    const isSomebody = form === "description" && unnamedAs === "individual";
    return isSomebody ? { key: NOBODY, probability: ANSWERING, described: hearer } : null;
  }
  return null;
}

/** "⟨I asked⟩", "⟨we had told⟩". */
function isTelling({ document, grammar, language }: Scene, { form, lemma, firstToken }: Cue): boolean {
  const isAddressed = language.stances.askingVerbs.has(lemma) || language.speech.hearerVerbs.has(lemma);
  let subject = firstToken - 1;
  while (grammar.tags[subject] === ADVERB) subject -= 1;
  return form === "verb" && isAddressed && language.speech.writers.has(document.tokens[subject]?.lower ?? "");
}
