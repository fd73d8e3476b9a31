import { wordAt } from "../grammar/word-at.ts";
import { nameKey } from "../names/name-key.ts";
import { behindAdded } from "./behind-added.ts";
import type { Evidence } from "./evidence.ts";
import { isHonorific } from "./form-of-address.ts";
import { isLabel } from "./labels.ts";
import { type NameForm, printed } from "./name-forms.ts";
import { whoIsSaid } from "./pronoun-behind.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { isOneWord } from "./same-name.ts";
import { isLoose } from "./word-shapes.ts";
import { has, type WordTable } from "./word-table.ts";
import { FAMOUS, GIVEN, SPEECH, SURNAME } from "./word-traits.ts";
import { isBehindPlacing } from "./words-beside.ts";

/**
 * The keys of names that are an organisation's somewhere in the article and a person's nowhere: "shares in Roe Moe", or
 * "accountancy firm Roe Moe", which is cut as a body's.
 */
export function findCompanies(table: WordTable, runs: Runs, forms: readonly NameForm[]): ReadonlySet<string> {
  const bodies = runs.all.filter(({ kind, first, last }) => kind === "organisation" && last > first + 1);
  const called = new Set<string>(bodies.map((run) => nameKey(printed(table, run))));
  const people = new Set<string>();
  for (const { evidence, parts } of forms) {
    if (evidence.has("organisationBeside")) called.add(parts.key);
    if (OF_PEOPLE.some((sort) => evidence.has(sort))) people.add(parts.key);
  }
  return new Set([...called].filter((key) => !people.has(key)));
}

/**
 * The keys of names that refer to themselves as bodies do, "Roe Moe said it would hire", or stand before another's
 * title, "Moe boss Ann Roe said", if nothing shows that they are people's.
 */
export function findBodies(table: WordTable, forms: readonly NameForm[]): ReadonlySet<string> {
  const bodies = new Set<string>();
  const people = new Set<string>();
  for (const { evidence, parts, first, last } of forms) {
    const isBody = evidence.has("saysOfItself") || (isOneWord(parts) && evidence.has("modifiesTitle"));
    if (isBody) bodies.add(parts.key);
    if (has(table, last - 1, FAMOUS) || isLabel(table.labels[first]) || whoIsSaid(table, last) !== null)
      people.add(parts.key);
    const isCalled = evidence.has("saysOfItself") && isCalledAsBody(table, { first, last });
    if (NOT_OF_BODIES.some((sort) => evidence.has(sort) && !(isCalled && sort === "appositive"))) people.add(parts.key);
  }
  return new Set([...bodies].filter((key) => !people.has(key)));
}

/**
 * Whether a name in no list has behind it what bodies are called, too: "Quorla Sur, the licence ⟨holder⟩, said it would
 * close", but not "Ann Roe, the owner, said it would close".
 */
function isCalledAsBody(table: WordTable, { first, last }: TokenRange): boolean {
  if (has(table, first, GIVEN) || has(table, last - 1, SURNAME)) return false;
  return table.language.nouns.rolesOfOrganisations.has(wordAt(table, behindAdded(table, last) - 2));
}

/** The keys of names that somebody plays, and of their first words alone, unless they speak anywhere. */
export function findFigures(table: WordTable, forms: readonly NameForm[]): ReadonlySet<string> {
  const played = new Set<string>();
  const speaking = new Set<string>();
  for (const { evidence, parts, last } of forms) {
    if (evidence.has("fictional")) for (const key of [parts.key, nameKey(parts.words[0] ?? "")]) played.add(key);
    if (has(table, last, SPEECH)) speaking.add(parts.key);
  }
  return new Set([...played].filter((key) => !speaking.has(key)));
}

/** The keys of names that somewhere belong to a thing named like a person, and nowhere show anything of people. */
export function findThings(forms: readonly NameForm[]): ReadonlySet<string> {
  const things = new Set<string>();
  const people = new Set<string>();
  for (const { evidence, parts } of forms) {
    if (evidence.has("thingBeside") || evidence.has("calledThing")) things.add(parts.key);
    else if (OF_NAMED_PEOPLE.some((sort) => evidence.has(sort))) people.add(parts.key);
  }
  return new Set([...things].filter((key) => !people.has(key)));
}

/**
 * The keys of names of several words that stand only behind "in", "near" or "off", or are the dateline's, if nothing
 * shows that they are people's: "in Stanley Heath", "near Martha Springs", "Rose Grove" below “ROSE GROVE —”. Behind
 * "confidence in" stands a person.
 */
