import { stepBack } from "../grammar/steps.ts";
import {
  AGENT,
  COORDINATOR,
  DEFINITE,
  GENITIVE,
  INDEFINITE,
  isBehindSource,
  LOCATIVE,
  PREDICATIVE,
  servesAs,
} from "../grammar/syntax-words.ts";
import { ADJECTIVE, DETERMINER, GERUND, isFiniteVerb, NOUN, WH_WORD } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import type { Tokens } from "../text/tokens.ts";
import { headOf, isSomebody } from "./asked-person.ts";
import { isBroadcast } from "./broadcast.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";
import { endsSentence } from "./ends-sentence.ts";
import { namesThing } from "./named-thing.ts";
import { endOfNounPhrase, isInPhrases } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { clauseSubject } from "./speakers/subjects/clause-subject.ts";
import { isTitleCase } from "./title-case.ts";
import { isTitle } from "./written-work.ts";

/**
 * Whether the words beside marks show that they hold a name, the title of a work or programme, or what a sign says:
 * “the novel ⟦“The Long Shore”⟧”, “known as ⟦“the Gate”⟧”, “a banner that read ⟦“Go!”⟧”. Nobody said those words.
 */
export function holdsName(scene: Scene, pair: MarkPair): boolean {
  if (isNamed(scene, pair) || isInscribed(scene, pair) || isWork(scene, pair) || isCited(scene, pair)) return true;
  return isSource(scene, pair) || isBroadcast(scene, pair) || isThing(scene, pair);
}

/** "according to ⟨“The Mill Prize”⟩": whether it is the name of a work that says something. */
function isSource({ document, grammar }: Scene, pair: MarkPair): boolean {
  return isBehindSource(grammar, pair.firstToken) && isTitleCase(document.tokens, pair);
}

/** How far before the colon such a thing may begin, in tokens. */
const THING_REACH = 12;

/**
 * "has a new job: ⟦“song expert”⟧", "added a title to his list: ⟦“king”⟧": whether a noun phrase stands in marks behind
 * a colon and a thing that it names, and not behind something said, "had a message for us: “no way”".
 */
function isThing({ document, grammar }: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const { language, tags } = grammar;
  const colon = firstToken - 1;
  const end = document.tokens[lastToken - 2]?.kind === "word" ? lastToken - 1 : lastToken - 2;
  const opener = tags[firstToken + 1];
  const isOpened = opener === NOUN || opener === ADJECTIVE || servesAs(grammar, firstToken + 1, DEFINITE);
  const isPhrase = isOpened && tags[end - 1] === NOUN && tags.subarray(firstToken + 1, end).every(isInPhrases);
  if (wordAt(grammar, colon) !== ":" || !isPhrase || document.tokens[firstToken + 1]?.capital === true) return false;
  for (let at = colon - 1; at > colon - THING_REACH && (isInPhrases(tags[at]) || tags[at] === GERUND); at -= 1) {
    if (!servesAs(grammar, at, INDEFINITE)) continue;
    const head = wordAt(grammar, headOf(grammar, at, endOfNounPhrase(grammar, at, colon)));
    return language.inscriptions.named.has(head);
  }
  return false;
}

/** The word before the marks, skipping a comma or colon. */
function wordBefore(scene: Scene, { firstToken }: MarkPair): number {
  const before = scene.document.tokens[firstToken - 1]?.text;
  return before === "," || before === ":" ? firstToken - 2 : firstToken - 1;
}

/** How far before "as" its verb may stand, in tokens. */
const KNOWN_REACH = 8;

/** "titled “…”", "known locally as “…”", "gave her name only as “Miss Roe”": whether the marks hold a name. */
function isNamed(scene: Scene, pair: MarkPair): boolean {
  const { tokens } = scene.document;
  const { knowingWords, identifyingWords } = scene.language.inscriptions;
  const at = wordBefore(scene, pair);
  const word = wordAt(scene, at);
  const { namingWords } = scene.language.inscriptions;
  if (isCaption(scene, pair, at)) return false;
  if (namingWords.has(word) || namingWords.has(`${tokens[at - 1]?.lower} ${word}`)) return true;
  const verb = stepBack(scene.grammar.tags, at + 1, DETERMINER) - 1;
  if (namesThing(scene.grammar, itemAt(scene.document.sentences, scene.sentenceOf[verb])?.firstToken ?? verb, verb))
    return true;
  if (!servesAs(scene.grammar, at, PREDICATIVE)) return false;
  if (namesThing(scene.grammar, at - 1, at - 1)) return true;
  if (stands(scene, at - 1, at - KNOWN_REACH, knowingWords)) return true;
  return isTitleCase(tokens, pair) && stands(scene, at - 1, at - KNOWN_REACH, identifyingWords);
}

/**
 * "Roe posted a picture, ⟨captioned⟩ “…”", "which she ⟨captioned⟩ “…”": whether the caption is the poster's own words,
 * unlike "a picture captioned “…”".
 */
