import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { stepBack, stepOverWord } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, DEFINITE, FREE_RELATIVE, PURPOSE, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  CONJUNCTION,
  GERUND,
  isInNounPhrase,
  NOUN,
  OWNER,
  PARTICLE,
  PREPOSITION,
  STOP,
  SYMBOL,
  TO,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import { isNegation } from "./negation.ts";

/** A verb whose object stands for words said before: "took it back", "never said that". */
export interface Disowning {
  readonly makes: "retracted" | "denied" | "disputed";
  /** How its verb must be read for this to hold. */
  readonly needs: "asserted" | "denied";
  /** The token behind the object. */
  readonly lastToken: number;
}

const verbsIn: (language: Language) => ReadonlySet<string> = perLanguage(
  (language) =>
    new Set([
      ...language.aftermaths.withdrawingVerbs,
      ...language.aftermaths.recantingVerbs,
      ...language.aftermaths.backingVerbs,
      ...language.aftermaths.changingVerbs,
      ...language.aftermaths.apologisingVerbs,
      ...language.aftermaths.owningVerbs,
      ...language.aftermaths.disowningVerbs,
      ...language.aftermaths.denyingVerbs,
      ...language.aftermaths.verbsOfSaying,
    ]),
);

/** Whether a word may be such a verb. */
export function mayDisown(word: string, language: Language): boolean {
  return verbsIn(language).has(word);
}

/** Reads the verb at a token with its object; null if it takes back nothing that was said before. */
export function disowningAt(grammar: Grammar, verb: number, end: number): Disowning | null {
  const word = wordAt(grammar, verb);
  const withdrawn = endOfWithdrawn(grammar, word, verb + 1, end);
  if (withdrawn >= 0) return { makes: "retracted", needs: "asserted", lastToken: withdrawn };
  // "her call ⟨to admit⟩ he was wrong": another is asked to do it.
  const isAsked = grammar.tags[verb - 1] === TO && grammar.tags[verb - 2] === NOUN;
  const isOwning = !isAsked && grammar.language.aftermaths.owningVerbs.has(word);
  const untruth = isOwning && !isOfAnother(grammar, verb) ? endOfUntruth(grammar, verb + 1, end) : -1;
  if (untruth >= 0) return { makes: "retracted", needs: "asserted", lastToken: untruth };
  const turned = grammar.language.aftermaths.verbsOfSaying.has(word) ? endOfOpposite(grammar, verb + 1) : -1;
  if (turned >= 0) return { makes: "retracted", needs: "asserted", lastToken: turned };
  const said = grammar.language.aftermaths.verbsOfSaying.has(word) ? endOfBackward(grammar, verb + 1, end) : -1;
  // "never wrote it ⟨down⟩": another verb.
  if (said >= 0 && grammar.tags[said] !== PARTICLE) return { makes: "denied", needs: "denied", lastToken: said };
  const denied = grammar.language.aftermaths.disowningVerbs.has(word) ? endOfSaying(grammar, verb + 1, end) : -1;
  return denied < 0 ? null : { makes: "denied", needs: "asserted", lastToken: denied };
}

/**
 * The end of what is withdrawn: "withdrew ⟨the remark⟩", "took ⟨it back⟩", "walked ⟨back the remark⟩", "apologised ⟨for
 * it⟩", "recanted"; -1 for none.
 */
function endOfWithdrawn(grammar: Grammar, word: string, next: number, end: number): number {
  if (grammar.language.aftermaths.withdrawingVerbs.has(word)) {
    const object = endOfBackward(grammar, next, end);
    if (object >= 0) return object;
  }
  const changed = grammar.language.aftermaths.changingVerbs.has(word) ? endOfChanged(grammar, next) : -1;
  if (changed >= 0) return changed;
  if (grammar.language.aftermaths.recantingVerbs.has(word) && (next >= end || endsHere(grammar, next))) return next;
  if (grammar.language.aftermaths.apologisingVerbs.has(word) && servesAs(grammar, next, PURPOSE))
    return endOfBackward(grammar, next + 1, end);
  if (!grammar.language.aftermaths.backingVerbs.has(word)) return -1;
  const { back } = grammar.language.aftermaths;
  if (back.has(wordAt(grammar, next))) return endOfBackward(grammar, next + 1, end);
  const object = endOfNouns(grammar, next, end);
  return object >= 0 && back.has(wordAt(grammar, object)) ? object + 1 : -1;
}

/** The end of what is changed: "reversed ⟨itself⟩", "changed ⟨her story⟩"; -1 for none. */
function endOfChanged(grammar: Grammar, at: number): number {
  if (grammar.language.aftermaths.reflexives.has(wordAt(grammar, at))) return at + 1;
  return grammar.tags[at] === OWNER && grammar.language.aftermaths.ownStatements.has(wordAt(grammar, at + 1))
    ? at + 2
    : -1;
}

/**
 * The end of an object that stands for words said before, "it", "the remark", "what she had said", with nothing behind
 * it that says what they were; -1 for none.
 */
function endOfBackward(grammar: Grammar, at: number, end: number): number {
  const object = endOfNouns(grammar, at, end);
  return object >= 0 && (object >= end || !grammar.language.aftermaths.aboutWords.has(wordAt(grammar, object)))
    ? object
    : -1;
}

