import { holdsOneOf } from "../../grammar/word-at.ts";
import type { Utf16Span } from "../../span.ts";
import { DASHES_OR_HYPHEN } from "../../text/dashes.ts";
import type { ReadBlock } from "../../text/document.ts";
import type { Attribution, Cue } from "../attribution.ts";
import { blockAt, type Scene } from "../scene.ts";
import { asksIn, isAnother, withoutNarration } from "./dashed-narration.ts";
import { findAnswers } from "./find-turns.ts";
import { saysOutside } from "./first-person.ts";
import { readInterview } from "./interviewee.ts";
import { mentionsIn } from "./mentions-in.ts";
import { ANSWER, TURN } from "./printed-speaker.ts";

/** A paragraph of the body that begins with a dash. */
interface DashedTurn {
  /** Index of the document's block. */
  readonly index: number;
  readonly block: ReadBlock;
  /** What stands behind the dash. */
  readonly words: Utf16Span;
  readonly asks: boolean;
  /** “— It is late, ⟨said Roe⟩.”: whether it says whose words it prints. */
  readonly isTold: boolean;
}

/** The least number of turns in a talk; and in an interview, with their least share of all paragraphs. */
const MIN_TURNS = 3;
const MIN_IN_INTERVIEW = 4;
const MIN_SHARE = 1 / 3;

/**
 * Finds the turns of a talk that marks them by a dash alone: “— Will you go? ¶ — ⟦Ask me on Friday.⟧” They are said by
 * somebody unknown, except an interviewee's answers and “— ⟦It is late⟧, said Roe.” Unlike a list, a talk has questions
 * that are answered, one to "you" with "I", or else an interviewee who gives every second turn.
 *
 * @param reported the reported clauses of the text
 */
export function findDashedTurns(scene: Scene, reported: readonly Attribution[]): Attribution[] {
  if (scene.document.turns.length > 0) return [];
  const rows = findRows(scene).filter(isTalk);
  const turns = rows.flat();
  const mentions = findAnswerers(scene, rows);
  const isMutual =
    mentions.size > 0 || rows.some((row) => exchangesOf(row).some((one) => isPutAndAnswered(scene, one)));
  if (turns.length < MIN_TURNS || !isMutual) return [];
  // “Roe receives ⟨me⟩ at home.”: then "I" without a dash may be the writer.
  const isToldByOne = scene.document.blocks.slice(0, turns[0]?.index).some((block) => saysI(scene, block));
  return turns.flatMap((turn, at) => {
    if (turn.isTold) return toldTurn(scene, turn, reported);
    const content = withoutNarration(scene, turn);
    if (content.length === 0) return [];
    const mention = mentions.get(turn) ?? null;
    const own = findAnswers(scene, [{ block: turn.index, mention }], mention === null ? TURN : ANSWER);
    const more = mention === null || isToldByOne ? [] : continuation(scene, turn, turns[at + 1]);
    return [
      ...own.map((one) => ({ ...one, content })),
      ...more.flatMap((block) => findAnswers(scene, [{ block, mention }])),
    ];
  });
}

/** The paragraphs behind a dash, by rows of neighbours. All are sentences, but below a row may stand “— Ann Roe”. */
function findRows(scene: Scene): DashedTurn[][] {
  const { blocks, tokens } = scene.document;
  const isDashed = ({ zone, firstToken }: ReadBlock) =>
    zone === "body" && DASHES_OR_HYPHEN.has(tokens[firstToken]?.text ?? "");
  if (!blocks.some(isDashed)) return [];
  const told = new Set(scene.cues.filter((cue) => isTag(scene, cue)).map((cue) => blockAt(scene, cue.firstToken)));
  const rows: DashedTurn[][] = [];
  for (const [index, block] of blocks.entries()) {
    if (!isDashed(block)) continue;
    const words = { start: tokens.starts[block.firstToken + 1] ?? block.end, end: block.end };
    const turn = { index, block, words, asks: asksIn(scene, words), isTold: told.has(index) };
    const row = rows.at(-1);
    if (row?.at(-1)?.index === index - 1) row.push(turn);
    else rows.push([turn]);
  }
  const isSentence = ({ words }: DashedTurn) => SENTENCE.test(textOf(scene, words));
  return rows.map((row) => (row.slice(0, -1).every(isSentence) ? row.filter(isSentence) : []));
}

