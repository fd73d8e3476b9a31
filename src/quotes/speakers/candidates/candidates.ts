import { AGENT, COORDINATOR, SECOND_PERSON, servesAs } from "../../../grammar/syntax-words.ts";
import { BASE, COMMA, TO } from "../../../grammar/tags.ts";
import { wordAt } from "../../../grammar/word-at.ts";
import { isInCapitals } from "../../../text/characters.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import type { Attribution } from "../../attribution.ts";
import { isAskedAside } from "../../passive.ts";
import { blockAt, nextCueAt, type Scene, sentenceAt, type TokenRange, tokensOf } from "../../scene.ts";
import { isSpeakerPrinted } from "../../turns/printed-speaker.ts";
import type { Spoken } from "../mentions/question.ts";
import { isReaderOfIt } from "../mentions/reader-of-it.ts";
import { tellerOf } from "./teller-of.ts";

/** Where a candidate stands, seen from the words that were said. */
export const BEFORE = 0;
export const BETWEEN = 1;
export const AFTER = 2;
/** The sentence after, in the same block. */
export const NEXT_SENTENCE = 3;
/** The sentence before, in the same block. */
export const PREVIOUS_SENTENCE = 4;
/** Further back in the same block. */
export const EARLIER_IN_BLOCK = 5;
export const PREVIOUS_BLOCK = 6;
export const NEXT_BLOCK = 7;
/** Earlier speakers who stand in none of these places. */
export const SPOKE_BEFORE = 8;

/** A mention that may be the speaker of an utterance, with the cue that binds the two. */
export interface Candidate extends TokenRange {
  /** Index of the mention. */
  readonly mention: number;
  readonly place: number;
  /** 0 for the candidate of its place that stands nearest to the words, 1 for the next … */
  readonly order: number;
  /** Index of the cue that it seems to belong to, or -1. */
  readonly cue: number;
  /** The cue follows the mention ("Smith said"), precedes it ("said Smith"), or there is none. */
  readonly cueSide: number;
}

export const NO_CUE = 0;
export const CUE_FOLLOWS = 1;
export const CUE_PRECEDES = 2;

/** An utterance with the ranges of tokens around it in which its speaker may stand. */
export interface Frame {
  readonly attribution: Attribution;
  /** The tokens of each part of the content. */
  readonly content: readonly TokenRange[];
  /** All of the content: from the first token of its first part to the end of its last. */
  readonly said: TokenRange;
  /** From the start of the sentence in which the content begins to the end of the one in which it ends. */
  readonly sentences: TokenRange;
}

/** The frame of an utterance. */
export function frameOf(scene: Scene, attribution: Attribution): Frame {
  const { document, sentenceOf } = scene;
  const content = attribution.content.map((span) => tokensOf(document.tokens, span));
  const firstToken = content[0]?.firstToken ?? 0;
  const lastToken = content.at(-1)?.lastToken ?? firstToken;
  const first = document.sentences[sentenceOf[firstToken] ?? 0];
  const last = document.sentences[sentenceOf[Math.max(firstToken, lastToken - 1)] ?? 0];
  const sentences =
    first !== undefined && first === last
      ? first
      : { firstToken: first?.firstToken ?? firstToken, lastToken: last?.lastToken ?? lastToken };
  return { attribution, content, said: { firstToken, lastToken }, sentences };
}

/** How many mentions of each place are looked at, the nearest first. Speakers seldom stand further away. */
const MOST = [6, 3, 4, 2, 4, 2, 4, 1, 1] as const;

/** How far from the words mentions are looked for, in tokens. */
const REACH = 90;

/**
 * Everyone who may have said the words of a frame, nearest first within each place. Mentions inside marks or inside the
 * content itself are no candidates. `spoken` are those who spoke before, the latest first.
 */
