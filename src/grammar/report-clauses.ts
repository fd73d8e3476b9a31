import { isAgeHyphen } from "./age-hyphen.ts";
import type { Draft } from "./draft.ts";
import { holdsFinite } from "./holds-finite.ts";
import {
  COMMA,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  NAME,
  NOUN,
  PAST,
  SYMBOL,
  WH_WORD,
} from "./tags.ts";
import { wordAt } from "./word-at.ts";

/** The longest subject between marks, or a comma, and its verb, in tokens. */
const LONGEST_SUBJECT = 7;

/**
 * Whether only a noun phrase stands between words in marks, with a comma, question or exclamation mark at their end or
 * a comma behind them, and the token.
 */
export function endsAttribution(draft: Draft, verb: number): boolean {
  const { document, firstToken, tags } = draft;
  for (let at = verb - 1; at > firstToken && at >= verb - LONGEST_SUBJECT; at -= 1) {
    // “I said, ‘Go,’” the driver ⟨recalls⟩: other marks may close inside.
    const pause = tags[at - 1] === MARK ? at - 2 : at - 1;
    if (tags[at] === MARK) return at < verb - 1 && ",?!".includes(document.tokens[pause]?.text ?? " ");
    if (tags[at] === COMMA) return at < verb - 1 && tags[at - 1] === MARK;
    if (!isInNounPhrase(tags[at] ?? 0) && !isAgeHyphen(document, at)) return false;
  }
  return false;
}

/**
 * “The dam was cracked, a lawsuit filed on Tuesday ⟨claims⟩.”, “…, Ann Roe ⟨notes⟩.”: whether a clause, a comma, and an
 * article and noun or a name stand before the token, without a list; if `mayBeBare`, the noun needs no article.
 */
export function endsReport(draft: Draft, verb: number, mayBeBare: boolean): boolean {
  const { firstToken, tags } = draft;
  let comma = verb - 1;
  while (comma > firstToken && comma >= verb - LONGEST_SUBJECT && tags[comma] !== COMMA) {
    if (isFiniteVerb(tags[comma]) || tags[comma] === CONJUNCTION || tags[comma] === MARK) return false;
    comma -= 1;
  }
  if (tags[comma] !== COMMA || tags[verb + 1] === COMMA) return false;
  const isNamed = comma < verb - 1 && tags.subarray(comma + 1, verb).every((tag) => tag === NAME);
  if (tags[comma + 1] !== DETERMINER && !isNamed && !mayBeBare) return false;
  return holdsFinite(draft, firstToken, comma);
}

/**
 * Whether no finite verb stands before the token, except what was done to a document, “a post ⟨shared⟩ widely”, or
 * between two dashes, the second right before the token; and whether, besides those that relatives and conjunctions
 * account for, at most one stands behind it: that of its own clause.
 */
export function hasOneClause(draft: Draft, noun: number): boolean {
  const { firstToken, language, lastToken, tags } = draft;
  const isShared = (at: number): boolean =>
    tags[at] === PAST && tags[at - 1] === NOUN && language.documents.sharingParticiples.has(wordAt(draft, at));
  const end =
    tags[noun - 1] === SYMBOL
      ? Math.max(firstToken, firstToken + tags.subarray(firstToken, noun - 1).lastIndexOf(SYMBOL))
      : noun;
  for (let at = firstToken; at < end; at += 1) if (isFiniteVerb(tags[at]) && !isShared(at)) return false;
  const isSubordinator = (at: number): boolean => language.smallWords.subordinators.has(wordAt(draft, at));
  let verbs = 0;
  for (let at = noun + 2; at < lastToken; at += 1) {
    if (isFiniteVerb(tags[at])) verbs += 1;
    else if (tags[at] === WH_WORD || tags[at] === CONJUNCTION || isSubordinator(at)) verbs -= 1;
  }
  return verbs <= 1;
}
