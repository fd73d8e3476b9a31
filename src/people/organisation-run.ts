import { COORDINATOR, DEFINITE, GENITIVE, LOCATIVE, RELATIVE_OF_THINGS, servesAs } from "../grammar/syntax-words.ts";
import { ADVERB } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { isDegree } from "../names/degrees.ts";
import { isInCapitals } from "../text/characters.ts";
import { isHeadAsSurname } from "./head-as-surname.ts";
import { type KnownName, knownNameAt } from "./known-names.ts";
import {
  endOfComplement,
  isAdjectiveInside,
  isBetweenFields,
  isSmallLegalForm,
  lastHead,
  MAX_WORDS,
} from "./organisation-head.ts";
import { isNamedAsPlace, isOpen } from "./person-run.ts";
import { type Run, toRun } from "./runs.ts";
import { showsPerson } from "./shows-person.ts";
import { endsTitle, isOfficeInitials } from "./title-roles.ts";
import { isInitial, isShouted } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  COMPLEMENT,
  DEMONYM,
  GIVEN,
  GROUP,
  HEAD_SURNAME,
  HUMAN,
  LINK,
  MODIFIER,
  NO_NAME,
  ORGANISATION_HEAD,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SUFFIX,
  SURNAME,
  THING_HEAD,
  VERB,
} from "./word-traits.ts";

/**
 * The end of "Three Rivers Irrigation District" in "the Three Rivers Irrigation District said", or the token itself:
 * behind an article and before a verb of speech, capitalised words are a body unless the last is a title or people.
 */
export function endOfSpeakingBody(table: WordTable, at: number, last: number): number {
  if (!servesAs(table, at - 1, DEFINITE) || table.sentenceOf[at - 1] !== table.sentenceOf[at]) return at;
  let end = at;
  while (end < Math.min(last, at + MAX_WORDS) && isCapital(table, end) && !has(table, end, UNSPEAKING)) end += 1;
  const isBody = end > at + 1 && !has(table, at, GIVEN | MODIFIER | ORGANISATION_HEAD) && !endsTitle(table, at);
  return isBody && has(table, end, SPEECH) && !isCapital(table, end) ? end : at;
}

/** How many everyday words may be the name of a body: "Clear Light". */
const MOST_WORDS = 3;

/**
 * The end of a name in everyday words that speaks, "Clear Light" in "Clear Light said", "by Clear Light, which said",
 * or the token itself.
 */
export function endOfBodyInWords(table: WordTable, at: number, last: number): number {
  if (table.opens[at] === 1 && table.language.tagging.tags.get(wordAt(table, at)) === ADVERB) return at;
  let end = at;
  while (end < Math.min(last, at + MOST_WORDS) && isEverydayWord(table, end, at)) end += 1;
  if (end < at + 2 || isCapital(table, end) || isCapital(table, at - 1)) return at;
  const isClause = wordAt(table, end) === "," && servesAs(table, end + 1, RELATIVE_OF_THINGS);
  return has(table, isClause ? end + 2 : end, SPEECH) ? end : at;
}

/** Whether a word with a capital is in no list of names, titles and bodies; an adjective may only be the first. */
function isEverydayWord(table: WordTable, at: number, first: number): boolean {
  if (!isCapital(table, at) || !has(table, at, COMMON) || has(table, at, UNSPEAKING | NAMED)) return false;
  return at === first ? !has(table, at, LINK) : !has(table, at, NO_NAME);
}

const NAMED = GIVEN | SURNAME | MODIFIER | HUMAN | COMPLEMENT | PLURAL | SPEECH | VERB | ORGANISATION_HEAD | THING_HEAD;

const UNSPEAKING = ROLE | SHORT_TITLE | DEMONYM | CALENDAR | GROUP;

/**
 * The end of "of Japan" behind "Democratic Party", of "of Quorlshire" behind "Supreme Court", or the token itself.
 */
export function endOfNational(table: WordTable, at: number, last: number): number {
  if (!servesAs(table, at, GENITIVE) || !isCapital(table, at - 1)) return at;
  const next = servesAs(table, at + 1, DEFINITE) ? at + 2 : at + 1;
  const country = knownNameAt(table.tokens, next, last, false);
  if (country?.kind === "country") return next + country.words.length;
  const isSeat = has(table, at - 1, ORGANISATION_HEAD) && next === at + 1 && isPlacelike(table, next, country);
  return isSeat ? next + (country?.words.length ?? 1) : at;
}

