import { isPluralOfPeople } from "../../../grammar/plural-of-people.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, organisationOf } from "../mentions/keys.ts";
import { originsBeside, originsWithin } from "../mentions/origins.ts";
import type { Question } from "../mentions/question.ts";

/** How many mentions back another word for an organisation may stand. */
const REACH = 40;

/**
 * Whether an organisation is another sort of body than a noun says, by its name or by what it was called before. "the
 * council" is not the High Court, “the league” not Corran Rovers, “the bank” or “the company” not a body called “the
 * charity” nor the Rail Union, “the union” not one called “the firm”, and “the baristas' union” not one that nothing
 * calls a union.
 */
export function isOtherBody(
  scene: Scene,
  { mention, known }: Pick<Question, "mention" | "known">,
  noun: string,
  key: Key,
): boolean {
  const { bodiesOrFirms, distinctBodies, organisationNouns, toldByName } = scene.language.nouns;
  if (isOtherThanSole(scene, mention, key) || isNamedAfterOtherLand(scene, mention, key)) return true;
  // A charity called "Shelter" is no airline.
  if (organisationNouns.get(noun) === "company" && isCalledByWord(scene, key)) return true;
  const body = distinctBodies.get(noun);
  const bodiesOf = (words: readonly string[]) =>
    words.map((word) => distinctBodies.get(word)).filter((one) => one !== undefined);
  const named = bodiesOf(wordsOfName(scene, key));
  const called = callingsBefore(scene, mention, key, known.resolved);
  const bodies = [...named, ...bodiesOf(called)];
  const isCalledSo = called.includes(noun) || wordsOfName(scene, key).includes(noun) || isCalledByWord(scene, key);
  const isFirm = (word: string) => organisationNouns.get(word) === "company" && !bodiesOrFirms.has(word);
  const isNoFirmItself = body !== undefined && organisationNouns.get(noun) !== "company";
  if (bodies.length === 0 && isNoFirmItself && called.some(isFirm)) return true;
  if (bodies.length === 0 && isOwnedByPeople(scene, mention)) return !isCalledSo;
  if (bodies.length === 0 && !isCalledSo && toldByName.has(noun)) return tellsNoBody(scene, key);
  if (body !== undefined) return bodies.length > 0 && !bodies.includes(body);
  const isNoFirm = (word: string) =>
    (distinctBodies.has(word) || toldByName.has(word)) && organisationNouns.get(word) === "other";
  return isFirm(noun) && (called.some(isNoFirm) || isNoFirm(headOfName(scene, key)));
}

/** The word of a name that says what the body is: "union" in "Corran Rail ⟨Union⟩" and "⟨Union⟩ of Ashby Millers". */
function headOfName(scene: Scene, key: Key): string {
  const words = wordsOfName(scene, key);
  const genitive = words.findIndex((word) => scene.language.syntax.genitives.has(word));
  return words[genitive < 0 ? words.length - 1 : genitive - 1] ?? "";
}

/** "Roe Crystal": whether a name has several words, none of which is for a body or its members. */
function tellsNoBody(scene: Scene, key: Key): boolean {
  const words = wordsOfName(scene, key);
  const { organisationNouns } = scene.language.nouns;
  return (
    words.length > 1 && !words.some((word) => organisationNouns.has(word) || isPluralOfPeople(word, scene.language))
  );
}

/** "The baristas' ⟨union⟩". */
function isOwnedByPeople(scene: Scene, mention: number): boolean {
  const first = scene.mentionTokens[mention]?.firstToken ?? 0;
  const owner = itemAt(scene.document.tokens, first - 2)?.lower ?? "";
  return isOwnerSign(scene, first - 1) && isPluralOfPeople(owner, scene.language);
}

/**
 * Whether a description names a body that exists only once, and an organisation's name is another's: "The central bank"
 * is not Roe Bank, nor "the high court" the Court of Appeal.
 */
export function isOtherThanSole(scene: Scene, mention: number, key: Key): boolean {
  const { document, language, mentionTokens } = scene;
  const last = (mentionTokens[mention]?.lastToken ?? 0) - 1;
  const words = `${document.tokens[last - 1]?.lower ?? ""} ${document.tokens[last]?.lower ?? ""}`;
  const own = language.nouns.soleBodies.get(words);
  return own !== undefined && !wordsOfName(scene, key).some((word) => own.has(word));
}

/**
 * Whether a description names a country, and an organisation is named after another: "The German bank" is not the Bank
 * of Wales.
 */
export function isNamedAfterOtherLand(scene: Scene, mention: number, key: Key): boolean {
  const { told } = scene.language.origins;
  const within = originsWithin(scene, mention);
  if (within.length === 0) return false;
  const named = wordsOfName(scene, key).flatMap((word) => told.get(word) ?? []);
  return named.length > 0 && !named.some((origin) => within.includes(origin));
}

/**
 * “The US lender Quorlo bought its Danish rival, Moe. ⟨The Danish lender⟩”: the only body before that is said to be
 * from the country in a description; else NOBODY.
 */
export function onlyBodyOfLand(scene: Scene, mention: number): Key {
  const within = originsWithin(scene, mention);
  let only: Key = NOBODY;
  for (let at = mention - 1; at >= Math.max(0, mention - REACH) && within.length > 0; at -= 1) {
    const key = keyOf(scene.cast.mentions[at]);
    if (organisationOf(key) === null || key === only) continue;
    if (!originsBeside(scene, at).some((origin) => within.includes(origin))) continue;
    if (only !== NOBODY) return NOBODY;
    only = key;
  }
  return only;
}

/** Whether a charity or union has an everyday word for its name. */
function isCalledByWord(scene: Scene, key: Key): boolean {
  return scene.language.organisations.calledByWords.has(nameOf(scene, key));
}

/** The words of the name of an organisation, in lower case. */
export function wordsOfName(scene: Scene, key: Key): readonly string[] {
  return nameOf(scene, key).toLowerCase().split(" ");
}

function nameOf({ cast }: Scene, key: Key): string {
  return itemAt(cast.organisations, organisationOf(key) ?? -1)?.name ?? "";
}

/** The last words of the descriptions before a mention that were found to mean an organisation. */
function callingsBefore(scene: Scene, mention: number, key: Key, resolved: Int32Array): string[] {
  const called: string[] = [];
  for (let at = mention - 1; at >= Math.max(0, mention - REACH); at -= 1)
    if (resolved[at] === key && scene.cast.mentions[at]?.form === "description") called.push(headOf(scene, at));
  return called;
}
