import { PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import { isFiniteVerb, NOUN } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { blockAt, type Scene, type TokenRange } from "../../scene.ts";
import type { Fit } from "../mentions/fits.ts";
import { headOf, isDefinite } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, personOf } from "../mentions/keys.ts";
import { sentenceOf } from "../mentions/mention-places.ts";
import { isPredicate } from "../mentions/predicate.ts";
import type { Antecedent, Known } from "../mentions/question.ts";
import { isOfficeThere } from "./office-elsewhere.ts";

/** How often "the senator" means the only person who was called so before. */
export const ONE_PERSON = 0.85;

/**
 * “Ohio governor Roe and Texas governor Moe met. ⟨The Texas governor⟩ said”: of several people called so, the one whose
 * title has the same name before its last word; for an office, the one who fits best. NOBODY where the titles of all
 * have another name, “the Iowa senator”. Null where that does not decide.
 */
export function whichOfSeveral(
  scene: Scene,
  description: number,
  known: Known,
  called: readonly (readonly [Key, Fit])[],
): Antecedent | null {
  if (called.length < 2) return null;
  const own = qualifierWithin(scene, itemAt(scene.phraseTokens, description), headOf(scene, description));
  const theirs = called.map(([, { mention }]) =>
    qualifierWithin(scene, itemAt(scene.phraseTokens, mention), headOf(scene, description)),
  );
  const [same, another] = called.filter((_, at) => own !== "" && theirs[at] === own);
  if (same !== undefined) return another === undefined ? { key: same[0], probability: ONE_PERSON } : null;
  const { offices, rivalledOffices, seated, soleOffices } = scene.language.nouns;
  const isOthers = own !== "" && seated.has(headOf(scene, description)) && theirs.every((one) => one !== "");
  if (isOthers) return { key: NOBODY, probability: ONE_PERSON };
  const there = called.filter(([key]) => isOfficeThere(scene, description, key, known));
  if (there.length === 1 && there[0] !== undefined) return { key: there[0][0], probability: ONE_PERSON };
  const apart = called.filter(([key]) => key !== calledElseBefore(scene, description, known));
  if (apart.length === 1 && apart[0] !== undefined) return { key: apart[0][0], probability: ONE_PERSON };
  const head = headOf(scene, description);
  const isOffice = offices.has(head) || soleOffices.has(head) || rivalledOffices.has(head);
  const most = Math.max(0, ...called.map(([, { shared }]) => shared));
  const [only, other] = isOffice ? called.filter(([, { shared }]) => shared === most) : [];
  return most > 0 && only !== undefined && other === undefined ? { key: only[0], probability: ONE_PERSON } : null;
}

/**
 * “Prosecutor Moe met his lawyer, Ann Roe. ⟨The lawyer⟩ said”: of several who may be called so, the only one called by
 * that very word; null where there is none or another one, or the paragraph names somebody else before.
 */
export function literallyCalled(
  scene: Scene,
  description: number,
  called: readonly (readonly [Key, Fit])[],
): Antecedent | null {
  if (called.length < 2 || !isDefinite(scene, description)) return null;
  const [only, another] = called.filter(([key]) => isPrintedOf(scene, description, key));
  const block = blockAt(scene, scene.mentionTokens[description]?.firstToken ?? 0);
  const isBeside = (mention: number) => blockAt(scene, scene.mentionTokens[mention]?.firstToken ?? 0) === block;
  for (let at = description - 1; at >= 0 && isBeside(at); at -= 1) {
    const key = keyOf(scene.cast.mentions[at]);
    if (key !== only?.[0] && personOf(key) !== null) return null;
  }
  return only === undefined || another !== undefined ? null : { key: only[0], probability: ONE_PERSON };
}

/**
 * Whether the last word of a description, or an abbreviation of it, stands in a phrase that names somebody before it.
 */
