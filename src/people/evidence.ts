import {
  ALTERNATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  GENITIVE,
  ONE,
  PURPOSE,
  RELATIVE_SUBJECT,
  servesAs,
} from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { perLanguage } from "../languages/per-language.ts";
import { FOREIGN_ARTICLES } from "../names/name-parts.ts";
import { isInCapitals } from "../text/characters.ts";
import { itemAt } from "../text/item-at.ts";
import { SURNAME_BY_CAPITALS } from "../text/spellings-of-names.ts";
import { endOfApposed } from "./apposed-name.ts";
import { isBeforeOfficer, isBeforeSpeaker } from "./before-officer.ts";
import { isNameOfSeveral } from "./called-firm.ts";
import { isCalledThing } from "./called-thing.ts";
import { isFamilyNameFirst } from "./family-name-first.ts";
import { isFictional } from "./fictional.ts";
import { isFoundedBody } from "./founded-body.ts";
import { knownNameAt } from "./known-names.ts";
import type { NameCounts } from "./name-counts.ts";
import type { NameTail } from "./name-tail.ts";
import {
  isListed,
  isOrganisationOrThing,
  organisationNounApart,
  organisationNounBefore,
} from "./organisation-beside.ts";
import { isBehindNoun } from "./other-name.ts";
import { isOwnerOfIts } from "./owner-of-its.ts";
import { isPartOfPlace } from "./part-of-place.ts";
import { isIrishArticle, isPositionInTeam, isSaintsName } from "./person-run.ts";
import { isPlaceBeside, isSeatBehind, isWayBefore } from "./place-beside.ts";
import { saysOfItself } from "./pronoun-behind.ts";
import type { Run, Runs, TokenRange } from "./runs.ts";
import { isTeamBeside } from "./team-beside.ts";
import { isThingBeside } from "./thing-beside.ts";
import { parentBefore, roleBefore } from "./titles.ts";
import { isTraded } from "./traded-name.ts";
import { isInitial, isLoose, isPlainWord, isShortened } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  FAMOUS,
  GIVEN,
  GROUP,
  HUMAN,
  KIN,
  MODIFIER,
  NO_NAME,
  ORGANISATION_HEAD,
  PARTICLE,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SUFFIX,
  SURNAME,
  THING_HEAD,
  VERB,
  WORD_NAME,
} from "./word-traits.ts";
import { isBehindPlacing, smallAt } from "./words-beside.ts";

/** What counts for or against a run being the name of a person; `full-names.ts` weighs it. */
export const EVIDENCE = [
  "oneWord",
  "twoWords",
  "threeWords",
  "moreWords",
  "given",
  "givenThatIsAWord",
  "surname",
  "famous",
  "surnameByCapitals",
  "initial",
  "particle",
  "suffix",
  "familyNameFirst",
  "nickname",
  "titleBefore",
  "apposed",
  "appositive",
  "whoFollows",
  "ageOrSeat",
  "organisationBeside",
  "modifiesTitle",
  "mixedCase",
  "theBefore",
  "placeBefore",
  "verbOfSpeechBeside",
  "verbAfter",
  "possessive",
  "commonWord",
  "placeWord",
  "lowerCaseElsewhere",
  "placeElsewhere",
  "lastWordAlone",
  "lastWordWithHonorific",
  "opensSentence",
  "nameInList",
  "foreignLetters",
  "hyphen",
  "capitalAfter",
  "placeNounAfter",
  "aloneInMarks",
  "whichFollows",
  "fictional",
  "thingBeside",
  "calledThing",
  "ownsOffice",
  "ownsPerson",
  "beforeOfficer",
  "saysOfItself",
  "traded",
  "spokenFor",
  "placeBeside",
  "calledAsPlace",
  "partOfThing",
] as const;

export type Evidence = (typeof EVIDENCE)[number];

/** The evidence on a run of kind `name`, without repeats. */
export function gatherEvidence(
  table: WordTable,
  runs: Runs,
  run: Run,
  tail: NameTail,
  counts: NameCounts,
): Set<Evidence> {
  const found = new Set<Evidence>();
  addShape(table, run, found);
  addNeighbours(table, runs, run, found);
  addTail(table, run, tail, found);
  if (isPersonBehindFirmsNoun(table, run, found)) found.delete("organisationBeside");
  addArticle(table, run, counts, found);
  return found;
}

