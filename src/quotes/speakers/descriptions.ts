import { isFiniteVerb } from "../../grammar/tags.ts";
import { EPITHETS } from "../../lexicon/epithets.ts";
import { ROLES } from "../../lexicon/roles.ts";
import { TITLE_ABBREVIATIONS } from "../../lexicon/title-abbreviations.ts";
import { hashText } from "../../text/hash-text.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { keyOf, NOBODY, organisationOf, personOf } from "./keys.ts";
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

/**
 * The person or organisation that a description means: the name that it stands beside ("another critic, Ann Roe,";
 * "Roe, a doctor,"); else, for "the senator", the person last given that title, and for "the commission" the organisation
 * last named with that word. Null if it means nobody named.
 */
export function resolveDescription(scene: Scene, mention: number, roles: StatedRoles): Antecedent | null {
  if (scene.cast.mentions[mention]?.plural !== false) return null;
  return besideName(scene, mention) ?? lastWithRole(scene, mention, roles) ?? organisationNamed(scene, mention);
}

/** Whether a description is of the kind by which newspapers vary a politician's name: "the former first lady". */
export function isEpithet({ document, mentionTokens }: Scene, mention: number): boolean {
  const own = mentionTokens[mention];
  if (own === undefined || document.tokens[own.firstToken]?.lower !== "the") return false;
  return EPITHETS.has(document.tokens[own.lastToken - 1]?.lower ?? "");
}

const BESIDE = 0.92;

function besideName(scene: Scene, mention: number): Antecedent | null {
  const beside = isAppositive(scene, mention, mention + 1)
    ? mention + 1
    : isAppositive(scene, mention - 1, mention)
      ? mention - 1
      : -1;
  const key = keyOf(itemAt(scene.cast.mentions, beside));
  return key === NOBODY ? null : { key, probability: BESIDE };
}

/**
 * Whether two mentions, of which one names and one describes, mean the same: nothing stands between them, or a comma; in
 * the latter case the second must not be the subject of a verb ("According to Roe, a doctor said").
 */
function isAppositive({ cast, phraseTokens, document, grammar, cueOf }: Scene, first: number, second: number): boolean {
  const left = phraseTokens[first];
  const right = phraseTokens[second];
  if (left === undefined || right === undefined || cast.mentions[second]?.form === "pronoun") return false;
  if (cast.mentions[first]?.form === "pronoun") return false;
  const gap = right.firstToken - left.lastToken;
  if (gap === 0) return cast.mentions[first]?.form === "description";
  if (gap !== 1 || document.tokens[left.lastToken]?.text !== ",") return false;
  const after = right.lastToken;
  return (cueOf[after] ?? -1) < 0 && !isFiniteVerb(grammar.tags[after] ?? 0) && document.tokens[after]?.lower !== "and";
}

/** How far back, in mentions, an organisation is looked for. */
const ORGANISATION_REACH = 40;
const SAME_WORD = 0.8;

/** "The commission": the last organisation whose name holds the word. */
function organisationNamed(scene: Scene, mention: number): Antecedent | null {
  const own = scene.mentionTokens[mention];
  if (own === undefined || !DEFINITE.has(scene.document.tokens[own.firstToken]?.lower ?? "")) return null;
  const head = scene.words[own.lastToken - 1] ?? 0;
  for (let at = mention - 1; at >= Math.max(0, mention - ORGANISATION_REACH); at -= 1) {
    const range = scene.mentionTokens[at];
    const key = keyOf(scene.cast.mentions[at]);
    if (range === undefined || organisationOf(key) === null) continue;
    if (scene.words.subarray(range.firstToken, range.lastToken).includes(head)) return { key, probability: SAME_WORD };
  }
  return null;
}

const DEFINITE = new Set(["the", "this", "that"]);

/** How far back, in mentions, a person is looked for. */
const REACH = 150;
const ONE_PERSON = 0.8;
const SEVERAL_PEOPLE = 0.55;
/** "The Republican nominee" where only a "Democratic nominee" was named: not enough to name anyone. */
const OTHER_WORDS = 0.35;

/** The last person with the role whose statement of it shares most of the description's words ("the Vermont senator"). */
function lastWithRole(scene: Scene, mention: number, roles: StatedRoles): Antecedent | null {
  const own = scene.mentionTokens[mention];
  if (own === undefined || scene.cast.mentions[mention]?.unnamedAs !== "individual") return null;
  if (!DEFINITE.has(scene.document.tokens[own.firstToken]?.lower ?? "")) return null;
  const stated = roles.get(scene.words[own.lastToken - 1] ?? 0) ?? [];
  const before = stated.filter((index) => index < mention && mention - index < REACH);
  const modifiers = { firstToken: own.firstToken + 1, lastToken: own.lastToken - 1 };
  let best = { index: -1, shared: -1 };
  for (const index of before) {
    const shared = countShared(scene, modifiers, index);
    if (shared >= best.shared) best = { index, shared };
  }
  const key = keyOf(itemAt(scene.cast.mentions, best.index));
  if (personOf(key) === null) return null;
  const several = before.some((index) => keyOf(scene.cast.mentions[index]) !== key);
  const differs = modifiers.lastToken > modifiers.firstToken && best.shared === 0;
  return { key, probability: differs ? OTHER_WORDS : several && best.shared === 0 ? SEVERAL_PEOPLE : ONE_PERSON };
}

/** How many of the words of a range stand in the phrase of a mention too. */
function countShared({ words, phraseTokens }: Scene, range: TokenRange, mention: number): number {
  const phrase = phraseTokens[mention];
  if (phrase === undefined) return 0;
  const stated = words.subarray(phrase.firstToken, phrase.lastToken);
  let shared = 0;
  for (let at = range.firstToken; at < range.lastToken; at += 1) if (stated.includes(words[at] ?? 0)) shared += 1;
  return shared;
}
