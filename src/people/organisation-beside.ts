import {
  ALTERNATIVE,
  BEFORE_EMPLOYER,
  COORDINATOR,
  DEFINITE,
  GENITIVE,
  INDEFINITE,
  LOCATIVE,
  PURPOSE,
  servesAs,
} from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural, endsIn } from "../grammar/word-endings.ts";
import { perLanguage } from "../languages/per-language.ts";
import { itemAt } from "../text/item-at.ts";
import { EXCHANGES } from "./exchanges.ts";
import { isFamilyNameFirst } from "./family-name-first.ts";
import { isNamedByBody } from "./named-by-body.ts";
import { saysOfItself } from "./pronoun-behind.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { opensPhrase } from "./title-modifiers.ts";
import { isLoose } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  COMMON,
  DEMONYM,
  GIVEN,
  GROUP,
  LINK,
  ORGANISATION_HEAD,
  PLURAL,
  ROLE,
  SPEECH,
  SURNAME,
  VERB,
} from "./word-traits.ts";
import { BEFORE_NOUN, beforeWords, isSameSentence } from "./words-beside.ts";

/**
 * Whether the code of a share stands in brackets behind the name: "Doe (DOE.N)", "Doe (DOEb.ST)", "Doe (NYSE: DOE)".
 */
export function isListed(table: WordTable, at: number): boolean {
  if (wordAt(table, at) !== "(") return false;
  const code = table.tokens[at + 1]?.text ?? "";
  return /^[A-Z]{1,7}[a-z]?\.[A-Z]{1,2}$/.test(code) || (EXCHANGES.has(code) && wordAt(table, at + 2) === ":");
}

/**
 * The noun before a name that shows that it is an organisation's: "retailer", "law firm", "a company called"; null if
 * there is none. A "developer" whose name begins with a given name is a person.
 */
export function organisationNounBefore(table: WordTable, { first, last }: TokenRange): string | null {
  if (isNamedByBody(table, first)) return null;
  const noun = table.language.nouns.naming.has(wordAt(table, first - 1)) ? first - 2 : first - 1;
  const before = table.tokens[noun];
  if (before === undefined || !table.language.nouns.organisationNouns.has(before.lower)) return null;
  if (before.capital && table.opens[noun] !== 1) return null;
  if (isLedBySomebody(table, noun) || (isPersonal(table, first) && isOfContact(table, last))) return null;
  const mayBeSomebody = has(table, noun, ROLE) || table.language.nouns.positions.has(before.lower);
  if (mayBeSomebody && isPersonal(table, first) && !doesToItsOwn(table, last)) return null;
  const isOfPeople = table.language.nouns.beforeTradesAlone.has(wordAt(table, noun - 1));
  const isAlone = table.language.nouns.tradesAlone.has(before.lower) && (table.opens[noun] === 1 || isOfPeople);
  if (isAlone && isCapital(table, first + 1) && !has(table, first + 1, ORGANISATION_HEAD | COMMON)) return null;
  return table.sentenceOf[noun] === table.sentenceOf[first] ? before.lower : null;
}

/** Whether a verb and a body's pronoun stand behind the name: "retailer Ann Roe ⟨cut its⟩ forecast". */
function doesToItsOwn(table: WordTable, last: number): boolean {
  const owner = table.language.smallWords.meaningsOfPronouns.get(wordAt(table, last + 1));
  const isVerb = table.tokens[last]?.kind === "word" && !has(table, last, LINK);
  return isVerb && isSameSentence(table, last + 1) && owner === "organisation";
}

/** How long a clause without "that" may be, in tokens: "the firm Ann Roe ⟨founded in May⟩ said". */
const LONGEST_CONTACT = 6;

/**
 * Whether a verb in the past stands behind the name, and the noun's verb right behind its clause: "the firm Ann Roe
 * ⟨founded⟩ said".
 */
function isOfContact(table: WordTable, last: number): boolean {
  const own = table.tokens[last];
  if (own?.kind !== "word" || own.capital || has(table, last, SPEECH | LINK)) return false;
  if (!has(table, last, VERB) && !endsIn(own.lower, table.language.endings.pasts)) return false;
  for (let at = last + 1; at < last + LONGEST_CONTACT && isSameSentence(table, at); at += 1) {
    if (table.tokens[at]?.kind !== "word" || servesAs(table, at, COORDINATOR)) return false;
    if (has(table, at, SPEECH)) return true;
  }
  return false;
}

/**
 * Whether a body's noun ends an office without an article that opens the sentence, before its holder: "Chair of the
 * taxi ⟨association⟩ Ann Roe".
 */
function isLedBySomebody(table: WordTable, noun: number): boolean {
  const role = officeBefore(table, noun);
  return role >= 0 && table.opens[role] === 1 && !has(table, role, PLURAL);
}

