import type { Grammar } from "../grammar/grammar.ts";
import { isBe } from "../grammar/is-be.ts";
import { stepOver } from "../grammar/steps.ts";
import { AGENT, COMPLEMENTIZER, FREE_RELATIVE, INDEFINITE, PREDICATIVE, servesAs } from "../grammar/syntax-words.ts";
import {
  ADVERB,
  BASE,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  isPastForm,
  MARK,
  NAME,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
  STOP,
} from "../grammar/tags.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsAsPlural } from "../grammar/word-endings.ts";
import { isSomebody } from "./asked-person.ts";
import { startOfNounPhrase } from "./noun-phrase.ts";

/** How far behind the verb the name may end, in tokens. */
const LONGEST_NAME = 16;

/**
 * Whether a verb at a token is a participle that says what the thing before it is called: “lives in a house ⟨called⟩
 * “The Rest””, “a practice ⟨dubbed⟩ “ghosting””, “a shop ⟨billed⟩ as “the best””, “what is ⟨called⟩ “ghosting””, “the
 * fund, ⟨called⟩ Acme Two, is”. Not in “a plan the mayor called “mad””, “plans that ministers called “mad””, “the plan,
 * called “mad” by Roe,”, where somebody calls them that.
 *
 * @param first the first token of its sentence
 */
export function namesThing(grammar: Grammar, first: number, at: number): boolean {
  const { language, tags } = grammar;
  if (!isPastForm(tags[at])) return false;
  const isAs = servesAs(grammar, at + 1, PREDICATIVE) && language.things.offering.has(wordAt(grammar, at));
  if (!isAs && !language.things.naming.has(wordAt(grammar, at))) return false;
  const end = endOfName(grammar, isAs ? at + 2 : at + 1);
  if (end < 0 || servesAs(grammar, end, AGENT)) return false;
  if (isAs) return tags[at - 1] === NOUN;
  if (isWhatIsCalled(grammar, at)) return true;
  const isSetOff = tags[at - 1] === COMMA;
  // "who sent the letter called ⟨Roe⟩ a cheat"
  if ((isSetOff || tags[end - 1] !== MARK) && !endsThere(tags[end] ?? STOP)) return false;
  return isSetOff ? isThing(grammar, at - 2) : isGoverned(grammar, first, at - 1, end);
}

/** "what is today ⟨called⟩ “ghosting”", "what's ⟨called⟩ “ghosting”": whether everybody calls it so. */
function isWhatIsCalled(grammar: Grammar, verb: number): boolean {
  const { tags } = grammar;
  let be = verb - 1;
  while (tags[be] === ADVERB || (tags[be] === NOUN && be > verb - LONGEST_TIME)) be -= 1;
  return isBe(grammar, be) && servesAs(grammar, be - 1, FREE_RELATIVE);
}

/** How far before its verb "today" may stand, in tokens. */
const LONGEST_TIME = 3;

/** The end of the words in marks, or of the name, that begins at a token; -1 for neither. */
function endOfName({ document, tags }: Grammar, from: number): number {
  const open = stepOver(tags, from, DETERMINER);
  if (tags[open] === MARK) {
    for (let at = open + 1; at < open + LONGEST_NAME; at += 1) if (tags[at] === MARK) return at + 1;
    return -1;
  }
  let end = from;
  // "⟨Our Fields⟩", "⟨Real News Right Now⟩"
  while (tags[end] === NAME || document.tokens[end]?.capital === true) end += 1;
  return end > from ? end : -1;
}

/** "the fund, called Acme Two⟨,⟩": whether nothing follows the name that the verb could govern. */
function endsThere(next: number): boolean {
  return next === COMMA || next === STOP || isFiniteVerb(next);
}

function isThing(grammar: Grammar, noun: number): boolean {
  return grammar.tags[noun] === NOUN && !isSomebody(grammar, noun);
}

/** "a local ⟨PAC⟩": a short name in capitals. */
const SHORT = /^[A-Z]{2,4}$/;

/**
 * "⟨in⟩ a house called", "⟨runs⟩ a charity called": whether a preposition or another verb governs the noun, so that it
 * is not the subject of the verb behind it. The same holds where another verb stands right behind the name, "A charity
 * called “Bread” ⟨said⟩".
 */
function isGoverned(grammar: Grammar, first: number, noun: number, end: number): boolean {
  const { document, language, tags } = grammar;
  const start = startOfNounPhrase(grammar, first, noun);
  const isOne = servesAs(grammar, start, INDEFINITE);
  const isShort = tags[noun] === NAME && isOne && SHORT.test(document.tokens[noun]?.text ?? "");
  if (tags[noun] !== NOUN && !isShort) return false;
  if (start === first) return isFiniteVerb(tags[end]);
  const word = wordAt(grammar, noun);
  // "a plan ⟨unions⟩ called", "plans ⟨unions⟩ called"
  if (isOne ? endsAsPlural(word, language) || language.nouns.roles.has(word) : !isThing(grammar, noun)) return false;
  const before = wordAt(grammar, start - 1);
  const tag = tags[start - 1] ?? 0;
  if (tag === PREPOSITION)
    return !servesAs(grammar, start - 1, COMPLEMENTIZER) && !language.smallWords.subordinators.has(before);
  const isVerb = isFiniteVerb(tag) || tag === BASE || tag === GERUND || tag === PARTICIPLE;
  return isVerb && (isOne || !language.speech.verbs.has(before));
}
