import type { Scene } from "../../scene.ts";
import { type Key, NOBODY } from "../mentions/keys.ts";
import { partiesTold, partyOf } from "../mentions/parties.ts";
import type { Known } from "../mentions/question.ts";
import { onlyNamedBefore } from "./named-before.ts";

/**
 * “Labour chose Roe. … ⟨The Green candidate⟩”: whether somebody is said to belong to another party than a description
 * names.
 */
export function isOfOtherParty(scene: Scene, description: number, key: Key): boolean {
  const party = partyOf(scene, description);
  if (party === null || key === NOBODY) return false;
  const told = partiesTold(scene, description, key);
  return told.size > 0 && !told.has(party);
}

/**
 * “Labour's Ann Roe laughed at Moe. … ⟨The Labour MP⟩”: the only person named before who is said to belong to the party
 * in a description; else NOBODY.
 */
export function onlyOneOfParty(scene: Scene, description: number, known: Known): Key {
  const party = partyOf(scene, description);
  if (party === null) return NOBODY;
  return onlyNamedBefore(scene, description, known, (key) => partiesTold(scene, description, key).has(party));
}