/**
 * Whether a body's noun ends an office held by the person named behind: "the leader of the ⟨council⟩, Ann Roe, has";
 * not "the owner of the firm, Quorlo Mills, has".
 */
function isHeldIn(table: WordTable, noun: number): boolean {
  const role = officeBefore(table, noun);
  return role >= 0 && !table.language.nouns.rolesOfFirms.has(lowerAt(table, role));
}

/** The role in "chair of the taxi association", "leader of the council" before a body's noun; -1 if there is none. */
function officeBefore(table: WordTable, noun: number): number {
  const at = beforeWords(table, noun);
  if (!opensPhrase(table, at)) return -1;
  const role = at - 2;
  const isOffice = servesAs(table, at - 1, GENITIVE | PURPOSE) && has(table, role, ROLE);
  return isOffice && table.sentenceOf[role] === table.sentenceOf[noun] ? role : -1;
}

/**
 * The noun before a name, and separated from it, that shows that it is an organisation's: "the ⟨utility⟩, Tri-Rivers
 * Power,", "⟨shares⟩ of Acme Tools", "⟨shares⟩ in Acme", "general ⟨manager⟩ of Metro Transit"; null if there is none. A
 * name that begins with a given name is a person's.
 */
export function organisationNounApart(table: WordTable, { first, last }: TokenRange): string | null {
  const { tokens, language, sentenceOf } = table;
  const noun = tokens[first - 2];
  if (
    noun === undefined ||
    (noun.capital && table.opens[first - 2] !== 1) ||
    sentenceOf[first - 2] !== sentenceOf[first]
  )
    return null;
  const isSetOff = wordAt(table, first - 1) === "," && (wordAt(table, last) === "," || wordAt(table, last) === ".");
  if (isPersonal(table, first) || (isSetOff && isHeldIn(table, first - 2))) return null;
  if (isSetOff && isFirmInBetween(table, first, last)) return noun.lower;
  const isShares = language.organisations.shareWords.has(noun.lower) && endsAsPlural(noun.lower, language);
  if (isShares && servesAs(table, first - 1, GENITIVE | LOCATIVE)) return noun.lower;
  if (last < first + 2) return null;
  if (isSetOff && servesAs(table, first - 3, DEFINITE) && language.nouns.organisationNouns.has(noun.lower))
    return has(table, first - 2, ROLE) && !saysOfItself(table, last + 1) ? null : noun.lower;
  if (!servesAs(table, first - 1, GENITIVE)) return null;
  const isHeld = language.organisations.shareWords.has(noun.lower) || language.nouns.managing.has(noun.lower);
  return isHeld ? noun.lower : null;
}

/**
 * Whether a name set off behind a noun for firms and agencies is theirs: "the train operator, ⟨Quorlways⟩, said", "sued
 * the contractor, ⟨Quorl Build⟩.", "its owner, ⟨Copper Mills⟩, said". It is one word that is nobody's name or that
 * stands before a verb of speech, or several English words that do not end in a family name.
 */
function isFirmInBetween(table: WordTable, first: number, last: number): boolean {
  const { organisationNouns, rolesOfFirms } = table.language.nouns;
  const noun = wordAt(table, first - 2);
  const isBody = organisationNouns.has(noun);
  if (!(isBody || rolesOfFirms.has(noun)) || has(table, first, GIVEN) || !opensNoun(table, first - 2)) return false;
  const isCommon = has(table, first, COMMON | ORGANISATION_HEAD) || has(table, last - 1, COMMON | ORGANISATION_HEAD);
  const isThing = isCommon && !has(table, last - 1, SURNAME);
  const isOneWord = last < first + 2;
  const isSure = isBody && !has(table, first - 2, ROLE) && !has(table, first, SURNAME | COMMON);
  if (isOneWord ? isSure : isThing) return true;
  const acts = isBody && table.language.words.auxiliaries.has(wordAt(table, last + 1));
  return isOneWord && (has(table, last + 1, SPEECH) || acts);
}

/**
 * Whether an article or owner stands at most a few words before a noun: "the ⟨operator⟩", "its ⟨owner⟩", "the train
 * ⟨operator⟩".
 */
function opensNoun(table: WordTable, noun: number): boolean {
  let at = noun - 1;
  while (at >= noun - BEFORE_NOUN && table.tokens[at]?.kind === "word" && !has(table, at, LINK)) {
    if (opensPhrase(table, at)) return true;
    at -= 1;
  }
  return opensPhrase(table, at);
}

/**
 * The end of the noun behind a name that shows that it is a body's: "newspaper" in "the Quorla Hoje ⟨newspaper⟩", "news
 * agency" in "the AFQ ⟨news agency⟩", "union" in "the RWU ⟨union⟩"; the token itself if there is none.
 */
