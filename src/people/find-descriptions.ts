import { isCountHyphen } from "../grammar/count-hyphen.ts";
import {
  AGENT,
  COORDINATOR,
  DEFINITE,
  GENITIVE,
  INDEFINITE,
  isBehindSource,
  ONE,
  servesAs,
} from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural, endsIn } from "../grammar/word-endings.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import type { Gender } from "../vocabulary.ts";
import type { DescribedKind } from "./cast.ts";
import { type NounPhrase, nounPhraseAt } from "./noun-phrases.ts";
import { isOwnerSign } from "./owner-sign.ts";
import type { Runs, TokenRange } from "./runs.ts";
import { isCount, isNumber } from "./share-of-people.ts";
import { isInShoutedLead, isRoleInLetters } from "./word-shapes.ts";
import { has, type WordTable } from "./word-table.ts";
import {
  DEMONYM,
  DOCUMENT,
  FEMALE_NOUN,
  GROUP,
  HUMAN,
  LINK,
  MALE_NOUN,
  MODIFIER,
  PLURAL,
  POLL,
  ROLE,
  SPEECH,
  VERB,
} from "./word-traits.ts";

/** A noun phrase that means someone or something that may speak, in tokens. */
export interface Description extends NounPhrase {
  readonly unnamedAs: DescribedKind;
  readonly plural: boolean;
  readonly gender: Gender | null;
}

/**
 * Finds the descriptions: noun phrases whose head is a role ("a spokesman"), people ("residents"), a group ("the
 * board"), or a document or poll that says something ("a report said"). Tokens marked in `taken` belong to names and
 * titles.
 *
 * The mention is the core: a person's name inside the phrase ("Roe’s spokesman", "a spokesman for Roe") is left out,
 * because it is a mention of its own; an organisation before the head is part of it ("State Department officials").
 * What follows the head ("for the embassy", "familiar with the matter") belongs to the phrase only.
 */
export function findDescriptions(table: WordTable, runs: Runs, taken: Uint8Array): Description[] {
  const descriptions: Description[] = [];
  let free = 0;
  for (let at = 0; at < table.tokens.length; at += 1) {
    if (at < free || taken[at] === 1 || !isHead(table, runs, at) || ownsOffice(table, at)) continue;
    if ((taken[at - 1] === 1 || (at === free && at > 0)) && isFloating(table, at)) continue;
    const phrase = nounPhraseAt(table, runs, at, taken, free);
    const description = phrase === null ? null : describe(table, at, phrase);
    if (description === null) continue;
    descriptions.push(withOwner(table, description, descriptions.at(-1)));
    free = description.phraseLast;
  }
  return descriptions;
}

/** Whether a quantifier stands before a verb and so refers to whoever is right before it: "Roe and Moe ⟨both⟩ said". */
function isFloating(table: WordTable, at: number): boolean {
  return table.language.aftermaths.floatingQuantifiers.has(wordAt(table, at)) && isVerb(table, at + 1);
}

/**
 * Extends a phrase over the description of its owner right before it: "⟨the mayor’s⟩ spokesman", "⟨the victims’⟩
 * families".
 */
function withOwner(table: WordTable, description: Description, before: Description | undefined): Description {
  const sign = description.phraseFirst - 1;
  if (before?.phraseLast !== sign || !isOwnerSign(table, sign)) return description;
  return { ...description, phraseFirst: before.phraseFirst };
}

/**
 * Whether somebody's office speaks, and not they: "The sheriff" in "the sheriff’s office said", "the secretary" in "the
 * secretary of state’s office said".
 */
function ownsOffice(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const isOfTitle = servesAs(table, at + 1, GENITIVE) && tokens[at + 2]?.capital === false;
  const sign = isOfTitle ? at + 3 : at + 1;
  return (
    tokens[sign]?.kind === "possessive" &&
    language.nouns.speakingOffices.has(wordAt(table, sign + 1)) &&
    isVerb(table, sign + 2)
  );
}

const HEADS = ROLE | HUMAN | GROUP | DOCUMENT | POLL;

/**
 * Whether a token is the last noun of a compound and one of the heads; capitalised only at the start of a sentence, or
 * where capitals mean little.
 */
