import { mix } from "../../grammar/hash.ts";
import { isFiniteVerb, POSSESSIVE, PREPOSITION, TO, WH_WORD } from "../../grammar/tags.ts";
import type { Mention } from "../../people/cast.ts";
import { itemAt } from "../../text/item-at.ts";
import { type Features, put, toBin } from "../linear-model.ts";
import type { Scene } from "../scene.ts";
import {
  AFTER,
  BEFORE,
  BETWEEN,
  type Candidate,
  CUE_FOLLOWS,
  type Frame,
  NEXT_SENTENCE,
  PREVIOUS_BLOCK,
} from "./candidates.ts";

/** Size of the table of weights. */
export const SPEAKER_ROWS = 1 << 17;

const MASK = SPEAKER_ROWS - 1;

/** What is the same for all candidates of one utterance. */
export interface Situation {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly candidates: readonly Candidate[];
  /** Keys of whom the candidates mean, in the same order; see `identities.ts`. */
  readonly keys: readonly number[];
  /** Keys of who spoke before, the latest first. */
  readonly spokenKeys: readonly number[];
  /** Blocks between this utterance and the one before; large when there is none. */
  readonly blocksSince: number;
  /** Bits about the words themselves; see {@link describeUtterance}. */
  readonly outline: number;
  /** Bits: a candidate before, after or between the words has a cue. */
  readonly cued: number;
}

/** Puts together what is the same for all candidates. */
export function describeSituation(
  scene: Scene,
  frame: Frame,
  candidates: readonly Candidate[],
  keys: readonly number[],
  spokenKeys: readonly number[],
  blocksSince: number,
): Situation {
  let cued = 0;
  for (const { place, cue } of candidates) if (cue >= 0 && place <= AFTER) cued |= 1 << place;
  return { scene, frame, candidates, keys, spokenKeys, blocksSince, outline: describeUtterance(scene, frame), cued };
}

const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;
const FORMS = { name: 0, short: 1, pronoun: 2, description: 3 } as const;
const UNNAMED = { individual: 3, group: 4, document: 5, poll: 6 } as const;
const FINALS = ",.?!";

/** Bits: kind; the words begin the block, end it, begin and end a sentence; their last punctuation. */
function describeUtterance({ document, blockOf }: Scene, { attribution, content, sentences }: Frame): number {
  const first = content[0]?.firstToken ?? 0;
  const last = content.at(-1)?.lastToken ?? first;
  const block = document.blocks[blockOf[first] ?? 0];
  let bits: number = KINDS[attribution.kind];
  if (block?.firstToken === first) bits |= 4;
  if ((document.blocks[blockOf[last - 1] ?? 0]?.lastToken ?? 0) === last) bits |= 8;
  if (sentences.firstToken === first) bits |= 16;
  if (sentences.lastToken === last) bits |= 32;
  const inner = attribution.kind === "direct" ? 2 : 1;
  const final = FINALS.indexOf(document.tokens[last - inner]?.text ?? " ") + 1;
  return bits | (final << 6) | (content.length > 1 ? 1 << 9 : 0);
}

/** A token as the paths between candidate, cue and words see it. */
function symbolOf({ scene, frame }: Situation, token: number): number {
  for (const part of frame.content) if (token >= part.firstToken && token < part.lastToken) return 1;
  if ((scene.pairOf[token] ?? -1) >= 0) return 2;
  const mention = scene.mentionOf[token] ?? -1;
  if (mention >= 0) return 3 + FORMS[scene.cast.mentions[mention]?.form ?? "name"];
  const cue = itemAt(scene.cues, scene.cueOf[token]);
  if (cue?.form === "verb") return cue.strength >= 0.6 ? 8 : 9;
  if (cue !== undefined) return cue.form === "according-to" ? 10 : cue.form === "colon" ? 11 : 12;
  return 16 + (scene.grammar.tags[token] ?? 0);
}

/** Longer paths keep this many tokens at either end. */
const PATH_END = 7;

