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

/** How long the subject between marks, or a comma, and its verb may be, in tokens. */
const LONGEST_SUBJECT = 7;

/** Nothing but a noun phrase between words in marks, a comma within or behind them, and the token. */
export function endsAttribution(draft: Draft, verb: number): boolean {
  const { document, firstToken, tags } = draft;
  for (let at = verb - 1; at > firstToken && at >= verb - LONGEST_SUBJECT; at -= 1) {
    // “I said, ‘Go,’” the driver ⟨recalls⟩: other marks may close within.
    const pause = tags[at - 1] === MARK ? at - 2 : at - 1;
    if (tags[at] === MARK) return at < verb - 1 && ",?!".includes(document.tokens[pause]?.text ?? " ");
    if (tags[at] === COMMA) return at < verb - 1 && tags[at - 1] === MARK;
    if (!isInNounPhrase(tags[at] ?? 0) && !isAgeHyphen(document, at)) return false;
  }
  return false;
}

/** “The dam was cracked, a lawsuit filed on Tuesday ⟨claims⟩.”, “…, Ann Roe ⟨notes⟩.”: behind a clause and a comma an article and its noun, a name, or people in the plural, with no list. */
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

/** No finite verb before the token, but for what was done to a document, “a post ⟨shared⟩ widely”, or stands between two dashes of which the second ends right before it, and behind it one more than relatives and conjunctions account for: that of its own clause. */
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