function isPrintedOf(scene: Scene, description: number, key: Key): boolean {
  const { cast, document, language, phraseTokens } = scene;
  const word = headOf(scene, description);
  for (let at = Math.max(0, description - REACH); at < description; at += 1) {
    if (keyOf(cast.mentions[at]) !== key) continue;
    const { firstToken, lastToken } = phraseTokens[at] ?? { firstToken: 0, lastToken: 0 };
    for (let token = firstToken; token < lastToken; token += 1) {
      const printed = document.tokens[token]?.lower ?? "";
      if (printed === word || language.titleAbbreviations.get(printed)?.includes(word)) return true;
    }
  }
  return false;
}

/**
 * “⟨The minister⟩ said no. The priest said yes”: whoever spoke, by another description, in the sentence before a
 * description; else NOBODY.
 */
function calledElseBefore(scene: Scene, description: number, { spoken: [last] }: Known): Key {
  if (last === undefined || scene.cast.mentions[last.mention]?.form !== "description") return NOBODY;
  const isNext = sentenceOf(scene, description) === sentenceOf(scene, last.mention) + 1;
  const called = headOf(scene, last.mention);
  // "Her father said no. The former champion said": kin may be anything else.
  const isKin = scene.language.nouns.kinNouns.has(called);
  return isNext && !isKin && called !== headOf(scene, description) ? last.key : NOBODY;
}

/**
 * "texas" for "Texas governor Ann Roe" and for "the Texas governor": the capitalised word right before `head`; empty
 * where there is none.
 */
function qualifierWithin(
  { document: { tokens }, language }: Scene,
  phrase: TokenRange | undefined,
  head: string,
): string {
  for (let at = phrase?.firstToken ?? 0; at < (phrase?.lastToken ?? 0); at += 1) {
    const before = tokens[at - 1];
    if (tokens[at]?.lower !== head) continue;
    const isName = before?.capital === true && before.kind === "word" && !language.words.determiners.has(before.lower);
    return isName ? before.lower : "";
  }
  return "";
}

/** "the MP ⟨for Ashby⟩": whether a description gives somebody's seat. */
export function isOfSeat({ document, grammar, language, mentionTokens }: Scene, description: number): boolean {
  const end = itemAt(mentionTokens, description)?.lastToken ?? 0;
  const isSeated = language.nouns.seated.has(itemAt(document.tokens, end - 1)?.lower ?? "");
  return isSeated && servesAs(grammar, end, PURPOSE) && document.tokens[end + 1]?.capital === true;
}

/** How many tokens of a clause, and how many mentions before a description, are read. */
const CLAUSE = 8;
const REACH = 60;

/** How far from a name, in its sentence, a deed may stand, in tokens. */
const NEAR = 40;

/**
 * “Chief nurse Ann Roe was sorry. ⟨The nurse who gave the drug⟩ said”: whether a description has a relative clause, and
 * no sentence that names somebody shares a noun or verb with it.
 */
export function isToldByOtherDeed(scene: Scene, description: number, key: Key): boolean {
  const { cast, cueOf, document, grammar, language, mentionTokens } = scene;
  const who = mentionTokens[description]?.lastToken ?? 0;
  const isClause = language.smallWords.personalRelatives.has(document.tokens[who]?.lower ?? "");
  if (!isClause || isPredicate(scene, description)) return false;
  const told = new Set<number>();
  for (let at = who + 1; at < who + CLAUSE && !isIn(cueOf, at); at += 1)
    if (isFiniteVerb(grammar.tags[at] ?? 0) || grammar.tags[at] === NOUN) told.add(scene.words[at] ?? 0);
  for (let mention = description - 1; mention >= Math.max(0, description - REACH); mention -= 1) {
    if (keyOf(cast.mentions[mention]) !== key) continue;
    const { firstToken = 0, lastToken = 0 } = itemAt(document.sentences, sentenceOf(scene, mention)) ?? {};
    const at = mentionTokens[mention]?.firstToken ?? 0;
    const words = scene.words.subarray(Math.max(firstToken, at - NEAR), Math.min(lastToken, at + NEAR));
    if (words.some((word) => told.has(word))) return false;
  }
  return true;
}
