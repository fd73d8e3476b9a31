import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { hashText } from "../../../text/hash-text.ts";
import { itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import { headOf } from "../mentions/introduced.ts";
import { type Key, keyOf } from "../mentions/keys.ts";
import { isOrigin } from "../mentions/origins.ts";
import type { Known } from "../mentions/question.ts";
import { tokensBeside } from "../mentions/somebody-else.ts";
import { isStated } from "../mentions/stated-words.ts";
import { placeInFront } from "./place-in-front.ts";

/** What is told of the body in which somebody holds an office; all empty where nothing is told. */
interface Body {
  /** The organisations, by their number in the cast. */
  readonly organisations: Set<number>;
  /** The words of its name, in lower case: "ashby" of "Ashby coach Ann Roe". */
  readonly names: Set<string>;
  /** The sorts of body, and the houses and things, that nouns tell: "union", "cafe", "train". */
  readonly sorts: Set<string>;
}

/**
 * “Ashby coach ⟦Ann Roe⟧ said it was late. ⟨Harlow's coach⟩ said”, “Ann Roe, director of the Ashby Museum, … The Harlow Gallery agreed. ⟨Its director⟩ said”:
 * “Mayor ⟦Ann Roe⟧ of Ashby … In Harlow, ⟨the mayor⟩ said”: whether a description tells of an office in another body than the one in which somebody is told to hold the same. Where of either nothing is told, or one has a name
 * and the other has none, nothing is known of it: no. Who is called by another office may hold both.
 */
export function isOfficeElsewhere(scene: Scene, description: number, key: Key, { stated }: Known): boolean {
  const own = bodyDescribed(scene, description);
  const office = hashText(headOf(scene, description));
  if (own === null || !isStated(scene, description, key, office, stated)) return false;
  const theirs = bodyOf(scene, description, key);
  const place = placeInFront(scene, scene.phraseTokens[description]?.firstToken ?? 0);
  return areApart(own, theirs) || (place !== null && isNear(scene, place) && !haveInCommon(own, theirs));
}

/** “⟦Roe⟧, captain of Corran Rovers, … ⟨the Rovers captain⟩”: whether a description tells of an office in the very body in which somebody is told to be. */
export function isOfficeThere(scene: Scene, description: number, key: Key): boolean {
  const own = bodyDescribed(scene, description);
  return own !== null && haveInCommon(own, bodyOf(scene, description, key));
}

/** What is told before a description of the bodies in which somebody is. */
function bodyOf(scene: Scene, description: number, key: Key): Body {
  const body = emptyBody();
  for (let mention = 0; mention < description; mention += 1)
    if (keyOf(scene.cast.mentions[mention]) === key) addBodyBeside(scene, mention, body);
  return body;
}

function emptyBody(): Body {
  return { organisations: new Set(), names: new Set(), sorts: new Set() };
}

function haveInCommon(one: Body, other: Body): boolean {
  const share = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>) => [...a].some((value) => b.has(value));
  return (
    share(one.organisations, other.organisations) || share(one.names, other.names) || share(one.sorts, other.sorts)
  );
}

/** Whether both have names or both sorts, and none in common. */
function areApart(one: Body, other: Body): boolean {
  if (haveInCommon(one, other)) return false;
  return (one.names.size > 0 && other.names.size > 0) || (one.sorts.size > 0 && other.sorts.size > 0);
}

/** The body whose office a description tells of: "⟨Harlow's⟩ coach", "the coach ⟨of Harlow⟩", "⟨its⟩ coach"; null where it tells of none. */
function bodyDescribed(scene: Scene, description: number): Body | null {
  const { document, grammar, language, mentionTokens, phraseTokens } = scene;
  const own = mentionTokens[description];
  const phrase = phraseTokens[description];
  if (own === undefined || phrase === undefined) return null;
  if (language.words.bodyOwners.has(document.tokens[own.firstToken]?.lower ?? ""))
    return bodiesBefore(scene, own.firstToken);
  const body = emptyBody();
  if (isOwnerSign(scene, own.firstToken - 1)) {
    // "the Reds' coach": a name that fans have for a club they share with no other name of it.
    const isPlural = document.tokens[own.firstToken - 1]?.kind !== "possessive";
    addWords(scene, { firstToken: phrase.firstToken, lastToken: own.firstToken - 1 }, body);
    if (isPlural && body.organisations.size === 0) body.names.clear();
    return body;
  }
  // "the ⟨Ashby⟩ coach", "the ⟨cafe⟩ owner": what may be somebody's name elsewhere names a place or body here.
  addWords(scene, { firstToken: phrase.firstToken, lastToken: own.lastToken - 1 }, body, true);
  const isOf = servesAs(grammar, own.lastToken, GENITIVE);
  if (isOf) addWords(scene, { firstToken: own.lastToken + 1, lastToken: phrase.lastToken }, body);
  const place = placeInFront(scene, phrase.firstToken);
  if (place !== null && mayBeOfPlace(scene, description, place)) addWords(scene, place, body, true);
  return body;
}

