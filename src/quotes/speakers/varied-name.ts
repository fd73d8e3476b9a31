import { GENITIVE, servesAs } from "../../grammar/syntax-words.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { ageWithin } from "./ages.ts";
import { headOf, isDefinite } from "./introduced.ts";
import { isOrigin } from "./origins.ts";

/**
 * Whether a definite description is one by which papers vary a name: by an age, a people or children, "the Swede", by a former calling, "the ⟨retired⟩
 * teacher", by a word of the trade, "the ⟨striker⟩", "the ⟨Ashby⟩ man". An office may always be of somebody else.
 */
export function variesName(scene: Scene, description: number): boolean {
  const { nouns, epithets } = scene.language;
  const head = headOf(scene, description);
  if (!isDefinitePhrase(scene, description) || nouns.offices.has(head) || nouns.soleOffices.has(head)) return false;
  const isVaried = epithets.has(head) || nouns.plainCallings.has(head) || nouns.parentsOfSome.has(head);
  const isAged = nouns.aged.has(head) || ageWithin(scene, description) !== null;
  return (
    isVaried ||
    isAged ||
    isOrigin(head, scene.language) ||
    isFormer(scene, description) ||
    isOfPlace(scene, description)
  );
}

/** "the mother of two", "the mum-of-two": somebody called by how many children they have. */
export function isParentOfSome({ document, grammar, language, mentionTokens }: Scene, description: number): boolean {
  const { parents, parentsOfSome, childCounts } = language.nouns;
  const of = mentionTokens[description]?.lastToken ?? 0;
  const head = document.tokens[of - 1]?.lower ?? "";
  if (parentsOfSome.has(head)) return true;
  return parents.has(head) && servesAs(grammar, of, GENITIVE) && childCounts.has(document.tokens[of + 1]?.lower ?? "");
}

/** "the striker", "the ⟨Ashby⟩ striker": the name of a club or town is no part of the mention. */
function isDefinitePhrase(scene: Scene, description: number): boolean {
  const first = itemAt(scene.phraseTokens, description)?.firstToken;
  const word = itemAt(scene.document.tokens, first)?.lower ?? "";
  return isDefinite(scene, description) || scene.language.smallWords.pointingWords.has(word);
}

/** "the ⟨former⟩ soldier", "the ⟨retired⟩ teacher", "the ⟨ex⟩-soldier". */
function isFormer(scene: Scene, description: number): boolean {
  const { nouns } = scene.language;
  const second = scene.document.tokens[(scene.mentionTokens[description]?.firstToken ?? 0) + 1]?.lower ?? "";
  if (nouns.kinNouns.has(headOf(scene, description))) return false;
  return nouns.formerWords.has(second) || nouns.retiredWords.has(second) || second.startsWith(nouns.formerPrefix);
}

/** "the ⟨Ashby⟩ man", "the ⟨Rovers⟩ boss". */
function isOfPlace(scene: Scene, description: number): boolean {
  const { language, mentionTokens, phraseTokens } = scene;
  const isNamedBefore = phraseTokens[description]?.firstToken !== mentionTokens[description]?.firstToken;
  return isNamedBefore && language.nouns.plainHumans.has(headOf(scene, description));
}
