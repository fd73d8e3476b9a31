import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { markerOf, SOME_CALLING } from "../mentions/callings.ts";
import { fitsOf, isStated } from "../mentions/fits.ts";
import { genderTold } from "../mentions/gender-of.ts";
import { headOf, isDefinite } from "../mentions/introduced.ts";
import { type Key, NOBODY, personOf, UNRESOLVED } from "../mentions/keys.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import { blockOf, isInMarks, sentenceOf } from "../mentions/mention-places.ts";
import { isSubject, roleOf } from "../mentions/mention-roles.ts";
import { isOrigin } from "../mentions/origins.ts";
import type { Known } from "../mentions/question.ts";
import { variesName } from "./varied-name.ts";

/** How many mentions before a description are searched. */
const REACH = 30;

/**
 * “Her keeper, Joe Roe, fell. ¶ “I slipped,” said ⟨the former soldier⟩”: for a description by which papers vary a name
 * (an age, an origin, a former calling), the only person in its paragraph, who acts there by name, or else the only one
 * in it and the paragraph above. NOBODY where these mention more people, or somebody unnamed who may be meant.
 */
export function onlyOneAbove(scene: Scene, description: number, known: Known): Key {
  if (!variesName(scene, description)) return NOBODY;
  const told = onlyOneTold(scene, description, known, { isNearestEnough: false, mayBe: () => true });
  const only = told === NOBODY ? speakerRightAbove(scene, description, known) : told;
  return isCalledElse(scene, description, only, known) ? NOBODY : only;
}

/**
 * “The chief spoke. ¶ Joe Roe fell. “I slipped,” ⟨the father of two⟩ said”: of those who may be meant, the only person
 * in a description's paragraph before it or, if that mentions nobody, in the one above. NOBODY as in
 * {@link onlyOneAbove}.
 */
export function toldNearest(scene: Scene, description: number, known: Known, mayBe: (key: Key) => boolean): Key {
  return onlyOneTold(scene, description, known, { isNearestEnough: true, mayBe });
}

/**
 * The person whose words in marks fill the paragraph above one that a description opens: “Coach Roe met Moe. ¶ “I won.”
 * ¶ ⟨The former soldier⟩ left.” Else NOBODY.
 */
function speakerRightAbove(scene: Scene, description: number, { spoken: [last] }: Known): Key {
  const block = blockOf(scene, description);
  if (last === undefined || last.asked || personOf(last.key) === null || last.block !== block - 1) return NOBODY;
  const { blocks, tokens } = scene.document;
  const above = itemAt(blocks, block - 1);
  const own = scene.phraseTokens[description]?.firstToken;
  if (above === undefined || itemAt(blocks, block)?.firstToken !== own) return NOBODY;
  const isWords = scene.pairs[scene.pairOf[above.firstToken] ?? -1]?.lastToken === above.lastToken;
  const meant = scene.cast.mentions[description]?.gender ?? null;
  const gender = itemAt(scene.cast.people, last.key)?.gender ?? meant;
  return isWords && tokens[above.firstToken]?.kind === "mark" && (meant ?? gender) === gender ? last.key : NOBODY;
}

interface Wanted {
  /** Whether the paragraph above is ignored if the description's own mentions anybody. */
  readonly isNearestEnough: boolean;
  /** Who of those named may be meant. */
  readonly mayBe: (key: Key) => boolean;
}

function onlyOneTold(scene: Scene, description: number, known: Known, { isNearestEnough, mayBe }: Wanted): Key {
  const { mentions } = scene.cast;
  const meant = mentions[description]?.gender ?? null;
  let only: Key = NOBODY;
  let found = 0;
  let acts = false;
  for (let at = description - 1; at >= Math.max(0, description - REACH); at -= 1) {
    const back = blockOf(scene, description) - blockOf(scene, at);
    if (back > 1 || (back === 1 && acts)) break;
    if (isNearestEnough && only !== NOBODY && back > found) break;
    // “The ball to Roe was the best, ⟨the 27-year-old⟩ said”: somebody mentioned in a sentence is not its speaker.
    if (isInMarks(scene, at) || (isNearestEnough && sentenceOf(scene, at) === sentenceOf(scene, description))) continue;
    const key = meaningOf(scene, known, at);
    const gender = genderTold(scene, key) ?? mentions[at]?.gender ?? null;
    if (gender !== null && meant !== null && gender !== meant) continue;
    if (personOf(key) === null) {
      if (isRival(scene, known, at, key)) return NOBODY;
    } else if (!mayBe(key)) continue;
    else if (only !== NOBODY && only !== key) return NOBODY;
    else {
      if (only === NOBODY) [only, found] = [key, back];
      // Somebody who acts in the paragraph above without speaking may not be the one who speaks now.
      const counts = back === 0 || known.spoken[0]?.key === key;
      acts ||= counts && mentions[at]?.person != null && isSubject(roleOf(scene, known, at));
    }
  }
  return only;
}

/**
 * “Producer Roe left. … ⟨the singer⟩”: whether somebody is said to have another calling than a description's; a player
 * may have one besides.
 */
export function isCalledElse(scene: Scene, description: number, key: Key, { stated }: Known): boolean {
  const { language } = scene;
  const head = headOf(scene, description);
  const field = language.callingFields.get(head) ?? "";
  const is = (marker: number) => isStated(scene, description, key, marker, stated);
  if (!language.epithets.has(head) || language.nouns.aged.has(head) || isOrigin(head, language)) return false;
  if (language.childhood.besides.has(field) || is(markerOf(field))) return false;
  return is(SOME_CALLING) && !fitsOf(scene, description, stated).has(key);
}

/**
 * Whether somebody unnamed acts or is introduced: “⟨the landlord⟩ left”, “Roe met ⟨a farmer⟩”; not “Roe, ⟨whose son⟩
 * left”.
 */
function isRival(scene: Scene, known: Known, at: number, key: Key): boolean {
  const { form, unnamedAs } = scene.cast.mentions[at] ?? {};
  if (unnamedAs !== "individual") return key >= UNRESOLVED && form === "pronoun";
  if (keyBeside(scene, at) !== NOBODY) return false;
  const { firstToken } = scene.mentionTokens[at] ?? { firstToken: 0 };
  const opener = scene.document.tokens[firstToken]?.lower ?? "";
  if (scene.language.anonymity.owningRelatives.has(opener)) return false;
  const isOwned = scene.language.words.owners.has(opener);
  return isSubject(roleOf(scene, known, at)) || !(isDefinite(scene, at) || isOwned);
}
