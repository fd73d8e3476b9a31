import { AUXILIARIES, DETERMINERS } from "../lexicon/function-words.ts";
import { ORGANISATION_NOUNS, POSITIONS, ROLES_OF_ORGANISATIONS } from "../lexicon/roles.ts";
import type { Utf16Span } from "../span.ts";
import { itemAt } from "../text/item-at.ts";
import { type Evidence, gatherEvidence, isHonorific, type NameCounts } from "./evidence.ts";
import { knownNameAt } from "./known-names.ts";
import { nameKey, tidyName } from "./name.ts";
import { type NameTail, readNameTail } from "./name-tail.ts";
import { type NamedPerson, Roster } from "./roster.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { type NameParts, readNameParts } from "./same-name.ts";
import { isAddress, relativeBefore, titleAcrossComma, titleAcrossPhrase, titleBefore } from "./titles.ts";
import { isLoose } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  FAMOUS,
  FEMALE,
  FEMALE_NOUN,
  GIVEN,
  MALE,
  MALE_NOUN,
  NO_NAME,
  PARTICLE,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SURNAME,
  VERB,
  WORD_NAME,
} from "./words.ts";

/** A place where a person is named, in tokens. */
export interface PersonMention extends TokenRange {
  readonly person: NamedPerson;
  readonly isFull: boolean;
  readonly title: TokenRange | null;
  readonly tail: NameTail;
}

/**
 * How much each sort of evidence speaks for a person, in tenths of a natural log odds. Rounded by hand from a logistic
 * regression on what spaCy's small English model (MIT) marked as people in the training part of PolNeAR 1.0, a quarter
 * of the runs fitted without the lists of names, so that a name in no list can stand on what surrounds it.
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
};

/** A run that may name a person, with what surrounds it. */
interface Form extends TokenRange {
  readonly parts: NameParts;
  readonly tail: NameTail;
  readonly evidence: ReadonlySet<Evidence>;
}

/**
 * Finds the people whom the runs name. Names of several words come first and decide who is in the article; then names
 * of one word, or of the last words of a longer name, are referred to them; what is left is a person of its own only on
 * strong evidence. In headlines in title case only names met elsewhere count, or names that the lists confirm in full.
 */
export function findPeople(table: WordTable, runs: Runs, counts: NameCounts): PersonMention[] {
  const forms = readForms(table, runs, counts);
  const roster = new Roster();
  const companies = new Set([...findCompanies(forms), ...findVessels(table, runs)]);
  for (const form of forms.filter((one) => isFullName(table, one) && !companies.has(one.parts.key)).sort(byWords))
    roster.addFull(form.parts, form.first);
  const partners = findPartners(table, runs, forms);
  for (const form of forms) addStranger(table, partners, form, roster);
  const lone = findLoneNames(table, runs, forms);
  const mentions: PersonMention[] = [];
  for (const form of forms) {
    const person =
      roster.find(form.parts.key, honoured(table, form.first), form.first) ??
      (!companies.has(form.parts.key) && (lone.has(form.parts.key) || isLonePerson(table, form))
        ? roster.addLone(form.parts, form.first)
        : null);
    if (person !== null) mentions.push(toMention(table, runs, wholeForm(table, runs, form, person, roster), person));
  }
  mentions.push(...findUnmarkedNames(table, runs, roster));
  return mentions.sort((a, b) => a.first - b.first);
}

/**
 * "Mr. Roe" where only Anna Roe is named in full: the other one of "Joe and Anna Roe", or somebody else, whom a bare "Roe"
 * then means too.
 */
function addStranger(
  table: WordTable,
  partners: ReadonlyMap<string, Form>,
  { parts, first }: Form,
  roster: Roster,
): void {
  const gender = honoured(table, first);
  if (gender === null || parts.words.length > 1 || roster.find(parts.key, gender, first) !== null) return;
  const partner = partners.get(`${gender} ${parts.key}`);
  if (partner === undefined) roster.addLone(parts, first);
  else roster.addPartner(partner.parts, parts.key, partner.first);
}

/** "Joe" in "Joe and Anna Roe", by "male roe": the first of each gender and family. */
function findPartners(table: WordTable, runs: Runs, forms: readonly Form[]): ReadonlyMap<string, Form> {
  const partners = new Map<string, Form>();
  for (const form of forms) {
    const { parts, first, last } = form;
    const beside = itemAt(runs.all, runs.of[last + 1]);
    if (parts.words.length > 1 || !has(table, first, FEMALE | MALE) || table.tokens[last]?.lower !== "and") continue;
    if (beside?.kind !== "name" || beside.last < last + 3) continue;
    const gender = has(table, first, FEMALE) ? "female" : "male";
    const key = `${gender} ${nameKey(table.tokens[beside.last - 1]?.text ?? "")}`;
    if (!partners.has(key)) partners.set(key, form);
  }
  return partners;
}

