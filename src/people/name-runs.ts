import { COORDINATOR, DEFINITE, INDEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isDegree } from "../names/degrees.ts";
import { firstFrom } from "../text/first-from.ts";
import { endOfAged } from "./aged-name.ts";
import { endOfApposedBody } from "./apposed-body.ts";
import { endOfApposed } from "./apposed-name.ts";
import { endOfCalledFirm } from "./called-firm.ts";
import { isHonorific, isTitledInLine } from "./form-of-address.ts";
import { type KnownName, knownNameAt } from "./known-names.ts";
import { isLabel, LABEL_ASIDE, QUIET_LABEL } from "./labels.ts";
import { isAddressed, startsName } from "./name-starts.ts";
import { endOfNamedBody } from "./named-bodies.ts";
import { lastHead } from "./organisation-head.ts";
import {
  endOfCountrysBody,
  endOfNational,
  endOfSpeakingBody,
  hasBranches,
  organisationAt,
} from "./organisation-run.ts";
import { endOfNickname, endOfParticles, isNameBehind, isNameDespite, isSaintsName, nameAt } from "./person-run.ts";
import type { Run } from "./runs.ts";
import { showsPerson } from "./shows-person.ts";
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
  GROUP,
  HEAD_IN_FRONT,
  HEAD_SURNAME,
  LINK,
  MALE,
  MODIFIER,
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

/** Cuts the capitalised words of the document into runs, in order, not overlapping. */
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

/** "IAS" in "R. Quorlith IAS", "MBE FMedSci" in "Ann Roe MBE FMedSci": letters right behind a name are those of an office, order or degree. */
function lettersBehind(table: WordTable, before: Run | undefined, at: number): Run | null {
  const isLetters = before?.kind === "thing" && before.last === at && isDegree(table.tokens[at - 1]);
  if (isLetters && isDegree(table.tokens[at])) return { kind: "thing", first: at, last: at + 1, known: null };
  const isBehind = before?.kind === "name" && before.last === at && before.last > before.first + 1;
  return isBehind && isDegree(table.tokens[at]) ? { kind: "thing", first: at, last: at + 1, known: null } : null;
}

