import type { Grammar } from "../../grammar/grammar.ts";
import { ADVERB, COMMA, CONJUNCTION, GERUND, OWNER, PREPOSITION, STOP, SYMBOL } from "../../grammar/tags.ts";
import {
  ABOUT_WORDS,
  APOLOGISING_VERBS,
  BACKING_VERBS,
  BACKWARD_PRONOUNS,
  CHANGING_VERBS,
  DENYING_VERBS,
  DISOWNING_VERBS,
  GERUNDS_OF_SAYING,
  OPPOSITES,
  OWN_CLAUSE_WORDS,
  OWN_STATEMENTS,
  OWNING_VERBS,
  RECANTING_VERBS,
  REFLEXIVES,
  STATEMENT_NOUNS,
  TRUE_WORDS,
  UNTRUTHS,
  VERBS_OF_SAYING,
  WITHDRAWING_VERBS,
} from "../../lexicon/aftermaths.ts";
import { DEMONSTRATIVES } from "../../lexicon/small-words.ts";
import { PERIODS_OF_TIME, SEQUELS } from "../../lexicon/time-words.ts";
import { FORMS_OF_BE, NEGATIONS } from "../../lexicon/verb-helpers.ts";
import { isInNounPhrase } from "./phrase-tags.ts";
import { wordAt } from "./verb-group.ts";

/** A verb with an object that stands for words said before: "took it back", "never said that". */
export interface Disowning {
  readonly makes: "retracted" | "denied" | "disputed";
  /** How its verb must be read for that. */
  readonly needs: "asserted" | "denied";
  /** Behind the object. */
  readonly lastToken: number;
}

const VERBS: ReadonlySet<string> = new Set([
  ...WITHDRAWING_VERBS,
  ...RECANTING_VERBS,
  ...BACKING_VERBS,
  ...CHANGING_VERBS,
  ...APOLOGISING_VERBS,
  ...OWNING_VERBS,
  ...DISOWNING_VERBS,
  ...DENYING_VERBS,
  ...VERBS_OF_SAYING,
]);

/** Whether a word may be such a verb; a sentence without one need not be tagged. */
export function mayDisown(word: string): boolean {
  return VERBS.has(word);
}

/** Reads the verb at a token with its object; null if it takes back nothing that was said before. */
export function disowningAt(grammar: Grammar, verb: number, end: number): Disowning | null {
  const word = wordAt(grammar, verb);
  const withdrawn = endOfWithdrawn(grammar, word, verb + 1, end);
  if (withdrawn >= 0) return { makes: "retracted", needs: "asserted", lastToken: withdrawn };
  const untruth = OWNING_VERBS.has(word) ? endOfUntruth(grammar, verb + 1, end) : -1;
  if (untruth >= 0) return { makes: "retracted", needs: "asserted", lastToken: untruth };
  const turned = VERBS_OF_SAYING.has(word) ? endOfOpposite(grammar, verb + 1) : -1;
  if (turned >= 0) return { makes: "retracted", needs: "asserted", lastToken: turned };
  const said = VERBS_OF_SAYING.has(word) ? endOfBackward(grammar, verb + 1, end) : -1;
  if (said >= 0) return { makes: "denied", needs: "denied", lastToken: said };
  const denied = DISOWNING_VERBS.has(word) ? endOfSaying(grammar, verb + 1, end) : -1;
  return denied < 0 ? null : { makes: "denied", needs: "asserted", lastToken: denied };
}

/** "withdrew ⟨the remark⟩", "took ⟨it back⟩", "walked ⟨back the remark⟩", "apologised ⟨for it⟩", "recanted". */
function endOfWithdrawn(grammar: Grammar, word: string, next: number, end: number): number {
  if (WITHDRAWING_VERBS.has(word)) {
    const object = endOfBackward(grammar, next, end);
    if (object >= 0) return object;
  }
  const changed = CHANGING_VERBS.has(word) ? endOfChanged(grammar, next) : -1;
  if (changed >= 0) return changed;
  if (RECANTING_VERBS.has(word) && (next >= end || endsHere(grammar, next))) return next;
  if (APOLOGISING_VERBS.has(word) && wordAt(grammar, next) === "for") return endOfBackward(grammar, next + 1, end);
  if (!BACKING_VERBS.has(word)) return -1;
  if (wordAt(grammar, next) === "back") return endOfBackward(grammar, next + 1, end);
  const object = endOfNouns(grammar, next, end);
  return object >= 0 && wordAt(grammar, object) === "back" ? object + 1 : -1;
}

/** "reversed ⟨itself⟩", "changed ⟨her story⟩". */
function endOfChanged(grammar: Grammar, at: number): number {
  if (REFLEXIVES.has(wordAt(grammar, at))) return at + 1;
  return grammar.tags[at] === OWNER && OWN_STATEMENTS.has(wordAt(grammar, at + 1)) ? at + 2 : -1;
}

