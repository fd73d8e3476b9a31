import type { Identity } from "../desk/identities.ts";
import { sha256 } from "../sha256.ts";

/**
 * A key of one or two people as a page shows them: who they are and what was decided about that. Articles that come
 * meanwhile do not change it. Like the key of a quote, it ends in a hyphen and the number of the newest of these
 * decisions, 0 if there is none.
 */
export function stateOfPeople(people: readonly Identity[]): string {
  const touching = people.flatMap((one) => one.touching);
  return `${sha256(JSON.stringify(people))}-${Math.max(0, ...touching)}`;
}
