import { isIn, itemAt } from "../../text/item-at.ts";
import type { Attribution } from "../attribution.ts";
import { findWords, intoMarks } from "../headline-marks.ts";
import { type Scene, tokensOf } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";
import { type Key, keyOf, NOBODY } from "./mentions/keys.ts";

/** Who the speaker of a decision is; {@link NOBODY} for no speaker, an unnamed one, or one not resolved. */
export function keyOfSpeaker({ cast }: Scene, { candidate, antecedent }: Decision): Key {
  const key = keyOf(itemAt(cast.mentions, candidate?.mention));
  return key === NOBODY ? (antecedent?.key ?? NOBODY) : key;
}

/** Whether one person says all of these: there is only one decision, or all have the same known speaker. */
export function areOnes(scene: Scene, decisions: readonly Decision[]): boolean {
  const [first, ...others] = decisions;
  if (first === undefined || others.length === 0) return first !== undefined;
  const key = keyOfSpeaker(scene, first);
  return key !== NOBODY && others.every((one) => keyOfSpeaker(scene, one) === key);
}

/** Whether somebody, not a document, says these words in marks outside the headline. */
export function says(scene: Scene, decision: Decision, words: readonly string[]): boolean {
  const { attribution, candidate } = decision;
  const mention = itemAt(scene.cast.mentions, candidate?.mention);
  const isNobody = mention?.form === "pronoun" && keyOfSpeaker(scene, decision) === NOBODY;
  if (mention === undefined || isNobody || mention.unnamedAs === "document" || mention.unnamedAs === "poll")
    return false;
  if (scene.document.blocks[attribution.block]?.zone === "headline") return false;
  const marks = attribution.kind === "direct" ? attribution.content : attribution.quoted;
  return marks.some((span) => {
    const range = tokensOf(scene.document.tokens, span);
    const at = findWords(scene, range, words);
    if (at >= 0) return isOwn(scene, range.firstToken, at);
    // He ⟨ate “a whole cheese”⟩, says Roe.
    return (
      attribution.kind === "mixed" &&
      isReported(scene, attribution, findWords(scene, intoMarks(scene, range, words), words))
    );
  });
}

/** Whether a token stands in what is reported. */
function isReported({ document: { tokens } }: Scene, { content }: Attribution, at: number): boolean {
  const start = tokens.starts[at] ?? -1;
  return content.some((span) => span.start <= start && start < span.end);
}

/** How far before inner marks their speaker may be named, in tokens. */
const INNER_REACH = 5;

/**
 * “I told him, ‘⟨Go home⟩’,” said Roe: the words are Roe's own; “He told me, ‘⟨go home⟩’,” said Roe, “He came in and
 * said ⟨go home⟩,” said Roe: they are another's.
 */
function isOwn({ cueOf, document: { tokens }, language }: Scene, outer: number, at: number): boolean {
  let inner = -1;
  for (let mark = outer + 1; mark < at; mark += 1) if (tokens[mark]?.kind === "mark") inner = inner < 0 ? mark : -1;
  if (inner < 0) {
    if (!isIn(cueOf, at - 1)) return true;
    inner = at;
  }
  for (let before = inner - 1; before >= Math.max(outer, inner - INNER_REACH); before -= 1)
    if (language.turns.ownSubjects.has(tokens[before]?.lower ?? "")) return true;
  return false;
}
