import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { DATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { isInNounPhrase, OWNER, PRONOUN } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isAnyIn, isIn, itemAt } from "../../../text/item-at.ts";
import { endOfNounPhrase } from "../../noun-phrase.ts";
import { blockAt, type Scene, sentenceBefore, type TokenRange } from "../../scene.ts";
import { CUE_FOLLOWS, type Frame } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY } from "../mentions/keys.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * Who was asked in the sentence right before, in the writer's words: Moe asked ⟨Roe⟩ whether she had read it.
 * ⟦“Twice.”⟧ Moe put it to ⟨her⟩ that she had not. ⟦“That is unfair.”⟧ “Why?” I asked ⟨Roe⟩. ⟦“It rained.”⟧ The person
 * behind the verb, if the words are no question and have no verb of speech; else null.
 */
export function whoWasQuestioned(scene: Scene, { attribution, said, sentences }: Frame): number | null {
  const { cast, cueOf, cues, document, language, mentionOf, pairOf, phraseTokens } = scene;
  const words = said.firstToken;
  const end = said.lastToken;
  if (attribution.kind !== "direct" || sentences.firstToken !== words) return null;
  if (sentences.lastToken > end || document.tokens[end - 2]?.text === "?") return null;
  const before = sentenceBefore(scene, words);
  if (before === undefined) return null;
  for (let at = before.firstToken; at < before.lastToken; at += 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue === undefined) continue;
    const isPutting = language.speech.puttingPhrases.has(cue.lemma);
    if (isIn(pairOf, at) || !(isPutting || language.stances.askingVerbs.has(cue.lemma))) return null;
    const isQuoted =
      document.tokens[cue.firstToken - 2]?.kind === "mark" && document.tokens[cue.firstToken - 3]?.text === "?";
    const isAsked = isAnyIn(mentionOf, before.firstToken, cue.firstToken);
    const own = isPutting ? (mentionOf[cue.lastToken - 1] ?? -1) : -1;
    const hearer = own >= 0 ? own : mentionAt(scene, cue.lastToken);
    const next = document.tokens[phraseTokens[hearer]?.lastToken ?? 0]?.lower ?? "";
    const { person, form } = cast.mentions[hearer] ?? {};
    const isSomebody = person != null || form === "pronoun";
    const isOpened = language.helpers.questionOpeners.has(next) || language.speech.beforeTopics.has(next);
    return isAsked && isSomebody && (isPutting || isQuoted || isOpened) ? hearer : null;
  }
  return null;
}

/**
 * Whose reply the sentence right before tells of, without a verb of speech: Moe asked ⟨Roe⟩ for the key. The answer was
 * short. ⟦“Never.”⟧ Moe wrote to ⟨Roe⟩ in May. Her reply came in June. ⟦“It is late.”⟧ Whoever was asked or
 * written to one sentence further back, if the words are a sentence of their own; else null.
 */
export function whoReplies(scene: Scene, { attribution, said, sentences }: Frame): number | null {
  const { cueOf, document, grammar, language } = scene;
  const words = said.firstToken;
  if (attribution.kind !== "direct" || sentences.firstToken !== words || sentences.lastToken > said.lastToken)
    return null;
  const reply = sentenceBefore(scene, words);
  const asked = reply === undefined ? undefined : sentenceBefore(scene, reply.firstToken);
  if (reply === undefined || asked === undefined) return null;
  const end = endOfNounPhrase(grammar, reply.firstToken, reply.lastToken);
  if (!language.occasions.answering.has(document.tokens[end - 1]?.lower ?? "")) return null;
  if (isAnyIn(cueOf, end, reply.lastToken) || !holdsFinite(grammar, end, reply.lastToken)) return null;
  return hearerIn(scene, asked);
}

/**
 * Whom a sentence that begins with a mention says was asked or written to, “Moe asked ⟨Roe⟩ for”, “Moe wrote to ⟨Roe⟩”;
 * else null.
 */
