import type { Evidence } from "./evidence.ts";
import { isTitledInLine } from "./form-of-address.ts";
import { LABEL_ASIDE, LOUD_LABEL, QUIET_LABEL } from "./labels.ts";
import type { NameForm } from "./name-forms.ts";
import { isLoose } from "./word-shapes.ts";
import type { WordTable } from "./word-table.ts";

/**
 * How much each sort of evidence counts for a person, in tenths of natural log odds. Rounded by hand from a logistic
 * regression on what spaCy's small English model (MIT) marked as people in the training part of PolNeAR 1.0, with a
 * quarter of the runs fitted without the lists of names, so that the words around a name in no list can be enough.
 */
const WEIGHTS: Readonly<Record<Evidence, number>> = {
  oneWord: -40,
  twoWords: 10,
  threeWords: 3,
  moreWords: -5,
  given: 14,
  givenThatIsAWord: 6,
  surname: 7,
  famous: 8,
  surnameByCapitals: 8,
  initial: 10,
  particle: 5,
  suffix: 15,
  familyNameFirst: 25,
  nickname: 8,
  titleBefore: 14,
  apposed: 20,
  appositive: 15,
  whoFollows: 9,
  ageOrSeat: 9,
  organisationBeside: -40,
  modifiesTitle: -8,
  mixedCase: -20,
  theBefore: -18,
  placeBefore: -16,
  verbOfSpeechBeside: 5,
  verbAfter: 2,
  possessive: 3,
  commonWord: -14,
  placeWord: -10,
  lowerCaseElsewhere: -4,
  placeElsewhere: 0,
  lastWordAlone: 5,
  lastWordWithHonorific: 15,
  opensSentence: -4,
  nameInList: 6,
  foreignLetters: 2,
  hyphen: -3,
  capitalAfter: -8,
  placeNounAfter: -20,
  aloneInMarks: -15,
  whichFollows: -18,
  fictional: -60,
  thingBeside: -50,
  calledThing: -70,
  ownsOffice: 0,
  ownsPerson: -40,
  beforeOfficer: -40,
  saysOfItself: 0,
  traded: -20,
  spokenFor: 0,
  placeBeside: -50,
  calledAsPlace: -40,
  partOfThing: 0,
};

/**
 * Evidence that distinguishes somebody "near" whom something is from a place: without any of it "near Gómez Quorlo" is
 * a place.
 */
const OF_PEOPLE_IN_PLACES: readonly Evidence[] = [
  "given",
  "initial",
  "titleBefore",
  "familyNameFirst",
  "appositive",
  "whoFollows",
];
const UNKNOWN_IN_PLACE = -10;

/**
 * Evidence that distinguishes a person whose name ends in a place from a club: without any of it "Quorla Kyiv" is a
 * club.
 */
const OF_PEOPLE_CALLED_AS_PLACES: readonly Evidence[] = [
  ...OF_PEOPLE_IN_PLACES,
  "givenThatIsAWord",
  "surname",
  "ageOrSeat",
  "nickname",
  "lastWordWithHonorific",
];

/** Evidence of a person in "Quorl Doe boss Ann Roe", where otherwise a firm, party or place stands. */
const OF_PEOPLE_IN_TITLES: readonly Evidence[] = [
  "given",
  "surname",
  "famous",
  "initial",
  "lastWordAlone",
  "lastWordWithHonorific",
];
const UNKNOWN_IN_TITLE = -10;

/** Evidence of a person in "a spokesman for Quorl Doe", where otherwise a body stands. */
const OF_PEOPLE_SPOKEN_FOR: readonly Evidence[] = [
  ...OF_PEOPLE_IN_PLACES,
  ...(["lastWordAlone", "lastWordWithHonorific"] as const),
];
const UNKNOWN_SPOKEN_FOR = -30;

/**
 * Evidence of a family name behind a given one where capitals mean nothing: "BRIEFING BY DANA ROE", and below “Ms.
 * Roe:”.
 */
const OF_FAMILY: readonly Evidence[] = ["surname", "famous", "lastWordWithHonorific"];

/** Whether two or more words are a person's name: the evidence for it outweighs what counts against it. */
export function isFullName(table: WordTable, form: NameForm): boolean {
  if (form.parts.words.length < 2) return false;
  const { evidence } = form;
  if (table.labels[form.first] === LOUD_LABEL || table.labels[form.first] === LABEL_ASIDE) return true;
  if (table.labels[form.first] === QUIET_LABEL && !evidence.has("commonWord")) return true;
  if (isLoose(table, form.first))
    return isTitledInLine(table, form.first) || (evidence.has("given") && OF_FAMILY.some((sort) => evidence.has(sort)));
  let score = 0;
  for (const sort of evidence) score += WEIGHTS[sort];
  if (evidence.has("placeBefore") && !OF_PEOPLE_IN_PLACES.some((sort) => evidence.has(sort))) score += UNKNOWN_IN_PLACE;
  if (evidence.has("placeWord") && !OF_PEOPLE_CALLED_AS_PLACES.some((sort) => evidence.has(sort)))
    score += UNKNOWN_IN_PLACE;
  if (evidence.has("modifiesTitle") && !OF_PEOPLE_IN_TITLES.some((sort) => evidence.has(sort)))
    score += UNKNOWN_IN_TITLE;
  if (evidence.has("spokenFor") && !OF_PEOPLE_SPOKEN_FOR.some((sort) => evidence.has(sort)))
    score += UNKNOWN_SPOKEN_FOR;
  return score > 0;
}
