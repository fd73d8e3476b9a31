import type { Scene } from "../../scene.ts";

/** How many mentions back the one may stand whose counterpart or predecessor it is. */
const REACH = 4;

/**
 * “Mayor Roe spoke. Her ⟨predecessor, Moe⟩, left”: the mention before it of the present holder of an office, if the
 * name is that of a predecessor owned by a pronoun; -1 where no such word stands beside the name, or nobody with a
 * title fits the pronoun.
 */
export function whosePredecessor(scene: Scene, mention: number): number {
  const { cast, document, language, mentionTokens, phraseTokens } = scene;
  const { firstToken = 0, lastToken = 0 } = mentionTokens[mention] ?? {};
  const noun = [firstToken - 1, firstToken - 2, lastToken + 2].find((at) =>
    language.succession.before.has(document.tokens[at]?.lower ?? ""),
  );
  const owner = document.tokens[(noun ?? 0) - 1]?.lower ?? "";
  if (noun === undefined || !language.words.owners.has(owner)) return -1;
  const told = language.words.pronounGenders.get(owner);
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    const { person = null, title } = cast.mentions[at] ?? {};
    if (person === null || title == null || (phraseTokens[at]?.lastToken ?? 0) > noun) continue;
    const gender = cast.people[person]?.gender ?? told;
    if (told === undefined || gender === told) return at;
  }
  return -1;
}

/**
 * “Minister Roe met her Greek ⟨counterpart, Moe⟩”: the mention before it, in the same sentence or the one before, of
 * somebody whose title the counterpart bears, too; -1 where no such word stands before the name.
 */
export function whoseCounterpart(scene: Scene, mention: number): number {
  const { cast, document, language, phraseTokens, mentionTokens, sentenceOf } = scene;
  const name = mentionTokens[mention]?.firstToken ?? 0;
  const { counterparts } = language.succession;
  const isNamed = [name - 1, name - 2].some((at) => counterparts.has(document.tokens[at]?.lower ?? ""));
  if (!isNamed) return -1;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1) {
    if ((sentenceOf[phraseTokens[at]?.firstToken ?? 0] ?? 0) < (sentenceOf[name] ?? 0) - 1) return -1;
    if (cast.mentions[at]?.person !== null && cast.mentions[at]?.title != null) return at;
  }
  return -1;
}
