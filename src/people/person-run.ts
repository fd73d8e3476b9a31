import { DEFINITE, GENITIVE, LOCATIVE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { isDegree } from "../names/degrees.ts";
import {
  FAMILY_NAMES_FIRST,
  IRISH_ARTICLES,
  IRISH_PREFIXES,
  SHORT_ARTICLE,
  SHORT_SUFFIXES,
} from "../names/name-parts.ts";
import { isInCapitals } from "../text/characters.ts";
import { NG_BEFORE_APOSTROPHE } from "../text/spellings-of-names.ts";
import { isGlued } from "../text/tokens.ts";
import { isChineseGiven, isFamilyNameFirst, isSyllable, isVietnameseGiven } from "./family-name-first.ts";
import { isHeadAsSurname } from "./head-as-surname.ts";
import { type KnownName, knownNameAt } from "./known-names.ts";
import { isBehindNoun } from "./other-name.ts";
import { type Run, toRun } from "./runs.ts";
import { showsPerson } from "./shows-person.ts";
import { hasSmallPart, isCode, isInitial, isInitials, isRankBeforeName, isRoleInLetters } from "./word-shapes.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import {
  CALENDAR,
  COMMON,
  COMPLEMENT,
  DEMONYM,
  FAMOUS,
  GIVEN,
  GROUP,
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
} from "./word-traits.ts";

/** The longest name, in tokens. */
const MAX_TOKENS = 14;

/** Whether a saint's name is a given name here, before a word that is not a place's head: "St. John Smythe". */
export function isSaintsName(table: WordTable, at: number, last: number): boolean {
  if (
    !table.language.givenNames.saints.has(table.tokens[at]?.text ?? "") ||
    at + 2 >= last ||
    !has(table, at + 1, GIVEN)
  )
    return false;
  return isNameBehind(table, at + 2) && !has(table, at + 2, ORGANISATION_HEAD | THING_HEAD | GROUP);
}

/**
 * Whether a known name of one word begins a person's name: a place that is also a given name, before a possible family
 * name, "Paris Hilton", "Jordan Smith". Not before a plural, which makes it a team.
 */
export function isNameDespite(table: WordTable, at: number, last: number, known: KnownName): boolean {
  if (known.words.length === 1 && has(table, at - 1, KIN) && isNameBehind(table, at + 1)) return true;
  if (known.words.length > 1 || at + 1 >= last) return false;
  // "whose real name is Wellington Roe"
  if (isBehindNoun(table, at) && isNameBehind(table, at + 1)) return true;
  if (!has(table, at, GIVEN))
    return isPlaceBehindTrade(table, at) || (has(table, at + 1, SURNAME) && isShownPerson(table, at, known));
  if (isShownPerson(table, at, known) || isGivenBehindTrade(table, at, known)) return true;
  if (isInitial(table, at + 1) || endOfParticles(table, at + 1, last) > at + 1) return true;
  if (known.kind === "people" && has(table, at + 1, ROLE)) return false;
  if (known.kind === "capital" && !has(table, at + 1, GIVEN | SURNAME)) return false;
  if (!isCapital(table, at + 1) || knownNameAt(table.tokens, at + 1, last, false) !== null) return false;
  const isPlural = endsIn(wordAt(table, at + 1), table.language.endings.plurals);
  if (isPlural && !has(table, at + 1, SURNAME | GIVEN)) return false;
  return !has(table, at + 1, COMMON | ROLE | SHORT_TITLE | MODIFIER | DEMONYM | CALENDAR | SUFFIX | NO_NAME);
}

/**
 * Whether a known name and a word behind it are a person's: "Georgia Cook" in "Georgia Cook, 17,", "Jordan Ames" in
 * "Jordan Ames, the director,". The word is a family name that is also a trade, or any word with what people have, and
 * no name, behind it. At the start of a sentence the two may be a country and its minister.
 */
function isShownPerson(table: WordTable, at: number, { kind }: KnownName): boolean {
  if (kind === "people" || !isCapital(table, at + 1) || isCapital(table, at + 2)) return false;
  if (has(table, at + 1, PLURAL | NO_NAME | CALENDAR | DEMONYM | ORGANISATION_HEAD | THING_HEAD)) return false;
  if (!has(table, at + 1, ROLE)) return showsPerson(table, at + 2);
  const isInside = table.opens[at] !== 1 && !isCapital(table, at - 1) && !servesAs(table, at - 1, DEFINITE);
  return has(table, at + 1, SURNAME) && (isInside || showsPerson(table, at + 2));
}

