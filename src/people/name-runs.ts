import { COORDINATOR, DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isDegree } from "../names/degrees.ts";
import { isGlued } from "../text/tokens.ts";
import { endOfAged } from "./aged-name.ts";
import { endOfApposedBody } from "./apposed-body.ts";
import { endOfApposed } from "./apposed-name.ts";
import { endOfCalledFirm } from "./called-firm.ts";
import { endOfCampaign } from "./campaigns.ts";
import { isTitledInLine } from "./form-of-address.ts";
import { type KnownName, knownNameAt } from "./known-names.ts";
import { labelledAt } from "./label-runs.ts";
import { isAddressed, startsName } from "./name-starts.ts";
import { endOfNamedBody } from "./named-bodies.ts";
import { lastHead } from "./organisation-head.ts";
import {
  endOfBodyInWords,
  endOfCountrysBody,
  endOfNational,
  endOfSpeakingBody,
  hasBranches,
  organisationAt,
} from "./organisation-run.ts";
import { isWordAsOtherName } from "./other-name.ts";
import { isNameDespite, isSaintsName, nameAt } from "./person-run.ts";
import { type Run, toKnown, toRun } from "./runs.ts";
import { endOfSmallBody } from "./small-bodies.ts";
import { thingAt } from "./thing-runs.ts";
import { isPosting } from "./title-roles.ts";
import { endOfTitledSpeaker } from "./titled-speaker.ts";
import {
  endOfTicker,
  isBesideCapitals,
  isInitial,
  isInitials,
  isRoleInLetters,
  isShouted,
  isShoutedOpening,
} from "./word-shapes.ts";
import { ALL_CAPITALS, has, isCapital, PROSE, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  FAMOUS,
  GIVEN,
  HEAD_SURNAME,
  NO_NAME,
  ORGANISATION_HEAD,
  PARTICLE,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SURNAME,
  THING_HEAD,
  VERB,
  WORD_NAME,
} from "./word-traits.ts";

/** Cuts the document's capitalised words into runs, in order, without overlaps. */
export function findRuns(table: WordTable): Run[] {
  const runs: Run[] = [];
  for (const [index, { firstToken, lastToken }] of table.document.sentences.entries()) {
    const casing = table.casing[index] ?? PROSE;
    let at = firstToken;
    while (at < lastToken) {
      const run = isCapital(table, at)
        ? (lettersBehind(table, runs.at(-1), at) ?? runAt(table, at, lastToken, casing))
        : null;
      if (run !== null) runs.push(run);
      at = run?.last ?? at + 1;
    }
  }
  return runs;
}

/**
 * The run of letters of an office, order or degree right behind a name: "IAS" in "R. Quorlith IAS", "MBE FMedSci" in
 * "Ann Roe MBE FMedSci"; null if there is none.
 */
function lettersBehind(table: WordTable, before: Run | undefined, at: number): Run | null {
  const isLetters = before?.kind === "thing" && before.last === at && isDegree(table.tokens[at - 1]);
  if (isLetters && isDegree(table.tokens[at])) return toRun("thing", at, at + 1);
  const isBehind = before?.kind === "name" && before.last === at && before.last > before.first + 1;
  return isBehind && isDegree(table.tokens[at]) ? toRun("thing", at, at + 1) : null;
}

function runAt(table: WordTable, at: number, last: number, casing: number): Run | null {
  if (isCurrency(table, at) || (casing === PROSE && (isRoleInLetters(table, at) || isPosting(table, at)))) return null;
  const isLoud = casing === ALL_CAPITALS || isShouted(table, at);
  const known = withoutOwner(table, at, last, knownNameAt(table.tokens, at, last, isLoud));
  const labelled = labelledAt(table, at, last, known);
  if (labelled !== undefined) return labelled;
  const sign = readWith(SIGNS, table, at, last, known);
  if (sign !== null) return sign;
  if (known === null && isShoutedOpening(table, at)) return null;
  return casing === PROSE ? proseRunAt(table, at, last, known) : looseRunAt(table, at, last, known);
}

/** Whether letters stand right before a currency's sign: "⟨HK⟩$4", "⟨GH⟩¢50". */
function isCurrency({ tokens }: WordTable, at: number): boolean {
  return isGlued(tokens, at + 1) && CURRENCY_SIGN.test(tokens[at + 1]?.text ?? "");
}

const CURRENCY_SIGN = /^\p{Sc}/u;

/** A kind of run and the end of one that begins at a token: that token itself if none begins there. */
interface Reading {
  readonly kind: Run["kind"];
  readonly end: (table: WordTable, at: number, last: number, known: KnownName | null) => number;
}

