import { mix } from "../../grammar/hash.ts";
import { COMMA, CONJUNCTION } from "../../grammar/tags.ts";
import { CUE_FORM_NUMBERS } from "../cue-form-numbers.ts";
import { addRows, type FeatureValues, toBin } from "../linear-model.ts";
import {
  clauseAt,
  commasBetween,
  finitesBetween,
  hashAt,
  nextCue,
  tagAt,
  tagPath,
  verbAfter,
} from "./content-context.ts";
import type { CuePlace } from "./cue-place.ts";
import { EDGE_FEATURES as F, FAR_EDGE_FEATURES as FAR, NEAR_EDGE_FEATURES as NEAR } from "./edge-feature-names.ts";

/** Rows of the table that decides where content begins and ends; each row has one value. */
export const EDGE_ROWS = 1 << 17;

/** The edges of a content span, each named with the side of the cue on which the span stands. */
export const START_AFTER = 1;
export const END_AFTER = 2;
export const END_BEFORE = 3;
export const START_BEFORE = 4;

/** What goes on behind an edge at a conjunction: its clause and verb, combined with the verbs of cue and content. */
function continuation(place: CuePlace, anchor: number, at: number): number {
  const tag = tagAt(place, at);
  const after = tag === COMMA && tagAt(place, at + 1) === CONJUNCTION ? at + 2 : at + 1;
  const verbs = verbAfter(place, after, 4) * 32 + verbAfter(place, anchor, 12);
  return mix(verbs, (clauseAt(place, after) * 32 + tag) * 32 + tagAt(place, place.cue.headToken));
}

/** The rough distance between two tokens; exact when they are near. */
function distance(from: number, to: number): number {
  return toBin(Math.abs(to - from));
}

/**
 * Whether a token stands outside marks (0), in the same pair of marks as the one before it (1), or opens (2) or closes
 * (3) a pair.
 */
function marksAt(place: CuePlace, at: number): number {
  const own = place.pairOf[at] ?? -1;
  const before = place.pairOf[at - 1] ?? -1;
  if (own === before) return own < 0 ? 0 : 1;
  return own >= 0 ? 2 : 3;
}

/**
 * Writes the features that decide whether an edge of the content stands before token `at`. `anchor` is the token from
 * which the edge is looked for: the cue for the nearer edge, the nearer edge for the farther one.
 */
