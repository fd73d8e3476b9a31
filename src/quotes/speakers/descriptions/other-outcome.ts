import type { Scene } from "../../scene.ts";
import type { Key } from "../mentions/keys.ts";
import type { Known } from "../mentions/question.ts";

/** How many mentions before a description are searched. */
const REACH = 30;

/**
 * “⟨The new councillor⟩ said … ⟨the defeated candidate⟩ said”: whether somebody was called a winner where a description
 * means a loser, or the other way round.
 */
export function isOfOtherOutcome(scene: Scene, description: number, key: Key, known: Known): boolean {
  const { losingWords, winningWords } = scene.language.nouns;
  const opposite = tells(scene, description, losingWords)
    ? winningWords
    : tells(scene, description, winningWords)
      ? losingWords
      : null;
  if (opposite === null) return false;
  for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1)
    if (known.resolved[at] === key && scene.cast.mentions[at]?.form === "description" && tells(scene, at, opposite))
      return true;
  return false;
}

/** Whether one of the given words stands within a description: "the ⟨defeated⟩ candidate". */
function tells({ document, mentionTokens }: Scene, mention: number, words: ReadonlySet<string>): boolean {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  for (let at = firstToken; at < lastToken; at += 1) if (words.has(document.tokens[at]?.lower ?? "")) return true;
  return false;
}