export function endOfBodyNoun({ tokens, sentenceOf, language: { nouns } }: WordTable, at: number): number {
  const noun = tokens[at];
  if (noun === undefined || sentenceOf[at] !== sentenceOf[at - 1]) return at;
  const next = tokens[at + 1]?.text ?? "";
  if (nouns.agenciesOrMedia.has(next) && nouns.bodiesBehindNames.has(`${noun.text} ${next}`)) return at + 2;
  return nouns.bodiesBehindNames.has(noun.text) ? at + 1 : at;
}

/** Whether the words before a run, or an appositive behind it, show that it names an organisation or a thing. */
export function isOrganisationOrThing(table: WordTable, runs: Runs, run: TokenRange): boolean {
  const { first } = run;
  return (
    employerBefore(table, first) ||
    (endOfBodyNoun(table, run.last) > run.last && !servesAs(table, first - 1, INDEFINITE)) ||
    isNamedThing(table, run) ||
    isFirm(table, run) ||
    isFirmOfSeveral(table, run) ||
    isPeerOfFirm(table, runs, first) ||
    isOrigin(table, runs, first)
  );
}

/** Whether a name is that of somebody's employer: behind "an analyst at", "a lawyer with". */
export function employerBefore(table: WordTable, first: number): boolean {
  const job = table.tokens[first - 2];
  if (job === undefined || !servesAs(table, first - 1, BEFORE_EMPLOYER)) return false;
  if (table.sentenceOf[first - 2] !== table.sentenceOf[first]) return false;
  return table.language.nouns.employed.has(job.lower) && table.tokens[first]?.capital === true;
}

/**
 * Whether a name is a thing's or animal's: "the rescue ship Mare Aperto", "the yacht Black Pearl", "her dog, Biscuit,",
 * "the Ali Akbar, a dhow,".
 */
function isNamedThing(table: WordTable, { first, last }: TokenRange): boolean {
  const start = table.tokens[first - 1]?.capital === true ? first - 1 : first;
  const isSetOff = wordAt(table, last) === ",";
  if (isThingNoun(table, start - 1) || isListedThing(table, start - 1, last)) return true;
  if (isSetOff && wordAt(table, start - 1) === "," && isThingOrAnimal(table, start - 2))
    return !isOfficerInBetween(table, { first, last });
  return isSetOff && isThingNoun(table, nounOfAppositive(table, last));
}

/**
 * Whether a plural trade stands before a single name that does not begin with a given name: "the estate agents Lisney
 * Roe have sold it".
 */
function isFirm(table: WordTable, { first, last }: TokenRange): boolean {
  const trade = table.tokens[first - 1];
  if (trade?.capital !== false || !has(table, first - 1, ROLE) || !has(table, first - 1, PLURAL)) return false;
  // "which stars Bae Joon-ho"
  if (has(table, first, GIVEN) || last < first + 2 || isFamilyNameFirst(table, first)) return false;
  if (wordAt(table, last) === ".") return true;
  return table.tokens[last]?.kind === "word" && !servesAs(table, last, COORDINATOR | ALTERNATIVE);
}

/**
 * "Crome Haldane⟨, the insurers⟩.": whether a plural trade explains a single name that does not begin with a given
 * name, unlike "Ann Roe and Crome Moe, the bakers,".
 */
function isFirmOfSeveral(table: WordTable, { first, last }: TokenRange): boolean {
  const trade = last + 2;
  if (wordAt(table, last) !== "," || !servesAs(table, last + 1, DEFINITE)) return false;
  if (!has(table, trade, ROLE | GROUP) || !has(table, trade, PLURAL) || ![",", "."].includes(wordAt(table, trade + 1)))
    return false;
  const isJoined = servesAs(table, first - 1, COORDINATOR | ALTERNATIVE) || wordAt(table, first - 1) === ",";
  return last > first + 1 && !isJoined && !has(table, first, GIVEN) && !isFamilyNameFirst(table, first);
}

/** How many words may stand between a firm and its rival or partner: "its ⟨main Danish⟩ rival". */
const BEFORE_PEER = 2;

/**
 * Whether the name behind a firm's rival or partner is a firm's too: "its rival Ann Roe", "Acme rival Ann Roe", "its
 * Danish partner, ⟨Quorlo⟩,".
 */
