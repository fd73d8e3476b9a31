import { DATIVE, GENITIVE, PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import { NOUN } from "../../../grammar/tags.ts";
import { singularOf } from "../../../grammar/word-endings.ts";
import { hashText } from "../../../text/hash-text.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { type Fit, isStated } from "../mentions/fits.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, NOBODY } from "../mentions/keys.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import type { Known } from "../mentions/question.ts";
import { speakerWhoOwns } from "./relatives.ts";

/**
 * Leaves out those whom a description with an owner cannot mean. "Roe's lawyer" is not Roe, nor somebody introduced as
 * "Moe's lawyer, Ann Loe"; “Roe said so. His brother said” does not mean Roe; "Roe's spokesman" is not "police
 * spokesman Joe Loe"; and "my brother" is not "Brother Joe".
 */
export function withoutOthers(
  scene: Scene,
  known: Known,
  description: number,
  fits: ReadonlyMap<Key, Fit>,
): ReadonlyMap<Key, Fit> {
  const owner = ownerBefore(scene, known, scene.mentionTokens[description]?.firstToken);
  const isTeller = ([key, { mention }]: readonly [Key, Fit]) =>
    tellsOfCase(scene, description, key, known) || isInOrders(scene, description, mention);
  if (owner === NOBODY && !isOwned(scene, description)) return fits;
  if (owner === NOBODY) {
    const speaker = speakerWhoOwns(scene, description, known);
    const isOther = (named: number) =>
      isOfOtherOwner(scene, description, named) || isOfOtherNoun(scene, description, named);
    return new Map([...fits].filter((fit) => fit[0] !== speaker && !isTeller(fit) && !isOther(fit[1].mention)));
  }
  const isOthers = ([key, { mention }]: readonly [Key, Fit]) => {
    const own = ownerOfNamed(scene, known, mention);
    return key === owner || (own !== NOBODY && own !== owner) || isOfBody(scene, description, mention);
  };
  return new Map([...fits].filter((entry) => !isOthers(entry) && !isTeller(entry)));
}

/**
 * "⟨police spokesman⟩ Joe Loe": whether a name is introduced as a body's spokesman where a description means
 * somebody's.
 */
function isOfBody(scene: Scene, description: number, named: number): boolean {
  const { document, grammar, language, mentionTokens, phraseTokens } = scene;
  if (!language.nouns.spokespeople.has(headOf(scene, description))) return false;
  const role = (mentionTokens[named]?.firstToken ?? 0) - 1;
  const from = phraseTokens[named]?.firstToken ?? role;
  if (!language.nouns.spokespeople.has(document.tokens[role]?.lower ?? "")) return false;
  return role - 1 >= from && grammar.tags[role - 1] === NOUN;
}

/** "⟨His⟩ lawyer", "⟨the defendant's⟩ lawyer". */
function isOwned(scene: Scene, description: number): boolean {
  const first = scene.mentionTokens[description]?.firstToken ?? 0;
  const opener = scene.document.tokens[first]?.lower ?? "";
  return isOwnerSign(scene, first - 1) || scene.language.words.owners.has(opener);
}

/**
 * “The ⟨family⟩'s lawyer, Joe Moe, … the ⟨officer⟩'s lawyer”, “Joe Moe, a lawyer for the ⟨family⟩,”: whether somebody
 * is introduced as belonging to others; two words for firms may mean the same one. For “his lawyer” those others must
 * be a body: “Joe Moe, counsel to the ⟨inquiry⟩,”.
 */
