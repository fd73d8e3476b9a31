import { DEFINITE, PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { isDegree } from "../names/degrees.ts";
import { isKoreanGiven } from "../names/family-first.ts";
import { FAMILY_NAMES_FIRST, HONORIFIC_PAIRS } from "../names/name-parts.ts";
import { isInCapitals } from "../text/characters.ts";
import { isFamilyNameFirst } from "./family-name-first.ts";
import { knownNameAt } from "./known-names.ts";
import { isNamedAsSomebody } from "./named-as-somebody.ts";
import { endOfNickname, endOfParticles, isHeadlineVerb, isNameBehind } from "./person-run.ts";
import { saysOfItself } from "./pronoun-behind.ts";
import { showsPerson } from "./shows-person.ts";
import { endsRank, endsTitle, isOfficeInitials } from "./title-roles.ts";
import { isVerb } from "./verb-here.ts";
import {
  hasSmallPart,
  isCode,
  isInitial,
  isInitials,
  isLoose,
  isPartyAndPlace,
  isRankBeforeName,
} from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  DEMONYM,
  DOCUMENT,
  FAMOUS,
  GIVEN,
  GROUP,
  HEAD_SURNAME,
  HUMAN,
  KIN,
  LINK,
  MODIFIER,
  NO_NAME,
  ORGANISATION_HEAD,
  PARTICLE,
  PLURAL,
  ROLE,
  SHORT_TITLE,
  SPEECH,
  SUFFIX,
  SURNAME,
  THING_HEAD,
  VERB,
  WORD_NAME,
} from "./word-traits.ts";

/** Whether a person's name may begin with the word at a token. */
export function startsName(table: WordTable, at: number): boolean {
  if (isDescribing(table, at + 1)) return false;
  if (isFamilyNameFirst(table, at)) return true;
  if (isUnknownTrade(table, at) || isPartyAndPlace(table, at)) return false;
  if (table.language.turns.salutations.has(wordAt(table, at))) return false;
  if (
    isPresenting(table, at) ||
    endsRank(table, at) ||
    endsTitle(table, at) ||
    isSeatOfMember(table, at) ||
    // "the spokesman ⟨DSP⟩ Ann Quorlo", but not "the writer CS Quorlo"
    (isRankBeforeName(table, at) && isCapital(table, at + 2)) ||
    isHonorificPair(table, at) ||
    isStyleInLetters(table, at) ||
    isTitleElsewhere(table, at)
  )
    return false;
  if (isTitled(table, at) || isDayAsGiven(table, at)) return true;
  if (isCapital(table, at - 1) && table.opens[at] !== 1 && isHeadlineVerb(table, at)) return false;
  if (table.opens[at] === 1 && table.language.nouns.organisationNouns.has(wordAt(table, at))) return false;
  if (isAsking(table, at)) return false;
  // "Summary Yoga may help": a heading of one word runs into the sentence.
  if (table.opens[at] === 1 && has(table, at, DOCUMENT) && !has(table, at, GIVEN | SURNAME)) return false;
  if (hasSmallPart(table, at) && !isKoreanGiven(wordAt(table, at)))
    return !has(table, at, ROLE) && !isDescribing(table, at) && FAMILY_NAMES_FIRST.has(wordAt(table, at + 1));
  if (table.opens[at] === 1 && has(table, at + 1, FAMOUS) && !has(table, at, GIVEN)) return false;
  if (has(table, at + 1, GIVEN) && !has(table, at, GIVEN | SURNAME) && endsInParticiple(table, at)) return false;
  if (table.opens[at] === 1 && !has(table, at, GIVEN | SURNAME) && (endsInAdverb(table, at) || isDoing(table, at)))
    return false;
  if (has(table, at, CALENDAR) && table.language.calendar.beforeMonths.has(wordAt(table, at - 1))) return false;
  if (has(table, at, DEMONYM) && has(table, at + 1, ROLE) && !has(table, at + 1, SURNAME)) return false;
  if (isTitleInTwo(table, at) || table.language.nouns.styles.has(wordAt(table, at + 1))) return false;
  // "⟨Maj.⟩ (retd) P. Quorl", "Army ⟨Maj.⟩ Gen. Ann Quorl", "⟨Lance⟩ Cpl. Ann Quorl"
  const isRanked = has(table, at, GIVEN) && isShortened(table, at + 1) && isCapital(table, at + 2);
  if (isShortened(table, at) || isRanked) return false;
  if (has(table, at, GIVEN)) {
    return has(table, at, WORD_NAME | CALENDAR | ROLE) && !isKinBefore(table, at)
      ? isNamedAsSomebody(table, at) ||
          isNameBehind(table, at + 1) ||
          isColourBehind(table, at) ||
          isParticleBehind(table, at + 1) ||
          isOpeningSubject(table, at) ||
          isNamedBehindWords(table, at) ||
          endOfNickname(table, at + 1, at + LONGEST_WITH_NICKNAME) > at + 1
      : true;
  }
  const text = table.tokens[at]?.text ?? "";
  if (isOfficeInitials(text, table.language) || isCode(text)) return false;
  if (isInitial(table, at)) return isInitialOfName(table, at);
  return !has(
    table,
    at,
    COMMON | NO_NAME | ROLE | SHORT_TITLE | MODIFIER | DEMONYM | CALENDAR | SUFFIX | THING_HEAD | SPEECH | HUMAN,
  );
}

