import { DEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { PREPOSITION } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { personOf } from "../mentions/keys.ts";
import type { Possible, Question } from "../mentions/question.ts";

/** How far before a name "late" may stand, in tokens: "the ⟨late⟩ Oscar-winning actress Ann Roe". */
const LONGEST_CALLED = 5;

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
  return isCalledLate(scene, nearest) || isCalledLate(scene, first) || dies(scene, nearest) || dies(scene, first);
}

function isCalledLate(scene: Scene, mention: number): boolean {
  const { document, grammar, language, mentionTokens, sentenceOf } = scene;
  const name = mentionTokens[mention]?.firstToken ?? 0;
  for (let at = name - 1; at >= name - LONGEST_CALLED && sentenceOf[at] === sentenceOf[name]; at -= 1) {
    const word = itemAt(document.tokens, at);
    if (word?.kind !== "word" || grammar.tags[at] === PREPOSITION) return false;
    if (language.conversations.dead.has(word.lower)) return isOfPerson(scene, at);
  }
  return false;
}

/**
 * Whether "late" is said of a person: "⟨the⟩ late Ann Roe", "⟨his⟩ late wife Ann", "⟨Tom's⟩ late wife", but not "of
 * late Ann Roe".
 */
function isOfPerson({ document: { tokens }, grammar, language }: Scene, late: number): boolean {
  if (servesAs(grammar, late - 1, DEFINITE) || tokens[late - 1]?.kind === "possessive") return true;
  return language.words.owners.has(tokens[late - 1]?.lower ?? "");
}

/** "Ann Roe, ⟨who died⟩", "Ann Roe, 40, ⟨who was killed⟩", "Ann Roe, ⟨who has died⟩". */
export function dies({ document: { tokens }, language, mentionTokens }: Scene, mention: number): boolean {
  const { personalRelatives } = language.smallWords;
  let at = mentionTokens[mention]?.lastToken ?? 0;
  if (tokens[at]?.text !== ",") return false;
  if (tokens[at + 2]?.text === ",") at += 2;
  if (!personalRelatives.has(tokens[at + 1]?.lower ?? "")) return false;
  const { formsOfBe, formsOfHave } = language.helpers;
  const helper = tokens[at + 2]?.lower ?? "";
  const verb = formsOfBe.has(helper) || formsOfHave.has(helper) ? at + 3 : at + 2;
  return language.conversations.dying.has(tokens[verb]?.lower ?? "");
}