function isHead(table: WordTable, runs: Runs, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || (servesAs(table, at, ONE) && !has(table, at + 1, SPEECH))) return false;
  if (isOwnedThing(table, at)) return false;
  if (token.capital && has(table, at, DEMONYM)) return isPeople(table, at);
  if (isChair(table, at) || isOneOfTwo(table, at) || isPlainCalling(table, at) || isOfficeOfBody(table, runs, at))
    return true;
  const isPrinted = !token.capital || table.opens[at] === 1 || isInShoutedLead(table, at) || isRoleInLetters(table, at);
  if (!has(table, at, HEADS) || !isPrinted) return false;
  if (isIn(runs.of, at)) return itemAt(runs.all, runs.of[at])?.kind === "name" && token.capital;
  if (isAgeOfTrade(table, at) || isBesideOffice(table, at) || isPlainCalling(table, at + 1)) return false;
  if (isFirstOfFields(table, at) || isOfRemark(table, at)) return false;
  // "a 12-⟨page⟩ report"
  if (isCountHyphen(table.document, at - 1) && has(table, at + 1, HEADS)) return false;
  return !isCompound(table, at + 1) && !(!has(table, at, ROLE | HUMAN) && modifiesNext(table, at + 1));
}

/**
 * Whether a word means something that somebody has or scored: "Shook her ⟨head⟩", "Roe's ⟨winner⟩ came late"; but not
 * "the show's ⟨winner⟩ said".
 */
function isOwnedThing(table: WordTable, at: number): boolean {
  const { nouns, words } = table.language;
  const word = wordAt(table, at);
  const isOwned = words.owners.has(wordAt(table, at - 1));
  if (nouns.bodyParts.has(word)) return isOwned;
  return nouns.strokes.has(word) && (isOwned || isOwnerSign(table, at - 1)) && !has(table, at + 1, SPEECH);
}

/** How many words may stand between an age and the trade: "the 34-year-old ⟨former web⟩ designer". */
const MAX_TO_TRADE = 3;

/**
 * Whether an age stands before the trade or people that somebody is called by: "the 34-⟨year-old⟩ maize farmer", "the
 * 34-⟨year-old⟩ Swede".
 */
function isAgeOfTrade(table: WordTable, at: number): boolean {
  if (!table.language.nouns.aged.has(wordAt(table, at))) return false;
  let next = at + 1;
  const isWithin = (word: number) => table.language.nouns.retiredWords.has(wordAt(table, word));
  while (next <= at + MAX_TO_TRADE && !isCompound(table, next) && (isWithin(next) || modifiesNext(table, next)))
    next += 1;
  return isCompound(table, next) || (has(table, next, DEMONYM) && isPeople(table, next));
}

/**
 * Whether a word modifies the office that ends the compound: "the ⟨deputy⟩ health minister", "the ⟨chief⟩ medical
 * officer".
 */
function isBesideOffice(table: WordTable, at: number): boolean {
  if (!table.language.nouns.besideOffice.has(wordAt(table, at)) && !has(table, at, MODIFIER)) return false;
  let next = at + 1;
  while (next <= at + MAX_TO_TRADE && !isCompound(table, next) && modifiesNext(table, next)) next += 1;
  return next > at + 1 && isCompound(table, next) && has(table, next, ROLE);
}

/** Whether a group is the first of two fields of one office: "The ⟨police⟩ and crime commissioner". */
function isFirstOfFields(table: WordTable, at: number): boolean {
  if (!has(table, at, GROUP) || !servesAs(table, at + 1, COORDINATOR) || !servesAs(table, at - 1, DEFINITE))
    return false;
  const isField = !has(table, at + 2, HEADS) && modifiesNext(table, at + 2);
  return isField && isCompound(table, at + 3) && has(table, at + 3, ROLE) && !has(table, at + 3, PLURAL);
}

/**
 * Whether a group stands before a noun spelt like a verb of speech, with an owner before and "is" or "has" behind: "Her
 * first ⟨public⟩ comment was", "Roe's only ⟨public⟩ remark has been".
 */
function isOfRemark(table: WordTable, at: number): boolean {
  const { helpers, words } = table.language;
  const verb = wordAt(table, at + 2);
  if (!has(table, at, GROUP) || !has(table, at + 1, SPEECH)) return false;
  if (!helpers.formsOfBe.has(verb) && !helpers.formsOfHave.has(verb)) return false;
  for (let before = at - 1; before >= at - MAX_TO_OWNER; before -= 1)
    if (isOwnerSign(table, before) || words.owners.has(wordAt(table, before))) return true;
  return false;
}

/** How far before such a group the owner of the remark may stand, in tokens: "⟨her⟩ only brief public comment". */
const MAX_TO_OWNER = 3;