export function writeEdgeFeatures(
  features: FeatureValues,
  place: CuePlace,
  edge: number,
  anchor: number,
  at: number,
): void {
  const { cue, first, last } = place;
  const { lemma } = place;
  const word = hashAt(place, at);
  const tag = tagAt(place, at);
  const wordBefore = hashAt(place, at - 1);
  const tagBefore = tagAt(place, at - 1);
  const tagAfter = tagAt(place, at + 1);
  const wordAfter = hashAt(place, at + 1);
  const far = edge === END_AFTER || edge === START_BEFORE;
  const low = Math.min(anchor, at);
  const high = Math.max(anchor, at);
  const between = finitesBetween(place, low, high);
  const beyond =
    edge === END_AFTER || edge === START_AFTER ? finitesBetween(place, at, last) : finitesBetween(place, first, at);
  const commas = commasBetween(place, low, high);
  const atEnd = at === last ? 2 : at === first ? 1 : 0;
  const bin = distance(anchor, at);
  const marks = marksAt(place, at);
  const tags = tagBefore * 1024 + tag * 32 + tagAfter;
  const anchorTag = far ? tagAt(place, edge === END_AFTER ? anchor : anchor - 1) : tagAt(place, cue.headToken);
  const anchorWord = far ? hashAt(place, edge === END_AFTER ? anchor : anchor - 1) : lemma;
  const base = edge * 64;
  const { values } = features;
  values[F.tag] = tag;
  values[F.word] = word;
  values[F.wordBefore] = wordBefore;
  values[F.tagBeforeTag] = tagBefore * 32 + tag;
  values[F.tagTagAfter] = tag * 32 + tagAfter;
  values[F.tags] = tags;
  values[F.words] = mix(word, wordAfter);
  values[F.distance] = mix(bin, tag);
  values[F.distanceEnd] = bin * 4 + atEnd;
  values[F.lemmaTag] = mix(lemma, tag);
  values[F.lemmaWord] = mix(lemma, word);
  values[F.lemmaDistance] = mix(lemma, bin);
  values[F.finites] = mix(between, tag * 4 + atEnd);
  values[F.finitesWord] = mix(between, word);
  values[F.anchorTag] = mix(anchorTag, tag);
  values[F.anchorWord] = mix(anchorWord, tag);
  values[F.anchorFinites] = mix(anchorTag * 4 + between, tag * 4 + atEnd);
  values[F.commas] = mix(commas, tag * 32 + tagAfter);
  values[F.beyond] = mix(beyond * 4 + between, tag * 4 + atEnd);
  values[F.marks] = mix(marks, tag * 32 + tagBefore);
  values[F.marksDistance] = mix(marks, between * 16 + bin);
  values[F.tagsBefore] = mix(tagAt(place, at - 2), tagBefore * 32 + tag);
  values[F.tagsAfter] = mix(tagAt(place, at + 2), tag * 32 + tagAfter);
  values[F.nextCue] = mix(nextCue(place, at, last), tag * 4 + between);
  values[F.beyondWordAfter] = mix(beyond, mix(tag, wordAfter));
  values[F.wordBeforeTag] = mix(wordBefore, tag);
  values[F.tagBeforeWord] = mix(tagBefore, word);
  values[F.cueForm] = mix(CUE_FORM_NUMBERS[cue.form], mix(bin, tag));
  const clauses = clauseAt(place, at) * 16 + clauseAt(place, at + 1);
  values[F.clauses] = mix(clauses, tag);
  values[F.clausesFinites] = mix(clauses, mix(between, tagBefore));
  values[F.clauseAnchorWord] = mix(clauseAt(place, at), anchorWord);
  values[F.clausesAnchorTag] = mix(clauses, anchorTag);
  values[F.clausesCommas] = mix(clauses, commas * 4 + beyond);
  if (far) {
    const goesOn = continuation(place, anchor, at);
    values[FAR.continuation] = mix(goesOn, 1);
    values[FAR.continuationFinites] = mix(goesOn, between);
    values[FAR.anchorClause] = mix(clauseAt(place, anchor), tag * 4 + between);
    values[FAR.anchorClauses] = mix(clauseAt(place, anchor), mix(clauses, tag));
    values[FAR.anchorWordFinites] = mix(anchorWord, mix(between, tag));
    values[FAR.lemmaFinites] = mix(lemma, mix(between, tag * 4 + atEnd));
    values[FAR.anchorLemma] = mix(anchorTag, mix(lemma, atEnd));
    values[FAR.commasWord] = mix(commas, mix(word, between));
    values[FAR.anchorTagWord] = mix(anchorTag, word);
    values[FAR.wordsFinites] = mix(word, mix(wordAfter, between));
    values[FAR.pathFinites] = mix(tagPath(place, at, Math.min(at + 4, last)), between);
  } else {
    const path = at > anchor ? tagPath(place, cue.lastToken, at) : tagPath(place, at, cue.firstToken);
    values[NEAR.path] = path;
    values[NEAR.pathTag] = mix(path, tag);
    values[NEAR.lemmaPath] = mix(lemma, path);
    values[NEAR.lemmaTags] = mix(lemma, tag * 32 + tagBefore);
    values[NEAR.firstWordTag] = mix(hashAt(place, cue.lastToken), tag * 16 + bin);
    values[NEAR.wordsDistance] = mix(wordBefore, mix(word, bin));
    values[NEAR.headTagPath] = mix(tagAt(place, cue.headToken), mix(path, tag));
  }
  features.count = 0;
  addRows(features, base, F.tag, F.cueForm + 1);
  addRows(features, base, F.clauses, F.clausesCommas + 1);
  if (far) addRows(features, base, FAR.continuation, FAR.anchorClauses + 1);
  addRows(features, base, NEAR.path, NEAR.headTagPath + 1);
}
