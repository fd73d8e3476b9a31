import { COMMA, NOUN } from "../../../grammar/tags.ts";
import type { Language } from "../../../languages/language.ts";
import { hashText } from "../../../text/hash-text.ts";
import type { Scene } from "../../scene.ts";
import { markerOf, SOME_CALLING, SOME_FIELD, SOME_KIN } from "../mentions/callings.ts";
import { isStated } from "../mentions/fits.ts";
import { headOf, isDefinite } from "../mentions/introduced.ts";
import { type Key, NOBODY } from "../mentions/keys.ts";
import { isOrigin } from "../mentions/origins.ts";
import type { Known } from "../mentions/question.ts";
import { isBesideIt } from "./another.ts";
import { namedBefore, onlyNamedBefore } from "./named-before.ts";
import { isTooOldFor } from "./too-old.ts";
import { isFormer, isParentOfSome } from "./varied-name.ts";

/**
 * Whether somebody is said to be something else than a description says, and nothing says that they are this, too:
 * “Judge Roe … the defendant”, “Moe's father, Roe, … the striker”, “the chemist Roe … the landlord”, “the boy, Roe, …
 * the doctor”. Words by which papers vary anybody's name, “the star”, “the Welshman”, “the 40-year-old”, may fit
 * somebody from another field.
 */
export function isOfOtherCalling(scene: Scene, description: number, key: Key, known: Known): boolean {
  const { language } = scene;
  const head = headOf(scene, description);
  if (isInCase(scene, description, key, known)) return true;
  const field = language.callingFields.get(head);
  const isCalling = field !== undefined || language.nouns.roles.has(head) || isPost(head, language);
  if (!isCalling || isOrigin(head, language) || language.nouns.aged.has(head)) return false;
  if (isParentOfSome(scene, description)) return false;
  const is = (marker: number) => isStated(scene, description, key, marker, known.stated);
  const isOfThatField = field !== undefined && is(markerOf(field));
  const isOfKin = language.nouns.kinNouns.has(head) || language.nouns.ownTrades.has(head);
  if (is(SOME_KIN) && field !== undefined && !isOfThatField && !isOfKin) return true;
  const isEpithet = language.epithets.has(head) || language.nouns.plainCallings.has(head);
  // “The boy, Roe, fell. “…,” the doctor said”: a child has no calling but a player's.
  const { childhood } = language;
  if (
    is(markerOf(childhood.field)) &&
    !isEpithet &&
    !childhood.besides.has(field ?? "") &&
    language.nouns.roles.has(head)
  )
    return true;
  const isBare = isPlain(scene, description);
  if (field === childhood.field) return isTooOldFor(scene, description, key, known);
  const isOfField = field !== undefined && (isEpithet || isBare) && !isFormer(scene, description);
  if (isOfField && is(SOME_FIELD) && !isOfThatField) return true;
  // “The poet Roe … the harbour master”
  if (!isEpithet && isCompound(scene, description) && isPost(head, language) && is(SOME_CALLING)) return true;
  if (isEpithet || !isBare) return false;
  // “The patient coughed. ¶ Dr. Roe came.”: somebody not yet named is not meant.
  if ((known.prominence.get(key)?.first ?? -1) > description) return is(SOME_CALLING);
  if (!isOneOfSeveral(scene, description, known)) return isPost(head, language) && is(SOME_CALLING);
  return is(SOME_CALLING) || (scene.cast.mentions[description]?.gender ?? null) === null;
}

/**
 * “Police spokesman Roe said … ⟨the suspect⟩”, “the suspect, Roe, … ⟨the spokesman⟩”: whether one is the subject of a
 * case and the other reports it.
 */
function isInCase(scene: Scene, description: number, key: Key, { stated }: Known): boolean {
  const { ofCases, tellersOfCases, unnamedByAge } = scene.language.nouns;
  const head = headOf(scene, description);
  const others = unnamedByAge.has(head) ? tellersOfCases : tellersOfCases.has(head) ? ofCases : [];
  return [...others].some((word) => isStated(scene, description, key, hashText(word), stated));
}

/**
 * “Coach Roe praised Moe. “…,” the striker said”: the only person named before who may be called so, by a word that
 * papers use to vary a name. NOBODY if there is none or more than one, and for an office, which may always be
 * another's.
 */
export function onlyOneOfCalling(scene: Scene, description: number, known: Known): Key {
  const { language } = scene;
  const head = headOf(scene, description);
  const isVaried = language.epithets.has(head) || language.nouns.plainCallings.has(head);
  if (!isVaried || !language.callingFields.has(head) || language.nouns.soleOffices.has(head)) return NOBODY;
  const mayBe = (key: Key) =>
    !isOfOtherCalling(scene, description, key, known) && !isBesideIt(scene, known, description, key);
  return onlyNamedBefore(scene, description, known, mayBe);
}

/** Whether the article has named more than one person before a description. */
function isOneOfSeveral(scene: Scene, description: number, known: Known): boolean {
  return namedBefore(scene, description, known).length > 1;
}

/**
 * "Ambassador", "agent": whether a word is for a post that somebody is appointed to or employed in, so that the article
 * would say who holds it.
 */
function isPost(head: string, { nouns }: Language): boolean {
  return nouns.offices.has(head) || nouns.employed.has(head) || nouns.presiding.has(head);
}

/** "the clerk", "the clerk, who left," and not "the retired clerk", "the clerk of the course" or "chief clerk". */
function isPlain(scene: Scene, description: number): boolean {
  const { grammar, mentionTokens, phraseTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[description] ?? { firstToken: 0, lastToken: 0 };
  const isWhole = phraseTokens[description]?.lastToken === lastToken || grammar.tags[lastToken] === COMMA;
  return isDefinite(scene, description) && lastToken - firstToken === 2 && isWhole;
}

/** "the harbour master", "the head teacher": whether a description is a post with only the noun that specifies it. */
function isCompound(scene: Scene, description: number): boolean {
  const { grammar, mentionTokens, phraseTokens } = scene;
  const { firstToken, lastToken } = mentionTokens[description] ?? { firstToken: 0, lastToken: 0 };
  if (lastToken - firstToken !== 3 || phraseTokens[description]?.lastToken !== lastToken) return false;
  return isDefinite(scene, description) && grammar.tags[firstToken + 1] === NOUN;
}
