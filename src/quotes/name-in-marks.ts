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
import { DETERMINER, isFiniteVerb, WH_WORD } from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { isIn, itemAt } from "../text/item-at.ts";
import type { MarkPair } from "../text/quotation-marks.ts";
import type { Tokens } from "../text/tokens.ts";
import { headOf, isSomebody } from "./asked-person.ts";
import { isBroadcast } from "./broadcast.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";
import { endsSentence } from "./ends-sentence.ts";
import { namesThing } from "./named-thing.ts";
import { endOfNounPhrase } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { clauseSubject } from "./speakers/subjects/clause-subject.ts";
import { isTitleCase } from "./title-case.ts";
import { isTitle } from "./written-work.ts";

/**
 * Whether marks hold a name, the title of a work or programme, or what a sign says, by the words beside them: “the novel ⟦“The Long Shore”⟧”, “known as ⟦“the
 * Gate”⟧”, “a banner that read ⟦“Go!”⟧”. Nobody said those words.
 */
export function holdsName(scene: Scene, pair: MarkPair): boolean {
  if (isNamed(scene, pair) || isInscribed(scene, pair) || isWork(scene, pair) || isCited(scene, pair)) return true;
  return isSource(scene, pair) || isBroadcast(scene, pair);
}

/** "according to ⟨“The Mill Prize”⟩": the name of a work that says it. */
function isSource({ document, grammar }: Scene, pair: MarkPair): boolean {
  return isBehindSource(grammar, pair.firstToken) && isTitleCase(document.tokens, pair);
}

/** The word before the marks, a comma or colon left out. */
function wordBefore(scene: Scene, { firstToken }: MarkPair): number {
  const before = scene.document.tokens[firstToken - 1]?.text;
  return before === "," || before === ":" ? firstToken - 2 : firstToken - 1;
}

/** How far before "as" its verb stands, in tokens. */
const KNOWN_REACH = 8;

/** "titled “…”", "known locally as “…”", "gave her name only as “Miss Roe”": a name. */
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

/** "Roe posted a picture, ⟨captioned⟩ “…”", "which she ⟨captioned⟩ “…”": whoever posts it writes that; not "a picture captioned “…”". */
function isCaption(scene: Scene, { lastToken }: MarkPair, at: number): boolean {
  const { cast, language, mentionOf } = scene;
  // "the picture, captioned “…”, was taken"
  if (wordAt(scene, lastToken) === ",") return false;
  if (!language.inscriptions.captionWords.has(wordAt(scene, at))) return false;
  return wordAt(scene, at - 1) === "," || cast.mentions[mentionOf[at - 1] ?? -1]?.form === "pronoun";
}

/** How far before a bracket, and behind its marks up to its end, words are looked at, in tokens. */
const BRACKET_REACH = 6;

/** "an article on Monday (⟦“Harbour sale divides islanders”⟧, page 4)", "(⟦“Harbour sale”⟧, 4 May)": the headline of what is told of, in brackets. */
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

/** "4 May", "July 2". */
function isDate(tokens: Tokens, at: number, end: number): boolean {
  const time = timePhraseAt(tokens, at, end);
  return time !== null && tokens[at]?.kind === "number" ? time.lastToken > at + 1 : time !== null;
}

/**
 * "says in “The Long Shore” that", "starred in “The Long Shore.”", "her novel “The Long Shore,”", "in her memoir, “The Long Shore”, she", "Roe’s “The Long Shore”", "the “Long Shore” singer", "the author of “The Long Shore”", "“The Long Shore” by Ann Roe", "“The Long Shore” in which she": words with
 * capitals beside a work, an owner or a maker.
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
  if (isListedWork(scene, pair) || (isOwned && isAddedWork(scene, pair, true))) return true;
  const isBeside =
    isMade ||
    isWhere ||
    before?.kind === "possessive" ||
    works.has(before?.lower ?? "") ||
    isAddedWork(scene, pair, false);
  const isWhereSaid = isWhereItIsSaid(scene, pair) || servesAs(grammar, pair.firstToken - 1, LOCATIVE);
  if ((!isBeside && !isWhereSaid) || !isTitleCase(document.tokens, pair)) return false;
  const end = document.tokens[pair.lastToken - 2]?.text;
  const isNext = works.has(wordAt(grammar, pair.firstToken - 1));
  return !endsSentence(end) || ((isWhereSaid || isNext || isMade) && end === ".");
}

/** "⟦“The Long Shore”⟧ by Ann Roe", and not "was called ⟦“Mad”⟧ by Ann Roe": behind no verb of speech, and with its author. */
function isMadeBy({ cueOf, document, grammar }: Scene, { firstToken, lastToken }: MarkPair): boolean {
  const isBy = servesAs(grammar, lastToken, AGENT) && document.tokens[lastToken + 1]?.capital === true;
  return isBy && !isIn(cueOf, firstToken - 1);
}

