import { itemAt } from "../text/item-at.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Attribution, Cue } from "./attribution.ts";
import type { Scene, TokenRange } from "./scene.ts";
import { keyOf, NOBODY } from "./speakers/keys.ts";
import type { Stretch } from "./stretches.ts";

/** The rule of what a transcript prints under a name; such quotes have their speaker from the start. */
export const TRANSCRIPT = "transcript";

/** A label has at most this many words: "JAKE TAPPER:", "SEN. ANN ROE:". */
const MAX_LABEL_TOKENS = 6;

/** Fewer labelled paragraphs make no transcript. */
const MIN_LABELS = 2;

/**
 * What transcripts and headlines print after a name and a colon, without marks: paragraphs labelled "ROE: …" or "Q: …"
 * where an article has several, and a headline "Roe: Talks will resume". What a paragraph prints in marks after its label
 * is left to the direct quotes.
 */
export function findTranscripts(scene: Scene): Attribution[] {
  const labelled = scene.document.blocks.flatMap((block, index) => {
    const colon = labelEnd(scene, block);
    return colon < 0 || isQuoted(scene, colon + 1, block) ? [] : [{ block, index, colon }];
  });
  const loud = labelled.filter(
    ({ block, colon }) => block.zone === "body" && isLoud(scene.document.tokens, block, colon),
  );
  const inHeadline = labelled.filter(
    ({ block, colon }) => block.zone === "headline" && namesWhole(scene, block, colon),
  );
  const paragraphs = loud.length >= MIN_LABELS ? loud : findDialogue(scene, labelled);
  return [...inHeadline, ...paragraphs].map(({ block, index, colon }) => toAttribution(scene, block, index, colon));
}

interface Labelled {
  readonly block: Scene["document"]["blocks"][number];
  readonly index: number;
  readonly colon: number;
}

/** Paragraphs of whole sentences that the names of two or more speakers label by turns: "Roe: …", "Moe: …", "Roe: …". */
function findDialogue(scene: Scene, labelled: readonly Labelled[]): Labelled[] {
  const turns = labelled.filter(
    ({ block, colon }) => block.zone === "body" && namesWhole(scene, block, colon) && endsSentence(scene, block),
  );
  const speakers = new Set(turns.map(({ colon }) => keyOf(itemAt(scene.cast.mentions, scene.mentionOf[colon - 1]))));
  return speakers.size > 1 && turns.length > speakers.size && !speakers.has(NOBODY) ? turns : [];
}

function endsSentence({ document }: Scene, { lastToken }: TokenRange): boolean {
  return /^[.?!…]/.test(document.tokens[lastToken - 1]?.text ?? "");
}

/** The colon after the label at the start of a range of tokens, or -1. */
function labelEnd({ document }: Scene, { firstToken, lastToken }: TokenRange): number {
  const end = Math.min(lastToken - 1, firstToken + MAX_LABEL_TOKENS + 1);
  for (let at = firstToken + 1; at < end; at += 1) if (document.tokens[at]?.text === ":") return at;
  return -1;
}

function isQuoted({ pairOf }: Scene, from: number, block: TokenRange): boolean {
  return (pairOf[from] ?? -1) >= 0 || (pairOf[block.firstToken] ?? -1) >= 0;
}

/** Written in capitals throughout, "Q" and "A" included. */
function isLoud(tokens: Tokens, { firstToken }: TokenRange, colon: number): boolean {
  for (let at = firstToken; at < colon; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (tokens[at]?.kind === "word" && text !== text.toUpperCase()) return false;
  }
  return tokens[firstToken]?.kind === "word";
}

/** Whether one mention, its title included, is all that stands before the colon. */
function namesWhole(scene: Scene, { firstToken }: TokenRange, colon: number): boolean {
  const mention = scene.mentionOf[colon - 1] ?? -1;
  const form = scene.cast.mentions[mention]?.form;
  return (form === "name" || form === "short") && scene.phraseTokens[mention]?.firstToken === firstToken;
}

function toAttribution(scene: Scene, block: TokenRange, index: number, colon: number): Attribution {
  const { tokens } = scene.document;
  const content = { start: tokens.starts[colon + 1] ?? 0, end: tokens.ends[block.lastToken - 1] ?? 0 };
  const source = labelMention(scene, block, colon);
  return {
    kind: "indirect",
    content: [content],
    quoted: [],
    cue: toCue(tokens, colon),
    stance: "asserted",
    source: source < 0 ? null : source,
    rule: TRANSCRIPT,
    sentence: scene.sentenceOf[colon + 1] ?? 0,
    block: index,
    confidence: 0.9,
  };
}

/** The last mention of the label, "ANN ROE" in "ANN ROE, HOST:", or -1. */
function labelMention({ mentionOf }: Scene, { firstToken }: TokenRange, colon: number): number {
  for (let at = colon - 1; at >= firstToken; at -= 1) if ((mentionOf[at] ?? -1) >= 0) return mentionOf[at] ?? -1;
  return -1;
}

function toCue(tokens: Tokens, colon: number): Cue {
  const [start = 0, end = 0] = [tokens.starts[colon], tokens.ends[colon]];
  return {
    start,
    end,
    firstToken: colon,
    headToken: colon,
    lastToken: colon + 1,
    lemma: ":",
    form: "colon",
    strength: 1,
    reading: "asserted",
    content: null,
    printedFrom: start,
  };
}

/**
 * The label inside marks that a printed transcript puts before each speech, "ROE: We go now.": its colon, or -1.
 */
export function labelInMarks(scene: Scene, { firstToken, lastToken }: Stretch): number {
  const inner = { firstToken: firstToken + 1, lastToken };
  const colon = labelEnd(scene, inner);
  return colon >= 0 && isLoud(scene.document.tokens, inner, colon) ? colon : -1;
}
