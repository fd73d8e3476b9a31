import type { Scene } from "../../scene.ts";
import { type Key, keyOf, NOBODY } from "./keys.ts";

/** How often an article names one person or organisation, and where first. */
export interface Prominence {
  /** The mention that names them first. */
  readonly first: number;
  /** How often they are named. */
  count: number;
}

/** How prominent everybody is in the whole article, including those named only later. */
export function listProminence({ cast: { mentions } }: Scene): ReadonlyMap<Key, Prominence> {
  const all = new Map<Key, Prominence>();
  for (const [at, mention] of mentions.entries()) {
    const key = keyOf(mention);
    if (key === NOBODY) continue;
    const known = all.get(key);
    if (known === undefined) all.set(key, { first: at, count: 1 });
    else known.count += 1;
  }
  return all;
}
