import { DEFINITE, INDEFINITE, RELATIVE_OF_THINGS, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { behindAdded } from "./behind-added.ts";
import { isBeforeVerb, LONGEST_NAME, MOST_TO_VERB } from "./owner-of-its.ts";
import { whoIsSaid } from "./pronoun-behind.ts";
import type { TokenRange } from "./runs.ts";
import { beginsClause } from "./speaking-thing.ts";
import { isLoose } from "./word-shapes.ts";
import { has, type WordTable } from "./word-table.ts";
import { GIVEN, LINK, ROLE, SPEECH, SURNAME } from "./word-traits.ts";
import { isBehindPlacing, isSameSentence, smallAt } from "./words-beside.ts";

/**
 * Whether a name that is nobody's does what only firms and bodies do:
 *
 * - a name of any length speaks right behind "which": "by Quorlo Roe, which said";
 * - one of a few words acts in such a clause, "Quorlo Drake, which runs 40 care homes,", or speaks behind it, "Quorlo,
 *   which is late, said", "Quorlo, which is late, blamed";
 * - one of one word acts, "Quorlo operates ferries", "Quorlo will shut its shop", or ends as firms do and speaks,
 *   "Quorlobank said".
 *
 * What stands behind "in" and the like may be a place.
 */
export function isFirmByDeed(table: WordTable, { first, last }: TokenRange): boolean {
  if (has(table, first, GIVEN) || isLoose(table, first)) return false;
  const isClause = wordAt(table, last) === "," && servesAs(table, last + 1, RELATIVE_OF_THINGS);
  if (isClause && has(table, last + 2, SPEECH)) return true;
  if (isClause ? last > first + LONGEST_NAME : last > first + 1 || has(table, first, SURNAME)) return false;
  if (endsAsFirm(table, first) && has(table, last, SPEECH)) return whoIsSaid(table, last) === null;
  if (!isClause && table.opens[first] !== 1) return false;
  if (isBehindPlacing(table, first)) return false;
  const { auxiliaries } = table.language.words;
  const { deedsOfThings, firmDeeds, firmReports } = table.language.organisations;
  const behind = isClause && beginsClause(table, first) ? behindAdded(table, last) : -1;
  if (behind >= 0 && (has(table, behind, SPEECH) || firmReports.has(smallAt(table, behind)))) return true;
  let verb = isClause ? last + 2 : last;
  while (verb < last + MOST_TO_VERB && auxiliaries.has(smallAt(table, verb))) verb += 1;
  const deeds = isClause ? deedsOfThings : firmDeeds;
  return deeds.has(smallAt(table, verb)) && isSameSentence(table, verb) && isObject(table, verb + 1);
}

function endsAsFirm(table: WordTable, at: number): boolean {
  return endsIn(wordAt(table, at), table.language.organisations.firmEndings);
}

/**
 * Whether a name of one word, nobody's, opens a sentence, speaks or does what bodies do, and a firm speaks at the start
 * of the next sentence: “⟨Quorlo⟩ blamed the weather for a fall in sales. The supermarket added that”, “⟨Quorlo⟩ said
 * its jars held glass. “Do not eat it,” the retailer said”.
 */
export function isFirmBySequel(table: WordTable, { first, last }: TokenRange): boolean {
  if (last > first + 1 || table.opens[first] !== 1 || has(table, first, GIVEN | SURNAME) || isLoose(table, first))
    return false;
  const { acts, firmDeeds, firmReports } = table.language.organisations;
  let verb = last;
  while (verb < last + MOST_TO_VERB && isBeforeVerb(table, verb)) verb += 1;
  const deed = smallAt(table, verb);
  if (!isSameSentence(table, verb)) return false;
  const isTold = has(table, last, SPEECH) && whoIsSaid(table, last) === null;
  const isDeed = acts.has(deed) || firmDeeds.has(deed) || firmReports.has(deed);
  return (isTold || isDeed) && isFirmSpeakingBehind(table, verb);
}

/**
 * Whether "The supermarket said" begins the sentence after a token's, or follows the words in marks that begin it: "“Do
 * not eat it,” ⟨the supermarket⟩ said".
 */
function isFirmSpeakingBehind(table: WordTable, at: number): boolean {
  const { firstToken = 0, lastToken = 0 } = table.document.sentences[(table.sentenceOf[at] ?? 0) + 1] ?? {};
  let first = firstToken;
  if (table.tokens[first]?.kind === "mark") {
    first += 2;
    while (first < lastToken && table.tokens[first - 1]?.kind !== "mark") first += 1;
  }
  return isFirmSpeakingFrom(table, first);
}

/** How many words may stand between "the" and the noun: "The ⟨Ashby-based supermarket⟩ giant said". */
const BEFORE_NOUN = 2;

function isFirmSpeakingFrom(table: WordTable, first: number): boolean {
  if (!servesAs(table, first, DEFINITE)) return false;
  for (let noun = first + 1; noun <= first + 1 + BEFORE_NOUN; noun += 1) {
    const isReport = table.language.organisations.firmReports.has(smallAt(table, noun + 1));
    const isFirm = table.language.nouns.organisationNouns.get(smallAt(table, noun)) === "company";
    if (isFirm && (isReport || has(table, noun + 1, SPEECH)))
      return !has(table, noun, ROLE) || isBodyRather(table, noun);
    if (table.tokens[noun]?.kind !== "word" || has(table, noun, LINK | SPEECH)) return false;
  }
  return false;
}

/** Whether a noun means bodies more often than people: "The ⟨retailer⟩". */
function isBodyRather({ language, tokens }: WordTable, noun: number): boolean {
  const { employed, rolesOfOrganisations } = language.nouns;
  const word = tokens[noun]?.lower ?? "";
  return rolesOfOrganisations.has(word) && !employed.has(word);
}

/**
 * Whether an object begins at a token: "40 homes", "the shop", "its shop", "ferries"; not "runs along", "closes at".
 */
function isObject(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token === undefined || !isSameSentence(table, at)) return false;
  if (token.kind === "number" || servesAs(table, at, DEFINITE | INDEFINITE)) return true;
  const { numerals, owners } = table.language.words;
  if (owners.has(token.lower) || numerals.has(token.lower)) return true;
  return token.kind === "word" && !has(table, at, LINK);
}
