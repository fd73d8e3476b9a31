import type { Grammar } from "../../grammar/grammar.ts";
import { COORDINATOR, INFINITIVE_MARKER, servesAs } from "../../grammar/syntax-words.ts";
import {
  COMMA,
  CONJUNCTION,
  GERUND,
  isFiniteVerb,
  isVerb,
  MARK,
  MODAL,
  PREPOSITION,
  STOP,
  SYMBOL,
  WH_WORD,
} from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import type { Utf16Span } from "../../span.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Cue } from "../attribution.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { occasionAt, type Phrase } from "./occasion-phrase.ts";
import { resolveDay, type TimePhrase, timePhraseAt } from "./time-phrase.ts";

/** To whom, where and when something was said, as printed beside its cue, and the day, if it is known. */
export interface Circumstances {
  readonly addressee: Utf16Span | null;
  readonly occasion: Utf16Span | null;
  readonly time: Utf16Span | null;
  /** ISO date. */
  readonly saidOn: string | null;
}

export const NO_CIRCUMSTANCES: Circumstances = { addressee: null, occasion: null, time: null, saidOn: null };

/**
 * Reads what stands beside a cue in its sentence, outside what was said: right after the cue ("told Reuters on
 * Tuesday"), right before it ("Smith on Tuesday said"), at the head of the sentence ("In an interview on Tuesday, Smith
 * said") and right after the content ("…, in a statement"). Words in a clause of their own ("when he left on Monday")
 * say when something else happened, and end the search.
 *
 * Beside "according to", a noun or a colon nothing is read: there such words mostly belong to something else.
 *
 * @param content the spans of what was said, in order
 */
export function findCircumstances(
  grammar: Grammar,
  sentence: Sentence,
  cue: Cue,
  content: readonly Utf16Span[],
  publishedOn: string | null,
): Circumstances {
  if (cue.form !== "verb") return NO_CIRCUMSTANCES;
  const search: Search = { grammar, sentence, content, addressee: null, occasion: null, time: null };
  const right = readAddressee(search, cue);
  readAfter(search, right);
  if (search.time === null) readJustBefore(search, cue);
  readHead(search, cue);
  readAfterContent(search, cue);
  const { addressee, occasion, time } = search;
  return {
    addressee: toSpan(grammar, addressee),
    occasion: toSpan(grammar, occasion),
    time: toSpan(grammar, time),
    saidOn: time?.day == null || isToCome(grammar, cue) ? null : resolveDay(time.day, publishedOn),
  };
}

interface Search {
  readonly grammar: Grammar;
  readonly sentence: Sentence;
  readonly content: readonly Utf16Span[];
  addressee: Phrase | null;
  occasion: Phrase | null;
  time: TimePhrase | null;
}

/** "will announce on Tuesday": whether the day is still to come. */
function isToCome(grammar: Grammar, cue: Cue): boolean {
  for (let at = cue.firstToken; at < cue.headToken; at += 1)
    if (grammar.tags[at] === MODAL || servesAs(grammar, at, INFINITIVE_MARKER)) return true;
  return false;
}

function toSpan({ document }: Grammar, phrase: Phrase | null): Utf16Span | null {
  if (phrase === null) return null;
  const start = document.tokens.starts[phrase.firstToken] ?? 0;
  return { start, end: document.tokens.ends[phrase.lastToken - 1] ?? start };
}

/** Reads the object of a verb that takes its hearer; returns the token after it. */
function readAddressee(search: Search, cue: Cue): number {
  const { grammar, sentence } = search;
  const from = cue.lastToken;
  if (!grammar.language.occasions.addressingVerbs.has(cue.lemma) || isContent(search, from)) return from;
  if (grammar.tags[from] === PREPOSITION) return from;
  const last = endOfNounPhrase(grammar, from, sentence.lastToken);
  if (last === from || isContent(search, last - 1)) return from;
  if (grammar.language.occasions.thingsTold.has(wordAt(grammar, last - 1))) return from;
  search.addressee = { firstToken: from, lastToken: last };
  return last;
}

