import { itemAt } from "../../../text/item-at.ts";
import { endOfNounPhrase } from "../../noun-phrase.ts";
import { isRetort } from "../../reaction.ts";
import type { Scene } from "../../scene.ts";
import type { Key } from "../mentions/keys.ts";
import { blockOf } from "../mentions/mention-places.ts";
import type { Known } from "../mentions/question.ts";

/** The longest phrase for what is denied, in tokens: "the allegation". */
const LONGEST = 4;

/**
 * “Roe said Moe had hit him. ⟨The officer⟩ denied the claim”, “disagreed”: whether a description denies or disputes
 * what the given person said last, and so is not that person.
 */
export function isDenierOf(scene: Scene, description: number, key: Key, { spoken }: Known): boolean {
  const [last] = spoken;
  if (last?.key !== key || blockOf(scene, description) - last.block > 1) return false;
  const { cues, cueOf, document, grammar, language, phraseTokens } = scene;
  const verb = phraseTokens[description]?.lastToken ?? -1;
  if (isRetort(grammar, verb)) return true;
  const cue = itemAt(cues, cueOf[verb]);
  if (cue?.form !== "verb" || cue.reading !== "denied") return false;
  const object = cue.lastToken;
  const end = endOfNounPhrase(grammar, object, object + LONGEST);
  return language.stances.claimNouns.has(document.tokens[end - 1]?.lower ?? "");
}
