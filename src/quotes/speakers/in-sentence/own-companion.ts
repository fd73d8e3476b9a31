import { STOP } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { speaksOfOneself } from "../../headings.ts";
import { blockAt, type Scene, startOfSentence } from "../../scene.ts";
import type { Candidate } from "../candidates/candidates.ts";
import { NEXT_BLOCK, NEXT_SENTENCE, PREVIOUS_BLOCK, PREVIOUS_SENTENCE } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { type Key, NOBODY, personOf } from "../mentions/keys.ts";
import { isFirstOfSentence } from "../mentions/mention-places.ts";

/** How far behind "her" the name may stand, in tokens: "⟨Her⟩ long-time colleague Dr ⟨Ann Roe⟩". */
const REACH = 7;

/**
 * ““People wait.” ⟨Her colleague Ann Roe⟩ is less sure.”: somebody introduced behind words in marks as belonging to
 * “her”, and without a verb of speech, did not say them. The speaker is the candidate that begins the sentence before,
 * or, for words of “I”, the paragraph before; else -1. In any other case `index`.
 */
export function notHerCompanion(situation: Situation, index: number): number {
  const { scene, frame, candidates, keys } = situation;
  const chosen = itemAt(candidates, index);
  if (chosen === undefined || (chosen.place !== NEXT_SENTENCE && chosen.place !== NEXT_BLOCK)) return index;
  if (frame.attribution.kind !== "direct" || speaks(scene, chosen)) return index;
  const { document, language } = scene;
  const opener = startOfSentence(scene, chosen.firstToken);
  const owner = document.tokens[opener]?.lower ?? "";
  const isOwned = language.words.owners.has(owner) && chosen.firstToken > opener;
  const gender = language.words.pronounGenders.get(owner);
  if (!isOwned || gender === undefined || chosen.firstToken - opener > REACH) return index;
  const isOwner = (key: Key = NOBODY): boolean => {
    const own = itemAt(scene.cast.people, personOf(key) ?? -1);
    return own !== undefined && key !== keys[index] && (own.gender === null || own.gender === gender);
  };
  return candidates.findIndex((one, at) => isOwner(keys[at]) && opensAbove(situation, one));
}

/** Whether a candidate's verb really says something, unlike "is less ⟨sure⟩." */
function speaks({ cues, grammar }: Scene, { cue }: Candidate): boolean {
  const own = itemAt(cues, cue);
  return own !== undefined && grammar.tags[own.lastToken] !== STOP;
}

/**
 * Whether a candidate without a verb of speech begins the sentence before, or, for words of "I", the paragraph before.
 */
function opensAbove({ scene, frame }: Situation, { place, firstToken, cue }: Candidate): boolean {
  const { document, phraseTokens, mentionOf } = scene;
  const first = phraseTokens[mentionOf[firstToken] ?? -1]?.firstToken ?? firstToken;
  if (cue >= 0) return false;
  if (place === PREVIOUS_SENTENCE) return isFirstOfSentence(scene, first);
  if (place !== PREVIOUS_BLOCK) return false;
  const [words] = frame.content;
  const opens = itemAt(document.blocks, blockAt(scene, first))?.firstToken === first;
  return opens && words !== undefined && speaksOfOneself(scene, words);
}
