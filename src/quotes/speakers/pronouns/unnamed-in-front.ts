import { COMMA } from "../../../grammar/tags.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { genderOf } from "../mentions/gender-of.ts";
import { introducedBy } from "../mentions/introduced.ts";
import { NOBODY, personOf } from "../mentions/keys.ts";
import { agrees, meantBy } from "../mentions/may-be-meant.ts";
import { meaningOf, namedBy } from "../mentions/meaning-of.ts";
import { sentenceOf } from "../mentions/mention-places.ts";
import { openerBefore } from "../mentions/opener-of.ts";
import type { Antecedent, Question } from "../mentions/question.ts";

/** The longest such clause, in tokens. */
const LONGEST = 40;

/** How often the subject of the clause in front is the speaker. */
const ACTED = 0.7;

/**
 * “Roe sat. When ⟨the driver⟩ stopped the bus he asked”: somebody unnamed who is the subject of the time clause before
 * a pronoun; “Roe met a baker. ⟨The baker⟩ had seen it, he told Roe”: somebody introduced right before, who is not the
 * hearer. Null where anybody else who may be meant stands between.
 */
export function unnamedInFront(scene: Scene, question: Question): Antecedent | null {
  const { document, language, mentionOf, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[question.mention]?.firstToken ?? 0;
  const first = startOfSentence(scene, own);
  const isMoment = language.smallWords.timeOpeners.has(document.tokens[first]?.lower ?? "");
  const start = isMoment ? first + 1 : first;
  const subject = mentionOf[start + 1] ?? -1;
  if (question.meant === "organisation" || own - first > LONGEST) return null;
  if (phraseTokens[subject]?.firstToken !== start || subject >= question.mention) return null;
  if (!isMoment && !isHeardByOther(scene, question, subject, own)) return null;
  for (let at = mentionTokens[subject]?.lastToken ?? own; at < own; at += 1)
    if (mayBeMeant(scene, question, at)) return null;
  const meant = meantBy(scene, question, subject, ACTED);
  return meant?.key === NOBODY ? meant : null;
}

/**
 * “…, he told ⟨Roe⟩”, “…, he told ⟨her⟩”: whether the hearer is the person whom the sentence before is about, and that
 * sentence introduces the subject.
 */
function isHeardByOther(scene: Scene, { meant, mention, known }: Question, subject: number, own: number): boolean {
  const introduced = introducedBy(scene, subject);
  if (scene.grammar.tags[own - 1] !== COMMA || introduced < 0) return false;
  if (sentenceOf(scene, introduced) !== sentenceOf(scene, subject) - 1) return false;
  const heard = cueBeside(scene, mention)?.lastToken ?? -1;
  const key = meaningOf(scene, known, openerBefore(scene, own));
  const hearer = scene.language.words.pronounGenders.get(scene.document.tokens[heard]?.lower ?? "") ?? meant;
  if (hearer !== meant) return personOf(key) !== null && genderOf(scene, known, key) === hearer;
  return personOf(key) !== null && key === namedBy(scene, known, scene.mentionOf[heard] ?? -1);
}

/** Whether a token is "him", "his" or part of the name of somebody of that gender. */
function mayBeMeant(scene: Scene, question: Question, at: number): boolean {
  const { document, language, mentionOf } = scene;
  if (language.words.pronounGenders.get(document.tokens[at]?.lower ?? "") === question.meant) return true;
  return agrees(scene, namedBy(scene, question.known, mentionOf[at] ?? -1), question);
}
