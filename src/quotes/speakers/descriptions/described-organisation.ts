import { GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import { NAME, NOUN, PREPOSITION } from "../../../grammar/tags.ts";
import { isInCapitals } from "../../../text/characters.ts";
import { itemAt } from "../../../text/item-at.ts";
import type { OrganisationKind } from "../../../vocabulary.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import type { Scene } from "../../scene.ts";
import { fitsOf } from "../mentions/fits.ts";
import { headOf, introducedBy, isDefinite } from "../mentions/introduced.ts";
import { type Key, keyOf, NOBODY, organisationOf } from "../mentions/keys.ts";
import { isSubject, roleOf } from "../mentions/mention-roles.ts";
import type { Antecedent, Asked } from "../mentions/question.ts";
import { bodyCalledSo } from "./called-so.ts";
import { bodyNamedSo } from "./named-so.ts";
import { isNamedAfterOtherLand, isOtherBody, isOtherThanSole, onlyBodyOfLand, wordsOfName } from "./other-body.ts";
import { isOfOtherItem } from "./other-item.ts";
import { isOtherPartOf, isTellerBeside } from "./told-beside-teller.ts";
import { isFormer } from "./varied-name.ts";

/** "The start-up", "the brewery": the body chosen for a noun that fits no kind of body; never a country. */
export function organisationOfAnyKind(scene: Scene, question: Asked): Antecedent | null {
  return notCountry(
    scene,
    question.known.choose(scene, { ...question, meant: "organisation", kinds: null, fits: new Map() }),
  );
}

/**
 * The choice, or NOBODY in place of a country or a union of countries: "The start-up" and "the weather service" mean
 * neither.
 */
function notCountry({ cast }: Scene, chosen: Antecedent | null): Antecedent | null {
  const kind = itemAt(cast.organisations, organisationOf(chosen?.key ?? NOBODY) ?? -1)?.kind;
  return chosen !== null && (kind === "country" || kind === "government") ? { ...chosen, key: NOBODY } : chosen;
}

/**
 * "The company": the body chosen among those of its kind. Null for nouns that fit no kind ("the city"), and for an
 * office named by its purpose, "the defence ministry", which cannot mean one of another name.
 */
export function organisationOfKind(scene: Scene, question: Asked): Antecedent | null {
  const chosen = bodyOfKind(scene, question);
  const isElsewhere =
    chosen !== null &&
    (isOfOtherItem(scene, question.mention, chosen.key) ||
      isOtherPartOf(scene, question.mention, chosen.key, question.known));
  return isElsewhere ? { ...chosen, key: NOBODY } : chosen;
}

function bodyOfKind(scene: Scene, question: Asked): Antecedent | null {
  const called = bodyCalledSo(scene, question.mention, question.known);
  if (called !== null) return called;
  const noun = headOf(scene, question.mention);
  const { organisationNouns, agenciesOrMedia, agencyEpithets, establishments } = scene.language.nouns;
  const kind = organisationNouns.get(noun);
  // "The inquiry" is not the firm it looks into.
  const isProceeding = scene.language.speech.tellingDocuments.has(noun);
  if (kind === undefined && establishments.has(noun)) {
    const any = isProceeding ? null : organisationOfAnyKind(scene, question);
    // "The library" is not the University of Ashby.
    return any !== null && isOtherBody(scene, question, noun, any.key) ? { ...any, key: NOBODY } : any;
  }
  if (
    kind === undefined ||
    (kind === "agency" && !agencyEpithets.has(noun) && isNamedByPurpose(scene, question.mention))
  )
    return null;
  const own: readonly OrganisationKind[] = isBodyOrFirm(scene, question.mention, noun)
    ? ["company", "other"]
    : [kind, "other"];
  const kinds = agenciesOrMedia.has(noun) ? AGENCIES : kind === "agency" ? OFFICES : own;
  const ofLand = onlyBodyOfLand(scene, question.mention);
  if (ofLand !== NOBODY && !isOtherBody(scene, question, noun, ofLand)) return { key: ofLand, probability: ONLY_FIRM };
  const chosen = question.known.choose(scene, { ...question, meant: "organisation", kinds, fits: new Map() });
  if (chosen === null) return null;
  const introduced = kind === "company" ? firmBefore(scene, question, chosen.key) : -1;
  if (introduced >= 0) return { ...chosen, key: NOBODY, described: introduced };
  const isUnsure = chosen.key === NOBODY || chosen.probability < ONLY_FIRM;
  const so = isUnsure ? bodyNamedSo(scene, question) : NOBODY;
  if (so !== NOBODY) return { key: so, probability: ONLY_FIRM };
  const only = isUnsure && own.includes("company") ? onlyFirm(scene, question) : NOBODY;
  if (only !== NOBODY && !isOtherBody(scene, question, noun, only) && !isNamedElse(scene, only))
    return { key: only, probability: ONLY_FIRM };
  const isOther =
    isOtherBody(scene, question, noun, chosen.key) ||
    isTellerBeside(scene, question.mention, chosen.key) ||
    (kind === "company" && onlyWatches(scene, question.mention, chosen.key));
  return isOther ? { ...chosen, key: NOBODY } : chosen;
}

/** "The group", "the housing association": whether a noun means a body that may also be a firm. */
function isBodyOrFirm({ document, language, mentionTokens }: Scene, mention: number, noun: string): boolean {
  const before = document.tokens[(mentionTokens[mention]?.lastToken ?? 0) - 2]?.lower ?? "";
  const { bodiesOrFirms } = language.nouns;
  return bodiesOrFirms.has(noun) || bodiesOrFirms.has(`${before} ${noun}`);
}

/**
 * “⟨An Ashby company⟩ was fined, SafeWork's Ann Roe said. The company said”: the mention of the unnamed firm, rather
 * than the chosen body, if that is no subject since and is not known to be a firm; else -1.
 */
function firmBefore(scene: Scene, { mention, known }: Asked, key: Key): number {
  const { cast } = scene;
  const introduced = introducedBy(scene, mention);
  const { kind } = itemAt(cast.organisations, organisationOf(key) ?? -1) ?? {};
  if (kind !== "other" || introduced === mention || introduced < 0) return -1;
  for (let at = introduced + 1; at < mention; at += 1)
    if (keyOf(cast.mentions[at]) === key && isSubject(roleOf(scene, known, at))) return -1;
  return introduced;
}

/**
 * How often the only firm named before is the one called a firm, and the only club by its name the one called a club.
 */
const ONLY_FIRM = 0.75;

/** How many people and bodies are considered. */
const MOST = 60;

/**
 * “Quorlo, which runs 40 homes, was fined. … ⟨The operator⟩ said”: the only body named before that may be called so. It
 * must be known to be a firm if letters name it, and be a subject where it is first named, or else be no employer
 * there. NOBODY where a body was introduced without a name.
 */
function onlyFirm(scene: Scene, { mention, known }: Asked): Key {
  if (!isDefinite(scene, mention) || introducedBy(scene, mention) >= 0) return NOBODY;
  let only: Key = NOBODY;
  let looked = 0;
  for (const [key, { first }] of known.prominence) {
    looked += 1;
    if (first >= mention) break;
    const { kind } = itemAt(scene.cast.organisations, organisationOf(key) ?? -1) ?? {};
    if (kind !== "company" && kind !== "other") continue;
    const isPlain = isSubject(roleOf(scene, known, first)) || !isEmployer(scene, first);
    const isUnsure = kind === "other" && isInitialled(scene, key);
    if (isUnsure || only !== NOBODY || looked > MOST || !isPlain) return NOBODY;
    only = key;
  }
  return only;
}

/** Whether a body is named by letters, as programmes, tests and people are, too: "MB". */
function isInitialled({ cast }: Scene, key: Key): boolean {
  const { name = "" } = itemAt(cast.organisations, organisationOf(key) ?? -1) ?? {};
  return isInCapitals(name);
}

/** Whether a job stands before a body: "a fund manager at ⟨Quorlo⟩". */
function isEmployer({ document, grammar, language, mentionTokens }: Scene, mention: number): boolean {
  const first = mentionTokens[mention]?.firstToken ?? 0;
  const job = document.tokens[first - 2]?.lower ?? "";
  return grammar.tags[first - 1] === PREPOSITION && language.nouns.roles.has(job);
}

/**
 * “Analysts at ⟨Roe Bank⟩ were cautious. The company said”: whether a body is named before a description only as the
 * employer of people who judge other firms.
 */
function onlyWatches({ cast, document, language, mentionTokens }: Scene, mention: number, key: Key): boolean {
  let isNamed = false;
  for (let at = mention - 1; at >= 0; at -= 1) {
    if (keyOf(cast.mentions[at]) !== key) continue;
    const before = document.tokens[(mentionTokens[at]?.firstToken ?? 0) - 2]?.lower ?? "";
    if (!language.nouns.marketWatchers.has(before)) return false;
    isNamed = true;
  }
  return isNamed;
}

/** Whether a name says what the body is: "Ashby ⟨Bank⟩" is no airline. */
function isNamedElse(scene: Scene, key: Key): boolean {
  return wordsOfName(scene, key).some((word) => scene.language.nouns.organisationNouns.has(word));
}

/**
 * "The defence ministry", "the fire department", "the department of health": whether a noun stands right before the
 * last word, or behind "of".
 */
function isNamedByPurpose({ grammar, mentionTokens }: Scene, mention: number): boolean {
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  if (servesAs(grammar, lastToken, GENITIVE) && grammar.tags[lastToken + 1] === NOUN) return true;
  return lastToken - 2 >= firstToken && grammar.tags[lastToken - 2] === NOUN;
}

const OFFICES: readonly OrganisationKind[] = ["agency"];
const AGENCIES: readonly OrganisationKind[] = ["agency", "government", "media"];

/**
 * Whether a noun is used of bodies more often than of people, "The regulator", "the retailer", or one body's name ends
 * as such bodies' do, and nobody was called so before.
 */
export function isBodyRather(scene: Scene, question: Asked): boolean {
  const { mention, known } = question;
  const { employed, organisationNouns } = scene.language.nouns;
  const head = headOf(scene, mention);
  if (!organisationNouns.has(head) || !isDefinite(scene, mention)) return false;
  // "The former miner" is no firm.
  if (isFormer(scene, mention)) return false;
  if (employed.has(head) && bodyNamedSo(scene, question) === NOBODY) return false;
  return ![...fitsOf(scene, mention, known.stated).values()].some(({ isCalledSo }) => isCalledSo);
}

/**
 * The word for the purpose of an office, "the ⟨health⟩ ministry", which its name must contain; null where there is
 * none.
 */
function purposeWithin({ document, grammar, language, words }: Scene, from: number, to: number): number | null {
  const { agencyEpithets, organisationNouns } = language.nouns;
  const noun = document.tokens[to - 1]?.lower ?? "";
  if (organisationNouns.get(noun) !== "agency" || agencyEpithets.has(noun)) return null;
  return to - 2 > from && grammar.tags[to - 2] === NOUN ? (words[to - 2] ?? null) : null;
}

/** How far back, in mentions, an organisation may stand. */
const ORGANISATION_REACH = 40;
const SAME_WORD = 0.8;

/**
 * "The commission": the last organisation whose name contains the word; for "Roe's campaign" it must also contain the
 * owner's name. Null for none.
 */
export function organisationNamed(scene: Scene, mention: number): Antecedent | null {
  const { firstToken: from = 0, lastToken: to = 0 } = scene.mentionTokens[mention] ?? {};
  const head = scene.words[to - 1] ?? 0;
  const isOwned = isOwnerSign(scene, from - 1) && scene.document.tokens[from - 2]?.capital === true;
  const owner = isOwned ? (scene.words[from - 2] ?? 0) : head;
  const purpose = purposeWithin(scene, from, to) ?? head;
  for (let at = mention - 1; at >= Math.max(0, mention - ORGANISATION_REACH); at -= 1) {
    const range = scene.mentionTokens[at];
    const key = keyOf(scene.cast.mentions[at]);
    if (range === undefined || organisationOf(key) === null || isOtherThanSole(scene, mention, key)) continue;
    if (isNamedAfterOtherLand(scene, mention, key)) continue;
    const words = scene.words.subarray(range.firstToken, range.lastToken);
    if (!words.includes(head) || !words.includes(owner) || !words.includes(purpose)) continue;
    // "the UN refugee agency" is not the AMP news agency.
    const isOther = (own: number, index: number) => scene.grammar.tags[from + index] === NAME && !words.includes(own);
    if (!scene.words.subarray(from, to).some(isOther)) return { key, probability: SAME_WORD };
  }
  return null;
}