/**
 * The keys of names of one word that the article shows to be a person's: they speak, and somewhere a title of people
 * stands beside them ("the forward Zezinho", "his counterpart, Sukarman,"), or a relative ("her son Zezinho"); and nothing
 * says that they are a thing.
 */
function findLoneNames(table: WordTable, runs: Runs, forms: readonly Form[]): ReadonlySet<string> {
  const titled = new Set<string>();
  const speaking = new Set<string>();
  const things = new Set<string>();
  const kin: string[] = [];
  for (const form of forms) {
    const { evidence, parts } = form;
    if (parts.words.length > 1) continue;
    if (isThing(table, form)) things.add(parts.key);
    if (relativeBefore(table, form.first, form.last) < form.first) kin.push(parts.key);
    if (evidence.has("verbOfSpeechBeside")) speaking.add(parts.key);
    if (evidence.has("whoFollows") || hasTitleOfPeople(table, runs, form)) titled.add(parts.key);
  }
  const speakers = [...titled].filter((key) => speaking.has(key));
  return new Set([...speakers, ...kin].filter((key) => !things.has(key)));
}

const SPEAKS_AGAINST: readonly Evidence[] = [
  "organisationBeside",
  "theBefore",
  "placeBefore",
  "placeWord",
  "modifiesTitle",
  "capitalAfter",
  "commonWord",
  "lowerCaseElsewhere",
];

function isThing(table: WordTable, { evidence, first }: Form): boolean {
  return isLoose(table, first) || has(table, first, DEMONYM) || SPEAKS_AGAINST.some((sort) => evidence.has(sort));
}

/** A title before the name that companies, teams and countries do not have: "forward", and not "rival". */
function hasTitleOfPeople(table: WordTable, runs: Runs, form: Form): boolean {
  if (POSITIONS.has(table.tokens[form.first - 1]?.text ?? "")) return true;
  const title = titleInFront(table, runs, form);
  if (title === null) return form.tail.title !== null && !isTitleOfOthers(table, form.tail.role);
  for (let at = title.first; at < title.last; at += 1)
    if (has(table, at, ROLE) && isTitleOfOthers(table, at)) return false;
  return true;
}

function isTitleOfOthers(table: WordTable, at: number): boolean {
  const word = table.tokens[at]?.lower ?? "";
  return ROLES_OF_ORGANISATIONS.has(word) || ORGANISATION_NOUNS.has(word);
}

/**
 * Names of whom or what cannot be told, beside a verb of speech: they speak, and nobody else does. `claimed` tells which
 * tokens belong to someone known.
 */
export function findUnknownNames(table: WordTable, runs: Runs, claimed: Uint8Array): TokenRange[] {
  return runs.all.filter(({ kind, first, last }) => {
    if (kind !== "name" || isLoose(table, first) || claimed[first] === 1 || claimed[last - 1] === 1) return false;
    const speaks = speaksAt(table, last) && table.sentenceOf[last] === table.sentenceOf[first];
    return speaks || (speaksAt(table, first - 1) && table.opens[first] !== 1);
  });
}

/** A verb of speech: "point" and not "Oyster Point". */
function speaksAt(table: WordTable, at: number): boolean {
  return has(table, at, SPEECH) && table.tokens[at]?.capital !== true;
}

function readForms(table: WordTable, runs: Runs, counts: NameCounts): Form[] {
  const forms: Form[] = [];
  const read = new Map<string, NameParts>();
  for (const run of runs.all) {
    if (run.kind !== "name") continue;
    const end = table.document.sentences[table.sentenceOf[run.first] ?? 0]?.lastToken ?? run.last;
    const tail = readNameTail(table, runs, run.last, end);
    const name = printed(table, run);
    const parts = read.get(name) ?? readNameParts(name);
    read.set(name, parts);
    forms.push({
      first: run.first,
      last: run.last,
      parts,
      tail,
      evidence: gatherEvidence(table, runs, run, tail, counts),
    });
  }
  return forms;
}

function printed(table: WordTable, range: TokenRange): string {
  const span = spanOf(table, range);
  return tidyName(table.document.text.slice(span.start, span.end));
}

