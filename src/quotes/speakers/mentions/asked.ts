import { AGENT, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, PARTICIPLE, PAST } from "../../../grammar/tags.ts";
import { firstFrom } from "../../../text/first-from.ts";
import { isAnyIn, isIn, itemAt } from "../../../text/item-at.ts";
import type { Cue } from "../../attribution.ts";
import { isPassiveForm } from "../../passive.ts";
import { blockAt, type Scene, sentenceAt, startOfSentence } from "../../scene.ts";
import { type Key, NOBODY, personOf } from "./keys.ts";
import { meaningOf, namedBy } from "./meaning-of.ts";
import { mentionAt } from "./mention-at.ts";
import { isSubject, roleOf } from "./mention-roles.ts";
import type { Asked } from "./question.ts";

/**
 * Who was asked in the sentence before the words, and so answers: “⟨Roe⟩ was asked when Moe would play. “Soon,” he
 * said”; else NOBODY.
 */
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

/**
 * Who asked right before the words, and so does not answer: “Asked by ⟨Moe⟩ why, he laughed. “I like it,” he said”; or
 * who questioned the subject at the start of its sentence: “Pressed by the chair, ⟨Moe⟩, on why, she said”, “Under
 * questioning from ⟨Moe⟩, she said”; else NOBODY.
 */
export function whoAsked(scene: Scene, question: Asked): Key {
  const front = agentInFront(scene, question);
  if (front !== NOBODY) return front;
  const cue = askingCue(scene, question);
  return cue === null ? NOBODY : agentNamed(scene, question, cue.headToken + 1);
}

/** How many words may stand before the participle that opens a sentence: "When ⟨asked⟩", "But later ⟨pressed⟩". */
const OPENERS = 2;

/**
 * "Asked by ⟨Moe⟩ …, she said", "Under questioning by ⟨Moe⟩, she said": the person behind the participle or noun that
 * begins a mention's sentence; else NOBODY.
 */
function agentInFront(scene: Scene, question: Asked): Key {
  const { document, grammar, language, mentionTokens } = scene;
  const { questioningNouns, beforeQuestioners } = language.speech;
  const own = mentionTokens[question.mention]?.firstToken ?? 0;
  const first = startOfSentence(scene, own);
  for (let at = first; at <= first + OPENERS && at < own - 2; at += 1) {
    const tag = grammar.tags[at];
    if (questioningNouns.has(document.tokens[at]?.lower ?? ""))
      return beforeQuestioners.has(document.tokens[at + 1]?.lower ?? "") ? namedAt(scene, question, at + 2) : NOBODY;
    if (tag === PARTICIPLE || tag === PAST) return agentNamed(scene, question, at + 1);
  }
  return NOBODY;
}

/**
 * "Asked whether ⟨Moe⟩ would go, he said": whether the mention at index `at` is named before the pronoun in an "asked"
 * clause that opens the sentence, so that the question is about them.
 */
export function isAskedAbout(scene: Scene, { mention }: Asked, at: number): boolean {
  const { document, grammar, language, mentionTokens, sentenceOf } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  if (grammar.tags[own - 1] !== COMMA) return false;
  const sentence = sentenceOf[own];
  if (sentenceOf[mentionTokens[at]?.firstToken ?? -1] !== sentence) return false;
  const first = startOfSentence(scene, own);
  for (let verb = first; verb <= first + OPENERS && verb < own - 2; verb += 1)
    if (language.speech.askedForms.has(document.tokens[verb]?.lower ?? ""))
      return verb === first || grammar.tags[verb] === PARTICIPLE;
  return false;
}

/**
 * "by ⟨Moe⟩", "by the chair, ⟨Moe⟩,": the person behind the preposition at a token; NOBODY where it is not an agent's,
 * or nobody is named.
 */
export function agentNamed(scene: Scene, question: Pick<Asked, "known">, by: number): Key {
  return servesAs(scene.grammar, by, AGENT) ? namedAt(scene, question, by + 1) : NOBODY;
}

/**
 * "⟨Moe⟩", "the chair, ⟨Moe⟩,": the person named by the phrase that begins at a token, or whom it was found to mean;
 * else NOBODY.
 */
function namedAt(scene: Scene, { known }: Pick<Asked, "known">, first: number): Key {
  const { cast, phraseTokens } = scene;
  for (let at = mentionFrom(scene, first); (phraseTokens[at]?.firstToken ?? Number.POSITIVE_INFINITY) <= first; at += 1)
    if (cast.mentions[at]?.person != null) return namedBy(scene, known, at);
  return meaningOf(scene, known, mentionAt(scene, first));
}

