import { COORDINATOR, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, OWNER, WH_WORD } from "../../../grammar/tags.ts";
import { isAnyIn, isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "./candidates.ts";

/**
 * Whether the words before a colon only give the topic of those in marks behind it: “On Roe’s ankle: ⟦“She walked
 * off.”⟧”, “On whether he would go: ⟦…⟧”, “And of prizes: ⟦…⟧”. Not so where a verb of speech behind them names the
 * speaker: “On trains: “They are late,” said Roe.”
 */
export function isUnderTopic(scene: Scene, frame: Frame): boolean {
  const { document, grammar, language } = scene;
  const { attribution, said, sentences } = frame;
  const { tokens } = document;
  const colon = said.firstToken - 1;
  const first = servesAs(grammar, sentences.firstToken, COORDINATOR) ? sentences.firstToken + 1 : sentences.firstToken;
  if (attribution.kind !== "direct" || tokens[colon]?.text !== ":" || colon <= first + 1) return false;
  if (!language.speech.topicPrepositions.has(tokens[first]?.lower ?? "") && !servesAs(grammar, first, GENITIVE))
    return false;
  if (isToldBehind(scene, frame)) return false;
  if (language.helpers.questionOpeners.has(tokens[first + 1]?.lower ?? "")) return true;
  // "On her husband, Joe Moe:", and not "On Monday, Joe Moe:"
  const mayBeApposed = grammar.tags[first + 1] === OWNER;
  // "On the fans ⟨who⟩ left:"
  const who = grammar.tags.subarray(first, colon).indexOf(WH_WORD);
  const end = who > 1 && !isAnyIn(scene.cueOf, first, colon) ? first + who : colon;
  return !grammar.tags.subarray(first, end).some((tag) => (tag === COMMA && !mayBeApposed) || isFiniteVerb(tag));
}

/**
 * “⟨Roe⟩ on talks with Moe: ⟦“We wait.”⟧”: the person who begins a line that goes on, without a verb, with the topic of
 * the words behind its colon; -1 where there is none, or where a verb of speech behind the words names the speaker.
 */
export function speakerOnTopic(scene: Scene, frame: Frame): number {
  const { cast, cueOf, document, grammar, language, mentionOf, mentionTokens, phraseTokens } = scene;
  const { attribution, said, sentences } = frame;
  const colon = said.firstToken - 1;
  const first = sentences.firstToken;
  if (attribution.kind !== "direct" || document.tokens[colon]?.text !== ":") return -1;
  const opener = mentionOf.subarray(first, colon).find((mention) => mention >= 0) ?? -1;
  const behind = mentionTokens[opener]?.lastToken ?? colon;
  if (itemAt(cast.mentions, opener)?.person == null || phraseTokens[opener]?.firstToken !== first) return -1;
  if (!language.speech.topicPrepositions.has(document.tokens[behind]?.lower ?? "")) return -1;
  const isPlain = !isAnyIn(cueOf, behind, colon) && !grammar.tags.subarray(behind, colon).some(isFiniteVerb);
  return isPlain && !isToldBehind(scene, frame) ? opener : -1;
}

/** How far behind the words the verb may stand, in tokens: “…,” ⟨the mayor, Ann Roe, told⟩ reporters. */
const LONGEST_SUBJECT = 8;

/**
 * Whether a verb of speech stands shortly behind the words: in their sentence, or behind their question or exclamation
 * mark.
 */
function isToldBehind(
  { cues, cueOf, document, pairOf }: Scene,
  { said: { lastToken: last }, sentences }: Frame,
): boolean {
  // “Are they late?” Roe asked.
  const goesOn = document.tokens[last - 2]?.text === "?" || document.tokens[last - 2]?.text === "!";
  const end = goesOn ? last + LONGEST_SUBJECT : Math.min(sentences.lastToken, last + LONGEST_SUBJECT);
  for (let at = last; at < end; at += 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue?.form === "verb" && cue.reading !== "unsaid" && !isIn(pairOf, at)) return true;
  }
  return false;
}
