import { isPluralOfPeople } from "../../../grammar/plural-of-people.ts";
import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import type { Language } from "../../../languages/language.ts";
import { hashText } from "../../../text/hash-text.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { isStated } from "../mentions/fits.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, organisationOf } from "../mentions/keys.ts";
import { namedBy } from "../mentions/meaning-of.ts";
import { isOrigin } from "../mentions/origins.ts";
import type { Known } from "../mentions/question.ts";
import { tokensBeside } from "../mentions/somebody-else.ts";
import { placeInFront } from "./place-in-front.ts";

/** What is known of the body in which somebody holds an office; all empty where nothing is. */
interface Body {
  /** The organisations, by their index in the cast. */
  readonly organisations: Set<number>;
  /** The words of its name, in lower case: "ashby" for "Ashby coach Ann Roe". */
  readonly names: Set<string>;
  /**
   * The sorts of body, house or thing that nouns name: "union", "cafe", "train"; also "rival", for another body than
   * the one mentioned before.
   */
  readonly sorts: Set<string>;
  /** "catholic", "anglican". */
  readonly faiths: Set<string>;
  /** The people it is for, in the plural: "nurses" for "the nurses' leader". */
  readonly members: Set<string>;
  /** Whether it is a firm, "the company", and whether it is not, "the union". */
  readonly natures: Set<"firm" | "none">;
}

/** The parts each of which alone may show that two bodies differ. */
const PARTING = ["names", "sorts", "faiths", "members"] as const;

/**
 * “Ashby coach ⟦Ann Roe⟧ said it was late. ⟨Harlow's coach⟩ said”, “Ann Roe, director of the Ashby Museum, … The Harlow
 * Gallery agreed. ⟨Its director⟩ said”: “Mayor ⟦Ann Roe⟧ of Ashby … In Harlow, ⟨the mayor⟩ said”: whether a
 * description's office is in another body than the one where somebody is said to hold that office. False where nothing
 * is known of either body, or one has a name and the other has none. Somebody called by another office may hold both.
 */
export function isOfficeElsewhere(scene: Scene, description: number, key: Key, known: Known): boolean {
  const own = bodyDescribed(scene, known, description);
  const office = hashText(headOf(scene, description));
  if (own === null || !isStated(scene, description, key, office, known.stated)) return false;
  const theirs = bodyOf(scene, known, description, key);
  const place = placeInFront(scene, scene.phraseTokens[description]?.firstToken ?? 0);
  const isNextDoor = place !== null && isNear(scene, place) && !haveInCommon(own, theirs);
  return areApart(own, theirs) || isOfRival(scene, own, theirs) || isNextDoor;
}

/**
 * “⟨The rival's⟩ director”, “⟨the second study's⟩ author”: whether a description's body is set apart from others by a
 * word that is not used of somebody's own.
 */
function isOfRival({ language }: Scene, own: Body, theirs: Body): boolean {
  return [...own.sorts].some((sort) => setsApart(language, sort) && !theirs.sorts.has(sort));
}

function setsApart({ nouns }: Language, word: string): boolean {
  return nouns.settingApart.has(word) || nouns.ordinals.has(word) || nouns.onesOfTwo.has(word);
}

/**
 * “⟦Roe⟧, captain of Corran Rovers, … ⟨the Rovers captain⟩”: whether a description's office is in the very body to
 * which somebody is said to belong.
 */
export function isOfficeThere(scene: Scene, description: number, key: Key, known: Known): boolean {
  const own = bodyDescribed(scene, known, description);
  return own !== null && haveInCommon(own, bodyOf(scene, known, description, key));
}

/** “⟨The group's⟩ boss”: whether a description's office is in a body that nothing identifies. */
export function isOfficeSomewhere(scene: Scene, description: number, known: Known): boolean {
  if (!isOwnerSign(scene, (scene.mentionTokens[description]?.firstToken ?? 0) - 1)) return false;
  const own = bodyDescribed(scene, known, description);
  return own !== null && own.organisations.size + own.names.size + own.members.size === 0;
}

/** What the text before a description says of the bodies that somebody belongs to. */
function bodyOf(scene: Scene, known: Known, description: number, key: Key): Body {
  const body = emptyBody();
  for (let mention = 0; mention < description; mention += 1)
    if (keyOf(scene.cast.mentions[mention]) === key) addBodyBeside(scene, known, mention, body);
  return body;
}

function emptyBody(): Body {
  return {
    organisations: new Set(),
    names: new Set(),
    sorts: new Set(),
    faiths: new Set(),
    members: new Set(),
    natures: new Set(),
  };
}

function share<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
  return [...one].some((value) => other.has(value));
}

function haveInCommon(one: Body, other: Body): boolean {
  return share(one.organisations, other.organisations) || PARTING.some((part) => share(one[part], other[part]));
}

/**
 * Whether two bodies differ: both have names, sorts, faiths or members, and none in common, or one is said to be a firm
 * and the other not to be. Bodies of one sort and other names differ: "Ashby University" is not "Corran University".
 */