/** The characters of a range of tokens. */
export function spanOf(table: WordTable, { first, last }: TokenRange): Utf16Span {
  const start = table.tokens[first]?.start ?? 0;
  return { start, end: table.tokens[last - 1]?.end ?? start };
}

/** The most words first, then by place. */
function byWords(a: Form, b: Form): number {
  return b.parts.words.length - a.parts.words.length || a.first - b.first;
}

function isFullName(table: WordTable, form: Form): boolean {
  if (form.parts.words.length < 2) return false;
  const { evidence } = form;
  if (table.labels[form.first] === 1) return true;
  if (isLoose(table, form.first)) return evidence.has("given") && (evidence.has("surname") || evidence.has("famous"));
  let score = 0;
  for (const sort of evidence) score += WEIGHTS[sort];
  return score > 0;
}

/** The keys of names that the article calls an organisation's somewhere and nowhere a person's. */
function findCompanies(forms: readonly Form[]): ReadonlySet<string> {
  const called = new Set<string>();
  const people = new Set<string>();
  for (const { evidence, parts } of forms) {
    if (evidence.has("organisationBeside")) called.add(parts.key);
    if (OF_PEOPLE.some((sort) => evidence.has(sort))) people.add(parts.key);
  }
  return new Set([...called].filter((key) => !people.has(key)));
}

const VESSELS = new Set("uss hms hmnzs hmas hmcs mv rms ss usns".split(" "));

/** "john finnegan" where the article names the USS John Finnegan. */
function findVessels(table: WordTable, runs: Runs): string[] {
  return runs.all.flatMap(({ kind, first, last }) => {
    const isVessel = kind === "thing" && last > first + 1 && VESSELS.has(table.tokens[first]?.lower ?? "");
    return isVessel ? [nameKey(printed(table, { first: first + 1, last }))] : [];
  });
}

const OF_PEOPLE: readonly Evidence[] = ["titleBefore", "appositive", "whoFollows", "lastWordWithHonorific", "suffix"];

/** What a form of address before a name says of the gender. */
function honoured(table: WordTable, first: number): "female" | "male" | null {
  if (isShip(table, first) || (!isHonorific(table, first - 1) && !has(table, first - 1, SHORT_TITLE))) return null;
  return has(table, first - 1, FEMALE_NOUN) ? "female" : has(table, first - 1, MALE_NOUN) ? "male" : null;
}

/** How many words before a short form may belong to it. */
const MOST_IN_FRONT = 3;

/** Takes words before a short form in, as far as they belong to the name: "bin Salman", "von der Leyen", "Peña Nieto". */
function wholeForm(table: WordTable, runs: Runs, form: Form, person: NamedPerson, roster: Roster): Form {
  let first = form.first;
  for (let at = form.first - 1; at >= Math.max(0, form.first - MOST_IN_FRONT); at -= 1) {
    if (table.tokens[at]?.kind !== "word" || (runs.of[at] ?? -1) >= 0) break;
    if (!isCapital(table, at) && !has(table, at, PARTICLE)) break;
    if (roster.isEndOf(nameKey(printed(table, { first: at, last: form.last })), person)) first = at;
  }
  return first === form.first ? form : { ...form, first };
}

/** Whether one word, or words that no fuller name explains, are a person on their own evidence. */
function isLonePerson(table: WordTable, form: Form): boolean {
  const { evidence, first } = form;
  if (form.parts.words.length > 1 || has(table, first, DEMONYM) || isPlaceThere(table, form)) return false;
  if (isHonorific(table, first - 1) || evidence.has("lastWordWithHonorific")) return true;
  if (evidence.has("organisationBeside") || evidence.has("placeNounAfter") || evidence.has("aloneInMarks"))
    return false;
  if (isShip(table, first)) return false;
  if (isCapitalTitle(table, first - 1)) return !has(table, first, COMMON);
  if (has(table, first, FAMOUS)) return true;
  if (evidence.has("modifiesTitle")) return false;
  if (table.labels[first] === 1) return !has(table, first, COMMON | ROLE) && form.parts.key.length > 1;
  if (isLoose(table, first) || evidence.has("lowerCaseElsewhere")) return false;
  if (isSpeakerLabel(table, form)) return has(table, first, GIVEN | SURNAME);
  const isUsed = evidence.has("verbOfSpeechBeside") || evidence.has("whoFollows") || evidence.has("appositive");
  if (has(table, first, GIVEN)) return !has(table, first, WORD_NAME) && (isUsed || isPlainName(form));
  return has(table, first, SURNAME) && isUsed && !evidence.has("theBefore");
}