/**
 * Whether a word is a title with a full stop: "Maj.", which without one may be a given name. "M." may be an initial.
 */
function isShortened(table: WordTable, at: number): boolean {
  if (!has(table, at, SHORT_TITLE) || has(table, at, SUFFIX) || isInitial(table, at)) return false;
  return table.tokens[at]?.text.endsWith(".") === true;
}

/**
 * Whether a family name, another initial or a nickname stands behind an initial: "⟨A.⟩ Roe", "⟨A.⟩ van der Roe",
 * "⟨A.B.⟩ “Ace” Roe".
 */
function isInitialOfName(table: WordTable, at: number): boolean {
  if (isNameBehind(table, at + 1) || isInitial(table, at + 1)) return true;
  return isParticleBehind(table, at + 1) || endOfNickname(table, at + 1, at + LONGEST_WITH_NICKNAME) > at + 1;
}

/**
 * Whether a word at the start of a sentence is said to the reader by a columnist, before a given name: "⟨Cue⟩ Ann
 * Quorlo, who", "⟨Pity⟩ Ann Quorlo.".
 */
function isPresenting(table: WordTable, at: number): boolean {
  return (
    table.opens[at] === 1 &&
    table.language.turns.presentingWords.has(wordAt(table, at)) &&
    has(table, at + 1, GIVEN) &&
    isCapital(table, at + 2)
  );
}

/**
 * Whether a day is a given name: "⟨Sunday⟩ Quorlo" in ", Sunday Quorlo, has", "Sunday Quorlo, a trader,". It stands at
 * the start of a sentence, between commas, or behind words in marks that are attributed: “…,” Sunday Quorlo said.
 */
function isDayAsGiven(table: WordTable, at: number): boolean {
  const { language, opens, tokens } = table;
  if (!language.calendar.weekdays.has(wordAt(table, at))) return false;
  if (servesAs(table, at - 1, PREDICATIVE) && isNamedAsSomebody(table, at)) return true;
  if (!isNameBehind(table, at + 1)) return false;
  if (has(table, at + 1, FAMOUS | ORGANISATION_HEAD | THING_HEAD | DEMONYM) || isCapital(table, at + 2)) return false;
  if (opens[at] === 1) return showsPerson(table, at + 2) && wordAt(table, at + 2) === ",";
  if (tokens[at - 1]?.kind === "mark" && wordAt(table, at - 2) === ",") return showsPerson(table, at + 2);
  return wordAt(table, at - 1) === "," && wordAt(table, at + 2) === ",";
}

/**
 * Whether a word begins a form of address of two words and is also a name: "Tan" in "Tan Sri Lim Quorl", "Yang" in
 * "Yang Berhormat, sit down".
 */
