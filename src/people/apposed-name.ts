import { COORDINATOR, DEFINITE, GENITIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { isDegree } from "../names/degrees.ts";
import { opensPhrase } from "./title-modifiers.ts";
import { isOfficeInitials } from "./title-roles.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  COMMON,
  DEMONYM,
  GIVEN,
  HUMAN,
  KIN,
  LINK,
  MODIFIER,
  ORGANISATION_HEAD,
  PARTICLE,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SURNAME,
  VERB,
} from "./word-traits.ts";
import { smallAt } from "./words-beside.ts";

/** The most words of such a name, of a title before it, and of the phrase before that, which says what somebody is. */
const MAX_WORDS = 5;
const MAX_TITLE = 3;
const MAX_TO_OPENING = 5;

/**
 * The end of a name, of any words, that stands between commas behind what somebody is, before a verb of speech or
 * "who": "the trade minister, ⟨Quorl Fall⟩, said", "the driver of the northbound express, ⟨Quorl Fall⟩, who", "its
 * spokesman, DSP ⟨Friday Quorlo⟩, told". Behind a relative, or a phrase that opens the sentence, other words may follow
 * too: "his wife, ⟨Quorla⟩, and", "The mate, ⟨Quorl⟩, makes". The token itself if none begins there. A "rival" or
 * "operator" may be a firm.
 */
export function endOfApposed(table: WordTable, at: number, last: number): number {
  const before = commaBefore(table, at);
  const isOfficer = before >= 0 && isOfficeOfSome(table, before - 1);
  if (before < 0 || !(isOfficer || isWhoSomebodyIs(table, before - 1)) || isTitle(table, at)) return at;
  let end = at;
  while (end < Math.min(last, at + MAX_WORDS) && mayBeInName(table, end)) end += 1;
  if (end === at || !isCapital(table, end - 1) || holdsTitle(table, at, end)) return at;
  let comma = end;
  while (isDegree(table.tokens[comma])) comma += 1;
  const isTold = wordAt(table, comma) === "," && (speaks(table, comma + 1) || isWho(table, comma + 1));
  // "The mayor of the capital, Quorl, said"
  if (isOfficer) return isTold && end > at + 1 ? end : at;
  if (isTold) return end;
  return isRelativeBetween(table, before - 1, comma) || isSubjectBetween(table, before - 1, comma) ? end : at;
}

/** Whether a title of office stands inside the words: "Quorlish ⟨President⟩ Ann Roe". */
function holdsTitle(table: WordTable, first: number, end: number): boolean {
  for (let at = first + 1; at < end - 1; at += 1)
    if (has(table, at, ROLE) && !has(table, at, GIVEN | SURNAME)) return true;
  return false;
}

/**
 * Whether a comma and a small letter, or a semicolon, set off a name behind a relative: "his wife, ⟨Quorla⟩, and four
 * children", "her former husband, ⟨Quorl⟩;".
 */
function isRelativeBetween(table: WordTable, noun: number, end: number): boolean {
  if (!has(table, noun, KIN)) return false;
  const { text } = table.tokens[end] ?? {};
  return text === ";" || (text === "," && table.tokens[end + 1]?.capital === false);
}

/** Whether a trade opens the sentence and the verb stands behind the second comma: "The mate, ⟨Quorl⟩, makes tea". */
function isSubjectBetween(table: WordTable, noun: number, comma: number): boolean {
  if (wordAt(table, comma) !== ",") return false;
  let first = noun;
  while (first > noun - MAX_TO_OPENING && table.opens[first] !== 1) first -= 1;
  const { auxiliaries, owners } = table.language.words;
  const isDefinite = servesAs(table, first, DEFINITE) || owners.has(wordAt(table, first));
  if (table.opens[first] !== 1 || !isDefinite) return false;
  const verb = has(table, comma + 1, LINK) && !auxiliaries.has(wordAt(table, comma + 1)) ? comma + 2 : comma + 1;
  const { kind, capital, lower = "" } = table.tokens[verb] ?? {};
  if (kind !== "word" || capital === true || servesAs(table, comma + 1, COORDINATOR)) return false;
  if (auxiliaries.has(lower)) return true;
  return (has(table, verb, VERB) || endsIn(lower, table.language.endings.pasts)) && !has(table, verb, LINK);
}

