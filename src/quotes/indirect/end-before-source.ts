import type { Grammar } from "../../grammar/grammar.ts";
import { COMMA, CONJUNCTION, isFiniteVerb, MARK, STOP, SYMBOL } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Cast, Mention } from "../../people/cast.ts";
import type { Cue } from "../attribution.ts";
import { isPassive } from "../passive.ts";
import { tokenAtOrAfter } from "../scene.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** How many mentions before the cue are looked at: the names in an apposition, and the person whom it is about. */
const MAX_MENTIONS = 4;

/**
 * Ends content before its source: in “⟦the bridge was closed⟧, Ann Roe, head of the harbour board, said” the phrase
 * that ends at the cue, behind a comma, is the speaker. The same holds where the content runs on to a name, “⟦prices
 * fall⟧, the state oil company Corran Oil said”.
 */
export function endBeforeSource(place: CuePlace, span: TokenSpan, { mentions }: Cast): TokenSpan {
  const { cue, grammar } = place;
  // The source stands behind "according to", not before it.
  if (span.last > cue.firstToken || cue.form === "according-to") return span;
  const source = findSource(place, span, mentions, cue.start);
  if (source === null) return endAtComma(place, span);
  const comma = grammar.document.tokens.starts[source.comma] ?? 0;
  const named = source.isDescription ? findSource(place, span, mentions, comma) : null;
  return { ...span, last: named === null || named.isDescription ? source.comma : named.comma };
}

/** Ends content that runs up to the subject at its last comma, unless a verb or "and" stands behind that. */
function endAtComma({ grammar, cue }: CuePlace, span: TokenSpan): TokenSpan {
  const { tags } = grammar;
  if (span.last === cue.firstToken || parts(tags[span.last]) || parts(tags[span.last - 1])) return span;
  for (let at = span.last - 1; at > span.first; at -= 1) {
    if (tags[at] === COMMA) return { ...span, last: at };
    if (isFiniteVerb(tags[at]) || tags[at] === CONJUNCTION) return span;
  }
  return span;
}

function parts(tag: number | undefined): boolean {
  return tag === COMMA || tag === SYMBOL || tag === MARK || tag === STOP;
}

interface Source {
  /** The comma before the phrase. */
  readonly comma: number;
  readonly isDescription: boolean;
}

/** The phrase that ends at a position, behind a comma of the span; null for none. */
function findSource(place: CuePlace, span: TokenSpan, mentions: readonly Mention[], position: number): Source | null {
  const { tokens } = place.grammar.document;
  const last = lastBefore(mentions, position);
  for (let at = last; at >= 0 && at > last - MAX_MENTIONS; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.phrase.end > position || mention.phrase.end < position - 2) continue;
    const comma = tokenAtOrAfter(tokens, mention.phrase.start) - 1;
    if (comma > span.first && comma < span.last && place.grammar.tags[comma] === COMMA)
      return { comma, isDescription: mention.form === "description" };
  }
  return null;
}

/** Index of the last mention that begins before a position, found by binary search; -1 for none. */
function lastBefore(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "the court heard", "jurors were told": whether the cue does not say who spoke. */
export function isHearing(grammar: Grammar, cue: Cue): boolean {
  const { speech } = grammar.language;
  if (cue.form !== "verb") return false;
  return cue.lemma === speech.hear || (speech.hearerVerbs.has(cue.lemma) && isPassive(grammar, cue));
}

/** How far before the end the hearers may stand, in tokens: ", the inquest at Ashby heard on Monday". */
const HEARING_REACH = 9;

/** Ends content before the hearers: “told police ⟦it was the sea⟧, magistrates heard”. */
export function endBeforeHearing({ grammar, cueAt, cue }: CuePlace, span: TokenSpan): TokenSpan {
  if (span.first < cue.lastToken) return span;
  const { hearers } = grammar.language.speech;
  let isHeard = false;
  let hasHearer = false;
  for (let at = span.last - 1; at > Math.max(span.first, span.last - HEARING_REACH); at -= 1) {
    const other = cueAt(at);
    if (other !== undefined && isHearing(grammar, other)) isHeard = true;
    else if (hearers.has(wordAt(grammar, at))) hasHearer = true;
    if (grammar.tags[at] === COMMA) return isHeard && hasHearer ? { ...span, last: at } : span;
  }
  return span;
}
