import { behindAdverbs } from "../../../grammar/steps.ts";
import { isFiniteVerb } from "../../../grammar/tags.ts";
import { isIn } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { type Key, keyOf, NOBODY } from "../mentions/keys.ts";
import type { Antecedent } from "../mentions/question.ts";

/** The longest name between commas, in tokens. */
const LONGEST_NAME = 6;

/** How often the name between commas is the one that the description before it means. */
const BESIDE = 0.9;

/**
 * “The buyer, ⟨Ashby-based Quorl Partners⟩, said”, “The agency, ⟨Conab⟩, said”: whom a description means that a name
 * between commas follows, before the verb. NOBODY if the name is not in the cast: the description then means no other.
 * Null where no name stands there.
 */
export function namedBetweenCommas(scene: Scene, mention: number): Antecedent | null {
  const { cast, cueOf, document, grammar, mentionOf, mentionTokens } = scene;
  const { tokens } = document;
  const comma = mentionTokens[mention]?.lastToken ?? 0;
  if (tokens[comma]?.text !== ",") return null;
  const first = comma + 1;
  let at = first;
  let key: Key = NOBODY;
  // "Roe & Moe"
  while (at < first + LONGEST_NAME && (tokens[at]?.capital === true || (at > first && tokens[at]?.text === "&"))) {
    key = keyOf(cast.mentions[mentionOf[at] ?? -1]);
    at += 1;
  }
  if (at === first || tokens[at]?.text !== ",") return null;
  const verb = behindAdverbs(grammar, at + 1);
  const isSubject = isIn(cueOf, verb) || isFiniteVerb(grammar.tags[verb] ?? 0);
  return isSubject ? { key, probability: BESIDE } : null;
}
