import { tagSentence } from "../../../grammar/grammar.ts";
import { COORDINATOR, GENITIVE, INDEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, isInNounPhrase, STOP } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";

/** How far before the marks the words of the other may end, in tokens. */
const REACH = 10;

/** How far before those marks their verb may stand, in tokens. */
const VERB_REACH = 8;

/**
 * Who says what stands in marks where the verb of another's words is not said again: “Roe called it “late”, ⟨Moe⟩ ⟦“early”⟧”, “Roe spoke of “a mistake”, ⟨Moe⟩ of
 * ⟦“a crime”⟧”, ““A mistake”, Roe calls it; ⟦“a crime”⟧, ⟨Moe⟩.”; else -1.
 */
export function gappedSubject(scene: Scene, { attribution, content }: Frame): number {
  const first = content[0]?.firstToken ?? 0;
  const last = content.at(-1)?.lastToken ?? first;
  if (attribution.kind !== "direct" || content.length > 1) return -1;
  const sign = scene.document.tokens[last]?.text;
  return sign === "," ? behindMarks(scene, first, last) : beforeMarks(scene, first);
}

/** “… “late”, ⟨Moe⟩ “early””: behind the marks of another's words nothing but a comma or semicolon, somebody, and "of" or an article where the other has them. */
function beforeMarks(scene: Scene, first: number): number {
  const { document, grammar, mentionOf, pairOf, phraseTokens, sentenceOf } = scene;
  if (sentenceOf[first - 1] !== sentenceOf[first] || (pairOf[first - 1] ?? -1) >= 0) return -1;
  let from = first - 1;
  while (from > first - REACH && (pairOf[from] ?? -1) < 0) from -= 1;
  const other = pairOf[from] ?? -1;
  if (other < 0) return -1;
  const parting = from + 1;
  const isSemicolon = document.tokens[parting]?.text === ";";
  tagSentence(grammar, sentenceOf[first] ?? 0);
  if (!isSemicolon && grammar.tags[parting] !== COMMA && grammar.tags[from - 1] !== COMMA) return -1;
  const subject = isSemicolon || grammar.tags[parting] === COMMA ? parting + 1 : parting;
  const mention = mentionOf[subject] ?? mentionOf[subject + 1] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase === undefined || phrase.firstToken !== subject || !isSomebody(scene, mention)) return -1;
  let at = phrase.lastToken;
  const isSetOff = grammar.tags[at] === COMMA;
  if (isSetOff) at += 1;
  const isOf = servesAs(grammar, at, GENITIVE);
  if (isOf) at += 1;
  if (at < first && (grammar.tags[at] === DETERMINER || servesAs(grammar, at, INDEFINITE))) at += 1;
  return at === first && isNamingBefore(scene, from, isOf, isOf || (isSetOff && isSemicolon)) ? mention : -1;
}

/**
 * Whether other marks that end at a token are what somebody calls something, behind "of" or not. Where nothing else tells that who follows says something, the
 * thing is no person: “called Roe “late”, Moe “early”” calls both something.
 */
function isNamingBefore(scene: Scene, last: number, isOf: boolean, isSure: boolean): boolean {
  const { cast, cues, cueOf, grammar, language, mentionOf, pairOf } = scene;
  let start = last;
  while (pairOf[start - 1] === pairOf[last]) start -= 1;
  if (isOf !== servesAs(grammar, start - 1, GENITIVE)) return false;
  for (let at = start - 1; at > start - VERB_REACH; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue?.form === "verb") return isOf || language.speech.namingVerbs.has(cue.lemma);
    if (!isInNounPhrase(grammar.tags[at]) && !servesAs(grammar, at, GENITIVE | INDEFINITE)) return false;
    const { person, unnamedAs } = cast.mentions[mentionOf[at] ?? -1] ?? {};
    if (!isSure && (person != null || unnamedAs === "individual")) return false;
  }
  return false;
}

/** ““A mistake”, Roe calls it; “a crime”, ⟨Moe⟩.”: right behind a comma, and nothing behind it, where a semicolon parts the words from another's. */
function behindMarks(scene: Scene, first: number, last: number): number {
  const { document, grammar, mentionOf, phraseTokens, sentenceOf } = scene;
  if (document.tokens[first - 1]?.text !== ";") return -1;
  const mention = mentionOf[last + 1] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase?.firstToken !== last + 1 || !isSomebody(scene, mention)) return -1;
  tagSentence(grammar, sentenceOf[last] ?? 0);
  return grammar.tags[phrase.lastToken] === STOP && !servesAs(grammar, phrase.lastToken, COORDINATOR) ? mention : -1;
}

function isSomebody({ cast }: Scene, mention: number): boolean {
  const { person, organisation, unnamedAs } = cast.mentions[mention] ?? {};
  return person != null || organisation != null || unnamedAs === "individual" || unnamedAs === "group";
}