function runAt(table: WordTable, at: number, last: number, casing: number): Run | null {
  if (casing === PROSE && (isRoleInLetters(table, at) || isPosting(table, at))) return null;
  const known = withoutOwner(
    table,
    at,
    last,
    knownNameAt(table.tokens, at, last, casing === ALL_CAPITALS || isShouted(table, at)),
  );
  if (table.labels[at] === LABEL_ASIDE)
    return isNamedAside(table, at) ? namedAsideAt(table, at, last) : asideAt(table, at);
  if (isInitialsAmongOthers(table, at)) return { kind: "name", first: at, last: at + 1, known: null };
  if (isLabel(table.labels[at])) {
    const isHeaded = table.labels[at] === QUIET_LABEL && organisationAt(table, at, last, known) !== null;
    if (!isHeaded)
      // "Mr. ⟨DE⟩ ROE"
      return known === null ||
        has(table, at, PARTICLE) ||
        isGivenPlace(table, at, known) ||
        isNameDespite(table, at, last, known)
        ? labelRunAt(table, at, last)
        : toKnown(known, at);
  }
  const sign = endOfSign(table, at, last);
  if (sign > at) return { kind: "thing", first: at, last: sign, known: null };
  const seat = endOfSeat(table, at, last);
  if (seat > at) return { kind: "thing", first: at, last: seat, known: null };
  if (known === null && isShoutedOpening(table, at)) return null;
  if (casing !== PROSE) return looseRunAt(table, at, last, known);
  const aged = known === null ? endOfAged(table, at, last) : at;
  if (aged > at) return { kind: "name", first: at, last: aged, known: null };
  const titled = endOfTitledSpeaker(table, at, last);
  if (titled > at) return { kind: "name", first: at, last: titled, known: null };
  const ticker = endOfTicker(table, at, last);
  if (ticker > at) return { kind: "thing", first: at, last: ticker, known: null };
  if (isAddressed(table, at)) return bodyCalledAfter(table, at, last) ?? nameAt(table, at, last);
  const apposed = known === null ? endOfApposed(table, at, last) : at;
  if (apposed > at) return { kind: "name", first: at, last: apposed, known: null };
  const national = known === null || hasBranches(known) ? endOfCountrysBody(table, at, last) : at;
  if (national > at) return { kind: "organisation", first: at, last: national, known: null };
  const named = known === null ? endOfNamedBody(table, at, last) : at;
  if (named > at) return { kind: "organisation", first: at, last: named, known: null };
  const set = known === null ? endOfApposedBody(table, at, last) : at;
  if (set > at) return { kind: "organisation", first: at, last: set, known: null };
  const firm = endOfCalledFirm(table, at, last, known);
  if (firm > at) return { kind: "organisation", first: at, last: firm, known: null };
  const organisation = organisationAt(table, at, last, known);
  const body = known === null ? endOfSpeakingBody(table, at, last) : at;
  if (body > at && organisation?.kind !== "organisation")
    return { kind: "organisation", first: at, last: body, known: null };
  if (organisation !== null) return organisation;
  const nation = known === null ? at : endOfNational(table, at + known.words.length, last);
  if (known !== null && nation > at + known.words.length)
    return { kind: "organisation", first: at, last: nation, known: null };
  if (known !== null && isTitleDespite(table, at, known)) return null;
  if (known !== null && !isNameDespite(table, at, last, known)) return toKnown(known, at);
  if (isSaintsName(table, at, last)) return nameAt(table, at, last);
  if (known === null && isHeadInFront(table, at) && isMoreBehind(table, at + 1, last)) return thingAt(table, at, last);
  if (known === null && isInitials(table, at)) {
    return { kind: isBesideCapitals(table, at) ? "thing" : "initials", first: at, last: at + 1, known: null };
  }
  return startsName(table, at) || known !== null ? nameAt(table, at, last) : null;
}

/** A known name, but none in "Wendy's mother": what is a given or family name with a sign of ownership acts. */
function withoutOwner(table: WordTable, at: number, last: number, known: KnownName | null): KnownName | null {
  const end = at + (known?.words.length ?? 0);
  if (known === null || table.tokens[end - 1]?.kind !== "possessive" || !has(table, at, GIVEN | SURNAME)) return known;
  const acts = has(table, end, SPEECH | VERB) || has(table, at - 1, SPEECH);
  // "Quorl's Investors Service"
  const isBody = known.kind === "company" && isCapital(table, end) && lastHead(table, end, last) > end;
  return acts || isBody ? known : null;
}

/** "(⟨PH-Lower Ashby⟩)": the letters of a party and a seat, alone in brackets; the token itself where none stands. */
function endOfSeat({ tokens }: WordTable, at: number, last: number): number {
  if (tokens[at - 1]?.text !== "(" || !PARTY_AND_SEAT.test(tokens[at]?.text ?? "")) return at;
  let end = at + 1;
  while (end < last && tokens[end]?.kind === "word") end += 1;
  return tokens[end]?.text === ")" ? end : at;
}

const PARTY_AND_SEAT = /^(?:\p{Lu}{2,5}[-–]\p{Lu}\p{Ll}|\p{Lu}{1,5}[-–]\d|\p{Lu}\p{Ll}{9,}[-–]\p{Lu})/u;

/** The end of "Dog and Violet" in "the Dog and Violet", "the “Duck and Drake”": what hangs before a pub; the token itself where no animal begins it. */
function endOfSign(table: WordTable, at: number, last: number): number {
  const { animals } = table.language.things;
  const article = table.tokens[at - 1]?.kind === "mark" ? at - 2 : at - 1;
  const isSign = animals.has(wordAt(table, at)) && servesAs(table, article, DEFINITE) && !has(table, at, GIVEN);
  if (!isSign || !servesAs(table, at + 1, COORDINATOR) || at + 2 >= last) return at;
  return isCapital(table, at + 2) && !isCapital(table, at + 3) ? at + 3 : at;
}

