import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { PREPOSITION } from "../../../grammar/tags.ts";
import { speaksOfOneself } from "../../headings.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, sentenceBefore, type TokenRange } from "../../scene.ts";
import { cueBeside } from "../mentions/cue-beside.ts";
import { meantBy } from "../mentions/may-be-meant.ts";
import { mentionFrom } from "../mentions/mention-at.ts";
import type { Antecedent, Question } from "../mentions/question.ts";
import { writerMet } from "../subjects/document-before-colon.ts";

/** How sure it is that the writer is meant. */
const WRITING = 0.85;

/**
 * How far the name may stand behind the start of the writer's description, in tokens: "from ⟨her head teacher, Ann
 * Roe⟩".
 */
const LONGEST_WRITER = 6;

/**
 * The writer of what the sentence before the words mentions, if the pronoun writes them, “Roe got a letter from ⟨Moe⟩.
 * “…,” he wrote”, or the one for whom it was read out, “Roe read a statement on behalf of ⟨Moe⟩. “…,” he said”; null
 * where there is none, or only somebody of another gender.
 */
export function writerBefore(scene: Scene, question: Question): Antecedent | null {
  const { mention, meant, content } = question;
  const { grammar, language } = scene;
  const words = content[0]?.firstToken;
  const cue = cueBeside(scene, mention);
  const [own] = content;
  if (words === undefined || own === undefined || cue === undefined || meant === "organisation") return null;
  const sentence = sentenceBefore(scene, words);
  if (sentence === undefined) return null;
  const { firstToken, lastToken } = sentence;
  const isWriting = language.documents.writingVerbs.has(cue.lemma);
  // "wrote in his memoir" is about another document than the letter.
  if (isWriting ? grammar.tags[cue.lastToken] === PREPOSITION : !speaksOfOneself(scene, own)) return null;
  // "My client is sorry" are the words of somebody paid to speak.
  if (!isWriting && speaksOfClient(scene, own)) return null;
  const from = isWriting ? writerMet(grammar, firstToken, lastToken) : behindBehalf(scene, firstToken, lastToken);
  const writer = from < 0 ? -1 : mentionFrom(scene, from, from + LONGEST_WRITER);
  if (writer < 0 || isOwnerSign(scene, scene.mentionTokens[writer]?.lastToken ?? 0)) return null;
  return meantBy(scene, question, writer, WRITING);
}

function speaksOfClient({ document, language }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  for (let at = firstToken; at < lastToken; at += 1)
    if (language.documents.clients.has(document.tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "a statement on behalf of ⟨Moe⟩": the token at which the name begins; -1 without one. */
function behindBehalf({ document, grammar, language }: Scene, first: number, end: number): number {
  for (let at = Math.max(first, end - REACH) + 2; at < end - 1; at += 1) {
    if (document.tokens[at]?.lower !== language.documents.behalf) continue;
    const isWritten = language.nouns.documents.has(document.tokens[at - 2]?.lower ?? "");
    return isWritten && servesAs(grammar, at + 1, GENITIVE) ? at + 2 : -1;
  }
  return -1;
}

/** How far before the end of the sentence the search begins, in tokens. */
const REACH = 30;
