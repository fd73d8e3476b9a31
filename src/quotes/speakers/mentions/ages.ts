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

/** Reads the ages of all who are named: "Ann Roe, 34,", "Roe (34)", "Roe, aged 34,", "Roe, a 34-year-old teacher,". */
export function listAges(scene: Scene): Ages {
  const bearers = new Map<number, Set<Key>>();
  const aged = new Set<Key>();
  for (const [mention, { form }] of scene.cast.mentions.entries()) {
    const age = form === "description" ? ageWithin(scene, mention) : ageBehind(scene, mention);
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

/** "34", "-" and "year-old". */
export const AGED = 3;

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