/** "B. C. Roe Hospital" behind "Dr": a body that is called after whoever bears the title. */
function bodyCalledAfter(table: WordTable, at: number, last: number): Run | null {
  const body = organisationAt(table, at, last, null);
  if (body?.kind !== "organisation" || body.last < at + 2 || !has(table, body.last - 1, ORGANISATION_HEAD)) return null;
  const isWhole = table.tokens.slice(at, body.last).every(({ kind }) => kind === "word");
  return !isWhole || has(table, body.last - 1, HEAD_SURNAME) ? null : body;
}

/** "Canon" in "Canon Ann Roe", "Economist" in "Economist Ann Roe": a company or paper of one word that is a title, before a name. */
function isTitleDespite(table: WordTable, at: number, { words, kind }: KnownName): boolean {
  if (words.length > 1 || (kind !== "company" && kind !== "media") || !has(table, at, ROLE | SHORT_TITLE)) return false;
  const isUnknown = table.traits[at + 1] === 0 && isCapital(table, at + 2);
  if (!isCapital(table, at + 1) || has(table, at + 1, ORGANISATION_HEAD)) return false;
  return has(table, at + 1, GIVEN | SURNAME) || isUnknown;
}

/** "Fort", "Model" in "Model T" but not in "Model Quorla Roe, 26,", "Miss" in "Miss Universe" but not in "Miss Quorlith", "Saint" though it is a given name, and "Storm" in "Storm Ann" but not in "Storm Quorlith". */
function isHeadInFront(table: WordTable, at: number): boolean {
  if (!has(table, at, HEAD_IN_FRONT)) return false;
  if (isHonorific(table, at) && isNamedPolitely(table, at)) return false;
  if (has(table, at, ROLE) && isCapital(table, at + 1) && isCapital(table, at + 2) && showsPerson(table, at + 3))
    return false;
  const word = wordAt(table, at);
  if (!has(table, at, GIVEN) || table.language.nouns.holy.has(word)) return true;
  const isStorm = table.language.organisations.storms.has(word) && has(table, at + 1, GIVEN);
  return isStorm && !isCapital(table, at + 2) && !has(table, at - 1, ROLE) && !showsPerson(table, at + 2);
}

/** "Miss Quorlith", "Miss Ann Roe", where no title is held by that name: “the Miss Quorla”, “crowned Miss Jamaica”, "Miss Universe". */
function isNamedPolitely(table: WordTable, at: number): boolean {
  const isInside = isCapital(table, at - 1) && table.opens[at] !== 1;
  const isWhole = has(table, at + 1, GIVEN) && isCapital(table, at + 2) && !isCapital(table, at + 3);
  // "to a Miss Ann Quorl of"
  if (isWhole && servesAs(table, at - 1, INDEFINITE) && !has(table, at + 2, COMMON)) return true;
  if (isInitial(table, at + 1) && !servesAs(table, at - 1, DEFINITE)) return isCapital(table, at + 2);
  if (isInside || servesAs(table, at - 1, DEFINITE | INDEFINITE) || !isCapital(table, at + 1)) return false;
  // A man's name behind "Miss" is her family's.
  const isKnown = knownNameAt(table.tokens, at + 1, at + 4, false) !== null;
  // "says Miss Ann", "Miss Ann said"
  const isSpeaking = has(table, at - 1, SPEECH) || has(table, at + 2, SPEECH);
  if (has(table, at + 1, GIVEN) && !has(table, at + 1, SURNAME | MALE))
    return isCapital(table, at + 2) || (isSpeaking && !isKnown);
  return !has(table, at + 1, COMMON | NO_NAME) && !isKnown;
}

/** "Samaritano" or "de Quorlo" behind "Hospital". */
function isMoreBehind(table: WordTable, at: number, last: number): boolean {
  return isCapital(table, at) || endOfParticles(table, at, last) > at;
}

