import { isCountHyphen } from "../grammar/count-hyphen.ts";
import { COORDINATOR, DEFINITE, ONE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import { isCompound, modifiesNext } from "./compound.ts";
import { isPeople } from "./demonym-noun.ts";
import { isOneOfTwo } from "./one-of-two.ts";
import { isOwnerSign } from "./owner-sign.ts";
import { isPlainCalling } from "./plain-calling.ts";
import type { Runs } from "./runs.ts";
import { isVerb } from "./verb-here.ts";
import { isInShoutedLead, isRoleInLetters } from "./word-shapes.ts";
import { has, type WordTable } from "./word-table.ts";
import { DEMONYM, DOCUMENT, GROUP, HUMAN, MODIFIER, PLURAL, POLL, ROLE, SPEECH } from "./word-traits.ts";

const HEADS = ROLE | HUMAN | GROUP | DOCUMENT | POLL;

/**
 * Whether a token is the last noun of a compound and one of the heads; capitalised only at the start of a sentence, or
 * where capitals mean little.
 */
export function isHead(table: WordTable, runs: Runs, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || (servesAs(table, at, ONE) && !has(table, at + 1, SPEECH))) return false;
  if (isOwnedThing(table, at)) return false;
  if (token.capital && has(table, at, DEMONYM)) return isPeople(table, at);
  if (
    isChair(table, at) ||
    isRoleInCapitals(table, at) ||
    isOneOfTwo(table, at) ||
    isPlainCalling(table, at) ||
    isOfficeOfBody(table, runs, at)
  )
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
 * Whether a word means the person who presides, by how they are addressed: "Mr ⟨Speaker⟩ was not amused", "Madam
 * ⟨President⟩ called for order".
 */
function isChair({ language: { nouns }, tokens }: WordTable, at: number): boolean {
  const [address, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (word?.capital !== true || !nouns.presiding.has(word.lower) || next?.capital === true) return false;
  return address?.capital === true && nouns.addressesOfChairs.has(address.lower);
}

/** Whether a role is written as a title is, behind an article and before a verb: "The ⟨Minister⟩ has left". */
function isRoleInCapitals(table: WordTable, at: number): boolean {
  if (table.tokens[at]?.capital !== true || !has(table, at, ROLE) || !servesAs(table, at - 1, DEFINITE)) return false;
  return isVerb(table, at + 1) && !has(table, at + 1, SPEECH);
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