function hearerIn(scene: Scene, { firstToken, lastToken }: TokenRange): number | null {
  const { cueOf, cues, grammar, language, mentionOf, pairOf } = scene;
  if (!isIn(mentionOf, firstToken)) return null;
  for (let at = firstToken + 1; at < lastToken; at += 1) {
    if (isIn(pairOf, at)) return null;
    const cue = itemAt(cues, cueOf[at]);
    const isAsking = cue?.headToken === at && language.stances.askingVerbs.has(cue.lemma);
    const isTo = servesAs(grammar, at, DATIVE) && language.documents.issuingVerbs.has(wordAt(grammar, at - 1));
    const hearer = isAsking || isTo ? mentionAt(scene, at + 1) : -1;
    if (hearer >= 0) return hearer;
  }
  return null;
}

/**
 * Who says “yes” or “no” right behind a question and its asker, in the same paragraph or the next: “Is it late?” Moe
 * asked ⟨Roe⟩. ⟦“No.”⟧ The person asked, or -1 where nobody is named as such, since the asker does not answer; null
 * where the words are no such answer.
 */
export function whoAnswers(scene: Scene, { attribution, content, said, sentences }: Frame): number | null {
  const { cast, cueOf, cues, document, language, mentionOf, pairOf, sentenceOf } = scene;
  const words = said.firstToken;
  if (attribution.kind !== "direct" || sentences.firstToken !== words) return null;
  // “No,” ⟨said⟩ Moe. “Not yet.”
  const end = content[0]?.lastToken ?? words;
  const isToldHere = cueOf.subarray(end, sentences.lastToken).some((cue, at) => cue >= 0 && !isIn(pairOf, end + at));
  if (isToldHere) return null;
  if (!language.stances.answers.has(document.tokens[words + 1]?.lower ?? "")) return null;
  const before = itemAt(document.sentences, (sentenceOf[words] ?? 0) - 1);
  if (before === undefined || (blockAt(scene, words) ?? 0) - (blockAt(scene, before.firstToken) ?? 0) > 1) return null;
  let start = before.lastToken;
  while (start > before.firstToken && !isIn(pairOf, start - 1)) start -= 1;
  if (document.tokens[start - 2]?.text !== "?" || document.tokens[start - 1]?.kind !== "mark") return null;
  for (let at = start; at < before.lastToken; at += 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue === undefined) continue;
    if (!language.stances.askingVerbs.has(cue.lemma)) return null;
    // asked ⟨Moe⟩: the mention behind the verb is the one asked if another stands before the verb.
    const asker = isAnyIn(mentionOf, start, cue.firstToken);
    const hearer = asker ? mentionAt(scene, cue.lastToken) : -1;
    return cast.mentions[hearer]?.person == null ? -1 : hearer;
  }
  return null;
}

/**
 * Roe asked ⟨Moe⟩ why he had come. “I had nowhere to go.”: for words behind a question, without a speaker of their own,
 * the candidate it was put to. Where that is a pronoun, whoever spoke before Roe, or -1. Else `index`.
 */
export function whoWasAsked({ scene, frame, candidates, keys, spokenKeys }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = itemAt(scene.cues, chosen?.cue);
  if (frame.attribution.kind !== "direct" || cue?.form !== "verb") return index;
  const isAsking = chosen?.cueSide === CUE_FOLLOWS && scene.language.stances.askingVerbs.has(cue.lemma);
  const question = scene.sentenceOf[cue.headToken] ?? -1;
  if (!isAsking || scene.sentenceOf[frame.sentences.firstToken] !== question + 1) return index;
  const hearer = candidates.findIndex(({ firstToken }) => firstToken === cue.lastToken);
  if (hearer >= 0 || !isObject(scene, cue.lastToken)) return hearer < 0 ? index : hearer;
  const before = spokenKeys.find((key) => key !== keys[index] && key !== NOBODY);
  return before === undefined ? -1 : keys.indexOf(before);
}

/** Whether a token is an object pronoun: "him", and "her" where no noun follows. */
function isObject({ grammar: { tags } }: Scene, at: number): boolean {
  return tags[at] === PRONOUN || (tags[at] === OWNER && !isInNounPhrase(tags[at + 1] ?? 0));
}