function addShape(table: WordTable, run: Run, found: Set<Evidence>): void {
  const { first, last } = run;
  const end = has(table, last - 1, SUFFIX) && last - first > 1 ? last - 1 : last;
  const words = countWords(table, first, end);
  found.add(words === 1 ? "oneWord" : words === 2 ? "twoWords" : words === 3 ? "threeWords" : "moreWords");
  if (end < last) found.add("suffix");
  if (isFamilyNameFirst(table, first)) found.add("familyNameFirst");
  if (isSaintsName(table, first, last)) found.add("given");
  if (has(table, first, GIVEN)) found.add(has(table, first, WORD_NAME) ? "givenThatIsAWord" : "given");
  if (words > 1 || !has(table, first, GIVEN)) addSurname(table, end - 1, found);
  if (isMixed(table, first, end)) found.add("mixedCase");
  for (let at = first; at < end; at += 1) addWord(table, run, at, found);
}

/** Whether a word of more than three letters in capitals stands beside one that is not: "FRENZY Shares". */
function isMixed(table: WordTable, first: number, end: number): boolean {
  const long = table.tokens.slice(first, end).filter((token) => token.text.length > 3);
  if (!long.some((token) => isInCapitals(token.text))) return false;
  const words = long.filter((token) => /^\p{L}+$/u.test(token.text));
  const capitals = words.filter((token) => isInCapitals(token.text));
  return capitals.length > 0 && capitals.length < words.length;
}

function countWords(table: WordTable, first: number, end: number): number {
  let words = 0;
  for (let at = first; at < end; at += 1) if (isCapital(table, at) && !isInitial(table, at)) words += 1;
  return words === 1 && (isInitial(table, first) || isShortened(table, first, end)) ? 2 : words;
}

function addSurname(table: WordTable, at: number, found: Set<Evidence>): void {
  const text = table.tokens[at]?.text ?? "";
  if (has(table, at, SURNAME)) found.add("surname");
  if (has(table, at, FAMOUS)) found.add("famous");
  if (!isPlainWord(text) && SURNAME_BY_CAPITALS.test(text)) found.add("surnameByCapitals");
}

function addWord(table: WordTable, run: Run, at: number, found: Set<Evidence>): void {
  const token = table.tokens[at];
  if (token === undefined) return;
  if (token.kind === "mark" || token.kind === "symbol") {
    if (token.text !== "," && token.text !== ".") found.add("nickname");
    return;
  }
  if (isInitial(table, at)) found.add("initial");
  else if ((!token.capital && has(table, at, PARTICLE)) || isIrishArticle(table, at)) found.add("particle");
  else addPlainWord(table, run, at, found);
}

function addPlainWord(table: WordTable, run: Run, at: number, found: Set<Evidence>): void {
  const token = table.tokens[at];
  if (token === undefined || table.language.givenNames.saints.has(token.text)) return;
  const isSurname = at > run.first && table.speaksAlone[table.document.vocabulary.of[at] ?? 0] === 1;
  if (isSurname) found.add("surname");
  else if (has(table, at, COMMON | NO_NAME | ORGANISATION_HEAD | THING_HEAD) && !has(table, at, GIVEN))
    found.add("commonWord");
  if (table.inLowerCase[table.document.vocabulary.of[at] ?? 0] === 1) found.add("lowerCaseElsewhere");
  if (token.text.includes("-")) found.add("hyphen");
  if (/[^\p{ASCII}’]/u.test(token.text)) found.add("foreignLetters");
  const known = knownNameAt(table.tokens, at, run.last, false);
  if (known !== null && known.kind !== "people" && !has(table, at, GIVEN)) found.add("placeWord");
}

/** How long an insertion between a name and its verb may be, in tokens. */
const LONGEST_INSERTION = 15;