/** The first run found by one of the readings, or null. */
function readWith(
  readings: readonly Reading[],
  table: WordTable,
  at: number,
  last: number,
  known: KnownName | null,
): Run | null {
  for (const { kind, end } of readings) {
    const behind = end(table, at, last, known);
    if (behind > at) return toRun(kind, at, behind);
  }
  return null;
}

/** A reading that leaves known names alone. */
function ofUnknown(end: (table: WordTable, at: number, last: number) => number): Reading["end"] {
  return (table, at, last, known) => (known === null ? end(table, at, last) : at);
}

const SIGNS: readonly Reading[] = [
  { kind: "thing", end: endOfSign },
  { kind: "thing", end: endOfSeat },
  { kind: "thing", end: endOfStarSign },
  { kind: "thing", end: endOfScale },
];

/** "⟨Leo⟩ (July 23-Aug. 22)": the end of a sign of the zodiac in a horoscope, or `at`. */
function endOfStarSign({ isHoroscope, language, tokens }: WordTable, at: number): number {
  return isHoroscope && language.things.starSigns.has(tokens[at]?.lower ?? "") ? at + 1 : at;
}

/** Degrees in an oven: no number of a player in a team has so many digits. */
const DEGREES = /^[1-9]\d\d$/;

/** "Heat the oven to 350 ⟨F.⟩ Grease the pan.": the end of the letter behind degrees of heat, or `at`. */
function endOfScale({ language, tokens }: WordTable, at: number): number {
  const isScale = language.words.scalesOfHeat.has(tokens[at]?.text ?? "");
  return isScale && DEGREES.test(tokens[at - 1]?.text ?? "") ? at + 1 : at;
}

/** Runs shown by how they are written, before titles are considered. */
const MARKED: readonly Reading[] = [
  { kind: "name", end: ofUnknown(endOfAged) },
  { kind: "name", end: endOfTitledSpeaker },
  { kind: "thing", end: endOfTicker },
];

/** Runs shown by the words beside them. */
const TOLD: readonly Reading[] = [
  { kind: "name", end: ofUnknown(endOfApposed) },
  {
    kind: "organisation",
    end: (table, at, last, known) => (known === null || hasBranches(known) ? endOfCountrysBody(table, at, last) : at),
  },
  { kind: "organisation", end: endOfSmallBody },
  { kind: "organisation", end: ofUnknown(endOfNamedBody) },
  { kind: "organisation", end: ofUnknown(endOfApposedBody) },
  { kind: "organisation", end: ofUnknown(endOfCampaign) },
  { kind: "organisation", end: ofUnknown(endOfBodyInWords) },
  { kind: "organisation", end: endOfCalledFirm },
];

function proseRunAt(table: WordTable, at: number, last: number, known: KnownName | null): Run | null {
  const marked = readWith(MARKED, table, at, last, known);
  if (marked !== null) return marked;
  if (isAddressed(table, at)) return bodyCalledAfter(table, at, last) ?? nameAt(table, at, last);
  const told = readWith(TOLD, table, at, last, known) ?? bodyAt(table, at, last, known);
  if (told !== null) return told;
  return known === null ? unknownAt(table, at, last) : knownAt(table, at, last, known);
}

/** An organisation shown by its own words, or by what it says. */
function bodyAt(table: WordTable, at: number, last: number, known: KnownName | null): Run | null {
  const organisation = organisationAt(table, at, last, known);
  const body = known === null ? endOfSpeakingBody(table, at, last) : at;
  return body > at && organisation?.kind !== "organisation" ? toRun("organisation", at, body) : organisation;
}

/** The run of a known name, unless it is part of more, "the ⟨Chile⟩ national team", or is also a person's name. */
function knownAt(table: WordTable, at: number, last: number, known: KnownName): Run | null {
  const end = at + known.words.length;
  const nation = endOfNational(table, end, last);
  if (nation > end) return toRun("organisation", at, nation);
  if (isTitleDespite(table, at, known)) return null;
  return isNameDespite(table, at, last, known) ? nameAt(table, at, last) : toKnown(known, at);
}

function unknownAt(table: WordTable, at: number, last: number): Run | null {
  if (isSaintsName(table, at, last)) return nameAt(table, at, last);
  const thing = thingAt(table, at, last);
  if (thing !== null) return thing;
  if (isInitials(table, at)) return toRun(isBesideCapitals(table, at) ? "thing" : "initials", at, at + 1);
  if (isWordAsOtherName(table, at)) return toRun("name", at, at + 1);
  return startsName(table, at) ? nameAt(table, at, last) : null;
}

/**
 * A known name, but null for a given or family name with a possessive ending, "Wendy's mother", unless it speaks or
 * acts.
 */
