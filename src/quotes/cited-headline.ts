import { holdsFinite } from "../grammar/holds-finite.ts";
import { wordAt } from "../grammar/word-at.ts";
import { type Scene, startOfSentence, type TokenRange } from "./scene.ts";

/** The longest source, paper and date together, in tokens. */
const LONGEST_SOURCE = 12;

/**
 * (⟦“Council sells mill”⟧, The Courier, May 3), Re: ⟦“Council sells mill,”⟧ May 3: whether marks hold the headline of
 * an article that a letter cites in brackets with its date, or above. Nobody says anything there.
 */
export function isCitedHeadline(scene: Scene, marks: TokenRange): boolean {
  return isInBracket(scene, marks) || isSubjectOfLetter(scene, marks);
}

/** "⟨Re:⟩ “Council sells mill”": whether such a label begins the sentence, right before marks. */
function isSubjectOfLetter(scene: Scene, { firstToken }: TokenRange): boolean {
  const label = firstToken - 2;
  const isLabel = wordAt(scene, label + 1) === ":" && scene.language.documents.subjectLabels.has(wordAt(scene, label));
  return isLabel && startOfSentence(scene, firstToken) === label;
}

function isInBracket({ document, grammar, language }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const { tokens } = document;
  if (wordAt(grammar, firstToken - 1) !== "(" || wordAt(grammar, lastToken) !== ",") return false;
  let close = lastToken + 1;
  while (close < lastToken + LONGEST_SOURCE && wordAt(grammar, close) !== ")") close += 1;
  const source = tokens.slice(lastToken, close);
  const isDated =
    source.some(({ lower }) => language.calendar.months.has(lower)) && source.some(({ kind }) => kind === "number");
  return isDated && wordAt(grammar, close) === ")" && !holdsFinite(grammar, lastToken, close);
}
