import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { type Key, keyOf, NOBODY, UNRESOLVED } from "../mentions/keys.ts";
import { introducerOf } from "../mentions/meaning-of.ts";
import type { Known } from "../mentions/question.ts";
import { pronounBehind } from "./before-pronoun.ts";

/** Whom a mention was found to mean, or means by itself. */
export function distinctMeaning(scene: Scene, known: Known, at: number): Key {
  const found = known.resolved[at] ?? NOBODY;
  if (found !== NOBODY) return found;
  const pronoun = pronounBehind(scene, at);
  if (pronoun >= 0) return known.resolved[pronoun] ?? NOBODY;
  const own = known.own[at] ?? NOBODY;
  if (own >= NOBODY) return own;
  const key = ownMeaning(scene, at);
  known.own[at] = key;
  return key;
}

/** Whom a mention names, or whose name it stands beside; a description of somebody else has a key of its own. */
function ownMeaning(scene: Scene, at: number): Key {
  const mention = scene.cast.mentions[at];
  const key = keyOf(mention);
  if (key !== NOBODY || mention === undefined || mention.plural || mention.form === "pronoun") return key;
  const beside = mention.form === "description" ? keyBeside(scene, at) : NOBODY;
  if (beside !== NOBODY || isNobody(scene, at)) return beside;
  return UNRESOLVED + introducerOf(scene, at);
}

/** "No official", "every mayor". */
function isNobody({ document, language, phraseTokens }: Scene, mention: number): boolean {
  return language.smallWords.unintroducingWords.has(
    itemAt(document.tokens, phraseTokens[mention]?.firstToken)?.lower ?? "",
  );
}
