import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { isHave } from "../../grammar/is-be.ts";
import { stepBack, stepOverWord } from "../../grammar/steps.ts";
import { ADVERSATIVE, COMPLEMENTIZER, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  BASE,
  COMMA,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PAST,
  PREPOSITION,
  PRONOUN,
  STOP,
  SYMBOL,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { contains } from "../../span.ts";
import type { Attribution, Cue } from "../attribution.ts";
import { isPassive } from "../passive.ts";
import { tokensOf } from "../scene.ts";

/** How many attributions after this one, in the order of their cues, may stand in its content. */
const NEIGHBOURS = 4;

/**
 * Ends content where its speaker says something more: "said the ministers ⟦had been asleep⟧ and called for ⟦them to
 * go⟧". Behind "and" or "but", a verb of speech with content but without a subject of its own continues the speaker and
 * not the words. Drops an attribution whose rest is too short for a topic. `found` is in the order of the cues.
 */
export function partClauses(grammar: Grammar, found: readonly Attribution[]): Attribution[] {
  return found.flatMap((one, index) => {
    const next = found.slice(index + 1, index + 1 + NEIGHBOURS).find((other) => goesOn(grammar, one, other));
    const own = next === undefined || isEarlier(grammar, one, next) ? one : cutBefore(grammar, one, next);
    return own !== one && isBare(grammar, own) ? [] : [own];
  });
}

/** A rest of fewer tokens than this, without a verb, reports nothing: "spoke of ⟦the weir⟧ and said …". */
const MIN_TOPIC = 3;

function isBare(grammar: Grammar, { content, quoted }: Attribution): boolean {
  const [only, another] = content;
  if (only === undefined || another !== undefined || quoted.length > 0) return false;
  const { firstToken, lastToken } = tokensOf(grammar.document.tokens, only);
  return lastToken - firstToken < MIN_TOPIC && !holdsFinite(grammar, firstToken, lastToken);
}

function goesOn(grammar: Grammar, { content, cue }: Attribution, next: Attribution): boolean {
  const last = content.at(-1);
  if (cue?.form !== "verb" || next.cue?.form !== "verb" || last === undefined || last.start < cue.end) return false;
  if (isPassive(grammar, next.cue)) return false;
  if (!contains(last, next.cue) || (next.content[0]?.start ?? 0) < next.cue.end) return false;
  const { headToken } = next.cue;
  const { tags } = grammar;
  if (isAddition(grammar, next.cue)) return true;
  // "said it was safe, and nurse Joe Moe BEM ⟨said⟩ it was not": the tagger may miss the tense behind letters.
  const isCertain = grammar.language.speech.certainVerbs.has(wordAt(grammar, headToken));
  if (isCertain && subjectStart(grammar, headToken - 1) >= 0) return true;
  // "says it is late and ⟨is urging⟩ them to go": the helper carries the tense.
  const finite = isFiniteVerb(tags[headToken]) ? headToken : next.cue.firstToken;
  return isFiniteVerb(tags[finite]) && tags[finite] === tags[cue.headToken];
}

/**
 * "said she was late and ⟨had asked⟩ them to go", "and ⟨had never asked⟩": whether the next verb tells of what a
 * pronoun did before, and so belongs to the words; unlike "says it is late and ⟨has asked⟩ them to go".
 */
function isEarlier(grammar: Grammar, { content, cue }: Attribution, next: Attribution): boolean {
  const had = next.cue?.firstToken ?? -1;
  const isPerfect = grammar.tags[had] === PAST && isHave(grammar, had) && cue?.firstToken === cue?.headToken;
  const last = content.at(-1);
  if (!isPerfect || last === undefined) return false;
  const { firstToken } = tokensOf(grammar.document.tokens, last);
  return grammar.tags[stepOverWord(grammar, firstToken, COMPLEMENTIZER)] === PRONOUN;
}

/** "said it was late, ⟨adding⟩ that …": whether the cue is a gerund behind a comma, which is the speaker's, too. */
function isAddition({ tags }: Grammar, { firstToken, headToken }: Cue): boolean {
  return firstToken === headToken && tags[headToken] === GERUND && tags[firstToken - 1] === COMMA;
}

function cutBefore(grammar: Grammar, one: Attribution, next: Attribution): Attribution {
  const { tokens } = grammar.document;
  const last = one.content.at(-1);
  if (last === undefined || next.cue === null) return one;
  const { firstToken } = tokensOf(tokens, last);
  const { firstToken: cue } = next.cue;
  const isAgain = one.cue?.lemma === next.cue.lemma;
  const and = isAddition(grammar, next.cue) ? cue - 1 : conjunctionBefore(grammar, cue, isAgain);
  if (and <= firstToken + 1) return one;
  const before = wordAt(grammar, and - 1) === "," ? and - 2 : and - 1;
  const cut = { start: last.start, end: tokens.ends[before] ?? last.end };
  const quoted = one.quoted.filter((span) => span.end <= cut.end);
  const isSplit = one.quoted.some((span) => span.start < cut.end && span.end > cut.end);
  if (isSplit || next.cue.start < cut.end) return one;
  return {
    ...one,
    content: [...one.content.slice(0, -1), cut],
    quoted,
    kind: quoted.length > 0 ? "mixed" : "indirect",
  };
}

/**
 * The "and" or "but" right before a verb group, or before what stands between them; -1 for none. `isAgain` says that it
 * is the same verb as before.
 */
function conjunctionBefore(grammar: Grammar, verb: number, isAgain: boolean): number {
  const at = stepBack(grammar.tags, verb, ADVERB) - 1;
  if (servesAs(grammar, at, COORDINATOR | ADVERSATIVE)) return at;
  const inserted = conjunctionBeforeInsertion(grammar, at);
  if (inserted >= 0) return inserted;
  const named = subjectStart(grammar, at);
  return named >= 0 ? named : startOfParallel(grammar, at, isAgain);
}

/** The longest insertion before the verb, in tokens. */
const LONGEST_INSERTION = 8;

/**
 * "said it was late ⟨and⟩, two days later, promised …": the conjunction before an insertion, given its second comma; -1
 * for none.
 */
function conjunctionBeforeInsertion(grammar: Grammar, comma: number): number {
  const { tags } = grammar;
  if (tags[comma] !== COMMA) return -1;
  for (let at = comma - 1; at > comma - LONGEST_INSERTION && at > 0; at -= 1) {
    if (tags[at] === MARK || isFiniteVerb(tags[at])) return -1;
    if (tags[at] === COMMA) return servesAs(grammar, at - 1, COORDINATOR | ADVERSATIVE) ? at - 1 : -1;
  }
  return -1;
}

/** The longest subject of the second clause, in tokens. */
const LONGEST_SUBJECT = 12;

/**
 * “said that A was late, and Sen. Roe (R-Utah) said …”: the conjunction before a name that is the verb's own subject;
 * -1 for none.
 */
function subjectStart(grammar: Grammar, last: number): number {
  const { tags } = grammar;
  let named = false;
  for (let at = last; at > last - LONGEST_SUBJECT && at > 0; at -= 1) {
    if (servesAs(grammar, at, COORDINATOR | ADVERSATIVE))
      return named && wordAt(grammar, at - 1) === "," ? at : named && tags[at - 1] === MARK ? at : -1;
    const tag = tags[at] ?? 0;
    // "and ⟨nurse⟩ Joe Moe said": the tagger mistakes the noun for a verb.
    const isMistaken = tag === BASE && named && servesAs(grammar, at - 1, COORDINATOR | ADVERSATIVE);
    if (tag === NAME || isMistaken) named = true;
    else if (tag !== NOUN && tag !== ADJECTIVE && tag !== SYMBOL && tag !== STOP && tag !== DETERMINER) return -1;
  }
  return -1;
}

/**
 * “said it was late ⟨and⟩ the others said it was early”, “42% say it is late ⟨and⟩ 32% call it early”: the conjunction
 * before the subject of a clause like the one before it, with the same verb or with a share of those asked; -1 for
 * none.
 */
function startOfParallel({ syntax, tags }: Grammar, last: number, isAgain: boolean): number {
  let at = last;
  while (at > last - LONGEST_SUBJECT && IN_SUBJECT.has(tags[at] ?? 0)) at -= 1;
  const isShare = tags[at + 1] === NUMBER;
  return at < last && (isAgain || isShare) && servesAs({ syntax }, at, COORDINATOR | ADVERSATIVE) ? at : -1;
}

const IN_SUBJECT: ReadonlySet<number> = new Set([
  ADJECTIVE,
  DETERMINER,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PREPOSITION,
  SYMBOL,
]);