/** Whether a known name is a place's, or a word alone with a capital is in no list and may be one. */
function isPlacelike(table: WordTable, at: number, known: KnownName | null): boolean {
  if (known !== null) return known.kind === "place" || known.kind === "capital";
  return table.traits[at] === 0 && isCapital(table, at) && !isCapital(table, at + 1);
}

/** How many words may stand before a country in the name of a body. */
const BEFORE_COUNTRY = 3;

/**
 * The end of "Cricket Australia", "Social Security Scotland", "GrainHelp UK": a country behind a name or a word for the
 * purpose of such bodies; or the token itself.
 */
export function endOfCountrysBody(table: WordTable, at: number, last: number): number {
  for (let end = at; end < Math.min(last, at + BEFORE_COUNTRY) && isCapital(table, end); end += 1) {
    if (!table.language.organisations.purposes.has(wordAt(table, end)) && !isBranch(table, end)) continue;
    const country = knownNameAt(table.tokens, end + 1, last, false);
    if (country?.kind === "country" && country.words.length === 1) return end + 2;
  }
  return at;
}

/**
 * Whether a name before a country is a body's: one in no list, with the country's initials before a verb or
 * punctuation, "GrainHelp" before "UK said", "UK,"; with the country's whole name only if it speaks, "Acme Australia
 * said", or if it has capitals throughout and "which" follows.
 */
function isBranch(table: WordTable, at: number): boolean {
  const country = table.tokens[at + 1]?.text ?? "";
  const behind = table.tokens[at + 2];
  if (has(table, at, NO_NAME | CALENDAR | DEMONYM | GIVEN)) return false;
  const isInitials = country.length <= 3 && isInCapitals(country);
  const isInLetters = isInCapitals(table.tokens[at]?.text ?? "") && servesAs(table, at + 3, RELATIVE_OF_THINGS);
  if (!isInitials) return isSpeaking(table, at) || isInLetters;
  return behind?.kind === "possessive" || behind?.kind === "symbol" || has(table, at + 2, SPEECH | VERB);
}

/**
 * Whether a name before a country speaks: "⟨Acme⟩ Australia said", "the charity ⟨Acme⟩ Australia said"; not "Champions
 * Australia said", "Coach ⟨…⟩", "in ⟨Gaza⟩ Israel said".
 */
function isSpeaking(table: WordTable, at: number): boolean {
  if (!has(table, at + 2, SPEECH) || isCapital(table, at + 2)) return false;
  if (has(table, at, ROLE | SHORT_TITLE | GROUP)) return false;
  // “Neighbouring Kenya said”
  const isPlain = has(table, at, COMMON) || endsIn(wordAt(table, at), table.language.endings.gerunds);
  if (isPlain && table.opens[at] === 1) return false;
  const known = knownNameAt(table.tokens, at, at + 1, false);
  return known === null || hasBranches(known);
}

/** Whether a known body may have branches in countries: "Greenpeace India". */
export function hasBranches({ kind }: KnownName): boolean {
  return kind === "company" || kind === "other";
}

/**
 * An organisation or thing by its head: "House Intelligence Committee", "University of Virginia", "Clean Power Plan".
 * It begins at this token and ends with the last head of the capitalised words from here, and the complement behind it;
 * null if there is none.
 */
