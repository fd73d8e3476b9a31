import { ADVERB, COMMA, PREPOSITION, STOP } from "../../../grammar/tags.ts";
import type { Scene } from "../../scene.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import type { Known } from "../mentions/question.ts";

/** How many mentions before a description are searched. */
const REACH = 30;

/**
 * “⟨The new councillor⟩ said … ⟨the defeated candidate⟩ said”: whether somebody was called a winner where a description
 * means a loser, or the other way round; also “⟨Roe⟩ lost by nine votes. … ⟨the winner⟩ said”.
 */
export function isOfOtherOutcome(scene: Scene, description: number, key: Key, known: Known): boolean {
  const { losingWords, winningWords } = scene.language.nouns;
  const opposite = tells(scene, description, losingWords)
    ? winningWords
    : tells(scene, description, winningWords)
      ? losingWords
      : null;
  if (opposite === null) return false;
  const deeds = scene.language.nouns.contraryDeeds.get(headOf(scene, description));
  if (deeds !== undefined && did(scene, description, key, deeds)) return true;
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

/**
 * “⟨Roe⟩ lost by nine votes”, “⟨Roe⟩ won.”: whether somebody is the subject of one of the given verbs before a
 * description. With an object, “Roe lost her keys”, it may be about anything.
 */
function did(
  { cast, document, grammar, mentionTokens }: Scene,
  description: number,
  key: Key,
  verbs: ReadonlySet<string>,
): boolean {
  for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1) {
    const verb = mentionTokens[at]?.lastToken ?? 0;
    if (keyOf(cast.mentions[at]) !== key || !verbs.has(document.tokens[verb]?.lower ?? "")) continue;
    if (WITHOUT_OBJECT.has(grammar.tags[verb + 1] ?? -1)) return true;
  }
  return false;
}

const WITHOUT_OBJECT: ReadonlySet<number> = new Set([PREPOSITION, STOP, COMMA, ADVERB]);
