import type { Grammar } from "../grammar/grammar.ts";
import { isHave } from "../grammar/is-be.ts";
import { AGENT, GENITIVE, PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  isPastForm,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
  TO,
} from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";
import { startOfVerbGroup } from "./stance/verb-group.ts";

/**
 * The start of the verbs that lead up to one of speech: "⟨goes on⟩ to say", "⟨liked⟩ to tell", "⟨was fond⟩ of saying",
 * "never ⟨tires⟩ of saying", "⟨rang⟩ on Sunday to say", "⟨has⟩ in recent weeks said", "⟨was quoted⟩ as saying"; the
 * token itself if there are none. `first` is the first token of the sentence, where no room for a subject would be
 * left.
 */
export function startOfGoing(grammar: Grammar, first: number, verb: number): number {
  const { tags } = grammar;
  if (isPastForm(tags[verb])) return startOfParted(grammar, first, verb);
  if (tags[verb] === GERUND && servesAs(grammar, verb - 1, PREDICATIVE)) return startOfCited(grammar, first, verb);
  const isOf = tags[verb] === GERUND && servesAs(grammar, verb - 1, GENITIVE);
  if (isOf && isFiniteVerb(tags[verb - 2]) && verb - 2 > first) return verb - 2;
  const isHabit = isOf && tags[verb - 2] === ADJECTIVE;
  if (tags[verb] !== TO && !isHabit) return verb;
  let at = isHabit ? verb - 3 : verb - 1;
  while (at > first && (tags[at] === PARTICLE || tags[at] === ADVERB)) at -= 1;
  if (isFiniteVerb(tags[at]) && at > first) return at;
  return isHabit ? verb : beforeTime(grammar, first, verb);
}

/** How far before "as saying" the verb of quoting may stand, in tokens. */
const LONGEST_QUOTING = 12;

/** "⟨was quoted⟩ as saying", "⟨has been quoted⟩ by the Courier as saying": the start of the passive, or the gerund. */
function startOfCited(grammar: Grammar, first: number, gerund: number): number {
  const { language, tags } = grammar;
  for (let at = gerund - 2; at > first && at > gerund - LONGEST_QUOTING; at -= 1) {
    if (tags[at] !== PARTICIPLE || !language.speech.citingForms.has(wordAt(grammar, at))) continue;
    return at === gerund - 2 || servesAs(grammar, at + 1, AGENT) ? startOfVerbGroup(grammar, first, at) : gerund;
  }
  return gerund;
}

/** The longest time phrase, in tokens: "on Sunday night". */
const LONGEST_TIME = 4;

/**
 * "⟨rang⟩ on Sunday night to say": the finite verb that only a time phrase separates from the infinitive; otherwise the
 * infinitive itself.
 */
function beforeTime({ document, tags }: Grammar, first: number, verb: number): number {
  for (let at = verb - 2; at > first && at >= verb - 1 - LONGEST_TIME; at -= 1)
    if (isFiniteVerb(tags[at])) return timePhraseAt(document.tokens, at + 1, verb)?.lastToken === verb ? at : verb;
  return verb;
}

/** The longest phrase between "has" and its verb, in tokens: "over the past few months". */
const LONGEST_PART = 7;

/**
 * "⟨has⟩ over the past few months repeatedly warned", "⟨had⟩ in May told": the token of "has" before a preposition and
 * its noun that stand before the verb; otherwise the verb.
 */
function startOfParted(grammar: Grammar, first: number, verb: number): number {
  const { tags } = grammar;
  let last = verb - 1;
  while (last > first && tags[last] === ADVERB) last -= 1;
  let at = last;
  while (at > first && last - at < LONGEST_PART && isInNounPhrase(tags[at])) at -= 1;
  if (at === last || tags[at] !== PREPOSITION || at - 1 <= first) return verb;
  return isHave(grammar, at - 1) && isFiniteVerb(tags[at - 1]) ? at - 1 : verb;
}