/** How long what is added to a title may be, in tokens. */
const LONGEST_ADDITION = 8;

/** "⟦“The Long Shore,”⟧ a harbour series that first aired in May, …", "in her ⟦“farmer’s creed,”⟧ a list that": behind the comma what the work is; not "“Go Home,” the paper said". */
function isAddedWork({ cueOf, document, grammar, language }: Scene, pair: MarkPair, isOwned: boolean): boolean {
  if (!isBeforeComma(document.tokens, pair) || !(isOwned || isTitleCase(document.tokens, pair))) return false;
  const from = wordAt(grammar, pair.lastToken) === "," ? pair.lastToken + 1 : pair.lastToken;
  if (!servesAs(grammar, from, INDEFINITE | DEFINITE)) return false;
  const end = endOfNounPhrase(grammar, from, from + LONGEST_ADDITION);
  const noun = wordAt(grammar, headOf(grammar, from, end));
  const isWorkBehind = language.inscriptions.works.has(noun) || (isOwned && language.nouns.documents.has(noun));
  return isWorkBehind && !isIn(cueOf, end);
}

/** "starred in “Weir” and ⟦“The Long Shore,”⟧": behind another title, which stands behind "in", and "and". */
function isListedWork({ document, grammar, pairs, pairOf }: Scene, pair: MarkPair): boolean {
  const before = itemAt(pairs, pairOf[pair.firstToken - 2]);
  if (before === undefined || !servesAs(grammar, pair.firstToken - 1, COORDINATOR)) return false;
  if (!servesAs(grammar, before.firstToken - 1, LOCATIVE)) return false;
  return isTitleCase(document.tokens, before) && isTitle(document.tokens, pair);
}

/** "Roe claims in ⟦“The Long Shore”⟧ that", "said on ⟦“Corran Today.”⟧": behind a verb of speech and "in" or "on". */
function isWhereItIsSaid(scene: Scene, { firstToken }: MarkPair): boolean {
  const { cues, cueOf, language } = scene;
  const before = wordAt(scene, firstToken - 1);
  return language.inscriptions.withinWords.has(before) && itemAt(cues, cueOf[firstToken - 2]) !== undefined;
}

/** A comma within the closing mark, or right behind it. */
function isBeforeComma(tokens: Tokens, { lastToken }: MarkPair): boolean {
  return tokens[lastToken]?.text === "," || tokens[lastToken - 2]?.text === ",";
}

/** How far before its writing a sign is named, in tokens. */
const SIGN_REACH = 8;

/** "placards reading “…”", "“Mill now” campaign badges": what a sign says; but in “the sign said “…”” it is the sign that says it. */
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

/** "The sign outside the church ⟨said⟩", "A man in a red cap ⟨says⟩": a sign or somebody is the subject of the verb, and no sign that somebody held up or wore, "a man in a cap that ⟨says⟩". */
function hasSubjectOfItsOwn({ grammar, cueOf, sentenceOf, document, language }: Scene, verb: number): boolean {
  if (!isFiniteVerb(grammar.tags[verb])) return false;
  const first = document.sentences[sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  const subject = clauseSubject(grammar, first, verb, (at) => isIn(cueOf, at));
  if (subject === null) return false;
  if (language.inscriptions.signs.has(wordAt(grammar, subject.lastToken - 1))) return true;
  return isSomebody(grammar, headOf(grammar, subject.firstToken, subject.lastToken));
}

/** Whether one of the words stands from a token back to another, in the same sentence and outside marks. */
function stands(scene: Scene, from: number, to: number, words: ReadonlySet<string>): boolean {
  const { sentenceOf, pairOf } = scene;
  for (let at = from; at >= to && sentenceOf[at] === sentenceOf[from]; at -= 1) {
    if (isIn(pairOf, at)) return false;
    if (words.has(wordAt(scene, at))) return true;
  }
  return false;
}
