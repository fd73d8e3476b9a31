import { AGENT, servesAs } from "../../grammar/syntax-words.ts";
import { firstFrom } from "../../text/first-from.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Cue } from "../attribution.ts";
import { isPassiveForm } from "../passive.ts";
import type { Scene } from "../scene.ts";
import { type Key, NOBODY, personOf } from "./keys.ts";
import { namedBy } from "./meaning-of.ts";
import { isSubject, roleOf } from "./mention-roles.ts";
import type { Question } from "./question.ts";

type Asked = Pick<Question, "mention" | "content" | "known">;

/** Who was asked in the sentence before the words, and so answers: “⟨Roe⟩ was asked when Moe would play. “Soon,” he said”; else NOBODY. */
export function whoWasAsked(scene: Scene, question: Asked): Key {
  const cue = askingCue(scene, question);
  if (cue === null || !isPassiveForm(scene.grammar, cue)) return NOBODY;
  const { cast, mentionTokens, phraseTokens, sentenceOf } = scene;
  for (let at = mentionFrom(scene, cue.firstToken) - 1; at >= 0; at -= 1) {
    if (sentenceOf[mentionTokens[at]?.firstToken ?? -1] !== sentenceOf[cue.headToken]) return NOBODY;
    const key = namedBy(scene, question.known, at);
    const isBefore =
      (phraseTokens[at]?.lastToken ?? 0) >= cue.firstToken - 1 || isSubject(roleOf(scene, question.known, at));
    const isRelative = key === NOBODY && cast.mentions[at]?.form === "pronoun";
    if (isBefore && !isRelative) return personOf(key) === null ? NOBODY : key;
  }
  return NOBODY;
}

/** Who asked right before the words, and so does not answer: “Asked by ⟨Moe⟩ why, he laughed. “I like it,” he said”, “Asked by ⟨Moe⟩ why, he said”; else NOBODY. */
export function whoAsked(scene: Scene, question: Asked): Key {
  const cue = askingCue(scene, question) ?? askingCueHere(scene, question.mention);
  if (cue === null) return NOBODY;
  const agent = cue.headToken + 1;
  return servesAs(scene.grammar, agent, AGENT)
    ? namedBy(scene, question.known, scene.mentionOf[agent + 1] ?? -1)
    : NOBODY;
}

/** Whether the writer asked right before the words, and nobody is told to say them: “Will it last?” ⟨I asked⟩. “It will.” */
export function isAnswerToWriter(scene: Scene, content: Asked["content"]): boolean {
  const cue = askingCue(scene, { content });
  const [first, last] = [content[0]?.firstToken ?? 0, content.at(-1)?.lastToken ?? 0];
  if (cue === null || first - cue.lastToken > 1) return false;
  const { document, language, cueOf, sentenceOf } = scene;
  const isWriter = language.speech.writers.has(itemAt(document.tokens, cue.firstToken - 1)?.lower ?? "");
  const end = itemAt(document.sentences, sentenceOf[last - 1])?.lastToken ?? last;
  return isWriter && cueOf.subarray(last, end).every((one) => one < 0);
}

/** The verb of asking in the sentence before the words, in the same paragraph and outside marks; null without one. */
function askingCue(scene: Scene, { content }: Pick<Asked, "content">): Cue | null {
  const { cues, sentenceOf, blockOfSentence, pairOf, language } = scene;
  const words = content[0]?.firstToken;
  if (words === undefined) return null;
  const sentence = (sentenceOf[words] ?? 0) - 1;
  if (blockOfSentence[sentence] !== blockOfSentence[sentence + 1]) return null;
  for (let at = firstFrom(cues, ({ headToken }) => headToken, words) - 1; at >= 0; at -= 1) {
    const cue = itemAt(cues, at);
    if (cue === undefined || (sentenceOf[cue.headToken] ?? -1) < sentence) return null;
    const isHere = sentenceOf[cue.headToken] === sentence && (pairOf[cue.headToken] ?? -1) < 0;
    if (isHere && language.stances.askingVerbs.has(cue.lemma)) return cue;
  }
  return null;
}

/** The verb of asking before a mention in its sentence, outside marks: “⟨Asked⟩ by Moe, counsel for the defence, why he lied, ⟦he⟧ said”; null without one. */
function askingCueHere(scene: Scene, mention: number): Cue | null {
  const { cues, sentenceOf, pairOf, language, mentionTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  for (let at = firstFrom(cues, ({ headToken }) => headToken, own) - 1; at >= 0; at -= 1) {
    const cue = itemAt(cues, at);
    if (cue === undefined || sentenceOf[cue.headToken] !== sentenceOf[own]) return null;
    if (language.stances.askingVerbs.has(cue.lemma) && (pairOf[cue.headToken] ?? -1) < 0) return cue;
  }
  return null;
}

/** The first mention from a token on. */
function mentionFrom({ mentionTokens }: Scene, token: number): number {
  return firstFrom(mentionTokens, ({ firstToken }) => firstToken, token);
}
