import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { headOf } from "./introduced.ts";
import { type Key, keyOf } from "./keys.ts";

/**
 * The party that a description names, "the ⟨Labour⟩ MP", "the ⟨Tory⟩ leader", as one word for all its names; null where
 * it names none, or is not of a politician.
 */
export function partyOf(scene: Scene, description: number): string | null {
  const { nouns } = scene.language;
  const head = headOf(scene, description);
  // "the Conservative"
  const isPolitician = nouns.seated.has(head) || nouns.partisans.has(head) || nouns.parties.has(head);
  return isPolitician ? partyWithin(scene, description) : null;
}

/** How far from a description, in mentions, words about somebody's party count. */
const REACH = 60;

/**
 * The parties that somebody is said to belong to near a description: “Labour's ⟦Ann Roe⟧”, “Tory MP ⟦Ann Roe⟧”, “Labour
 * chose ⟦Ann Roe⟧”.
 */
export function partiesTold(scene: Scene, description: number, key: Key): ReadonlySet<string> {
  const { mentions } = scene.cast;
  const told = new Set<string>();
  const end = Math.min(mentions.length, description + REACH);
  for (let at = Math.max(0, description - REACH); at < end; at += 1) {
    if (keyOf(mentions[at]) !== key) continue;
    const party =
      partyWithin(scene, at) ?? partyBefore(scene, at) ?? partyInBrackets(scene, at) ?? partyBehind(scene, at);
    if (party !== null) told.add(party);
  }
  return told;
}

function partyWithin(scene: Scene, mention: number): string | null {
  const { firstToken, lastToken } = scene.phraseTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const own = itemAt(scene.mentionTokens, mention);
  const isName = scene.cast.mentions[mention]?.form !== "description";
  for (let at = firstToken; at < lastToken; at += 1) {
    const isOwn = isName && own !== undefined && at >= own.firstToken && at < own.lastToken;
    const party = isOwn ? null : partyAt(scene, at);
    if (party !== null) return party;
  }
  return null;
}

/** "⟨Labour⟩'s Ann Roe", "⟨Labour⟩ chose Ann Roe". */
function partyBefore(scene: Scene, mention: number): string | null {
  const { document, language, phraseTokens } = scene;
  const first = phraseTokens[mention]?.firstToken ?? 0;
  const isChosen = language.nouns.appointing.has(document.tokens[first - 1]?.lower ?? "");
  return isChosen || isOwnerSign(scene, first - 1) ? partyAt(scene, first - 2) : null;
}

/** "Ann Roe (⟨Lab⟩, Ashby)". */
function partyInBrackets({ document: { tokens }, language, mentionTokens }: Scene, mention: number): string | null {
  const behind = mentionTokens[mention]?.lastToken ?? 0;
  if (tokens[behind]?.text !== "(") return null;
  const word = tokens[behind + 1]?.lower ?? "";
  return language.nouns.partiesInBrackets.get(word) ?? language.nouns.parties.get(word) ?? null;
}

/** "Ann Roe, of ⟨Labour⟩,", "Ann Roe of the ⟨Greens⟩". */
function partyBehind(scene: Scene, mention: number): string | null {
  const { document, grammar, language, mentionTokens } = scene;
  let at = mentionTokens[mention]?.lastToken ?? 0;
  if (document.tokens[at]?.text === ",") at += 1;
  if (!servesAs(grammar, at, GENITIVE)) return null;
  return partyAt(scene, language.words.determiners.has(document.tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1);
}

function partyAt({ document, language }: Scene, at: number): string | null {
  const token = document.tokens[at];
  return token?.capital === true ? (language.nouns.parties.get(token.lower) ?? null) : null;
}
