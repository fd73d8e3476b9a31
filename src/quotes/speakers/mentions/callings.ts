import type { Language } from "../../../languages/language.ts";
import { perLanguage } from "../../../languages/per-language.ts";
import { hashText } from "../../../text/hash-text.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";

/** Marks, among the words stated of people, those who are called by an office or trade: "mayor". */
export const SOME_CALLING = hashText("calling ");

/** Marks those whose office or trade belongs to a field of work: "bishop". */
export const SOME_FIELD = hashText("field ");

/** Marks those who are said to be somebody's kin: "Moe's father, Roe,". */
export const SOME_KIN = hashText("kin ");

/** The marker of a field of work: “church”. */
export function markerOf(field: string): number {
  return hashText(`field ${field}`);
}

/** The markers that a language's words set for those who are called by them, by the hash of the word. */
const markersIn: (language: Language) => ReadonlyMap<number, readonly number[]> = perLanguage(
  ({ nouns, callingFields }) => {
    const markers = new Map<number, readonly number[]>();
    for (const word of nouns.roles) if (!nouns.ofAnyField.has(word)) markers.set(hashText(word), [SOME_CALLING]);
    for (const [word, field] of callingFields) markers.set(hashText(word), [SOME_CALLING, SOME_FIELD, markerOf(field)]);
    for (const word of nouns.kinNouns) markers.set(hashText(word), [SOME_KIN]);
    return markers;
  },
);

/**
 * The markers that stated words add for the person named by a mention, as hashes: for "bishop", that they have a
 * calling, and that it belongs to the church.
 */
export function callingsOf(scene: Scene, mention: number, words: readonly number[]): readonly number[] {
  if (words.length === 0) return words;
  const markers = markersIn(scene.language);
  const found = new Set<number>();
  for (const word of words) for (const marker of markers.get(word) ?? []) found.add(marker);
  if (found.has(SOME_KIN) && !isSomebodysKin(scene, mention)) found.delete(SOME_KIN);
  return [...found];
}

/**
 * How many words may stand between an owner and the kin, "Moe's late step⟨mother⟩", and how long the phrase around it
 * may be.
 */
const BETWEEN = 2;
const LONGEST = 16;

/** "Moe's father, ⟦Roe⟧", "⟦Roe⟧, his father,", but not "⟦Roe⟧, a father of two,". */
function isSomebodysKin(scene: Scene, mention: number): boolean {
  const { document, language, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[mention]?.firstToken ?? 0;
  const from = Math.max(own - LONGEST, itemAt(phraseTokens, mention - 1)?.firstToken ?? 0);
  const to = Math.min(own + LONGEST, phraseTokens[mention]?.lastToken ?? own);
  for (let at = from; at < to; at += 1) {
    if (!language.nouns.kinNouns.has(document.tokens[at]?.lower ?? "")) continue;
    for (let before = at - 1; before >= at - 1 - BETWEEN; before -= 1)
      if (isOwnerSign(scene, before) || language.words.owners.has(document.tokens[before]?.lower ?? "")) return true;
  }
  return false;
}