function isHonorificPair(table: WordTable, at: number): boolean {
  const { tokens } = table;
  const pair = `${wordAt(table, at)} ${wordAt(table, at + 1)}`;
  return HONORIFIC_PAIRS.has(pair) && tokens[at + 1]?.capital === true;
}

/**
 * Whether letters are a style, before a title or a particle: "⟨H.E.⟩ Al Quorl", "⟨H.H.⟩ Sheikh Quorl", but not "H.E.
 * Roe".
 */
function isStyleInLetters(table: WordTable, at: number): boolean {
  if (!table.language.nouns.styleLetters.has(table.tokens[at]?.text ?? "") || !isCapital(table, at + 1)) return false;
  return has(table, at + 1, SHORT_TITLE | PARTICLE);
}

/**
 * Whether a word is a title that is also a given name, before a given name and another, if the article also has "the
 * imam": "⟨Imam⟩ Yusuf Roe", "⟨Dean⟩ Ann Roe".
 */
function isTitleElsewhere(table: WordTable, at: number): boolean {
  if (!has(table, at, ROLE) || !has(table, at, GIVEN) || !has(table, at + 1, GIVEN) || !isCapital(table, at + 2))
    return false;
  return table.inLowerCase[table.document.vocabulary.of[at] ?? 0] === 1;
}

/**
 * Whether a word between an article and the letters of an office is a seat, even if it is also a given name: "the
 * ⟨Ashby⟩ MP".
 */
function isSeatOfMember(table: WordTable, at: number): boolean {
  const letters = table.tokens[at + 1];
  return servesAs(table, at - 1, DEFINITE) && isDegree(letters);
}

/** How long "Ray “Big Ace” Roe" may be, in tokens, including its closing mark and the family name. */
const LONGEST_WITH_NICKNAME = 8;

/** How long such a question may be, in tokens. */
const LONGEST_QUESTION = 60;

/** Whether an auxiliary opens a question, even if it is also a given name: "⟨Will⟩ Roe go on, or will Moe?". */
function isAsking(table: WordTable, at: number): boolean {
  const { tokens, opens, sentenceOf, language } = table;
  if (opens[at] !== 1 || !language.helpers.askingAuxiliaries.has(wordAt(table, at))) return false;
  let last = at;
  while (last < at + LONGEST_QUESTION && last + 1 < tokens.length && sentenceOf[last + 1] === sentenceOf[at]) last += 1;
  return wordAt(table, last) === "?";
}

/**
 * Whether a word ends in a describing part: "Yorkshire-born" in "Yorkshire-born Kim Roe", "Kong-born" in "Hong
 * Kong-born".
 */
function isDescribing({ tokens, language }: WordTable, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return language.endings.describingParts.has(text.slice(text.lastIndexOf("-") + 1));
}

/** Whether a word begins a title of two words before a name: "Lance" in "Lance Corporal Roe". */
function isTitleInTwo(table: WordTable, at: number): boolean {
  return (
    has(table, at, MODIFIER) && has(table, at + 1, ROLE) && !has(table, at + 1, SURNAME) && isNameBehind(table, at + 2)
  );
}

function endsInParticiple({ tokens, language: { endings } }: WordTable, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return endsIn(text, endings.gerunds) || endsIn(text, endings.pasts);
}

/** Whether a long word ends as adverbs do: "Interestingly" in "Interestingly Roe left". */
function endsInAdverb({ tokens, language }: WordTable, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return text.length > 7 && endsIn(text, language.endings.adverbs);
}

/**
 * Whether a word is the gerund of a known word, before a capital that is not a body's head: "⟨Sentencing⟩ Roe to a
 * year, he said", but not "Fleming Mills".
 */