function isCaption(scene: Scene, { lastToken }: MarkPair, at: number): boolean {
  const { cast, language, mentionOf } = scene;
  // "the picture, captioned “…”, was taken"
  if (wordAt(scene, lastToken) === ",") return false;
  if (!language.inscriptions.captionWords.has(wordAt(scene, at))) return false;
  return wordAt(scene, at - 1) === "," || cast.mentions[mentionOf[at - 1] ?? -1]?.form === "pronoun";
}

/** How far to look before a bracket, and from its marks to its end, in tokens. */
const BRACKET_REACH = 6;

/**
 * "an article on Monday (⟦“Harbour sale divides islanders”⟧, page 4)", "(⟦“Harbour sale”⟧, 4 May)": whether it is the
 * headline, in brackets, of an article that is mentioned.
 */
function isCited(scene: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const { document, cueOf, language, sentenceOf } = scene;
  const { tokens } = document;
  const bracket = firstToken - 1;
  if (wordAt(scene, bracket) !== "(" || endsSentence(tokens[lastToken - 2]?.text)) return false;
  let end = lastToken;
  while (end < lastToken + BRACKET_REACH && wordAt(scene, end) !== ")") end += 1;
  if (end === lastToken + BRACKET_REACH) return false;
  const isSaid = cueOf.subarray(lastToken, end).some((cue) => cue >= 0);
  for (let at = lastToken + 1; at < end && !isSaid; at += 1) if (isDate(tokens, at, end)) return true;
  for (let at = bracket - 1; at >= bracket - BRACKET_REACH && sentenceOf[at] === sentenceOf[bracket]; at -= 1)
    if (language.nouns.documents.has(wordAt(scene, at))) return true;
  return false;
}

/** "4 May", "July 2": whether a date stands at a token. */
function isDate(tokens: Tokens, at: number, end: number): boolean {
  const time = timePhraseAt(tokens, at, end);
  return time !== null && tokens[at]?.kind === "number" ? time.lastToken > at + 1 : time !== null;
}

/**
 * "says in “The Long Shore” that", "starred in “The Long Shore.”", "her novel “The Long Shore,”", "in her memoir, “The
 * Long Shore”, she", "Roe’s “The Long Shore”", "the “Long Shore” singer", "the author of “The Long Shore”", "“The Long
 * Shore” by Ann Roe", "“The Long Shore” in which she": whether words with capitals stand beside a work, an owner or a
 * maker.
 */
function isWork(scene: Scene, pair: MarkPair): boolean {
  const { document, grammar, language } = scene;
  const { works, makers } = language.inscriptions;
  const isBetweenCommas = wordAt(grammar, pair.firstToken - 1) === "," && isBeforeComma(document.tokens, pair);
  const before = document.tokens[isBetweenCommas ? pair.firstToken - 2 : pair.firstToken - 1];
  const isMaker = (at: number): boolean => makers.has(wordAt(grammar, at));
  const isMade =
    isMaker(pair.lastToken) ||
    isMadeBy(scene, pair) ||
    (servesAs(grammar, pair.firstToken - 1, GENITIVE) && isMaker(pair.firstToken - 2));
  const isWhere = servesAs(grammar, pair.lastToken, LOCATIVE) && grammar.tags[pair.lastToken + 1] === WH_WORD;
  const isOwned = language.words.owners.has(wordAt(grammar, pair.firstToken - 1));
  if (isListedWork(scene, pair) || (isOwned && isAddedWork(scene, pair, true)) || isApposedWork(scene, pair))
    return true;
  const isBeside =
    isMade ||
    isWhere ||
    before?.kind === "possessive" ||
    works.has(before?.lower ?? "") ||
    isAddedWork(scene, pair, false);
  const isWhereSaid = servesAs(grammar, pair.firstToken - 1, LOCATIVE);
  if ((!isBeside && !isWhereSaid) || !isTitleCase(document.tokens, pair)) return false;
  const end = document.tokens[pair.lastToken - 2]?.text;
  const isNext = works.has(wordAt(grammar, pair.firstToken - 1));
  return !endsSentence(end) || ((isWhereSaid || isNext || isMade) && end === ".");
}

/**
 * "⟦“The Long Shore”⟧ by Ann Roe", unlike "was called ⟦“Mad”⟧ by Ann Roe": whether the author follows and no verb of
 * speech precedes.
 */
function isMadeBy({ cueOf, document, grammar }: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const isBy = servesAs(grammar, lastToken, AGENT) && document.tokens[lastToken + 1]?.capital === true;
  return isBy && !isIn(cueOf, firstToken - 1);
}

/** How many words may stand before the work's noun behind its owner: "her long awaited ⟨second⟩ novel". */
const MAX_BEFORE_WORK = 4;

/**
 * "said of her new film, ⟦“The Long Shore.”⟧", "in Roe’s first novel, ⟦“Weir”⟧": whether words with capitals stand
 * behind a comma and a work with its owner.
 */
