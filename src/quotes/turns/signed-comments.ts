import { holdsFinite } from "../../grammar/holds-finite.ts";
import { stepBack } from "../../grammar/steps.ts";
import { MARK, STOP } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { DASHES_OR_HYPHEN } from "../../text/dashes.ts";
import type { ReadBlock } from "../../text/document.ts";
import { isIn } from "../../text/item-at.ts";
import { isTalkAt } from "../../text/talk.ts";
import type { Attribution } from "../attribution.ts";
import type { Scene, TokenRange } from "../scene.ts";
import { mentionFrom } from "../speakers/mentions/mention-at.ts";
import { SIGNED } from "./printed-speaker.ts";

/** The longest signature, in tokens, dash included: "– Ann N., Lower Ashby". */
const LONGEST_SIGNATURE = 16;
/** The least number of signed paragraphs; a single one may be the writer's. */
const MIN_COMMENTS = 2;
/** How often such paragraphs are right. */
const CONFIDENCE = 0.8;

/**
 * Finds what readers write, printed without marks, each with their name behind a dash: "We walked. Where were they? –
 * Ann N., Ashby". Only where several paragraphs are signed like this, and each asks something or says "I", "we" or
 * "you".
 */
export function findSignedComments(scene: Scene): Attribution[] {
  const { blocks } = scene.document;
  const comments = blocks.flatMap((block, index) => {
    const dash = signatureOf(scene, block);
    return dash < 0
      ? []
      : [toAttribution(scene, { firstToken: behindSalutation(scene, block), lastToken: dash }, index)];
  });
  return comments.length < MIN_COMMENTS ? [] : comments;
}

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
  const source = mentionFrom(scene, lastToken + 1, scene.document.blocks[block]?.lastToken ?? lastToken);
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