export function findCandidates(scene: Scene, frame: Frame, spoken: readonly Spoken[]): Candidate[] {
  const { content, said, sentences } = frame;
  const candidates: Candidate[] = [];
  const { firstToken: first, lastToken: last } = said;
  const block = blockRange(scene, first);
  const lastBlock = blockRange(scene, Math.max(first, last - 1));
  const add = (place: number, from: number, to: number, forward: boolean): void =>
    addMentions(candidates, scene, { place, from, to, forward, most: MOST[place] ?? 0 });
  add(BEFORE, sentences.firstToken, first, false);
  for (const [index, part] of content.slice(1).entries())
    add(BETWEEN, content[index]?.lastToken ?? 0, part.firstToken, true);
  add(AFTER, last, sentences.lastToken, true);
  const next = sentenceRange(scene, pastCaptions(scene, block, sentences.lastToken, 1));
  const inBlock = next.firstToken < lastBlock.lastToken;
  if (inBlock) add(NEXT_SENTENCE, next.firstToken, next.lastToken, true);
  else if (sentences.firstToken === block.firstToken) add(NEXT_BLOCK, next.firstToken, next.lastToken, true);
  const previous = sentenceRange(scene, sentences.firstToken - 1);
  if (previous.firstToken >= block.firstToken && previous.lastToken <= sentences.firstToken) {
    add(PREVIOUS_SENTENCE, previous.firstToken, previous.lastToken, false);
    addTeller(candidates, scene, previous);
    add(EARLIER_IN_BLOCK, block.firstToken, previous.firstToken, false);
  }
  const above = blockRange(scene, pastCaptions(scene, block, block.firstToken - 1, -1));
  if (above.firstToken < block.firstToken) add(PREVIOUS_BLOCK, above.firstToken, above.lastToken, false);
  addSpeakers(candidates, scene, spoken);
  addPrinted(candidates, scene, frame.attribution);
  return candidates;
}

/**
 * Adds whoever reports what stands in the sentence before, if so many are mentioned behind them that they are not yet
 * among the candidates: "⟨Roe⟩ told the council about Moe, who …".
 */
function addTeller(candidates: Candidate[], scene: Scene, { firstToken, lastToken }: TokenRange): void {
  const most = MOST[PREVIOUS_SENTENCE];
  if (candidates.at(-1)?.order !== most - 1) return;
  const teller = tellerOf(scene, { firstToken, lastToken });
  if (teller >= 0 && !isAmong(candidates, teller))
    candidates.push(toCandidate(scene, teller, PREVIOUS_SENTENCE, most, firstToken, lastToken));
}

/**
 * The token `from`, or the first token beyond the captions it stands in: a caption does not separate two paragraphs of
 * the body.
 */
function pastCaptions(scene: Scene, { firstToken }: TokenRange, from: number, step: 1 | -1): number {
  const { blocks } = scene.document;
  if (itemAt(blocks, blockAt(scene, firstToken))?.zone !== "body") return from;
  let token = from;
  for (let at = blockAt(scene, from) ?? -1; blocks[at]?.zone === "caption"; at += step)
    token = step > 0 ? (blocks[at]?.lastToken ?? from) : (blocks[at]?.firstToken ?? 0) - 1;
  return token;
}

function blockRange(scene: Scene, token: number): TokenRange {
  return itemAt(scene.document.blocks, blockAt(scene, token)) ?? { firstToken: token, lastToken: token };
}

function sentenceRange(scene: Scene, token: number): TokenRange {
  return sentenceAt(scene, token) ?? { firstToken: token, lastToken: token };
}

interface Search {
  readonly place: number;
  readonly from: number;
  readonly to: number;
  readonly forward: boolean;
  readonly most: number;
}

/** Adds the mentions of a range outside marks, the nearest to the words first. */
function addMentions(candidates: Candidate[], scene: Scene, { place, from, to, forward, most }: Search): void {
  const start = forward ? from : Math.max(from, to - REACH);
  const end = forward ? Math.min(to, from + REACH) : to;
  let order = 0;
  let last = -1;
  for (let step = start; step < end && order < most; step += 1) {
    const token = forward ? step : end - 1 - (step - start);
    const mention = scene.mentionOf[token] ?? -1;
    if (mention < 0 || mention === last) continue;
    last = mention;
    if (isQuoted(scene, token) || isShoutedPronoun(scene, mention) || (place > AFTER && isReader(scene, token)))
      continue;
    if (isInterpreter(scene, mention) || isMessenger(scene, mention) || isReaderOfIt(scene, mention)) continue;
    if (isSetAgainst(scene, mention)) continue;
    if (isWithinCue(scene, token)) continue;
    candidates.push(toCandidate(scene, mention, place, order, start, end));
    order += 1;
  }
}