function areApart(one: Body, other: Body): boolean {
  const areNamed = one.names.size > 0 && other.names.size > 0;
  const haveName = share(one.organisations, other.organisations) || share(one.names, other.names);
  if (areNamed ? haveName : haveInCommon(one, other)) return false;
  const areUnlike = (firm: Body, body: Body) => isOnly(firm, "firm") && isOnly(body, "none");
  return (
    areUnlike(one, other) || areUnlike(other, one) || PARTING.some((part) => one[part].size > 0 && other[part].size > 0)
  );
}

function isOnly({ natures }: Body, nature: "firm" | "none"): boolean {
  return natures.size === 1 && natures.has(nature);
}

/** The body of a description's office: "⟨Harlow's⟩ coach", "the coach ⟨of Harlow⟩", "⟨its⟩ coach". */
function bodyDescribed(scene: Scene, known: Known, description: number): Body | null {
  const { document, grammar, language, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[description];
  const phrase = phraseTokens[description];
  if (own === undefined || phrase === undefined) return null;
  const body = emptyBody();
  if (language.words.bodyOwners.has(document.tokens[own.firstToken]?.lower ?? "")) {
    addSentenceBefore(scene, known, own.firstToken, body);
    return body;
  }
  if (isOwnerSign(scene, own.firstToken - 1)) {
    // "the Reds' coach": a club's nickname has no word in common with its other names.
    const isPlural = document.tokens[own.firstToken - 1]?.kind !== "possessive";
    addWords(scene, known, { firstToken: phrase.firstToken, lastToken: own.firstToken - 1 }, body);
    for (let at = phrase.firstToken; at < own.firstToken - 1; at += 1)
      if (setsApart(language, document.tokens[at]?.lower ?? "")) body.sorts.add(document.tokens[at]?.lower ?? "");
    if (isPlural && body.organisations.size === 0) body.names.clear();
    return body;
  }
  // "the ⟨Ashby⟩ coach", "the ⟨cafe⟩ owner": a word that may be a person's name elsewhere names a place or body here.
  addWords(scene, known, { firstToken: phrase.firstToken, lastToken: own.lastToken - 1 }, body, true);
  const isOf = servesAs(grammar, own.lastToken, GENITIVE);
  if (isOf) addWords(scene, known, { firstToken: own.lastToken + 1, lastToken: phrase.lastToken }, body, true);
  const place = placeInFront(scene, phrase.firstToken);
  if (place !== null && mayBeOfPlace(scene, description, place)) addWords(scene, known, place, body, true);
  return body;
}

/**
 * “In Ashby, the ⟨mayor⟩ said”, “In ⟨nearby⟩ Ashby, the coach said”: whether a description is of somebody from the
 * place before it; a coach or a minister may be anywhere.
 */
function mayBeOfPlace(scene: Scene, description: number, place: TokenRange): boolean {
  return isNear(scene, place) || scene.language.nouns.officesOfTowns.has(headOf(scene, description));
}

/** "nearby ⟨Ashby⟩". */
function isNear({ document, language }: Scene, { firstToken }: TokenRange): boolean {
  return language.words.neighbouring.has(document.tokens[firstToken - 1]?.lower ?? "");
}

/** How far before "its" a body may stand, in tokens. */
const LONGEST_BEFORE = 80;

/**
 * Adds the bodies named in the sentence before a token's and in front of the token in its own, and the people who open
 * them: "⟨Nurses⟩ left. Their leader".
 */
function addSentenceBefore(scene: Scene, known: Known, token: number, body: Body): void {
  const { cast, document, mentionOf, phraseTokens, sentenceOf } = scene;
  const sentence = sentenceOf[token] ?? 0;
  const before = itemAt(document.sentences, sentence - 1) ?? itemAt(document.sentences, sentence);
  const firstToken = Math.max(before?.firstToken ?? token, token - LONGEST_BEFORE);
  addWords(scene, known, { firstToken, lastToken: token }, body);
  const opener = mentionOf.subarray(firstToken, token).find((mention) => mention >= 0) ?? -1;
  const isGroup = cast.mentions[opener]?.form === "description" && cast.mentions[opener]?.plural === true;
  if (isGroup && phraseTokens[opener]?.firstToken === firstToken) body.members.add(headOf(scene, opener));
}

/**
 * Adds the body or place named beside a person's name: "⟨Ashby⟩ coach Ann Roe", "the director of ⟨the Ashby Museum⟩,
 * Ann Roe,", "Ann Roe, who chairs ⟨the board⟩", "Mayor Ann Roe of ⟨Ashby⟩", "In ⟨Ashby⟩, mayor Ann Roe".
 */
function addBodyBeside(scene: Scene, known: Known, mention: number, body: Body): void {
  const own = scene.mentionTokens[mention];
  if (own === undefined) return;
  const { speaksFor = null } = scene.cast.mentions[mention] ?? {};
  if (speaksFor !== null) addOrganisation(scene, speaksFor, body);
  const { firstToken, lastToken } = tokensBeside(scene, mention);
  if (scene.language.words.bodyOwners.has(scene.document.tokens[firstToken]?.lower ?? ""))
    addSentenceBefore(scene, known, firstToken, body);
  addWords(scene, known, { firstToken, lastToken: own.firstToken }, body);
  addWords(
    scene,
    known,
    { firstToken: own.lastToken, lastToken: Math.max(lastToken, endOfPlace(scene, mention)) },
    body,
  );
  const place = placeInFront(scene, firstToken);
  if (place !== null) addWords(scene, known, place, body, true);
}

/** Where "of the Anglican diocese", ", of Ashby University", "of Ashby" ends behind a name; 0 where there is none. */
function endOfPlace({ document, grammar, mentionTokens, phraseTokens }: Scene, mention: number): number {
  const end = mentionTokens[mention]?.lastToken ?? 0;
  const of = document.tokens[end]?.text === "," ? end + 1 : end;
  if (!servesAs(grammar, of, GENITIVE)) return 0;
  const place = phraseTokens[mention + 1];
  if (place?.firstToken === of + 1) return place.lastToken;
  let town = of + 1;
  while (document.tokens[town]?.capital === true) town += 1;
  return town;
}

/** Adds the bodies that words name. Names of people do not count, unless `countsPeople` is set. */
function addWords(
  scene: Scene,
  known: Known,
  { firstToken, lastToken }: TokenRange,
  body: Body,
  countsPeople = false,
): void {
  const { cast, document, language, mentionOf } = scene;
  const { distinctBodies, establishments, faiths, organisationNouns, roles, shortTitles, titleModifiers } =
    language.nouns;
  const isNoName = (word: string) =>
    isSort(language, word) ||
    roles.has(word) ||
    shortTitles.has(word) ||
    titleModifiers.has(word) ||
    language.commonWords.has(word);
  for (let at = firstToken; at < lastToken; at += 1) {
    const token = document.tokens[at];
    const organisation = bodyMeant(scene, known, mentionOf[at] ?? -1);
    const { person = null } = cast.mentions[mentionOf[at] ?? -1] ?? {};
    if (organisation !== null) addOrganisation(scene, organisation, body);
    const lower = token?.lower ?? "";
    const sort = distinctBodies.get(lower) ?? (establishments.has(lower) || isOfThing(scene, at) ? lower : undefined);
    if (sort !== undefined) body.sorts.add(sort);
    const isFirm = organisationNouns.get(lower) === "company";
    if (isFirm !== distinctBodies.has(lower)) body.natures.add(isFirm ? "firm" : "none");
    if (language.nouns.ordinals.has(lower)) body.sorts.add(lower);
    if (isOwnerSign(scene, at + 1) && isPluralOfPeople(lower, language)) body.members.add(lower);
    // Somebody who plays for a country or has been its minister may hold the same office in a body there.
    if (organisation !== null && cast.organisations[organisation]?.kind === "country") continue;
    if (token?.kind !== "word" || !token.capital || (person !== null && !countsPeople) || isOrigin(lower, language))
      continue;
    if (faiths.has(lower)) body.faiths.add(lower);
    else if (!isNoName(lower)) body.names.add(lower);
  }
}

/** How sure the meaning of "the company" must be. */
const SURE = 0.8;

/** The body that a mention names, or most probably means; null for none. */
function bodyMeant(scene: Scene, known: Known, mention: number): number | null {
  const isNamed = keyOf(itemAt(scene.cast.mentions, mention)) !== NOBODY;
  return isNamed || (known.certainty[mention] ?? 0) >= SURE ? organisationOf(namedBy(scene, known, mention)) : null;
}

/** "the driver of the ⟨train⟩", "of a ⟨train⟩": whether a noun is a thing, not a word that may mean any firm. */
function isOfThing({ document, grammar, language }: Scene, at: number): boolean {
  const { organisationNouns, groups } = language.nouns;
  const noun = document.tokens[at]?.lower ?? "";
  const isBehindOf =
    language.words.determiners.has(document.tokens[at - 1]?.lower ?? "") && servesAs(grammar, at - 2, GENITIVE);
  return isBehindOf && document.tokens[at]?.capital === false && !organisationNouns.has(noun) && !groups.has(noun);
}

function addOrganisation({ cast, language }: Scene, organisation: number, body: Body): void {
  body.organisations.add(organisation);
  const { kind, name = "", otherNames = [] } = cast.organisations[organisation] ?? {};
  if (kind === "country") return;
  for (const word of [name, ...otherNames].join(" ").toLowerCase().split(" "))
    if (!isSort(language, word)) body.names.add(word);
}

/** "Ashby ⟨University⟩", "the Bakers ⟨Union⟩": whether a word of a name only says what sort of body it is. */
function isSort({ nouns }: Language, word: string): boolean {
  return nouns.distinctBodies.has(word) || nouns.organisationNouns.has(word) || nouns.establishments.has(word);
}
