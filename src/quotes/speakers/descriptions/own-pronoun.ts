import { COMPLEMENTIZER, servesAs } from "../../../grammar/syntax-words.ts";
import { PRONOUN } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Gender } from "../../../vocabulary.ts";
import { timePhraseAt } from "../../circumstances/time-phrase.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { genderOf } from "../mentions/gender-of.ts";
import type { Key } from "../mentions/keys.ts";
import type { Asked } from "../mentions/question.ts";

/** How far behind its verb a time may end, in tokens. */
const LONGEST_TIME = 5;

/**
 * “The mayor said ⟨he⟩ was tired. Ann Roe, the mayor of Ashby, …”: whether reported words begin with a pronoun that
 * does not fit somebody named only below.
 */
export function isOfOtherPronoun(scene: Scene, { mention, content: [words], known }: Asked, key: Key): boolean {
  const gender = genderOf(scene, known, key);
  return (known.prominence.get(key)?.first ?? -1) > mention && hasOtherPronoun(scene, mention, words, gender);
}

/**
 * Whether a description's words, or those behind its verb, begin with “he” or “she”, and that pronoun is of another
 * gender.
 */
export function hasOtherPronoun(
  scene: Scene,
  mention: number,
  words: TokenRange | undefined,
  gender: Gender | null,
): boolean {
  const { document, grammar, language, pairOf } = scene;
  const first = words?.firstToken ?? behindVerb(scene, mention);
  if (gender === null || first < 0 || isIn(pairOf, first)) return false;
  const opener = first + (servesAs(grammar, first, COMPLEMENTIZER) ? 1 : 0);
  const told = language.words.pronounGenders.get(document.tokens[opener]?.lower ?? "");
  return grammar.tags[opener] === PRONOUN && told !== undefined && told !== gender;
}

/**
 * “The mayor said on Monday ⟨that⟩”: the token behind the verb of speech that follows a description, and behind a time;
 * -1 where no such verb stands there.
 */
function behindVerb({ cues, cueOf, document, phraseTokens }: Scene, mention: number): number {
  const cue = itemAt(cues, cueOf[phraseTokens[mention]?.lastToken ?? -1]);
  if (cue?.form !== "verb") return -1;
  return timePhraseAt(document.tokens, cue.lastToken, cue.lastToken + LONGEST_TIME)?.lastToken ?? cue.lastToken;
}
