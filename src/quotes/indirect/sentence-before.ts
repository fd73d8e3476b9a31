import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import type { Attribution } from "../attribution.ts";
import type { CuePlace } from "./cue-place.ts";

/** How far behind the start of its sentence "according to" may stand, in tokens: "That is all ⟨according to⟩". */
const REACH = 4;

/** The confidence of such an attribution. */
const CERTAIN = 0.9;

/**
 * “⟦Four in ten want it shut⟧. That's according to a poll.”: attributes a sentence to the source in the next one, which
 * says only whose it is. It stands in the same block or at the end of the one before. Null where another asserting cue
 * or marks stand in it, or the next sentence says more.
 *
 * @param sentence the index of the cue's sentence
 * @param block the index of its block
 */
export function sentenceBefore(place: CuePlace, sentence: number, block: number): Attribution | null {
  const { grammar, cue, cueAt, pairOf } = place;
  const { blocks, sentences, tokens } = grammar.document;
  const own = sentences[sentence];
  const before = sentences[sentence - 1];
  if (cue.form !== "according-to" || own === undefined || before === undefined) return null;
  if (cue.firstToken > own.firstToken + REACH || !isBe(grammar, own.firstToken + 1)) return null;
  const word = wordAt(grammar, own.firstToken);
  if (!grammar.language.smallWords.demonstratives.has(word)) return null;
  if (holdsFinite(grammar, own.firstToken + 2, cue.firstToken)) return null;
  const isFirst = sentence === blocks[block]?.firstSentence;
  if (isFirst && blocks[block - 1]?.zone !== blocks[block]?.zone) return null;
  for (let at = before.firstToken; at < before.lastToken; at += 1)
    if (isIn(pairOf, at) || cueAt(at)?.reading === "asserted") return null;
  const last = tokens[before.lastToken - 1]?.kind === "word" ? before.lastToken : before.lastToken - 1;
  if (!holdsFinite(grammar, before.firstToken, last)) return null;
  return {
    kind: "indirect",
    content: [{ start: tokens.starts[before.firstToken] ?? 0, end: tokens.ends[last - 1] ?? 0 }],
    quoted: [],
    cue,
    stance: "asserted",
    source: null,
    rule: "clause-then-according-to",
    confidence: CERTAIN,
    sentence: sentence - 1,
    block: isFirst ? block - 1 : block,
  };
}