/** Whether a verb of speech stands at a token or behind an insertion: "said", ", speaking by telephone, said". */
function speaksBehind(table: WordTable, at: number): boolean {
  const { tokens, sentenceOf } = table;
  if (wordAt(table, at) !== "," || !endsIn(wordAt(table, at + 1), table.language.endings.gerunds))
    return has(table, at, SPEECH);
  for (let end = at + 2; end < at + LONGEST_INSERTION && sentenceOf[end] === sentenceOf[at]; end += 1)
    if (wordAt(table, end) === ",") return has(table, end + 1, SPEECH) && tokens[end + 1]?.capital === false;
  return false;
}

/**
 * Whether shares stand behind a name: "Acme ⟨shares⟩ rose", but not the verb in "actor Ann Roe ⟨shares⟩ video", "Ann
 * Roe ⟨shares⟩ her joy".
 */
function isShare(table: WordTable, runs: Runs, { first, last }: TokenRange): boolean {
  const { organisations, words } = table.language;
  const next = wordAt(table, last + 1);
  if (!organisations.shareWords.has(wordAt(table, last))) return false;
  return !words.determiners.has(next) && !words.owners.has(next) && roleBefore(table, runs, first) < 0;
}

function addNeighbours(table: WordTable, runs: Runs, { first, last }: Run, found: Set<Evidence>): void {
  const before = table.tokens[first - 1];
  const after = table.tokens[last];
  const sentence = table.sentenceOf[first];
  const hasBefore = before !== undefined && table.sentenceOf[first - 1] === sentence;
  const hasAfter = after !== undefined && table.sentenceOf[last] === sentence;
  const isOne = hasBefore && !before.capital && servesAs(table, first - 1, ONE) && last > first + 1;
  const isParent = hasBefore && parentBefore(table, first) >= 0;
  const isPlayer = hasBefore && isPositionInTeam(table, first - 1);
  const isEmployed = hasBefore && (isBehindEmployer(table, first) || isNameOfSeveral(table, { first, last }));
  if (isEmployed) found.add("organisationBeside");
  else if (isOne || isParent || isPlayer || roleBefore(table, runs, first) >= 0) found.add("titleBefore");
  if (isTeamBeside(table, { first, last })) found.add("organisationBeside");
  if (hasAfter && (isShare(table, runs, { first, last }) || isListed(table, last))) found.add("organisationBeside");
  if (hasAfter && !after.capital && has(table, last, ROLE) && itemAt(runs.all, runs.of[last + 1])?.kind === "name")
    found.add("modifiesTitle");
  if (hasAfter && isBeforeOfficer(table, runs, last)) found.add("beforeOfficer");
  const noun = organisationNounBefore(table, { first, last }) ?? organisationNounApart(table, { first, last });
  if (hasBefore && noun !== null) found.add("organisationBeside");
  if (hasBefore && isOrganisationOrThing(table, runs, { first, last })) found.add("organisationBeside");
  if (
    hasBefore &&
    !isOne &&
    !isParent &&
    (isBehindArticle(table, first) || isBehindArticleAndWord(table, first) || FOREIGN_ARTICLES.has(before.text))
  )
    found.add("theBefore");
  if (FOREIGN_ARTICLES.has(table.tokens[first]?.text ?? "") && !isFamilyNameFirst(table, first)) found.add("theBefore");
  if (isTraded(table, { first, last })) found.add("traded");
  if (isFoundedBody(table, { first, last })) found.add("organisationBeside");
  if (hasAfter && after.text === "&") found.add("organisationBeside");
  if (
    hasBefore &&
    (isBehindPlacing(table, first) ||
      isPlaceOf(table, first) ||
      isSeatBehind(table, first) ||
      isHome(table, first, last) ||
      isWayBefore(table, runs, first) ||
      isPartOfPlace(table, runs, { first, last }))
  )
    found.add("placeBefore");
  if (isPlaceBeside(table, runs, { first, last })) found.add("placeBeside");
  if (hasBefore && isCalledAsPlace(table, { first, last }, found)) found.add("calledAsPlace");
  if (hasBefore && isSpokenFor(table, first)) found.add("spokenFor");
  if (table.opens[first] === 1) found.add("opensSentence");
  if ((hasBefore && has(table, first - 1, SPEECH)) || (hasAfter && speaksBehind(table, last)))
    found.add("verbOfSpeechBeside");
  if (hasAfter && (saysOfItself(table, last) || isOwnerOfIts(table, { first, last }))) found.add("saysOfItself");
  if (hasAfter && has(table, last, VERB | NO_NAME) && after.kind === "word") found.add("verbAfter");
  if (hasAfter && isStaffed(table, { first, last }))
    found.add(last === first + 1 ? "placeNounAfter" : "organisationBeside");
  if (hasAfter && isPlaceNoun(table, last)) found.add("placeNounAfter");
  if (hasAfter && isBeforePlaces(table, runs, last)) found.add("organisationBeside");
  if (hasAfter && after.text === "," && table.language.words.relatives.has(wordAt(table, last + 1)))
    found.add("whichFollows");
  if (isFictional(table, { first, last })) found.add("fictional");
  const isNamedSo = last > first + 1 && isBehindNoun(table, first);
  if (isNamedSo || endOfApposed(table, first, last) === last) found.add("apposed");
  else if (isThingBeside(table, runs, { first, last })) found.add("thingBeside");
  if (isCalledThing(table, { first, last })) found.add("calledThing");
  const opening = before?.capital === true ? table.tokens[first - 2] : before;
  if (opening?.kind === "mark" && after?.kind === "mark") found.add("aloneInMarks");
  if (hasAfter && after.kind === "possessive") {
    found.add("possessive");
    if (ownsOffice(table, runs, last)) found.add("ownsOffice");
    if (isBeforeSpeaker(table, runs, first, last + 1)) found.add("ownsPerson");
  }
  if (hasAfter && after.kind === "word" && after.capital && !isLoose(table, last)) found.add("capitalAfter");
  if (isBesideName(table, runs, first - 2, first - 1) || isBesideName(table, runs, last + 1, last))
    found.add("nameInList");
}