function isOfOtherNoun(scene: Scene, description: number, named: number): boolean {
  const { document, grammar, language, mentionTokens, phraseTokens, words } = scene;
  const { firstToken = 0, lastToken = 0 } = mentionTokens[description] ?? {};
  const { establishments, groups, lawyers, organisationNouns } = language.nouns;
  const own = ownerNounAt(scene, firstToken - 1);
  if (own === null && !language.words.pronounGenders.has(document.tokens[firstToken]?.lower ?? "")) return false;
  const isLawyer = lawyers.has(headOf(scene, description));
  const before = scene.cast.mentions[named - 1]?.form === "description" ? phraseTokens[named - 1] : undefined;
  const { firstToken: from = 0, lastToken: to = 0 } = phraseTokens[named] ?? {};
  for (let at = before?.firstToken ?? from; at < to; at += 1) {
    if (words[at] !== words[lastToken - 1] && !(isLawyer && lawyers.has(document.tokens[at]?.lower ?? ""))) continue;
    let owner = ownerNounAt(scene, at - 1);
    const behind = language.words.determiners.has(document.tokens[at + 2]?.lower ?? "") ? at + 3 : at + 2;
    if (owner === null && servesAs(grammar, at + 1, PURPOSE | GENITIVE | DATIVE)) owner = nounAt(scene, behind);
    if (owner === null) return false;
    if (own === null) return establishments.has(owner) || groups.has(owner) || organisationNouns.has(owner);
    return owner !== own && !(organisationNouns.has(owner) && organisationNouns.has(own));
  }
  return false;
}

/**
 * The noun right before an owner's sign, in the singular: "victim" for "the victims' ⟦lawyer⟧"; null for a name, and
 * where there is none.
 */
function ownerNounAt(scene: Scene, sign: number): string | null {
  return isOwnerSign(scene, sign) ? nounAt(scene, sign - 1) : null;
}

function nounAt({ document, language }: Scene, at: number): string | null {
  const token = document.tokens[at];
  return token?.kind === "word" && !token.capital ? singularOf(token.lower, language) : null;
}

/**
 * “Ann Roe and ⟨her⟩ partner, Joe Moe, … ⟨his⟩ partner”: whether somebody is introduced as a relative of a woman where
 * a description means a man's, or the other way round.
 */
function isOfOtherOwner(scene: Scene, description: number, named: number): boolean {
  const { document, language, mentionTokens, phraseTokens } = scene;
  if (!language.nouns.kinNouns.has(headOf(scene, description))) return false;
  const genderAt = (at: number | undefined) =>
    language.words.pronounGenders.get(itemAt(document.tokens, at)?.lower ?? "");
  const own = genderAt(mentionTokens[description]?.firstToken);
  const apposed = phraseTokens[named - 1];
  const isApposed = apposed !== undefined && apposed.lastToken + 1 === phraseTokens[named]?.firstToken;
  const theirs = genderAt(phraseTokens[named]?.firstToken) ?? (isApposed ? genderAt(apposed.firstToken) : undefined);
  return own !== undefined && theirs !== undefined && own !== theirs;
}

/** "⟨Brother⟩ Joe", "⟨Father⟩ Moe": whether everybody calls somebody so, who then is not a relative. */
function isInOrders(scene: Scene, description: number, named: number): boolean {
  const { kinNouns } = scene.language.nouns;
  const title = scene.document.tokens[scene.phraseTokens[named]?.firstToken ?? -1];
  return title?.capital === true && kinNouns.has(title.lower) && kinNouns.has(headOf(scene, description));
}

/** “Prosecutor Roe said … ⟨his lawyer⟩”: whether a description means a lawyer, and somebody prosecutes or judges. */
function tellsOfCase(scene: Scene, description: number, key: Key, { stated }: Known): boolean {
  const { lawyers, tellersOfCases } = scene.language.nouns;
  if (!lawyers.has(headOf(scene, description))) return false;
  return [...tellersOfCases].some((word) => isStated(scene, description, key, hashText(word), stated));
}

/** The owner in a mention's phrase, who it says somebody belongs to: "Moe's lawyer, ⟦Ann Loe⟧,"; or NOBODY. */
function ownerOfNamed(scene: Scene, known: Known, mention: number): Key {
  const from = scene.phraseTokens[mention]?.firstToken ?? 0;
  for (let at = scene.mentionTokens[mention]?.firstToken ?? 0; at >= from; at -= 1) {
    const owner = ownerBefore(scene, known, at);
    if (owner !== NOBODY) return owner;
  }
  return NOBODY;
}

/** Whom a possessive right before a token names, or NOBODY. */
function ownerBefore(scene: Scene, known: Known, first = 0): Key {
  if (!isOwnerSign(scene, first - 1)) return NOBODY;
  return namedBy(scene, known, scene.mentionOf[first - 2] ?? -1);
}