/**
 * Whether a word means one of two: "The ⟨former⟩ said", "said the ⟨latter⟩", but not "the former mayor", "the former
 * Ashby mayor".
 */
function isOneOfTwo(table: WordTable, at: number): boolean {
  const { formerOfTwo, latterOfTwo } = table.language.nouns;
  const word = wordAt(table, at);
  if (!servesAs(table, at - 1, DEFINITE) || !(formerOfTwo.has(word) || latterOfTwo.has(word))) return false;
  return table.tokens[at + 1]?.kind !== "word" || isVerb(table, at + 1);
}

/**
 * Whether a word means the person who presides, by how they are addressed: "Mr ⟨Speaker⟩ was not amused", "Madam
 * ⟨President⟩ called for order".
 */
function isChair({ language: { nouns }, tokens }: WordTable, at: number): boolean {
  const [address, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (word?.capital !== true || !nouns.presiding.has(word.lower) || next?.capital === true) return false;
  return address?.capital === true && nouns.addressesOfChairs.has(address.lower);
}

/** How many words of an office may stand before its last word: "the UK ⟨Prime⟩ Minister". */
const MOST_BEFORE_OFFICE = 2;

/**
 * Whether a word ends an office in capitals, behind an article and the known name of the office's owner, and not before
 * a name: "The US ⟨President⟩ said", "the UK Prime ⟨Minister⟩".
 */
function isOfficeOfBody(table: WordTable, runs: Runs, at: number): boolean {
  const { offices, soleOffices, presiding } = table.language.nouns;
  const word = table.tokens[at];
  if (word === undefined || !word.capital || table.tokens[at + 1]?.capital === true) return false;
  if (!offices.has(word.lower) && !soleOffices.has(word.lower) && !presiding.has(word.lower)) return false;
  let before = at - 1;
  while (before >= at - MOST_BEFORE_OFFICE && !isIn(runs.of, before) && has(table, before, MODIFIER)) before -= 1;
  const owner = itemAt(runs.all, runs.of[before]);
  return owner?.known != null && owner.last === before + 1 && servesAs(table, owner.first - 1, DEFINITE);
}

/** How many words may stand between the article and such a noun. */
const MAX_TO_CALLING = 4;

/**
 * Whether a word that is not always a noun is one here: "The Wales ⟨international⟩ also said", "the ⟨ex-forward⟩
 * admitted", "said the fourth ⟨seed⟩.", "the world ⟨number⟩ three said". It stands behind an article and beside a verb
 * of speech or a name; behind a place, or at the start of a sentence, before any verb.
 */
function isPlainCalling(table: WordTable, at: number): boolean {
  const { tokens } = table;
  const end = endOfCalling(table, at);
  if (end < 0) return false;
  const isTold = actsBehind(table, end) || isToldBehind(table, end);
  const acts = isVerb(table, end) || isPast(table, end);
  if (!isTold && tokens[end]?.kind === "word" && !acts) return false;
  for (let before = at - 1; before >= at - 1 - MAX_TO_CALLING; before -= 1) {
    const opens = table.opens[before] === 1 && acts;
    if (servesAs(table, before, DEFINITE)) return isTold || opens || has(table, before - 1, SPEECH);
    if (tokens[before]?.capital !== true && !has(table, before, MODIFIER) && !isNumber(table, before)) return false;
  }
  return false;
}

/** The end of "international", "ex-forward", "number three", "No 3"; -1 if no such word stands there. */
function endOfCalling(table: WordTable, at: number): number {
  const { nouns } = table.language;
  const { capital, lower: word } = table.tokens[at] ?? { capital: true, lower: "" };
  if (nouns.rankNouns.has(word)) return isNumber(table, at + 1) ? at + 2 : -1;
  const isFormer = word.startsWith(nouns.formerPrefix);
  return !capital && nouns.plainCallings.has(isFormer ? word.slice(nouns.formerPrefix.length) : word) ? at + 1 : -1;
}

/** Whether "said" or "also said" follows; behind a word with a capital any verb, "was", "also felt". */
function actsBehind(table: WordTable, end: number): boolean {
  const isAdverb = table.language.smallWords.beforeVerbs.has(wordAt(table, end));
  const verb = isAdverb ? end + 1 : end;
  return has(table, verb, SPEECH) || (table.tokens[end - 2]?.capital === true && isVerb(table, verb));
}

/**
 * Whether a word for a people or party is a noun: "Germans", "many Democrats", "the Ohio Republican", "the French
 * said".
 */
function isPeople(table: WordTable, at: number): boolean {
  if (table.tokens[at + 1]?.capital === true || isCompound(table, at + 1)) return false;
  if (isAgedPeople(table, at)) return !modifiesNext(table, at + 1);
  if (isPluralPeople(table, at)) return !modifiesNext(table, at + 1);
  const isAdverb = table.language.smallWords.beforeVerbs.has(wordAt(table, at + 1));
  const acts = isAdverb ? isVerb(table, at + 2) || isPast(table, at + 2) : isVerb(table, at + 1);
  if (servesAs(table, at - 1, DEFINITE) && acts) return true;
  return has(table, at, ROLE) && !modifiesNext(table, at + 1);
}

/**
 * Whether a word for a people means one person, shown by an age or by what is said behind it: "The 26-year-old
 * ⟨Texan⟩", "the ⟨Texan⟩, 26,", "the ⟨Texan⟩, who".
 */
function isAgedPeople(table: WordTable, at: number): boolean {
  if (table.language.nouns.aged.has(wordAt(table, at - 1))) return true;
  return servesAs(table, at - 1, DEFINITE) && isToldBehind(table, at + 1);
}

/** Whether words behind a noun show one person: ", 26,", ", who", ", meanwhile,", ", Ann Roe,". */
function isToldBehind({ tokens, language }: WordTable, end: number): boolean {
  if (tokens[end]?.text !== ",") return false;
  const next = tokens[end + 1];
  if (next?.capital === true && tokens[end + 2]?.capital === true) return isClosedBehind(tokens, end + 3);
  if (language.smallWords.asides.has(next?.lower ?? "")) return tokens[end + 2]?.text === ",";
  if (next?.kind === "number") return CLOSES_AGE.has(tokens[end + 2]?.text ?? "");
  return language.smallWords.personalRelatives.has(next?.lower ?? "");
}

/** How many words of a name may stand behind its first two. */
const MORE_OF_NAME = 2;

function isClosedBehind(tokens: WordTable["tokens"], from: number): boolean {
  let end = from;
  while (end < from + MORE_OF_NAME && tokens[end]?.capital === true) end += 1;
  return CLOSES_AGE.has(tokens[end]?.text ?? "");
}

const CLOSES_AGE: ReadonlySet<string> = new Set([",", "."]);

/**
 * Whether a word for a people means one person: "The Swede". "the French" and "the Swedes" are several, unless "her" or
 * "his" follows, or "I" stands in the words before the verb of speech.
 */
function isOneOfPeople(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  if (isAgedPeople(table, at) || !endsIn(wordAt(table, at), language.endings.severalOfPeople)) return true;
  if (isPluralPeople(table, at)) return false;
  const behind = tokens.slice(at + 1, at + TO_OWNED);
  if (has(table, at + 1, SPEECH) && saysI(table, at)) return true;
  return behind.some(({ lower }) => language.words.owners.has(lower) && language.words.pronounGenders.has(lower));
}

/** How far before the speaker "I" may stand, in tokens. */
const TO_OWN_WORDS = 40;

/** Whether "I" stands before a token in its sentence: “⟨I⟩ am tired,” the Japanese said. */
function saysI(table: WordTable, end: number): boolean {
  const { sentenceOf, language } = table;
  for (let at = end - 1; at >= end - TO_OWN_WORDS && sentenceOf[at] === sentenceOf[end]; at -= 1)
    if (language.turns.singleSubjects.has(wordAt(table, at))) return true;
  return false;
}

/** How far behind a people their own things may be mentioned, in tokens: "The Chinese later thanked ⟨her⟩ coach". */
const TO_OWNED = 5;

function isPluralPeople(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  return has(table, at, DEMONYM) && endsAsPlural(word, table.language);
}

/**
 * Whether the word at a token is one that a group before it only modifies: "defense industrial base", "press briefing".
 */
function modifiesNext(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || token.capital || has(table, at, VERB | SPEECH | LINK)) return false;
  return (
    !endsIn(token.lower, table.language.endings.adverbs) &&
    !endsIn(token.lower, table.language.endings.pasts) &&
    table.sentenceOf[at] === table.sentenceOf[at - 1]
  );
}

