import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isBeWithin } from "../../grammar/is-be.ts";
import { stepOver, stepOverWord } from "../../grammar/steps.ts";
import { AGENT, COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADVERB,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  isInNounPhrase,
  isVerb,
  MARK,
  PARTICIPLE,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Reading } from "../../languages/for-stance.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { TokenRange } from "../scene.ts";
import { endsHere, endsSoon } from "./disowning.ts";
import { readVerb } from "./read-verb.ts";
import { readVerbGroup } from "./verb-group.ts";

/**
 * What happens to a claim, as the words behind it say: "claims that … ⟨were denied by⟩ the board", "…, a charge Roe
 * ⟨denies⟩".
 */
export interface Judgement {
  readonly reading: Reading;
  readonly firstToken: number;
  readonly headToken: number;
  readonly lastToken: number;
  /** The claim; null where the same sentence says that somebody else makes it. */
  readonly content: TokenRange | null;
}

/**
 * The passive verb that judges a claim whose noun is its subject: "reports ⟨that the valley would be cleared⟩ have been
 * denied by". Null for none.
 *
 * @param phraseStart the first token of the noun phrase
 * @param that the first token of its clause
 */
export function judgementOfSubject(
  grammar: Grammar,
  { firstToken, lastToken }: Sentence,
  phraseStart: number,
  that: number,
): Judgement | null {
  if (phraseStart > firstToken && !opensClause(grammar.tags[phraseStart - 1])) return null;
  for (let at = that + 2; at < Math.min(lastToken, that + LONGEST_CLAIM); at += 1) {
    const made = grammar.language.aftermaths.judgingVerbs.get(wordAt(grammar, at));
    if (made === undefined || grammar.tags[at] !== PARTICIPLE) continue;
    const group = readVerbGroup(grammar, firstToken, at);
    if (!isBeWithin(grammar, group.firstToken, at) || !holdsFinite(grammar, that, group.firstToken)) continue;
    if (group.isNegated || group.isUnreal) return null;
    const end = stepOverWord(grammar, at + 1, AGENT);
    const content = { firstToken: that, lastToken: group.firstToken };
    return { reading: made, firstToken: group.firstToken, headToken: at, lastToken: end, content };
  }
  return null;
}

/** The longest claim up to its verb, in tokens. */
const LONGEST_CLAIM = 60;

function opensClause(tag: number | undefined): boolean {
  return tag === COMMA || tag === CONJUNCTION || tag === MARK || tag === SYMBOL;
}

/**
 * How far behind its noun the verb of an apposition may stand, in tokens: "a charge ⟨that the board has strongly⟩
 * denied".
 */
const REACH = 10;

/**
 * The verb that judges what stands before an apposition: “⟨The money was stolen⟩, a charge Roe denies.” Null for none.
 * Its content is null where the words before it are somebody's: “Moe said the money was stolen, a charge Roe denies.”
 *
 * @param phraseStart the first token of the noun phrase
 */
export function judgementOfApposition(
  grammar: Grammar,
  sentence: Sentence,
  phraseStart: number,
  noun: number,
): Judgement | null {
  const comma = phraseStart - 1;
  if (comma <= sentence.firstToken || (grammar.tags[comma] !== COMMA && grammar.tags[comma] !== SYMBOL)) return null;
  if (grammar.tags[phraseStart] !== DETERMINER || isFiniteVerb(grammar.tags[noun + 1])) return null;
  for (let at = noun + 1; at < Math.min(sentence.lastToken, noun + REACH); at += 1) {
    const made = grammar.language.aftermaths.judgingVerbs.get(wordAt(grammar, at));
    const isBy = servesAs(grammar, at + 1, AGENT);
    if (made !== undefined && (isBy || at > noun + 1) && (isBy || endsSoon(grammar, at + 1))) {
      const { reading, firstToken } = readVerb(grammar, sentence, at, made);
      const words = { firstToken: startOfWords(grammar, sentence), lastToken: comma };
      const content = isSaid(grammar, words) ? null : words;
      return { reading, firstToken, headToken: at, lastToken: isBy ? at + 2 : at + 1, content };
    }
    if (!isBetween(grammar, at)) return null;
  }
  return null;
}

function isBetween(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at] ?? 0;
  return (
    isInNounPhrase(tag) ||
    tag === WH_WORD ||
    tag === ADVERB ||
    isVerb(tag) ||
    !endsHere(grammar, at) ||
    servesAs(grammar, at, COMPLEMENTIZER)
  );
}

function startOfWords({ tags }: Grammar, { firstToken }: Sentence): number {
  return stepOver(tags, firstToken, MARK);
}

/** Whether words are not a plain statement: they stand in marks, have a verb of speech, or no finite verb at all. */
function isSaid(grammar: Grammar, { firstToken, lastToken }: TokenRange): boolean {
  for (let at = firstToken; at < lastToken; at += 1) {
    const tag = grammar.tags[at] ?? 0;
    if (tag === MARK || (isVerb(tag) && grammar.language.speech.verbs.has(wordAt(grammar, at)))) return true;
  }
  return !holdsFinite(grammar, firstToken, lastToken);
}
