import { ADJECTIVE, NAME, NOUN, PARTICIPLE } from "../../../grammar/tags.ts";
import { isIn } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { keyBeside } from "./appositives.ts";
import { type Key, keyOf, NOBODY, personOf } from "./keys.ts";

/** How old an article says people are. */
export interface Ages {
  /** For each age, those who are said to have it, in the order of the text. */
  readonly bearers: ReadonlyMap<number, ReadonlySet<Key>>;
  /** Everybody whose age is given. */
  readonly aged: ReadonlySet<Key>;
}

/**
 * Reads the ages of all who are named: "Ann Roe, 34,", "Roe (34)", "Roe, aged 34,", "34-year-old Ann Roe", "Roe, a
 * 34-year-old teacher,".
 */
export function listAges(scene: Scene): Ages {
  const bearers = new Map<number, Set<Key>>();
  const aged = new Set<Key>();
  for (const [mention, { form }] of scene.cast.mentions.entries()) {
    const age =
      form === "description" ? ageWithin(scene, mention) : (ageBehind(scene, mention) ?? ageBefore(scene, mention));
    if (age === null) continue;
    const own = keyOf(scene.cast.mentions[mention]);
    const key = own === NOBODY && form === "description" ? keyBeside(scene, mention) : own;
    if (personOf(key) === null) continue;
    bearers.set(age, (bearers.get(age) ?? new Set()).add(key));
    aged.add(key);
  }
  return { bearers, aged };
}

/** The age that a description gives, "the ⟨34⟩-year-old striker"; null where it gives none. */
export function ageWithin(scene: Scene, mention: number): number | null {
  const { firstToken, lastToken } = scene.mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  for (let at = firstToken; at < lastToken; at += 1) {
    const age = agedAt(scene, at);
    if (age !== null) return age;
  }
  return null;
}

/** Whether somebody's age is given, but never the given one. */
export function isToldOfOtherAge({ aged, bearers }: Ages, key: Key, age: number | null): boolean {
  return age !== null && aged.has(key) && bearers.get(age)?.has(key) !== true;
}

/** The age at a token, "34-year-old"; else null. */
export function agedAt({ document: { tokens }, language }: Scene, at: number): number | null {
  const isAged = tokens[at + 1]?.text === "-" && language.nouns.aged.has(tokens[at + 2]?.lower ?? "");
  return isAged ? toAge(tokens[at]?.text) : null;
}

/** The age before a name, "34-year-old ⟦Ann Roe⟧", with at most two words between; else null. */
export function ageBefore(scene: Scene, mention: number): number | null {
  const name = scene.mentionTokens[mention]?.firstToken ?? 0;
  const { sentenceOf } = scene;
  for (let at = name - AGED; at >= name - AGED - WORDS_BETWEEN && sentenceOf[at] === sentenceOf[name]; at -= 1) {
    const age = agedAt(scene, at);
    if (age === null) continue;
    const isOther = isIn(scene.mentionOf, name - 1) && at < name - AGED;
    return isOther || !isTitle(scene, at + AGED, name) ? null : age;
  }
  return null;
}

/** "34-year-old ⟨retired teacher⟩ Ann Roe"; not "the 34-year-old ⟨told⟩ Roe", "the 34-year-old ⟨and⟩ Roe". */
function isTitle({ grammar }: Scene, from: number, name: number): boolean {
  for (let at = from; at < name; at += 1) if (!TITLE_TAGS.has(grammar.tags[at] ?? 0)) return false;
  return true;
}

const TITLE_TAGS: ReadonlySet<number> = new Set([ADJECTIVE, NOUN, NAME, PARTICIPLE]);

/** "34", "-" and "year-old". */
export const AGED = 3;
const WORDS_BETWEEN = 2;

/** The age behind a name, "⟦Ann Roe⟧, 34,", "⟦Roe⟧ (34)", "⟦Roe⟧, aged 34"; else null. */
export function ageBehind({ document: { tokens }, language, mentionTokens }: Scene, mention: number): number | null {
  const end = mentionTokens[mention]?.lastToken ?? 0;
  const opener = tokens[end]?.text;
  if (opener !== "," && opener !== "(") return null;
  const at = language.nouns.ageWords.has(tokens[end + 1]?.lower ?? "") ? end + 2 : end + 1;
  const closer = tokens[at + 1]?.text ?? "";
  return closer !== "" && ",.);".includes(closer) ? toAge(tokens[at]?.text) : null;
}

function toAge(text: string | undefined): number | null {
  return text !== undefined && /^(?:1[01]\d|[1-9]\d?)$/.test(text) ? Number(text) : null;
}
