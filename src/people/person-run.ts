import { DEFINITE, GENITIVE, LOCATIVE, PURPOSE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { isDegree } from "../names/degrees.ts";
import { FAMILY_NAMES_FIRST, IRISH_ARTICLES, IRISH_PREFIXES } from "../names/name-parts.ts";
import { NG_BEFORE_APOSTROPHE } from "../text/spellings-of-names.ts";
import { isGlued } from "../text/tokens.ts";
import { isChineseGiven, isFamilyNameFirst, isSyllable, isVietnameseGiven } from "./family-name-first.ts";
import { isHeadAsSurname } from "./head-as-surname.ts";
import { type KnownName, knownNameAt } from "./known-names.ts";
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

/** "St. John Smythe": a saint's name as given name, before a word that is no head of a place. */
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
 * "Paris Hilton", "Jordan Smith": a place of one word that is a given name before a word that may be a family name; not
 * before a plural, for that is a team.
 */
export function isNameDespite(table: WordTable, at: number, last: number, known: KnownName): boolean {
  if (known.words.length === 1 && has(table, at - 1, KIN) && isNameBehind(table, at + 1)) return true;
  if (known.words.length > 1 || at + 1 >= last) return false;
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
 * "Georgia Cook" in "Georgia Cook, 17,", "Jordan Ames" in "Jordan Ames, the director,": a family name that is a trade, or a place of one
 * word, with what people have behind it and no name. What opens a sentence may be a country with a minister.
 */
function isShownPerson(table: WordTable, at: number, { kind }: KnownName): boolean {
  if (kind === "people" || !isCapital(table, at + 1) || isCapital(table, at + 2)) return false;
  if (has(table, at + 1, PLURAL | NO_NAME | CALENDAR | DEMONYM | ORGANISATION_HEAD | THING_HEAD)) return false;
  if (!has(table, at + 1, ROLE)) return showsPerson(table, at + 2);
  const isInside = table.opens[at] !== 1 && !isCapital(table, at - 1) && !servesAs(table, at - 1, DEFINITE);
  return has(table, at + 1, SURNAME) && (isInside || showsPerson(table, at + 2));
}

/** "Jordan Roe" in "Striker Jordan Roe": a place that is a given name, behind one trade, and before a word that may be a family name, with no name behind it. */
function isGivenBehindTrade(table: WordTable, at: number, { kind }: KnownName): boolean {
  const trade = wordAt(table, at - 1);
  if (kind !== "country" && kind !== "place" && kind !== "capital") return false;
  if (!has(table, at - 1, ROLE) || has(table, at - 1, PLURAL)) return false;
  if (table.sentenceOf[at - 1] !== table.sentenceOf[at] || table.language.nouns.soleOffices.has(trade)) return false;
  if (!isCapital(table, at + 1) || isCapital(table, at + 2) || table.tokens[at + 2]?.kind === "possessive")
    return false;
  return !has(table, at + 1, PLURAL | ROLE | NO_NAME | CALENDAR | DEMONYM | ORGANISATION_HEAD | SHORT_TITLE);
}

/** "Wellington" in "the striker Wellington Quorlo": a place between a trade in small letters and a word of no list. */
function isPlaceBehindTrade(table: WordTable, at: number): boolean {
  const trade = table.tokens[at - 1];
  const isCalling = has(table, at - 1, ROLE) || isPositionInTeam(table, at - 1);
  if (trade?.capital !== false || !isCalling || has(table, at - 1, PLURAL)) return false;
  // "the minister Lord Quorlo"
  if (has(table, at, SHORT_TITLE)) return false;
  if (table.language.nouns.rolesOfOrganisations.has(trade.lower)) return false;
  return isNameBehind(table, at + 1) && !has(table, at + 1, ORGANISATION_HEAD | THING_HEAD | GROUP | DEMONYM);
}

/** "forward", "prop": in small letters, where somebody plays, and nothing else before a name. */
export function isPositionInTeam({ tokens, language: { nouns } }: WordTable, at: number): boolean {
  const word = tokens[at];
  return word?.capital === false && nouns.positions.has(word.lower) && nouns.heldInBodies.has(word.lower);
}

/** Whether a name goes on behind a token. */
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

/** "Quorlith" in "the leader in Quorlith Ann Roe": behind "in", or "of" or "for" and an office, a word in no list, before a given name and more, behind an office before "Lim Wei Jie", too. */
function isPlaceBeforeName(table: WordTable, first: number): boolean {
  const isOf = servesAs(table, first - 1, GENITIVE | PURPOSE) && has(table, first - 2, ROLE);
  if (!isOf && !servesAs(table, first - 1, LOCATIVE)) return false;
  if (has(table, first, GIVEN | SURNAME) || isFamilyNameFirst(table, first)) return false;
  const isGiven = has(table, first + 1, GIVEN) || (isOf && FAMILY_NAMES_FIRST.has(wordAt(table, first + 1)));
  return isGiven && isNameBehind(table, first + 1) && isNameBehind(table, first + 2);
}

/** The end of what goes on with the name at a token, or the token itself. */
function nextInName(table: WordTable, first: number, at: number, last: number): number {
  if (wordAt(table, at) === "," && has(table, at + 1, SUFFIX) && isCapital(table, at + 1)) return at + 2;
  if (at === first + 1 && isWriter(table, at)) return at;
  if (isInitial(table, at)) return at + 1;
  if (isStopOfNg(table, at) && isCapital(table, at + 1) && at + 1 < last) return at + 2;
  if (isCapital(table, at)) return goesOn(table, first, at, last) ? at + 1 : at;
  const afterNickname = endOfNickname(table, at, last);
  if (afterNickname > at) return afterNickname;
  return endOfParticles(table, at, last);
}

/** "I" in "told Ann I would", and not in "Ann I Roe" nor "Mary I, who". */
function isWriter(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const next = tokens[at + 1];
  return language.turns.singleSubjects.has(wordAt(table, at)) && next?.kind === "word" && !next.capital;
}

/** Longer words end in "ing" and a closing mark. */
const LONGEST_WITH_NG = 7;

/** The apostrophe of "Anyang' Quorlo", as names of East Africa are spelt. */
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

/** Whether a capitalised word belongs to the name before it. */
function goesOn(table: WordTable, first: number, at: number, last: number): boolean {
  if (isCode(table.tokens[at]?.text ?? "") || (at > first + 1 && isHeadlineVerb(table, at))) return false;
  if (isRoleInLetters(table, at) || isRankBeforeName(table, at)) return false;
  if (at > first + 1 && isDegree(table.tokens[at]) && !isCapital(table, at + 1)) return false;
  if (isVietnameseGiven(table, first, at) || isChineseGiven(table, first, at)) return true;
  if (has(table, at, SUFFIX) || isBehindIrishPrefix(table, first, at)) return true;
  if (isFamilyNameFirst(table, first) && isSyllable(table, at)) return at <= first + 3;
  if (hasSmallPart(table, at)) return isFamilyNameFirst(table, first) || isFamilyNameFirst(table, at - 1);
  if (at === first + 1 && has(table, first, FAMOUS) && !has(table, first, GIVEN) && !has(table, at, SURNAME))
    return false;
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

/** "Rose" in "Camille St Rose", "Dr St. Rose": any word behind a saint's title that is no first word, or behind a form of address. */
function isBehindSaint(table: WordTable, first: number, at: number): boolean {
  const { saints } = table.language.givenNames;
  const title = table.tokens[at - 1]?.text ?? "";
  return (saints.has(title) || saints.has(`${title}.`)) && (at > first + 1 || has(table, first - 1, SHORT_TITLE));
}

/** "Bride" in "Fintan Mac Bride": any word behind what begins an Irish family name. */
function isBehindIrishPrefix({ tokens }: WordTable, first: number, at: number): boolean {
  return at > first + 1 && IRISH_PREFIXES.has(tokens[at - 1]?.text ?? "");
}

/** "Mayor" in "Ashby Mayor Ann Roe", though the town is a given name, too: before a given name and more. */
function isOfficeInTown(table: WordTable, first: number, at: number): boolean {
  if (at !== first + 1 || !has(table, at, ROLE) || has(table, at, SURNAME) || !has(table, at + 1, GIVEN)) return false;
  return isCapital(table, at + 1) && isCapital(table, at + 2);
}

function isBody({ kind }: KnownName): boolean {
  return kind === "agency" || kind === "party";
}

/**
 * "London" in "Sarah Jane London", "Lima" in "Quorla Lima": a place behind given names alone, or behind one word of no list. A country
 * is one only where it is a family name, too.
 */
function isPlaceInName(table: WordTable, first: number, at: number, { kind }: KnownName): boolean {
  if (kind !== "capital" && kind !== "place" && !(kind === "country" && has(table, at, SURNAME))) return false;
  if (isCapital(table, at + 1) && !isDegree(table.tokens[at + 1])) return false;
  if (at === first + 1) return table.traits[first] === 0;
  for (let inner = first; inner < at; inner += 1)
    if (!has(table, inner, GIVEN) && !isInitial(table, inner)) return false;
  return at <= first + 2;
}

/** "Hints" in "Ann Roe Hints Joe Moe Lied": a verb of speech in capitals behind a whole name, as in a headline within the text. */
export function isHeadlineVerb(table: WordTable, at: number): boolean {
  const word = wordAt(table, at);
  if (!table.language.speech.verbs.has(word) || has(table, at, GIVEN | SURNAME)) return false;
  return endsIn(word, table.language.endings.thirdPersons) && isCapital(table, at + 1);
}

/** "Lane" in "Quorla Lane", where "Lane said" stands elsewhere: behind one word that no list has; not in "in Quorla Lane", as streets are. */
export function isNamedAsPlace(table: WordTable, first: number, at: number): boolean {
  const { document, language, speaksAlone, tokens } = table;
  if (at !== first + 1 || speaksAlone[document.vocabulary.of[at] ?? 0] !== 1 || isCapital(table, at + 1)) return false;
  const isPlaced = language.words.placePrepositions.has(wordAt(table, first - 1));
  if (isPlaced || servesAs(table, first - 1, DEFINITE) || isCapital(table, first - 1)) return false;
  return table.traits[first] === 0 && knownNameAt(tokens, first, at, false) === null;
}

/** "Man" in "leader Sher Man Basnyat": a word between two names, behind a title in small letters. */
function isMiddleOfTitled(table: WordTable, first: number, at: number): boolean {
  const title = table.tokens[first - 1];
  if (at !== first + 1 || title?.capital !== false || !has(table, first - 1, ROLE) || has(table, first - 1, PLURAL))
    return false;
  return isNameBehind(table, at + 1) && !has(table, at, ROLE | SHORT_TITLE | CALENDAR | NO_NAME | DEMONYM);
}

/**
 * "King" in "Martin Luther King", "White" in "Anna May White said": a role, or before a verb of speech an adjective, behind given names, with no name behind
 * it; "Page" in "Ann Roe Page, who": any word behind two names, and before what people have.
 */
function isLastOfGiven(table: WordTable, first: number, at: number): boolean {
  // "Peter Quorlo ⟨Were⟩ said"
  const isLink = has(table, at, LINK) && !table.language.words.pluralVerbs.has(wordAt(table, at));
  const isThird = at === first + 2 && !isLink && !has(table, at, ROLE);
  const isAdjective = isThird && has(table, at, MODIFIER) && has(table, at + 1, SPEECH);
  const isWord = isThird && !has(table, at, SHORT_TITLE | CALENDAR | DEMONYM | ORGANISATION_HEAD | THING_HEAD);
  if (isWord && has(table, first, GIVEN) && !has(table, first, FAMOUS) && isTold(table, at + 1)) return true;
  if (!(has(table, at, SHORT_TITLE) || isAdjective) || isNameBehind(table, at + 1)) return false;
  for (let inner = first; inner < at; inner += 1)
    if (!has(table, inner, GIVEN) || has(table, inner, FAMOUS)) return false;
  return at <= first + 2;
}

/** "White" in "Ann Marie White opened", "Mr Roe Black,": a colour behind two words or a title, with neither a noun nor a name behind it. */
function isColourAsSurname(table: WordTable, first: number, at: number): boolean {
  const { tokens, language } = table;
  if (!language.surnames.colours.has(wordAt(table, at)) || isCapital(table, at + 1)) return false;
  const isTitled = isCapital(table, first - 1) && has(table, first - 1, ROLE | SHORT_TITLE);
  if (!isTitled && (at < first + 2 || !has(table, first, GIVEN))) return false;
  return tokens[at + 1]?.kind !== "word" || has(table, at + 1, LINK | SPEECH | VERB);
}

/** "Holland" in "Bob “Dutchy” Holland", "Rob (Robbo) Lane": right behind what closes a nickname. */
function isBehindNickname({ tokens }: WordTable, first: number, at: number): boolean {
  return at > first + 3 && (tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.text === ")");
}

/** "said", ", 44,", ", who", " of the council", ", director of": what tells of a person, behind the name. */
function isTold(table: WordTable, at: number): boolean {
  const isTrade = wordAt(table, at) === "," && has(table, at + 1, ROLE) && !has(table, at + 1, PLURAL);
  return isTrade || showsPerson(table, at) || servesAs(table, at, GENITIVE);
}

/** "Sen" in "the minister Quorlo Sen" and "Dr Quorla Sen", "Cardinal" in "the director Quorla Cardinal": a trade or a short title without a full stop behind a title and one word, with no name behind it. */
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

/** A given name, with initials or not, still waits for its family name: "Tim" takes "Cook" and "Jack" takes "London". */
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

/** "I-Vt." in "Joe Doe (I-Vt.) Roe won": no nickname, and another sentence begins behind it. */
const PARTY_AND_STATE = /^\p{Lu}{1,3}[-–]\p{Lu}/u;

/** The end of “Ace” in John “Ace” Doe: one to three words in marks with a name behind them. */
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

/** "Penny" in "Mick “the Lark” Penny", too: behind a given name and what somebody is called a surname may be any word. */
function isSurnameBehind(table: WordTable, open: number, at: number): boolean {
  if (isNameBehind(table, at)) return true;
  const isWord = isCapital(table, at) && has(table, at, COMMON) && !has(table, at, ROLE | SHORT_TITLE | CALENDAR);
  return isWord && has(table, open - 1, GIVEN) && !isCapital(table, at + 1);
}

/** "frost" in "Emil “frost” Quorl", as players of video games are called: one word in small letters behind a given name. */
function isHandle(table: WordTable, open: number): boolean {
  const word = table.tokens[open + 1];
  if (word?.kind !== "word" || !has(table, open - 1, GIVEN) || has(table, open + 1, LINK)) return false;
  return table.tokens[open]?.kind === "mark" && table.tokens[open + 2]?.kind === "mark";
}

/** "the Badger" in "Dave “the Badger” Quorl": a capital behind the article, and a given name before. */
function isEpithet(table: WordTable, open: number): boolean {
  return servesAs(table, open + 1, DEFINITE) && isCapital(table, open + 2) && has(table, open - 1, GIVEN);
}

/** "an" in "Mac an tSaoir". */
export function isIrishArticle({ tokens }: WordTable, at: number): boolean {
  return IRISH_ARTICLES.has(tokens[at]?.text ?? "") && IRISH_PREFIXES.has(tokens[at - 1]?.text ?? "");
}

/** The end of lower-case particles and the capitalised word behind them: "von der Leyen", "bin Salman". */
export function endOfParticles(table: WordTable, at: number, last: number): number {
  let end = isIrishArticle(table, at) ? at + 1 : at;
  while (end < last && end < at + 3 && has(table, end, PARTICLE) && table.tokens[end]?.kind === "word") end += 1;
  const isOther = has(table, end, NO_NAME | CALENDAR) || (has(table, end, ROLE) && !has(table, end, SURNAME));
  const isName = end > at && end < last && isCapital(table, end) && !isOther;
  return isName ? end + 1 : at;
}