/** The comma before a name, or before the title in front of it; -1 if there is none. */
function commaBefore(table: WordTable, at: number): number {
  for (
    let before = at - 1;
    before >= at - 1 - MAX_TITLE && table.sentenceOf[before] === table.sentenceOf[at];
    before -= 1
  ) {
    if (wordAt(table, before) === ",") return before;
    if (!isTitle(table, before)) return -1;
  }
  return -1;
}

/** Whether a token is a title before a name: "Chief" in "Chief Ann Roe", "DSP", "Rear" in "Rear Admiral Ann Roe". */
function isTitle(table: WordTable, at: number): boolean {
  const word = table.tokens[at];
  if (word?.capital !== true || !isCapital(table, at + 1)) return false;
  if (has(table, at, ROLE | SHORT_TITLE) || isOfficeInitials(word.text, table.language)) return true;
  const mayModify = has(table, at, MODIFIER) || (has(table, at, COMMON) && !has(table, at, GIVEN));
  return mayModify && has(table, at + 1, ROLE | SHORT_TITLE) && isTitle(table, at + 1);
}

/** Whether a noun is what one person is, in lower case: "the trade ⟨minister⟩", "her ⟨supervisor⟩". */
function isWhoSomebodyIs(table: WordTable, at: number): boolean {
  const noun = table.tokens[at];
  if (noun?.kind !== "word" || noun.capital || has(table, at, PLURAL)) return false;
  const isAge = [...table.language.nouns.aged].some((aged) => noun.lower.endsWith(aged));
  if (!isAge && !has(table, at, ROLE | HUMAN | KIN)) return false;
  const { organisationNouns, rolesOfOrganisations } = table.language.nouns;
  if (organisationNouns.has(noun.lower) || rolesOfOrganisations.has(noun.lower)) return false;
  for (let before = at - 1; before >= at - MAX_TO_OPENING; before -= 1) {
    if (opensPhrase(table, before)) return true;
    if (table.tokens[before]?.kind !== "word" || has(table, before, LINK | SPEECH)) return false;
  }
  return false;
}

function mayBeInName(table: WordTable, at: number): boolean {
  if (isCapital(table, at)) return !has(table, at, LINK | DEMONYM | ORGANISATION_HEAD) && !isDegree(table.tokens[at]);
  return has(table, at, PARTICLE) && table.tokens[at]?.kind === "word";
}

/** Whether "said" or "also said" stands at a token. */
function speaks(table: WordTable, at: number): boolean {
  const isSpeech = (verb: number) => has(table, verb, SPEECH) && table.tokens[verb]?.capital === false;
  return isSpeech(at) || (!servesAs(table, at, COORDINATOR) && isSpeech(at + 1));
}

/** Whether "who" stands at a token: ", ⟨who⟩ had". */
function isWho(table: WordTable, at: number): boolean {
  return table.language.smallWords.personalRelatives.has(wordAt(table, at));
}

/**
 * How many words may stand between an office and the noun of what it is for: "the driver ⟨of the northbound⟩ express".
 */
const MAX_TO_OFFICE = 5;

/**
 * Whether a noun is what somebody drives, runs or heads: "the driver of the northbound ⟨express⟩". Not a place, nor
 * what somebody owns, because its own name might follow.
 */
function isOfficeOfSome(table: WordTable, noun: number): boolean {
  const { words, nouns } = table.language;
  const word = smallAt(table, noun);
  if (table.tokens[noun]?.kind !== "word" || word === "" || has(table, noun, LINK)) return false;
  if (words.placesOf.has(word) || words.placeNouns.has(word)) return false;
  for (let of = noun - 1; of > noun - MAX_TO_OFFICE && table.tokens[of]?.kind === "word"; of -= 1) {
    if (!servesAs(table, of, GENITIVE)) continue;
    return isWhoSomebodyIs(table, of - 1) && !nouns.rolesOfFirms.has(wordAt(table, of - 1));
  }
  return false;
}
