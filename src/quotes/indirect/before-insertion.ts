import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { stepOver } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, GENITIVE, LOCATIVE, RELATIVE_SUBJECT, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  MARK,
  NAME,
  NUMBER,
  PAST,
  PREPOSITION,
  PRONOUN,
  STOP,
  SYMBOL,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { isAssertingVerb } from "../attribution.ts";
import { endOfNounPhrase, isInPhrases, isNominal } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/** The longest insertion, in tokens. */
const REACH = 24;

/**
 * The token at which a clause begins right behind a verb of speech and its subject, where commas separate the clause's
 * own subject from its verb: “Roe said ⟦the plan, announced on Monday, was “absurd”⟧”, “police said ⟦Moe, who denies
 * it, had lied⟧”, “she said ⟦not paying nurses, least of all poor ones, is wrong⟧”; -1 for anything else, such as “…,
 * said Roe, who was late”.
 */
export function startBeforeInsertion({ grammar, cue, last }: CuePlace): number {
  const { tags, language } = grammar;
  if (!isAssertingVerb(cue) || !language.speech.trailingVerbs.has(cue.lemma)) return -1;
  const before = tags[cue.firstToken - 1];
  const isAct = tags[stepOver(tags, cue.lastToken, ADVERB)] === GERUND;
  const isNamed = before !== undefined && (isNominal(before) || isBehindAge(tags, cue.firstToken));
  const hasSubject = before === ADVERB || (isAct && before === PRONOUN) || isNamed;
  if (!hasSubject || !isFiniteVerb(tags[cue.firstToken])) return -1;
  const verb = verbBehindInsertion(grammar, cue.lastToken, last);
  if (verb < 0) return -1;
  const isPlain = language.speech.plainVerbs.has(cue.lemma);
  return isPlain || countPauses(tags, cue.lastToken, verb) === 2 ? cue.lastToken : -1;
}

/** Whether the verb stands behind an age: "Ann Roe, 51, ⟨claims⟩". */
function isBehindAge(tags: Uint8Array, verb: number): boolean {
  const isSetOff = tags[verb - 1] === COMMA && tags[verb - 2] === NUMBER && tags[verb - 3] === COMMA;
  return isSetOff && tags[verb - 4] === NAME;
}

/** How many commas, dashes and brackets stand in a range. */
function countPauses(tags: Uint8Array, from: number, to: number): number {
  let pauses = 0;
  for (let at = from; at < to; at += 1) if (tags[at] === COMMA || tags[at] === SYMBOL) pauses += 1;
  return pauses;
}

/** The longest relative clause behind the subject, in tokens. */
const LONGEST_RELATIVE = 16;

/**
 * The same without a comma: “Roe said ⟦a plan that the reeve called “daft” would work⟧”, “Roe said ⟦40% of millers who
 * voted were for it⟧”. There "that" follows a noun phrase and two verbs follow it, one of the relative clause and one
 * of its noun, so that it does not begin the content.
 */
export function startBeforeRelative({ grammar, cue, cueAt, last }: CuePlace): number {
  const { tags, language } = grammar;
  if (!isAssertingVerb(cue) || !language.speech.plainVerbs.has(cue.lemma)) return -1;
  const isShare = tags[cue.lastToken] === NUMBER;
  if ((!isShare && tags[cue.lastToken] !== DETERMINER) || !isFiniteVerb(tags[cue.firstToken])) return -1;
  const noun = endOfNounPhrase(grammar, cue.lastToken, last);
  const that = isShare && servesAs(grammar, noun, GENITIVE) ? endOfNounPhrase(grammar, noun + 1, last) : noun;
  const isOpened = servesAs(grammar, that, isShare ? COMPLEMENTIZER | RELATIVE_SUBJECT : COMPLEMENTIZER);
  if (that === cue.lastToken || !isOpened) return -1;
  let verbs = 0;
  for (let at = that + 1; at < Math.min(last, that + LONGEST_RELATIVE); at += 1) {
    const tag = tags[at] ?? 0;
    if (tag === COMMA || tag === CONJUNCTION || tag === WH_WORD) return -1;
    if (!isFiniteVerb(tag)) continue;
    verbs += 1;
    if (verbs === 2) return cue.lastToken;
    // "said the clerk that Roe had ⟨said⟩ it was": a clause right behind a verb of speech has a verb of its own.
    if (cueAt(at) !== undefined && isWholeClause(grammar.clauses[at + 1])) return -1;
  }
  return -1;
}

/**
 * The finite verb in “⟨the plan⟩, announced on Monday, ⟨was⟩ sold”, “⟨the plan⟩ – a ruin – ⟨was⟩ sold”, behind the noun
 * phrase that begins at a token; -1 for none.
 */
export function verbBehindInsertion(grammar: Grammar, first: number, last: number): number {
  const { tags } = grammar;
  const act = stepOver(tags, first, ADVERB);
  let sign = tags[first] === GERUND ? first : endWithPlace(grammar, first, last);
  const isInAct = (tag: number | undefined) => isInPhrases(tag) || tag === TO || tag === BASE;
  if (tags[act] === GERUND) for (sign = act + 1; isInAct(tags[sign]) && sign < act + REACH; ) sign += 1;
  const isParted = tags[sign] === COMMA || tags[sign] === SYMBOL;
  if (sign === first || !isParted || !mayOpen(grammar, sign + 1)) return -1;
  for (let at = sign + 2; at < Math.min(last, sign + REACH); at += 1) {
    if (tags[at] === MARK || tags[at] === STOP) return -1;
    if (tags[at] !== tags[sign]) continue;
    if (tags[at + 1] === CONJUNCTION) return -1;
    const verb = stepOver(tags, at + 1, ADVERB);
    if (verb < last && isFiniteVerb(tags[verb])) return verb;
  }
  return -1;
}

/** The end of a noun phrase and of its place: "her garden", "her garden in Mill Road". */
function endWithPlace(grammar: Grammar, first: number, last: number): number {
  const end = endOfNounPhrase(grammar, first, last);
  if (!servesAs(grammar, end, LOCATIVE) || grammar.tags[end + 1] !== NAME) return end;
  return endOfNounPhrase(grammar, end + 1, last);
}

/**
 * Whether an insertion may open at a token: a participle, "who", an age, an apposition, a condition; not a verb or the
 * subject of another clause: "said the words, ⟨took⟩ a bow, left".
 */
function mayOpen({ tags }: Grammar, at: number): boolean {
  const tag = tags[at] ?? 0;
  if (tag === CONJUNCTION || tag === PRONOUN || tag === COMMA) return false;
  return !isFiniteVerb(tag) || (tag === PAST && (tags[at + 1] === PREPOSITION || tags[at + 1] === ADJECTIVE));
}
