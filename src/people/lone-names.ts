import { COORDINATOR, DEFINITE, GENITIVE, INDEFINITE, RELATIVE_SUBJECT, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import type { Evidence } from "./evidence.ts";
import { isHonorific, isShip, isShortTitle } from "./form-of-address.ts";
import { knownNameAt } from "./known-names.ts";
import { isLabel, MAX_LABEL_INITIALS } from "./labels.ts";
import type { NameForm } from "./name-forms.ts";
import { isAddressed, isNamedBehindWords, isTitleOfBody } from "./name-starts.ts";
import { isNamedAsSomebody } from "./named-as-somebody.ts";
import { whoIsSaid } from "./pronoun-behind.ts";
import type { Runs } from "./runs.ts";
import { isOneWord } from "./same-name.ts";
import { isScorer } from "./scorer.ts";
import { titleInFront } from "./title-in-front.ts";
import { isOfficeInitials } from "./title-roles.ts";
import { relativeBefore } from "./titles.ts";
import { isLoose } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  FAMOUS,
  GIVEN,
  HEAD_SURNAME,
  HUMAN,
  KIN,
  LINK,
  NO_NAME,
  ORGANISATION_HEAD,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SURNAME,
  WORD_NAME,
} from "./word-traits.ts";
import { isSameSentence, smallAt } from "./words-beside.ts";

/**
 * The keys of names of one word that the article shows to be a person's, and nowhere a thing's, in one of these ways:
 *
 * - they speak, and somewhere a title of people stands beside them ("the forward Zezinho", "his counterpart,
 *   Sukarman,");
 * - a relative stands beside them ("her son Zezinho"), or an age behind them ("Zezinho, 22, is", "is Zezinho. He is
 *   22.");
 * - they speak between commas behind what they are ("the barman, Zezinho, said");
 * - somebody is said to be called so.
 */
export function findLoneNames(table: WordTable, runs: Runs, forms: readonly NameForm[]): ReadonlySet<string> {
  const titled = new Set<string>();
  const speaking = new Set<string>();
  const things = new Set<string>();
  const kin: string[] = [];
  for (const form of forms) {
    const { evidence, parts } = form;
    if (!isOneWord(parts)) continue;
    if (isThing(table, form)) things.add(parts.key);
    if (relativeBefore(table, form.first, form.last) < form.first) kin.push(parts.key);
    if (isIntroduced(table, form)) kin.push(parts.key);
    const isSure = isNamedAsSomebody(table, form.first) || isScorer(table, form);
    if (isSure || isAged(table, form) || isAgedBelow(table, form) || evidence.has("apposed")) kin.push(parts.key);
    if (evidence.has("verbOfSpeechBeside")) speaking.add(parts.key);
    const isTitled = hasTitleOfPeople(table, runs, form);
    if (isTitled && (evidence.has("whoFollows") || endsPhrase(table, form))) kin.push(parts.key);
    if (isTitled || evidence.has("whoFollows")) titled.add(parts.key);
  }
  const speakers = [...titled].filter((key) => speaking.has(key));
  return new Set([...speakers, ...kin].filter((key) => !things.has(key)));
}

/**
 * Whether an appositive behind a name says what only people are, in one noun that ends there or before a small word:
 * "Zezinho, a fisherman, was", "Zezinho, the head of the club, said".
 */
function isIntroduced(table: WordTable, { first, last, evidence, tail }: NameForm): boolean {
  const { heightPrepositions, routes } = table.language.words;
  if (!evidence.has("appositive") || tail.role < 0 || isTitleOfOthers(table, tail.role)) return false;
  // "Homer, the poet, is read": said of people whom everybody knows.
  const isNew = servesAs(table, last + 1, INDEFINITE) || has(table, tail.last, SPEECH);
  if (!isNew || !servesAs(table, last + 1, DEFINITE | INDEFINITE)) return false;
  // "Baroness Roe of Ashby, the president,"
  if (servesAs(table, first - 1, GENITIVE) && isCapital(table, first - 2)) return false;
  if (has(table, tail.role, PLURAL) || table.tokens[tail.role]?.capital === true) return false;
  const isWhole = table.tokens[tail.role + 1]?.kind === "symbol" || has(table, tail.role + 1, LINK);
  // "On Quorlogram, a teacher, Ann Roe, wrote"
  const before = isSameSentence(table, first) ? wordAt(table, first - 1) : "";
  return isWhole && !heightPrepositions.has(before) && before !== routes.from;
}

