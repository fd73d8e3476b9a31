import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { stepOver, stepOverWord } from "../../grammar/steps.ts";
import {
  ADVERSATIVE,
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  DATIVE,
  DEFINITE,
  INDEFINITE,
  opensRelative,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  isFiniteVerb,
  MARK,
  PREPOSITION,
  PRONOUN,
  STOP,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { holdsOneOf, wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { type CueAt, isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase, endWithAdded } from "../noun-phrase.ts";
import { isThat } from "../stance/start-of-governed.ts";
import { findTakenBack } from "../stance/taken-back.ts";
import { trailingReport } from "../stance/trailing-report.ts";
import { verbBehindInsertion } from "./before-insertion.ts";
import type { TokenSpan } from "./choose-content.ts";
import { type CuePlace, LEAST_CONTENT } from "./cue-place.ts";
import { isDash } from "./dashes.ts";

/**
 * Ends content before how others reacted: “said ⟦it was late⟧, drawing boos”, “said ⟦it was late⟧, to loud laughter”,
 * “said ⟦it was late⟧, as the crowd cheered”, “said ⟦it was late⟧ – a remark that angered farmers”, “said ⟦it was
 * late⟧, a swipe at Moe”, “said ⟦it was late⟧, a view shared by Moe”, “said ⟦it was late⟧, to which Moe replied that it
 * was not”. It also ends before what the speaker meant, “said ⟦it was late⟧, by which he meant that he was tired”, and
 * before the writer's own remark, “said ⟦it was late⟧, and he should know”, “said ⟦it was safe⟧, and as we spoke a beam
 * fell”, “said ⟦he dreamt of bread⟧, and I hope nobody wakes him”. Returns `last` where nothing of the kind follows.
 */
export function endBeforeReaction({ grammar, cue, cueAt, pairOf }: CuePlace, first: number, last: number): number {
  if (cue.form !== "verb") return last;
  const { speech } = grammar.language;
  const isOthers = !holdsOneOf(grammar, cue.firstToken - 1, cue.firstToken, speech.writers);
  for (let at = first + LEAST_CONTENT; at < last - 1; at += 1) {
    const tag = grammar.tags[at];
    if ((tag !== COMMA && (tag !== SYMBOL || !isDash(grammar, at))) || isIn(pairOf, at)) continue;
    if (isReaction(grammar, at + 1) || isReplied(grammar, cueAt, at + 1)) return at;
    if (isOthers && opensWritersView(grammar, at + 1) && !holdsOneOf(grammar, first, at, speech.writers)) return at;
  }
  return last;
}

/**
 * "to which ⟨a voice from the hall⟩ replied that it was not", "whereupon Moe said: “No.”": whether somebody says
 * something to what was said, the words of which follow.
 */
function isReplied(grammar: Grammar, cueAt: CueAt, at: number): boolean {
  const { clauses, language, tags } = grammar;
  const isToWhich = servesAs(grammar, at, DATIVE) && tags[at + 1] === WH_WORD;
  const subject = isToWhich ? at + 2 : language.smallWords.sequels.has(wordAt(grammar, at)) ? at + 1 : -1;
  if (subject < 0) return false;
  const verb = endWithAdded(grammar, subject, subject + LONGEST_REPLIER);
  const other = cueAt(verb);
  if (other === undefined || !isAssertingVerb(other)) return false;
  const { lastToken } = other;
  const isSaid = tags[lastToken] === MARK || wordAt(grammar, lastToken) === ":" || isThat(grammar, lastToken);
  return isSaid || isWholeClause(clauses[lastToken]);
}

/** The longest name or description of somebody who replies, in tokens. */
const LONGEST_REPLIER = 16;

function isReaction(grammar: Grammar, at: number): boolean {
  const { aftermaths, smallWords } = grammar.language;
  const word = wordAt(grammar, at);
  if (aftermaths.rousingGerunds.has(word))
    return holds(grammar, at + 1, aftermaths.reactions, aftermaths.sounds) || leadsToMarks(grammar, at + 1);
  if (servesAs(grammar, at, AGENT)) return grammar.tags[at + 1] === WH_WORD && grammar.tags[at + 2] === PRONOUN;
  if (servesAs(grammar, at, DATIVE)) return holds(grammar, at + 1, aftermaths.sounds);
  if (smallWords.momentOpeners.has(word))
    return isWholeClause(grammar.clauses[at + 1]) && holds(grammar, at + 1, aftermaths.reactingForms);
  if (isOneOfSuch(grammar, at) || isWritersRemark(grammar, at)) return true;
  return servesAs(grammar, at, INDEFINITE) && isRemarkThat(grammar, at + 1);
}

/**
 * "said he dreamt of bread⟨, and I hope⟩ nobody wakes him": whether it is what the writer holds of it. In "said I am
 * old ⟨, and I know⟩ it" the first "I" may be the speaker.
 */
function opensWritersView(grammar: Grammar, and: number): boolean {
  const { aftermaths, speech } = grammar.language;
  const isWriter = servesAs(grammar, and, COORDINATOR | ADVERSATIVE) && speech.writers.has(wordAt(grammar, and + 1));
  return isWriter && aftermaths.holding.has(wordAt(grammar, and + 2));
}

/**
 * "it is late, Roe said⟨, and he should know⟩": whether words behind the verb of speech are the writer's, as {@link
 * endBeforeReaction} has it.
 */
export function isRemarkedBehind({ cue, grammar }: CuePlace, { first }: TokenSpan): boolean {
  return first > cue.lastToken && isWritersRemark(grammar, first);
}

/** "⟨and he should know⟩", "⟨and as we spoke⟩ a beam fell", "⟨but when I visited⟩ it was wet". */
function isWritersRemark(grammar: Grammar, and: number): boolean {
  const { aftermaths, smallWords, speech } = grammar.language;
  if (!servesAs(grammar, and, COORDINATOR | ADVERSATIVE)) return false;
  const [first, second, third, fourth] = [1, 2, 3, 4].map((offset) => wordAt(grammar, and + offset));
  const isMoment = smallWords.sameMoment.has(first ?? "") && speech.writers.has(second ?? "");
  if (isMoment) return aftermaths.meetingForms.has(third ?? "");
  const isKnowing = (words: string, end: number) => aftermaths.knowing.has(words) && !isWord(grammar, end);
  const isPronoun = grammar.tags[and + 1] === PRONOUN;
  return isPronoun && (isKnowing(`${second} ${third}`, and + 4) || isKnowing(`${second} ${third} ${fourth}`, and + 5));
}

function isWord({ document }: Grammar, at: number): boolean {
  return document.tokens[at]?.kind === "word";
}

/** "⟨the third such warning⟩ this year": whether the words say how often this was said, up to the end of the clause. */
function isOneOfSuch(grammar: Grammar, at: number): boolean {
  const { aftermaths, smallWords } = grammar.language;
  const end = endOfNounPhrase(grammar, at, at + REACH);
  if (!servesAs(grammar, at, DEFINITE) || !aftermaths.remarks.has(wordAt(grammar, end - 1))) return false;
  for (let word = at + 1; word < end - 1; word += 1)
    if (smallWords.pointingBack.has(wordAt(grammar, word))) return !isFiniteVerb(grammar.tags[end]);
  return false;
}

/**
 * The longest phrase between the prompt and the answer, in tokens: "prompting ⟨this from the mayor of Ashby, Ann Roe⟩:
 * “…”".
 */
const LONGEST_PROMPT = 12;

/** "prompting ⟨this from Ann Roe: “…”⟩": whether a colon and another's answer in marks follow. */
function leadsToMarks({ document, tags }: Grammar, from: number): boolean {
  for (let at = from; at < from + LONGEST_PROMPT && !isFiniteVerb(tags[at]); at += 1)
    if (document.tokens[at]?.text === ":") return tags[at + 1] === MARK;
  return false;
}

/**
 * "a ⟨bold remark that angered⟩", "a ⟨clear swipe at⟩ Moe", "a ⟨rare admission⟩.": whether the words say what kind of
 * remark it was.
 */
function isRemarkThat(grammar: Grammar, from: number): boolean {
  const { language, tags } = grammar;
  let noun = from;
  while (tags[noun] === ADJECTIVE) noun += 1;
  const word = wordAt(grammar, noun);
  if (language.aftermaths.views.has(word) && isShared(grammar, noun + 1)) return true;
  if (language.aftermaths.allusions.has(word)) return tags[noun + 1] === PREPOSITION || tags[noun + 1] === STOP;
  if (!language.aftermaths.remarks.has(word)) return false;
  const isLinked = opensRelative(grammar, noun + 1);
  // "a claim ⟨engineers have⟩ doubted"
  return isWholeClause(grammar.clauses[noun + 1]) || (isLinked && isFiniteVerb(tags[noun + 2]));
}

/** "a view ⟨not shared by⟩ Moe", "a view ⟨that the union shares⟩.": whether the words say who shares it. */
function isShared(grammar: Grammar, from: number): boolean {
  const { aftermaths } = grammar.language;
  const verb = stepOver(grammar.tags, from, ADVERB);
  if (aftermaths.sharingForms.has(wordAt(grammar, verb))) return servesAs(grammar, verb + 1, AGENT);
  const subject = stepOverWord(grammar, from, COMPLEMENTIZER);
  const end = endOfNounPhrase(grammar, subject, subject + REACH);
  return end > subject && aftermaths.sharingForms.has(wordAt(grammar, end));
}

/** How far behind its opener the word may stand, in tokens: "drawing ⟨a round of applause⟩". */
const REACH = 6;

function holds(grammar: Grammar, from: number, words: ReadonlySet<string>, others = words): boolean {
  for (let at = from; at < from + REACH && grammar.tags[at] !== COMMA; at += 1)
    if (words.has(wordAt(grammar, at)) || others.has(wordAt(grammar, at))) return true;
  return false;
}

/**
 * "said ⟦that she sang flat⟧, a remark he later withdrew": ends content before what became of the words. In “said ⟦that
 * Roe, who denied it, sang flat⟧” that is part of what was said.
 */
export function endBeforeTakenBack({ grammar, sentence }: CuePlace, first: number, last: number): number {
  const boundary = findTakenBack(grammar, sentence, first, last)?.boundary ?? last;
  const subject = stepOverWord(grammar, first, COMPLEMENTIZER);
  const isWithin = boundary < last && verbBehindInsertion(grammar, subject, last) > boundary;
  return isWithin || boundary < first + LEAST_CONTENT ? last : boundary;
}

/** ", ⟨sources told the Courier⟩": whether somebody, a verb of telling and its hearer reach to the end. */
function isTellerToEnd(grammar: Grammar, cueAt: CueAt, from: number, last: number): boolean {
  const verb = endOfNounPhrase(grammar, from, last);
  const other = cueAt(verb);
  if (verb === from || other?.form !== "verb" || !isAssertingVerb(other)) return false;
  if (!isFiniteVerb(grammar.tags[verb]) || !grammar.language.speech.hearerVerbs.has(other.lemma)) return false;
  const hearer = endOfNounPhrase(grammar, other.lastToken, last);
  return hearer > other.lastToken && hearer === last;
}

/**
 * "told a captain ⟦that widows were a nuisance⟧, the lawsuit alleges", "said ⟦that it was late⟧, according to the
 * Courier": ends content before another source.
 */
export function endBeforeReport(
  { cue, cueAt, grammar, last: end, pairOf }: CuePlace,
  first: number,
  last: number,
): number {
  if (last < end) return last;
  const isMain = cue.form === "verb" && isFiniteVerb(grammar.tags[cue.firstToken]);
  for (let at = last - 1; isMain && at > first + LEAST_CONTENT; at -= 1) {
    if (grammar.tags[at] !== COMMA || isIn(pairOf, at)) continue;
    const isSource = cueAt(at + 1)?.form === "according-to" && !holdsFinite(grammar, at, last);
    if ((isSource || isTellerToEnd(grammar, cueAt, at + 1, last)) && holdsFinite(grammar, first, at)) return at;
  }
  const comma = trailingReport(grammar, first + LEAST_CONTENT, last)?.comma ?? last;
  return grammar.tags[comma] === MARK && comma < last ? comma + 1 : comma;
}
