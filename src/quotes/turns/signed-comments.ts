import { holdsFinite } from "../../grammar/holds-finite.ts";
import { stepBack } from "../../grammar/steps.ts";
import { MARK, STOP } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { DASHES_OR_HYPHEN } from "../../text/dashes.ts";
import type { ReadBlock } from "../../text/document.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { isTalkAt } from "../../text/talk.ts";
import type { Attribution } from "../attribution.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { mentionFrom } from "../speakers/mentions/mention-at.ts";
import { SIGNED } from "./printed-speaker.ts";

/** The longest signature, in tokens, dash included: "– Ann N., Lower Ashby". */
const LONGEST_SIGNATURE = 16;
/** The least number of signed paragraphs, behind a dash or not; a single one may be the writer's. */
const MIN_COMMENTS = 2;
const MIN_UNMARKED = 3;
/** How often such paragraphs are right. */
const CONFIDENCE = 0.8;

/**
 * Finds what readers write, printed without marks, each with their name behind a dash: "We walked. Where were they? –
 * Ann N., Ashby". Only where several paragraphs are signed like this, and each asks something or says "I", "we" or
 * "you". More must be where the name stands in brackets or is the last sentence: "I never go. Ann Roe, Ashby".
 */
export function findSignedComments(scene: Scene): Attribution[] {
  const { blocks } = scene.document;
  const findBy = (signature: (scene: Scene, block: ReadBlock) => number, least: number): Attribution[] => {
    const comments = blocks.flatMap((block, index) => {
      const end = signature(scene, block);
      if (end < 0) return [];
      return [toAttribution(scene, { firstToken: behindSalutation(scene, block), lastToken: end }, index)];
    });
    return comments.length < least ? [] : comments;
  };
  const signed = findBy(signatureOf, MIN_COMMENTS);
  return signed.length > 0 ? signed : findBy(unmarkedSignatureOf, MIN_UNMARKED);
}

/**
 * The token behind the words of a paragraph that ends in the name of a person, in brackets or as a sentence without a
 * full stop: "I never go. ⟨(⟩Ann Roe, Ashby)", "I never go. ⟨Ann⟩ Roe, Ashby"; -1 for none.
 */
function unmarkedSignatureOf(scene: Scene, block: ReadBlock): number {
  const { cast, document, grammar, mentionOf, pairOf, sentenceOf } = scene;
  const { firstToken, lastToken } = block;
  if (block.zone !== "body" || isIn(pairOf, firstToken) || grammar.tags[lastToken - 1] === STOP) return -1;
  const isClosed = document.tokens[lastToken - 1]?.text === ")";
  let name = lastToken - 1;
  const opens = (at: number): boolean =>
    isClosed ? document.tokens[at - 1]?.text === "(" : sentenceOf[at - 1] !== sentenceOf[at];
  while (name > firstToken && name > lastToken - LONGEST_SIGNATURE && !opens(name)) name -= 1;
  const end = isClosed ? name - 1 : name;
  if (!opens(name) || grammar.tags[end - 1] !== STOP || end - firstToken < LEAST_WORDS) return -1;
  const isPerson = itemAt(cast.mentions, mentionOf[name])?.person != null;
  const isSigned = isPerson && isName(scene, { firstToken: name, lastToken: isClosed ? lastToken - 1 : lastToken });
  return isSigned && isTalkAt(document.text, block, scene.language) ? end : -1;
}

/** The fewest tokens of a comment with such a signature. */
const LEAST_WORDS = 5;

/** The longest salutation, in tokens: "Dear Ann and Joe:". */
const LONGEST_SALUTATION = 6;

/** The token behind “Dear Ann:” where that opens a letter; otherwise the first token of the paragraph. */
function behindSalutation(scene: Scene, { firstToken, lastToken }: TokenRange): number {
  const { document, language } = scene;
  if (!language.turns.salutations.has(wordAt(scene, firstToken))) return firstToken;
  for (let at = firstToken + 1; at < Math.min(lastToken, firstToken + LONGEST_SALUTATION); at += 1)
    if (":,".includes(document.tokens[at]?.text ?? " ")) return at + 1;
  return firstToken;
}

/** The dash before the name that ends a paragraph; -1 for none. */
export function signatureOf(scene: Scene, block: ReadBlock): number {
  const { document, grammar, pairOf } = scene;
  const { firstToken, lastToken } = block;
  if (block.zone !== "body" || document.text.charAt(block.start) === "<" || isIn(pairOf, firstToken)) return -1;
  for (let at = lastToken - 2; at > Math.max(firstToken, lastToken - LONGEST_SIGNATURE); at -= 1) {
    if (isIn(pairOf, at)) return -1;
    if (!DASHES_OR_HYPHEN.has(document.tokens[at]?.text ?? "")) continue;
    // “– Yours, etc,” stands before the name.
    if (isClosing(scene, at + 1)) return -1;
    const end = stepBack(grammar.tags, at, MARK) - 1;
    const isSigned = grammar.tags[end] === STOP && isName(scene, { firstToken: at + 1, lastToken });
    return isSigned && isTalkAt(document.text, block, scene.language) ? at : -1;
  }
  return -1;
}

/** Whether a closing of a letter stands at a token: "Yours, etc.", "Best wishes". */
function isClosing(scene: Scene, at: number): boolean {
  const [first, second, third] = [at, at + 1, at + 2].map((place) => wordAt(scene, place).replace(/(?<=.)\.$/, ""));
  const { letterClosings } = scene.language.turns;
  return letterClosings.has(`${first} ${second}`) || letterClosings.has(`${first} ${second === "," ? third : second}`);
}

/**
 * Whether words are a name, "Ann N., Lower Ashby", "@ann_254": they have no verb, and begin with a capital or a handle.
 */
function isName({ document, grammar }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  const first = document.tokens[firstToken];
  if (first?.capital !== true && !(first?.text ?? "").startsWith("@")) return false;
  return !holdsFinite(grammar, firstToken, lastToken);
}

function toAttribution(scene: Scene, { firstToken, lastToken }: TokenRange, block: number): Attribution {
  const { tokens } = scene.document;
  const name = isIn(scene.mentionOf, lastToken) ? lastToken : lastToken + 1;
  const source = mentionFrom(scene, name, scene.document.blocks[block]?.lastToken ?? lastToken);
  return {
    kind: "direct",
    content: [{ start: tokens.starts[firstToken] ?? 0, end: tokens.ends[lastToken - 1] ?? 0 }],
    quoted: [],
    cue: null,
    stance: "asserted",
    source: source < 0 ? null : source,
    rule: SIGNED,
    sentence: scene.sentenceOf[firstToken] ?? 0,
    block,
    confidence: CONFIDENCE,
  };
}
