import { itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { keyBeside } from "./appositives.ts";
import { markerOf, SOME_CALLING } from "./callings.ts";
import { headOf, isDefinite } from "./introduced.ts";
import { type Key, NOBODY, personOf, UNRESOLVED } from "./keys.ts";
import { meaningOf } from "./meaning-of.ts";
import { blockOf, isInMarks } from "./mention-places.ts";
import { isSubject, roleOf } from "./mention-roles.ts";
import type { Known } from "./question.ts";
import { fitsOf, isStated } from "./stated-words.ts";
import { variesName } from "./varied-name.ts";

/** How many mentions before a description are looked at. */
const REACH = 30;

/**
 * “Her keeper, Joe Roe, fell. ¶ “I slipped,” said ⟨the former soldier⟩”: whom alone the paragraph of a description and the one above tell of, where
 * it is one of those by which papers vary a name: by an age, by where somebody is from, by what they were. NOBODY where they tell of more people,
 * or of somebody whom nothing names, who may be meant. Whom the sentences before it in its own paragraph alone tell of is
 * meant, whoever stands above, but by an epithet: “Roe won. The front-runner complained”.
 */
export function onlyOneAbove(scene: Scene, description: number, known: Known): Key {
  if (!variesName(scene, description)) return NOBODY;
  const meant = scene.cast.mentions[description]?.gender ?? null;
  const isEpithet = scene.language.epithets.has(headOf(scene, description));
  let only: Key = NOBODY;
  let isHere = false;
  for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1) {
    const above = blockOf(scene, description) - blockOf(scene, at);
    if (above > 1 || (above > 0 && isHere && !isEpithet)) break;
    if (isInMarks(scene, at)) continue;
    const key = meaningOf(scene, known, at);
    const gender = itemAt(scene.cast.people, personOf(key) ?? -1)?.gender ?? scene.cast.mentions[at]?.gender ?? null;
    if (gender !== null && meant !== null && gender !== meant) continue;
    if (personOf(key) === null) {
      if (isRival(scene, known, at, key)) return NOBODY;
    } else if (only !== NOBODY && only !== key) return NOBODY;
    else {
      only = key;
      isHere ||= above === 0;
    }
  }
  return isCalledElse(scene, description, only, known) ? NOBODY : only;
}

/** “Producer Roe left. … ⟨the singer⟩”: somebody who is told to have another calling than that by which a description calls whom it means; a player may have one beside. */
function isCalledElse(scene: Scene, description: number, key: Key, { stated }: Known): boolean {
  const { language } = scene;
  const head = headOf(scene, description);
  const field = language.callingFields.get(head) ?? "";
  const is = (marker: number) => isStated(scene, description, key, marker, stated);
  if (!language.epithets.has(head) || language.nouns.aged.has(head)) return false;
  if (language.childhood.besides.has(field) || is(markerOf(field))) return false;
  return is(SOME_CALLING) && !fitsOf(scene, description, stated).has(key);
}

/** Somebody whom nothing names who acts there or is brought in there: “⟨the landlord⟩ left”, “Roe met ⟨a farmer⟩”. */
function isRival(scene: Scene, known: Known, at: number, key: Key): boolean {
  const { form, plural, unnamedAs } = scene.cast.mentions[at] ?? {};
  if (plural !== false || unnamedAs !== "individual") return key >= UNRESOLVED && form === "pronoun";
  if (keyBeside(scene, at) !== NOBODY) return false;
  const { firstToken } = scene.mentionTokens[at] ?? { firstToken: 0 };
  const isOwned = scene.language.words.owners.has(scene.document.tokens[firstToken]?.lower ?? "");
  return isSubject(roleOf(scene, known, at)) || !(isDefinite(scene, at) || isOwned);
}