function isPlaceThere(table: WordTable, { evidence, first, last }: Form): boolean {
  const next = table.tokens[last];
  const isPlace =
    evidence.has("placeBefore") ||
    (next?.text === "," && knownNameAt(table.tokens, last + 1, last + 4, false)?.kind === "place");
  return isPlace && !isCapitalTitle(table, first - 1);
}

/** "Sen.", "President": a title written as one, right before a name. */
function isCapitalTitle(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || !token.capital || token.text.includes("-")) return false;
  return has(table, at, ROLE | SHORT_TITLE) && !has(table, at, PLURAL);
}

const SHIPS = new Set(["lady", "queen", "princess", "prince", "king", "sir", "saint", "captain"]);

/** "the Lady Quorlith": a title of nobility behind an article names a ship or a house. */
function isShip(table: WordTable, first: number): boolean {
  return SHIPS.has(table.tokens[first - 1]?.lower ?? "") && table.tokens[first - 2]?.lower === "the";
}

/** "DOE: …" at the start of a line of a transcript. */
function isSpeakerLabel(table: WordTable, { first, last }: Form): boolean {
  return table.opens[first] === 1 && table.tokens[last]?.text === ":";
}

function isPlainName({ evidence }: Form): boolean {
  return (
    !evidence.has("theBefore") &&
    !evidence.has("placeElsewhere") &&
    !evidence.has("capitalAfter") &&
    !evidence.has("commonWord") &&
    !evidence.has("placeWord") &&
    !evidence.has("hyphen")
  );
}

function toMention(table: WordTable, runs: Runs, form: Form, person: NamedPerson): PersonMention {
  const { first, last, parts, tail } = form;
  const isFull = parts.words.length > 1 && person.full.some((full) => full.key === parts.key);
  return { first, last, person, isFull, title: titleInFront(table, runs, form), tail };
}

/** The title before a name; "the finance minister, Dr Jane Doe," has it before the form of address. */
function titleInFront(table: WordTable, runs: Runs, { first, last }: TokenRange): TokenRange | null {
  const own = titleBefore(table, runs, first);
  if (own !== null && !isAddress(table, own)) return own;
  const start = own?.first ?? first;
  return titleAcrossComma(table, runs, start, last) ?? titleAcrossPhrase(table, runs, start, last) ?? own;
}

/**
 * Family names that are words of English or names of places, and names in headlines: capitalised words that are a short
 * form of somebody who is in the article already.
 */
function findUnmarkedNames(table: WordTable, runs: Runs, roster: Roster): PersonMention[] {
  const mentions: PersonMention[] = [];
  for (let at = 0; at < table.tokens.length; at += 1) {
    const token = table.tokens[at];
    if (!token?.capital || !(runs.of[at] === -1 ? isUnmarkedName(table, at) : isActingPlace(table, runs, at))) continue;
    const person = roster.find(nameKey(token.text), null, at);
    if (person === null) continue;
    const end = table.document.sentences[table.sentenceOf[at] ?? 0]?.lastToken ?? at + 1;
    const tail = readNameTail(table, runs, at + 1, end);
    mentions.push({ first: at, last: at + 1, person, isFull: false, title: titleBefore(table, runs, at), tail });
  }
  return mentions;
}

function isUnmarkedName(table: WordTable, at: number): boolean {
  const after = table.tokens[at + 1];
  if (isLoose(table, at)) return !has(table, at, COMMON | NO_NAME);
  if (has(table, at, NO_NAME) && !has(table, at, CALENDAR | GIVEN)) return false;
  if (DETERMINERS.has(table.tokens[at - 1]?.lower ?? "") || after?.capital === true) return false;
  if (has(table, at, CALENDAR)) return after?.kind === "possessive" || has(table, at + 1, SPEECH);
  return table.opens[at] !== 1 || after?.kind === "possessive" || after?.text === "," || isVerb(table, at + 1);
}

/** "Houston said": a place of one word that speaks, where someone has that name. */
function isActingPlace(table: WordTable, runs: Runs, at: number): boolean {
  const run = itemAt(runs.all, runs.of[at]);
  if (run?.known === null || run === undefined || run.last - run.first > 1 || run.kind !== "known") return false;
  if (DETERMINERS.has(table.tokens[at - 1]?.lower ?? "")) return false;
  return has(table, at + 1, SPEECH) || has(table, at - 1, SPEECH) || isHonorific(table, at - 1);
}

function isVerb(table: WordTable, at: number): boolean {
  return has(table, at, SPEECH | VERB) || AUXILIARIES.has(table.tokens[at]?.lower ?? "");
}