/**
 * Whether an age set off by commas stands behind a name, as only behind people's: "Zezinho, 22, is", "Zezinho, aged
 * six, told", "Zezinho, who is 61, met".
 */
function isAged(table: WordTable, { first, last }: NameForm): boolean {
  const [comma, word, close] = [table.tokens[last], table.tokens[last + 1], table.tokens[last + 2]];
  if (comma?.text !== ",") return false;
  const isOld = servesAs(table, last + 1, RELATIVE_SUBJECT) && isYears(table.tokens[last + 3]);
  const ends = wordAt(table, last + 4) === "," || servesAs(table, last + 4, COORDINATOR);
  if (isOld && ends)
    return table.language.helpers.formsOfBe.has(smallAt(table, last + 2)) && !has(table, first, COMMON);
  if (table.language.nouns.ageWords.has(word?.lower ?? "") && wordAt(table, last + 3) === ",")
    return !has(table, first, COMMON) && wordAt(table, first - 1) !== ",";
  const isSetOff = close?.text === "," && isYears(word);
  return isSetOff && !has(table, first, COMMON) && wordAt(table, first - 1) !== ",";
}

/**
 * "In the last bed is ⟨Zezinha⟩. She is 22, and": whether the next sentence tells the age of whoever a sentence ends
 * in.
 */
function isAgedBelow(table: WordTable, { first, last }: NameForm): boolean {
  const { words, helpers } = table.language;
  const pronoun = last + 1;
  if (wordAt(table, last) !== "." || table.opens[pronoun] !== 1 || has(table, first, COMMON)) return false;
  if (!words.pronounGenders.has(wordAt(table, pronoun)) || !helpers.formsOfBe.has(wordAt(table, pronoun + 1)))
    return false;
  const behind = wordAt(table, pronoun + 3);
  return isYears(table.tokens[pronoun + 2]) && (/^[.,]$/.test(behind) || servesAs(table, pronoun + 3, COORDINATOR));
}

function isYears(token: WordTable["tokens"][number] | undefined): boolean {
  return token?.kind === "number" && /^[1-9]\d$/.test(token.text);
}

const SPEAKS_AGAINST: readonly Evidence[] = [
  "organisationBeside",
  "theBefore",
  "placeBefore",
  "placeWord",
  "modifiesTitle",
  "capitalAfter",
  "whichFollows",
  "commonWord",
  "lowerCaseElsewhere",
];

function isThing(table: WordTable, { evidence, first }: NameForm): boolean {
  return isLoose(table, first) || has(table, first, DEMONYM) || SPEAKS_AGAINST.some((sort) => evidence.has(sort));
}

/**
 * Whether a name ends a phrase behind what somebody is, in small letters, and not before a verb, as in "the striker
 * Quorl signed": "the arranger ⟨Quorl⟩.", "the singer ⟨Quorl⟩, with".
 */
function endsPhrase(table: WordTable, { first, last }: NameForm): boolean {
  const title = table.tokens[first - 1];
  if (title?.capital !== false || !has(table, first - 1, ROLE) || has(table, first - 1, PLURAL)) return false;
  // "according to researcher Quorl."
  if (table.language.nouns.officesOfFirms.has(title.lower)) return false;
  return /^[.,;:)]$/.test(table.tokens[last]?.text ?? "");
}

/**
 * Whether a title beside the name is one that companies, teams and countries do not have: "forward", but not "rival".
 */
function hasTitleOfPeople(table: WordTable, runs: Runs, form: NameForm): boolean {
  if (table.language.nouns.positions.has(table.tokens[form.first - 1]?.text ?? "")) return true;
  const title = titleInFront(table, runs, form);
  if (title === null) return form.tail.title !== null && !isTitleOfOthers(table, form.tail.role);
  for (let at = title.first; at < title.last; at += 1)
    if (has(table, at, ROLE) && isTitleOfOthers(table, at)) return false;
  return true;
}

function isTitleOfOthers(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  return table.language.nouns.rolesOfOrganisations.has(word) || table.language.nouns.organisationNouns.has(word);
}

