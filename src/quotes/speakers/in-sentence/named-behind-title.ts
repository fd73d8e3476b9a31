import { COORDINATOR, DEFINITE, GENITIVE, PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import { ADJECTIVE, BASE, COMMA, GERUND, isFiniteVerb, NAME, NOUN, NUMBER, POSSESSIVE } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Candidate } from "../candidates/candidates.ts";
import type { Situation } from "../candidates/situation.ts";

/** The longest title between a body and its bearer, in tokens. */
const LONGEST_TITLE = 6;

/** The tags of words in a title; rare nouns are taken for verbs in their base form. */
const OF_TITLE: ReadonlySet<number> = new Set([ADJECTIVE, BASE, GERUND, NAME, NOUN, NUMBER]);

/**
 * “⟨Acme⟩ senior investigating officer ⟨Ann Roe⟩ said”, “Acme chief nursing officer Roe said”, “said ⟨Acme⟩ Markets
 * analyst ⟨Ann Roe⟩”, “said ⟨Acme⟩'s ⟨Roe⟩”, “said Moe spokesman ⟨Ann Roe⟩”: the person named right before the verb, or
 * behind the body or person that follows it, rather than the one in the title; else `index`.
 */
export function namedBehindTitle({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = frame.attribution.cue ?? itemAt(scene.cues, chosen?.cue);
  if (chosen === undefined || cue?.form !== "verb") return index;
  const { mentions } = scene.cast;
  const { tags } = scene.grammar;
  const { form, organisation, unnamedAs } = mentions[chosen.mention] ?? {};
  const isOffice = isOfficeOf(scene, chosen);
  const isServed = isBeforeTitle(scene, chosen);
  const mayBeInTitle = organisation != null || form === "description" || isOffice || isServed;
  if (!isFiniteVerb(tags[cue.firstToken] ?? 0) || !mayBeInTitle) return index;
  const isNamed = organisation != null || isServed || isOffice;
  const isInverted = isNamed && scene.phraseTokens[chosen.mention]?.firstToken === cue.lastToken;
  if (!isInverted && chosen.lastToken >= cue.firstToken) return index;
  const named = candidates.findIndex(({ lastToken, firstToken, mention }) => {
    // “Acme working president ⟨Ann Roe⟩, known as Ro, said”
    const isSetOff = tags[lastToken] === COMMA && tags[cue.firstToken - 1] === COMMA && lastToken < cue.firstToken;
    const isThere = isInverted || lastToken === cue.firstToken || isSetOff;
    const isBehind = firstToken > chosen.lastToken && firstToken - chosen.lastToken <= LONGEST_TITLE;
    return isThere && isBehind && mentions[mention]?.person != null;
  });
  const isOwner = isInverted && isOwnerSign(scene, chosen.lastToken);
  if (named < 0) return index;
  const end = candidates[named]?.firstToken ?? 0;
  // “The lawyer ⟨representing⟩ Ann Roe said”
  const isParticiple = tags[chosen.lastToken] === GERUND && (unnamedAs === "individual" || tags[end - 1] === GERUND);
  if (form === "description" && isParticiple) return index;
  const from = isOffice ? startOfPlace(scene, chosen.lastToken) : chosen.lastToken + (isOwner ? 1 : 0);
  for (let at = from; at < end; at += 1)
    if (!(OF_TITLE.has(tags[at] ?? 0) || (isOffice && tags[at] === POSSESSIVE))) return index;
  return isOffice && from >= end ? index : named;
}

/** "⟨Moe⟩ spokesman", "⟨Roe Moe⟩ senior analyst": whether a name stands right before another person's title. */
function isBeforeTitle(
  { cast, document, grammar, language }: Situation["scene"],
  { mention, lastToken }: Candidate,
): boolean {
  const { form } = cast.mentions[mention] ?? {};
  if (form !== "name" && form !== "short") return false;
  for (let at = lastToken; OF_TITLE.has(grammar.tags[at] ?? 0) && document.tokens[at]?.capital === false; at += 1)
    if (language.nouns.roles.has(document.tokens[at]?.lower ?? "")) return true;
  return false;
}

/** The first token of the place or body of an office, behind the preposition and an article: "for the ⟨area⟩". */
function startOfPlace({ grammar }: Situation["scene"], preposition: number): number {
  return preposition + (servesAs(grammar, preposition + 1, DEFINITE) ? 2 : 1);
}

/**
 * "⟨Coroner⟩ for Ashby Dr Ann Roe", "⟨Captain⟩ of the side Ann Roe": whether a candidate is an office without an
 * article, of a place or thing.
 */
function isOfficeOf(scene: Situation["scene"], { mention, firstToken, lastToken }: Candidate): boolean {
  const { cast, document, grammar, language } = scene;
  const { form, unnamedAs } = cast.mentions[mention] ?? {};
  const isOne = form === "short" || unnamedAs === "individual";
  if (!isOne || lastToken - firstToken > 1) return false;
  const tag = grammar.tags[lastToken + 1];
  const isPlace =
    servesAs(grammar, lastToken, PURPOSE | GENITIVE) &&
    (tag === NAME || startOfPlace(scene, lastToken) > lastToken + 1);
  return isPlace && language.nouns.roles.has(document.tokens[firstToken]?.lower ?? "");
}

/**
 * “said ⟨analysts⟩ Ann Roe and Joe Moe”, “⟨the firms⟩ Acme and Quorlith said”: the first of those named right behind a
 * plural description; else `index`.
 */
export function namedBehindSeveral({ scene, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const { cast, grammar, phraseTokens } = scene;
  const several = cast.mentions[chosen?.mention ?? -1];
  if (chosen === undefined || several?.form !== "description") return index;
  if (!several.plural || several.unnamedAs !== "group") return index;
  const end = phraseTokens[chosen.mention]?.lastToken ?? 0;
  const named = candidates.findIndex(({ mention }) => {
    const { firstToken, lastToken } = phraseTokens[mention] ?? { firstToken: -1, lastToken: -1 };
    if (firstToken !== end || grammar.tags[end] !== NAME) return false;
    const { person, organisation } = cast.mentions[mention] ?? {};
    const isJoined = servesAs(grammar, lastToken, COORDINATOR) || grammar.tags[lastToken] === COMMA;
    return (person != null || organisation != null) && isJoined;
  });
  return named < 0 ? index : named;
}