/** The symbols of the tokens from `from` to `to` in one number; equal neighbours count once. */
function pathOf(situation: Situation, from: number, to: number): number {
  let path = 0x2545f491;
  let before = -1;
  for (let token = from; token < to; token += 1) {
    if (token === from + PATH_END && to - token > PATH_END) {
      token = to - PATH_END;
      path = mix(path, 99);
    }
    const symbol = symbolOf(situation, token);
    if (symbol !== before) path = mix(path, symbol);
    before = symbol;
  }
  return path;
}

/** Writes the features of one candidate. */
export function writeCandidateFeatures(out: Features, situation: Situation, index: number): void {
  const candidate = situation.candidates[index];
  const mention = itemAt(situation.scene.cast.mentions, candidate?.mention);
  if (candidate === undefined || mention === undefined) return;
  const own: Own = {
    candidate,
    mention,
    base: baseOf(situation.scene, candidate, mention),
    edge: edgeOf(situation, candidate),
  };
  writeForm(out, situation, own);
  writeCue(out, situation, own);
  writeWords(out, situation, own);
  writeMemory(out, situation, own, index);
  writeConstruction(out, situation, own);
}

interface Own {
  readonly candidate: Candidate;
  readonly mention: Mention;
  /** Place, form and side of the cue in one number. */
  readonly base: number;
  /** The tokens between the phrase and the nearest words. */
  readonly edge: { readonly from: number; readonly to: number };
}

function baseOf(scene: Scene, candidate: Candidate, mention: Mention): number {
  return (candidate.place * 5 + formOf(scene, candidate, mention)) * 3 + candidate.cueSide;
}

/** Of pronouns a relative is a form of its own. */
function formOf({ grammar }: Scene, { firstToken }: Candidate, { form }: Mention): number {
  const isRelative = form === "pronoun" && grammar.tags[firstToken] === WH_WORD;
  return isRelative ? RELATIVE : FORMS[form];
}

const RELATIVE = 4;

function edgeOf({ frame }: Situation, candidate: Candidate): Own["edge"] {
  const { content } = frame;
  if (candidate.place === BEFORE) return { from: candidate.lastToken, to: content[0]?.firstToken ?? 0 };
  if (candidate.place === AFTER) return { from: content.at(-1)?.lastToken ?? 0, to: candidate.firstToken };
  if (candidate.place === BETWEEN) {
    const part = content.findLast((one) => one.lastToken <= candidate.firstToken);
    return { from: part?.lastToken ?? candidate.firstToken, to: candidate.firstToken };
  }
  return { from: 0, to: 0 };
}

function writeForm(out: Features, situation: Situation, { candidate, mention, base, edge }: Own): void {
  const { place, order, cueSide } = candidate;
  const { outline, cued } = situation;
  const kind = outline & 3;
  const meaning =
    mention.unnamedAs === null
      ? mention.person !== null
        ? 1
        : mention.organisation !== null
          ? 2
          : 0
      : UNNAMED[mention.unnamedAs];
  const traits = meaning * 4 + (mention.plural ? 1 : 0) + (mention.gender === null ? 0 : 2);
  put(out, MASK, 1, place);
  put(out, MASK, 2, base);
  put(out, MASK, 3, place * 64 + order * 4 + cueSide);
  put(out, MASK, 4, mix(place, outline));
  put(out, MASK, 5, mix(base, kind));
  put(out, MASK, 6, mix(place * 64 + traits, kind));
  put(out, MASK, 7, mix(place * 4 + cueSide, cued));
  put(out, MASK, 8, mix(mix(base, cued), order));
  put(out, MASK, 9, mix(mix(place * 4 + cueSide, outline), cued));
  put(out, MASK, 10, mix(place, toBin(edge.to - edge.from)));
  put(out, MASK, 11, mix(base, toBin(edge.to - edge.from)));
  put(out, MASK, 12, mix(mix(place, order), outline & 0x3f));
}

