import { DEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, GERUND, isFiniteVerb, isInNounPhrase, PREPOSITION } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isInPhrases } from "../../noun-phrase.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { candidateOf } from "../candidates/among-candidates.ts";
import type { Situation } from "../candidates/situation.ts";
import { NOBODY, personOf } from "../mentions/keys.ts";

/** The longest phrase that begins the sentence, in tokens. */
const LONGEST = 24;

/**
 * “The Bakers Union (BU) chairman, ⟨Ann Roe⟩, said”, “Deputy chairman in charge of mills, ⟨Ann Roe⟩, said”: the name
 * between commas behind an office, rather than the body. The office begins the sentence, or follows its first comma:
 * “Meanwhile, president of the Bakers Union, ⟨Ann Roe⟩, said”. Else `index`.
 */
export function namedBehindOffice(situation: Situation, index: number): number {
  const { scene, frame, candidates, keys } = situation;
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  const { cast, grammar, mentionOf, phraseTokens, sentenceOf } = scene;
  if (chosen === undefined || cue?.form !== "verb" || personOf(keys[index] ?? NOBODY) !== null) return index;
  if (grammar.tags[cue.firstToken - 1] !== COMMA || !isFiniteVerb(grammar.tags[cue.firstToken] ?? 0)) return index;
  const name = mentionOf[cue.firstToken - 2] ?? -1;
  const comma = (phraseTokens[name]?.firstToken ?? 0) - 1;
  if (cast.mentions[name]?.person == null || grammar.tags[comma] !== COMMA) return index;
  const first = startOfSentence(scene, comma);
  const behind = grammar.tags.indexOf(COMMA, first) + 1;
  const isNamed = isOffice(scene, first, comma) || (behind < comma && isOffice(scene, behind, comma));
  if (!isNamed || sentenceOf[cue.firstToken] !== sentenceOf[comma]) return index;
  const named = candidateOf(candidates, name);
  return named < 0 ? index : named;
}

/** How many words of an office may stand between its noun and the comma before a body: "Director of Press, Acme". */
const LONGEST_FIELD = 6;

/**
 * “The Director, Water Board, ⟨Mrs Ann Roe⟩, said”: the person named between commas behind an office and its body,
 * rather than the body; “according to Labour's ⟨Ann Roe⟩”: the person it owns; else `index`.
 */
export function namedBehindBody({ scene, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { cast, grammar, phraseTokens, sentenceOf } = scene;
  const body = phraseTokens[chosen?.mention ?? -1];
  if (body === undefined || cast.mentions[chosen?.mention ?? -1]?.organisation == null) return index;
  const isPerson = (mention: number) => cast.mentions[mention]?.person != null;
  const owned = candidates.findIndex(
    ({ mention }) => isPerson(mention) && phraseTokens[mention]?.firstToken === body.lastToken + 1,
  );
  if (owned >= 0 && isOwnerSign(scene, body.lastToken)) return owned;
  if (!isComma(scene, body.firstToken - 1) || !isComma(scene, body.lastToken)) return index;
  if (!endsWithOffice(scene, body.firstToken - 1)) return index;
  const named = candidates.findIndex(({ mention }) => {
    const { firstToken = -1, lastToken = -1 } = phraseTokens[mention] ?? {};
    if (firstToken !== body.lastToken + 1 || !isPerson(mention)) return false;
    return isComma(scene, lastToken) && sentenceOf[lastToken] === sentenceOf[firstToken];
  });
  return named < 0 || grammar.tags[body.firstToken - 2] === COMMA ? index : named;
}

function isComma({ grammar }: Scene, at: number): boolean {
  return grammar.tags[at] === COMMA;
}

/** Whether an office ends at a comma: "the Director", "Commissioner of Police". */
function endsWithOffice({ document, language, grammar }: Scene, comma: number): boolean {
  for (let at = comma - 1; at >= comma - LONGEST_FIELD && isInPhrases(grammar.tags[at]); at -= 1) {
    const word = document.tokens[at]?.lower ?? "";
    if (language.nouns.roles.has(word)) return true;
  }
  return false;
}

/**
 * “The United Nations peacekeeping force, ⟨UNIFIL⟩, said”, “The US drugs regulator, the ⟨Food Agency⟩, said”: the body
 * named between commas behind the noun that begins the sentence, rather than that noun's owner; else `index`.
 */
export function bodyBehindNoun({ scene, frame, candidates, keys }: Situation, index: number): number {
  const { cast, document, grammar, language, mentionTokens } = scene;
  const { cue } = frame.attribution;
  if (cue?.form !== "verb" || !isComma(scene, cue.firstToken - 1)) return index;
  const chosen = itemAt(candidates, index);
  const body = candidates.findIndex(
    ({ mention }) =>
      cast.mentions[mention]?.organisation != null && mentionTokens[mention]?.lastToken === cue.firstToken - 1,
  );
  if (body < 0 || keys[body] === keys[index]) return index;
  const name = mentionTokens[candidates[body]?.mention ?? -1]?.firstToken ?? 0;
  const comma = servesAs(grammar, name - 1, DEFINITE) ? name - 2 : name - 1;
  const first = startOfSentence(scene, comma);
  if (!isComma(scene, comma) || (chosen !== undefined && chosen.firstToken >= comma)) return index;
  if (!language.nouns.organisationNouns.has(document.tokens[comma - 1]?.lower ?? "")) return index;
  const isPhrase = grammar.tags.subarray(first, comma).every((tag) => isInNounPhrase(tag) || tag === GERUND);
  return isPhrase && comma - first <= LONGEST ? body : index;
}

/**
 * Whether a range is one phrase whose first noun outside bodies is an office: "The Union (U) chairman", "Director of
 * Elections"; not "a letter to the chairman".
 */
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
