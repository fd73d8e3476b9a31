import { holdsFinite } from "../../grammar/holds-finite.ts";
import { COMPLEMENTIZER, DATIVE, servesAs } from "../../grammar/syntax-words.ts";
import { ADVERB, isFiniteVerb, PARTICIPLE, PREPOSITION } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { ReadBlock } from "../../text/document.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { readTurnLabel } from "../../text/read-turn-label.ts";
import { type Attribution, type Cue, WORDS_IN_MARKS } from "../attribution.ts";
import { isPassive } from "../passive.ts";
import type { Scene } from "../scene.ts";
import { givesOut, whoIsHandedTo } from "../speakers/in-sentence/statement-above.ts";
import { isTalkOutside } from "./first-person.ts";

/** How often such paragraphs are right. */
const CONFIDENCE = 0.8;

/** How many tokens may stand between the verb and the colon: "said in a statement on its website on Monday:". */
const LONGEST_CIRCUMSTANCE = 16;
/** The least number of tokens in such a paragraph. */
const MIN_TOKENS = 5;
/** The most paragraphs that are taken, where all say "I", "we" or "you". */
const MAX_PARAGRAPHS = 6;

/**
 * Finds what somebody says or writes, set off from the story without marks: “The club said in a statement:” ¶ ⟦We know
 * of it and we will not comment.⟧ It is one paragraph, or several that all say "I", "we" or "you". The speaker stands
 * in the line above, and is left open here.
 */
export function findBlockQuotes(scene: Scene): Attribution[] {
  const { blocks } = scene.document;
  return blocks.flatMap((block, index) => {
    const isLine = block.zone === "body" && wordAt(scene, block.lastToken - 1) === ":";
    if (!isLine || !isSetOff(scene, blocks[index + 1]) || !leadsToWords(scene, block)) return [];
    const content: ReadBlock[] = [];
    for (const next of blocks.slice(index + 1, index + 1 + MAX_PARAGRAPHS)) {
      if (
        !isSetOff(scene, next) ||
        (content.length > 0 &&
          !(isTalkOutside(scene.document, next) && content.every((one) => isTalkOutside(scene.document, one))))
      )
        break;
      content.push(next);
    }
    const [first] = content;
    return first === undefined ? [] : [toAttribution(scene, content, first, index + 1)];
  });
}

/** Whether it is a paragraph of the body with at least one sentence, without marks and label. */
function isSetOff({ document, pairOf, grammar, language }: Scene, block: ReadBlock | undefined): block is ReadBlock {
  if (block === undefined || block.zone !== "body" || block.lastToken - block.firstToken < MIN_TOKENS) return false;
  const { tokens, text } = document;
  if (!".?!".includes(tokens[block.lastToken - 1]?.text ?? " ")) return false;
  for (let at = block.firstToken; at < block.lastToken; at += 1)
    if (isIn(pairOf, at) || tokens[at]?.kind === "mark") return false;
  if (readTurnLabel(text, language, block)?.sign === ":") return false;
  return holdsFinite(grammar, block.firstToken, block.lastToken);
}

/**
 * “⟨Roe⟩ said in a statement:”, “⟨Police⟩ have issued this statement:”: whether the line has a speaker, a verb of
 * speech or of giving out, and no other verb up to the colon.
 */
function leadsToWords(scene: Scene, { firstToken, lastToken, lastSentence }: ReadBlock): boolean {
  const { grammar, cueOf, cues, document, pairOf } = scene;
  if (whoIsHandedTo(scene, { firstToken, lastToken }) >= 0) return true;
  const first = Math.max(firstToken, document.sentences[lastSentence - 1]?.firstToken ?? firstToken);
  for (let at = lastToken - 2; at >= first && at >= lastToken - 2 - LONGEST_CIRCUMSTANCE; at -= 1) {
    if (isIn(pairOf, at)) return false;
    if (!isFiniteVerb(grammar.tags[at]) && !isIn(cueOf, at)) continue;
    const cue = itemAt(cues, cueOf[at]);
    if (cue?.form === "verb" && cue.headToken === at)
      return isTelling(scene, cue) && hasSubject(scene, first, cue.firstToken);
    if (isFiniteVerb(grammar.tags[at])) return givesOut(scene, at, lastToken) && hasSubject(scene, first, at);
  }
  return false;
}

/**
 * "said:", "wrote on Facebook:", "told reporters:": whether the cue leads to words, unlike "noted the attendance:",
 * "observing of Roe:".
 */
function isTelling({ grammar, language }: Scene, cue: Cue): boolean {
  const { occasions, speech } = language;
  const isHere = isFiniteVerb(grammar.tags[cue.headToken]) || grammar.tags[cue.headToken] === PARTICIPLE;
  if (cue.reading !== "asserted" || !isHere || isPassive(grammar, cue)) return false;
  if (occasions.tellingVerbs.has(cue.lemma)) return true;
  const isTold =
    speech.trailingVerbs.has(cue.lemma) || speech.replyingVerbs.has(cue.lemma) || speech.postingVerbs.has(cue.lemma);
  const next = grammar.tags[cue.lastToken] ?? 0;
  const isClear = next === PREPOSITION || next === ADVERB || wordAt(grammar, cue.lastToken) === ":";
  return isTold && (isClear || servesAs(grammar, cue.lastToken, COMPLEMENTIZER | DATIVE));
}

/** Whether a mention stands before a verb, in its sentence. */
function hasSubject({ mentionOf }: Scene, first: number, verb: number): boolean {
  for (let at = verb - 1; at >= first; at -= 1) if (isIn(mentionOf, at)) return true;
  return false;
}

function toAttribution(
  { document: { tokens } }: Scene,
  content: readonly ReadBlock[],
  first: ReadBlock,
  block: number,
): Attribution {
  return {
    kind: "direct",
    content: content.map(({ firstToken, lastToken }) => ({
      start: tokens.starts[firstToken] ?? 0,
      end: tokens.ends[lastToken - 1] ?? 0,
    })),
    quoted: [],
    cue: null,
    stance: "asserted",
    source: null,
    rule: WORDS_IN_MARKS,
    sentence: first.firstSentence,
    block,
    confidence: CONFIDENCE,
  };
}
