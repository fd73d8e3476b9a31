import { wordAt } from "../../grammar/word-at.ts";
import type { ReadBlock } from "../../text/document.ts";
import { isAnyIn, isIn, itemAt } from "../../text/item-at.ts";
import { isTalkAt } from "../../text/talk.ts";
import type { Attribution } from "../attribution.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { mentionFrom } from "../speakers/mentions/mention-at.ts";
import { toColonCue } from "./find-turns.ts";
import { TURN } from "./printed-speaker.ts";
import { signatureOf } from "./signed-comments.ts";

/** How far into its paragraph the colon may stand, in tokens: "Dr Ann Roe, the vet, replies:". */
const REACH = 20;
/** How often such a paragraph is right. */
const CONFIDENCE = 0.9;

/**
 * Finds what somebody writes or replies, printed without marks behind a name, a verb and a colon that open a paragraph:
 * “Ann Roe writes: ⟦You are right. It is late.⟧” It must be two sentences or more that say "I", "we" or "you" and end
 * the paragraph; a single sentence is a clause like any other. A reply to a letter, “Ann Roe replies: …” below somebody's
 * question, may quote in passing, and goes on over the paragraphs below it that speak like that and report nobody.
 */
export function findWrittenAnswers(scene: Scene): Attribution[] {
  const { blocks, tokens } = scene.document;
  return blocks.flatMap((block, index) => {
    const colon = colonOf(scene, block);
    const words = { firstToken: colon + 1, lastToken: block.lastToken };
    if (colon < 0) return [];
    const isReply = isReplyToLetter(scene, colon, index);
    if (!areSentences(scene, words, isReply) || !isTalkIn(scene, words)) return [];
    const source = mentionFrom(scene, block.firstToken, colon);
    const content = [words, ...(isReply ? belowReply(scene, index, source) : [])];
    return [
      {
        kind: "direct",
        content: content.map(({ firstToken, lastToken }) => ({
          start: tokens.starts[firstToken] ?? 0,
          end: tokens.ends[lastToken - 1] ?? 0,
        })),
        quoted: [],
        cue: toColonCue(scene, colon),
        stance: "asserted",
        source,
        rule: TURN,
        sentence: scene.sentenceOf[words.firstToken] ?? 0,
        block: index,
        confidence: CONFIDENCE,
      },
    ];
  });
}

function isTalkIn({ document: { text, tokens }, language }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  return isTalkAt(text, { start: tokens.starts[firstToken] ?? 0, end: tokens.ends[lastToken - 1] ?? 0 }, language);
}

/** The longest line that signs a letter, in tokens: "Name withheld, Hove". */
const LONGEST_SIGNATURE = 8;

/**
 * Whether a verb of replying stands before the colon, and the paragraph above, or the one above a signature, is
 * somebody's letter: it says "I", "we" or "you".
 */
function isReplyToLetter(scene: Scene, colon: number, index: number): boolean {
  const { blocks } = scene.document;
  if (!scene.language.turns.replyingForms.has(wordAt(scene, colon - 1))) return false;
  const [above, before] = [blocks[index - 1], blocks[index - 2]];
  if (above?.zone !== "body") return false;
  const isSignature = above.lastToken - above.firstToken <= LONGEST_SIGNATURE && !isTalkIn(scene, above);
  const letter = isSignature ? before : above;
  return letter?.zone === "body" && isTalkIn(scene, letter);
}

/**
 * The paragraphs with which a reply goes on: they say "I", "we" or "you", report nobody, and are neither the next
 * letter nor what tells readers where to write: “Ask Ann at ann@post.example”.
 */
function belowReply(scene: Scene, reply: number, source: number): TokenRange[] {
  const { blocks } = scene.document;
  const below: TokenRange[] = [];
  for (let index = reply + 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.zone !== "body" || !isTalkIn(scene, block) || reportsSpeech(scene, block)) break;
    if (signatureOf(scene, block) >= 0 || isAnswered(scene, index) || isAboutWriter(scene, block, source)) break;
    below.push(block);
  }
  return below;
}

/** Whether a paragraph names the writer of a reply, or holds an address. */
function isAboutWriter({ cast, document, mentionOf }: Scene, block: ReadBlock, source: number): boolean {
  if (document.text.slice(block.start, block.end).includes("@")) return true;
  const person = itemAt(cast.mentions, source)?.person ?? null;
  const named = mentionOf.subarray(block.firstToken, block.lastToken);
  return person !== null && named.some((mention) => itemAt(cast.mentions, mention)?.person === person);
}

/** Whether the paragraph below, or the one below a signature, replies. */
function isAnswered(scene: Scene, index: number): boolean {
  const { blocks } = scene.document;
  return [blocks[index + 1], blocks[index + 2]].some((block) => block !== undefined && colonOf(scene, block) >= 0);
}

/** Whether a sentence in marks stands in a range, with a capital: “It is late,” you tell me. */
function reportsSpeech({ document: { tokens }, pairOf }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  for (let at = firstToken; at < lastToken; at += 1)
    if (tokens[at]?.kind === "mark" && isIn(pairOf, at) && tokens[at + 1]?.capital === true) return true;
  return false;
}

/** The colon behind “Ann Roe writes”, “Ann Roe, the vet, replies” at the start of a paragraph; -1 for none. */
function colonOf(scene: Scene, { zone, firstToken, lastToken }: ReadBlock): number {
  const { cast, document, language, phraseTokens } = scene;
  const opener = mentionFrom(scene, firstToken, Math.min(lastToken, firstToken + REACH));
  const phrase = phraseTokens[opener];
  if (zone !== "body" || phrase?.firstToken !== firstToken || itemAt(cast.mentions, opener)?.form === "pronoun")
    return -1;
  for (let at = phrase.lastToken; at < Math.min(lastToken, firstToken + REACH); at += 1) {
    if (document.tokens[at]?.text !== ":") continue;
    const isVerb = language.turns.writingVerbs.has(wordAt(scene, at - 1));
    const isBeside = phrase.lastToken === at - 1 || document.tokens[at - 2]?.text === ",";
    return isVerb && isBeside ? at : -1;
  }
  return -1;
}

/**
 * Whether two sentences or more stand in a range, the first with a capital and none in marks, or none but some of its
 * words if it may quote.
 */
function areSentences(
  { document, pairOf, sentenceOf }: Scene,
  { firstToken: first, lastToken: end }: TokenRange,
  mayQuote: boolean,
): boolean {
  const isPlain = mayQuote ? !isIn(pairOf, first) : !isAnyIn(pairOf, first, end);
  const isWhole = document.tokens[first]?.capital === true && isPlain;
  return isWhole && (sentenceOf[end - 1] ?? 0) > (sentenceOf[first] ?? 0);
}
