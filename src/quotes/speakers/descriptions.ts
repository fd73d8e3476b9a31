import { hashText } from "../../grammar/hash.ts";
import { ROLES } from "../../lexicon/roles.ts";
import { TITLE_ABBREVIATIONS } from "../../lexicon/title-abbreviations.ts";
import type { Scene } from "../scene.ts";
import type { Antecedent } from "./pronouns.ts";

/** For each hash of a role ("senator"), the mentions of people that state it, in order. */
export type StatedRoles = ReadonlyMap<number, readonly number[]>;

/** What titles and appositives say that people are: "Sen. Ann Roe", "Ann Roe, a professor of law,". */
export function listStatedRoles(scene: Scene): StatedRoles {
  const roles = new Map<number, number[]>();
  for (const [index, mention] of scene.cast.mentions.entries()) {
    if (mention.person === null) continue;
    for (const role of rolesOf(scene, index)) {
      const stated = roles.get(role);
      if (stated === undefined) roles.set(role, [index]);
      else stated.push(index);
    }
  }
  return roles;
}

/** Hashes of the roles in the phrase of a mention, outside the name. */
function rolesOf({ document, phraseTokens, mentionTokens, words }: Scene, mention: number): number[] {
  const phrase = phraseTokens[mention];
  const own = mentionTokens[mention];
  if (phrase === undefined || own === undefined) return [];
  const roles: number[] = [];
  for (let at = phrase.firstToken; at < phrase.lastToken; at += 1) {
    if (at >= own.firstToken && at < own.lastToken) continue;
    const word = document.tokens[at]?.lower ?? "";
    if (ROLES.has(word)) roles.push(words[at] ?? 0);
    for (const full of TITLE_ABBREVIATIONS.get(word) ?? []) roles.push(hashText(full));
  }
  return roles;
}

const DEFINITE = new Set(["the", "this", "that"]);

/** How far back, in mentions, a person is looked for. */
const REACH = 150;
const ONE_PERSON = 0.8;
const SEVERAL_PEOPLE = 0.55;

/**
 * The person that "the senator" means: whoever was last given that title. Only definite descriptions of one person
 * are resolved; where several people have the title, the last one is meant, with less certainty.
 */
export function resolveDescription(scene: Scene, mention: number, roles: StatedRoles): Antecedent | null {
  const own = scene.mentionTokens[mention];
  const found = scene.cast.mentions[mention];
  if (own === undefined || found?.unnamedAs !== "individual" || found.plural) return null;
  if (!DEFINITE.has(scene.document.tokens[own.firstToken]?.lower ?? "")) return null;
  const stated = roles.get(scene.words[own.lastToken - 1] ?? 0) ?? [];
  const before = stated.filter((index) => index < mention && mention - index < REACH);
  const last = scene.cast.mentions[before.at(-1) ?? -1]?.person ?? null;
  if (last === null) return null;
  const several = before.some((index) => scene.cast.mentions[index]?.person !== last);
  return { person: last, probability: several ? SEVERAL_PEOPLE : ONE_PERSON };
}
