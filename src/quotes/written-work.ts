import { AGENT, COORDINATOR, LOCATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Scene, TokenRange } from "./scene.ts";
import { isTitleCase } from "./title-case.ts";

/**
 * Whether marks hold the title of a work that somebody makes or recites: "wrote ⟦“The Long Shore”⟧ in 2015", "staged
 * ⟦“Ann Roe.”⟧", "read ⟦“Ode to a Harbour”⟧", "wrote ⟦“Weir”⟧ and ⟦“The Long Shore”⟧". It is words with capitals that
 * are not a sentence, or, in a headline, "How to Sink ⟨by⟩ Joe Moe". A single word does not count, nor does what is
 * written somewhere, "wrote “Good Luck” on the wall", "in his diary".
 */
export function isWrittenWork(scene: Scene, pairs: readonly MarkPair[], index: number): boolean {
  const pair = pairs[index];
  if (pair !== undefined && isByWriter(scene, pair)) return true;
  const before = pairs[index - 1];
  const next = pairs[index + 1];
  if (pair === undefined) return false;
  const isSecond = before !== undefined && areJoined(scene, before, pair);
  const isFirst = next !== undefined && areJoined(scene, pair, next);
  const [from, to] = [isSecond ? before : pair, isFirst ? next : pair];
  const verb = wordAt(scene, from.firstToken - 1);
  const { makingWords, stagingWords } = scene.language.inscriptions;
  const isStaged = stagingWords.has(verb);
  if (!(isStaged || makingWords.has(verb)) || isSomewhere(scene, to.lastToken)) return false;
  const isLong = isFirst || isSecond || pair.lastToken - pair.firstToken > ONE_WORD;
  return isLong && isTitle(scene.document.tokens, pair, isStaged);
}

/** "Review: ⟦“How to Sink”⟧ by Joe Moe": whether a headline names whoever wrote what has capitals. */
function isByWriter({ document, grammar }: Scene, pair: MarkPair): boolean {
  const isInHeadline = document.blocks[pair.block]?.zone === "headline";
  const isBy = servesAs(grammar, pair.lastToken, AGENT) && document.tokens[pair.lastToken + 1]?.capital === true;
  return isInHeadline && isBy && isTitle(document.tokens, pair);
}

/** Marks and one word. */
const ONE_WORD = 3;

/** "⟦“Weir”⟧ and ⟦“The Long Shore”⟧": whether "and" joins two pairs of marks. */
function areJoined(scene: Scene, first: TokenRange, second: TokenRange): boolean {
  return second.firstToken === first.lastToken + 1 && servesAs(scene.grammar, first.lastToken, COORDINATOR);
}

/**
 * "on the wall", "in a letter": whether it says where words are written, and not when or where a work was, "in 2015",
 * "in Ashby".
 */
function isSomewhere({ grammar, language }: Scene, at: number): boolean {
  if (language.inscriptions.writtenOn.has(wordAt(grammar, at))) return true;
  return servesAs(grammar, at, LOCATIVE) && language.words.determiners.has(wordAt(grammar, at + 1));
}

/**
 * Whether words have capitals and no final stop, except one that may belong to the sentence; "Gone with the Wind" has
 * as many small words as large ones.
 */
export function isTitle(tokens: Tokens, { firstToken, lastToken }: TokenRange, mayEnd = false): boolean {
  const end = tokens[lastToken - 2]?.text ?? "";
  if ((end === "." && !mayEnd) || end === "!" || end === "?") return false;
  if (isTitleCase(tokens, { firstToken, lastToken })) return true;
  const words = tokens.slice(firstToken, lastToken).filter(({ kind }) => kind === "word");
  const capitals = words.filter(({ capital }) => capital).length;
  const isLongInSmall = words.some(({ capital, text }) => !capital && text.length > LONGEST_SMALL);
  return !isLongInSmall && capitals * 2 === words.length && words.at(-1)?.capital === true;
}

const LONGEST_SMALL = 4;