function writeCue(out: Features, situation: Situation, { candidate, base, edge }: Own): void {
  const { scene, frame } = situation;
  const { place, cueSide } = candidate;
  const cue = itemAt(scene.cues, candidate.cue);
  const path = place <= AFTER ? pathOf(situation, edge.from, edge.to) : 0;
  if (place <= AFTER) {
    put(out, MASK, 20, mix(path, place));
    put(out, MASK, 21, mix(path, base));
  }
  if (cue === undefined) return;
  const lemma = scene.words[cue.headToken] ?? 0;
  const between =
    cueSide === CUE_FOLLOWS
      ? pathOf(situation, candidate.lastToken, cue.firstToken)
      : pathOf(situation, cue.lastToken, candidate.firstToken);
  writeSubject(out, situation, { candidate, base });
  put(out, MASK, 22, mix(between, cueSide));
  put(out, MASK, 23, mix(between, base));
  put(out, MASK, 24, mix(mix(between, base), path));
  put(out, MASK, 25, mix(lemma, place * 4 + cueSide));
  put(out, MASK, 26, mix(lemma, base));
  put(out, MASK, 27, mix(Math.round(cue.strength * 8), base));
  const same = frame.attribution.cue !== null && frame.attribution.cue.firstToken === cue.firstToken ? 1 : 0;
  const has = frame.attribution.cue !== null ? 2 : 0;
  put(out, MASK, 28, mix(same + has, base));
  if (place <= AFTER) {
    const nearest = nearestEdge(frame, cue.firstToken);
    put(out, MASK, 29, mix(toBin(nearest), place * 4 + cueSide));
  }
}

/** What stands between a mention and the verb that follows it tells whether it is the verb's subject. */
function writeSubject(out: Features, { scene }: Situation, { candidate, base }: Pick<Own, "candidate" | "base">): void {
  const cue = itemAt(scene.cues, candidate.cue);
  if (cue === undefined || candidate.cueSide !== CUE_FOLLOWS) return;
  const { tags } = scene.grammar;
  const { tokens } = scene.document;
  let finite = 0;
  let commas = 0;
  let objects = 0;
  let others = 0;
  let last = candidate.mention;
  for (let at = candidate.lastToken; at < cue.firstToken; at += 1) {
    if (isFiniteVerb(tags[at] ?? 0)) finite += 1;
    if (tokens[at]?.text === ",") commas += 1;
    const mention = scene.mentionOf[at] ?? -1;
    if (mention < 0 || mention === last) continue;
    last = mention;
    if (isObject(scene, mention)) objects += 1;
    else others += 1;
  }
  const role = roleOf(scene, candidate.mention);
  const between = Math.min(3, finite) * 64 + Math.min(3, commas) * 16 + Math.min(3, objects) * 4 + Math.min(3, others);
  put(out, MASK, 70, mix(role, base));
  put(out, MASK, 71, mix(between, role));
  put(out, MASK, 72, mix(between, base));
  put(out, MASK, 73, mix(Math.min(3, finite) * 4 + Math.min(3, others), mix(role, base)));
  put(out, MASK, 74, mix(Math.min(3, others) * 4 + Math.min(3, commas), mix(role, candidate.place)));
}

function isObject(scene: Scene, mention: number): boolean {
  const role = roleOf(scene, mention);
  return role === PREPOSITION || role === TO || role === POSSESSIVE;
}

/** The part of speech before a mention's phrase; for a possessor, that; at the start of a sentence a number of its own. */
function roleOf({ document, grammar, phraseTokens, mentionTokens, sentenceOf }: Scene, mention: number): number {
  const first = phraseTokens[mention]?.firstToken ?? 0;
  const last = mentionTokens[mention]?.lastToken ?? 0;
  if (document.tokens[last]?.kind === "possessive") return POSSESSIVE;
  return sentenceOf[first - 1] === sentenceOf[first] ? (grammar.tags[first - 1] ?? 0) : STARTS_SENTENCE;
}

const STARTS_SENTENCE = 30;

function nearestEdge({ content }: Frame, token: number): number {
  let nearest = 999;
  for (const part of content)
    nearest = Math.min(nearest, Math.abs(part.firstToken - token), Math.abs(token - part.lastToken));
  return nearest;
}