function isDoing(table: WordTable, at: number): boolean {
  const { tokens, traits, language } = table;
  const [word, next] = [wordAt(table, at), tokens[at + 1]];
  const ending = language.endings.gerunds.find((one) => word.endsWith(one));
  if (ending === undefined || next?.capital !== true) return false;
  if (((traits[at + 1] ?? 0) & (ORGANISATION_HEAD | THING_HEAD | SUFFIX)) !== 0) return false;
  const stem = word.slice(0, -ending.length);
  const isKnown = (base: string) =>
    language.commonWords.has(base) || language.tagging.tags.has(base) || language.nouns.documents.has(base);
  return isKnown(stem) || language.endings.behindStems.some((letter) => isKnown(stem + letter));
}

/** Whether a relative stands before a word: "her son Mark", "their son, Mark,". */
function isKinBefore(table: WordTable, at: number): boolean {
  const kin = wordAt(table, at - 1) === "," ? at - 2 : at - 1;
  return has(table, kin, KIN) && table.sentenceOf[kin] === table.sentenceOf[at];
}

/**
 * Whether a word in no list opens a sentence, before a given name and another, and ends as trades do or is a position
 * in a team: "Forager Ann Roe", "Centre Ann Roe".
 */
function isUnknownTrade(table: WordTable, at: number): boolean {
  if (table.opens[at] !== 1 || has(table, at, GIVEN | SURNAME | PARTICLE)) return false;
  const text = table.tokens[at]?.text ?? "";
  const isPosition = table.language.nouns.positions.has(text.toLowerCase());
  const isCalling = isPosition || table.language.endings.trades.some((trade) => isTrade(text, trade));
  if (!CAPITALISED.test(text) || !isCalling) return false;
  return isNameBehind(table, at + 1) && isNameBehind(table, at + 2) && has(table, at + 1, GIVEN);
}

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** Whether a word has a trade's ending behind at least three letters. */
function isTrade(text: string, ending: string): boolean {
  return text.length >= ending.length + 3 && text.endsWith(ending);
}

/**
 * Whether a word is a given name because of the title in small letters before it, as any word may be: "analyst Line
 * Roe".
 */
function isTitled(table: WordTable, at: number): boolean {
  const before = table.tokens[at - 1];
  if (before === undefined || before.capital || table.opens[at] === 1 || has(table, at - 1, PLURAL)) return false;
  if (!has(table, at - 1, ROLE) || table.sentenceOf[at - 1] !== table.sentenceOf[at]) return false;
  if (has(table, at, ROLE | SHORT_TITLE | DEMONYM | LINK | PARTICLE)) return false;
  // "minister ⟨July⟩ Roe"; "told the mayor ⟨Friday⟩ Roe was late"
  if (has(table, at, CALENDAR) && table.language.calendar.weekdays.has(wordAt(table, at))) return false;
  return (
    isCapital(table, at + 1) &&
    !has(table, at + 1, COMMON | ROLE | ORGANISATION_HEAD | THING_HEAD) &&
    !isInitials(table, at)
  );
}

/** Whether particles and a capitalised word follow: "Jan van der Berg", but not "May in London". */
function isParticleBehind(table: WordTable, at: number): boolean {
  return endOfParticles(table, at, at + 4) > at;
}

/** Whether a word that is not a head follows as a family name inside a sentence: "Grant Green". */
function isColourBehind(table: WordTable, at: number): boolean {
  if (table.opens[at] === 1 || !isCapital(table, at + 1)) return false;
  if (isCapital(table, at + 2) && !isDegree(table.tokens[at + 2])) return false;
  return !has(table, at + 1, ROLE | SHORT_TITLE | CALENDAR | ORGANISATION_HEAD | THING_HEAD | LINK | VERB);
}

/** Whether a capital inside a sentence stands right behind the verb of an attribution: "“Go home,” said ⟨Will⟩.". */
export function isNamedBehindWords(table: WordTable, at: number): boolean {
  if (table.opens[at] === 1 || isLoose(table, at) || !has(table, at - 1, SPEECH)) return false;
  return table.tokens[at - 2]?.kind === "mark" && table.tokens[at - 1]?.capital === false;
}

/**
 * Whether two words open a sentence, the second also a family name, with what a person has behind them: "Mark Hall" in
 * "Mark Hall, who left", "Sue Mills said".
 */