/** "as she puts ⟨it⟩": the pronoun right behind the verb is part of the phrase that reports. */
function isWithinCue({ cueOf, cues }: Scene, token: number): boolean {
  const cue = itemAt(cues, cueOf[token - 1]);
  return cue?.form === "verb" && token > cue.headToken && token < cue.lastToken;
}

/** "WHAT THEY SAY: …": whether a pronoun is in capitals, so that it stands in a heading. */
function isShoutedPronoun({ cast, document }: Scene, index: number): boolean {
  const mention = cast.mentions[index];
  if (mention?.form !== "pronoun" || mention.end - mention.start < 2) return false;
  return isInCapitals(document.text.slice(mention.start, mention.end));
}

/**
 * "Roe, not ⟨Moe⟩, said", "Roe and not ⟨Moe⟩ said": whether somebody is named only to say that another is meant; not so
 * of "late, and not ⟨everyone⟩ agrees".
 */
function isSetAgainst({ cast, grammar, language, phraseTokens }: Scene, mention: number): boolean {
  if (cast.mentions[mention]?.form === "description") return false;
  const not = (phraseTokens[mention]?.firstToken ?? 0) - 1;
  if (!language.helpers.negations.has(wordAt(grammar, not))) return false;
  return grammar.tags[not - 1] === COMMA || servesAs(grammar, not - 1, COORDINATOR);
}

/** "through ⟨a translator⟩", "via ⟨an interpreter⟩". */
function isInterpreter({ cast, document, language, mentionTokens }: Scene, mention: number): boolean {
  if (cast.mentions[mention]?.form !== "description") return false;
  const { firstToken, lastToken } = mentionTokens[mention] ?? { firstToken: 0, lastToken: 0 };
  const { interpreters, before } = language.occasions;
  return (
    interpreters.has(document.tokens[lastToken - 1]?.lower ?? "") &&
    before.has(document.tokens[firstToken - 1]?.lower ?? "")
  );
}

/** How far before "by" the participle may stand, and before that the verb of speech, in tokens. */
const MESSAGE_REACH = 8;
/** The tokens between "by" and a name are fewer. */
const LONGEST_TITLE = 5;

/**
 * "Roe said in a statement read to the court by ⟨Moe⟩: “…”": whether a mention is only the one through whom somebody
 * named before speaks.
 */
function isMessenger(
  { cueOf, cues, document, grammar, language, phraseTokens, sentenceOf }: Scene,
  mention: number,
): boolean {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  let by = first - 1;
  // "by ⟨parish⟩ priest Roe", "by ⟨their lawyer,⟩ Ann Roe"
  const isBeforeName = (at: number) => document.tokens[at]?.capital === false || document.tokens[at]?.text === ",";
  while (by > first - LONGEST_TITLE && isBeforeName(by) && !servesAs(grammar, by, AGENT)) by -= 1;
  // “It came by truck. ⟨Roe⟩ said”
  if (!servesAs(grammar, by, AGENT) || sentenceOf[by] !== sentenceOf[first]) return false;
  let read = by - 1;
  while (read > by - MESSAGE_REACH && !language.occasions.passedOnForms.has(document.tokens[read]?.lower ?? ""))
    read -= 1;
  if (read <= by - MESSAGE_REACH || sentenceOf[read] !== sentenceOf[by]) return false;
  for (let at = read - 2; at > read - MESSAGE_REACH && sentenceOf[at] === sentenceOf[by]; at -= 1)
    if (itemAt(cues, cueOf[at])?.form === "verb") return true;
  return false;
}

/**
 * "Do you still swim?": in another sentence, outside marks, "you" is the reader or the person interviewed, and no
 * source.
 */
function isReader({ grammar }: Scene, token: number): boolean {
  return servesAs(grammar, token, SECOND_PERSON);
}

/** Inside marks, except those of a nickname. */
function isQuoted(scene: Scene, token: number): boolean {
  const pair = scene.pairOf[token] ?? -1;
  return pair >= 0 && scene.mentionOf[token] !== scene.mentionOf[(scene.pairs[pair]?.firstToken ?? 0) - 1];
}

function addSpeakers(candidates: Candidate[], scene: Scene, spoken: readonly Spoken[]): void {
  let order = 0;
  for (const { mention } of spoken) {
    if (order >= MOST[SPOKE_BEFORE]) return;
    if (isAmong(candidates, mention)) continue;
    candidates.push(makeCandidate(scene, mention, SPOKE_BEFORE, order));
    order += 1;
  }
}