function endOfNouns(grammar: Grammar, at: number, end: number): number {
  let noun = grammar.language.smallWords.demonstratives.has(wordAt(grammar, at)) ? at + 1 : at;
  while (
    noun < end &&
    isInNounPhrase(grammar.tags[noun]) &&
    !grammar.language.aftermaths.statementNouns.has(wordAt(grammar, noun))
  )
    noun += 1;
  if (noun < end && noun > at && grammar.language.aftermaths.statementNouns.has(wordAt(grammar, noun))) return noun + 1;
  if (servesAs(grammar, at, FREE_RELATIVE) && grammar.language.aftermaths.verbsOfSaying.has(wordAt(grammar, at + 2)))
    return at + 3;
  if (servesAs(grammar, at, FREE_RELATIVE) && grammar.language.aftermaths.verbsOfSaying.has(wordAt(grammar, at + 3)))
    return at + 4;
  const { polarityDeterminers, suchWords } = grammar.language.helpers;
  if (polarityDeterminers.has(wordAt(grammar, at)) && suchWords.has(wordAt(grammar, at + 1))) return at + 3;
  return grammar.language.aftermaths.backwardPronouns.has(wordAt(grammar, at)) &&
    (at + 1 >= end || !opensNouns(grammar, at + 1))
    ? at + 1
    : -1;
}

/** The end of "saying ⟨the opposite⟩", "said ⟨otherwise⟩"; -1 for none. */
function endOfOpposite(grammar: Grammar, at: number): number {
  const noun = stepOverWord(grammar, at, DEFINITE);
  return grammar.language.aftermaths.opposites.has(wordAt(grammar, noun)) && endsHere(grammar, noun + 1)
    ? noun + 1
    : -1;
}

function opensNouns(grammar: Grammar, at: number): boolean {
  return isInNounPhrase(grammar.tags[at]) && !grammar.language.aftermaths.floatingQuantifiers.has(wordAt(grammar, at));
}

/**
 * "He said ⟨she⟩ was wrong", "She admitted that ⟨they⟩ lied": whether the pronoun of the clause is not the speaker's,
 * so that nobody takes back their own words.
 */
function isOfAnother(grammar: Grammar, verb: number): boolean {
  const teller = wordAt(grammar, stepBack(grammar.tags, verb, ADVERB) - 1);
  const told = wordAt(grammar, stepOverWord(grammar, verb + 1, COMPLEMENTIZER));
  return teller !== told && isOfPeople(grammar.language, teller) && isOfPeople(grammar.language, told);
}

/** Whether a pronoun stands for people: "he", "she", "they", but not "it". */
function isOfPeople({ words }: Language, word: string): boolean {
  const form = words.pronouns.get(word);
  return form !== undefined && (form.plural || form.gender !== null);
}

/** How far behind its verb "it was a lie" may end, in tokens. */
const LONGEST_UNTRUTH = 8;

/**
 * The end of "admitted ⟨that it was a lie⟩", "said ⟨he had misspoken⟩", "conceded ⟨the remark was not true⟩"; -1 for
 * none.
 */
function endOfUntruth(grammar: Grammar, at: number, end: number): number {
  const isSubject = isBe(grammar, at + 1);
  const from = servesAs(grammar, at, COMPLEMENTIZER) && !isSubject ? at + 1 : at;
  const isBackward = grammar.language.aftermaths.backwardSubjects.has(wordAt(grammar, from));
  const noun = isBackward ? from + 1 : endOfNouns(grammar, from, end);
  if (noun < 0) return -1;
  let isNegated = false;
  for (let token = noun; token < Math.min(end, noun + LONGEST_UNTRUTH); token += 1) {
    const found = wordAt(grammar, token);
    if (isNegation(found, grammar.language)) isNegated = true;
    if (grammar.tags[token] === COMMA || grammar.language.aftermaths.ownClauseWords.has(found)) return -1;
    if (grammar.language.aftermaths.untruths.has(found)) return isNegated ? -1 : token + 1;
    if (isNegated && grammar.language.aftermaths.trueWords.has(found)) return token + 1;
  }
  return -1;
}

/** The end of "denies ⟨saying so⟩", "denied ⟨making the remark⟩", "disputes ⟨the quote⟩"; -1 for none. */
function endOfSaying(grammar: Grammar, at: number, end: number): number {
  let gerund = at;
  while (gerund < end && grammar.tags[gerund] === ADVERB) gerund += 1;
  if (!grammar.language.aftermaths.gerundsOfSaying.has(wordAt(grammar, gerund)))
    return grammar.language.aftermaths.statementNouns.has(wordAt(grammar, endOfBackward(grammar, at, end) - 1))
      ? endOfBackward(grammar, at, end)
      : -1;
  const object =
    grammar.tags[gerund + 1] === GERUND || grammar.language.aftermaths.verbsOfSaying.has(wordAt(grammar, gerund + 1))
      ? gerund + 2
      : gerund + 1;
  if (object >= end || endsHere(grammar, object)) return object;
  return endOfBackward(grammar, object, end);
}

/**
 * Whether no object begins at a token, or only a time stands between it and the end of the clause: "withdrew ⟨the next
 * morning⟩", "retracted ⟨two days later⟩".
 */
export function endsSoon(grammar: Grammar, from: number): boolean {
  let at = from;
  while (at < from + LONGEST_TIME && !endsHere(grammar, at) && isInNounPhrase(grammar.tags[at])) at += 1;
  if (at === from) return endsHere(grammar, at);
  const last = wordAt(grammar, at - 1);
  return (
    endsHere(grammar, at) &&
    (grammar.language.time.periodsOfTime.has(last) || grammar.language.time.sequels.has(wordAt(grammar, at)))
  );
}

/** The longest such time, in tokens: "the very next morning". */
const LONGEST_TIME = 4;

/** Whether no object begins at a token. */
export function endsHere({ tags }: Grammar, at: number): boolean {
  const tag = tags[at];
  return (
    tag === COMMA || tag === STOP || tag === SYMBOL || tag === CONJUNCTION || tag === ADVERB || tag === PREPOSITION
  );
}
