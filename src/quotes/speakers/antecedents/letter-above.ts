import { DASHES_OR_HYPHEN } from "../../../text/dashes.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import { mentionFrom } from "../mentions/mention-at.ts";
import { blockOf } from "../mentions/mention-places.ts";

/** The longest line that signs a letter, in tokens: "— Ann Roe, Lower Ashby". */
const LONGEST_LINE = 12;

/**
 * The last of the paragraphs before a block, at most `reach` of them, that signs a reader's letter: “— Ann Roe, Ashby”,
 * “Rev Ann Roe, Ashby” above “SIR –”, or “Ann Roe” above “Ashby, Kent”; -1 for none. Nobody in the letter above is
 * meant in the next.
 */
export function letterAbove(scene: Scene, block: number, reach: number): number {
  for (let at = block - 1; at >= Math.max(0, block - reach); at -= 1) if (signsLetter(scene, at)) return at;
  return -1;
}

/**
 * Whether a description stands in a reader's letter, and somebody is named before it only above that letter: no letter
 * below means the signer of “Ann Roe, Ashby” by "the young lady".
 */
export function isOfLetterAbove(scene: Scene, description: number, key: Key): boolean {
  const letter = letterAbove(scene, blockOf(scene, description), REACH);
  let at = description - 1;
  while (at >= 0 && blockOf(scene, at) > letter && keyOf(scene.cast.mentions[at]) !== key) at -= 1;
  return letter >= 0 && (at < 0 || blockOf(scene, at) <= letter);
}

/** How many paragraphs of a letter may stand above a description. */
const REACH = 6;

function signsLetter(scene: Scene, block: number): boolean {
  const { cast, document, mentionTokens, phraseTokens } = scene;
  const { firstToken = 0, lastToken = 0 } = itemAt(document.blocks, block) ?? {};
  if (lastToken - firstToken > LONGEST_LINE) return false;
  const isDashed = DASHES_OR_HYPHEN.has(document.tokens[firstToken]?.text ?? "");
  const name = isDashed ? firstToken + 1 : firstToken;
  // "Rev Ann Roe"
  const mention = mentionFrom(scene, name, lastToken);
  if (cast.mentions[mention]?.person == null || phraseTokens[mention]?.firstToken !== name) return false;
  const end = mentionTokens[mention]?.lastToken ?? name;
  if (!isDashed && end === lastToken) return isPlaceLine(scene, block + 1);
  const next = document.tokens[firstOf(scene, block + 1) + 1]?.text ?? "";
  if (!isDashed) return (DASHES_OR_HYPHEN.has(next) || isLastSigned(scene, block)) && isPlaces(scene, end, lastToken);
  const { lastToken: above = 0 } = itemAt(document.blocks, block - 1) ?? {};
  const isQuoted =
    document.tokens[above - 1]?.kind === "mark" && scene.pairOf[above - 1] === scene.pairOf[firstOf(scene, block - 1)];
  return !isQuoted && isPlaces(scene, end, lastToken);
}

/** Whether a block further down ends the page with a name, a comma and a place: "Ann Roe, Ashby". */
function isLastSigned(scene: Scene, block: number): boolean {
  const { cast, document, mentionTokens } = scene;
  const last = document.blocks.length - 1;
  const { firstToken = 0, lastToken = 0 } = itemAt(document.blocks, last) ?? {};
  if (last <= block || lastToken - firstToken > LONGEST_LINE) return false;
  const mention = mentionFrom(scene, firstToken, lastToken);
  const end = mentionTokens[mention]?.lastToken ?? lastToken;
  return cast.mentions[mention]?.person != null && end < lastToken && isPlaces(scene, end, lastToken);
}

function firstOf({ document }: Scene, block: number): number {
  return itemAt(document.blocks, block)?.firstToken ?? -1;
}

/** "Lower Ashby, Kent" */
function isPlaceLine(scene: Scene, block: number): boolean {
  const { firstToken = 0, lastToken = 0 } = itemAt(scene.document.blocks, block) ?? {};
  return lastToken > firstToken && lastToken - firstToken <= LONGEST_LINE && isPlaces(scene, firstToken, lastToken);
}

/** Whether a range holds only capitalised words and commas. */
function isPlaces({ document: { tokens } }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.text !== "," && !(token?.kind === "word" && token.capital)) return false;
  }
  return true;
}