/**
 * Whether a place that is a given name stands behind one trade and before a possible family name, with no name behind
 * it: "Jordan Roe" in "Striker Jordan Roe".
 */
function isGivenBehindTrade(table: WordTable, at: number, { kind }: KnownName): boolean {
  const trade = wordAt(table, at - 1);
  if (kind !== "country" && kind !== "place" && kind !== "capital") return false;
  if (!has(table, at - 1, ROLE) || has(table, at - 1, PLURAL)) return false;
  if (table.sentenceOf[at - 1] !== table.sentenceOf[at] || table.language.nouns.soleOffices.has(trade)) return false;
  if (!isCapital(table, at + 1) || isCapital(table, at + 2) || table.tokens[at + 2]?.kind === "possessive")
    return false;
  return !has(table, at + 1, PLURAL | ROLE | NO_NAME | CALENDAR | DEMONYM | ORGANISATION_HEAD | SHORT_TITLE);
}

/**
 * Whether a place stands between a trade in small letters and a word in no list: "Wellington" in "the striker
 * Wellington Quorlo".
 */
function isPlaceBehindTrade(table: WordTable, at: number): boolean {
  const trade = table.tokens[at - 1];
  const isCalling = has(table, at - 1, ROLE) || isPositionInTeam(table, at - 1);
  if (trade?.capital !== false || !isCalling || has(table, at - 1, PLURAL)) return false;
  // "the minister Lord Quorlo"
  if (has(table, at, SHORT_TITLE)) return false;
  if (table.language.nouns.rolesOfOrganisations.has(trade.lower)) return false;
  return isNameBehind(table, at + 1) && !has(table, at + 1, ORGANISATION_HEAD | THING_HEAD | GROUP | DEMONYM);
}

/**
 * Whether a word in small letters is a position in a team, which before a name means nothing else: "forward", "prop".
 */
export function isPositionInTeam({ tokens, language: { nouns } }: WordTable, at: number): boolean {
  const word = tokens[at];
  return word?.capital === false && nouns.positions.has(word.lower) && nouns.heldInBodies.has(word.lower);
}

/** Whether a name may continue at a token. */
export function isNameBehind(table: WordTable, at: number): boolean {
  return isCapital(table, at) && !has(table, at, COMMON | NO_NAME | ROLE | SHORT_TITLE | CALENDAR | SUFFIX);
}

/** The run of a name that begins at `first`. */
export function nameAt(table: WordTable, first: number, last: number): Run {
  let end = first + 1;
  if (isPlaceBeforeName(table, first)) return toRun("name", first, end);
  while (end < last && end < first + MAX_TOKENS) {
    const next = nextInName(table, first, end, last);
    if (next <= end) break;
    end = next;
    if (has(table, end - 1, SUFFIX)) break;
  }
  return toRun("name", first, end);
}

/**
 * Whether a word in no list is a place, before a given name and more: behind "in", "Quorlith" in "the leader in
 * Quorlith Ann Roe", or behind an office and "of" or "for", then also before "Lim Wei Jie".
 */
function isPlaceBeforeName(table: WordTable, first: number): boolean {
  const isOf = servesAs(table, first - 1, GENITIVE | PURPOSE) && has(table, first - 2, ROLE);
  if (!isOf && !servesAs(table, first - 1, LOCATIVE)) return false;
  if (has(table, first, GIVEN | SURNAME) || isFamilyNameFirst(table, first)) return false;
  const isGiven = has(table, first + 1, GIVEN) || (isOf && FAMILY_NAMES_FIRST.has(wordAt(table, first + 1)));
  return isGiven && isNameBehind(table, first + 1) && isNameBehind(table, first + 2);
}