function isContent({ grammar, content }: Search, at: number): boolean {
  const start = grammar.document.tokens.starts[at] ?? -1;
  return content.some((span) => span.start <= start && start < span.end);
}

/** Phrases are read at most this far from their cue. */
const REACH = 30;
/** Reads phrases from a token on, until the content, a clause of its own or the end of the sentence. */
function readAfter(search: Search, from: number): void {
  const { grammar, sentence } = search;
  const end = Math.min(sentence.lastToken, from + REACH);
  for (let at = from; at < end; ) {
    if (isContent(search, at) || isBarrier(search, at)) return;
    const next = take(search, at, end);
    if (next === null && at === from + 1 && grammar.tags[from] === COMMA) return;
    at = next ?? at + 1;
    if (grammar.tags[at] === MARK) return;
  }
}

/** Takes the phrase that begins at a token; returns the token after it, or null if none begins there. */
function take(search: Search, at: number, end: number): number | null {
  const { grammar } = search;
  const time = timePhraseAt(grammar.document.tokens, at, end);
  if (time !== null) {
    if (search.time === null || (search.time.day === null && time.day !== null)) search.time = time;
    return time.lastToken;
  }
  const occasion = occasionAt(grammar, at, end);
  if (occasion === null) return null;
  search.occasion ??= occasion;
  return occasion.lastToken;
}

/** Whether a token begins a clause of its own, or ends this one. */
function isBarrier({ grammar }: Search, at: number): boolean {
  const tag = grammar.tags[at] ?? 0;
  const word = wordAt(grammar, at);
  if (tag === WH_WORD || tag === STOP || tag === SYMBOL || tag === GERUND || isFiniteVerb(tag)) return true;
  if (tag === CONJUNCTION && !servesAs(grammar, at, COORDINATOR)) return true;
  return tag === PREPOSITION && grammar.language.smallWords.subordinators.has(word);
}

/**
 * Reads "Smith on Tuesday said": a time phrase that ends where the cue begins and does not belong to another verb
 * ("released Monday").
 */
function readJustBefore(search: Search, cue: Cue): void {
  const { document, tags } = search.grammar;
  for (let at = cue.firstToken - 1; at >= Math.max(search.sentence.firstToken, cue.firstToken - 4); at -= 1) {
    const time = timePhraseAt(document.tokens, at, cue.firstToken);
    if (time?.lastToken === cue.firstToken && !isVerb(tags[at - 1])) search.time = time;
  }
}

/**
 * Reads "On Tuesday, Smith said", "Speaking at a rally, Smith said": phrases at the head of the sentence, before its
 * comma.
 */
function readHead(search: Search, cue: Cue): void {
  const { grammar, sentence } = search;
  let at = sentence.firstToken;
  if (at >= cue.firstToken || isContent(search, at)) return;
  if (grammar.language.occasions.speaking.has(wordAt(grammar, at))) at += 1;
  const end = Math.min(cue.firstToken, at + REACH);
  let comma = at;
  while (comma < end && grammar.tags[comma] !== COMMA) comma += 1;
  const holdsSubject = comma === end;
  while (at < end) {
    const next = take(search, at, holdsSubject ? end : comma);
    if (next === null) return;
    at = next;
  }
}

/** Reads "… would fail, in a statement on Monday": what follows the content when the content follows the cue. */
function readAfterContent(search: Search, cue: Cue): void {
  const { grammar, sentence, content } = search;
  const last = content.at(-1);
  const cueEnd = grammar.document.tokens.ends[cue.lastToken - 1] ?? 0;
  if (last === undefined || last.start < cueEnd || last.end >= sentence.end) return;
  let at = cue.lastToken;
  while (at < sentence.lastToken && (grammar.document.tokens.starts[at] ?? 0) < last.end) at += 1;
  if (grammar.tags[at] === COMMA) at += 1;
  if (at < sentence.lastToken) readPhrases(search, at);
}

/** Reads phrases that follow one another without a gap. */
function readPhrases(search: Search, from: number): void {
  const end = Math.min(search.sentence.lastToken, from + REACH);
  for (let at: number | null = from; at !== null && at < end; ) at = take(search, at, end);
}
