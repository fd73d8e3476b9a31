import { INFINITIVE_MARKER, servesAs } from "../../grammar/syntax-words.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene, TokenRange } from "../scene.ts";
import type { Candidate, Frame } from "./candidates.ts";

/** Words in marks with who said them, as they were decided before. */
interface Said {
  readonly frame: Frame;
  readonly candidate: Candidate | null;
}

/** How much may follow words in marks in their paragraph to say whose they are, in tokens. */
const LONGEST_ATTRIBUTION = 14;

/**
 * Who goes on to write to somebody else, or to speak of themselves in a paragraph that is nothing but words in marks: “I fell,” said Roe. ¶ “I got up again.” The
 * candidate who said “I” in the last words of the paragraph before; -1 where nobody did.
 */
export function whoGoesOn(
  scene: Scene,
  frame: Frame,
  candidates: readonly Candidate[],
  before: Said | undefined,
): number {
  const { attribution, content } = frame;
  const said = before?.frame.attribution;
  if (isNextLetter(scene, frame, before)) {
    const writer = before?.candidate?.mention ?? -1;
    return candidates.findIndex(({ mention }) => mention === writer);
  }
  if (attribution.kind !== "direct" || said?.kind !== "direct" || said.block !== attribution.block - 1) return -1;
  if (attribution.cue !== null || before?.candidate == null || !isOne(scene, before.candidate.mention)) return -1;
  const block = scene.document.blocks[attribution.block];
  const above = scene.document.blocks[said.block];
  const last = before.frame.content.at(-1)?.lastToken ?? 0;
  if (block === undefined || above === undefined || content.length !== 1) return -1;
  const [words] = content;
  // “Do I know you?” said Roe. ¶ “I hope so.”
  if (scene.document.tokens[last - 2]?.text === "?") return -1;
  const isAlone = words?.firstToken === block.firstToken && words.lastToken >= block.lastToken;
  if (!isAlone || above.lastToken - last > LONGEST_ATTRIBUTION) return -1;
  if (!speaksAsOne(scene, content) || !speaksAsOne(scene, before.frame.content)) return -1;
  const { mention } = before.candidate;
  return candidates.findIndex((candidate) => candidate.mention === mention);
}

/** Roe wrote to him: “I hate it.” ⟨To his sister: “Come.”⟩ */
function isNextLetter(
  { document, grammar, sentenceOf }: Scene,
  { attribution, content }: Frame,
  before: Said | undefined,
): boolean {
  const said = before?.frame.attribution;
  const marks = content[0]?.firstToken ?? 0;
  if (attribution.kind !== "direct" || said?.kind !== "direct" || said.block !== attribution.block) return false;
  if (document.tokens[marks - 1]?.text !== ":") return false;
  const first = itemAt(document.sentences, sentenceOf[marks - 1])?.firstToken ?? marks;
  return first < marks - 1 && servesAs(grammar, first, INFINITIVE_MARKER);
}

function isOne({ cast }: Scene, mention: number): boolean {
  const one = itemAt(cast.mentions, mention);
  return (
    one !== undefined && !one.plural && one.organisation === null && (one.unnamedAs ?? "individual") === "individual"
  );
}

/** "I", outside inner marks. */
function speaksAsOne({ document: { tokens }, language }: Scene, content: readonly TokenRange[]): boolean {
  return content.some(({ firstToken, lastToken }) => {
    let depth = 0;
    for (let at = firstToken + 1; at < lastToken - 1; at += 1) {
      if (tokens[at]?.kind === "mark") depth = 1 - depth;
      else if (depth === 0 && language.turns.singleSubjects.has(tokens[at]?.lower ?? "")) return true;
    }
    return false;
  });
}