/** The end of what continues a name at a token, or the token itself. */
function nextInName(table: WordTable, first: number, at: number, last: number): number {
  if (wordAt(table, at) === "," && has(table, at + 1, SUFFIX) && isCapital(table, at + 1)) return at + 2;
  if (at === first + 1 && isWriter(table, at)) return at;
  if (isInitial(table, at) || isSmallSuffix(table, at)) return at + 1;
  if (isStopOfNg(table, at) && isCapital(table, at + 1) && at + 1 < last) return at + 2;
  if (isCapital(table, at)) return goesOn(table, first, at, last) ? at + 1 : at;
  const afterNickname = endOfNickname(table, at, last);
  if (afterNickname > at) return afterNickname;
  return endOfParticles(table, at, last);
}

/** Whether a word in small letters is a shortened suffix: "Tom Roe ⟨jr.⟩ said", but not "Tom Roe ⟨junior⟩". */
function isSmallSuffix(table: WordTable, at: number): boolean {
  return SHORT_SUFFIXES.has(wordAt(table, at).replace(".", "")) && table.tokens[at]?.capital === false;
}

/** Whether a word is "I" as a subject: "told Ann I would", but not "Ann I Roe" or "Mary I, who". */
function isWriter(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const next = tokens[at + 1];
  return language.turns.singleSubjects.has(wordAt(table, at)) && next?.kind === "word" && !next.capital;
}

/** The longest such word: longer ones end in "ing" and a closing mark. */
const LONGEST_WITH_NG = 7;

/** Whether a token is the apostrophe of "Anyang' Quorlo", as names of East Africa are spelt. */
function isStopOfNg(table: WordTable, at: number): boolean {
  const { tokens } = table;
  const [sign, before] = [tokens[at]?.text, wordAt(table, at - 1)];
  return (
    (sign === "'" || sign === "’") &&
    isGlued(tokens, at) &&
    NG_BEFORE_APOSTROPHE.test(before) &&
    before.length <= LONGEST_WITH_NG
  );
}

/** "ANN ⟨SAYS⟩: It is late.": whether a verb that leads to what somebody writes stands in capitals before a colon. */
function isLoudVerb(table: WordTable, at: number): boolean {
  const isLoud = isInCapitals(table.tokens[at]?.text ?? "");
  return isLoud && wordAt(table, at + 1) === ":" && table.language.turns.writingVerbs.has(wordAt(table, at));
}

/** Whether a capitalised word belongs to the name before it. */
function goesOn(table: WordTable, first: number, at: number, last: number): boolean {
  if (isCode(table.tokens[at]?.text ?? "") || (at > first + 1 && isHeadlineVerb(table, at))) return false;
  if (isRoleInLetters(table, at) || isRankBeforeName(table, at) || isLoudVerb(table, at)) return false;
  if (at > first + 1 && isDegree(table.tokens[at]) && !isCapital(table, at + 1)) return false;
  if (isVietnameseGiven(table, first, at) || isChineseGiven(table, first, at)) return true;
  if (has(table, at, SUFFIX) || isBehindIrishPrefix(table, first, at)) return true;
  if (isFamilyNameFirst(table, first) && isSyllable(table, at)) return at <= first + 3;
  if (hasSmallPart(table, at)) return isFamilyNameFirst(table, first) || isFamilyNameFirst(table, at - 1);
  if (at === first + 1 && isFamousAlone(table, first, at)) return false;
  if (isOfficeInTown(table, first, at)) return false;
  const known = knownNameAt(table.tokens, at, last, false);
  const takesAny = isOpen(table, first, at) || isBehindNickname(table, first, at);
  if (known !== null)
    return known.words.length === 1 && (takesAny ? !isBody(known) : isPlaceInName(table, first, at, known));
  if (isInitials(table, at)) return false;
  if (has(table, at, COMMON | NO_NAME | ROLE | SHORT_TITLE | MODIFIER | COMPLEMENT | DEMONYM | CALENDAR | THING_HEAD)) {
    return (
      takesAny ||
      isNamedAsPlace(table, first, at) ||
      isMiddleOfTitled(table, first, at) ||
      isLastOfGiven(table, first, at) ||
      isColourAsSurname(table, first, at) ||
      isLastOfTitled(table, first, at) ||
      isHeadAsSurname(table, first, at) ||
      isBehindSaint(table, first, at) ||
      (has(table, at, GIVEN | SURNAME) && !has(table, at, NO_NAME | CALENDAR))
    );
  }
  return true;
}

