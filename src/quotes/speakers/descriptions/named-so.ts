import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { headOf, introducedBy } from "../mentions/introduced.ts";
import { type Key, NOBODY, organisationOf } from "../mentions/keys.ts";
import type { Asked } from "../mentions/question.ts";
import { isOnlyColoured } from "./only-coloured.ts";
import { wordsOfName } from "./other-body.ts";

/** How many people and bodies are considered. */
const MOST = 60;

/**
 * “Corran Rovers sacked Roe. ⟨The club⟩ said”: the only body named before whose name ends in a word that such bodies
 * bear, other than the description's own noun. NOBODY where there is none or more than one, or one was introduced
 * without a name.
 */
export function bodyNamedSo(scene: Scene, { mention, known }: Asked): Key {
  const bearers = scene.language.nouns.endsOfNames.get(headOf(scene, mention));
  if (bearers === undefined || !isOnlyColoured(scene, mention) || introducedBy(scene, mention) >= 0) return NOBODY;
  let only: Key = NOBODY;
  let looked = 0;
  for (const [key, { first }] of known.prominence) {
    looked += 1;
    if (first >= mention) break;
    if (looked > MOST) return NOBODY;
    const isBody = itemAt(scene.cast.organisations, organisationOf(key) ?? -1) !== undefined;
    if (!isBody || !bearers.has(wordsOfName(scene, key).at(-1) ?? "")) continue;
    if (only !== NOBODY) return NOBODY;
    only = key;
  }
  return only !== NOBODY && isAnotherNamed(scene, mention, bearers, wordsOfName(scene, only)) ? NOBODY : only;
}

/** How far back such a name may stand, in tokens: a long text may have a club in every sentence. */
const REACH = 3000;

/**
 * “left Corran Rovers for ⟨Quorl City⟩”: whether another name with such an end stands before. It may as well be a
 * place's, and so be missing from the cast.
 */
function isAnotherNamed(
  { document: { tokens }, mentionTokens }: Scene,
  mention: number,
  bearers: ReadonlySet<string>,
  own: readonly string[],
): boolean {
  const first = mentionTokens[mention]?.firstToken ?? 0;
  for (let at = first - 1; at > Math.max(0, first - REACH); at -= 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token?.capital !== true || before?.capital !== true || !bearers.has(token.lower)) continue;
    if (tokens[at + 1]?.capital !== true && !own.includes(before.lower)) return true;
  }
  return false;
}