/** “It is late.”, unlike “milk” and “Ann Roe” */
const SENTENCE = /^[^\p{Ll}].*[.?!…][”")]?$/su;

function textOf({ document: { text } }: Scene, { start, end }: Utf16Span): string {
  return text.slice(start, end);
}

/** The least share of the turns of a row that ask. */
const MIN_ASKING = 1 / 4;

/** Whether a row may be a part of a talk: there are enough questions, and half of these are answered. */
function isTalk(row: readonly DashedTurn[]): boolean {
  const asking = row.slice(0, -1).filter(({ asks }) => asks).length;
  const answered = exchangesOf(row).length;
  return answered > 0 && asking >= row.length * MIN_ASKING && answered * 2 >= asking;
}

/** The questions of a row with what is answered. */
function exchangesOf(row: readonly DashedTurn[]): [DashedTurn, DashedTurn][] {
  return row.flatMap((turn, at): [DashedTurn, DashedTurn][] => {
    const next = row[at + 1];
    return turn.asks && next?.asks === false ? [[turn, next]] : [];
  });
}

/** “— Will ⟨you⟩ go? ¶ — Ask ⟨me⟩ on Friday.”, “— Will ⟨you⟩ go? ⟨asks Roe⟩. ¶ — Never.” */
function isPutAndAnswered(scene: Scene, [question, answer]: readonly [DashedTurn, DashedTurn]): boolean {
  return saysYou(scene, question) && (question.isTold || saysI(scene, answer.words));
}

function saysYou({ document, language }: Scene, { words }: DashedTurn): boolean {
  return saysOutside(document, words, language.turns.addressingWords);
}

function saysI({ document, language }: Scene, span: Utf16Span): boolean {
  return saysOutside(document, span, language.turns.singleSubjects, language.turns.singleObjects);
}

/**
 * For each answer in an interview, where the mention begins of the one who answers. Empty where nothing shows who that
 * is. In an interview somebody answers with "I", or else every other turn is a question without it: a paper answers “—
 * Can I bring my dog? ¶ — You can.”, and an agenda asks little.
 */
function findAnswerers(scene: Scene, rows: readonly DashedTurn[][]): ReadonlyMap<DashedTurn, number> {
  const { document, cast } = scene;
  const turns = rows.flat();
  const least = Math.max(MIN_IN_INTERVIEW, document.blocks.length * MIN_SHARE);
  const answers = rows.flatMap(answersOf);
  if (turns.length < least || turns.some(({ isTold }) => isTold)) return new Map();
  const blocksOf = (some: readonly DashedTurn[]) => some.map(({ block }) => block);
  const others = turns.filter((turn) => !answers.includes(turn));
  const isPut = others.every(({ asks, words }) => asks && !saysI(scene, words));
  const isEvident = isPut || answers.some(({ words }) => saysI(scene, words));
  const mention = readInterview(document, cast, blocksOf(turns), blocksOf(answers), isEvident).answers;
  return new Map(mention === null ? [] : answers.map((turn) => [turn, mention.start]));
}

/** Who asks puts at least this many questions for each that is asked back: “Should I be?” */
const MIN_PUT = 3;

/** Every second turn of a row, if half of the others ask and hardly any of these does; otherwise none. */
function answersOf(row: readonly DashedTurn[]): readonly DashedTurn[] {
  const sides = [1, 0].map((side) => row.filter((_, at) => at % 2 === side));
  return (
    sides.find((answers, at) => {
      const others = sides[1 - at] ?? [];
      const [put = 0, back = 0] = [others, answers].map((turns) => turns.filter(({ asks }) => asks).length);
      return put > 0 && put * 2 >= others.length && put >= back * MIN_PUT;
    }) ?? []
  );
}

/** The most words between a pause and a verb of speech, and between that and the next sign. */
const MAX_BESIDE = 4;
const SIGNS: ReadonlySet<string> = new Set([",", ".", ";", ":", "?", "!", "…", "...", ...DASHES_OR_HYPHEN]);

/**
 * “It is late, ⟨said Roe⟩.”, “Why? ⟨she asks⟩,”: whether signs set off a verb from words that say neither "I" nor
 * "you".
 */
function isTag(scene: Scene, { form, firstToken, lastToken }: Cue): boolean {
  const { tokens } = scene.document;
  const { addressingWords, ownWords } = scene.language.turns;
  const isSign = (at: number) => SIGNS.has(tokens[at]?.text ?? "");
  let [first, end] = [firstToken, lastToken];
  while (first > firstToken - MAX_BESIDE && !isSign(first - 1)) first -= 1;
  while (end < lastToken + MAX_BESIDE && !isSign(end)) end += 1;
  const isOwn = holdsOneOf(scene, first, end, ownWords) || holdsOneOf(scene, first, end, addressingWords);
  const isSentence = tokens[first - 1]?.text !== "," && tokens[first]?.capital === true;
  return form === "verb" && isSign(first - 1) && isSign(end) && !isOwn && !isSentence;
}

/**
 * “— I sink. ¶ ⟦I never liked water.⟧ ¶ — Do you row?”: the paragraphs between an answer and the next turn, if each
 * says "I" and nothing of another: “He pours me a cup.”
 */
function continuation(scene: Scene, { index }: DashedTurn, next: DashedTurn | undefined): number[] {
  const { document, cast, language } = scene;
  const between = document.blocks.slice(index + 1, next?.index ?? 0);
  const isOwn = (block: ReadBlock) =>
    saysOutside(document, block, language.turns.singleSubjects) &&
    !mentionsIn(cast.mentions, block).some((mention) => isAnother(scene, mention));
  return between.every(isOwn) ? between.map((_, at) => index + 1 + at) : [];
}

/** “— ⟦It is late⟧, said Roe.”: the words before whoever says them; none where it is not clear which those are. */
function toldTurn({ document: { text } }: Scene, { block, words }: DashedTurn, reported: readonly Attribution[]) {
  return reported.flatMap((one): Attribution[] => {
    const [first, ...others] = one.content;
    const begins = first?.start === words.start || first?.start === block.start;
    const isWhole = begins && others.length === 0 && one.quoted.length === 0;
    if (first === undefined || !isWhole || one.cue === null || one.cue.start < first.end) return [];
    // “Will you go⟨?⟩”
    const end = /[?!]/.test(text.charAt(first.end)) ? first.end + 1 : first.end;
    return [{ ...one, kind: "direct", content: [{ start: words.start, end }] }];
  });
}
