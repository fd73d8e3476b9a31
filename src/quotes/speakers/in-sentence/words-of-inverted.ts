import { isAnyIn, itemAt } from "../../../text/item-at.ts";
import { blockAt, type Scene } from "../../scene.ts";
import { BEFORE, type Candidate, type Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * “Said Ann Roe, who farms there: “It rained.””: whether a block begins with a verb of speech and holds words in marks.
 */
export function wordsOfInverted({ cues, cueOf, document, pairOf }: Scene, index: number): boolean {
  const block = itemAt(document.blocks, index);
  if (block === undefined || itemAt(cues, cueOf[block.firstToken])?.form !== "verb") return false;
  return isAnyIn(pairOf, block.firstToken, block.lastToken);
}

/**
 * Who says words behind a colon before another's verb that looks as if it belonged to them: “⟨Roe⟩ says: “We go,”
 * although Moe said it was late”, or, at the end of a paragraph, “⟨Roe⟩ says: “We go.”” ¶ “Said Moe: “…””. A mention,
 * or -1.
 */
export function sayerBeforeColon(
  scene: Scene,
  { attribution, content }: Frame,
  candidates: readonly Candidate[],
): number {
  const [first] = content;
  const last = content.at(-1);
  if (attribution.kind !== "direct" || first === undefined || last === undefined) return -1;
  if (scene.document.tokens[first.firstToken - 1]?.text !== ":") return -1;
  const block = blockAt(scene, last.lastToken - 1) ?? -1;
  const isLast = blockAt(scene, last.lastToken) !== block;
  if (isLast && !wordsOfInverted(scene, block + 1)) return -1;
  const opener = scene.document.tokens[last.lastToken]?.lower ?? "";
  if (!isLast && !scene.language.smallWords.turningAgainst.has(opener)) return -1;
  const isSayer = ({ place, cue }: Candidate) => place === BEFORE && itemAt(scene.cues, cue)?.form === "verb";
  return candidates.find(isSayer)?.mention ?? -1;
}

/**
 * “Said ⟨Ann Roe⟩, whose father ran the stall: “We sold out.””: the person right behind the verb that begins a
 * sentence, if a colon stands before the words; or -1.
 */
export function saidBeforeColon(scene: Scene, { attribution, said, sentences }: Frame): number {
  const { cast, cues, cueOf, document, grammar, phraseTokens } = scene;
  const cue = itemAt(cues, cueOf[sentences.firstToken]);
  if (attribution.kind !== "direct" || cue?.form !== "verb") return -1;
  if (document.tokens[said.firstToken - 1]?.text !== ":") return -1;
  if (!grammar.language.speech.invertingVerbs.has(cue.lemma)) return -1;
  const mention = mentionAt(scene, cue.lastToken);
  const isPerson = cast.mentions[mention]?.person != null;
  return isPerson && phraseTokens[mention]?.firstToken === cue.lastToken ? mention : -1;
}