/**
 * Whether a word of one famous person ends with it: "Churchill" before a word that is no family name, unless one in no
 * list has what people have behind it, "Churchill Quorlo, who".
 */
function isFamousAlone(table: WordTable, first: number, at: number): boolean {
  if (!has(table, first, FAMOUS) || has(table, first, GIVEN) || has(table, at, SURNAME)) return false;
  return table.traits[at] !== 0 || !isTold(table, at + 1);
}

/**
 * Whether a word stands behind a saint's title that is not the first word, or is behind a form of address, as any word
 * may: "Rose" in "Camille St Rose", "Dr St. Rose".
 */
function isBehindSaint(table: WordTable, first: number, at: number): boolean {
  const { saints } = table.language.givenNames;
  const title = table.tokens[at - 1]?.text ?? "";
  return (saints.has(title) || saints.has(`${title}.`)) && (at > first + 1 || has(table, first - 1, SHORT_TITLE));
}

/**
 * Whether a word stands behind the beginning of an Irish family name, as any word may: "Bride" in "Fintan Mac Bride".
 */
function isBehindIrishPrefix({ tokens }: WordTable, first: number, at: number): boolean {
  return at > first + 1 && IRISH_PREFIXES.has(tokens[at - 1]?.text ?? "");
}

/**
 * Whether a word is an office before a given name and more, behind a town that is also a given name: "Mayor" in "Ashby
 * Mayor Ann Roe".
 */
function isOfficeInTown(table: WordTable, first: number, at: number): boolean {
  if (at !== first + 1 || !has(table, at, ROLE) || has(table, at, SURNAME) || !has(table, at + 1, GIVEN)) return false;
  return isCapital(table, at + 1) && isCapital(table, at + 2);
}

function isBody({ kind }: KnownName): boolean {
  return kind === "agency" || kind === "party";
}

/**
 * Whether a place ends a name: behind given names alone, "London" in "Sarah Jane London", or behind one word in no
 * list, "Lima" in "Quorla Lima". A country does only if it is also a family name.
 */
function isPlaceInName(table: WordTable, first: number, at: number, { kind }: KnownName): boolean {
  if (kind !== "capital" && kind !== "place" && !(kind === "country" && has(table, at, SURNAME))) return false;
  if (isCapital(table, at + 1) && !isDegree(table.tokens[at + 1])) return false;
  if (at === first + 1) return table.traits[first] === 0;
  for (let inner = first; inner < at; inner += 1)
    if (!has(table, inner, GIVEN) && !isInitial(table, inner)) return false;
  return at <= first + 2;
}

/**
 * Whether a word is a verb of speech with a capital, as in a headline within the text: "Hints" in "Ann Roe Hints Joe
 * Moe Lied".
 */
export function isHeadlineVerb(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  if (!table.language.speech.verbs.has(word) || has(table, at, GIVEN | SURNAME)) return false;
  return endsIn(word, table.language.endings.thirdPersons) && isCapital(table, at + 1);
}

/**
 * Whether a word is the family name behind one word in no list, because it speaks alone elsewhere: "Lane" in "Quorla
 * Lane", if the article has "Lane said"; not in "in Quorla Lane", which is a street.
 */
export function isNamedAsPlace(table: WordTable, first: number, at: number): boolean {
  const { document, language, speaksAlone, tokens } = table;
  if (at !== first + 1 || speaksAlone[document.vocabulary.of[at] ?? 0] !== 1 || isCapital(table, at + 1)) return false;
  const isPlaced = language.words.placePrepositions.has(wordAt(table, first - 1));
  if (isPlaced || servesAs(table, first - 1, DEFINITE) || isCapital(table, first - 1)) return false;
  return table.traits[first] === 0 && knownNameAt(tokens, first, at, false) === null;
}

/** Whether a word stands between two names, behind a title in small letters: "Man" in "leader Sher Man Basnyat". */
function isMiddleOfTitled(table: WordTable, first: number, at: number): boolean {
  const title = table.tokens[first - 1];
  if (at !== first + 1 || title?.capital !== false || !has(table, first - 1, ROLE) || has(table, first - 1, PLURAL))
    return false;
  return isNameBehind(table, at + 1) && !has(table, at, ROLE | SHORT_TITLE | CALENDAR | NO_NAME | DEMONYM);
}

