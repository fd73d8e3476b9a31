import { SECOND_PERSON, servesAs } from "../../grammar/syntax-words.ts";
import type { Utf16Span } from "../../span.ts";
import { itemAt } from "../../text/item-at.ts";
import { WORDS_IN_MARKS } from "../attribution.ts";
import { findWords, isTelling, MOST_PAIRS, toldBeside, wordsWithin } from "../headline-marks.ts";
import { FRAGMENT } from "../mixed/widen-fragments.ts";
import { type Scene, type TokenRange, tokensOf } from "../scene.ts";
import { AFTER, NO_CUE } from "./candidates.ts";
import type { Decision } from "./decide-speakers.ts";
import { keyOf, NOBODY } from "./keys.ts";

/**
 * The decisions, with who says the words of a headline's marks taken from who says the same words below: ‘We lost it all’: baker on the fire …
 * “We lost it all,” said Roe. Where several say them, somebody quotes another with them, or a verb of the headline tells who says them,
 * nothing is changed.
 */
export function takeFromBelow(scene: Scene, decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, index) => {
    const { block, kind, content, quoted } = decision.attribution;
    const [marks, another] = kind === "direct" ? content : quoted;
    const isInHeadline = index < MOST_PAIRS && scene.document.blocks[block]?.zone === "headline";
    if (marks === undefined || another !== undefined || !isInHeadline) return decision;
    const pair = tokensOf(scene.document.tokens, marks);
    const words = wordsWithin(scene, pair);
    const below = isTelling(scene, words, pair) ? decisions.filter((other) => says(scene, other, words)) : [];
    const [first] = below;
    const keys = new Set(below.map(({ candidate, antecedent }) => meant(scene, candidate?.mention, antecedent?.key)));
    if (first === undefined) return kind === "direct" ? ofOneself(scene, decision, pair) : decision;
    const isTold = (decision.candidate?.cue ?? -1) >= 0 || (kind === "mixed" && decision.attribution.rule !== FRAGMENT);
    return keys.size > 1 || isTold ? decision : saidBelow(decision, first, marks);
  });
}

function saidBelow({ attribution, frame }: Decision, below: Decision, marks: Utf16Span): Decision {
  const { candidate, antecedent, probability } = below;
  const confidence = Math.max(attribution.confidence, below.attribution.confidence);
  const own = {
    ...attribution,
    kind: "direct" as const,
    content: [marks],
    quoted: [],
    rule: WORDS_IN_MARKS,
    confidence,
  };
  return { attribution: own, frame, candidate, antecedent, probability };
}

/** How often who a headline tells of behind “I …” has said it. */
const OF_ONESELF = 0.8;

/**
 * Words that nobody says below, and no verb of the headline gives to anybody: “I lost it all”: ⟨baker⟩ on the fire; whoever speaks of others,
 * “He was kind”: Roe dies, or to others is not told.
 */
function ofOneself(scene: Scene, decision: Decision, pair: TokenRange): Decision {
  const told = toldBeside(scene, pair);
  if (told === null || (decision.candidate?.cue ?? -1) >= 0) return decision;
  if (!speaksOfOneself(scene, pair)) return { ...decision, candidate: null, antecedent: null };
  if (decision.candidate !== null || told.firstToken < pair.firstToken) return decision;
  const mention = scene.mentionOf[told.firstToken] ?? -1;
  const range = itemAt(scene.mentionTokens, mention);
  const one = itemAt(scene.cast.mentions, mention);
  if (range === undefined || one === undefined || one.plural || (one.person === null && one.unnamedAs !== "individual"))
    return decision;
  if (scene.document.tokens[range.lastToken]?.kind === "possessive") return decision;
  const { firstToken, lastToken } = range;
  const candidate = { firstToken, lastToken, mention, place: AFTER, order: 0, cue: -1, cueSide: NO_CUE };
  return { ...decision, candidate, antecedent: null, probability: OF_ONESELF };
}

/** "I" or "we", and no "you". */
function speaksOfOneself(
  { document: { tokens }, grammar, language }: Scene,
  { firstToken, lastToken }: TokenRange,
): boolean {
  let isOwn = false;
  for (let at = firstToken; at < lastToken; at += 1) {
    if (servesAs(grammar, at, SECOND_PERSON)) return false;
    isOwn ||= language.turns.ownWords.has(tokens[at]?.lower ?? "");
  }
  return isOwn;
}

function meant({ cast }: Scene, mention = -1, antecedent: number = NOBODY): number {
  const key = keyOf(cast.mentions[mention]);
  return key === NOBODY ? antecedent : key;
}

/** Whether somebody says the words in marks, and no document, and below the headline. */
function says(scene: Scene, { attribution, candidate, antecedent }: Decision, words: readonly string[]): boolean {
  const mention = itemAt(scene.cast.mentions, candidate?.mention);
  const isNobody = mention?.form === "pronoun" && (antecedent?.key ?? NOBODY) === NOBODY;
  if (mention === undefined || isNobody || mention.unnamedAs === "document" || mention.unnamedAs === "poll")
    return false;
  if (scene.document.blocks[attribution.block]?.zone === "headline") return false;
  const marks = attribution.kind === "direct" ? attribution.content : attribution.quoted;
  return marks.some((span) => {
    const range = tokensOf(scene.document.tokens, span);
    const at = findWords(scene, range, words);
    return at >= 0 && isOwn(scene, range.firstToken, at);
  });
}

/** How far before inner marks who speaks in them is told, in tokens. */
const INNER_REACH = 5;

/** “I told him, ‘⟨Go home⟩’,” said Roe: they are Roe's own; “He told me, ‘⟨go home⟩’,” said Roe: they are another's. */
function isOwn({ document: { tokens }, language }: Scene, outer: number, at: number): boolean {
  let inner = -1;
  for (let mark = outer + 1; mark < at; mark += 1) if (tokens[mark]?.kind === "mark") inner = inner < 0 ? mark : -1;
  if (inner < 0) return true;
  for (let before = inner - 1; before >= Math.max(outer, inner - INNER_REACH); before -= 1)
    if (language.turns.ownSubjects.has(tokens[before]?.lower ?? "")) return true;
  return false;
}