export function isPeerOfFirm(table: WordTable, runs: Runs, first: number): boolean {
  const isSetOff = wordAt(table, first - 1) === "," && !has(table, first, GIVEN | SURNAME);
  const at = isSetOff ? first - 2 : first - 1;
  const peer = table.tokens[at];
  if (peer?.capital !== false || !table.language.things.peersOfFirms.has(peer.lower)) return false;
  let before = at - 1;
  while (before > at - 1 - BEFORE_PEER && mayModify(table, before)) before -= 1;
  if (table.tokens[before]?.kind === "possessive") before -= 1;
  const owner = itemAt(runs.all, runs.of[before]);
  if (owner === undefined)
    return table.language.smallWords.meaningsOfPronouns.get(lowerAt(table, before)) === "organisation";
  return owner.kind === "organisation" || owner.known?.kind === "company";
}

/** Whether a word may modify a noun: "its ⟨main⟩ rival", "its ⟨Danish⟩ rival". */
function mayModify(table: WordTable, at: number): boolean {
  const isWord = table.tokens[at]?.kind === "word" && !has(table, at, LINK | SPEECH) && !opensPhrase(table, at);
  return isWord && (table.tokens[at]?.capital === false || has(table, at, DEMONYM));
}

function lowerAt(table: WordTable, at: number): string {
  return wordAt(table, at);
}

/**
 * Whether a name behind somebody who commands or owns a thing is theirs: it begins with a given name, or is two words
 * before a verb of speech: "the captain of the tanker, ⟨Ann Roe⟩, said".
 */
function isOfficerInBetween(table: WordTable, { first, last }: TokenRange): boolean {
  if (last < first + 2 || officeBefore(table, first - 2) < 0) return false;
  return has(table, first, GIVEN) || has(table, last + 1, SPEECH);
}

/**
 * Whether the comma of "two beagles, Ann and Joe", or the "and" behind the first name, stands at a token; not the comma
 * of "The trouble with beagles, Ann will tell you".
 */
function isListedThing(table: WordTable, at: number, last: number): boolean {
  const isSecond = servesAs(table, at, COORDINATOR) && table.tokens[at - 1]?.capital === true;
  if (!isSecond && table.tokens[last]?.kind === "word" && !servesAs(table, last, COORDINATOR)) return false;
  const comma = isSecond ? at - 2 : at;
  const noun = table.tokens[comma - 1];
  return wordAt(table, comma) === "," && noun?.capital === false && thingsIn(table.language).has(noun.lower);
}

const thingsIn = perLanguage(({ nouns }) => new Set(Array.from(nouns.namedThings, nouns.pluralOf)));

function isThingNoun({ tokens, language }: WordTable, at: number): boolean {
  return tokens[at]?.capital === false && language.nouns.namedThings.has(tokens[at].lower);
}

function isThingOrAnimal(table: WordTable, at: number): boolean {
  const noun = table.tokens[at];
  return isThingNoun(table, at) || (noun?.capital === false && table.language.things.animals.has(noun.lower));
}

/**
 * The noun of ", a dhow", ", his camel" or ", a fishing boat" behind a comma; the comma itself if there is none, or if
 * it is the subject of a verb: ", the film will".
 */
function nounOfAppositive(table: WordTable, comma: number): number {
  const { language } = table;
  const word = wordAt(table, comma + 1);
  if (!language.words.determiners.has(word) && !language.words.owners.has(word)) return comma;
  const noun = language.nouns.namedThings.has(wordAt(table, comma + 2)) ? comma + 2 : comma + 3;
  return isVerbBehind(table, noun) ? comma : noun;
}

/** Whether an auxiliary behind a noun makes it the subject of a clause: "the road ⟨will⟩", "the film ⟨is⟩". */
function isVerbBehind(table: WordTable, noun: number): boolean {
  return table.language.words.auxiliaries.has(wordAt(table, noun + 1));
}

/**
 * Whether a firm or place stands behind a name and "of": "Ann Roe of Bankhaus Metz", "Ann Roe, 45, of Kirkby Malcolm".
 */
function isOrigin(table: WordTable, runs: Runs, first: number): boolean {
  if (!servesAs(table, first - 1, GENITIVE)) return false;
  const end = beforeAge(table, first - 1);
  const run = itemAt(runs.all, runs.of[end - 1]);
  return run?.kind === "name" && run.last === end && run.last > run.first + 1 && !isLoose(table, first);
}

/**
 * The end of "Ann Roe" in "Ann Roe, 45, of", where "of" stands at a token; that token if there is no comma before it.
 */
function beforeAge({ tokens }: WordTable, at: number): number {
  if (tokens[at - 1]?.text !== ",") return at;
  return tokens[at - 2]?.kind === "number" && tokens[at - 3]?.text === "," ? at - 3 : at - 1;
}

/** Whether a name begins with a given name, or a nickname in marks follows its first word. */
function isPersonal(table: WordTable, first: number): boolean {
  const next = table.tokens[first + 1];
  return next?.kind === "mark" || (has(table, first, GIVEN) && next?.text !== "&");
}
