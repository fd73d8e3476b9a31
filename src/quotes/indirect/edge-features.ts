import { addRows, type Features } from "../../grammar/features.ts";
import { mix } from "../../grammar/hash.ts";
import { COMMA, CONJUNCTION } from "../../grammar/tags.ts";
import { toBin } from "../linear-model.ts";
import {
  clauseAt,
  commasBetween,
  finitesBetween,
  nextCue,
  tagAt,
  tagPath,
  verbAfter,
  wordAt,
} from "./content-context.ts";
import type { CuePlace } from "./cue-place.ts";

/** Rows of the table that decides where it begins and ends; one value a row. */
export const EDGE_ROWS = 1 << 17;

/** An edge of a content span, and on which side of the cue the span stands. */
export const START_AFTER = 1;
export const END_AFTER = 2;
export const END_BEFORE = 3;
export const START_BEFORE = 4;

/** What goes on after an edge at a conjunction: its clause and verb, beside the verbs of cue and content. */
function continuation(place: CuePlace, anchor: number, at: number): number {
  const tag = tagAt(place, at);
  const after = tag === COMMA && tagAt(place, at + 1) === CONJUNCTION ? at + 2 : at + 1;
  const verbs = verbAfter(place, after, 4) * 32 + verbAfter(place, anchor, 12);
  return mix(verbs, (clauseAt(place, after) * 32 + tag) * 32 + tagAt(place, place.cue.headToken));
}

/** Roughly how far: exact when near. */
function distance(from: number, to: number): number {
  return toBin(Math.abs(to - from));
}

/** Is the token inside the same pair of marks as the one before it, does it open one, or close one. */
function marksAt(place: CuePlace, at: number): number {
  const own = place.pairOf[at] ?? -1;
  const before = place.pairOf[at - 1] ?? -1;
  if (own === before) return own < 0 ? 0 : 1;
  return own >= 0 ? 2 : 3;
}

/**
 * Writes what tells whether an edge of the content stands before token `at`. `anchor` is the token from which the edge
 * is sought: the cue for the nearer edge, the nearer edge for the farther one.
 */
export function writeEdgeFeatures(features: Features, place: CuePlace, edge: number, anchor: number, at: number): void {
  const { cue, first, last } = place;
  const { lemma } = place;
  const word = wordAt(place, at);
  const tag = tagAt(place, at);
  const wordBefore = wordAt(place, at - 1);
  const tagBefore = tagAt(place, at - 1);
  const tagAfter = tagAt(place, at + 1);
  const wordAfter = wordAt(place, at + 1);
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
  const anchorWord = far ? wordAt(place, edge === END_AFTER ? anchor : anchor - 1) : lemma;
  const base = edge * 64;
  const { values } = features;
  values[0] = tag;
  values[1] = word;
  values[2] = wordBefore;
  values[3] = tagBefore * 32 + tag;
  values[4] = tag * 32 + tagAfter;
  values[5] = tags;
  values[6] = mix(word, wordAfter);
  values[7] = mix(bin, tag);
  values[8] = bin * 4 + atEnd;
  values[9] = mix(lemma, tag);
  values[10] = mix(lemma, word);
  values[11] = mix(lemma, bin);
  values[12] = mix(between, tag * 4 + atEnd);
  values[13] = mix(between, word);
  values[14] = mix(anchorTag, tag);
  values[15] = mix(anchorWord, tag);
  values[16] = mix(anchorTag * 4 + between, tag * 4 + atEnd);
  values[17] = mix(commas, tag * 32 + tagAfter);
  values[18] = mix(beyond * 4 + between, tag * 4 + atEnd);
  values[19] = mix(marks, tag * 32 + tagBefore);
  values[20] = mix(marks, between * 16 + bin);
  values[21] = mix(tagAt(place, at - 2), tagBefore * 32 + tag);
  values[22] = mix(tagAt(place, at + 2), tag * 32 + tagAfter);
  values[23] = mix(nextCue(place, at, last), tag * 4 + between);
  values[24] = mix(beyond, mix(tag, wordAfter));
  values[25] = mix(wordBefore, tag);
  values[26] = mix(tagBefore, word);
  values[27] = mix(cue.form.length, mix(bin, tag));
  const clauses = clauseAt(place, at) * 16 + clauseAt(place, at + 1);
  values[35] = mix(clauses, tag);
  values[36] = mix(clauses, mix(between, tagBefore));
  values[37] = mix(clauseAt(place, at), anchorWord);
  values[38] = mix(clauses, anchorTag);
  values[39] = mix(clauses, commas * 4 + beyond);
  if (far) {
    const goesOn = continuation(place, anchor, at);
    values[40] = mix(goesOn, 1);
    values[41] = mix(goesOn, between);
    values[42] = mix(clauseAt(place, anchor), tag * 4 + between);
    values[43] = mix(clauseAt(place, anchor), mix(clauses, tag));
    values[28] = mix(anchorWord, mix(between, tag));
    values[29] = mix(lemma, mix(between, tag * 4 + atEnd));
    values[30] = mix(anchorTag, mix(lemma, atEnd));
    values[31] = mix(commas, mix(word, between));
    values[32] = mix(anchorTag, word);
    values[33] = mix(word, mix(wordAfter, between));
    values[34] = mix(tagPath(place, at, Math.min(at + 4, last)), between);
  } else {
    const path = at > anchor ? tagPath(place, cue.lastToken, at) : tagPath(place, at, cue.firstToken);
    values[28] = path;
    values[29] = mix(path, tag);
    values[30] = mix(lemma, path);
    values[31] = mix(lemma, tag * 32 + tagBefore);
    values[32] = mix(wordAt(place, cue.lastToken), tag * 16 + bin);
    values[33] = mix(wordBefore, mix(word, bin));
    values[34] = mix(tagAt(place, cue.headToken), mix(path, tag));
  }
  features.count = 0;
  addRows(features, base, 0, 28);
  addRows(features, base, 35, 40);
  if (far) addRows(features, base, 40, 44);
  addRows(features, base, 28, 35);
}