export function findPlaces(table: WordTable, forms: readonly NameForm[]): ReadonlySet<string> {
  const datelined = new Set<string>(table.document.places.map((place) => nameKey(place.split(",")[0] ?? "")));
  const places = new Set<string>();
  const people = new Set<string>();
  for (const form of forms) {
    const { evidence, parts, first, last } = form;
    if (parts.words.length < 2) continue;
    const isDatelined = datelined.has(parts.key);
    const shown = isDatelined ? OF_NAMED_PEOPLE : NOT_OF_PLACES;
    const isOfPeople = has(table, last - 1, FAMOUS) || shown.some((sort) => evidence.has(sort));
    if (!isOfPeople && (isDatelined || isBehindPlacePreposition(table, first))) places.add(parts.key);
    else people.add(parts.key);
  }
  return new Set([...places].filter((key) => !people.has(key)));
}

function isBehindPlacePreposition(table: WordTable, first: number): boolean {
  const { language, sentenceOf } = table;
  if (sentenceOf[first - 1] !== sentenceOf[first] || !isBehindPlacing(table, first)) return false;
  return !language.things.trusting.has(wordAt(table, first - 2));
}

const OF_PEOPLE: readonly Evidence[] = ["titleBefore", "appositive", "whoFollows", "lastWordWithHonorific", "suffix"];

const NOT_OF_BODIES: readonly Evidence[] = [...OF_PEOPLE, "lastWordAlone", "ageOrSeat", "nickname", "initial"];

const OF_NAMED_PEOPLE: readonly Evidence[] = [
  ...OF_PEOPLE,
  "verbOfSpeechBeside",
  "lastWordAlone",
  "ageOrSeat",
  "nickname",
];

const OF_ANYBODY: readonly Evidence[] = [
  ...NOT_OF_BODIES,
  "given",
  "givenThatIsAWord",
  "surname",
  "surnameByCapitals",
  "familyNameFirst",
  "apposed",
  "particle",
  "nameInList",
];

const NOT_OF_PLACES: readonly Evidence[] = [
  ...OF_NAMED_PEOPLE,
  "initial",
  "familyNameFirst",
  "nameInList",
  "possessive",
];

/**
 * The keys of names of several words that are printed in full twice or more, if nothing shows that they are people's:
 * an article calls people it returns to by family name, and bodies and places by the whole name.
 */
export function findRepeated(table: WordTable, forms: readonly NameForm[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  const people = new Set<string>();
  for (const { evidence, parts, first, last } of forms) {
    if (parts.words.length < 2 || isLoose(table, first)) continue;
    const isSpeaking = isLabel(table.labels[first]) || wordAt(table, last) === ":";
    if (isSpeaking || whoIsSaid(table, last) !== null) people.add(parts.key);
    if (OF_ANYBODY.some((sort) => evidence.has(sort))) people.add(parts.key);
    if (once.has(parts.key)) repeated.add(parts.key);
    once.add(parts.key);
  }
  return new Set([...repeated].filter((key) => !people.has(key)));
}

/**
 * The keys of what somebody is called for what they do, a word for the purpose of bodies, in marks with a form of
 * address: “‘Mr Netball’”.
 */
export function findSobriquets(table: WordTable, forms: readonly NameForm[]): ReadonlySet<string> {
  const { purposes } = table.language.organisations;
  const isInMarks = ({ first, evidence }: NameForm) => evidence.has("aloneInMarks") && isHonorific(table, first - 1);
  return new Set(forms.filter((form) => purposes.has(form.parts.key) && isInMarks(form)).map(({ parts }) => parts.key));
}

/**
 * The keys of names that vessels and storms bear: "john finnegan" if the article names the USS John Finnegan, "odile"
 * if it names Tropical Cyclone Odile.
 */
export function findNamesWithin(table: WordTable, runs: Runs): string[] {
  const { vessels, storms } = table.language.organisations;
  return runs.all.flatMap(({ kind, first, last }) => {
    if (kind !== "thing") return [];
    const words = Array.from({ length: last - first }, (_, index) => wordAt(table, first + index));
    const from = first + (vessels.has(words[0] ?? "") ? 1 : words.findLastIndex((word) => storms.has(word)) + 1);
    return from > first && from < last ? [nameKey(printed(table, { first: from, last }))] : [];
  });
}
