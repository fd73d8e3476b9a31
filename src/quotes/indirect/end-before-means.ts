import type { Grammar } from "../../grammar/grammar.ts";
import { firstFinite, holdsFinite } from "../../grammar/holds-finite.ts";
import { isBe } from "../../grammar/is-be.ts";
import { holdsTag, stepBack } from "../../grammar/steps.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  DATIVE,
  INDEFINITE,
  LOCATIVE,
  POLAR_QUESTION,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  COMMA,
  GERUND,
  isFiniteVerb,
  isPastForm,
  MARK,
  MODAL,
  OWNER,
  POSSESSIVE,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { occasionAt } from "../circumstances/occasion-phrase.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/** The longest such phrase, in tokens: "in an e-mailed statement to the Courier on Monday". */
const LONGEST = 12;

/**
 * Ends content before a final phrase that says in what, or through whom, it was said: “denied ⟦the charge⟧ in a
 * statement on Monday”, “denied ⟦it⟧ through his lawyer”, “said ⟦it was shut⟧ on Monday's broadcast of “Mill Talk””.
 * Returns `last` where the phrase may belong to another verb of speech in the content: “said ⟦he had denied it in a
 * statement⟧”.
 */
export function endBeforeMeans(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, cueAt, pairOf } = place;
  if (cue.form === "noun") return endBeforeReply(place, first, last);
  if (cue.form !== "verb") return last;
  const question = endBeforeQuestion(place, first, last);
  if (question < last) return question;
  for (let at = Math.max(first + 1, last - LONGEST); at < last - 2; at += 1) {
    if (cueAt(at)?.form === "verb") return last;
    if (isIn(pairOf, at)) continue;
    if (endOfMeans(grammar, first, at, last) === last || isOnAir(grammar, at)) return stepBack(grammar.tags, at, COMMA);
  }
  return last;
}

/**
 * “responded to the claim ⟦that it leaked⟧ by saying that …”, “⟦that it leaked⟧ with the words: “No””: ends a claim
 * before the answer to it; returns `last` if there is none.
 */
function endBeforeReply({ grammar, cue, cueAt, sentence }: CuePlace, first: number, last: number): number {
  const { replyingVerbs } = grammar.language.speech;
  const least = Math.max(sentence.firstToken, cue.firstToken - LONGEST);
  let reply = cue.firstToken - 1;
  while (reply >= least && !replyingVerbs.has(cueAt(reply)?.lemma ?? "")) reply -= 1;
  if (reply < least) return last;
  for (let at = first + 2; at < last - 2; at += 1) {
    if (servesAs(grammar, at, AGENT) && grammar.tags[at + 1] === GERUND && cueAt(at + 1) !== undefined) return at;
    const isWith = grammar.language.smallWords.besideOthers.has(wordAt(grammar, at));
    const colon = isWith ? endOfNounPhrase(grammar, at + 1, last) : at;
    if (colon > at + 1 && wordAt(grammar, colon) === ":" && grammar.tags[colon + 1] === MARK) return at;
  }
  return last;
}

/** How far before the end of content the words about a question may begin, in tokens. */
const REACH = 24;

/**
 * “said ⟦it was safe⟧ in response to a question about the dam”, “said ⟦it was safe⟧ when asked about the dam”: ends
 * content before what it answers. Returns `last` where something may have been done in answer, “said ⟦the remark was
 * made in answer to a question⟧”.
 */
function endBeforeQuestion({ grammar }: CuePlace, first: number, last: number): number {
  const { tags } = grammar;
  for (let at = Math.max(first + 2, last - REACH); at < last - 2; at += 1) {
    if (!answersQuestion(grammar, at, last) && !isWhenAsked(grammar, at)) continue;
    const verb = firstFinite(grammar, first, at);
    const isState = tags[verb] === MODAL || isBe(grammar, verb);
    const isDone = isPastForm(tags[at - 1]);
    return tags[at - 1] === MARK || (verb >= 0 && isState && !isDone) ? at : last;
  }
  return last;
}

