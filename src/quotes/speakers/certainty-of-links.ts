import { itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { certaintyOf, listSharedFamilies } from "./certainty.ts";
import type { Decision } from "./decide-speakers.ts";
import { type Key, keyOf, NOBODY } from "./mentions/keys.ts";

/**
 * How much of that certainty counts, as an exponent. Of none, half and all of it, half promised best what was right, of
 * 4,977 direct quotes in invented texts of many kinds, by the logarithm of what was promised.
 */
const SHARE = 0.5;

/** The last pronoun or description that was taken for somebody, and how certain that is. */
interface Link {
  readonly mention: number;
  readonly certainty: number;
}

/**
 * For each decision, how probable it is that the speaker is correctly identified ({@link certaintyOf}), given how
 * certain the pronoun or description before it is that was taken for the same person: in “The mayor met Ann Roe.
 * “Good,” ⟨she⟩ said. “Go,” ⟨she⟩ added.” the second “she” depends on the first. Behind somebody's name it depends on
 * nothing.
 *
 * @param decisions in the order of the text
 */
export function certaintiesOf(scene: Scene, decisions: readonly Decision[]): number[] {
  const links = new Map<Key, Link>();
  const named = lastNamed(scene);
  const families = listSharedFamilies(scene);
  return decisions.map((decision) => {
    const { candidate, antecedent } = decision;
    const own = certaintyOf(scene, families, decision);
    if (candidate === null || antecedent === null || antecedent.key === NOBODY) return own;
    const before = links.get(antecedent.key);
    const isNamedSince = before !== undefined && (named(antecedent.key, candidate.mention) ?? -1) > before.mention;
    if (before?.mention === candidate.mention) return before.certainty;
    const certainty = before === undefined || isNamedSince ? own : own * before.certainty ** SHARE;
    links.set(antecedent.key, { mention: candidate.mention, certainty });
    return certainty;
  });
}

/** Finds the last mention before another one that names somebody. */
function lastNamed({ cast }: Scene): (key: Key, mention: number) => number | undefined {
  const last = new Map<Key, number>();
  let seen = 0;
  return (key, mention) => {
    for (; seen < mention; seen += 1) last.set(keyOf(itemAt(cast.mentions, seen)), seen);
    return last.get(key);
  };
}