function writeWords(out: Features, situation: Situation, { candidate, mention, base }: Own): void {
  const { scene } = situation;
  const { words, grammar, phraseTokens } = scene;
  const { place } = candidate;
  const phrase = phraseTokens[candidate.mention] ?? candidate;
  const before = words[phrase.firstToken - 1] ?? 0;
  const after = words[candidate.lastToken] ?? 0;
  const tagBefore = grammar.tags[phrase.firstToken - 1] ?? 0;
  const tagAfter = grammar.tags[candidate.lastToken] ?? 0;
  put(out, MASK, 40, mix(before, place));
  put(out, MASK, 41, mix(after, place));
  put(out, MASK, 42, mix(tagBefore, base));
  put(out, MASK, 43, mix(tagAfter, base));
  put(out, MASK, 44, mix(tagBefore * 32 + tagAfter, place));
  put(out, MASK, 45, mix(words[phrase.lastToken] ?? 0, place));
  if (mention.form !== "name" && mention.form !== "short")
    put(out, MASK, 46, mix(words[candidate.lastToken - 1] ?? 0, place));
  const sentence = scene.document.sentences[scene.sentenceOf[candidate.firstToken] ?? 0];
  const starts = sentence?.firstToken === phrase.firstToken ? 1 : 0;
  put(out, MASK, 47, base * 2 + starts);
  const zone = scene.document.blocks[scene.blockOf[candidate.firstToken] ?? 0]?.zone;
  if (zone !== "body") put(out, MASK, 48, place);
  const possessive = scene.document.tokens[candidate.lastToken]?.kind === "possessive" ? 1 : 0;
  put(out, MASK, 49, base * 2 + possessive);
}

function writeMemory(out: Features, situation: Situation, { candidate, base }: Own, index: number): void {
  const { keys, spokenKeys, blocksSince, outline, cued } = situation;
  const key = keys[index] ?? -1;
  const rank = spokenKeys.indexOf(key);
  const recent = Math.min(3, rank < 0 ? 3 : rank);
  const since = Math.min(4, blocksSince);
  put(out, MASK, 60, recent * 16 + candidate.place);
  put(out, MASK, 61, mix(recent * 8 + since, candidate.place));
  put(out, MASK, 62, mix(recent * 8 + since, base));
  put(out, MASK, 63, mix(mix(recent * 8 + since, base), outline & 0x3f));
  put(out, MASK, 64, mix(mix(recent * 8 + since, candidate.place), mix(outline, cued)));
  let others = 0;
  let elsewhere = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const place = situation.candidates[at]?.place ?? 0;
    const same = keys[at] === key;
    if (!same && place === candidate.place) others += 1;
    if (same && place !== candidate.place) elsewhere |= 1 << place;
  }
  put(out, MASK, 65, mix(Math.min(4, others), base));
  put(out, MASK, 66, mix(elsewhere, base));
}

function writeConstruction(out: Features, situation: Situation, { candidate, base }: Own): void {
  const { attribution } = situation.frame;
  if (attribution.kind === "direct") return;
  const pointed = attribution.source === null ? 0 : attribution.source === candidate.mention ? 2 : 1;
  put(out, MASK, 80, pointed);
  put(out, MASK, 81, mix(pointed, base));
  put(out, MASK, 82, mix(pointed, attribution.rule.length * 31 + attribution.rule.charCodeAt(0)));
}

/** Writes the features of "nobody is named as the speaker". */
export function writeNobodyFeatures(out: Features, situation: Situation): void {
  const { outline, cued, blocksSince, candidates, frame } = situation;
  let inSentence = 0;
  let around = 0;
  for (const { place } of candidates) {
    if (place <= AFTER) inSentence += 1;
    if (place >= NEXT_SENTENCE && place <= PREVIOUS_BLOCK) around += 1;
  }
  put(out, MASK, 100, 0);
  put(out, MASK, 101, outline);
  put(out, MASK, 102, cued);
  put(out, MASK, 103, mix(outline, cued));
  put(out, MASK, 104, Math.min(5, blocksSince));
  put(out, MASK, 105, mix(Math.min(3, inSentence), Math.min(3, around)));
  put(out, MASK, 106, Math.round(frame.attribution.confidence * 8));
  put(out, MASK, 107, mix(outline & 3, cued));
  put(out, MASK, 108, mix(Math.min(3, inSentence) * 8 + cued, outline & 0x3f));
}