/** The speaker that a transcript prints, which may stand inside the marks. */
function addPrinted(candidates: Candidate[], scene: Scene, { rule, source }: Attribution): void {
  if (!isSpeakerPrinted(rule) || source === null || isAmong(candidates, source)) return;
  candidates.push(makeCandidate(scene, source, BEFORE));
}

function isAmong(candidates: readonly Candidate[], mention: number): boolean {
  for (const candidate of candidates) if (candidate.mention === mention) return true;
  return false;
}

/**
 * A candidate, without a cue unless one is given. All are made by one literal, because objects of one shape are quick
 * to read.
 */
export function makeCandidate(
  scene: Scene,
  mention: number,
  place: number,
  order = 0,
  cue = -1,
  cueSide = NO_CUE,
): Candidate {
  const range = scene.mentionTokens[mention];
  const firstToken = range?.firstToken ?? 0;
  return { firstToken, lastToken: range?.lastToken ?? firstToken, mention, place, order, cue, cueSide };
}

function toCandidate(scene: Scene, mention: number, place: number, order: number, from: number, to: number): Candidate {
  const preceding = precedingCue(scene, mention, from);
  const following = followingCue(scene, mention, to);
  const isBefore = following < 0 || isAttributing(scene, preceding) || isBehindMarks(scene, preceding, mention);
  if (preceding >= 0 && isBefore) return makeCandidate(scene, mention, place, order, preceding, CUE_PRECEDES);
  return makeCandidate(scene, mention, place, order, following, following >= 0 ? CUE_FOLLOWS : NO_CUE);
}

function isAttributing(scene: Scene, cue: number): boolean {
  return scene.cues[cue]?.form === "according-to";
}

/** “…” ⟨said⟩ the waiter, as if about to cry: whether a verb stands right between words in marks and a description. */
function isBehindMarks({ cast, cues, pairOf, phraseTokens }: Scene, index: number, mention: number): boolean {
  const cue = itemAt(cues, index);
  if (cast.mentions[mention]?.form !== "description" || cue?.form !== "verb" || !isIn(pairOf, cue.firstToken - 1))
    return false;
  return phraseTokens[mention]?.firstToken === cue.lastToken;
}

/** How far before the phrase of its subject a cue may stand, in tokens: "said on Monday Mr. Smith". */
const MAX_BEFORE = 2;

/** The cue right before the phrase of a mention: "said Smith", "according to Smith". */
function precedingCue(scene: Scene, mention: number, from: number): number {
  const phrase = scene.phraseTokens[mention];
  if (phrase === undefined) return -1;
  for (let at = phrase.firstToken - 1; at >= Math.max(from, phrase.firstToken - MAX_BEFORE); at -= 1) {
    const cue = scene.cueOf[at] ?? -1;
    if (cue >= 0 && !isQuoted(scene, at)) return isInfinitive(scene, cue) ? -1 : cue;
    if (scene.document.tokens[at]?.kind !== "word") return -1;
  }
  return -1;
}

/**
 * “a new word, “wet,” to ⟨describe⟩ farmers”: whether a cue is an infinitive, so that the mention behind it is its
 * object.
 */
function isInfinitive({ cues, grammar }: Scene, index: number): boolean {
  const cue = itemAt(cues, index);
  return cue?.form === "verb" && grammar.tags[cue.headToken] === BASE && grammar.tags[cue.headToken - 1] === TO;
}

/** A relative clause may stand between a subject and its verb. */
const MAX_AFTER = 40;

/** The first cue after a mention that is not an aside and begins at token `to` at the latest; else -1. */
function followingCue(scene: Scene, mention: number, to: number): number {
  const range = scene.mentionTokens[mention];
  if (range === undefined) return -1;
  const next = nextCueAt(scene, range.lastToken);
  const aside = itemAt(scene.cues, next);
  const isAside = aside !== undefined && isAskedAside(scene.grammar, aside.headToken);
  const cue = isAside ? nextCueAt(scene, aside.lastToken) : next;
  const first = scene.cues[cue]?.firstToken ?? Number.POSITIVE_INFINITY;
  return first < Math.min(to + 1, range.lastToken + MAX_AFTER) ? cue : -1;
}