/** “In Ashby, the ⟨mayor⟩ said”, “In ⟨nearby⟩ Ashby, the coach said”; a coach or a minister may be anywhere. */
function mayBeOfPlace(scene: Scene, description: number, place: TokenRange): boolean {
  return isNear(scene, place) || scene.language.nouns.officesOfTowns.has(headOf(scene, description));
}

/** "nearby ⟨Ashby⟩". */
function isNear({ document, language }: Scene, { firstToken }: TokenRange): boolean {
  return language.words.neighbouring.has(document.tokens[firstToken - 1]?.lower ?? "");
}

/** The bodies that the sentence before tells of, and what stands before a token in its own; no countries. */
function bodiesBefore(scene: Scene, token: number): Body {
  const { document, sentenceOf } = scene;
  const sentence = sentenceOf[token] ?? 0;
  const firstToken = (itemAt(document.sentences, sentence - 1) ?? itemAt(document.sentences, sentence))?.firstToken;
  const body = emptyBody();
  addWords(scene, { firstToken: firstToken ?? token, lastToken: token }, body);
  return body;
}

/** Adds what is told beside a person's name of where they are: "⟨Ashby⟩ coach Ann Roe", "the director of ⟨the Ashby Museum⟩, Ann Roe,", "Ann Roe, who chairs ⟨the board⟩", "Mayor Ann Roe of ⟨Ashby⟩", "In ⟨Ashby⟩, mayor Ann Roe". */
function addBodyBeside(scene: Scene, mention: number, body: Body): void {
  const own = scene.mentionTokens[mention];
  if (own === undefined) return;
  const { speaksFor = null } = scene.cast.mentions[mention] ?? {};
  if (speaksFor !== null) addOrganisation(scene, speaksFor, body);
  const { firstToken, lastToken } = tokensBeside(scene, mention);
  addWords(scene, { firstToken, lastToken: own.firstToken }, body);
  const { document, grammar } = scene;
  let end = lastToken;
  if (servesAs(grammar, end, GENITIVE)) for (end += 1; document.tokens[end]?.capital === true; ) end += 1;
  addWords(scene, { firstToken: own.lastToken, lastToken: end }, body);
  const place = placeInFront(scene, firstToken);
  if (place !== null) addWords(scene, place, body, true);
}

/** Adds the bodies that words tell of. Who is named there is none, unless names of people count. */
function addWords(scene: Scene, { firstToken, lastToken }: TokenRange, body: Body, countsPeople = false): void {
  const { cast, document, language, mentionOf } = scene;
  const { distinctBodies, establishments, roles, shortTitles, titleModifiers } = language.nouns;
  const isNoName = (word: string) =>
    roles.has(word) || shortTitles.has(word) || titleModifiers.has(word) || language.commonWords.has(word);
  for (let at = firstToken; at < lastToken; at += 1) {
    const token = document.tokens[at];
    const { organisation = null, person = null } = cast.mentions[mentionOf[at] ?? -1] ?? {};
    if (organisation !== null) addOrganisation(scene, organisation, body);
    const lower = token?.lower ?? "";
    const sort = distinctBodies.get(lower) ?? (establishments.has(lower) || isOfThing(scene, at) ? lower : undefined);
    if (sort !== undefined) body.sorts.add(sort);
    // Who plays for a country or has been its minister may hold the same office in a body there.
    if (organisation !== null && cast.organisations[organisation]?.kind === "country") continue;
    if (token?.kind !== "word" || !token.capital || (person !== null && !countsPeople) || isOrigin(lower, language))
      continue;
    if (!isNoName(lower)) body.names.add(lower);
  }
}

/** "the driver of the ⟨train⟩", "of a ⟨train⟩": a thing, and no firm, which may be called so whatever it does. */
function isOfThing({ document, grammar, language }: Scene, at: number): boolean {
  const { organisationNouns, groups } = language.nouns;
  const noun = document.tokens[at]?.lower ?? "";
  const isBehindOf =
    language.words.determiners.has(document.tokens[at - 1]?.lower ?? "") && servesAs(grammar, at - 2, GENITIVE);
  return isBehindOf && document.tokens[at]?.capital === false && !organisationNouns.has(noun) && !groups.has(noun);
}

function addOrganisation({ cast }: Scene, organisation: number, body: Body): void {
  body.organisations.add(organisation);
  const { kind, name = "", otherNames = [] } = cast.organisations[organisation] ?? {};
  if (kind !== "country")
    for (const word of [name, ...otherNames].join(" ").split(" ")) body.names.add(word.toLowerCase());
}
