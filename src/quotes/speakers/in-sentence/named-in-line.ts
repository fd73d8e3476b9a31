import { DASHES_OR_HYPHEN } from "../../../text/dashes.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { blockAt, type Scene, type TokenRange } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionFrom } from "../mentions/mention-at.ts";

/**
 * The longest line that names a speaker, in tokens: "Ann Roe, 71, a retired nurse, did not want to give her full name".
 */
const LONGEST_LINE = 24;
/** More voices than any page has. */
const MOST_VOICES = 40;

/**
 * Who is named in the line over a paragraph that is nothing but words in marks, as pages print what passers-by say, or
 * in the line under it if all names stand below their words: “⟨Ann Roe⟩, 71, nurse” ¶ ⟦“I shall vote.”⟧ ¶ “Joe Moe, 34”
 * ¶ “Not me.” The mention; -1 where no line above names anybody.
 */
export function namedInLine(scene: Scene, { attribution, content, said }: Frame): number {
  const first = said.firstToken;
  const last = said.lastToken;
  const index = blockAt(scene, first) ?? 0;
  const end = blockAt(scene, last - 1) ?? index;
  const { blocks } = scene.document;
  if (attribution.kind !== "direct" || content.length !== 1) return -1;
  if (itemAt(blocks, index)?.firstToken !== first || itemAt(blocks, end)?.lastToken !== last) return -1;
  const named = nameOfLine(scene, index - 1);
  if (named < 0) return -1;
  let top = index - 2;
  while (top > index - MOST_VOICES && isWholeInMarks(scene, top) && nameOfLine(scene, top - 1) >= 0) top -= 2;
  return isWholeInMarks(scene, top) ? nameOfLine(scene, end + 1) : named;
}

/**
 * Who is named in a paragraph of the body that begins with a person, goes on with a comma, bracket or dash or not at
 * all, and is no sentence; else -1.
 */
function nameOfLine(scene: Scene, index: number): number {
  const { cast, document, mentionTokens } = scene;
  const line = itemAt(document.blocks, index);
  if (line?.zone !== "body" || line.lastToken - line.firstToken > LONGEST_LINE) return -1;
  const mention = mentionFrom(scene, line.firstToken, line.lastToken);
  const name = itemAt(mentionTokens, mention);
  if (name === undefined || cast.mentions[mention]?.person == null || !isOpen(scene, line)) return -1;
  const sign = document.tokens[name.lastToken]?.text ?? "";
  const isAlone = name.lastToken === line.lastToken && name.lastToken - name.firstToken > 1;
  return isAlone || sign === "," || sign === "(" || DASHES_OR_HYPHEN.has(sign) ? mention : -1;
}

/** Whether a line ends without a full stop, colon or mark. */
function isOpen({ document }: Scene, { lastToken }: TokenRange): boolean {
  const last = document.tokens[lastToken - 1];
  return last?.kind === "word" || last?.kind === "number" || last?.text === ")";
}

/** Whether a paragraph of the body begins and ends in marks. */
function isWholeInMarks({ document, pairOf }: Scene, index: number): boolean {
  const block = itemAt(document.blocks, index);
  return block?.zone === "body" && isIn(pairOf, block.firstToken) && isIn(pairOf, block.lastToken - 1);
}