/**
 * Whether a noun for firms stands before a name without an article, behind people who work there: "analysts at ⟨broker⟩
 * Quorlo Roe", "staff at ⟨developer⟩ Ann Roe".
 */
function isBehindEmployer(table: WordTable, first: number): boolean {
  const { nouns, words } = table.language;
  if (!nouns.rolesOfOrganisations.has(smallAt(table, first - 1))) return false;
  return words.placePrepositions.has(smallAt(table, first - 2)) && has(table, first - 3, ROLE | HUMAN | GROUP);
}

/** Whether a determiner stands before a name: "the Rovers", "the former Rovers", "the new Rovers". */
function isBehindArticle(table: WordTable, first: number): boolean {
  const { language } = table;
  const before = wordAt(table, first - 1);
  // "said that Quorl Roe may", "neither Quorl Roe nor"
  if (servesAs(table, first - 1, COMPLEMENTIZER) || language.smallWords.pairing.has(before)) return false;
  const isFormer = language.nouns.formerWords.has(before) || language.things.versions.has(before);
  return language.words.determiners.has(wordAt(table, isFormer ? first - 2 : first - 1));
}

/**
 * "The Thunder ⟨Bay Loons⟩": whether a capitalised word that calls nobody anything stands between an article and a
 * name, so that both are one name.
 */
function isBehindArticleAndWord(table: WordTable, first: number): boolean {
  const { language, tokens } = table;
  if (tokens[first - 1]?.capital !== true || !language.words.determiners.has(wordAt(table, first - 2))) return false;
  return !has(table, first - 1, ROLE | SHORT_TITLE | DEMONYM | GROUP | HUMAN | KIN | MODIFIER | CALENDAR);
}

/**
 * Whether a noun for staff stands behind a name: "Acme Moe ⟨officials⟩", "Forest ⟨guards⟩". Not behind a full name with
 * a given name: "Ann Roe ⟨staff⟩" may be hers.
 */
function isStaffed(table: WordTable, { first, last }: TokenRange): boolean {
  const noun = table.tokens[last];
  if (noun?.capital !== false || !table.language.things.staffs.has(noun.lower)) return false;
  return last === first + 1 || !has(table, first, GIVEN);
}

