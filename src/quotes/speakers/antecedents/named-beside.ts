import { firstFrom } from "../../../text/first-from.ts";
import { isIn } from "../../../text/item-at.ts";
import { isWithin, type Scene } from "../../scene.ts";
import { keyOf, NOBODY } from "../mentions/keys.ts";
import { sentenceOf } from "../mentions/mention-places.ts";
import { IN_CLAUSE, isSubject, roleOf } from "../mentions/mention-roles.ts";
import type { Possible, Question } from "../mentions/question.ts";

/** Bits: where somebody is named near a question, which means them only if they speak of themselves by name. */
const NAMED_IN_WORDS = 1;
/** As the subject of a clause of the words. */
const SUBJECT_OF_WORDS = 2;
/** Behind, in the same sentence: "she told Roe". */
const NAMED_BEHIND = 4;
/** Before, in the same sentence: "As Roe left, he said". */
const NAMED_BEFORE = 8;

/** How many mentions of the words, and of the sentence on either side, are considered. */
const MOST = 40;

/** Marks, for each of those that are possible, where they are named in the words that were said and in the sentence. */
export function markNamedBeside(scene: Scene, question: Question, possible: readonly Possible[]): void {
  const { mentionTokens } = scene;
  for (const { firstToken, lastToken } of question.content) {
    const from = firstFrom(mentionTokens, (range) => range.firstToken, firstToken);
    for (let at = from; at < from + MOST && (mentionTokens[at]?.firstToken ?? lastToken) < lastToken; at += 1) {
      const role = roleOf(scene, question.known, at);
      mark(
        scene,
        possible,
        at,
        isSubject(role) || role === IN_CLAUSE ? NAMED_IN_WORDS | SUBJECT_OF_WORDS : NAMED_IN_WORDS,
      );
    }
  }
  markSentence(scene, question, possible, { step: -1, bit: NAMED_BEFORE });
  markSentence(scene, question, possible, { step: 1, bit: NAMED_BEHIND });
}

interface Side {
  readonly step: -1 | 1;
  readonly bit: number;
}

/** Marks those named on one side of the question in its sentence. */
function markSentence(scene: Scene, question: Question, possible: readonly Possible[], { step, bit }: Side): void {
  const { mention } = question;
  const sentence = sentenceOf(scene, mention);
  const end = Math.max(-1, Math.min(scene.mentionTokens.length, mention + step * (MOST + 1)));
  for (let at = mention + step; at !== end && sentenceOf(scene, at) === sentence; at += step)
    if (!isInWords(scene, question, at)) mark(scene, possible, at, bit);
}

function mark({ cast }: Scene, possible: readonly Possible[], mention: number, bits: number): void {
  const key = keyOf(cast.mentions[mention]);
  if (key === NOBODY) return;
  for (const one of possible) if (one.key === key) one.beside |= bits;
}

function isInWords({ mentionTokens, pairOf }: Scene, { content }: Question, mention: number): boolean {
  const token = mentionTokens[mention]?.firstToken ?? 0;
  return isIn(pairOf, token) || isWithin(content, token);
}
