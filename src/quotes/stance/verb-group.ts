import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import {
  ALTERNATIVE,
  COORDINATOR,
  INFINITIVE_MARKER,
  NEGATIVE_COORDINATOR,
  NEGATOR,
  RESTRICTIVE,
  SECOND_PERSON,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  GERUND,
  isInNounPhrase,
  isVerb,
  MARK,
  NAME,
  PARTICIPLE,
  PAST,
  POSSESSIVE,
  PRESENT,
  PRESENT_THIRD,
  PRONOUN,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endsIn } from "../../grammar/word-endings.ts";
import type { Reading } from "../../languages/for-stance.ts";
import type { Language } from "../../languages/language.ts";
import { isNegation } from "./negation.ts";

/** A verb with its helpers: "had not yet said", "reportedly said". */
export interface VerbGroup {
  /** Its first token: an auxiliary, an adverb that affects whether it happened, or the verb itself. */
  readonly firstToken: number;
  /** The same without adverbs before the auxiliaries. */
  readonly firstHelper: number;
  readonly headToken: number;
  /** "he’ll say": the modal is part of the subject, before `firstToken`. */
  readonly isContracted: boolean;
  /** "not", "never" and the like, except "not only". */
  readonly isNegated: boolean;
  readonly isNever: boolean;
  readonly isNoLonger: boolean;
  /** "would", "will", "is to": not said yet, or only on a condition. */
  readonly isUnreal: boolean;
  /** "would later", "would often": said after all. */
  readonly isSettled: boolean;
  readonly isHearsay: boolean;
  /** "has yet to", "was careful not to": not said. */
  readonly isLeft: boolean;
}

/** The first token of the auxiliaries and adverbs before a verb; `first` is that of its sentence. */
export function startOfVerbGroup(grammar: Grammar, first: number, head: number): number {
  let start = head;
  for (let at = head - 1; at >= first && grammar.tags[at] !== PRONOUN; at -= 1) {
    // In "Moody⟨'s⟩ said" the sign belongs to the name.
    if (at === head - 1 && grammar.tags[at] === POSSESSIVE && grammar.tags[head] === PAST) break;
    // Of "a doctor she spoke ⟨to⟩ says" the preposition belongs to the verb before it.
    if (at === head - 1 && servesAs(grammar, at, INFINITIVE_MARKER) && isThird(grammar, head)) break;
    // "figures published in ⟨May⟩ show"
    const isHelping = grammar.tags[at] !== NAME && grammar.language.helpers.helpingWords.has(wordAt(grammar, at));
    if (isHelping) start = at;
    else if (!isAdverb(grammar, at) || isName(grammar, first, at)) {
      const before = beforeInsertion(grammar, first, at, head);
      if (before < 0) break;
      start = before;
      at = before;
    }
  }
  return start;
}

/** Whether a verb is a form such as "says" or "said", which is no infinitive. */
function isThird({ tags }: Grammar, verb: number): boolean {
  return tags[verb] === PRESENT_THIRD || tags[verb] === PAST;
}

/** The longest insertion between an auxiliary and its verb, in tokens. */
const LONGEST_INSERTION = 8;

/**
 * "will ⟨one day⟩ say", "did not⟨, however,⟩ say": the auxiliary before an insertion that ends at a token; -1 for none.
 */
function beforeInsertion(grammar: Grammar, first: number, last: number, head: number): number {
  const { tags } = grammar;
  if (last !== head - 1) return -1;
  let at = last;
  if (tags[last] === COMMA) {
    at -= 1;
    while (at > first && at > last - LONGEST_INSERTION && tags[at] !== COMMA && tags[at] !== MARK) at -= 1;
    // "Augusta ⟨May⟩, a nurse, said": a name; "a friend of Roe⟨'s⟩, a nurse, said".
    const isHelper = at - 1 > first && !isName(grammar, first, at - 1) && tags[at - 1] !== POSSESSIVE;
    return isHelper && tags[at] === COMMA && grammar.language.helpers.helpingWords.has(wordAt(grammar, at - 1))
      ? at - 1
      : -1;
  }
  if (tags[head] !== BASE && tags[head] !== PRESENT && tags[head] !== PARTICIPLE) return -1;
  for (let length = 2; length <= 3; length += 1) {
    at = last - length;
    const words = Array.from({ length }, (_, index) => wordAt(grammar, at + 1 + index)).join(" ");
    if (at >= first && grammar.language.helpers.adverbialPhrases.has(words))
      return grammar.language.helpers.helpingWords.has(wordAt(grammar, at)) ? at : -1;
  }
  return -1;
}

/** "did ⟨Bly⟩ say": whether a token has a capital within its sentence, whose first token is `first`. */
export function isName({ document }: Grammar, first: number, at: number): boolean {
  return at > first && document.tokens[at]?.capital === true;
}

/** Whether a word is an adverb, or is used like one between an auxiliary and its verb. */
export function isAdverb(grammar: Grammar, at: number): boolean {
  return grammar.tags[at] === ADVERB || grammar.language.helpers.usedAsAdverbs.has(wordAt(grammar, at));
}