/** Whether a noun for places stands behind a name: "Ashby Moe ⟨station⟩", "Ashby Moe bus ⟨station⟩". */
function isPlaceNoun(table: WordTable, at: number): boolean {
  const {
    tokens,
    language: { words },
  } = table;
  const noun = words.beforePlaceNouns.has(wordAt(table, at)) ? tokens[at + 1] : tokens[at];
  return tokens[at]?.capital === false && words.placeNouns.has(noun?.lower ?? "");
}

const pluralsIn = perLanguage(({ nouns, words }) => new Set(Array.from(words.placeNouns, nouns.pluralOf)));

/**
 * Whether a plural noun for places stands behind a name or two: "Sam Roe" and "Joe Doe" in "the Sam Roe and Joe Doe
 * towers".
 */
function isBeforePlaces(table: WordTable, runs: Runs, last: number): boolean {
  const other = servesAs(table, last, COORDINATOR) ? itemAt(runs.all, runs.of[last + 1]) : undefined;
  const noun = table.tokens[other?.kind === "name" ? other.last : last];
  return noun?.capital === false && pluralsIn(table.language).has(noun.lower);
}

/**
 * Whether a possessive stands before something that countries, towns and programmes have: "Omari's foreign minister",
 * "Corrie's Joe Moe".
 */
function ownsOffice(table: WordTable, runs: Runs, possessive: number): boolean {
  const { soleOffices } = table.language.nouns;
  let at = possessive + 1;
  if (isCapital(table, at)) return has(table, at, GIVEN) && itemAt(runs.all, runs.of[at])?.kind !== "known";
  while (has(table, at, MODIFIER) && !soleOffices.has(wordAt(table, at))) at += 1;
  return soleOffices.has(wordAt(table, at));
}

/**
 * Whether a name is a place's by the words before it: "the port of Ashby", "the mayor of Ashby", "residents of Ashby",
 * "the member for Ashby", "the ministers of Ashby and Moor", "Ann Roe, 57, of Ashby", "Ann Roe, 57, from Barry", "a
 * plumber from Chelsea".
 */
function isPlaceOf(table: WordTable, first: number): boolean {
  const { tokens, language } = table;
  const noun = wordAt(table, first - 2);
  if (!language.origins.fromWords.has(wordAt(table, first - 1))) return false;
  const isBehindAge = wordAt(table, first - 2) === "," && tokens[first - 3]?.kind === "number";
  if (!servesAs(table, first - 1, GENITIVE)) return isBehindAge || has(table, first - 2, ROLE | HUMAN | GROUP);
  const { placesOf, governedOf, peopleOfPlaces } = language.words;
  if (isBehindAge || placesOf.has(noun) || governedOf.has(noun)) return true;
  return officesIn(language).has(noun) || peopleOfPlaces.has(noun);
}

/**
 * Whether the first word of a name begins both people's and places' names, and the name stands behind words that lead
 * to places: "on ⟨Isla⟩ Quorla", "flights to ⟨Monte⟩ Quorlo", "along ⟨Rua⟩ do Quorlo".
 */
function isCalledAsPlace(table: WordTable, { first, last }: TokenRange, found: ReadonlySet<Evidence>): boolean {
  const { organisations, words } = table.language;
  if (last < first + 2 || !organisations.placesCalledAsPeople.has(wordAt(table, first))) return false;
  return found.has("placeBefore") || words.heightPrepositions.has(smallAt(table, first - 1));
}

/** Whether a spokesperson speaks for a name: "a spokesman for ⟨Ashby Moe⟩". */
function isSpokenFor(table: WordTable, first: number): boolean {
  return servesAs(table, first - 1, PURPOSE) && table.language.nouns.spokespeople.has(wordAt(table, first - 2));
}

/** Offices that countries and towns have: "mayor", "ministers". */
const officesIn = perLanguage(
  ({ nouns }) => new Set([...nouns.soleOffices, ...Array.from(nouns.soleOffices, nouns.pluralOf)]),
);

