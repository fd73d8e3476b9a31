import { holdsFinite } from "../grammar/holds-finite.ts";
import { WH_WORD } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import type { Utf16Span } from "../span.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { startsLine } from "../text/starts-line.ts";
import type { Attribution } from "./attribution.ts";
import { isBehindAsker, isBelowQuestion, isInExchange } from "./in-exchange.ts";
import { holdsBack } from "./indirect/limits-words.ts";
import { type Scene, tokensOf } from "./scene.ts";
import type { Stretch } from "./stretches.ts";
import { isTitleCase } from "./title-case.ts";

/** A stretch of fewer tokens than this, marks and punctuation included, counts as a few words. */
const MIN_TOKENS = 7;
const SENTENCE_ENDS = new Set([".", "!", "?", "...", "…"]);

/**
 * Whether words in marks stand for themselves. They begin with a capital, after the start of the paragraph, the end of
 * a sentence, a comma or a colon, and end with punctuation; after a cue with its comma or colon they need not.
 * Annotators give 97 % of such stretches a quote of their own. A comma on both sides (the “View,” the) shows nothing,
 * nor does a comma or colon before a few words.
 */
export function isStandalone(scene: Scene, stretch: Stretch): boolean {
  const { firstToken, lastToken, block } = stretch;
  const { tokens, blocks } = scene.document;
  if (tokens[firstToken + 1]?.capital !== true) return false;
  if (followsCue(scene, firstToken)) return true;
  const isShort = lastToken - firstToken < MIN_TOKENS;
  if (isInExchange(scene, stretch)) return true;
  const final = tokens[lastToken - 2]?.text ?? "";
  const ends = SENTENCE_ENDS.has(final);
  // Was there a doubt? “Never.”
  const answers =
    ends &&
    isShort &&
    (wordAt(scene, firstToken - 1) === "?" ||
      isBelowQuestion(scene, block, firstToken) ||
      (!startsLine(scene.document, firstToken) && isBehindAsker(scene, firstToken)));
  if (isShort && !answers && isTitleCase(tokens, stretch)) return false;
  if (!ends && final !== ",") return false;
  if (blocks[block]?.firstToken === firstToken || startsLine(scene.document, firstToken)) return true;
  // “Did you ask?” ⟨“I did not.”⟩
  const isTurn = tokens[firstToken - 1]?.kind === "mark" && ends;
  const before = tokens[firstToken - (isTurn ? 2 : 1)]?.text ?? "";
  if (SENTENCE_ENDS.has(before)) return true;
  return !isShort && (before === ":" || (before === "," && ends));
}

/** Whether a cue and a comma or colon stand before a token: said: “…”, added, “…”. */
function followsCue({ document, cues, cueOf }: Scene, token: number): boolean {
  const pause = document.tokens[token - 1]?.text;
  const cue = itemAt(cues, cueOf[token - 2]);
  return (pause === "," || pause === ":") && cue?.form === "verb";
}

/**
 * Takes words that stand for themselves out of the clauses that hold them, to be direct quotes: she asked ⟦her, “I just
 * want to know.”⟧ What comes before them stays in the clause, if it is more than a few words.
 */
export function releaseStandalone(
  scene: Scene,
  stretches: readonly Stretch[],
  clauses: readonly Attribution[],
): Attribution[] {
  const standalone = stretches.filter((stretch) => stretch.use === "speech" && isStandalone(scene, stretch));
  const starts = new Map(standalone.map((stretch) => [stretch.start, stretch]));
  return clauses.flatMap((clause) => {
    const held = clause.quoted.find((span) => starts.has(span.start));
    return held === undefined || isIntroduced(scene, clause, held) || isLimited(scene, clause, held)
      ? [clause]
      : shorten(scene, clause, held);
  });
}

/** Whether words of the clause lead up to the marks with a comma or colon, so that the clause may go on in them. */
function isIntroduced(scene: Scene, clause: Attribution, held: Utf16Span): boolean {
  const { tokens } = scene.document;
  const own = clause.content.find((span) => span.end > held.start);
  if (own === undefined) return false;
  const { firstToken } = tokensOf(tokens, own);
  const marks = tokensOf(tokens, held).firstToken;
  const before = tokens[marks - 1]?.text;
  if (marks - firstToken <= MIN_LEFT || (before !== "," && before !== ":")) return false;
  return !isAttributedAfter(scene, held);
}

/**
 * “⟦If it rains⟧, Roe said, ⟦“We will dance.”⟧”, “⟦“We will dance,”⟧ Roe said, ⟦if it rains⟧”: whether words on the
 * other side of the speaker limit those in marks.
 */
function isLimited({ document, grammar }: Scene, { content }: Attribution, held: Utf16Span): boolean {
  const [one, other] = content;
  const limit = one?.start === held.start ? other : one;
  if (limit === undefined || (limit === one && other?.start !== held.start)) return false;
  const { firstToken, lastToken } = tokensOf(document.tokens, limit);
  return holdsBack(grammar, firstToken, lastToken);
}

/** Whether the marks end with a comma and a cue follows: “…,” she wrote. */
function isAttributedAfter(scene: Scene, held: Utf16Span): boolean {
  const { lastToken } = tokensOf(scene.document.tokens, held);
  if (wordAt(scene, lastToken - 2) !== ",") return false;
  for (let at = lastToken; at < lastToken + REACH_AFTER; at += 1) {
    if (scene.sentenceOf[at] !== scene.sentenceOf[lastToken - 1]) return false;
    if (itemAt(scene.cues, scene.cueOf[at])?.form === "verb")
      return isIn(scene.mentionOf, lastToken) || at === lastToken;
  }
  return false;
}

const REACH_AFTER = 6;

/** Fewer tokens than this only introduce a quote and are not content themselves. */
const MIN_LEFT = 6;

/** The same where a clause stands before a colon, "was adamant ⟨it had crossed the line⟩: “…””. */
const MIN_CLAUSE = 4;

/**
 * The least number of tokens before the marks. For the smaller one, no verb of speech may stand in the clause: “Roe
 * reported, ⟨his wife whispered to him⟩: “…””.
 */
function leastBefore({ cueOf, grammar }: Scene, first: number, marks: number): number {
  const isClause = wordAt(grammar, marks - 1) === ":" && grammar.tags[first] !== WH_WORD;
  const isPlain = cueOf.subarray(first, marks - 1).every((cue) => cue < 0);
  return isClause && isPlain && holdsFinite(grammar, first, marks) ? MIN_CLAUSE : MIN_LEFT;
}

function shorten(scene: Scene, clause: Attribution, held: Utf16Span): Attribution[] {
  const { tokens } = scene.document;
  const content = clause.content.flatMap((span, index) => {
    if (span.end <= held.start) return [span];
    const { firstToken } = tokensOf(tokens, span);
    let lastToken = tokensOf(tokens, held).firstToken;
    const least = leastBefore(scene, firstToken, lastToken);
    while (lastToken > firstToken && tokens[lastToken - 1]?.kind === "symbol") lastToken -= 1;
    // “A few, she said, ⟨are staying⟩: “…””: together with the words before the attribution, even a few words make a
    // clause.
    if (lastToken - firstToken < (index === 0 ? least : 1)) return [];
    return [{ start: span.start, end: tokens.ends[lastToken - 1] ?? span.start }];
  });
  const last = content.at(-1);
  if (last === undefined) return [];
  const quoted = clause.quoted.filter((span) => span.end <= last.end);
  return [{ ...clause, content, quoted, kind: quoted.length > 0 ? "mixed" : "indirect" }];
}
