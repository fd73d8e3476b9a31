import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import { ageWithin } from "../mentions/ages.ts";
import { headOf, isDefinite } from "../mentions/introduced.ts";
import { isOrigin } from "../mentions/origins.ts";
import { isOnlyColoured } from "./only-coloured.ts";

/**
 * Whether a definite description is one by which papers vary a name: by an age, a people or children, "the Swede", "the
 * father of three", by a former calling, "the ⟨retired⟩ teacher", or by a word of the trade, "the ⟨striker⟩", "the
 * ⟨Ashby⟩ man". An office may always be somebody else's.
 */
export function variesName(scene: Scene, description: number): boolean {
  const { nouns, epithets } = scene.language;
  const head = headOf(scene, description);
  if (isNamedBehind(scene, description)) return false;
  if (!isDefinitePhrase(scene, description) || nouns.offices.has(head) || nouns.soleOffices.has(head)) return false;
  const isVaried =
    epithets.has(head) ||
    nouns.plainCallings.has(head) ||
    isRank(scene, description) ||
    isParentOfSome(scene, description);
  const isAged = nouns.aged.has(head) || ageWithin(scene, description) !== null;
  return (
    isVaried ||
    isAged ||
    isOrigin(head, scene.language) ||
    isFormer(scene, description) ||
    isToldMore(scene, description) ||
    isOfPlace(scene, description)
  );
}

/** "the world ⟨number⟩ three". */
function isRank({ document: { tokens }, language, mentionTokens }: Scene, description: number): boolean {
  return language.nouns.rankNouns.has(tokens[(mentionTokens[description]?.lastToken ?? 0) - 2]?.lower ?? "");
}

/** How many words may stand between a description and the comma before a name. */
const MOST_TO_NAME = 3;

/**
 * "the archaeologist in charge, ⟨Thi Hoai Thu⟩,": whether two or more capitalised words between commas right behind a
 * description name somebody, whether the cast has the name or not.
 */
function isNamedBehind({ document: { tokens }, mentionTokens }: Scene, description: number): boolean {
  const from = mentionTokens[description]?.lastToken ?? 0;
  let at = from;
  while (at < from + MOST_TO_NAME && tokens[at]?.kind === "word" && tokens[at]?.capital === false) at += 1;
  if (tokens[at]?.text !== "," || tokens[at + 1]?.capital !== true) return false;
  let end = at + 2;
  while (tokens[end]?.capital === true) end += 1;
  return end > at + 2 && tokens[end]?.text === ",";
}

/** "the mum-of-two", "the mother of one": whether a description only says how many children somebody has. */
export function isParentOfSome(
  { document: { tokens }, grammar, language, mentionTokens }: Scene,
  mention: number,
): boolean {
  const { parents, childCounts, parentsOfSome } = language.nouns;
  const of = mentionTokens[mention]?.lastToken ?? 0;
  const head = tokens[of - 1]?.lower ?? "";
  if (parentsOfSome.has(head)) return true;
  return parents.has(head) && servesAs(grammar, of, GENITIVE) && childCounts.has(tokens[of + 1]?.lower ?? "");
}

/**
 * Whether a description or its phrase is definite: "the striker", "the ⟨Ashby⟩ striker", where the name of a club or
 * town is not part of the mention.
 */
export function isDefinitePhrase(scene: Scene, description: number): boolean {
  const first = itemAt(scene.phraseTokens, description)?.firstToken;
  const word = itemAt(scene.document.tokens, first)?.lower ?? "";
  return isDefinite(scene, description) || scene.language.smallWords.pointingWords.has(word);
}

/** "the ⟨former⟩ soldier", "the ⟨retired⟩ teacher", "the ⟨ex⟩-soldier", "the ⟨former⟩ Ashby captain". */
export function isFormer(scene: Scene, description: number): boolean {
  const { nouns } = scene.language;
  const first = itemAt(scene.phraseTokens, description)?.firstToken ?? 0;
  const second = scene.document.tokens[first + 1]?.lower ?? "";
  if (nouns.kinNouns.has(headOf(scene, description))) return false;
  return nouns.formerWords.has(second) || nouns.retiredWords.has(second) || second.startsWith(nouns.formerPrefix);
}

/**
 * "the ⟨unemployed⟩ technician", "the ⟨Leeds-born⟩ designer", "the ⟨award-winning⟩ chef": whether a description tells
 * readers something new about somebody they know.
 */
function isToldMore(scene: Scene, description: number): boolean {
  const { nouns } = scene.language;
  const first = itemAt(scene.phraseTokens, description)?.firstToken ?? 0;
  const second = scene.document.tokens[first + 1]?.lower ?? "";
  if (nouns.kinNouns.has(headOf(scene, description))) return false;
  return nouns.tellingMore.has(second) || nouns.tellingMoreEndings.has(second.slice(second.lastIndexOf("-")));
}

/** "the ⟨Ashby⟩ man", "the ⟨Rovers⟩ boss", "the ⟨Ashby⟩ MP", "the ⟨Ashby⟩ dairy farmer". */
function isOfPlace(scene: Scene, description: number): boolean {
  const { document, language, mentionTokens, phraseTokens } = scene;
  const phrase = phraseTokens[description]?.firstToken ?? 0;
  const head = headOf(scene, description);
  const { firstToken = 0, lastToken = 0 } = mentionTokens[description] ?? {};
  // "the injured woman", and not "the young man who left"
  const isWhole = phraseTokens[description]?.lastToken === lastToken;
  if (language.nouns.plainHumans.has(head))
    return phrase !== firstToken || (lastToken === firstToken + 3 && isWhole && isOnlyColoured(scene, description));
  const isBare = phrase + 2 >= (mentionTokens[description]?.lastToken ?? 0);
  return language.nouns.seated.has(head) && !isBare && document.tokens[phrase + 1]?.capital === true;
}