export function organisationAt(table: WordTable, at: number, last: number, known: KnownName | null): Run | null {
  const firm = known?.kind === "country" ? endOfCountrysFirm(table, at, at + known.words.length) : at;
  if (firm > at) return toRun("organisation", at, firm);
  const isPlain = known === null && has(table, at, NO_NAME | CALENDAR);
  const isPair = wordAt(table, at + 1) === "&" && isCapital(table, at + 2);
  const isForm = isPlain && table.language.organisations.legalForms.has(table.tokens[at + 1]?.text ?? "");
  if (isPlain && !isForm && !isPair && !mayOpenName(table, at) && !isBetweenFields(table, at, at + 1)) return null;
  if (known === null && (isDescribing(table, at) || has(table, at + 1, CALENDAR) || isCrosshead(table, at)))
    return null;
  if (known === null && isTitleInFront(table, at, last)) return null;
  if (known?.kind === "country" && isLongName(table, at + known.words.length, last)) return null;
  const pair = endOfPair(table, at, last);
  if (pair > at && known === null) return toRun("organisation", at, pair);
  const led = known?.words.length === 1 && isHeadOfBodies(table, at) ? endOfComplement(table, at + 1, last) : at;
  if (led > at + 1) return toRun("organisation", at, led);
  const small = known === null ? endBeforeSmallForm(table, at, last) : at;
  if (small > at) return toRun("organisation", at, small);
  const head = lastHead(table, startOfHeads(table, at, known), last);
  if (head < 0 || (known !== null && head < at + known.words.length)) return null;
  if (isPersonWithHead(table, at, head)) return null;
  // "Tropical ⟨Storm⟩ Ann": the name comes next.
  const isStorm = table.language.organisations.storms.has(wordAt(table, head));
  if (isStorm && isCapital(table, head + 1)) return null;
  const whole = endOfComplement(table, isSmallLegalForm(table, head + 1) ? head + 2 : head + 1, last);
  const isLed = whole > head + 1;
  const end = isLed ? endInCountry(table, whole, last) : whole;
  if (head === at && !isLed) return null;
  if (known?.kind === "country" && cutsName(table, at + known.words.length, end, last)) return null;
  const isTitled = table.language.organisations.headsDespiteTitle.has(wordAt(table, head));
  const kind = has(table, head, ORGANISATION_HEAD) || isTitled || isTeam(table, head, end) ? "organisation" : "thing";
  return toRun(kind, at, end);
}

/**
 * Whether an adjective may begin a name: inside a sentence, or one for where a body works, "Northern Rail will close".
 */
function mayOpenName(table: WordTable, at: number): boolean {
  if (isAdjectiveInside(table, at)) return true;
  return (
    table.language.organisations.nationwide.has(table.tokens[at]?.text ?? "") && has(table, at + 1, ORGANISATION_HEAD)
  );
}

/**
 * The end of a country and one more word with a capital before a verb of speech, "Quorland Mobile" before "said", if
 * that word is not an office, people or time; the token itself anywhere else.
 */
function endOfCountrysFirm(table: WordTable, at: number, end: number): number {
  // “In Quorland Roe said”
  if (servesAs(table, at - 1, LOCATIVE | GENITIVE) || has(table, at, GIVEN)) return at;
  if (!isCapital(table, end) || has(table, end, UNFIRMLIKE)) return at;
  if (!has(table, end + 1, SPEECH) || isCapital(table, end + 1) || isInCapitals(table.tokens[end]?.text ?? ""))
    return at;
  const known = knownNameAt(table.tokens, end, end + 1, false);
  return known === null || (known.kind === "place" && has(table, end, COMMON)) ? end + 1 : at;
}

const UNFIRMLIKE = UNSPEAKING | SPEECH | PLURAL | HUMAN | LINK | GIVEN | SURNAME;

/**
 * The token from which the head of a name is sought: behind "Quorl's" in "Quorl's Investors Service", for a firm whose
 * own name ends so, and behind "Devon and Cornwall" in "Devon and Cornwall Police"; else the first word.
 */
function startOfHeads(table: WordTable, at: number, known: KnownName | null): number {
  const end = at + (known?.words.length ?? 0);
  const isFirm = known?.kind === "company" && table.tokens[end - 1]?.kind === "possessive";
  const isPair = known?.kind === "place" && known.words.length > 2 && servesAs(table, at + 1, COORDINATOR);
  return isFirm || (isPair && isCapital(table, end)) ? end : at;
}

/**
 * The end of "in Scotland", "in England and Wales" behind "Institute of Surveyors" and before a verb of speech or a
 * bracket; the token itself elsewhere.
 */
function endInCountry(table: WordTable, at: number, last: number): number {
  if (!servesAs(table, at, LOCATIVE)) return at;
  let end = at;
  do {
    const country = knownNameAt(table.tokens, end + 1, last, false);
    if (country?.kind !== "country" && country?.kind !== "place") return at;
    end += 1 + country.words.length;
  } while (servesAs(table, end, COORDINATOR));
  return wordAt(table, end) === "(" || has(table, end, SPEECH) ? end : at;
}

/**
 * Whether a name with a team's head has a plural verb: "Ashby Town" before "have" or "were" is a team and not a town.
 */
