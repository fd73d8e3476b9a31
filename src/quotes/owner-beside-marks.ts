import { holdsFinite } from "../grammar/holds-finite.ts";
import { DATIVE, servesAs } from "../grammar/syntax-words.ts";
import { ADJECTIVE, BASE, NOUN, OWNER, POSSESSIVE, STOP } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { DASHES_OR_HYPHEN } from "../text/dashes.ts";
import { startOfNounPhrase } from "./noun-phrase.ts";
import { ownerOf } from "./owner-of-words.ts";
import type { Scene, TokenRange } from "./scene.ts";
import { isTitleCase } from "./title-case.ts";

/** heard ⟨her⟩ cry “Let me out!”: returns the owner of a sound that is a whole sentence; null for anything else. */
export function ownerOfCry(
  { document: { tokens }, grammar, language, mentionOf }: Scene,
  marks: TokenRange,
): number | null {
  const { firstToken, lastToken } = marks;
  const isWhole = tokens[firstToken + 1]?.capital === true && ".!?".includes(tokens[lastToken - 2]?.text ?? " ");
  if (!isWhole || !language.speech.soundNouns.has(wordAt(grammar, firstToken - 1))) return null;
  if (grammar.tags[firstToken - 2] === POSSESSIVE) return mentionOf[firstToken - 3] ?? -1;
  return grammar.tags[firstToken - 2] === OWNER ? (mentionOf[firstToken - 2] ?? -1) : null;
}

/**
 * ⟨Roe⟩'s “lazy nurses” remark, ⟨her⟩ infamous “get a job” speech: returns the owner before marks that stand in front
 * of a noun of saying; null for “her “absurd” claims”, which others call so.
 */
export function ownerAround(scene: Scene, { firstToken, lastToken }: TokenRange): number | null {
  const { grammar, language, mentionOf } = scene;
  if (!language.speech.remarkNouns.has(wordAt(grammar, lastToken))) return null;
  let owner = firstToken - 1;
  while (owner > firstToken - 1 - MOST_DESCRIBING && grammar.tags[owner] === ADJECTIVE) owner -= 1;
  const isSaid = lastToken - firstToken > FEWEST_QUOTED && grammar.tags[lastToken - 2] === NOUN;
  if (!isSaid && !holdsFinite(grammar, firstToken, lastToken) && grammar.tags[firstToken + 1] !== BASE) return null;
  if (grammar.tags[owner] === POSSESSIVE) return mentionOf[owner - 1] ?? -1;
  return language.words.owners.has(wordAt(grammar, owner)) ? (mentionOf[owner] ?? -1) : null;
}

/** At most this many words may describe such a noun before the marks. */
const MOST_DESCRIBING = 2;

/** Words in marks with more tokens than this, marks included, are at least two. */
const FEWEST_QUOTED = 3;

/**
 * ⟨Her grandmother⟩'s advice to cooks – “stand on the rice” – is a joke; ⟨his⟩ answer (“go to bed”) was no help: returns
 * the owner of words that dashes or brackets add to a noun of saying; null for anything else.
 */
export function ownerSetOff(scene: Scene, marks: TokenRange): number | null {
  const { document, grammar, language } = scene;
  const { firstToken, lastToken } = marks;
  const sign = document.tokens[firstToken - 1]?.text ?? "";
  const noun = nounBeforeSign(scene, firstToken - 2);
  if (!language.speech.equatedNouns.has(wordAt(grammar, noun))) return null;
  const closing = document.tokens[lastToken]?.text ?? "";
  const isSetOff =
    sign === "("
      ? closing === ")"
      : DASHES_OR_HYPHEN.has(sign) && (DASHES_OR_HYPHEN.has(closing) || grammar.tags[lastToken] === STOP);
  if (!isSetOff || lastToken - firstToken < SHORTEST_SET_OFF || isTitleCase(document.tokens, marks)) return null;
  return ownerOf(scene, noun);
}

/** The longest phrase between such a noun and its dash, in tokens. */
const LONGEST = 8;

/** "her ⟨plea⟩ to managers –": the noun before "to" and a phrase that ends at a token; the token itself without one. */
function nounBeforeSign({ grammar }: Scene, last: number): number {
  const to = startOfNounPhrase(grammar, Math.max(0, last - LONGEST), last + 1) - 1;
  return servesAs(grammar, to, DATIVE) ? to - 1 : last;
}

/** Words of fewer tokens, marks included, may be a name or a title: her position (“deputy clerk”). */
const SHORTEST_SET_OFF = 5;
