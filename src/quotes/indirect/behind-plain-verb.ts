import { isWholeClause, NOUN_CLAUSE } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import {
  ADVERB,
  COMMA,
  CONJUNCTION,
  GERUND,
  isFiniteVerb,
  NAME,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { amountAt } from "../amount.ts";
import { type Cue, isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isPerfect, isThat } from "../stance/start-of-governed.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token right behind a verb of saying at which a clause begins, “admitted ⟦that he had lied⟧”, “had argued ⟦the ban
 * was void⟧”, “four in ten polled said ⟦they did not know⟧”. The models may miss these, having learned too little of
 * such verbs and subjects. -1 where none begins there, or where a word before the verb belongs to the clause, “⟨what⟩
 * he says the plan would achieve”, “the ⟨remarks⟩ he claims she made”.
 */
export function startBehindPlainVerb(place: CuePlace): number {
  const { grammar, cue, first } = place;
  const { lastToken, headToken } = cue;
  if (!isAssertingVerb(cue) || lastToken !== headToken + 1) return -1;
  const { trailingVerbs, bareClauseVerbs } = grammar.language.speech;
  if (!trailingVerbs.has(cue.lemma) && !bareClauseVerbs.has(cue.lemma)) return -1;
  const isOpened = isThat(grammar, lastToken);
  if (!isReport(grammar, cue)) return -1;
  const clause = isOpened ? lastToken + 1 : lastToken;
  if (!isWholeClause(grammar.clauses[clause]) && !isClauseRoundAddition(place, clause)) return -1;
  if (isOpened) return lastToken;
  const tag = grammar.tags[lastToken];
  const isOther = tag === ADVERB || tag === PREPOSITION || tellsOtherwise(place);
  return isOther || isWithinRelative(grammar, first, cue.firstToken) ? -1 : lastToken;
}

/**
 * The token behind a verb of saying at which a clause begins whose subject has a prepositional phrase, “announced
 * ⟦plans for the mill were dead⟧”; otherwise -1.
 */
export function startAtAddition(place: CuePlace): number {
  const { grammar, cue } = place;
  if (!isAssertingVerb(cue) || !grammar.language.speech.trailingVerbs.has(cue.lemma)) return -1;
  if (isWholeClause(grammar.clauses[cue.lastToken]) || !isReport(grammar, cue)) return -1;
  return isClauseRoundAddition(place, cue.lastToken) ? cue.lastToken : -1;
}

/** The longest addition to the subject of a clause, in tokens. */
const LONGEST_ADDITION = 10;

/**
 * "the loaves ⟨sold in May⟩ would", "work ⟨on the bridge⟩ would": whether a noun phrase, a participle or preposition
 * with what belongs to it, and a verb stand at a token.
 */
function isClauseRoundAddition({ grammar, cue, last }: CuePlace, from: number): boolean {
  const { tags } = grammar;
  // "a man who ⟨claimed⟩ thousands for a fall was": what follows is not a clause, but the verb of the man.
  const isOfMan = tags[cue.firstToken - 1] === WH_WORD && tags[cue.firstToken - 2] !== PREPOSITION;
  if (isOfMan && !grammar.language.speech.plainVerbs.has(cue.lemma)) return false;
  // "…, ⟨says⟩ Joe Moe of the mill": the speaker follows.
  if (tags[cue.firstToken - 1] === COMMA && tags[from] === NAME) return false;
  const end = endOfNounPhrase(grammar, from, last);
  const isAdded = grammar.language.smallWords.addingPrepositions.has(wordAt(grammar, end));
  if (end === from || !(tags[end] === PARTICIPLE || isAdded)) return false;
  for (let at = end + 1; at < Math.min(last, end + LONGEST_ADDITION); at += 1) {
    if (isFiniteVerb(tags[at])) return !ENDS_PHRASE.has(tags[at - 1] ?? 0);
    if (tags[at] === COMMA || tags[at] === WH_WORD || tags[at] === PRONOUN || isBreak(grammar, at)) return false;
  }
  return false;
}

/**
 * "the closure of mills ⟨because⟩ sales were": whether a preposition that begins a clause, or a colon, stands at a
 * token.
 */
function isBreak(grammar: Grammar, at: number): boolean {
  const { language, tags } = grammar;
  if (wordAt(grammar, at) === ":") return true;
  return tags[at] === PREPOSITION && !language.smallWords.addingPrepositions.has(wordAt(grammar, at));
}

/** Tags behind which no verb of the same clause can follow. */
const ENDS_PHRASE: ReadonlySet<number> = new Set([PREPOSITION, CONJUNCTION, TO]);

/** How far behind its start the verb of a clause may stand, in tokens. */
const VERB_REACH = 6;

/**
 * "maintains ⟨she did not say⟩ that": whether the clause is about something that was not asserted, as its own cue
 * shows.
 */
function tellsOtherwise({ cue, cueAt }: CuePlace): boolean {
  for (let at = cue.lastToken; at < cue.lastToken + VERB_REACH; at += 1) {
    const inner = cueAt(at);
    if (inner !== undefined && inner.reading !== "asserted") return true;
  }
  return false;
}

/** Whether the cue reports: "argued", "has argued", ", arguing", "after arguing". */
function isReport(grammar: Grammar, { firstToken, headToken }: Cue): boolean {
  const { language, tags } = grammar;
  const isBefore =
    tags[firstToken - 1] === COMMA || language.smallWords.momentOpeners.has(wordAt(grammar, firstToken - 1));
  const isAdded = tags[headToken] === GERUND && isBefore;
  return isAdded || isFiniteVerb(tags[headToken]) || isPerfect(grammar, firstToken, headToken);
}

/** How far before its verb the word may stand to which a relative clause refers, in tokens. */
const RELATIVE_REACH = 8;

/**
 * "⟨what⟩ Roe says", "⟨which⟩ the mayor says", "remarks ⟨he⟩ says": whether the verb stands in a relative clause, with
 * a subject of its own.
 */
function isWithinRelative(grammar: Grammar, first: number, verb: number): boolean {
  const { tags } = grammar;
  let subject = verb - 1;
  if (tags[subject] === PRONOUN) return tags[subject - 1] === NOUN || tags[subject - 1] === WH_WORD;
  while (subject > first && tags[subject] === NAME) subject -= 1;
  for (let at = verb - 2; at >= first && at > verb - RELATIVE_REACH; at -= 1) {
    if (tags[at] === WH_WORD) return true;
    if (tags[at] === COMMA || isFiniteVerb(tags[at])) return false;
  }
  return false;
}

/**
 * The token behind a verb of speech at which a clause begins with how many or how much: “said ⟦up to 40 men had left⟧”,
 * “said ⟦as many as ten had⟧”; otherwise -1.
 */
export function startAtAmount({ grammar, cue }: Pick<CuePlace, "grammar" | "cue">): number {
  const isReport = isAssertingVerb(cue) && isFiniteVerb(grammar.tags[cue.headToken]);
  if (!isReport || !grammar.language.speech.trailingVerbs.has(cue.lemma)) return -1;
  const number = amountAt(grammar, cue.lastToken);
  return number >= 0 && grammar.clauses[number] === NOUN_CLAUSE ? cue.lastToken : -1;
}
