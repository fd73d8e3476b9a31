import { OWNER } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { keyBeside } from "../mentions/appositives.ts";
import { isStated } from "../mentions/fits.ts";
import { genderOf, genderTold } from "../mentions/gender-of.ts";
import { isDefinite } from "../mentions/introduced.ts";
import { type Key, NOBODY, personOf } from "../mentions/keys.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import type { Asked, Known } from "../mentions/question.ts";
import { hasOtherPronoun } from "./own-pronoun.ts";

/**
 * “Roe rose. The historian said ⟨she⟩ had warned him”, “Ann Roe wept. “Stop it,” the author told ⟨her⟩”: whether a
 * description cannot mean somebody: nothing calls them so, and their gender is not that of the pronoun that begins the
 * words, or they are the last one whom the hearer's pronoun may mean.
 */
export function speaksOfAnother(scene: Scene, { mention, content: [words], known }: Asked, key: Key): boolean {
  const { form } = scene.cast.mentions[mention] ?? {};
  if (form !== "description" || !isDefinite(scene, mention) || keyBeside(scene, mention) === key) return false;
  const gender = genderTold(scene, key);
  if (!hasOtherPronoun(scene, mention, words, gender) && lastHearer(scene, mention, known) !== key) return false;
  const head = scene.words[(scene.mentionTokens[mention]?.lastToken ?? 0) - 1] ?? 0;
  return !isStated(scene, mention, key, head, known.stated);
}

/** How many mentions before the description the hearer may stand. */
const MENTIONS = 6;

/**
 * "the author told ⟨her⟩": the last person of that gender named or meant before; NOBODY where no pronoun is the hearer.
 */
function lastHearer(scene: Scene, mention: number, known: Known): Key {
  const { cueOf, cues, document, grammar, language, mentionTokens } = scene;
  const hearer = itemAt(cues, cueOf[mentionTokens[mention]?.lastToken ?? -1])?.lastToken ?? -1;
  const { objectPronouns, pronounGenders } = language.words;
  const word = document.tokens[hearer]?.lower ?? "";
  const meant = pronounGenders.get(word);
  if (!objectPronouns.has(word) || grammar.tags[hearer] === OWNER) return NOBODY;
  for (let at = mention - 1; at >= Math.max(0, mention - MENTIONS); at -= 1) {
    const key = namedBy(scene, known, at);
    if (personOf(key) !== null && (genderOf(scene, known, key) ?? meant) === meant) return key;
  }
  return NOBODY;
}