/**
 * Whether a word is the last of a name behind given names: a role, "King" in "Martin Luther King", or before a verb of
 * speech an adjective, "White" in "Anna May White said", with no name behind it; or any third word before what people
 * have, "Page" in "Ann Roe Page, who".
 */
function isLastOfGiven(table: WordTable, first: number, at: number): boolean {
  // "Peter Quorlo ⟨Were⟩ said"
  const isLink = has(table, at, LINK) && !table.language.words.pluralVerbs.has(wordAt(table, at));
  const isThird = at === first + 2 && !isLink;
  const isAdjective = isThird && has(table, at, MODIFIER) && !has(table, at, ROLE) && has(table, at + 1, SPEECH);
  const isWord = isThird && !has(table, at, SHORT_TITLE | CALENDAR | DEMONYM | ORGANISATION_HEAD | THING_HEAD);
  if (isWord && has(table, first, GIVEN) && !has(table, first, FAMOUS) && isTold(table, at + 1)) return true;
  if (!(has(table, at, SHORT_TITLE) || isAdjective) || isNameBehind(table, at + 1)) return false;
  for (let inner = first; inner < at; inner += 1)
    if (!has(table, inner, GIVEN) || has(table, inner, FAMOUS)) return false;
  return at <= first + 2;
}

/**
 * Whether a colour is a family name, behind two words or a title, with neither a noun nor a name behind it: "White" in
 * "Ann Marie White opened", "Mr Roe Black,".
 */
function isColourAsSurname(table: WordTable, first: number, at: number): boolean {
  const { tokens, language } = table;
  if (!language.surnames.colours.has(wordAt(table, at)) || isCapital(table, at + 1)) return false;
  const isTitled = isCapital(table, first - 1) && has(table, first - 1, ROLE | SHORT_TITLE);
  if (!isTitled && (at < first + 2 || !has(table, first, GIVEN))) return false;
  return tokens[at + 1]?.kind !== "word" || has(table, at + 1, LINK | SPEECH | VERB);
}

/**
 * Whether a word stands right behind the end of a nickname: "Holland" in "Bob “Dutchy” Holland", "Rob (Robbo) Lane".
 */
function isBehindNickname({ tokens }: WordTable, first: number, at: number): boolean {
  return at > first + 3 && (tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.text === ")");
}

/**
 * Whether a token begins what shows a person behind the name: "said", ", 44,", ", who", " of the council", ", director
 * of".
 */
function isTold(table: WordTable, at: number): boolean {
  const isTrade = wordAt(table, at) === "," && has(table, at + 1, ROLE) && !has(table, at + 1, PLURAL);
  return isTrade || showsPerson(table, at) || servesAs(table, at, GENITIVE);
}

/**
 * Whether a trade, or a short title without a full stop, is the last word of a name behind a title and one word, with
 * no name behind it: "Sen" in "the minister Quorlo Sen" and "Dr Quorla Sen", "Cardinal" in "the director Quorla
 * Cardinal".
 */
function isLastOfTitled(table: WordTable, first: number, at: number): boolean {
  const isTrade = has(table, at, ROLE) && table.traits[first] === 0 && table.tokens[first - 1]?.capital === false;
  if (at !== first + 1 || !(isTrade || has(table, at, SHORT_TITLE)) || isNameBehind(table, at + 1)) return false;
  if (table.tokens[at]?.text.endsWith(".") === true || has(table, at, LINK | PLURAL) || isCapital(table, at + 1))
    return false;
  return (
    has(table, first - 1, ROLE | SHORT_TITLE) &&
    !has(table, first - 1, PLURAL) &&
    table.sentenceOf[first - 1] === table.sentenceOf[at]
  );
}

/**
 * Whether a given name, with or without initials, still lacks its family name: "Tim" takes "Cook" and "Jack" takes
 * "London".
 */
export function isOpen(table: WordTable, first: number, at: number): boolean {
  if (!has(table, first, GIVEN) && !isInitial(table, first)) return false;
  if (has(table, first, FAMOUS) && has(table, at, COMMON | ROLE)) return false;
  for (let inner = first + 1; inner < at; inner += 1) if (!isInitial(table, inner)) return false;
  return true;
}