/** "Sir Colin Roe" in "The Minister for Health (Sir Colin Roe):", "Deputy Ann Roe", "Ann Roe" in "Archived recording (Ann Roe):". */
function isNamedAside(table: WordTable, at: number): boolean {
  const { labels } = table;
  let first = at;
  while (labels[first - 1] === LABEL_ASIDE && wordAt(table, first - 1) !== "(") first -= 1;
  if (wordAt(table, first - 1) !== "(" || labels[first - 1] === LABEL_ASIDE) return false;
  if (has(table, first, ROLE | MODIFIER) && has(table, first + 1, GIVEN) && isCapital(table, first + 2)) return true;
  const isOfNobody = labels[first - 2] === LABEL_ASIDE;
  return has(table, first, SHORT_TITLE) || (isOfNobody && has(table, first, GIVEN) && isCapital(table, first + 1));
}

/** "Selma:", a place that is a given name, too; "Odessa Quorlo:", a place before what may be a family name. */
function isGivenPlace(table: WordTable, at: number, { words, kind }: KnownName): boolean {
  const isName =
    isLabel(table.labels[at + 1]) &&
    isNameBehind(table, at + 1) &&
    !has(table, at + 1, ORGANISATION_HEAD | THING_HEAD | GROUP);
  return words.length === 1 && (kind === "place" || kind === "capital") && (has(table, at, GIVEN) || isName);
}

/** "Ashby North" in "Ann Roe (Ashby North) (Lab):": a seat, party or role, and nobody. */
function asideAt(table: WordTable, first: number): Run {
  let end = first + 1;
  while (table.labels[end] === LABEL_ASIDE) end += 1;
  return { kind: "thing", first, last: end, known: null };
}

/** The name within brackets, title left out: "Colin Roe" in "(Sir Colin Roe, Lab)". */
function namedAsideAt(table: WordTable, first: number, last: number): Run | null {
  if (has(table, first, ROLE | MODIFIER) && !has(table, first, GIVEN)) return null;
  let end = first;
  while (end < last && table.labels[end] === LABEL_ASIDE && isLabelWord(table, end)) end += 1;
  return end === first ? null : { kind: "name", first, last: end, known: null };
}

/** The name in the label of a transcript, title left out: "ANN ROE" in "SEN. ANN ROE:". */
function labelRunAt(table: WordTable, first: number, last: number): Run | null {
  const isName = has(table, first, GIVEN) || isShortLabel(table, first);
  if (has(table, first, ROLE | SHORT_TITLE | MODIFIER | NO_NAME | CALENDAR) && !isName) return null;
  if (isBeforeTrade(table, first)) return null;
  let end = first;
  while (
    end < last &&
    table.labels[end] === table.labels[first] &&
    (end === first || !isDegree(table.tokens[end])) &&
    (isLabelWord(table, end) || isWordAsName(table, end))
  ) {
    end += 1;
    end = Math.max(end, endOfNickname(table, end, last));
  }
  return end === first || table.language.turns.questionLabels.has(wordAt(table, first))
    ? null
    : { kind: "name", first, last: end, known: null };
}

/** "⟨GROSS⟩:" below "ANN GROSS:", the label of the same speaker. */
function isShortLabel({ tokens, language, document: { turns } }: WordTable, at: number): boolean {
  const start = tokens.starts[at] ?? 0;
  const turn = turns[firstFrom(turns, ({ label }) => label.name.start, start)];
  const word = tokens[at]?.text ?? "";
  if (turn?.label.name.start !== start || !turn.speaker.endsWith(` ${word.toUpperCase()}`)) return false;
  // "SPEAKER:" below "ACTING SPEAKER:" names nobody, "DROVER:" below "ANN DROVER:" does.
  const first = turn.speaker.slice(0, turn.speaker.indexOf(" ")).toLowerCase();
  const { roles, titleModifiers } = language.nouns;
  return (
    !roles.has(word.toLowerCase()) ||
    !(roles.has(first) || titleModifiers.has(first) || language.syntax.definite.has(first))
  );
}