/** Reads what stands before the verb at `head`; `first` is the first token of its sentence. */
export function readVerbGroup(grammar: Grammar, first: number, head: number): VerbGroup {
  const own = startOfVerbGroup(grammar, first, head);
  const start = startOfAdverbs(grammar, first, own);
  const next = wordAt(grammar, head + 1);
  const contracted = isContracted(grammar, first, own, head);
  if (start === head) return loneVerb(head, contracted, contracted && settles(next, grammar.language));
  const words: string[] = [];
  for (let at = start; at < head; at += 1) words.push(wordAt(grammar, at));
  const negation = words.findIndex((one) => isNegation(one, grammar.language));
  const isLimited = grammar.language.helpers.limitingAdverbs.has(words[negation + 1] ?? next);
  return {
    firstToken: start,
    firstHelper: own,
    headToken: head,
    isContracted: contracted,
    isNegated: (negation >= 0 && !isLimited) || grammar.language.helpers.failingAdverbs.has(words.at(-1) ?? ""),
    isNever: words.some((word) => grammar.language.helpers.nevers.has(word)),
    isNoLonger: words.some((word) => grammar.language.helpers.noLongers.has(word)),
    isUnreal:
      contracted || words.some((word, at) => isModal(grammar, word, start + at)) || isToCome(grammar, start, head),
    isSettled:
      isRestricted(grammar, start, head) ||
      isToldToReaders(grammar, words, head) ||
      isSettled(words, next, grammar.language) ||
      isPerceived(grammar, words, head) ||
      isDisclosed(grammar, words, head),
    isHearsay: words.some((word) => grammar.language.helpers.hearsayAdverbs.has(word)),
    isLeft: isPending(grammar, start, head) || isWithheld(grammar, start, head),
  };
}

/** "has ⟨yet to⟩ say", "is ⟨too soon to⟩ say": whether it is still to be said. */
function isPending(grammar: Grammar, start: number, head: number): boolean {
  const { preventingWords, yets } = grammar.language.helpers;
  for (let to = start + 1; to < head; to += 1) {
    if (!servesAs(grammar, to, INFINITIVE_MARKER)) continue;
    if (yets.has(wordAt(grammar, to - 1)) || (to - 2 > start && preventingWords.has(wordAt(grammar, to - 2))))
      return true;
  }
  return false;
}

/** "careful ⟨not to⟩ say": whether it is withheld, unlike "claims not to have said", which denies it. */
function isWithheld(grammar: Grammar, start: number, head: number): boolean {
  return head - 2 >= start && servesAs(grammar, head - 2, NEGATOR) && servesAs(grammar, head - 1, INFINITIVE_MARKER);
}

/** Whether it is perceived, and so was said: "can be heard" saying, "could be seen". */
function isPerceived(grammar: Grammar, words: readonly string[], head: number): boolean {
  const { formsOfBe, perceivedForms } = grammar.language.helpers;
  return perceivedForms.has(wordAt(grammar, head)) && formsOfBe.has(words.at(-1) ?? "") && words.length > 1;
}

/** Whether saying so does it: "can exclusively reveal", "can confirm". */
function isDisclosed(grammar: Grammar, words: readonly string[], head: number): boolean {
  const { abilities, disclosing } = grammar.language.helpers;
  return disclosing.has(wordAt(grammar, head)) && words.some((word) => abilities.has(word));
}

/**
 * Whether the group is restricted, "could ⟨only⟩ say", "could say ⟨only⟩", unlike "has only to say", "need only say".
 */
function isRestricted(grammar: Grammar, start: number, head: number): boolean {
  for (let at = start; at < head; at += 1) {
    if (!servesAs(grammar, at, RESTRICTIVE) || (at + 1 < head && servesAs(grammar, at + 1, INFINITIVE_MARKER)))
      continue;
    if (at === start || !grammar.language.helpers.needs.has(wordAt(grammar, at - 1))) return true;
  }
  return servesAs(grammar, head + 1, RESTRICTIVE) || (start < head && isAllThat(grammar, start));
}

/** The longest subject, in tokens: "all ⟨the mayor of Ashby⟩ would say". */
const LONGEST_SUBJECT = 5;

/** "⟨all she⟩ would say": whether only the subject stands between "all" and the verb. */
function isAllThat(grammar: Grammar, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 1 - LONGEST_SUBJECT; at -= 1) {
    if (at < verb - 1 && grammar.language.helpers.wholes.has(wordAt(grammar, at))) return true;
    if (!isInNounPhrase(grammar.tags[at] ?? 0)) return false;
  }
  return false;
}

/** "villagers will ⟨tell you⟩ it is late": whether anybody who asks is told so; not in "would tell you". */
function isToldToReaders(grammar: Grammar, words: readonly string[], head: number): boolean {
  const { helpers, speech } = grammar.language;
  if (words.some((word) => helpers.futuresInPast.has(word)) || !servesAs(grammar, head + 1, SECOND_PERSON))
    return false;
  return speech.hearerVerbs.has(speech.verbs.get(wordAt(grammar, head))?.lemma ?? "");
}