function isTeam(table: WordTable, head: number, end: number): boolean {
  const { tokens, language } = table;
  const { headsOfTeams } = language.organisations;
  return headsOfTeams.has(tokens[head]?.text ?? "") && language.words.pluralVerbs.has(wordAt(table, end));
}

/**
 * The end of "Quorla Grid plc", where no word with a capital is a head; the token itself if no such legal form follows.
 */
function endBeforeSmallForm(table: WordTable, at: number, last: number): number {
  let end = at;
  while (end < Math.min(last, at + MAX_WORDS) && isCapital(table, end) && !has(table, end, CALENDAR)) end += 1;
  return end > at && end < last && isSmallLegalForm(table, end) ? end + 1 : at;
}

/**
 * Whether a body's name is one that others have too, completed by what follows: "Congress" before "of Acme Trade
 * Unions".
 */
function isHeadOfBodies(table: WordTable, at: number): boolean {
  return has(table, at, ORGANISATION_HEAD) && servesAs(table, at + 1, GENITIVE) && isCapital(table, at + 2);
}

const SMALL = /^\p{Ll}+$/u;

/** Whether a word describes what comes next: "London-based", "Democrat-controlled", "pro-Roe". */
function isDescribing(table: WordTable, at: number): boolean {
  const text = table.tokens[at]?.text ?? "";
  const hyphen = text.lastIndexOf("-");
  if (hyphen < 0) return false;
  const { describingPrefixes, describingParts, pasts } = table.language.endings;
  if (describingPrefixes.some((prefix) => text.startsWith(prefix))) return true;
  const part = text.slice(hyphen + 1);
  return (
    describingParts.has(part) ||
    (SMALL.test(part) && pasts.some((ending) => part.length > ending.length && part.endsWith(ending)))
  );
}

/** Whether a word is a crosshead that ran into the story: "PRESENCE" before "Congress". */
function isCrosshead(table: WordTable, at: number): boolean {
  const next = table.tokens[at + 1]?.text ?? "";
  const isWord = isShouted(table, at) && has(table, at, COMMON) && (table.tokens[at]?.text.length ?? 0) > 4;
  return isWord && next.length > 3 && next !== next.toUpperCase();
}

/**
 * Whether a title leads to a name, as it does unless a legal form follows: "General Dynamics Corp", "General Roe
 * Properties Inc".
 */
function isTitleInFront(table: WordTable, at: number, last: number): boolean {
  if (!has(table, at, ROLE | SHORT_TITLE) || has(table, at, ORGANISATION_HEAD) || isTradesBody(table, at)) return false;
  // “⟨Owner⟩ Acme Corp”: at the start of a sentence only what may stand in a name.
  const head = table.opens[at] === 1 && !has(table, at, MODIFIER) ? -1 : lastHead(table, at, last);
  const isNear = head === at + 2 || (head > at + 2 && has(table, at, MODIFIER) && !has(table, at + 1, GIVEN));
  return !(isNear && table.language.organisations.legalForms.has(table.tokens[head]?.text ?? ""));
}

/**
 * Whether a title or field begins the name of a body: "Jockey" in "the Jockey Club", "the Tourist Board", and "Justice"
 * in "Justice Watch", a field as well as a title.
 */
function isTradesBody(table: WordTable, at: number): boolean {
  const isField = has(table, at, COMPLEMENT) && has(table, at, ROLE) && !has(table, at + 1, SURNAME);
  if (!(isField || servesAs(table, at - 1, DEFINITE)) || isCapital(table, at + 2)) return false;
  return isCapital(table, at + 1) && has(table, at + 1, ORGANISATION_HEAD) && !has(table, at + 1, HEAD_SURNAME | GIVEN);
}

/**
 * Whether a known name of more than two words begins at a token: "Securities and Exchange Commission" behind "U.S.".
 */
function isLongName(table: WordTable, at: number, last: number): boolean {
  return (knownNameAt(table.tokens, at, last, false)?.words.length ?? 0) > 2;
}

/** Whether a head only begins a known name: "Federal" in "U.S. Federal Reserve". */
function cutsName(table: WordTable, at: number, end: number, last: number): boolean {
  return at + (knownNameAt(table.tokens, at, last, false)?.words.length ?? 0) > end;
}