/** Whether a name of one word that no fuller name explains is a person on its own evidence. */
export function isLonePerson(table: WordTable, form: NameForm): boolean {
  const { evidence, first } = form;
  if (!isOneWord(form.parts) || (has(table, first, DEMONYM) && !isHonorific(table, first - 1))) return false;
  if (isPlaceThere(table, form)) return false;
  if (isSeat(table, form) || isStyle(table, first)) return false;
  // "Ann Roe, née ⟨Moe⟩"
  if (table.language.nouns.birthWords.has(wordAt(table, first - 1))) return false;
  // "Chuck a towel in"
  if (table.opens[first] === 1 && servesAs(table, form.last, INDEFINITE)) return false;
  if (isHonorific(table, first - 1) || evidence.has("lastWordWithHonorific")) return true;
  if (isFirmBehindTrade(table, form)) return false;
  if (isOfTitledPair(table, form)) return !has(table, first, COMMON | CALENDAR);
  if (isTitledThing(table, form)) return false;
  if (isAddressed(table, first)) return true;
  if (evidence.has("organisationBeside") || evidence.has("placeNounAfter") || evidence.has("aloneInMarks"))
    return false;
  if (evidence.has("thingBeside") || evidence.has("calledThing") || evidence.has("placeBeside")) return false;
  if (isShip(table, first)) return false;
  if (isCapitalTitle(table, first - 1))
    return !has(table, first, COMMON) && !isTitleOfBody(table, first - 1) && !isHeadOfBody(table, first);
  if (has(table, first, FAMOUS)) return true;
  if (evidence.has("modifiesTitle") || evidence.has("ownsOffice")) return false;
  if (isLabel(table.labels[first])) return isLabelOfOne(table, form);
  if (isLoose(table, first) || evidence.has("lowerCaseElsewhere")) return false;
  if (isSpeakerLabel(table, form)) return has(table, first, GIVEN | SURNAME);
  const isUsed = evidence.has("verbOfSpeechBeside") || evidence.has("whoFollows") || evidence.has("appositive");
  const isPlaceToo = evidence.has("placeElsewhere") && !evidence.has("whoFollows") && !evidence.has("appositive");
  if (has(table, first, GIVEN) && isNamedBehindWords(table, first)) return true;
  if (has(table, first, GIVEN))
    return !has(table, first, WORD_NAME) && ((isUsed && !isPlaceToo) || isPlainName(table, form));
  return has(table, first, SURNAME) && isUsed && !evidence.has("theBefore");
}

/**
 * Whether a name at the start of a sentence is a firm's: it stands behind what firms are called as well and is not a
 * family name: "Developer ⟨Quorlo⟩ says", "Owner ⟨Quorlo⟩ said it would close".
 */
function isFirmBehindTrade(table: WordTable, { evidence, first, last }: NameForm): boolean {
  const { organisationNouns, rolesOfOrganisations, tradesAlone } = table.language.nouns;
  const title = wordAt(table, first - 1);
  if (table.opens[first - 1] !== 1 || whoIsSaid(table, last) !== null || has(table, first, GIVEN | SURNAME))
    return false;
  if (evidence.has("saysOfItself") && rolesOfOrganisations.has(title)) return true;
  return evidence.has("organisationBeside") && organisationNouns.has(title) && !tradesAlone.has(title);
}

/**
 * Whether a name is one of two of one word behind a plural title in capitals: "⟨Roe⟩" and "⟨Moe⟩" in "Justices Roe and
 * Moe agreed".
 */
function isOfTitledPair(table: WordTable, { first, last }: NameForm): boolean {
  if (servesAs(table, last, COORDINATOR) && isTitleOfSeveral(table, first - 1))
    return isCapital(table, last + 1) && !isCapital(table, last + 2);
  const isSecond = servesAs(table, first - 1, COORDINATOR) && isCapital(table, first - 2) && !isCapital(table, last);
  return isSecond && isTitleOfSeveral(table, first - 3);
}

function isTitleOfSeveral(table: WordTable, at: number): boolean {
  if (!isCapital(table, at) || table.sentenceOf[at] !== table.sentenceOf[at + 1]) return false;
  return has(table, at, ROLE) && has(table, at, PLURAL) && !has(table, at, DEMONYM | ORGANISATION_HEAD);
}

/** Whether a word is for bodies and not for people: "Bellwether ⟨Securities⟩". */
function isHeadOfBody(table: WordTable, at: number): boolean {
  return has(table, at, ORGANISATION_HEAD) && !has(table, at, SURNAME | HEAD_SURNAME | GIVEN);
}

/**
 * Whether a name has a title that horses, ships and teams bear too, and something shows that it is one: "the mount,
 * Lady ⟨Quorlith⟩,", "Lady ⟨Hornets⟩".
 */
export function isTitledThing(table: WordTable, { first, evidence }: NameForm): boolean {
  const { language } = table;
  if (!language.nouns.shipsTitles.has(wordAt(table, first - 1))) return false;
  const isTeam = has(table, first, ORGANISATION_HEAD) && !has(table, first, SURNAME | HEAD_SURNAME);
  if (isTeam && endsIn(wordAt(table, first), language.endings.plurals)) return true;
  return evidence.has("organisationBeside") || evidence.has("thingBeside") || evidence.has("calledThing");
}

