import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { findTag } from "../../grammar/steps.ts";
import { ADVERSATIVE, COORDINATOR, SOURCE_MARKER, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isFiniteVerb, MARK, NAME, NOUN, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { isIn } from "../../text/item-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { commaBefore, isSubject } from "./before-trailing.ts";
import { endOfCircumstances } from "./behind-circumstance.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Begins content that stands before its verb behind another clause: one of somebody else, “the mill shut, the Courier
 * reported, while ⟦the dam held⟧, the board said”, or, before "according to", one of the writer's that a colon ends,
 * “the toll failed: ⟦only two towns paid⟧, according to Roe”.
 */
export function beginBehindClause(place: CuePlace, span: TokenSpan): TokenSpan {
  const { grammar, cue } = place;
  if (span.last > cue.firstToken) return span;
  if (cue.form === "verb") return { ...span, first: behindOther(place, behindSemicolon(place, span), span.last) };
  const end = grammar.tags[cue.firstToken - 1] === COMMA ? cue.firstToken - 1 : span.last;
  const first = cue.form === "according-to" ? behindColon(place, span.first, end) : span.first;
  return first > span.first ? { ...span, first, last: end } : span;
}

/**
 * "The bridge is shut; ⟦the ferry⟧, Roe said, ⟦is full⟧", "She was off; ⟦without her⟧, he said, “we lost”": the token
 * behind the semicolon before words that go on behind the verb.
 */
function behindSemicolon({ grammar, pairOf }: CuePlace, { first, last }: TokenSpan): number {
  for (let at = last - 2; at > first && !isFiniteVerb(grammar.tags[at]); at -= 1)
    if (wordAt(grammar, at) === ";" && !isIn(pairOf, at)) return at + 1;
  return first;
}

function behindColon({ grammar, pairOf }: CuePlace, first: number, last: number): number {
  for (let at = last - 3; at > first; at -= 1)
    if (wordAt(grammar, at) === ":" && !isIn(pairOf, at))
      return grammar.tags[at + 1] !== MARK && holdsFinite(grammar, first, at) && isClause(grammar, at + 1, last)
        ? at + 1
        : first;
  return first;
}

/**
 * Whether a clause like "only two towns paid" begins at a token, and not a list: "two men: Ann Roe, who led it, and …".
 */
function isClause({ clauses, tags }: Grammar, from: number, last: number): boolean {
  if (isWholeClause(clauses[from])) return true;
  for (let at = from; at < last && tags[from] !== NAME && tags[at] !== WH_WORD; at += 1)
    if (isFiniteVerb(tags[at])) return true;
  return false;
}

/**
 * The token behind the clause of another verb, whose subject stands between a comma and the verb, and behind what links
 * the next clause to it.
 */
function behindOther({ grammar, cueAt }: CuePlace, first: number, last: number): number {
  const { tags, language } = grammar;
  for (let at = last - 1; at > first; at -= 1) {
    const other = cueAt(at);
    if (other === undefined) continue;
    const comma = endOfCircumstances(grammar, other.lastToken, last);
    const before = commaBefore(grammar, other.firstToken);
    if (other.form !== "verb" || before <= first || tags[comma] !== COMMA || comma >= last) return first;
    if (!isSubject(grammar, before + 1, other.firstToken) || !holdsFinite(grammar, first, before)) return first;
    const isLinked =
      servesAs(grammar, comma + 1, COORDINATOR | ADVERSATIVE) ||
      language.smallWords.turningAgainst.has(wordAt(grammar, comma + 1));
    return isLinked && holdsFinite(grammar, comma + 2, last) ? comma + 2 : first;
  }
  return first;
}

/** The longest subject with its insertion, in tokens. */
const LONGEST_SUBJECT = 40;

/**
 * “According to Roe, ⟦the mill, which she owns, is shut⟧”, “According to a draft of the plan, ⟦“no cuts” were made⟧”,
 * “According to the mayor, Ann Roe, ⟦“not one” has come⟧”: begins content behind a source that opens the sentence at
 * its subject, not at the verb behind an insertion and not within the source.
 */
export function beginWithSubject({ grammar, cue, sentence }: CuePlace, span: TokenSpan): TokenSpan {
  const { tags } = grammar;
  const { first } = span;
  if (cue.form !== "according-to" || cue.firstToken !== sentence.firstToken || first < cue.lastToken) return span;
  const comma = findTag(tags, cue.lastToken, span.last, COMMA);
  const isNamed = servesAs(grammar, cue.firstToken, SOURCE_MARKER) && !holdsFinite(grammar, cue.lastToken, comma);
  if (first < comma && isNamed) return { ...span, first: comma + 1 };
  const name = first === comma + 1 && tags[comma - 1] === NOUN ? endOfNounPhrase(grammar, first, span.last) : first;
  if (name > first && tags[name - 1] === NAME && tags[name] === COMMA && tags[name + 1] === MARK)
    return { ...span, first: name + 1 };
  if (!isFiniteVerb(tags[first]) || tags[first - 1] !== COMMA || first - cue.lastToken > LONGEST_SUBJECT) return span;
  const from = cue.lastToken + 1;
  const relative = lastIn(from, first - 1, (at) => tags[at] === COMMA && tags[at + 1] === WH_WORD);
  const inserted = relative >= 0 ? relative : lastIn(from, first - 1, (at) => tags[at] === COMMA);
  const source = lastIn(from, inserted, (at) => tags[at] === COMMA);
  return source < 0 ? span : { ...span, first: source + 1 };
}

/** The last token of a range that satisfies a condition; -1 for none. */
function lastIn(from: number, end: number, holds: (at: number) => boolean): number {
  for (let at = end - 1; at >= from; at -= 1) if (holds(at)) return at;
  return -1;
}