/** The end of "Doe & Roe", perhaps with a legal form, or the token itself. */
function endOfPair(table: WordTable, at: number, last: number): number {
  for (const joiner of [at + 1, at + 2]) if (isBeforePartners(table, joiner) && joiner + 1 < last) return joiner + 2;
  const sign = wordAt(table, at + 2) === "&" && isFirmWord(table, at) ? at + 2 : at + 1;
  if (wordAt(table, sign) !== "&" || !isCapital(table, sign + 1) || sign + 1 >= last) return at;
  const head = lastHead(table, at, last);
  const legal =
    table.language.organisations.legalForms.has(table.tokens[sign + 2]?.text ?? "") && sign + 2 < last
      ? sign + 2
      : head;
  return Math.max(sign + 2, legal + 1);
}

/** Whether a token is the "and" of "Roe and Sons" or of "Ann Roe and Sons". */
function isBeforePartners(table: WordTable, joiner: number): boolean {
  if (!servesAs(table, joiner, COORDINATOR) || !isCapital(table, joiner - 1)) return false;
  return table.language.organisations.companyPartners.has(table.tokens[joiner + 1]?.text ?? "");
}

/**
 * Whether a word may begin a firm's name, because it is not a given name or title and another word stands behind it:
 * "Bed" in "Bed Bath & Beyond".
 */
function isFirmWord(table: WordTable, at: number): boolean {
  const mayBePerson = has(table, at, GIVEN | SHORT_TITLE | ROLE) || has(table, at + 1, GIVEN) || isInitial(table, at);
  return isCapital(table, at + 1) && !mayBePerson;
}

/**
 * Whether a name with a head is a person's: "Dorothy Day", "Joe Mills Jr.", a given name and a head that is also a
 * family name, even behind the letters of an office, "COO ⟨Wendy Park⟩"; or one with the head of a thing and behind it
 * what people have, "Joe Street, who teaches,"; or "Quorla Lane", if Lane says something elsewhere.
 */
function isPersonWithHead(table: WordTable, first: number, head: number): boolean {
  if (isNamedAsPlace(table, first, head)) return true;
  if (isCapital(table, head + 1) && !isDegree(table.tokens[head + 1]) && !has(table, head + 1, SUFFIX)) return false;
  const isHead = has(table, head, HEAD_SURNAME);
  const isShown = has(table, head, THING_HEAD) && !has(table, head, GROUP) && showsPerson(table, head + 1);
  if (head <= first || !(isHead || isShown) || isAddress(table, first, head) || isBehindStreet(table, first))
    return false;
  if (isOfficeInitials(table.tokens[first]?.text ?? "", table.language) || isSeated(table, first))
    return isPersonWithHead(table, first + 1, head);
  // "Labour ⟨MP⟩ Ann Castle"
  if (isSeated(table, first + 1)) return isPersonWithHead(table, first + 2, head);
  if (has(table, first, GIVEN) && isOpen(table, first, head)) return true;
  return isHead && isHeadAsSurname(table, first, head);
}

/** Whether a word is the letters of a member of a parliament: "MP", "MSP". */
function isSeated(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const text = tokens[at]?.text ?? "";
  return isInCapitals(text) && language.nouns.seated.has(wordAt(table, at));
}

/**
 * Whether a name is the second of two places behind a preposition, the first of which ends in a head: "at Corn Street
 * and ⟨Penny Yard⟩".
 */
function isBehindStreet(table: WordTable, first: number): boolean {
  if (!servesAs(table, first - 1, COORDINATOR) || !has(table, first - 2, THING_HEAD)) return false;
  let start = first - 2;
  while (isCapital(table, start - 1) && table.sentenceOf[start - 1] === table.sentenceOf[first]) start -= 1;
  return start < first - 2 && table.language.words.placePrepositions.has(wordAt(table, start - 1));
}

/** Whether a name is an address: "of ⟨Penny Lane⟩, Leeds". */
function isAddress(table: WordTable, first: number, head: number): boolean {
  if (!servesAs(table, first - 1, GENITIVE | LOCATIVE) || !has(table, head, THING_HEAD)) return false;
  if (wordAt(table, head + 1) !== ",") return false;
  const place = knownNameAt(table.tokens, head + 2, head + 5, false)?.kind;
  return place === "place" || place === "capital";
}
