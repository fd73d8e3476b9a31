import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import {
  ADVERSATIVE,
  COMPLEMENTIZER,
  COORDINATOR,
  DEFINITE,
  INDEFINITE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import {
  COMMA,
  GERUND,
  isFiniteVerb,
  isInNounPhrase,
  MARK,
  OWNER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { DASHES, DASHES_OR_HYPHEN } from "../../text/dashes.ts";
import { isIn, startOfRun } from "../../text/item-at.ts";
import { startOfNounPhrase } from "../noun-phrase.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";
import { endOfMainClause } from "./go-on-behind.ts";
import { opensMoment } from "./moments.ts";

/** Whether a token is a dash, or a hyphen that stands alone, unlike that of "first- and third-year". */
export function isDash({ document: { tokens } }: Grammar, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return DASHES.has(text) || (text === "-" && (tokens.starts[at] ?? 0) > (tokens.ends[at - 1] ?? 0));
}

/** How far from the start of its sentence the first dash may stand, in tokens. */
const DASH_REACH = 24;

/**
 * Begins content at the start of its sentence, not behind the first of two dashes that separate its subject from its
 * verb: “⟦Lobbyists – bakers and millers – have met the mayor⟧, the report said”.
 */
export function beginBeforeDash(place: CuePlace, span: TokenSpan): TokenSpan {
  const { cue, cueAt, grammar, pairOf, sentence } = place;
  const { first, last } = span;
  const { tags } = grammar;
  const start = sentence.firstToken;
  if (last > cue.firstToken || !isDash(grammar, first - 1) || first - 1 <= start || first - start > DASH_REACH)
    return span;
  for (let at = start; at < first - 1; at += 1) {
    const isPart = isInNounPhrase(tags[at]) || tags[at] === PREPOSITION || (tags[at] === GERUND && at > start);
    if (!isPart || cueAt(at) !== undefined || isIn(pairOf, at)) return span;
  }
  for (let at = first; at < last; at += 1) {
    if (isFiniteVerb(tags[at])) return span;
    if (isDash(grammar, at))
      return isFiniteVerb(tags[at + 1]) || tags[at + 1] === PARTICIPLE ? { ...span, first: start } : span;
  }
  return span;
}

/**
 * “⟦He was fined £5 – “a joke,”⟧ Roe said”: whether the span is a clause of the writer's with marks behind a dash at
 * its end, which alone were said.
 */
export function isMarksBehindDash({ cue, grammar, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { document, tags } = grammar;
  if (last > cue.firstToken || tags[last - 1] !== MARK || !isIn(pairOf, last - 1)) return false;
  const open = startOfRun(pairOf, last - 1, first);
  return (
    open > first && DASHES_OR_HYPHEN.has(document.tokens[open - 1]?.text ?? "") && holdsFinite(grammar, first, open - 1)
  );
}

/** The longest insertion between two dashes, in tokens. */
export const LONGEST_INSERTION = 24;

/**
 * Extends content that stopped at one of the two dashes around an insertion: “said ⟦the name – and where it stood – was
 * a sore point⟧”, “said ⟦that – for all its debts – the mill would stay⟧”, “said ⟦output could rise to 40 tons – from
 * 30 now – within a year⟧”. What an article opens between them may be about the words, “said ⟦it was late⟧ – a claim he
 * denies – at the mill”.
 */
export function goOnBehindDashes(place: CuePlace, first: number, last: number): number {
  const { grammar, last: end } = place;
  if (last >= end || !isDash(grammar, last)) return last;
  const earlier = dashWithin(place, first, last);
  const opening = earlier < 0 ? last : earlier;
  const closing = earlier < 0 ? dashWithin(place, last + 1, Math.min(end, last + LONGEST_INSERTION)) : last;
  if (closing < 0) return last;
  const isLate = isFiniteVerb(grammar.tags[closing + 1]) && !holdsFinite(grammar, first, opening);
  if (isLate || servesAs(grammar, opening - 1, COMPLEMENTIZER)) return Math.max(last, endOfMainClause(place, closing));
  return earlier < 0 && isPhraseBehind(place, opening, closing) ? endOfPhrases(place, closing + 1) : last;
}

/** The first dash among the tokens from `from` up to, not including, `to`; -1 for none. */
export function dashWithin({ grammar }: CuePlace, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isDash(grammar, at)) return at;
  return -1;
}

/**
 * "– from 30 now – ⟨within a year⟩", "– a ban among them – ⟨in case it fails⟩": whether a phrase of the content goes on
 * behind the second dash.
 */
function isPhraseBehind({ grammar }: CuePlace, opening: number, closing: number): boolean {
  const { tags } = grammar;
  if (tags[closing - 1] === PRONOUN && tags[closing + 1] === PREPOSITION)
    return !holdsFinite(grammar, opening, closing);
  const isThing = servesAs(grammar, opening + 1, DEFINITE | INDEFINITE) || tags[opening + 1] === OWNER;
  // "had cut the fees – and hidden it – ⟨to⟩ please them"
  const isPurpose = tags[closing + 1] === TO && servesAs(grammar, opening + 1, COORDINATOR);
  if (isThing || !(tags[closing + 1] === PREPOSITION || isPurpose) || opensMoment(grammar, closing + 1)) return false;
  return isPurpose || !holdsFinite(grammar, opening, closing);
}

function endOfPhrases({ grammar, cueAt, last: end }: CuePlace, from: number): number {
  let at = from;
  while (at < end && grammar.tags[at] !== COMMA && cueAt(at) === undefined) at += 1;
  return at;
}

/**
 * “said – and he said it twice – ⟦that it was safe⟧”: the token behind the second of two dashes, if the first stands
 * right behind the verb and "that" follows; -1 for anything else.
 */
export function startBehindDashes(place: CuePlace): number {
  const { grammar, cue, last } = place;
  if (cue.form !== "verb" || !isDash(grammar, cue.lastToken)) return -1;
  const closing = dashWithin(place, cue.lastToken + 1, Math.min(last, cue.lastToken + 1 + LONGEST_INSERTION));
  return closing >= 0 && servesAs(grammar, closing + 1, COMPLEMENTIZER) ? closing + 1 : -1;
}

/**
 * "The plan – which Roe said ⟦was late⟧ – has died", "He was careful - a clerk said ⟦she typed it twice⟧ - and slow":
 * ends content in a relative clause, or in a separate one, between two dashes before the second.
 */
export function endBeforeClosingDash(place: CuePlace, first: number, last: number): number {
  const { grammar, cue, first: start } = place;
  const closing = dashWithin(place, first + 1, last);
  if (closing < 0) return last;
  const subject = startOfNounPhrase(grammar, start, cue.firstToken - 1);
  if (subject > start + 1 && isDash(grammar, subject - 1) && servesAs(grammar, closing + 1, COORDINATOR | ADVERSATIVE))
    return closing;
  let relative = cue.firstToken - 1;
  while (relative > start && grammar.tags[relative] !== WH_WORD && !isDash(grammar, relative)) relative -= 1;
  if (grammar.tags[relative] !== WH_WORD) return last;
  let opening = relative - 1;
  while (opening > start && !isDash(grammar, opening)) opening -= 1;
  return opening > start ? closing : last;
}