/**
 * Whether the writer asked right before the words, which name no speaker: “Will it last?” ⟨I asked⟩. “It will.” One
 * sentence that names nobody may stand between: “Will it last?” ⟨I ask⟩. A pause. “It will.”
 */
export function isAnswerToWriter(scene: Scene, content: Asked["content"]): boolean {
  const [first, last] = [content[0]?.firstToken ?? 0, content.at(-1)?.lastToken ?? 0];
  if (!isBehindWriter(scene, content, first)) return false;
  const { cueOf } = scene;
  const end = sentenceAt(scene, last - 1)?.lastToken ?? last;
  return !isAnyIn(cueOf, last, end);
}

function isBehindWriter(scene: Scene, content: Asked["content"], first: number): boolean {
  const { document, language, mentionOf, sentenceOf } = scene;
  const cue = askingCue(scene, { content });
  if (cue !== null)
    return (
      first - cue.lastToken <= 1 &&
      language.speech.writers.has(itemAt(document.tokens, cue.firstToken - 1)?.lower ?? "")
    );
  if (sentenceOf[first - 1] === sentenceOf[first] || blockAt(scene, first - 1) !== blockAt(scene, first)) return false;
  const between = startOfSentence(scene, first - 1);
  return !isAnyIn(mentionOf, between, first) && isWriterAskingIn(scene, between);
}

/** How much of the writer's sentence is searched for the verb of asking, in tokens from its end. */
const LONGEST_QUESTION = 80;

/** Whether the writer asks in the sentence before a token, in the same paragraph: “Will it last?” ⟨I ask⟩ Roe. */
export function isWriterAskingIn(scene: Scene, token: number): boolean {
  const { cues, cueOf, document, language, pairOf } = scene;
  if (blockAt(scene, token - 1) !== blockAt(scene, token)) return false;
  const firstToken = startOfSentence(scene, token - 1);
  for (let at = Math.max(firstToken, token - LONGEST_QUESTION); at < token - 1; at += 1) {
    if (!language.speech.writers.has(document.tokens[at]?.lower ?? "") || isIn(pairOf, at)) continue;
    const cue = itemAt(cues, cueOf[at + 1]);
    if (cue !== undefined && language.stances.askingVerbs.has(cue.lemma)) return true;
  }
  return false;
}

/**
 * Whether a question stands alone in its paragraph, behind the answer to another such question: “Eggs?” ¶ “No,” said
 * Roe. ¶ ⟦“Bread?”⟧ Whoever answered did not ask it.
 */
export function isNextQuestion(scene: Scene, [words]: Asked["content"]): boolean {
  const { document, pairs, pairOf, blockOfSentence, sentenceOf } = scene;
  const index = pairOf[words?.firstToken ?? -1] ?? -1;
  const blockOf = (pair: number): number =>
    blockOfSentence[sentenceOf[itemAt(pairs, pair)?.firstToken ?? -1] ?? -1] ?? -1;
  const asks = (pair: number): boolean =>
    itemAt(document.tokens, (itemAt(pairs, pair)?.lastToken ?? 0) - 2)?.text === "?";
  const isAlone = (pair: number): boolean => {
    const block = itemAt(document.blocks, blockOf(pair));
    return block?.firstToken === itemAt(pairs, pair)?.firstToken && block?.lastToken === itemAt(pairs, pair)?.lastToken;
  };
  if (index < 2 || !asks(index) || !isAlone(index) || asks(index - 1)) return false;
  const isInOrder = blockOf(index) === blockOf(index - 1) + 1 && blockOf(index - 1) === blockOf(index - 2) + 1;
  return isInOrder && asks(index - 2) && isAlone(index - 2);
}

/**
 * The last verb of asking in the sentence before the words, in the same paragraph and outside marks; null without one.
 */
function askingCue(scene: Scene, { content }: Pick<Asked, "content">): Cue | null {
  const { cues, sentenceOf, blockOfSentence, pairOf, language } = scene;
  const words = content[0]?.firstToken;
  if (words === undefined) return null;
  const sentence = (sentenceOf[words] ?? 0) - 1;
  if (blockOfSentence[sentence] !== blockOfSentence[sentence + 1]) return null;
  for (let at = firstFrom(cues, ({ headToken }) => headToken, words) - 1; at >= 0; at -= 1) {
    const cue = itemAt(cues, at);
    if (cue === undefined || (sentenceOf[cue.headToken] ?? -1) < sentence) return null;
    const isHere = sentenceOf[cue.headToken] === sentence && !isIn(pairOf, cue.headToken);
    if (isHere && language.stances.askingVerbs.has(cue.lemma)) return cue;
  }
  return null;
}

/** The first mention from a token on. */
function mentionFrom({ mentionTokens }: Scene, token: number): number {
  return firstFrom(mentionTokens, ({ firstToken }) => firstToken, token);
}