/** Whether a word continues the compound: "campaign officials", "police chief". */
function isCompound(table: WordTable, at: number): boolean {
  return (
    has(table, at, ROLE | HUMAN | GROUP) && !has(table, at, VERB | SPEECH | LINK) && table.tokens[at]?.capital === false
  );
}

function describe(table: WordTable, head: number, phrase: NounPhrase): Description | null {
  const traits = table.traits[head] ?? 0;
  const isDemonym = (traits & (DEMONYM | ROLE)) === DEMONYM;
  const isCalling = isPlainCalling(table, head);
  const isOne = (isDemonym && isOneOfPeople(table, head)) || isOneOfTwo(table, head) || isCalling;
  const isPeople = isDemonym && !isOne;
  const plural = ((traits & PLURAL) !== 0 || isPeople || isPluralPeople(table, head)) && !isOneOf(table, phrase);
  // "Chile's ⟨regulator⟩": a body, though a person may be called that too.
  const isBody = table.language.nouns.agencyEpithets.has(wordAt(table, head));
  const isGroup = isPeople || isBody || isFirmBySize(table, head, phrase);
  const kind = isGroup ? "group" : isOne ? "individual" : kindOf(traits, plural);
  if (!isCalling && !isWanted(table, head, phrase, kind)) return null;
  const gender = (traits & FEMALE_NOUN) !== 0 ? "female" : (traits & MALE_NOUN) !== 0 ? "male" : null;
  const { first, last, phraseFirst, phraseLast, isDetermined, isModified } =
    plural && isBehindThing(table, head, phrase) ? alone(head) : phrase;
  const end = isCalling ? endOfCalling(table, head) : -1;
  return {
    first,
    last: Math.max(last, end),
    phraseFirst,
    phraseLast: Math.max(phraseLast, end),
    isDetermined,
    isModified,
    unnamedAs: kind,
    plural,
    gender: plural ? null : gender,
  };
}