function isApposedWork({ document, grammar, language }: Scene, pair: MarkPair): boolean {
  const { tokens } = document;
  const noun = pair.firstToken - 2;
  if (wordAt(grammar, noun + 1) !== "," || !language.inscriptions.works.has(wordAt(grammar, noun))) return false;
  for (let at = noun - 1; at > noun - 2 - MAX_BEFORE_WORK; at -= 1) {
    if (tokens[at]?.kind === "possessive" || language.words.owners.has(wordAt(grammar, at)))
      return isTitleCase(tokens, pair);
    if (tokens[at]?.kind !== "word") return false;
  }
  return false;
}

/** The longest addition to a title, in tokens. */
const LONGEST_ADDITION = 8;

/**
 * "⟦“The Long Shore,”⟧ a harbour series that first aired in May, …", "in her ⟦“farmer’s creed,”⟧ a list that": whether
 * the words behind the comma say what the work is; unlike "“Go Home,” the paper said".
 */
function isAddedWork({ cueOf, document, grammar, language }: Scene, pair: MarkPair, isOwned: boolean): boolean {
  if (!isBeforeComma(document.tokens, pair) || !(isOwned || isTitleCase(document.tokens, pair))) return false;
  const from = wordAt(grammar, pair.lastToken) === "," ? pair.lastToken + 1 : pair.lastToken;
  if (!servesAs(grammar, from, INDEFINITE | DEFINITE)) return false;
  const end = endOfNounPhrase(grammar, from, from + LONGEST_ADDITION);
  const noun = wordAt(grammar, headOf(grammar, from, end));
  const isWorkBehind = language.inscriptions.works.has(noun) || (isOwned && language.nouns.documents.has(noun));
  return isWorkBehind && !isIn(cueOf, end);
}

/**
 * "starred in “Weir” and ⟦“The Long Shore,”⟧": whether the marks stand behind "and" and another title that follows
 * "in".
 */
function isListedWork({ document, grammar, pairs, pairOf }: Scene, pair: MarkPair): boolean {
  const before = itemAt(pairs, pairOf[pair.firstToken - 2]);
  if (before === undefined || !servesAs(grammar, pair.firstToken - 1, COORDINATOR)) return false;
  if (!servesAs(grammar, before.firstToken - 1, LOCATIVE)) return false;
  return isTitleCase(document.tokens, before) && isTitle(document.tokens, pair);
}

/** Whether a comma stands right before or right behind the closing mark. */
function isBeforeComma(tokens: Tokens, { lastToken }: MarkPair): boolean {
  return tokens[lastToken]?.text === "," || tokens[lastToken - 2]?.text === ",";
}

/** How far before its text a sign may be named, in tokens. */
const SIGN_REACH = 8;

/**
 * "placards reading “…”", "“Mill now” campaign badges": whether the marks hold what a sign says; not in “the sign said
 * “…””, where the sign is the speaker.
 */
function isInscribed(scene: Scene, pair: MarkPair): boolean {
  const isBehind = (at: number): boolean =>
    scene.language.inscriptions.signs.has(wordAt(scene, at)) &&
    scene.sentenceOf[at] === scene.sentenceOf[pair.lastToken - 1];
  if (isBehind(pair.lastToken) || isBehind(pair.lastToken + 1)) return true;
  const at = wordBefore(scene, pair);
  return (
    scene.language.inscriptions.bearingWords.has(wordAt(scene, at)) &&
    stands(scene, at - 1, at - SIGN_REACH, scene.language.inscriptions.signs) &&
    !hasSubjectOfItsOwn(scene, at)
  );
}

/**
 * "The sign outside the church ⟨said⟩", "A man in a red cap ⟨says⟩": whether the verb's subject is a sign or somebody,
 * and not something that somebody held or wore: "a man in a cap that ⟨says⟩".
 */
function hasSubjectOfItsOwn({ grammar, cueOf, sentenceOf, document, language }: Scene, verb: number): boolean {
  if (!isFiniteVerb(grammar.tags[verb])) return false;
  const first = document.sentences[sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  const subject = clauseSubject(grammar, first, verb, (at) => isIn(cueOf, at));
  if (subject === null) return false;
  if (language.inscriptions.signs.has(wordAt(grammar, subject.lastToken - 1))) return true;
  return isSomebody(grammar, headOf(grammar, subject.firstToken, subject.lastToken));
}

/** Whether one of the words stands between two tokens, searching backwards in the same sentence and outside marks. */
function stands(scene: Scene, from: number, to: number, words: ReadonlySet<string>): boolean {
  const { sentenceOf, pairOf } = scene;
  for (let at = from; at >= to && sentenceOf[at] === sentenceOf[from]; at -= 1) {
    if (isIn(pairOf, at)) return false;
    if (words.has(wordAt(scene, at))) return true;
  }
  return false;
}