/** "Ann ⟨Gross⟩", "⟨Gross⟩": an adjective or verb that is a family name in a label. */
function isWordAsName(table: WordTable, at: number): boolean {
  if (table.tokens[at]?.kind !== "word" || has(table, at, LINK | SHORT_TITLE)) return false;
  return (isLabel(table.labels[at - 1]) && has(table, at - 1, GIVEN)) || isShortLabel(table, at);
}

/** "⟨Gate⟩ attendant Ann Roe": a word of the label before a trade in small letters. */
function isBeforeTrade(table: WordTable, first: number): boolean {
  let at = first + 1;
  while (isLabel(table.labels[at]) && (isCapital(table, at) || !has(table, at, ROLE))) at += 1;
  return isLabel(table.labels[at]) && isLabel(table.labels[at + 1]);
}

/** "PM:" in an interview whose other label is "GS:": initials, though they are those of an office as well. */
function isInitialsAmongOthers(
  { tokens, labels, document: { text, turns }, language }: WordTable,
  at: number,
): boolean {
  if (
    !isLabel(labels[at]) ||
    isLabel(labels[at - 1]) ||
    isLabel(labels[at + 1]) ||
    !INITIALS.test(tokens[at]?.text ?? "")
  )
    return false;
  return turns.some(({ label: { name } }) => {
    const other = text.slice(name.start, name.end);
    return INITIALS.test(other) && !language.nouns.roleInitials.has(other);
  });
}

const INITIALS = /^\p{Lu}{2,3}$/u;

function isLabelWord(table: WordTable, at: number): boolean {
  return table.tokens[at]?.kind === "word" && !has(table, at, NO_NAME | SHORT_TITLE);
}

function toKnown(known: KnownName, at: number): Run {
  return { kind: "known", first: at, last: at + known.words.length, known };
}

/** "Fort Hood", "Tropical Storm Ann": all capitalised words behind the head; in the name of a ship titles too, "HMS Lord Roe". */
function thingAt(table: WordTable, first: number, last: number): Run {
  const { vessels, storms } = table.language.organisations;
  const isVessel = vessels.has(wordAt(table, first));
  const belongs = (at: number) => isVessel || !has(table, at, ROLE | SHORT_TITLE) || storms.has(wordAt(table, at));
  let end = first + 1;
  while (end < last && end < first + 3 && isCapital(table, end) && belongs(end)) end += 1;
  end = Math.max(end, endOfParticles(table, end, last));
  return { kind: "thing", first, last: end, known: null };
}

/** "Quorla", "Roe": a capital that may be of a name and is no word of English. */
function isUnlistedName(table: WordTable, at: number): boolean {
  return isCapital(table, at) && !has(table, at, COMMON | ROLE | NO_NAME | ORGANISATION_HEAD | THING_HEAD | CALENDAR);
}

/** Where capitals show nothing, only known names and what begins with a given name or stands behind "Sen." count. */
function looseRunAt(table: WordTable, at: number, last: number, known: KnownName | null): Run | null {
  if (known !== null && (known.words.length > 1 || !has(table, at, GIVEN))) return toKnown(known, at);
  if (has(table, at, FAMOUS) && !has(table, at, GIVEN)) return { kind: "name", first: at, last: at + 1, known: null };
  if (isTitledInLine(table, at) && isUnlistedName(table, at) && isUnlistedName(table, at + 1) && at + 1 < last)
    return { kind: "name", first: at, last: at + 2, known: null };
  if (!has(table, at, GIVEN) || has(table, at, WORD_NAME | COMMON | CALENDAR)) return null;
  let end = at + 1;
  while (end < last && isInitial(table, end)) end += 1;
  while (end < last && end < at + 4 && has(table, end, PARTICLE) && !has(table, end, NO_NAME)) end += 1;
  const isSurname =
    end < last && isCapital(table, end) && !has(table, end, COMMON | ROLE | THING_HEAD | ORGANISATION_HEAD);
  return { kind: "name", first: at, last: isSurname ? end + 1 : at + 1, known: null };
}