function withoutOwner(table: WordTable, at: number, last: number, known: KnownName | null): KnownName | null {
  const end = at + (known?.words.length ?? 0);
  if (known === null || table.tokens[end - 1]?.kind !== "possessive" || !has(table, at, GIVEN | SURNAME)) return known;
  const acts = has(table, end, SPEECH | VERB) || has(table, at - 1, SPEECH);
  // "Quorl's Investors Service"
  const isBody = known.kind === "company" && isCapital(table, end) && lastHead(table, end, last) > end;
  return acts || isBody ? known : null;
}

/**
 * The end of a party's letters and a seat alone in brackets, "(⟨PH-Lower Ashby⟩)"; the token itself if there are none.
 */
function endOfSeat({ tokens }: WordTable, at: number, last: number): number {
  if (tokens[at - 1]?.text !== "(" || !PARTY_AND_SEAT.test(tokens[at]?.text ?? "")) return at;
  let end = at + 1;
  while (end < last && tokens[end]?.kind === "word") end += 1;
  return tokens[end]?.text === ")" ? end : at;
}

const PARTY_AND_SEAT = /^(?:\p{Lu}{2,5}[-–]\p{Lu}\p{Ll}|\p{Lu}{1,5}[-–]\d|\p{Lu}\p{Ll}{9,}[-–]\p{Lu})/u;

/**
 * The end of a pub's name that begins with an animal: "Dog and Violet" in "the Dog and Violet", "the “Duck and Drake”";
 * the token itself if there is none.
 */
function endOfSign(table: WordTable, at: number, last: number): number {
  const { animals } = table.language.things;
  const article = table.tokens[at - 1]?.kind === "mark" ? at - 2 : at - 1;
  const isSign = animals.has(wordAt(table, at)) && servesAs(table, article, DEFINITE) && !has(table, at, GIVEN);
  if (!isSign || !servesAs(table, at + 1, COORDINATOR) || at + 2 >= last) return at;
  return isCapital(table, at + 2) && !isCapital(table, at + 3) ? at + 3 : at;
}

/** A body named after the bearer of a title: "B. C. Roe Hospital" behind "Dr"; else null. */
function bodyCalledAfter(table: WordTable, at: number, last: number): Run | null {
  const body = organisationAt(table, at, last, null);
  if (body?.kind !== "organisation" || body.last < at + 2 || !has(table, body.last - 1, ORGANISATION_HEAD)) return null;
  const isWhole = table.tokens.slice(at, body.last).every(({ kind }) => kind === "word");
  return !isWhole || has(table, body.last - 1, HEAD_SURNAME) ? null : body;
}

/**
 * Whether a company or paper of one word is a title here, before a name or, of a company, alone behind an article:
 * "Canon" in "Canon Ann Roe" and "the Canon said", "Economist" in "Economist Ann Roe".
 */
function isTitleDespite(table: WordTable, at: number, { words, kind }: KnownName): boolean {
  if (words.length > 1 || (kind !== "company" && kind !== "media") || !has(table, at, ROLE | SHORT_TITLE)) return false;
  if (kind === "company" && servesAs(table, at - 1, DEFINITE) && !isCapital(table, at + 1)) return true;
  const isUnknown = table.traits[at + 1] === 0 && isCapital(table, at + 2);
  if (!isCapital(table, at + 1) || has(table, at + 1, ORGANISATION_HEAD)) return false;
  return has(table, at + 1, GIVEN | SURNAME) || isUnknown;
}

/** Whether a word with a capital may be part of a name and is not an English word: "Quorla", "Roe". */
function isUnlistedName(table: WordTable, at: number): boolean {
  return isCapital(table, at) && !has(table, at, COMMON | ROLE | NO_NAME | ORGANISATION_HEAD | THING_HEAD | CALENDAR);
}

/**
 * The run at a token where capitals mean nothing: only known names and what begins with a given name or stands behind
 * "Sen." count.
 */
function looseRunAt(table: WordTable, at: number, last: number, known: KnownName | null): Run | null {
  if (known !== null && (known.words.length > 1 || !has(table, at, GIVEN))) return toKnown(known, at);
  if (has(table, at, FAMOUS) && !has(table, at, GIVEN)) return toRun("name", at, at + 1);
  if (isTitledInLine(table, at) && isUnlistedName(table, at) && isUnlistedName(table, at + 1) && at + 1 < last)
    return toRun("name", at, at + 2);
  if (!has(table, at, GIVEN) || has(table, at, WORD_NAME | COMMON | CALENDAR)) return null;
  let end = at + 1;
  while (end < last && isInitial(table, end)) end += 1;
  while (end < last && end < at + 4 && has(table, end, PARTICLE) && !has(table, end, NO_NAME)) end += 1;
  const isSurname =
    end < last && isCapital(table, end) && !has(table, end, COMMON | ROLE | THING_HEAD | ORGANISATION_HEAD);
  return toRun("name", at, isSurname ? end + 1 : at + 1);
}
