import { COMMA, isFiniteVerb, PREPOSITION } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import { isInPhrases } from "../noun-phrase.ts";
import type { Scene } from "../scene.ts";
import { NOBODY, personOf } from "./keys.ts";
import type { Situation } from "./situation.ts";

/** How long the phrase with which the sentence begins may be, in tokens. */
const LONGEST = 24;

/**
 * “The Bakers Union (BU) chairman, ⟨Ann Roe⟩, said”, “Deputy chairman in charge of mills, ⟨Ann Roe⟩, said”: the name between commas behind an office
 * with which the sentence begins, and not the body.
 */
export function namedBehindOffice(situation: Situation, index: number): number {
  const { scene, frame, candidates, keys } = situation;
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { cast, grammar, mentionOf, phraseTokens, sentenceOf, document } = scene;
  if (chosen === undefined || cue?.form !== "verb" || personOf(keys[index] ?? NOBODY) !== null) return index;
  if (grammar.tags[cue.firstToken - 1] !== COMMA || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  const name = mentionOf[cue.firstToken - 2] ?? -1;
  const comma = (phraseTokens[name]?.firstToken ?? 0) - 1;
  if (cast.mentions[name]?.person == null || grammar.tags[comma] !== COMMA) return index;
  const first = document.sentences[sentenceOf[comma] ?? 0]?.firstToken ?? comma;
  if (!isOffice(scene, first, comma) || sentenceOf[cue.firstToken] !== sentenceOf[comma]) return index;
  const named = candidates.findIndex(({ mention }) => mention === name);
  return named < 0 ? index : named;
}

/** Nothing but a phrase whose first noun outside bodies is an office: "The Union (U) chairman", "Director of Elections"; not "a letter to the chairman". */
function isOffice(scene: Scene, first: number, end: number): boolean {
  const { cast, document, grammar, language, mentionOf } = scene;
  if (end - first > LONGEST) return false;
  let office = false;
  for (let at = first; at < end; at += 1) {
    const word = document.tokens[at];
    const isBody = cast.mentions[mentionOf[at] ?? -1]?.organisation != null;
    if (isBody || word?.text === "(" || word?.text === ")") continue;
    if (language.nouns.roles.has(word?.lower ?? "")) office = true;
    if (grammar.tags[at] === PREPOSITION && !office) return false;
    if (!isInPhrases(grammar.tags[at]) && at > first) return false;
  }
  return office;
}