/**
 * Whether a description ranks something by size, as only firms are: "Chile's second-⟨largest⟩ lender", "the world's
 * biggest tea producer".
 */
function isFirmBySize(table: WordTable, head: number, { first }: NounPhrase): boolean {
  const { firmSizes, organisationNouns, rolesOfFirms } = table.language.nouns;
  const noun = wordAt(table, head);
  if (organisationNouns.get(noun) !== "company" && !rolesOfFirms.has(noun)) return false;
  for (let at = first; at < head; at += 1) {
    const word = wordAt(table, at);
    if (firmSizes.has(word.slice(word.lastIndexOf("-") + 1))) return true;
  }
  return false;
}

/**
 * Whether people in the plural stand behind a thing and before a verb of speech, and so begin another phrase: "a plan
 * ⟨critics⟩ say would", "the man ⟨police⟩ said had". Behind "the" only if an auxiliary follows the verb.
 */
function isBehindThing(table: WordTable, head: number, { first, phraseLast }: NounPhrase): boolean {
  const { tokens, language } = table;
  if (head - first < 2 || phraseLast !== head + 1 || !has(table, head + 1, SPEECH)) return false;
  const isOfAnother = language.words.auxiliaries.has(tokens[head + 2]?.lower ?? "");
  if (!servesAs(table, first, isOfAnother ? INDEFINITE | DEFINITE : INDEFINITE)) return false;
  const thing = tokens[head - 1];
  if (thing?.kind !== "word" || thing.capital || servesAs(table, head - 1, GENITIVE)) return false;
  return !isCount(table, head - 1) && !language.smallWords.countNouns.has(thing.lower);
}

function alone(head: number): NounPhrase {
  return {
    first: head,
    last: head + 1,
    phraseFirst: head,
    phraseLast: head + 1,
    isDetermined: false,
    isModified: false,
  };
}

/** Whether a phrase begins "one of": "one of the officials". */
function isOneOf(table: WordTable, { first }: NounPhrase): boolean {
  return servesAs(table, first, ONE) && servesAs(table, first + 1, GENITIVE);
}

function kindOf(traits: number, plural: boolean): DescribedKind {
  if ((traits & (ROLE | HUMAN)) !== 0) return plural ? "group" : "individual";
  if ((traits & POLL) !== 0) return "poll";
  return (traits & DOCUMENT) !== 0 ? "document" : "group";
}

/**
 * Whether a description is kept. Things are only if they say something; a bare singular ("as president") means nobody.
 */
