import { AGENT, DATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb, MARK, PRONOUN } from "../../../grammar/tags.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionAt } from "../mentions/mention-at.ts";

/**
 * How far behind the words "to" may stand, and "by" behind the start of the next sentence, in tokens: "has been
 * attributed by mistake ⟨to⟩".
 */
const REACH = 8;

/**
 * “The words “It leaks” were wrongly attributed to Roe. They were spoken by ⟨Moe⟩.”: the speaker according to the next
 * sentence, for words that had been ascribed to somebody else by mistake; -1 where it names nobody; null where nothing
 * was ascribed wrongly.
 */
export function whoRatherSaid(scene: Scene, { said }: Frame): number | null {
  const { document, grammar, language, sentenceOf } = scene;
  const { ascribing, wrongly } = language.documents;
  const first = grammar.tags[said.lastToken] === MARK ? said.lastToken + 1 : said.lastToken;
  let to = first;
  while (to < first + REACH && !servesAs(grammar, to, DATIVE)) to += 1;
  const between = document.tokens.slice(first, to).map(({ lower }) => lower);
  if (to === first + REACH || sentenceOf[to] !== sentenceOf[said.lastToken - 1]) return null;
  if (!between.some((word) => ascribing.has(word)) || !between.some((word) => wrongly.has(word))) return null;
  const { firstToken = 0, lastToken = 0 } = document.sentences[(sentenceOf[to] ?? 0) + 1] ?? {};
  if (grammar.tags[firstToken] !== PRONOUN || !isFiniteVerb(grammar.tags[firstToken + 1])) return -1;
  for (let at = firstToken + 2; at < Math.min(lastToken, firstToken + REACH); at += 1)
    if (servesAs(grammar, at, AGENT)) return personWithin(scene, at + 1, lastToken) ?? mentionAt(scene, at + 1);
  return -1;
}

/** "by his shadow, ⟨Ann Moe⟩": the first person named between two tokens. */
function personWithin({ cast, mentionOf }: Scene, first: number, end: number): number | undefined {
  return mentionOf.subarray(first, end).find((mention) => cast.mentions[mention]?.person != null);
}
