import { findTag, holdsTag, stepOver } from "../../grammar/steps.ts";
import { COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  MARK,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  PARTICLE,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  STOP,
  SYMBOL,
  TO,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { verbBehindInsertion } from "./before-insertion.ts";
import { clauseBehindNamed } from "./behind-hearer.ts";
import type { CuePlace } from "./cue-place.ts";
import { END_AFTER, END_BEFORE, START_AFTER, START_BEFORE } from "./edge-features.ts";

/** How far from the cue the nearer edge of the content may stand, in tokens. */
const REACH = 24;

/**
 * Returns the tokens before which an edge may stand, in order. `anchor` is the nearer edge when the farther one is
 * sought; for the nearer edge it is not used.
 */
export function listEdges(place: CuePlace, edge: number, anchor: number): number[] {
  const { cue, first, last } = place;
  switch (edge) {
    case START_AFTER:
      return positions(place, mayStart, cue.lastToken, Math.min(last, cue.lastToken + REACH));
    case END_AFTER:
      return positions(place, mayEnd, Math.max(anchor + 1, behindVerb(place, anchor)), last + 1);
    case END_BEFORE:
      return positions(place, mayEnd, Math.max(first + 1, cue.firstToken - REACH), cue.firstToken + 1);
    case START_BEFORE:
      return positions(place, (_, at) => mayStartBefore(place, at, anchor), firstBefore(place, first), anchor);
    default:
      return [];
  }
}

/**
 * The token behind the first verb of the content: of "that the mill, closed since May, ⟨was⟩ sold", "that Roe, who
 * denies it, ⟨had⟩ lied", where a clause begins with "that", or of "said the mill, closed since May, ⟨was⟩ sold", where
 * it begins right behind its cue, or of "why, in that case, he ⟨fled⟩". 0 for other content or without a verb.
 */
function behindVerb(place: CuePlace, anchor: number): number {
  const { grammar, cue, last } = place;
  if (grammar.tags[anchor] === WH_WORD && grammar.tags[anchor + 1] === COMMA)
    return behindInserted(grammar.tags, anchor + 2, last);
  if (anchor === cue.lastToken && cue.form === "verb" && !servesAs(grammar, anchor, COMPLEMENTIZER))
    return 1 + Math.max(verbBehindInsertion(grammar, anchor, last), behindNamedHearer(place, anchor));
  const next = grammar.tags[anchor + 1];
  // "that evening", "that same day" and "asked about that," need not open a clause.
  const mayBeNone = next === NOUN || next === ADJECTIVE || next === COMMA;
  if (!servesAs(grammar, anchor, COMPLEMENTIZER) || mayBeNone) return 0;
  for (let at = anchor + 1; at < last; at += 1) {
    at = behindRelative(grammar.tags, at, last);
    const isInserted = grammar.tags[at - 1] === COMMA && holdsTag(grammar.tags, at, last, COMMA);
    const isParticiple = grammar.tags[at] === PAST && isInserted;
    if (!isFiniteVerb(grammar.tags[at]) || isParticiple) continue;
    return 1 + Math.max(at, behindNamedHearer(place, anchor + 1));
  }
  return 0;
}

/** The token behind the first verb of "why, in that case, he ⟨fled⟩", behind its second comma; 0 without either. */
function behindInserted(tags: Uint8Array, inserted: number, last: number): number {
  const comma = findTag(tags, inserted, last, COMMA);
  if (comma < 0) return 0;
  for (let at = comma + 1; at < last; at += 1) if (isFiniteVerb(tags[at])) return 1 + at;
  return 0;
}

/**
 * The token of "that" in "Roe told his wife, Ann, ⟨that⟩ it was", for a noun phrase that begins at a token; -1 for
 * none.
 */
function behindNamedHearer({ grammar, cueAt, last }: CuePlace, first: number): number {
  const end = endOfNounPhrase(grammar, first, last);
  const told = cueAt(end + 1) ?? cueAt(end);
  return told === undefined ? -1 : clauseBehindNamed(grammar, told, last);
}

/** The comma that ends a relative clause between commas which begins at a token; the token itself if none does. */
function behindRelative(tags: Uint8Array, at: number, last: number): number {
  if (tags[at] !== WH_WORD || tags[at - 1] !== COMMA) return at;
  const comma = findTag(tags, at, last, COMMA);
  return comma < 0 ? at : comma;
}

/**
 * Where content before its cue may begin at the earliest: behind a semicolon that ends the words of another cue, “…,
 * said Roe; ⟦…⟧, said Moe”.
 */
function firstBefore({ grammar, cue, cueAt }: CuePlace, first: number): number {
  let start = first;
  let isReported = false;
  for (let at = first; at < cue.firstToken; at += 1) {
    if (cueAt(at)?.form === "verb") isReported = true;
    if (wordAt(grammar, at) === ";" && isReported) start = at + 1;
  }
  return start;
}

function positions(place: CuePlace, may: (place: CuePlace, at: number) => boolean, from: number, to: number): number[] {
  const list: number[] = [];
  for (let at = from; at < to; at += 1) if (may(place, at)) list.push(at);
  return list;
}

/**
 * Whether content may begin at a token: not at punctuation, not in the middle of a noun phrase, and not with a time
 * behind one, "said staffing ⟨that night⟩ was".
 */
function mayStart(place: CuePlace, at: number): boolean {
  const { grammar, cue } = place;
  const tag = grammar.tags[at] ?? 0;
  if (isFiniteVerb(tag) && isOfNameBehind(place, at)) return false;
  if (tag === COMMA || tag === STOP || tag === SYMBOL || tag === POSSESSIVE || tag === PARTICLE) return false;
  const isTime = grammar.language.time.periodsOfTime.has(wordAt(grammar, at + 1));
  if (isTime && at > cue.lastToken && grammar.tags[at - 1] === NOUN && servesAs(grammar, at, COMPLEMENTIZER))
    return false;
  return !goesOn(grammar.tags[at - 1] ?? 0, tag);
}

/**
 * "he said fast bowler Joe Moe, who fell, ⟨would⟩ rest": whether a verb behind a comma has as its subject a name, with
 * an insertion, right behind the verb of speech.
 */
function isOfNameBehind({ grammar, cue }: CuePlace, at: number): boolean {
  const { language, tags } = grammar;
  const before = tags[cue.firstToken - 1] ?? 0;
  const isReport = before === PRONOUN || before === NAME || before === NOUN;
  if (tags[at - 1] !== COMMA || !isReport || !language.speech.plainVerbs.has(cue.lemma)) return false;
  const end = endOfNounPhrase(grammar, stepOver(tags, cue.lastToken, ADVERB), at);
  return tags[end - 1] === NAME && tags[end] === COMMA && end < at - 1;
}

/**
 * Whether content that stands before its cue may begin at a token: with the sentence, after punctuation or "and", or
 * with a relative that is the whole of it (“which he said was late”). A start elsewhere would cut a clause in two:
 * “flights stopped as ⟦ash drifted south⟧, officials said”. It may also begin behind an adverb that opens the sentence,
 * but not with an adjective that the adverb modifies: “⟦little more⟧ than that, according to Roe”.
 */
function mayStartBefore(place: CuePlace, at: number, end: number): boolean {
  const { tags } = place.grammar;
  if (at === place.first) return true;
  if (!mayStart(place, at)) return false;
  if (tags[at] === WH_WORD) return end - at <= 2;
  const before = tags[at - 1] ?? 0;
  if (wordAt(place.grammar, at - 1) === "&" || isAppositive(place, at)) return false;
  if (before === COMMA || before === SYMBOL || before === MARK || before === CONJUNCTION) return true;
  return at === place.first + 1 && before === ADVERB && tags[at] !== ADJECTIVE;
}

/**
 * "Roe, ⟨an electrician⟩, had left": whether a token opens an apposition between the name that opens the sentence and
 * its verb.
 */
function isAppositive({ grammar, first, last }: CuePlace, at: number): boolean {
  const { tags } = grammar;
  if (tags[at] !== DETERMINER || (tags[at - 2] !== NAME && at - 2 !== first)) return false;
  if (endOfNounPhrase(grammar, first, at) !== at - 1) return false;
  const comma = endOfNounPhrase(grammar, at, last);
  return tags[comma] === COMMA && isFiniteVerb(tags[comma + 1]);
}

/**
 * Whether content may end before a token: not after a word that needs another, and not in the middle of a noun phrase.
 */
function mayEnd({ grammar, last }: CuePlace, at: number): boolean {
  if (at >= last) return true;
  const before = grammar.tags[at - 1] ?? 0;
  const tag = grammar.tags[at] ?? 0;
  if (before === COMMA || before === CONJUNCTION || before === TO) return false;
  if (before === PREPOSITION) return tag === COMMA || tag === SYMBOL || tag === MARK;
  return !goesOn(before, tag);
}

/** Whether two adjacent words belong to one noun phrase: "the plan", "State Department", "his own", "Roe’s". */
function goesOn(before: number, tag: number): boolean {
  if (tag === POSSESSIVE || tag === PARTICLE) return true;
  if (before === DETERMINER || before === OWNER || before === POSSESSIVE)
    return tag === NOUN || tag === NAME || tag === ADJECTIVE || tag === NUMBER;
  if (before === ADJECTIVE) return tag === NOUN;
  return (before === NOUN && tag === NOUN) || (before === NAME && tag === NAME);
}