function isWanted(table: WordTable, head: number, phrase: NounPhrase, kind: DescribedKind): boolean {
  const { isDetermined, isModified } = phrase;
  const isThing = kind === "document" || kind === "poll";
  if (isThing) return !isMeans(table, head, phrase) && reveals(table, phrase);
  if (isPronounLike(table, head)) return says(table, phrase);
  // "asked by ⟨counsel⟩ for the mill"
  if (table.language.nouns.lawyers.has(wordAt(table, head)) && servesAs(table, phrase.first - 1, AGENT)) return true;
  if (has(table, head, VERB | SPEECH)) return isDetermined || (isModified && says(table, phrase));
  if (has(table, head, GROUP) && !has(table, head, ROLE | HUMAN))
    return (isDetermined || isModified || isBareGroup(table, head)) && stands(table, phrase);
  if (has(table, head, PLURAL) || isPluralPeople(table, head) || isDetermined) return true;
  const opens = table.opens[phrase.first] === 1;
  // "⟨Brother of victim⟩: ‘I forgive him’"
  return (isModified && (says(table, phrase) || opens)) || (opens && wordAt(table, phrase.phraseLast) === ":");
}

/**
 * Whether a bare word behind a certain preposition says how something was said: "caught on ⟨tape⟩ saying", "spoke in
 * ⟨testimony⟩ saying".
 */
function isMeans(table: WordTable, head: number, { first, isDetermined, isModified }: NounPhrase): boolean {
  if (first !== head || isDetermined || isModified || has(table, head, PLURAL)) return false;
  return table.language.occasions.before.has(wordAt(table, head - 1));
}

/** Whether a group may be a subject or source: before a verb or comma, or at the start of a sentence. */
function stands(table: WordTable, phrase: NounPhrase): boolean {
  return says(table, phrase) || wordAt(table, phrase.phraseLast) === "," || table.opens[phrase.phraseFirst] === 1;
}

function isBareGroup(table: WordTable, head: number): boolean {
  return has(table, head, PLURAL) || table.language.nouns.pluralGroups.has(wordAt(table, head));
}

/** Whether a head means people only before a verb: "some", "others", "everyone". */
function isPronounLike(table: WordTable, head: number): boolean {
  const word = wordAt(table, head);
  return table.language.words.determiners.has(word) || has(table, head, LINK) || table.language.nouns.shares.has(word);
}

/** Whether a thing says something: "the report said", "a poll shows", "according to the survey". */
function reveals(table: WordTable, phrase: NounPhrase): boolean {
  if (isParting(table, phrase)) return false;
  const at = isVerb(table, phrase.phraseLast) ? phrase.phraseLast : phrase.last;
  const word = wordAt(table, at);
  return (
    isSource(table, phrase) ||
    has(table, at, SPEECH) ||
    table.language.nouns.revealingVerbs.has(word) ||
    (table.language.words.auxiliaries.has(word) && has(table, at + 1, SPEECH))
  );
}

/** Whether a phrase with a preposition stands between "has" and its verb: "has in ⟨several interviews⟩ denied". */
function isParting(table: WordTable, { phraseFirst }: NounPhrase): boolean {
  const { language, sentenceOf } = table;
  const isLinked = language.words.postModifiers.has(wordAt(table, phraseFirst - 1));
  const isHave = language.helpers.formsOfHave.has(wordAt(table, phraseFirst - 2));
  return isLinked && isHave && sentenceOf[phraseFirst] === sentenceOf[phraseFirst - 2];
}

/** Whether "according to" stands before the phrase. */
function isSource(table: WordTable, { phraseFirst }: NounPhrase): boolean {
  return isBehindSource(table, phraseFirst);
}

/** Whether a verb follows the phrase, or "according to" or a verb of speech stands before it. */
function says(table: WordTable, phrase: NounPhrase): boolean {
  const { phraseFirst, phraseLast, last } = phrase;
  return (
    isSource(table, phrase) || isVerb(table, phraseLast) || isVerb(table, last) || has(table, phraseFirst - 1, SPEECH)
  );
}

function isVerb(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  return table.language.words.auxiliaries.has(word) || has(table, at, SPEECH | VERB);
}

function isPast(table: WordTable, at: number): boolean {
  return endsIn(wordAt(table, at), table.language.endings.pasts);
}

/** For each token 1 if it is in one of the ranges, else 0. */
export function markTaken(size: number, ranges: Iterable<TokenRange>): Uint8Array {
  const taken = new Uint8Array(size);
  for (const { first, last } of ranges) taken.fill(1, first, last);
  return taken;
}
