import { INDEFINITE, INFINITIVE_MARKER, ONE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb } from "../../grammar/tags.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { type Scene, startOfSentence, type TokenRange } from "../scene.ts";
import { candidateOf } from "./candidates/among-candidates.ts";
import type { Candidate, Frame } from "./candidates/candidates.ts";

/** Words in marks, with their speaker as decided before. */
interface Said {
  readonly frame: Frame;
  readonly candidate: Candidate | null;
}

/** How much may follow words in marks in their paragraph to name their speaker, in tokens. */
const LONGEST_ATTRIBUTION = 14;

/**
 * Who goes on to write to somebody else, behind what the writer does, or to speak of themselves in a paragraph that is
 * nothing but words in marks: “I fell,” said Roe. ¶ “I got up again.” The candidate who said “I” in the last words of
 * the paragraph before, or -1 for nobody.
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
    return candidateOf(candidates, writer);
  }
  if (isBehindWriter(scene, frame, before)) return candidateOf(candidates, before?.candidate?.mention ?? -1);
  if (attribution.kind !== "direct" || said?.kind !== "direct" || said.block !== attribution.block - 1) return -1;
  if (before?.candidate == null || !isOne(scene, before.candidate.mention)) return -1;
  const block = scene.document.blocks[attribution.block];
  const above = scene.document.blocks[said.block];
  const last = before.frame.said.lastToken;
  if (block === undefined || above === undefined || content.length !== 1) return -1;
  const [words] = content;
  // “Do I know you?” said Roe. ¶ “I hope so.”
  if (scene.document.tokens[last - 2]?.text === "?") return -1;
  const isAlone = words?.firstToken === block.firstToken && words.lastToken >= block.lastToken;
  if (!isAlone || above.lastToken - last > LONGEST_ATTRIBUTION) return -1;
  if (!speaksAsOne(scene, content) || !speaksAsOne(scene, before.frame.content)) return -1;
  const { mention } = before.candidate;
  return candidateOf(candidates, mention);
}

/**
 * Who goes on behind a relative clause about them, or other words that say who they are: “A,” said Roe, whose brother
 * is accused of it. “B.”, “A,” said Roe, one of his pupils and now a friend. “B.” The candidate who said the words
 * before; -1 where anything else stands between, or the words have their own verb of speech.
 */
export function goesOnBehindRelative(
  scene: Scene,
  { attribution, content, sentences }: Frame,
  candidates: readonly Candidate[],
  before: Said | undefined,
): number {
  const said = before?.frame.attribution;
  if (before?.candidate == null || attribution.kind !== "direct" || said?.kind !== "direct") return -1;
  const gap = before.frame.said.lastToken;
  const words = content[0]?.firstToken ?? 0;
  const isNext = said.block === attribution.block && words === sentences.firstToken && words > gap;
  if (!isNext || words - gap > LONGEST_RELATIVE) return -1;
  if (scene.sentenceOf[gap] !== scene.sentenceOf[words - 1] || isOthers(scene, content, sentences)) return -1;
  const cue = itemAt(scene.cues, scene.cueOf[gap]);
  const { mention } = before.candidate;
  // “A,” ⟨chuckles⟩ Roe
  const isVerb = cue === undefined ? isFiniteVerb(scene.grammar.tags[gap] ?? 0) : cue.form === "verb";
  if (!isVerb || scene.phraseTokens[mention]?.firstToken !== (cue?.lastToken ?? gap + 1)) return -1;
  if (!isRelativeToEnd(scene, scene.mentionTokens[mention]?.lastToken ?? words, words)) return -1;
  return candidateOf(candidates, mention);
}

/** How much may stand between the two pairs of marks, in tokens. */
const LONGEST_RELATIVE = 40;

/** Whether a verb of speech stands behind words in their sentence: “B,” said Moe. */
function isOthers({ cueOf }: Scene, content: readonly TokenRange[], { lastToken }: TokenRange): boolean {
  for (let at = content.at(-1)?.lastToken ?? lastToken; at < lastToken; at += 1) if (isIn(cueOf, at)) return true;
  return false;
}

/**
 * Whether ", who …", ", whose …", ", one of …" or ", a …" begins in a range that asks nothing and holds no words in
 * marks: somebody who is asked may answer.
 */
function isRelativeToEnd(scene: Scene, from: number, to: number): boolean {
  const { cues, cueOf, document, grammar, language, pairOf } = scene;
  let isRelative = grammar.tags[from] === COMMA && servesAs(grammar, from + 1, INDEFINITE | ONE);
  for (let at = from; at < to; at += 1) {
    const word = document.tokens[at]?.lower ?? "";
    const isWho = language.smallWords.personalRelatives.has(word) && grammar.tags[at - 1] === COMMA;
    if (isWho) isRelative = true;
    if (isIn(pairOf, at)) return false;
    const lemma = itemAt(cues, cueOf[at])?.lemma ?? "";
    if (language.stances.askingVerbs.has(lemma) || document.tokens[at]?.text === ":") return false;
  }
  return isRelative;
}

/** Roe wrote to him: “I hate it.” ⟨To his sister: “Come.”⟩ */
function isNextLetter(scene: Scene, { attribution, content }: Frame, before: Said | undefined): boolean {
  const { document, grammar } = scene;
  const said = before?.frame.attribution;
  const marks = content[0]?.firstToken ?? 0;
  if (attribution.kind !== "direct" || said?.kind !== "direct" || said.block !== attribution.block) return false;
  if (document.tokens[marks - 1]?.text !== ":") return false;
  const first = startOfSentence(scene, marks - 1);
  return first < marks - 1 && servesAs(grammar, first, INFINITIVE_MARKER);
}

/**
 * “It is cold,” says Roe. ⟨We both stare at it.⟩ “Like a stone.”: whether a sentence in which the writer does something
 * and nobody speaks is all that stands between words in marks and the sentence of those before.
 */
function isBehindWriter(scene: Scene, { attribution, content }: Frame, before: Said | undefined): boolean {
  const { cueOf, document, language, pairOf, sentenceOf } = scene;
  const said = before?.frame.attribution;
  const words = content[0]?.firstToken ?? 0;
  if (attribution.kind !== "direct" || said?.kind !== "direct" || said.block !== attribution.block) return false;
  const own = itemAt(document.sentences, sentenceOf[words - 1]);
  const last = sentenceOf[(before?.frame.said.lastToken ?? 0) - 1] ?? -1;
  if (own === undefined || own.lastToken !== words || sentenceOf[own.firstToken - 1] !== last) return false;
  for (let at = own.firstToken; at < words; at += 1) if (isIn(pairOf, at) || isIn(cueOf, at)) return false;
  return language.turns.ownSubjects.has(document.tokens[own.firstToken]?.lower ?? "");
}

function isOne({ cast }: Scene, mention: number): boolean {
  const one = itemAt(cast.mentions, mention);
  return (
    one !== undefined && !one.plural && one.organisation === null && (one.unnamedAs ?? "individual") === "individual"
  );
}

/** Whether "I" stands outside inner marks. */
export function speaksAsOne({ document: { tokens }, language }: Scene, content: readonly TokenRange[]): boolean {
  return content.some(({ firstToken, lastToken }) => {
    let depth = 0;
    for (let at = firstToken + 1; at < lastToken - 1; at += 1) {
      if (tokens[at]?.kind === "mark") depth = 1 - depth;
      else if (depth === 0 && language.turns.singleSubjects.has(tokens[at]?.lower ?? "")) return true;
    }
    return false;
  });
}
