import { holdsFinite } from "../../../grammar/holds-finite.ts";
import { findTag } from "../../../grammar/steps.ts";
import { COORDINATOR, GENITIVE, INDEFINITE, PREDICATIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, DETERMINER, isInNounPhrase, NAME, STOP } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionFrom } from "../mentions/mention-at.ts";

/** How far before the marks the other speaker's words may end, in tokens. */
const REACH = 10;

/** How far before those words their verb may stand, in tokens. */
const VERB_REACH = 8;

/** How many others may come before the speaker: “Roe called it “late”, Moe “early”, Doe “dull” and ⟨Poe⟩ ⟦“short”⟧”. */
const SEVERAL = 6;

/**
 * Who says words in marks where the verb of another's words is not repeated: “Roe called it “late”, ⟨Moe⟩ ⟦“early”⟧ and
 * ⟨Doe⟩ ⟦“dull”⟧”, “Roe said “no” and ⟨Moe⟩ ⟦“yes”⟧”, “Roe spoke of “a mistake”, ⟨Moe⟩ of ⟦“a crime”⟧”, “described it
 * as “late”, ⟨Moe⟩ as ⟦“early”⟧”, ““A mistake”, Roe calls it; ⟦“a crime”⟧, ⟨Moe⟩.” A mention; -1 for a name of nobody
 * known; null in any other case.
 */
export function gappedSubject(scene: Scene, { attribution, content, said }: Frame): number | null {
  const first = said.firstToken;
  const last = said.lastToken;
  if (attribution.kind !== "direct" || content.length > 1) return null;
  const sign = scene.document.tokens[last]?.text;
  const behind = sign === "," ? behindMarks(scene, first, last) : null;
  return behind ?? gappedBefore(scene, first);
}

/** The same, for marks that open at a token and whose speaker stands before them. */
export function gappedBefore(scene: Scene, marks: number): number | null {
  return beforeMarks(scene, marks, SEVERAL);
}

/** Whether the next marks behind a token, after another's, are said by somebody else who has no verb. */
export function isGappedBehind(scene: Scene, last: number): boolean {
  let next = last;
  while (next < last + REACH && !isIn(scene.pairOf, next)) next += 1;
  return isIn(scene.pairOf, next) && gappedBefore(scene, next) !== null;
}

/**
 * “… “late”, ⟨Moe⟩ “early””: the mention, or -1 for an unknown name, if between another's marks and these stand only a
 * comma, semicolon or "and", the speaker, and "of" where the other has it; else null.
 */
function beforeMarks(scene: Scene, first: number, several: number): number | null {
  const { document, grammar, pairOf, phraseTokens, sentenceOf } = scene;
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
  const mention = mentionFrom(scene, subject, first);
  const phrase = phraseTokens[mention];
  const isKnown = phrase?.firstToken === subject && isSomebody(scene, mention);
  let at = isKnown ? phrase.lastToken : endOfName(grammar, subject);
  if (at === subject) return null;
  if (tags[at] === COMMA) at = behindAside(grammar, at, first);
  const isOf = servesAs(grammar, at, GENITIVE | PREDICATIVE);
  if (isOf) at += 1;
  if (at !== first) return null;
  if (!isNamingBefore(scene, from, isOf) && beforeMarks(scene, startOfMarks(scene, from), several - 1) === null)
    return null;
  return isKnown ? mention : -1;
}

/** “Moe⟨, for the defence, ⟩“worse””: the token behind a comma, or behind what it and a second one set off. */
function behindAside(grammar: Scene["grammar"], comma: number, marks: number): number {
  const closing = findTag(grammar.tags, comma + 1, marks, COMMA);
  return closing > 0 && !holdsFinite(grammar, comma, closing) ? closing + 1 : comma + 1;
}

/** The first token of the marks that hold a token. */
function startOfMarks({ pairs, pairOf }: Scene, at: number): number {
  return itemAt(pairs, pairOf[at])?.firstToken ?? at;
}

/** Where an article and names end, “⟨the Herald⟩”; the token itself where there are none. */
function endOfName({ tags }: Scene["grammar"], from: number): number {
  let at = tags[from] === DETERMINER ? from + 1 : from;
  const name = at;
  while (tags[at] === NAME) at += 1;
  return at > name ? at : from;
}

/**
 * Whether other marks that end at a token are what somebody says or calls something, behind "of" or "as", or, without
 * these, calls a thing: in “called Roe “late”, Moe “early”” both are the ones called so.
 */
function isNamingBefore(scene: Scene, last: number, isOf: boolean): boolean {
  const { cast, cues, cueOf, grammar, language, mentionOf } = scene;
  const start = startOfMarks(scene, last);
  if (isOf !== servesAs(grammar, start - 1, GENITIVE | PREDICATIVE)) return false;
  for (let at = start - 1; at > start - VERB_REACH; at -= 1) {
    const cue = itemAt(cues, cueOf[at]);
    const { namingVerbs, trailingVerbs } = language.speech;
    if (cue?.form === "verb")
      return isOf || namingVerbs.has(cue.lemma) || (at === start - 1 && trailingVerbs.has(cue.lemma));
    if (!isInNounPhrase(grammar.tags[at]) && !servesAs(grammar, at, GENITIVE | INDEFINITE | PREDICATIVE)) return false;
    const { person, unnamedAs } = cast.mentions[mentionOf[at] ?? -1] ?? {};
    if (!isOf && (person != null || unnamedAs === "individual")) return false;
  }
  return false;
}

/**
 * ““A mistake”, Roe calls it; “a crime”, ⟨Moe⟩.”: the mention right behind the comma, if nothing follows it and a
 * semicolon separates the words from another's; else null.
 */
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
