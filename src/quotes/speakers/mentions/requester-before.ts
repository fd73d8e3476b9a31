import { ADVERB } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { endOfAsked, infinitiveAt } from "../../asked-person.ts";
import { isPassiveForm } from "../../passive.ts";
import { blockAt, type Scene } from "../../scene.ts";
import { agentNamed } from "./asked.ts";
import { cueBeside } from "./cue-beside.ts";
import { type Key, NOBODY } from "./keys.ts";
import { meaningOf } from "./meaning-of.ts";
import type { Question } from "./question.ts";

/** How much of the sentence with the request is searched, in tokens from its end. */
const LONGEST = 60;

/** How far before its verb the requester is looked for, in tokens. */
const REACH = 8;

/**
 * Who has just requested something, and so is not the one who complies or refuses: “⟨Moe⟩ asked Roe to leave. He
 * refused, saying”, “Roe was told by ⟨Moe⟩ to leave. He obeyed. “…,” he said”, “⟨Moe⟩ told Roe to leave. “…,” he
 * replied”; NOBODY where the pronoun does none of this.
 */
export function requesterBefore(scene: Scene, question: Question): Key {
  const { cueOf, cues, document, mentionTokens, pairOf } = scene;
  const before = itemAt(document.sentences, takingSentence(scene, question) - 1);
  const own = mentionTokens[question.mention]?.firstToken ?? 0;
  if (before === undefined || (blockAt(scene, own) ?? 0) - (blockAt(scene, before.firstToken) ?? 0) > 1) return NOBODY;
  for (let at = before.lastToken - 1; at >= Math.max(before.firstToken, before.lastToken - LONGEST); at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue?.form !== "verb" || isIn(pairOf, at) || cue.headToken !== at || !isRequest(scene, cue.lemma)) continue;
    if (isPassiveForm(scene.grammar, cue)) return agentNamed(scene, question, cue.lastToken);
    if (endOfAsked(scene.grammar, cue.lastToken, before.lastToken) < 0) return NOBODY;
    const asker = mentionBefore(scene, cue.firstToken, Math.max(before.firstToken, at - REACH));
    return asker < 0 ? NOBODY : meaningOf(scene, question.known, asker);
  }
  return NOBODY;
}

/**
 * The index of the sentence that says how a request is taken: the pronoun's, the one before the words, or, for “he
 * replied”, that of the words; else -1.
 */
function takingSentence(scene: Scene, { mention, content }: Question): number {
  const { document, mentionTokens, sentenceOf } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const words = Math.min(own, content[0]?.firstToken ?? own);
  const pronoun = document.tokens[own]?.lower;
  const complying = [sentenceOf[own] ?? 0, (sentenceOf[words] ?? 0) - 1].find((sentence) => {
    const first = itemAt(document.sentences, sentence)?.firstToken ?? -1;
    return first <= own && document.tokens[first]?.lower === pronoun && complies(scene, first + 1);
  });
  if (complying !== undefined) return complying;
  const isReply = scene.language.speech.replyingVerbs.has(cueBeside(scene, mention)?.lemma ?? "");
  return isReply ? (sentenceOf[words] ?? -1) : -1;
}

/** The last mention between two tokens; or -1. */
function mentionBefore({ mentionOf }: Scene, token: number, least: number): number {
  for (let at = token - 1; at >= least; at -= 1) if (isIn(mentionOf, at)) return mentionOf[at] ?? -1;
  return -1;
}

function isRequest({ language: { speech, stances } }: Scene, lemma: string): boolean {
  return [speech.requestingInGerund, speech.requestingVerbs, speech.hearerVerbs, stances.askingVerbs].some((verbs) =>
    verbs.has(lemma),
  );
}

/**
 * "refused", "did so", "politely declined": whether the verb of a sentence says how somebody takes a request, without
 * saying what they refuse to do.
 */
function complies({ document, grammar, language }: Scene, from: number): boolean {
  const verb = grammar.tags[from] === ADVERB ? from + 1 : from;
  return (
    language.conversations.complyingForms.has(document.tokens[verb]?.lower ?? "") && infinitiveAt(grammar, verb + 1) < 0
  );
}
