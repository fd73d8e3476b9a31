import { itemAt } from "../text/item-at.ts";
import { startsLine } from "../text/starts-line.ts";
import { blockAt, type Scene, type TokenRange } from "./scene.ts";

/** The longest run that is followed, so that a text made to be slow is not read pair by pair from each of them. */
const MAX_RUN = 12;

/**
 * Whether words in marks stand in a row of them with nothing between, where a question and an answer follow each other:
 * ⟨“Who saw you?” “My sister.” “Where?”⟩ Each of these is another speaker's turn.
 */
export function isAmongTurns(scene: Scene, { firstToken }: TokenRange): boolean {
  const own = scene.pairOf[firstToken] ?? -1;
  if (own < 0) return false;
  let first = own;
  while (first > own - MAX_RUN && adjoin(scene, first - 1)) first -= 1;
  if (!opensTurn(scene, itemAt(scene.pairs, first))) first += 1;
  if (first === own && goesOnToLineEnd(scene, own)) return false;
  for (let at = first; at < own + MAX_RUN && adjoin(scene, at); at += 1)
    if (asks(scene, itemAt(scene.pairs, at)) !== asks(scene, itemAt(scene.pairs, at + 1))) return true;
  return false;
}

/**
 * “It is late,” Roe said. ⟨“Where is he?”⟩ ⏎ “At home.”: whether the words in marks end a line that begins with others,
 * so that they go on with it, and only the next line is a turn.
 */
function goesOnToLineEnd(scene: Scene, index: number): boolean {
  const pair = itemAt(scene.pairs, index);
  return (
    pair !== undefined &&
    adjoin(scene, index) &&
    startsLine(scene.document, pair.lastToken) &&
    !startsLine(scene.document, pair.firstToken)
  );
}

/** Whether no word leads to words in marks, as in: Roe said on Ashby’s ⟨“This Week.”⟩ “Because we can’t.” */
function opensTurn({ document: { tokens } }: Scene, pair: TokenRange | undefined): boolean {
  const before = pair === undefined ? undefined : tokens[pair.firstToken - 1]?.kind;
  return before !== "word" && before !== "possessive";
}

/** Whether nothing stands between a pair of marks and the next, in the same paragraph. */
function adjoin(scene: Scene, index: number): boolean {
  const pair = itemAt(scene.pairs, index);
  const next = itemAt(scene.pairs, index + 1);
  if (pair === undefined || next === undefined || pair.lastToken !== next.firstToken) return false;
  return blockAt(scene, pair.firstToken) === blockAt(scene, next.firstToken);
}

function asks({ document: { tokens } }: Scene, pair: TokenRange | undefined): boolean {
  return pair !== undefined && tokens[pair.lastToken - 2]?.text === "?";
}