/** Whether a full name that begins with a given name stands on the other side of "and", "or" or a comma. */
function isBesideName(table: WordTable, runs: Runs, other: number, link: number): boolean {
  const joins = servesAs(table, link, COORDINATOR | ALTERNATIVE);
  if (!joins && wordAt(table, link) !== ",") return false;
  const run = itemAt(runs.all, runs.of[other]);
  return run?.kind === "name" && has(table, run.first, GIVEN) && run.last > run.first + 1;
}

/**
 * Whether a name behind a noun for firms begins with a given name and has behind it what people's names have: "Mail
 * carrier Ann Roe, who", "Supplier Ann Roe, 44,", "Clock maker Ann Roe died", "Clock maker Ann Roe lost her shop".
 */
function isPersonBehindFirmsNoun(table: WordTable, { first, last }: Run, found: ReadonlySet<Evidence>): boolean {
  if (!found.has("given") || isListed(table, last)) return false;
  if (!found.has("whoFollows") && !found.has("ageOrSeat") && !isToldOfAsPerson(table, last)) return false;
  return table.language.nouns.organisationNouns.get(organisationNounBefore(table, { first, last }) ?? "") === "company";
}

/** How far behind a name a pronoun may stand that means its bearer, in tokens. */
const TO_PRONOUN = 16;

/**
 * “⟨Roe⟩ died”, “⟨Roe⟩ lost her shop”, “⟨Roe⟩ is back. He said”: whether a name's bearer dies, or the first pronoun of
 * the third person behind it, with no other name between, is "he", "she", "his" or "her".
 */
function isToldOfAsPerson({ document, language, sentenceOf, tokens, capitals }: WordTable, last: number): boolean {
  const { conversations, smallWords, words } = language;
  if (conversations.dying.has(tokens[last]?.lower ?? "")) return true;
  const own = sentenceOf[last] ?? 0;
  const next = document.sentences[own + 1]?.firstToken ?? tokens.length;
  for (let at = last; at < Math.min(last + TO_PRONOUN, next + 1); at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (words.pronounGenders.has(word)) return true;
    if (smallWords.meaningsOfPronouns.has(word) || tokens[at]?.kind === "mark") return false;
    if (capitals[at] === 1 && at < next) return false;
  }
  return false;
}

/** The games that somebody has won and lost, in brackets: "Ashby (4-2)". */
const RECORD = /^\d{1,3}[-–]\d{1,3}$/;

function addTail(table: WordTable, { last }: Run, tail: NameTail, found: Set<Evidence>): void {
  if (tail.group >= 0) found.add("organisationBeside");
  if (tail.role >= 0) found.add("appositive");
  else if (tail.last > last && tail.title === null) {
    const next = wordAt(table, last + 1);
    if (table.language.smallWords.personalRelatives.has(next)) found.add("whoFollows");
    else if (!RECORD.test(next)) found.add("ageOrSeat");
  }
  const relative = wordAt(table, last) === "," ? last + 1 : last;
  if (servesAs(table, relative, RELATIVE_SUBJECT)) found.add("whoFollows");
}

function addArticle(table: WordTable, { first, last }: Run, counts: NameCounts, found: Set<Evidence>): void {
  const end = has(table, last - 1, SUFFIX) ? last - 1 : last;
  const word = wordAt(table, end - 1);
  if (end > first + 1 && counts.alone.has(word)) {
    found.add("lastWordAlone");
    found.delete("thingBeside");
  }
  if (end === first + 1 && counts.placed.has(word)) found.add("placeElsewhere");
  if (end === first + 1 && counts.partsOfThings.has(word)) found.add("partOfThing");
  if (counts.honoured.has(word)) found.add("lastWordWithHonorific");
}

/** Whether a name is a home, between commas behind another name: "Ann Roe, from ⟨Ashby⟩, left". */
function isHome(table: WordTable, first: number, last: number): boolean {
  const { tokens, language } = table;
  if (!language.origins.fromWords.has(wordAt(table, first - 1)) || wordAt(table, last) !== ",") return false;
  return (
    wordAt(table, first - 2) === "," && (tokens[first - 3]?.capital === true || tokens[first - 3]?.kind === "number")
  );
}