/** What stands for words said before, and nothing that tells what they were behind it: "it", "the remark", "what she had said". */
function endOfBackward(grammar: Grammar, at: number, end: number): number {
  const object = endOfNouns(grammar, at, end);
  return object >= 0 && (object >= end || !ABOUT_WORDS.has(wordAt(grammar, object))) ? object : -1;
}

function endOfNouns(grammar: Grammar, at: number, end: number): number {
  let noun = DEMONSTRATIVES.has(wordAt(grammar, at)) ? at + 1 : at;
  while (noun < end && isInNounPhrase(grammar.tags[noun]) && !STATEMENT_NOUNS.has(wordAt(grammar, noun))) noun += 1;
  if (noun < end && noun > at && STATEMENT_NOUNS.has(wordAt(grammar, noun))) return noun + 1;
  if (wordAt(grammar, at) === "what" && VERBS_OF_SAYING.has(wordAt(grammar, at + 2))) return at + 3;
  if (wordAt(grammar, at) === "what" && VERBS_OF_SAYING.has(wordAt(grammar, at + 3))) return at + 4;
  if (wordAt(grammar, at) === "any" && wordAt(grammar, at + 1) === "such") return at + 3;
  return BACKWARD_PRONOUNS.has(wordAt(grammar, at)) && (at + 1 >= end || !opensNouns(grammar, at + 1)) ? at + 1 : -1;
}

/** "saying ⟨the opposite⟩", "said ⟨otherwise⟩". */
function endOfOpposite(grammar: Grammar, at: number): number {
  const noun = wordAt(grammar, at) === "the" ? at + 1 : at;
  return OPPOSITES.has(wordAt(grammar, noun)) && endsHere(grammar, noun + 1) ? noun + 1 : -1;
}

function opensNouns(grammar: Grammar, at: number): boolean {
  return isInNounPhrase(grammar.tags[at]) && wordAt(grammar, at) !== "all";
}

/** How far behind its verb "it was a lie" may end, in tokens. */
const LONGEST_UNTRUTH = 8;

/** "admitted ⟨that it was a lie⟩", "said ⟨he had misspoken⟩", "conceded ⟨the remark was not true⟩". */
function endOfUntruth(grammar: Grammar, at: number, end: number): number {
  const isSubject = FORMS_OF_BE.has(wordAt(grammar, at + 1));
  const from = wordAt(grammar, at) === "that" && !isSubject ? at + 1 : at;
  const word = wordAt(grammar, from);
  const isBackward =
    word === "it" || word === "this" || word === "that" || word === "he" || word === "she" || word === "they";
  const noun = isBackward ? from + 1 : endOfNouns(grammar, from, end);
  if (noun < 0) return -1;
  let isNegated = false;
  for (let token = noun; token < Math.min(end, noun + LONGEST_UNTRUTH); token += 1) {
    const found = wordAt(grammar, token);
    if (NEGATIONS.has(found) || found.endsWith("n't")) isNegated = true;
    if (grammar.tags[token] === COMMA || OWN_CLAUSE_WORDS.has(found)) return -1;
    if (UNTRUTHS.has(found)) return isNegated ? -1 : token + 1;
    if (isNegated && TRUE_WORDS.has(found)) return token + 1;
  }
  return -1;
}

/** "denies ⟨saying so⟩", "denied ⟨making the remark⟩", "disputes ⟨the quote⟩". */
function endOfSaying(grammar: Grammar, at: number, end: number): number {
  let gerund = at;
  while (gerund < end && grammar.tags[gerund] === ADVERB) gerund += 1;
  if (!GERUNDS_OF_SAYING.has(wordAt(grammar, gerund)))
    return STATEMENT_NOUNS.has(wordAt(grammar, endOfBackward(grammar, at, end) - 1))
      ? endOfBackward(grammar, at, end)
      : -1;
  const object =
    grammar.tags[gerund + 1] === GERUND || VERBS_OF_SAYING.has(wordAt(grammar, gerund + 1)) ? gerund + 2 : gerund + 1;
  if (object >= end || endsHere(grammar, object)) return object;
  return endOfBackward(grammar, object, end);
}

/**
 * Whether no object begins at a token, or nothing but a time stands between it and the end of the clause: "withdrew ⟨the next
 * morning⟩", "retracted ⟨two days later⟩".
 */
export function endsSoon(grammar: Grammar, from: number): boolean {
  let at = from;
  while (at < from + LONGEST_TIME && !endsHere(grammar, at) && isInNounPhrase(grammar.tags[at])) at += 1;
  if (at === from) return endsHere(grammar, at);
  const last = wordAt(grammar, at - 1);
  return endsHere(grammar, at) && (PERIODS_OF_TIME.has(last) || SEQUELS.has(wordAt(grammar, at)));
}

/** How long such a time may be, in tokens: "the very next morning". */
const LONGEST_TIME = 4;

/** Whether no object begins at a token. */
export function endsHere({ tags }: Grammar, at: number): boolean {
  const tag = tags[at];
  return (
    tag === COMMA || tag === STOP || tag === SYMBOL || tag === CONJUNCTION || tag === ADVERB || tag === PREPOSITION
  );
}
