import { isCalledDead, isToldToDie } from "../../../grammar/told-dead.ts";
import { isIn } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { personOf } from "../mentions/keys.ts";
import type { Possible, Question } from "../mentions/question.ts";

/** How far into the words "she" may stand, in tokens. */
const MOST = 60;

/**
 * Those that are possible, without the ones said to be dead, where words in marks speak of somebody of their speaker's
 * sex: “The late Ann Roe left it to Joan Moe. “⟨She⟩ loved it,” she said.”, “Ann Roe, who died in May, taught Joan Moe.
 * “⟨She⟩ was kind,” she said.” All of them where nobody else with a name is left.
 */
export function withoutDead(scene: Scene, question: Question, possible: Possible[]): Possible[] {
  const [words] = question.content;
  if (words === undefined || possible.length < 2 || question.meant === "organisation") return possible;
  if (!isIn(scene.pairOf, words.firstToken) || !speaksOf(scene, question, words)) return possible;
  const { prominence } = question.known;
  const living = possible.filter(
    (one) => personOf(one.key) === null || !isToldDead(scene, one, prominence.get(one.key)?.first),
  );
  return living.some(({ key }) => personOf(key) !== null) ? living : possible;
}

/** Whether "she", or another pronoun of the meant sex, stands in the words, before any inner marks. */
function speaksOf({ document, language }: Scene, { meant }: Question, { firstToken, lastToken }: TokenRange): boolean {
  const end = Math.min(lastToken - 1, firstToken + MOST);
  for (let at = firstToken + 1; at < end; at += 1) {
    const token = document.tokens[at];
    if (token?.kind === "mark") return false;
    if (language.smallWords.meaningsOfPronouns.get(token?.lower ?? "") === meant) return true;
  }
  return false;
}

/** Whether the nearest or first mention of somebody says they are dead: "the ⟨late⟩ Ann Roe", "Ann Roe, who ⟨died⟩". */
function isToldDead(scene: Scene, { nearest }: Possible, first = nearest): boolean {
  return [nearest, first].some((mention) => isCalledLate(scene, mention) || dies(scene, mention));
}

function isCalledLate({ document, grammar: { syntax }, language, mentionTokens, sentenceOf }: Scene, mention: number) {
  return isCalledDead({ document, syntax, language, sentenceOf }, mentionTokens[mention]?.firstToken ?? 0);
}

/** "Ann Roe, ⟨who died⟩": see {@link isToldToDie}. */
export function dies(scene: Scene, mention: number): boolean {
  return isToldToDie(scene, scene.mentionTokens[mention]?.lastToken ?? 0);
}
