import {
  AGENT,
  COORDINATOR,
  DEFINITE,
  EXPLETIVE,
  GENITIVE,
  INDEFINITE,
  LOCATIVE,
  PREDICATIVE,
  servesAs,
} from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isRacehorse } from "./racehorse.ts";
import type { TokenRange } from "./runs.ts";
import { isLoose } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { DEMONYM, HUMAN, KIN, LINK, MODIFIER, PARTICLE, ROLE } from "./word-traits.ts";
import { isSameSentence, isThingNoun, smallAt, startOfCapitals } from "./words-beside.ts";

/**
 * Whether words set off by a comma show that a name is a thing's: "Ann Roe, ridden by", "Ann Roe, sire of", "Ann Roe, a
 * spiced rum,", "her last film, Ann Roe,", "on Ann Roe, where", "Ann, as they call the gauge,"; or whether the name
 * stands in the title of a work, or before an animal: "Ann the walrus".
 */
export function isCalledThing(table: WordTable, { first, last }: TokenRange): boolean {
  const { things } = table.language;
  if (isLoose(table, first)) return false;
  if (wordAt(table, last) === ",") {
    if (things.riddenBy.has(smallAt(table, last + 1)) && servesAs(table, last + 2, AGENT)) return true;
    if (things.parents.has(smallAt(table, last + 1)) && servesAs(table, last + 2, GENITIVE)) return true;
    if (things.places.has(smallAt(table, last + 1))) return true;
    if (isThingAppositive(table, last + 1)) return true;
  }
  if (isRacehorse(table, { first, last }) || isNicknameOfThing(table, last) || isNameOfIt(table, first)) return true;
  if (isLivedIn(table, last)) return true;
  if (isInQuotedTitle(table, { first, last })) return true;
  const start = startOfCapitals(table, first);
  return wordAt(table, start - 1) === "," && wordAt(table, last) === "," && isWorkBefore(table, start - 2);
}

/**
 * Whether the words behind a name call something by it that is not a person: "Ann, as the team calls the gauge," and
 * "Ann the walrus".
 */
function isNicknameOfThing(table: WordTable, last: number): boolean {
  const { animals, naming, calling } = table.language.things;
  if (servesAs(table, last, DEFINITE)) return isSameSentence(table, last) && animals.has(smallAt(table, last + 1));
  if (wordAt(table, last) !== "," || !servesAs(table, last + 1, PREDICATIVE)) return false;
  for (let at = last + 2; at < last + MAX_TO_CALLING && isSameSentence(table, at); at += 1) {
    const word = smallAt(table, at);
    if (!naming.has(word) && !calling.has(word)) continue;
    const isOfPeople = smallAt(table, at + 2) === "" || has(table, at + 2, ROLE | HUMAN | KIN | MODIFIER | DEMONYM);
    return servesAs(table, at + 1, DEFINITE) && !isOfPeople;
  }
  return false;
}

/** Whether "it" is called by a name: "it is called ⟨Ann⟩", "it was named ⟨Ann⟩". */
function isNameOfIt(table: WordTable, first: number): boolean {
  if (!table.language.things.naming.has(smallAt(table, first - 1))) return false;
  return table.language.helpers.formsOfBe.has(wordAt(table, first - 2)) && servesAs(table, first - 3, EXPLETIVE);
}

/** Whether a name has dwellers: "Ann Roe has 212 ⟨inhabitants⟩", but not "has 212 cows". */
function isLivedIn(table: WordTable, last: number): boolean {
  if (!table.language.helpers.formsOfHave.has(smallAt(table, last)) || table.tokens[last + 1]?.kind !== "number")
    return false;
  return table.language.words.dwellers.has(smallAt(table, last + 2));
}

/** How far behind a name "calls" may stand, in tokens: "Ann, as everybody in the town ⟨calls⟩ the". */
const MAX_TO_CALLING = 8;

/** How many tokens a title in marks may have. */
const MAX_IN_TITLE = 7;

/**
 * Whether a name stands in marks, without a clause, behind the noun of a work, a verb of making one, or "in": "Ann" in
 * “his last album, “Good Night, Ann,” won”, “sang in “Ann Roe” and “Ann and Moe””.
 */
