import type { Grammar } from "../../grammar/grammar.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, COORDINATOR, DATIVE, INDEFINITE, servesAs } from "../../grammar/syntax-words.ts";
import {
  COMMA,
  DETERMINER,
  isPastForm,
  isVerb,
  MARK,
  NUMBER,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
  STOP,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import type { Sentence } from "../../text/sentences.ts";
import { headOf } from "../asked-person.ts";
import { timePhraseAt } from "../circumstances/time-phrase.ts";
import { endOfNounPhrase, endWithAdded, isInPhrases } from "../noun-phrase.ts";
import type { TokenRange } from "../scene.ts";

/** How far behind the verb the preposition may stand, in tokens: "put the cost of the empty offices in town ⟨at⟩". */
const REACH = 14;
/** How many tokens may stand before the number: "at ⟨well over $⟩9bn". */
const BEFORE_NUMBER = 4;

/**
 * Finds what somebody says about a thing by naming its size or cause: "put ⟦the toll at 27⟧", "attributed ⟦the fall to
 * weak demand⟧", "put ⟦it down to “luck”⟧". Returns the range behind the verb at a token; null where the verb has no
 * object, or where no number follows "at".
 */
export function assignedAt(grammar: Grammar, { lastToken: end }: Sentence, verb: number): TokenRange | null {
  const { document, tags, language } = grammar;
  const assigned = language.speech.assigningVerbs.get(wordAt(grammar, verb));
  if (assigned === undefined || !isVerb(tags[verb])) return null;
  const first = verb + 1;
  const phrase = endOfNounPhrase(grammar, first, end);
  // "put ⟨that⟩ down to"
  const isThat = tags[first] === DETERMINER || servesAs(grammar, first, COMPLEMENTIZER);
  const object = phrase === first && isThat ? first + 1 : phrase;
  if (object === first) return null;
  const whole = assigned.particle === null ? object : endWithAdded(grammar, first, end);
  const marks = assigned.particle === null ? -1 : marksOfCause(grammar, whole, assigned.particle);
  if (marks >= 0) return { firstToken: first, lastToken: endOfAssigned(grammar, marks, end) };
  if (assigned.isMeasure && !isMeasurable(grammar, first, object)) return null;
  for (let at = first + 1; at < Math.min(end, first + REACH) && mayBelong(tags[at] ?? 0); at += 1) {
    if (document.tokens[at]?.lower !== assigned.preposition) continue;
    if (assigned.isMeasure && !isMeasured(grammar, at, end)) continue;
    return { firstToken: first, lastToken: endOfAssigned(grammar, at + 1, end) };
  }
  return null;
}

/**
 * The mark in "put it ⟨down to “⟩luck”", "put it ⟨down to a “⟩bad back”"; -1 for none. Without marks the cause is what
 * happened, "put it down to nerves".
 */
function marksOfCause(grammar: Grammar, at: number, particle: string): number {
  if (grammar.document.tokens[at]?.lower !== particle || !servesAs(grammar, at + 1, DATIVE)) return -1;
  const cause = stepOverWord(grammar, at + 2, INDEFINITE);
  return grammar.tags[cause] === MARK ? cause : -1;
}

/** "put ⟨the death toll⟩ at", "put ⟨it⟩ at": whether the object can be measured, unlike "put ⟨tickets⟩ on sale at". */
function isMeasurable(grammar: Grammar, first: number, end: number): boolean {
  const { language, tags } = grammar;
  const { measuredNouns } = language.speech;
  // "put ⟨it⟩ at 27", unlike "put ⟨him⟩ at the back"
  if (tags[first] === PRONOUN && end === first + 1) return !language.words.pronounGenders.has(wordAt(grammar, first));
  const heads = [headOf(grammar, first, end), end - 1];
  return heads.some((at) => measuredNouns.has(singularOf(wordAt(grammar, at), language)));
}

/** "the number ⟨evicted⟩ by force": whether a tag may belong to the object, participles included. */
function mayBelong(tag: number): boolean {
  return isInPhrases(tag) || isPastForm(tag);
}

/**
 * "the toll ⟨at⟩ 27": whether a measure follows the preposition, unlike "the kettle on at 3", "a key in the lock at 10
 * p.m.".
 */
function isMeasured({ document, tags }: Grammar, preposition: number, end: number): boolean {
  const before = tags[preposition - 1] ?? 0;
  if (before === PREPOSITION || before === PARTICLE || timePhraseAt(document.tokens, preposition, end) !== null)
    return false;
  for (let at = preposition + 1; at < Math.min(end, preposition + 1 + BEFORE_NUMBER); at += 1) {
    if (tags[at] === NUMBER || document.tokens[at]?.kind === "number") return true;
    if (tags[at] === COMMA || tags[at] === STOP || isVerb(tags[at])) return false;
  }
  return false;
}

/** The end of what is assigned: the comma, mark or stop behind a token, or an "and" before that. */
function endOfAssigned(grammar: Grammar, from: number, end: number): number {
  const { document, tags } = grammar;
  let at = from + 1;
  while (at < end && !ENDS.has(tags[at] ?? 0) && !";(".includes(document.tokens[at]?.text ?? " ")) at += 1;
  return servesAs(grammar, at - 1, COORDINATOR) ? at - 1 : at;
}

const ENDS: ReadonlySet<number> = new Set([COMMA, STOP, MARK]);