/** Whether "in response to a question" stands at a token. */
function answersQuestion(grammar: Grammar, at: number, last: number): boolean {
  const { language } = grammar;
  if (!servesAs(grammar, at, LOCATIVE) || !servesAs(grammar, at + 2, DATIVE)) return false;
  if (!language.occasions.answering.has(wordAt(grammar, at + 1))) return false;
  const end = endOfNounPhrase(grammar, at + 3, last);
  return language.occasions.questions.has(wordAt(grammar, end - 1));
}

/** Whether "when asked about" or "when asked whether" stands at a token. */
function isWhenAsked(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  const { askedForms, beforeAsked, beforeTopics } = language.speech;
  if (tags[at] !== WH_WORD || !askedForms.has(wordAt(grammar, at + 1))) return false;
  if (!beforeAsked.has(wordAt(grammar, at))) return false;
  const isTopic = beforeTopics.has(wordAt(grammar, at + 2)) || servesAs(grammar, at + 2, POLAR_QUESTION);
  return isTopic || tags[at + 2] === WH_WORD;
}

/** The end of "in a statement on Monday" or "through his lawyer"; the token itself for anything else. */
function endOfMeans(grammar: Grammar, first: number, at: number, last: number): number {
  const { tokens, language } = grammar.document;
  const { means, mouthpieces, throughWhom } = language.occasions;
  const end = endOfNounPhrase(grammar, at + 1, last);
  const noun = wordAt(grammar, end - 1);
  const isOwned = grammar.tags[at + 1] === OWNER || servesAs(grammar, at + 1, INDEFINITE);
  const isBehindComma = grammar.tags[at - 1] === COMMA;
  // "said ⟦the deal was made through her lawyer⟧"
  const isClause = holdsFinite(grammar, first, at) && !isBehindComma;
  if (!isClause && throughWhom.has(wordAt(grammar, at)) && isOwned && mouthpieces.has(noun)) return end;
  // "said ⟦it was shut⟧, in her first interview since the fire"
  const isSetOff = isBehindComma && servesAs(grammar, at, LOCATIVE) && isOwned;
  if (isSetOff && language.occasions.nouns.has(noun) && !parts(grammar, end, last)) return last;
  if (!servesAs(grammar, at + 1, INDEFINITE)) return at;
  // "said ⟦it was shut⟧, in a letter that was leaked"
  const isTold = servesAs(grammar, end, COMPLEMENTIZER) && isFiniteVerb(grammar.tags[end + 1]);
  const isApart = isTold && isBehindComma && !holdsTag(grammar.tags, end, last, COMMA);
  if (isApart && servesAs(grammar, at, LOCATIVE) && language.occasions.nouns.has(noun)) return last;
  if (!means.has(noun)) return at;
  const occasion = occasionAt(grammar, at, last);
  if (occasion === null) return at;
  // "in a ruling ⟨released⟩ on Monday"
  const isReleased = language.occasions.passedOnForms.has(wordAt(grammar, occasion.lastToken));
  const behind = isReleased ? occasion.lastToken + 1 : occasion.lastToken;
  return timePhraseAt(tokens, behind, last)?.lastToken ?? behind;
}

/** Whether a comma, a mark or a finite verb stands in a range. */
function parts(grammar: Grammar, from: number, to: number): boolean {
  return (
    holdsFinite(grammar, from, to) || holdsTag(grammar.tags, from, to, COMMA) || holdsTag(grammar.tags, from, to, MARK)
  );
}

/** Whether "on Monday's broadcast of “Mill Talk”" or "on Monday's “Mill Talk”" stands at a token. */
function isOnAir(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  const { airing, broadcasts } = language.inscriptions;
  if (
    !airing.has(wordAt(grammar, at)) ||
    tags[at + 2] !== POSSESSIVE ||
    !language.calendar.weekdays.has(wordAt(grammar, at + 1))
  )
    return false;
  return tags[at + 3] === MARK || broadcasts.has(wordAt(grammar, at + 3));
}