/** Whether it was said after all: "would later say", "would often say". */
function isSettled(words: readonly string[], next: string, language: Language): boolean {
  const isFuture = words.some((word) => language.helpers.futuresInPast.has(word));
  return isFuture && (words.some((one) => settles(one, language)) || settles(next, language));
}

function settles(word: string, language: Language): boolean {
  return language.helpers.settlingAdverbs.has(word);
}

/** A verb without helpers. */
function loneVerb(head: number, isContracted: boolean, isSettled: boolean): VerbGroup {
  return {
    firstToken: head,
    firstHelper: head,
    headToken: head,
    isContracted,
    isNegated: false,
    isNever: false,
    isNoLonger: false,
    isUnreal: isContracted,
    isSettled,
    isHearsay: false,
    isLeft: false,
  };
}

/** Whether a word is a modal, and not a name or a month: “Will wrote”, “in May saying”. */
function isModal(grammar: Grammar, word: string, at: number): boolean {
  if (!grammar.language.helpers.modalWords.has(word)) return false;
  let next = at + 1;
  while (isAdverb(grammar, next) || isNegation(wordAt(grammar, next), grammar.language)) next += 1;
  const tag = grammar.tags[next];
  return (
    tag !== PAST &&
    tag !== PRESENT_THIRD &&
    tag !== GERUND &&
    (tag !== PARTICIPLE || grammar.language.helpers.helpingWords.has(wordAt(grammar, next)))
  );
}

/** Goes left over "no longer" and adverbs, to the last one that affects whether it happened. */
function startOfAdverbs(grammar: Grammar, first: number, own: number): number {
  let start = own;
  for (let at = own - 1; at >= first && grammar.tags[at] !== PRONOUN; at -= 1) {
    const word = wordAt(grammar, at);
    const { noLongers } = grammar.language.helpers;
    if (
      bears(word, grammar.language) ||
      (at === own - 1 && grammar.language.helpers.failingAdverbs.has(word)) ||
      noLongers.get(wordAt(grammar, at + 1)) === word
    )
      start = at;
    else if (!isAdverb(grammar, at) && !noLongers.has(word)) break;
  }
  return start;
}

function bears(word: string, language: Language): boolean {
  return isNegation(word, language) || language.helpers.hearsayAdverbs.has(word);
}

/** "he’ll say", "they’d say": whether the modal is part of the subject before the verb. */
function isContracted(grammar: Grammar, first: number, own: number, head: number): boolean {
  if (own <= first) return false;
  const subject = wordAt(grammar, own - 1);
  const isBase = grammar.tags[head] === BASE || grammar.tags[head] === PRESENT;
  const { gluedModals, gluedModalsBeforeBase } = grammar.language.helpers;
  return endsIn(subject, gluedModals) || (isBase && endsIn(subject, gluedModalsBeforeBase));
}

/** Whether it is still to come, "is to say", "has only to say", unlike "has to say", "used to say". */
function isToCome(grammar: Grammar, start: number, head: number): boolean {
  for (let to = start + 1; to < head; to += 1)
    if (servesAs(grammar, to, INFINITIVE_MARKER) && (servesAs(grammar, to - 1, RESTRICTIVE) || isBe(grammar, to - 1)))
      return true;
  return false;
}

/** Combines what the verb alone would say, `own`, with its helpers. */
export function readThrough(group: VerbGroup, own: Reading): Reading {
  if (own === "unsaid" || group.isLeft) return "unsaid";
  if (group.isNoLonger) return own === "asserted" ? "retracted" : "unsaid";
  const unreal = group.isUnreal && !group.isSettled;
  if (group.isNegated) return own === "asserted" && (!unreal || group.isNever) ? "denied" : "unsaid";
  if (own !== "asserted") return own;
  return unreal ? "hypothetical" : group.isHearsay ? "alleged" : "asserted";
}

/**
 * The verb that is joined to this one and holds their shared helpers: "did not ⟨confirm⟩ or deny", "neither ⟨confirmed⟩
 * nor denied"; -1 for none.
 */
export function joinedVerb(grammar: Grammar, first: number, { firstToken, headToken }: VerbGroup): number {
  const { tags } = grammar;
  const joint = servesAs(grammar, firstToken - 1, COORDINATOR | ALTERNATIVE);
  const link = joint ? firstToken - 1 : servesAs(grammar, firstToken, NEGATIVE_COORDINATOR) ? firstToken : -1;
  const verb = link - 1;
  if (link < 0 || verb < first || firstToken + (joint ? 0 : 1) !== headToken) return -1;
  const isSame = tags[verb] === tags[headToken] || (!joint && isVerb(tags[verb]));
  return isSame &&
    (tags[headToken] === BASE || !joint) &&
    !grammar.language.helpers.helpingWords.has(wordAt(grammar, verb))
    ? verb
    : -1;
}
