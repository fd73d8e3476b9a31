import type { Scene } from "../../scene.ts";
import { isAppositive } from "../mentions/appositives.ts";
import { headOf, introducedBy, isDefinite } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, organisationOf } from "../mentions/keys.ts";
import { meaningOf } from "../mentions/meaning-of.ts";
import type { Antecedent, Known } from "../mentions/question.ts";

/** How many mentions back a body's name may stand. */
const REACH = 40;

/** How often it is the only body called so. */
const CALLED_SO = 0.85;

/**
 * “the charity Quorlo spoke … ⟨The charity⟩ said”: the only body that the article calls so before its name; null for
 * none, or more than one.
 */
export function bodyCalledSo(scene: Scene, mention: number, known: Known): Antecedent | null {
  const { cast, mentionTokens } = scene;
  const first = mentionTokens[mention]?.firstToken ?? 0;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (!isDefinite(scene, mention) || last - first < 2) return null;
  let only: Key = NOBODY;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    const key = meaningOf(scene, known, at);
    if (organisationOf(key) === null || key === only) continue;
    const isNamed = keyOf(cast.mentions[at]) !== NOBODY;
    if (isNamed ? !isCalledBefore(scene, at, first + 1, last) : !isToldSo(scene, at, mention)) continue;
    if (only !== NOBODY) return null;
    only = key;
  }
  return only === NOBODY || introducedBy(scene, mention) >= 0 ? null : { key: only, probability: CALLED_SO };
}

/**
 * “The ⟨Ashby-based airline⟩” that was found to mean a body, before “the airline”: whether a mention is a fuller
 * description with the same noun.
 */
function isToldSo(scene: Scene, told: number, description: number): boolean {
  const { cast, language, mentionTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[told] ?? { firstToken: 0, lastToken: 0 };
  const head = headOf(scene, description);
  if (cast.mentions[told]?.form !== "description" || headOf(scene, told) !== head) return false;
  return lastToken - firstToken > 2 && !language.nouns.bodiesOrFirms.has(head);
}

/**
 * "the ⟨aid agency⟩ Quorlo", "the ⟨regulator⟩, Quorlo": whether all words of a description but the article stand right
 * before a name.
 */
function isCalledBefore(scene: Scene, named: number, from: number, to: number): boolean {
  const { document, mentionTokens, words, sentenceOf } = scene;
  const first = mentionTokens[named]?.firstToken ?? 0;
  const name = document.tokens[first - 1]?.text === "," && isAppositive(scene, named - 1, named) ? first - 1 : first;
  const start = name - (to - from);
  if (start < 0 || sentenceOf[start] !== sentenceOf[name]) return false;
  for (let at = from; at < to; at += 1) if (words[at] !== words[start + at - from]) return false;
  return true;
}
