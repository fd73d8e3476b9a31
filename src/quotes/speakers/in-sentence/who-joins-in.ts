import { ADVERSATIVE, COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import { startOfNounPhrase } from "../../noun-phrase.ts";
import { blockAt, type Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";

/**
 * Who joins in at the end of the sentence before words in marks, behind "and" or "before" or at its start: “It is old,”
 * Roe said, and ⟨Moe⟩ chimed in. ⟦“It leaks.”⟧ The mention; -1 for somebody who is none; null where nobody joins in, or
 * a verb of speech behind the words names their speaker.
 */
export function whoJoinsIn(scene: Scene, { attribution, content, said, sentences }: Frame): number | null {
  // “It leaks,” Roe said, “and stinks”: the speaker is named between the parts.
  if (attribution.kind !== "direct" || content.length > 1) return null;
  const words = said.firstToken;
  const joiner = joinerBefore(scene, words);
  if (joiner === null) return null;
  // “It leaks,” ⟨Roe said⟩: even if somebody joined in.
  return isAnyIn(scene.cueOf, content[0]?.lastToken ?? words, sentences.lastToken) ? null : joiner;
}

/** The same, for the token that begins words in marks. */
export function joinerBefore(scene: Scene, words: number): number | null {
  const { document, language, sentenceOf } = scene;
  const stop = words - 1;
  const verb = verbOfJoining(scene, stop);
  if (verb < 0 || sentenceOf[stop] === sentenceOf[words] || blockAt(scene, stop) !== blockAt(scene, words)) return null;
  const { mention, from } = subjectOf(scene, verb);
  const link = document.tokens[from - 1]?.lower ?? "";
  const isLinked =
    servesAs(scene.grammar, from - 1, COORDINATOR | ADVERSATIVE) || language.smallWords.timeOpeners.has(link);
  return isLinked || sentenceOf[from - 1] !== sentenceOf[stop] ? mention : null;
}

/** The token of the verb in "agreed." or "chimed in." before a full stop; else -1. */
function verbOfJoining({ document: { tokens }, language: { conversations } }: Scene, stop: number): number {
  if (tokens[stop]?.text !== ".") return -1;
  const last = tokens[stop - 1]?.lower ?? "";
  if (conversations.joiningForms.has(last)) return stop - 1;
  const before = conversations.joiningParticles.get(last);
  return before?.has(tokens[stop - 2]?.lower ?? "") ? stop - 2 : -1;
}

/** The mention right before a verb, "Moe", "her son", "the mayor, Joe Moe,", and where that phrase begins. */
function subjectOf(scene: Scene, verb: number): { readonly mention: number; readonly from: number } {
  const { document, mentionOf, phraseTokens } = scene;
  const end = document.tokens[verb - 1]?.text === "," ? verb - 1 : verb;
  const mention = mentionOf[end - 1] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase?.lastToken !== end && phrase?.lastToken !== verb)
    return { mention: -1, from: startOfPhrase(scene, end - 1) };
  const isAdded = end < verb && document.tokens[phrase.firstToken - 1]?.text === ",";
  return { mention, from: isAdded ? startOfPhrase(scene, phrase.firstToken - 2) : phrase.firstToken };
}

function startOfPhrase({ document, grammar, sentenceOf }: Scene, last: number): number {
  const sentence = sentenceOf[last] ?? 0;
  return startOfNounPhrase(grammar, itemAt(document.sentences, sentence)?.firstToken ?? last, last);
}
