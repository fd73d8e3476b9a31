import { isInCapitals } from "../../../text/characters.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import type { Antecedent } from "../mentions/question.ts";

/** How far back, in mentions, the holder of the office may stand. */
const REACH = 150;

/** The fewest letters that mean an office which is spelt out elsewhere. */
const SHORTEST = 3;

/** How often somebody printed with an office is the one called by its letters. */
const HOLDS_IT = 0.88;

/**
 * Whom "the PM" or "the IG" means: the person last named with the office, “Prime Minister ⟨Ann Roe⟩”, “⟨Joe Moe⟩, the
 * inspector-general of police,”, “PM ⟨Roe⟩”, “District Head (DH) ⟨Ann Roe⟩”; NOBODY where none was. Null for words that
 * are not the letters of an office.
 */
export function holderOfInitials(scene: Scene, mention: number): Antecedent | null {
  const { document, language, mentionTokens } = scene;
  const { firstToken = 0, lastToken = 0 } = mentionTokens[mention] ?? {};
  const letters = itemAt(document.tokens, lastToken - 1)?.text ?? "";
  const isKnown = language.nouns.calledByInitials.has(letters);
  // "the RDC", unlike "the Labour MP"
  const isAlone = lastToken - firstToken <= 2 && letters.length >= SHORTEST && isInCapitals(letters);
  if (!isKnown && (!isAlone || language.nouns.seated.has(letters.toLowerCase()))) return null;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    const key: Key = keyOf(scene.cast.mentions[at]);
    if (personOf(key) !== null && isPrintedWith(scene, at, letters)) return { key, probability: HOLDS_IT };
  }
  return isKnown ? { key: NOBODY, probability: HOLDS_IT } : null;
}

/**
 * Whether the phrase of a name holds the letters, or adjacent words whose initials, small words left out, contain them;
 * or the letters stand in brackets before it.
 */
function isPrintedWith(
  { document, language, mentionTokens, phraseTokens }: Scene,
  mention: number,
  letters: string,
): boolean {
  const phrase = phraseTokens[mention];
  const name = mentionTokens[mention];
  if (phrase === undefined || name === undefined) return false;
  let first = phrase.firstToken;
  while (first > phrase.firstToken - BEFORE_PHRASE && document.tokens[first - 1]?.capital === true) first -= 1;
  let initials = "";
  for (let at = first; at < phrase.lastToken; at += 1) {
    const token = document.tokens[at];
    if (token?.text === letters) return true;
    const isOwn = at >= name.firstToken && at < name.lastToken;
    if (token?.text === "-") continue;
    if (isOwn || token?.kind !== "word") initials += " ";
    else if (!language.words.all.has(token.lower))
      for (const part of token.text.split("-"))
        initials += language.words.all.has(part) ? "" : part.charAt(0).toUpperCase();
  }
  return initials.includes(letters) || isInBrackets(document, phrase.firstToken, letters);
}

/**
 * How far before a name the brackets with its office may end, in tokens: "District Head (DH), Mr ⟨Roe⟩",
 * "Officer-in-Charge (OC) of Ashby Police Station ⟨Joe Moe⟩".
 */
const BEFORE_NAME = 8;

/** How many words of an office may stand before the phrase of a name: "⟨Divisional⟩ Forest Officer Ann Roe". */
const BEFORE_PHRASE = 4;

function isInBrackets({ tokens }: Scene["document"], name: number, letters: string): boolean {
  for (let at = name; at > name - BEFORE_NAME && tokens[at]?.text !== "."; at -= 1)
    if (tokens[at]?.text === ")") return tokens[at - 1]?.text === letters && tokens[at - 2]?.text === "(";
  return false;
}
