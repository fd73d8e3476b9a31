import { COORDINATOR, GENITIVE, INDEFINITE, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, isInNounPhrase, NAME, STOP } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";

/** How far before the marks the words of the other may end, in tokens. */
const REACH = 10;

/** How far before those marks their verb may stand, in tokens. */
const VERB_REACH = 8;

/** How many of several may go before who speaks: “Roe called it “late”, Moe “early”, Doe “dull” and ⟨Poe⟩ ⟦“short”⟧”. */
const SEVERAL = 6;

/**
 * Who says what stands in marks where the verb of another's words is not said again: “Roe called it “late”, ⟨Moe⟩ ⟦“early”⟧ and ⟨Doe⟩ ⟦“dull”⟧”, “Roe spoke of “a
 * mistake”, ⟨Moe⟩ of ⟦“a crime”⟧”, “described it as “late”, ⟨Moe⟩ as ⟦“early”⟧”, ““A mistake”, Roe calls it; ⟦“a crime”⟧, ⟨Moe⟩.”; -1 for a name that means nobody known, else null.
 */
export function gappedSubject(scene: Scene, { attribution, content, said }: Frame): number | null {
  const first = said.firstToken;
  const last = said.lastToken;
  if (attribution.kind !== "direct" || content.length > 1) return null;
  const sign = scene.document.tokens[last]?.text;
  const behind = sign === "," ? behindMarks(scene, first, last) : null;
  return behind ?? beforeMarks(scene, first, SEVERAL);
}

/** “… “late”, ⟨Moe⟩ “early””: behind the marks of another's words nothing but a comma, semicolon or "and", somebody, and "of" where the other has it. */
function beforeMarks(scene: Scene, first: number, several: number): number | null {
  const { document, grammar, mentionOf, pairOf, phraseTokens, sentenceOf } = scene;
  if (several === 0 || sentenceOf[first - 1] !== sentenceOf[first] || isIn(pairOf, first - 1)) return null;
  let from = first - 1;
  while (from > first - REACH && !isIn(pairOf, from)) from -= 1;
  const other = pairOf[from] ?? -1;
  if (other < 0) return null;
  const { tags } = grammar;
  const isSemicolon = document.tokens[from + 1]?.text === ";";
  const parting = isSemicolon || tags[from + 1] === COMMA ? from + 2 : from + 1;
  const subject = servesAs(grammar, parting, COORDINATOR) ? parting + 1 : parting;
  if (subject === from + 1 && tags[from - 1] !== COMMA) return null;
  const mention = mentionOf[subject] ?? -1;
  const phrase = phraseTokens[mention];
  const isKnown = phrase?.firstToken === subject && isSomebody(scene, mention);
  let at = isKnown ? phrase.lastToken : endOfName(grammar, subject);
  if (at === subject) return null;
  if (tags[at] === COMMA) at += 1;
  const isOf = servesAs(grammar, at, GENITIVE | PREDICATIVE);
  if (isOf) at += 1;
  if (at !== first) return null;
  if (!isNamingBefore(scene, from, isOf) && beforeMarks(scene, startOfMarks(scene, from), several - 1) === null)
    return null;
  return isKnown ? mention : -1;
}

/** The first token of the marks that hold a token. */
function startOfMarks({ pairs, pairOf }: Scene, at: number): number {
  return itemAt(pairs, pairOf[at])?.firstToken ?? at;
}

/** Where “⟨the Herald⟩” ends, an article and names; the token itself where none stand there. */
function endOfName({ tags }: Scene["grammar"], from: number): number {
  let at = tags[from] === DETERMINER ? from + 1 : from;
  const name = at;
  while (tags[at] === NAME) at += 1;
  return at > name ? at : from;
}

/** Whether other marks that end at a token are what somebody calls something, behind "of" or "as" or not; without them no person: “called Roe “late”, Moe “early”” calls both something. */
function isNamingBefore(scene: Scene, last: number, isOf: boolean): boolean {
  const { cast, cues, cueOf, grammar, language, mentionOf } = scene;
  const start = startOfMarks(scene, last);
  if (isOf !== servesAs(grammar, start - 1, GENITIVE | PREDICATIVE)) return false;
  for (let at = start - 1; at > start - VERB_REACH; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    if (cue?.form === "verb") return isOf || language.speech.namingVerbs.has(cue.lemma);
    if (!isInNounPhrase(grammar.tags[at]) && !servesAs(grammar, at, GENITIVE | INDEFINITE | PREDICATIVE)) return false;
    const { person, unnamedAs } = cast.mentions[mentionOf[at] ?? -1] ?? {};
    if (!isOf && (person != null || unnamedAs === "individual")) return false;
  }
  return false;
}

/** ““A mistake”, Roe calls it; “a crime”, ⟨Moe⟩.”: right behind a comma, and nothing behind it, where a semicolon parts the words from another's. */
function behindMarks(scene: Scene, first: number, last: number): number | null {
  const { document, grammar, mentionOf, phraseTokens } = scene;
  if (document.tokens[first - 1]?.text !== ";") return null;
  const mention = mentionOf[last + 1] ?? -1;
  const phrase = phraseTokens[mention];
  if (phrase?.firstToken !== last + 1 || !isSomebody(scene, mention)) return null;
  return grammar.tags[phrase.lastToken] === STOP && !servesAs(grammar, phrase.lastToken, COORDINATOR) ? mention : null;
}

function isSomebody({ cast }: Scene, mention: number): boolean {
  const { person, organisation, unnamedAs } = cast.mentions[mention] ?? {};
  return person != null || organisation != null || unnamedAs === "individual" || unnamedAs === "group";
}