/** Whether a word is a style and not a name: "Your ⟨Grace⟩". */
function isStyle(table: WordTable, at: number): boolean {
  const { language } = table;
  return language.nouns.styles.has(wordAt(table, at)) && language.words.owners.has(wordAt(table, at - 1));
}

/**
 * Whether a word in brackets behind a name is a seat, a diocese or a party: "Ashby" in "Canon Ann Roe (Ashby) opposed
 * it".
 */
function isSeat(table: WordTable, { first, last }: NameForm): boolean {
  return wordAt(table, first - 1) === "(" && wordAt(table, last) === ")" && isCapital(table, first - 2);
}

/** Whether a name is an institution's: "at King Edward's". */
export function isInstitution(table: WordTable, { first, evidence }: NameForm): boolean {
  const before = wordAt(table, first - 2);
  return (
    evidence.has("possessive") && isCapitalTitle(table, first - 1) && table.language.words.placePrepositions.has(before)
  );
}

function isPlaceThere(table: WordTable, form: NameForm): boolean {
  const { evidence, first, last } = form;
  const next = table.tokens[last];
  const isPlace =
    evidence.has("placeBefore") ||
    (next?.text === "," && knownNameAt(table.tokens, last + 1, last + 4, false)?.kind === "place");
  return isInstitution(table, form) || (isPlace && !isCapitalTitle(table, first - 1));
}

/** Whether a title with a capital stands right before a name: "Sen.", "President", "PC". */
function isCapitalTitle(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || !token.capital || token.text.includes("-")) return false;
  if (table.sentenceOf[at] !== table.sentenceOf[at + 1]) return false;
  if (table.language.organisations.legalInitials.has(token.lower)) return false;
  if (isOfficeInitials(token.text, table.language)) return true;
  return (has(table, at, ROLE) || isShortTitle(table, at)) && !has(table, at, PLURAL);
}

/** Whether a label is one person's: "ROE:" before a turn; "HK:" may be an outlet's initials. */
function isLabelOfOne(table: WordTable, { first, last, parts }: NameForm): boolean {
  if (table.tokens[last]?.kind === "number") return false;
  if (has(table, first, SURNAME | GIVEN)) return true;
  return !has(table, first, COMMON | ROLE | NO_NAME | ORGANISATION_HEAD) && parts.key.length > MAX_LABEL_INITIALS;
}

/** Whether a name is a label at the start of a line of a transcript: "DOE: …". */
function isSpeakerLabel(table: WordTable, { first, last }: NameForm): boolean {
  return table.opens[first] === 1 && wordAt(table, last) === ":";
}

function isPlainName(table: WordTable, { evidence, first, last }: NameForm): boolean {
  return (
    !isOwnerOfNamed(table, last) &&
    !isWholeSentence(table, first, last) &&
    !evidence.has("theBefore") &&
    !evidence.has("placeElsewhere") &&
    !evidence.has("capitalAfter") &&
    !evidence.has("commonWord") &&
    !evidence.has("placeWord") &&
    (!evidence.has("partOfThing") || evidence.has("possessive")) &&
    !evidence.has("hyphen")
  );
}

/**
 * Whether a name owns something with a capital, which is a shop or a work, unless it is a relative, office or name:
 * "Ruby" in "at Ruby's Tyres", "Ruby's Cakes has closed".
 */
function isOwnerOfNamed(table: WordTable, possessive: number): boolean {
  const owned = possessive + 1;
  if (table.tokens[possessive]?.kind !== "possessive" || !isCapital(table, owned) || isCapital(table, owned + 1))
    return false;
  return !has(table, owned, GIVEN | SURNAME | ROLE | SHORT_TITLE | HUMAN | KIN | DEMONYM | CALENDAR);
}

/** Whether a name is a whole sentence: “Mint. ⟨Basil⟩. I grow them all.” */
function isWholeSentence(table: WordTable, first: number, last: number): boolean {
  const { tokens, opens, sentenceOf } = table;
  const isAlone = opens[first] === 1 && tokens[last]?.text === "." && sentenceOf[last + 1] !== sentenceOf[first];
  // “Who won? ⟨Basil⟩.”
  return isAlone && wordAt(table, first - 1) !== "?" && tokens[first - 1]?.kind !== "mark";
}