function isInQuotedTitle(table: WordTable, { first, last }: TokenRange): boolean {
  const { tokens } = table;
  let open = first - 1;
  while (open > first - MAX_IN_TITLE && tokens[open]?.kind !== "mark" && isSameSentence(table, open)) open -= 1;
  let close = last;
  while (close < open + MAX_IN_TITLE + 2 && tokens[close]?.kind !== "mark") close += 1;
  if (!isTitleIn(table, open, close) || !isSameSentence(table, open)) return false;
  const front = frontOfListed(table, open, MAX_LISTED);
  const noun = wordAt(table, front - 1) === "," ? front - 2 : front - 1;
  const { works, makingWorks } = table.language.things;
  if (works.has(smallAt(table, noun))) return true;
  return noun === front - 1 && (makingWorks.has(smallAt(table, noun)) || servesAs(table, noun, LOCATIVE));
}

/** Whether marks stand at two tokens with no clause between them. */
function isTitleIn(table: WordTable, open: number, close: number): boolean {
  const { tokens } = table;
  const opens = tokens[open]?.kind === "mark" && tokens.ends[open] === tokens.starts[open + 1];
  if (!opens || tokens[close]?.kind !== "mark") return false;
  for (let at = open + 1; at < close; at += 1) if (isOfClause(table, at)) return false;
  return true;
}

/** How many titles may stand before another in a list. */
const MAX_LISTED = 3;

/** The opening mark of the first of several titles, “in ⟨“⟩Roe,” “Moe” and “Doe””, given that of a later one. */
function frontOfListed(table: WordTable, open: number, several: number): number {
  const { tokens } = table;
  let close = servesAs(table, open - 1, COORDINATOR) ? open - 2 : open - 1;
  if (wordAt(table, close) === ",") close -= 1;
  if (several === 0 || tokens[close]?.kind !== "mark") return open;
  let before = close - 1;
  while (before > close - MAX_IN_TITLE && tokens[before]?.kind !== "mark" && isSameSentence(table, before)) before -= 1;
  return isTitleIn(table, before, close) ? frontOfListed(table, before, several - 1) : open;
}

/**
 * Whether a word shows a clause: one in lower case that titles would print with a capital, or an auxiliary: "was",
 * "lies".
 */
function isOfClause(table: WordTable, at: number): boolean {
  const token = table.tokens[at];
  if (token?.kind !== "word" || token.capital || has(table, at, PARTICLE)) return false;
  return table.language.words.auxiliaries.has(token.lower) || !has(table, at, LINK);
}

/** How many words may stand between an article and the noun of a thing: "the first ⟨European Mars⟩ rover". */
const BEFORE_THING = 3;

/**
 * Whether an article, some words or none, and a noun for things stand at a token, with no other noun or verb behind: "a
 * spiced rum", "a gin with", "the European rover", but not "the road will".
 */
function isThingAppositive(table: WordTable, at: number): boolean {
  if (!servesAs(table, at, INDEFINITE | DEFINITE)) return false;
  let noun = at + 1;
  while (noun <= at + BEFORE_THING && !isThingNoun(table, smallAt(table, noun)) && isDescribing(table, noun)) noun += 1;
  const isBeforeVerb = table.language.words.auxiliaries.has(smallAt(table, noun + 1));
  const isLast = table.tokens[noun + 1]?.kind === "symbol" || (has(table, noun + 1, LINK) && !isBeforeVerb);
  return isLast && isThingNoun(table, smallAt(table, noun)) && !has(table, noun, ROLE | HUMAN);
}

/** Whether a token is a number, or a word that neither links nor is for people: "European", "1998". */
function isDescribing(table: WordTable, at: number): boolean {
  const kind = table.tokens[at]?.kind;
  return kind === "number" || (kind === "word" && !has(table, at, LINK | ROLE | HUMAN | KIN));
}

/** How far before a work's noun its article stands, in tokens. */
const MAX_TO_ARTICLE = 4;

/**
 * Whether a work's noun ends a phrase that is not behind a preposition: "her last film", "Moe's last film", but not "in
 * her last film".
 */
function isWorkBefore(table: WordTable, noun: number): boolean {
  const { works } = table.language.things;
  if (!works.has(smallAt(table, noun))) return false;
  for (let at = noun - 1; at >= noun - MAX_TO_ARTICLE && isSameSentence(table, at + 1); at -= 1) {
    const isArticle = servesAs(table, at, DEFINITE | INDEFINITE) || table.language.words.owners.has(wordAt(table, at));
    if (isArticle) return !isSameSentence(table, at) || !has(table, at - 1, LINK);
    if (table.tokens[at]?.kind === "possessive" && isCapital(table, at - 1)) {
      const owner = startOfCapitals(table, at - 1);
      return !isSameSentence(table, owner) || !has(table, owner - 1, LINK);
    }
    if (has(table, at, LINK)) return false;
  }
  return false;
}
