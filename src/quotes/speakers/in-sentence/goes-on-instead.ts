import { TO } from "../../../grammar/tags.ts";
import { isAnyIn, isIn, itemAt } from "../../../text/item-at.ts";
import { sentenceAt } from "../../scene.ts";
import { type Candidate, CUE_FOLLOWS, NEXT_BLOCK, NEXT_SENTENCE, PREVIOUS_BLOCK } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY } from "../mentions/keys.ts";
import { speaksAsOne } from "../running-quote.ts";

/** How many paragraphs back the last speaker may stand to go on. */
const MAX_BLOCKS = 2;

/**
 * The candidate that spoke last, or -1, for words in marks alone in their paragraph where the chosen one cannot have
 * said them: the writer, “You wrote it, ⟨I⟩ say. ¶ “No.””, somebody whom the next paragraph asks about, “¶ What of
 * ⟨Moe⟩?”, or somebody who does something else in the next sentence, ““He lied.” ⟨Moe⟩ later asked to leave.” Else
 * `index`.
 */
export function goesOnInstead(situation: Situation, index: number): number {
  const { scene, frame, candidates, keys, spokenKeys, blocksSince } = situation;
  const chosen = itemAt(candidates, index);
  if (chosen === undefined || frame.attribution.kind !== "direct") return index;
  if (!isOfWriter(situation, index) && !isAskedAbout(situation, index) && !actsItself(situation, index)) return index;
  if (blocksSince > MAX_BLOCKS) return -1;
  const own = itemAt(scene.document.tokens, chosen.firstToken)?.lower ?? "";
  const last = spokenKeys.find((key) => key !== keys[index] && key !== NOBODY);
  const isFirst = scene.language.speech.writers.has(own) || last === spokenKeys[0];
  return last === undefined || !isFirst ? -1 : keys.indexOf(last);
}

/**
 * “⟨She⟩ frowns when I mention Moe, her former boss. ¶ “He was late.””: the candidate that spoke last, for words in
 * marks alone in their paragraph, if it is the subject of the sentence right above and nobody speaks there. This holds
 * even if nobody would otherwise be chosen. Else `index`.
 */
export function goesOnBelow(situation: Situation, index: number): number {
  const { scene, frame, candidates, keys, spokenKeys, blocksSince, outline } = situation;
  const chosen = itemAt(candidates, index);
  const isAlone = (outline & ALONE) === ALONE && frame.attribution.kind === "direct";
  if (!isAlone || blocksSince > MAX_BLOCKS || spokenKeys[0] === undefined || spokenKeys[0] === NOBODY) return index;
  if (chosen !== undefined && (chosen.place !== PREVIOUS_BLOCK || speaksThere(situation, chosen))) return index;
  if (candidates.some(({ place, cue }) => place === NEXT_BLOCK && cue >= 0)) return index;
  const above = (scene.sentenceOf[frame.sentences.firstToken] ?? 0) - 1;
  const { firstToken = -1, lastToken = -1 } = itemAt(scene.document.sentences, above) ?? {};
  if (isAnyIn(scene.pairOf, firstToken, lastToken)) return index;
  const subject = candidates.findIndex(
    ({ place, firstToken: first }, at) =>
      place === PREVIOUS_BLOCK && first === firstToken && keys[at] === spokenKeys[0] && !isBesideCue(situation, at),
  );
  return subject < 0 ? index : subject;
}

/**
 * ““I fell,” said Roe. ¶ “I got up.” ¶ ⟨Moe⟩ said he had won.”: the candidate that spoke last, for “I” alone in marks
 * below a paragraph that begins with its words, rather than somebody who says something else in the next paragraph.
 * Else `index`.
 */
export function goesOnAbove(
  { scene, frame, candidates, keys, spokenKeys, blocksSince, outline }: Situation,
  index: number,
): number {
  const chosen = itemAt(candidates, index);
  const isAlone = (outline & ALONE) === ALONE && frame.attribution.kind === "direct";
  if (!isAlone || chosen?.place !== NEXT_BLOCK || chosen.cueSide !== CUE_FOLLOWS || blocksSince !== 1) return index;
  const [last = NOBODY] = spokenKeys;
  const above = itemAt(scene.document.blocks, frame.attribution.block - 1);
  if (last === NOBODY || above === undefined || !isIn(scene.pairOf, above.firstToken)) return index;
  const reports = (itemAt(scene.cues, chosen.cue)?.lastToken ?? 0) + LEAST_REPORTED;
  const isReporting = reports < (sentenceAt(scene, chosen.firstToken)?.lastToken ?? 0);
  return isReporting && speaksAsOne(scene, frame.content) ? keys.indexOf(last) : index;
}

/** The fewest tokens of reported words. */
const LEAST_REPORTED = 3;

/** "⟨She⟩ asked him why": somebody who asks does not answer. */
function isBesideCue({ scene, candidates }: Situation, index: number): boolean {
  const mention = itemAt(candidates, index)?.mention ?? -1;
  return isIn(scene.cueOf, scene.phraseTokens[mention]?.lastToken ?? -1);
}

/**
 * "It is late, said ⟨Roe⟩", "⟨Roe⟩ said", but not "She frowns when I mention ⟨Roe⟩", where the verb before the mention
 * has its own subject.
 */
function speaksThere({ scene }: Situation, { cue, cueSide }: Candidate): boolean {
  const verb = itemAt(scene.cues, cue);
  if (verb === undefined) return false;
  return cueSide === CUE_FOLLOWS || scene.document.tokens[verb.firstToken - 1]?.kind !== "word";
}

/** Bits of a situation's outline: the words begin and end their paragraph. */
const ALONE = 4 | 8;

function isOfWriter({ scene, candidates }: Situation, index: number): boolean {
  const chosen = itemAt(candidates, index);
  const word = itemAt(scene.document.tokens, chosen?.firstToken)?.lower ?? "";
  return chosen?.place === PREVIOUS_BLOCK && chosen.cue >= 0 && scene.language.speech.writers.has(word);
}

function isAskedAbout({ scene, candidates }: Situation, index: number): boolean {
  const chosen = itemAt(candidates, index);
  if (chosen?.place !== NEXT_BLOCK || chosen.cue >= 0) return false;
  const end = sentenceAt(scene, chosen.firstToken)?.lastToken ?? 0;
  return scene.document.tokens[end - 1]?.text === "?";
}

function actsItself({ scene, candidates }: Situation, index: number): boolean {
  const chosen = itemAt(candidates, index);
  if (chosen?.place !== NEXT_SENTENCE || chosen.cueSide !== CUE_FOLLOWS) return false;
  const cue = itemAt(scene.cues, chosen.cue);
  return cue?.form === "verb" && scene.grammar.tags[cue.lastToken] === TO;
}
