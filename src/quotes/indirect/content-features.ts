import { addRows, type Features } from "../../grammar/features.ts";
import { mix } from "../../grammar/hash.ts";
import {
  ADJECTIVE,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  isFiniteVerb,
  isVerb,
  NAME,
  NOUN,
  NUMBER,
  OWNER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from "../../grammar/tags.ts";
import { toBin } from "../linear-model.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * Where the content of a cue stands: nowhere; after it ("said that …"); before it ("…, he said"); on both sides ("…, he
 * said, …"); or it is nothing but words in marks, which other passes read.
 @public the trainer reads it */
export const NO_CONTENT = 0;
export const AFTER = 1;
export const BEFORE = 2;
export const AROUND = 3;
/** @public the trainer reads it */
export const ALL_IN_MARKS = 4;
export const PLACES = 5;

/** Rows of the table that decides where the content stands; `PLACES` values a row. */
export const PLACE_ROWS = 1 << 15;
/** Rows of the table that decides where it begins and ends; one value a row. */
export const EDGE_ROWS = 1 << 17;

/** An edge of a content span, and on which side of the cue the span stands. */
export const START_AFTER = 1;
export const END_AFTER = 2;
export const END_BEFORE = 3;
export const START_BEFORE = 4;

const OUTSIDE_TAG = 31;
const OUTSIDE_WORD = 0x1234567;

function tagAt(place: CuePlace, at: number): number {
  const { firstToken, lastToken } = place.sentence;
  return at >= firstToken && at < lastToken ? (place.grammar.tags[at] ?? 0) : OUTSIDE_TAG;
}

function wordAt(place: CuePlace, at: number): number {
  const { firstToken, lastToken } = place.sentence;
  return at >= firstToken && at < lastToken ? (place.grammar.words[at] ?? 0) : OUTSIDE_WORD;
}

/** What begins at a token: see clause-starts.ts; 9 outside the sentence. */
function clauseAt(place: CuePlace, at: number): number {
  const { firstToken, lastToken } = place.sentence;
  return at >= firstToken && at < lastToken ? (place.grammar.clauses[at] ?? 0) : 9;
}

/** The tag of the first verb from `from` on, at most `reach` tokens away; 31 if there is none. */
function verbAfter(place: CuePlace, from: number, reach: number): number {
  for (let at = from; at < from + reach; at += 1) {
    const tag = tagAt(place, at);
    if (isVerb(tag)) return tag;
  }
  return OUTSIDE_TAG;
}

/** The tags from `from` to `to` in one number; only the first and last few when there are many. */
function tagPath(place: CuePlace, from: number, to: number): number {
  let path = to - from > 6 ? 97 : 0;
  for (let at = from; at < to; at += 1) {
    if (at - from >= 3 && to - at > 3) continue;
    path = path * 37 + tagAt(place, at) + 1;
  }
  return path | 0;
}

/** Finite verbs between two tokens of the sentence, up to 3. */
function finitesBetween(place: CuePlace, from: number, to: number): number {
  const { finites, tags } = place.grammar;
  if (to <= from) return 0;
  const last = isFiniteVerb(tags[to - 1] ?? 0) ? 1 : 0;
  return Math.min(3, (finites[to - 1] ?? 0) - (finites[from] ?? 0) + last);
}

/** Commas between two tokens of the sentence, up to 3. */
function commasBetween(place: CuePlace, from: number, to: number): number {
  const { commas, tags } = place.grammar;
  if (to <= from) return 0;
  const last = tags[to - 1] === COMMA ? 1 : 0;
  return Math.min(3, (commas[to - 1] ?? 0) - (commas[from] ?? 0) + last);
}

/** How far the next cue's head is to the right (up to 9), and whether it stands there. */
function nextCue(place: CuePlace, from: number, to: number): number {
  const end = Math.min(to, from + 9);
  for (let at = from; at < end; at += 1) {
    const found = place.cueOf[at] ?? -1;
    if (found >= 0 && at !== place.cue.headToken) return at - from + 1;
  }
  return 0;
}

/** The nearest noun, name or pronoun before the verb group: most often its subject. */
function subjectBefore(place: CuePlace): number {
  const from = place.cue.firstToken - 1;
  for (let at = from; at >= place.first && at > from - 4; at -= 1) {
    const tag = tagAt(place, at);
    if (tag === NOUN || tag === NAME || tag === PRONOUN) return at;
    if (isVerb(tag)) return -1;
  }
  return -1;
}

/** What stands before the noun phrase that ends where the verb group begins: a comma in “…, a minister of state said”. */
function beforeSubjectPhrase(place: CuePlace): number {
  const from = place.cue.firstToken - 1;
  let at = from;
  while (at >= place.first && at > from - 16 && isInNounPhrase(place, at)) at -= 1;
  return at < place.first ? OUTSIDE_TAG : (at === from ? 32 : 0) + tagAt(place, at);
}

function isInNounPhrase(place: CuePlace, at: number): boolean {
  const tag = tagAt(place, at);
  if (tag === PREPOSITION) return place.grammar.document.tokens[at]?.lower === "of";
  return (
    tag === NOUN ||
    tag === NAME ||
    tag === PRONOUN ||
    tag === ADJECTIVE ||
    tag === DETERMINER ||
    tag === OWNER ||
    tag === POSSESSIVE ||
    tag === NUMBER
  );
}

/** What begins after the last comma before the cue: a subject of its own, in “…, sources with knowledge of it said”. */
function afterLastComma(place: CuePlace): number {
  const from = place.cue.firstToken;
  for (let at = from - 1; at >= place.first && at > from - 30; at -= 1)
    if (tagAt(place, at) === COMMA) return clauseAt(place, at + 1) * 4 + finitesBetween(place, at + 1, from);
  return 63;
}

/** Marks beside the cue: a pair that ends shortly before it, one that begins shortly after it, and one that holds it. */
function marksAround(place: CuePlace): number {
  const { cue, pairOf, first, last } = place;
  const own = pairOf[cue.headToken] ?? -1;
  let before = 0;
  for (let at = cue.firstToken - 1; at >= Math.max(place.sentence.firstToken, cue.firstToken - 12); at -= 1)
    if ((pairOf[at] ?? -1) !== own) {
      before = cue.firstToken - at < 6 ? 2 : 1;
      break;
    }
  let after = 0;
  for (let at = cue.lastToken; at < Math.min(place.sentence.lastToken, cue.lastToken + 16); at += 1)
    if ((pairOf[at] ?? -1) !== own) {
      after = at - cue.lastToken < 3 ? 3 : at - cue.lastToken < 6 ? 2 : 1;
      break;
    }
  const startsInMarks = (pairOf[first] ?? -1) >= 0 ? 1 : 0;
  const endsInMarks = last > first && (pairOf[last - 1] ?? -1) >= 0 ? 1 : 0;
  return (own >= 0 ? 1 : 0) + 2 * before + 6 * after + 24 * startsInMarks + 48 * endsInMarks;
}

/** Writes what tells where the content of a cue stands. */
export function writePlaceFeatures(features: Features, place: CuePlace): void {
  const { cue, first, last } = place;
  const { lemma } = place;
  const tag = tagAt(place, cue.headToken);
  const group = mix(tagPath(place, cue.firstToken, cue.headToken), tag);
  const before = cue.firstToken - 1;
  const after = cue.lastToken;
  const afterTag = tagAt(place, after);
  const subject = subjectBefore(place);
  const subjectTag = subject < 0 ? 30 : tagAt(place, subject);
  const beforeSubject = subject < 0 ? 30 : tagAt(place, subject - 1);
  const marks = marksAround(place);
  const left = toBin(before + 1 - first);
  const right = after >= last ? 15 : toBin(last - after);
  const finitesAfter = finitesBetween(place, after, last);
  const finitesBefore = finitesBetween(place, first, cue.firstToken);
  const strength = Math.round(cue.strength * 5);
  const form = cue.form.length;
  const { values } = features;
  values[1] = form;
  values[2] = lemma;
  values[3] = mix(lemma, tag);
  values[4] = group;
  values[5] = mix(lemma, group);
  values[6] = wordAt(place, before);
  values[7] = mix(tagAt(place, before), tag);
  values[8] = wordAt(place, after);
  values[9] = mix(afterTag, tag);
  values[10] = mix(lemma, wordAt(place, after));
  values[11] = mix(lemma, afterTag);
  values[12] = mix(strength, mix(afterTag, tagAt(place, after + 1)));
  values[13] = mix(tag, mix(afterTag, tagAt(place, after + 1)));
  values[14] = mix(wordAt(place, after), wordAt(place, after + 1));
  values[15] = mix(subjectTag, tag);
  values[16] = mix(subjectTag * 32 + beforeSubject, tag);
  values[17] = subject < 0 ? 1 : wordAt(place, subject);
  values[18] = subject < 0 ? 1 : wordAt(place, subject - 1);
  values[19] = mix(tagPath(place, before - 3, before + 1), tag);
  values[20] = tagPath(place, after, after + 4);
  values[21] = marks;
  values[22] = mix(marks, right);
  values[23] = mix(right, left);
  values[24] = mix(right, afterTag * 32 + tag);
  values[25] = mix(finitesAfter * 4 + finitesBefore, tag);
  values[26] = mix(finitesAfter, mix(lemma, marks % 2));
  values[27] = mix(finitesAfter * 4 + finitesBefore, mix(right, subjectTag * 32 + beforeSubject));
  values[28] = mix(nextCue(place, after, last), afterTag);
  values[29] = mix(finitesBetween(place, after, Math.min(last, after + 6)), afterTag * 32 + subjectTag);
  values[30] = mix(strength, marks);
  values[31] = mix(strength, right * 16 + left);
  values[32] = mix(strength, mix(tag, subjectTag));
  values[33] = mix(subject < 0 ? 1 : wordAt(place, subject), afterTag);
  values[34] = mix(wordAt(place, before), tag);
  values[35] = mix(lemma, marks);
  values[36] = mix(lemma, right > 12 ? 2 : right < 4 ? 1 : 0);
  values[37] = mix(wordAt(place, first), mix(tag, left));
  values[38] = mix(tagPath(place, cue.firstToken - 2, after + 2), strength);
  values[39] = wordAt(place, cue.headToken);
  values[40] = mix(wordAt(place, cue.headToken), afterTag);
  const edge = beforeSubjectPhrase(place);
  values[45] = mix(edge, right);
  values[46] = mix(edge, mix(tag, finitesBefore * 4 + finitesAfter));
  values[47] = mix(edge, mix(strength, afterTag));
  values[48] = mix(edge, mix(lemma, right > 12 ? 2 : right < 4 ? 1 : 0));
  const comma = afterLastComma(place);
  values[49] = mix(comma, mix(right, tag));
  values[50] = mix(comma, mix(strength, afterTag));
  values[51] = mix(comma, mix(finitesBefore * 4 + finitesAfter, right > 12 ? 2 : right < 4 ? 1 : 0));
  const clauses = clauseAt(place, after) * 16 + clauseAt(place, after + 1);
  values[41] = mix(clauses, afterTag);
  values[42] = mix(lemma, clauseAt(place, after));
  values[43] = mix(clauses, mix(strength, tag));
  values[44] = mix(clauseAt(place, first), mix(right, subjectTag));
  features.count = 0;
  addRows(features, 0, 1, 41);
  addRows(features, 0, 45, 52);
  addRows(features, 0, 41, 45);
}

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