function isOpeningSubject(table: WordTable, at: number): boolean {
  if (table.opens[at] !== 1 || has(table, at, LINK) || !isCapital(table, at + 1)) return false;
  // "⟨Joy Baker⟩ wants", but not "Will Baker want"
  if (has(table, at + 1, SURNAME) && !has(table, at, VERB | NO_NAME) && isVerb(table, at + 2)) return true;
  // "⟨Rich Will⟩ has told"
  const isGivenTwice = has(table, at + 1, GIVEN) && !isCapital(table, at + 2) && !has(table, at, CALENDAR | ROLE);
  if (isGivenTwice && table.language.words.auxiliaries.has(wordAt(table, at + 2))) return true;
  return has(table, at + 1, HEAD_SURNAME | SURNAME | THING_HEAD) && showsPerson(table, at + 2);
}

/**
 * Whether a word is a name because of the title before it. Behind "Mr." or "Sen." any capitalised word is one, "Ms.
 * White", and behind "Mr." even a trade: "Mr. King", but not "Mr. Speaker". Behind a title in full the word must speak:
 * "Judge White said".
 */
export function isAddressed(table: WordTable, at: number): boolean {
  const before = table.tokens[at - 1];
  if (before === undefined || !before.capital || !has(table, at - 1, SHORT_TITLE | ROLE)) return false;
  const isSameSentence = table.sentenceOf[at - 1] === table.sentenceOf[at];
  const isSure = before.text.endsWith(".") || table.language.nouns.sureTitles.has(before.text);
  if (!isSameSentence || !(isSure || isSpeakingBehindTitle(table, at)) || isTitleOfBody(table, at - 1)) return false;
  if (isCapital(table, at + 1) && has(table, at, MODIFIER) && (has(table, at + 1, ROLE) || isGrade(table, at)))
    return false;
  return !has(table, at, ROLE | SHORT_TITLE) || isTradeAsName(table, at);
}

/**
 * Whether a title is one for bodies: "Retailer ⟨Quorlo⟩ told", or "Owner ⟨Quorlo⟩ said it would close", where "it"
 * refers to the name as to a body.
 */
export function isTitleOfBody(table: WordTable, title: number): boolean {
  const { employed, organisationNouns, rolesOfOrganisations } = table.language.nouns;
  const word = wordAt(table, title);
  if (organisationNouns.has(word) && !employed.has(word)) return true;
  return rolesOfOrganisations.has(word) && saysOfItself(table, title + 2);
}

/** Whether two words are a grade between a rank and a given name: "⟨First Class⟩" in "Sgt. First Class Ann Roe". */
function isGrade(table: WordTable, at: number): boolean {
  if (!has(table, at + 1, COMMON) || has(table, at + 1, GIVEN | SURNAME)) return false;
  return isCapital(table, at + 2) && has(table, at + 2, GIVEN);
}

function isTradeAsName(table: WordTable, at: number): boolean {
  const { addressedOffices, beforeTrades } = table.language.nouns;
  const title = table.tokens[at - 1]?.lower.replace(".", "") ?? "";
  if (!beforeTrades.has(title) || has(table, at, PLURAL) || isCapital(table, at + 1)) return false;
  return !addressedOffices.has(wordAt(table, at));
}

/**
 * Whether an English word stands between a title with a capital and a verb of speech: "Judge Hope said", "Lord Young
 * told", but not "the Coach House said".
 */
function isSpeakingBehindTitle(table: WordTable, at: number): boolean {
  if (has(table, at - 1, PLURAL) || isInCapitals(table.tokens[at - 1]?.text ?? "")) return false;
  const verb = table.tokens[at + 1];
  if (verb === undefined || verb.capital || !has(table, at + 1, SPEECH)) return false;
  if (table.language.words.determiners.has(wordAt(table, at - 2))) return false;
  if (has(table, at, LINK | CALENDAR | DEMONYM | GROUP | PLURAL | ORGANISATION_HEAD | THING_HEAD)) return false;
  return knownNameAt(table.tokens, at, at + 1, false) === null;
}
