import { itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { keyBeside } from "./appositives.ts";
import { NOBODY } from "./keys.ts";
import { blockOf, sentenceOf } from "./mention-places.ts";

/** How many blocks before a name somebody may be brought in without it. */
const MAX_BLOCKS = 2;

/**
 * The description by which an article brings somebody in before it gives the name, at the head of a sentence, where the name is that of who
 * speaks, and nothing else is told of its bearer: “⟨The sheriff⟩ left. “It is late,” Ann Roe said”; -1 where there is none. To be asked of
 * the first mention of a person.
 */
export function broughtInAs(scene: Scene, mention: number): number {
  const { cast, mentionTokens, pairOf } = scene;
  const first = mentionTokens[mention]?.firstToken ?? 0;
  if (cast.mentions[mention]?.form !== "name" || (pairOf[first] ?? -1) >= 0) return -1;
  if (!isBareSpeaker(scene, mention)) return -1;
  for (let at = mention - 1; at >= 0 && blockOf(scene, mention) - blockOf(scene, at) <= MAX_BLOCKS; at -= 1) {
    const one = cast.mentions[at];
    if ((pairOf[mentionTokens[at]?.firstToken ?? 0] ?? -1) >= 0 || one === undefined) continue;
    if (one.person !== null) return -1;
    if (one.form !== "description" || one.unnamedAs !== "individual" || one.plural) continue;
    if (sentenceOf(scene, at) === sentenceOf(scene, mention)) return -1;
    return isLead(scene, at) && agree(one.gender, itemAt(cast.people, cast.mentions[mention]?.person ?? -1)?.gender)
      ? at
      : -1;
  }
  return -1;
}

function agree(one: string | null, other: string | null | undefined): boolean {
  return one === null || other == null || one === other;
}

/** "⟨Ann Roe⟩ said", "said ⟨Ann Roe⟩": who is not told to be anybody, not even by an age, is known to the reader. */
function isBareSpeaker({ cueOf, document, mentionTokens }: Scene, mention: number): boolean {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  return (
    (cueOf[lastToken] ?? -1) >= 0 || ((cueOf[firstToken - 1] ?? -1) >= 0 && document.tokens[lastToken]?.text !== ",")
  );
}

/** At the head of its sentence, nobody's relative, and without a name or a verb of speech beside it. */
function isLead(scene: Scene, at: number): boolean {
  const { cueOf, document, language, phraseTokens, sentenceOf: sentences } = scene;
  const { firstToken, lastToken } = phraseTokens[at] ?? { firstToken: 0, lastToken: 0 };
  const word = document.tokens[firstToken]?.lower ?? "";
  const opens = sentences[firstToken - 1] !== sentences[firstToken];
  return (
    opens && language.words.determiners.has(word) && keyBeside(scene, at) === NOBODY && (cueOf[lastToken] ?? -1) < 0
  );
}
