import { hashText } from "../../../text/hash-text.ts";
import type { Scene } from "../../scene.ts";
import { isStated } from "../mentions/fits.ts";
import { headOf, introducedBy, isDefinite } from "../mentions/introduced.ts";
import { type Key, NOBODY } from "../mentions/keys.ts";
import { originsWithin } from "../mentions/origins.ts";
import type { Known } from "../mentions/question.ts";
import { hasOrigin } from "../mentions/stated-words.ts";
import { namedBefore } from "./named-before.ts";

/**
 * “Iran's minister, Roe, met Iraq's president, Moe. ⟨The Iraqi leader⟩ said”: the only person named before who is from
 * there, if everybody else named before is said to be from elsewhere. NOBODY if there is none or more than one, or
 * somebody without a name was called so.
 */
export function onlyOneOfLand(scene: Scene, description: number, known: Known): Key {
  const { language } = scene;
  const head = headOf(scene, description);
  if (!language.epithets.has(head) && !language.origins.serving.has(head)) return NOBODY;
  if (!isDefinite(scene, description)) return NOBODY;
  const within = originsWithin(scene, description);
  if (within.length === 0 || introducedBy(scene, description) >= 0) return NOBODY;
  let only = NOBODY;
  for (const key of namedBefore(scene, description, known)) {
    if (!hasOrigin(scene, key, known.stated)) return NOBODY;
    if (!within.some((origin) => isStated(scene, description, key, hashText(origin), known.stated))) continue;
    if (only !== NOBODY) return NOBODY;
    only = key;
  }
  return only;
}