const NICKNAME_CLOSERS: ReadonlyMap<string, string> = new Map([
  ["“", "”“"],
  ['"', '"'],
  ["‘", "’‘"],
  ["'", "'"],
  ["``", "''"],
  ["''", "''"],
  ["(", ")"],
]);

/** "I-Vt." in "Joe Doe (I-Vt.) Roe won": not a nickname; another sentence begins behind it. */
const PARTY_AND_STATE = /^\p{Lu}{1,3}[-–]\p{Lu}/u;

/**
 * The end of “Ace” in John “Ace” Doe: one to three words in marks with a name behind them; the token itself if there is
 * none.
 */
export function endOfNickname(table: WordTable, at: number, last: number): number {
  const { tokens } = table;
  const closers = NICKNAME_CLOSERS.get(tokens[at]?.text ?? "");
  if (
    closers === undefined ||
    !(isCapital(table, at + 1) || isHandle(table, at) || isEpithet(table, at)) ||
    PARTY_AND_STATE.test(tokens[at + 1]?.text ?? "")
  )
    return at;
  for (let end = at + 2; end < Math.min(last - 1, at + 5); end += 1) {
    if (closers.includes(tokens[end]?.text ?? " ")) return isSurnameBehind(table, at, end + 1) ? end + 1 : at;
    if (tokens[end]?.kind !== "word") return at;
  }
  return at;
}

/**
 * Whether a family name stands behind a nickname. Behind a given name and a nickname any word may be one: "Penny" in
 * "Mick “the Lark” Penny".
 */
function isSurnameBehind(table: WordTable, open: number, at: number): boolean {
  if (isNameBehind(table, at)) return true;
  const isWord = isCapital(table, at) && has(table, at, COMMON) && !has(table, at, ROLE | SHORT_TITLE | CALENDAR);
  return isWord && has(table, open - 1, GIVEN) && !isCapital(table, at + 1);
}

/**
 * Whether one word in small letters in marks is a nickname, as players of video games have them, behind a given name:
 * "frost" in "Emil “frost” Quorl".
 */
function isHandle(table: WordTable, open: number): boolean {
  const word = table.tokens[open + 1];
  if (word?.kind !== "word" || !has(table, open - 1, GIVEN) || has(table, open + 1, LINK)) return false;
  return table.tokens[open]?.kind === "mark" && table.tokens[open + 2]?.kind === "mark";
}

/**
 * Whether an article and a capital in marks are a nickname, behind a given name: "the Badger" in "Dave “the Badger”
 * Quorl".
 */
function isEpithet(table: WordTable, open: number): boolean {
  return servesAs(table, open + 1, DEFINITE) && isCapital(table, open + 2) && has(table, open - 1, GIVEN);
}

/** Whether a token is the article in an Irish family name: "an" in "Mac an tSaoir". */
export function isIrishArticle({ tokens }: WordTable, at: number): boolean {
  return IRISH_ARTICLES.has(tokens[at]?.text ?? "") && IRISH_PREFIXES.has(tokens[at - 1]?.text ?? "");
}

/** Whether a word stands before the Dutch article in a family name: "in" in "in ’t Veld". */
function isBeforeShortArticle(table: WordTable, at: number): boolean {
  return has(table, at, LINK) && wordAt(table, at + 1) === SHORT_ARTICLE;
}

/**
 * The end of lower-case particles and the capitalised word behind them, "von der Leyen", "bin Salman", "in ’t Veld"; the
 * token itself if there are none.
 */
export function endOfParticles(table: WordTable, at: number, last: number): number {
  let end = isIrishArticle(table, at) || isBeforeShortArticle(table, at) ? at + 1 : at;
  while (end < last && end < at + 3 && has(table, end, PARTICLE) && table.tokens[end]?.kind === "word") end += 1;
  const isOther = has(table, end, NO_NAME | CALENDAR) || (has(table, end, ROLE) && !has(table, end, SURNAME));
  const isName = end > at && end < last && isCapital(table, end) && !isOther;
  return isName ? end + 1 : at;
}
