import { wordAt } from "../../grammar/word-at.ts";
import type { ReadBlock } from "../../text/document.ts";
import { isAnyIn, itemAt } from "../../text/item-at.ts";
import { isTalkAt } from "../../text/talk.ts";
import type { Attribution } from "../attribution.ts";
import type { Scene } from "../scene.ts";
import { mentionFrom } from "../speakers/mentions/mention-at.ts";
import { toColonCue } from "./find-turns.ts";
import { TURN } from "./printed-speaker.ts";

/** How far into its paragraph the colon may stand, in tokens: "Dr Ann Roe, the vet, replies:". */
const REACH = 20;
/** How often such a paragraph is right. */
const CONFIDENCE = 0.9;

/**
 * Finds what somebody writes or replies, printed without marks behind a name, a verb and a colon that open a paragraph:
 * “Ann Roe writes: ⟦You are right. It is late.⟧” It must be two sentences or more that say "I", "we" or "you" and end
 * the paragraph; a single sentence is a clause like any other.
 */
export function findWrittenAnswers(scene: Scene): Attribution[] {
  return scene.document.blocks.flatMap((block, index) => {
    const colon = colonOf(scene, block);
    const words = { firstToken: colon + 1, lastToken: block.lastToken };
    if (colon < 0 || !areSentences(scene, words.firstToken, words.lastToken)) return [];
    const { starts, ends } = scene.document.tokens;
    const content = { start: starts[words.firstToken] ?? 0, end: ends[words.lastToken - 1] ?? 0 };
    if (!isTalkAt(scene.document.text, content, scene.language)) return [];
    return [
      {
        kind: "direct",
        content: [content],
        quoted: [],
        cue: toColonCue(scene, colon),
        stance: "asserted",
        source: mentionFrom(scene, block.firstToken, colon),
        rule: TURN,
        sentence: scene.sentenceOf[words.firstToken] ?? 0,
        block: index,
        confidence: CONFIDENCE,
      },
    ];
  });
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

/** Whether two sentences or more, the first with a capital and none in marks, stand between two tokens. */
function areSentences({ document, pairOf, sentenceOf }: Scene, first: number, end: number): boolean {
  const isWhole = document.tokens[first]?.capital === true && !isAnyIn(pairOf, first, end);
  return isWhole && (sentenceOf[end - 1] ?? 0) > (sentenceOf[first] ?? 0);
}
