import { mix } from "../../grammar/hash.ts";
import { GENITIVE, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, isInNounPhrase, isVerb, NAME, NOUN, PREPOSITION, PRONOUN } from "../../grammar/tags.ts";
import { isIn } from "../../text/item-at.ts";
import { CUE_FORM_NUMBERS } from "../cue-form-numbers.ts";
import { addRows, type FeatureValues, toBin } from "../linear-model.ts";
import { clauseAt, finitesBetween, hashAt, nextCue, OUTSIDE_TAG, tagAt, tagPath } from "./content-context.ts";
import type { CuePlace } from "./cue-place.ts";
import { PLACE_FEATURES as F } from "./place-feature-names.ts";

/** Rows of the table that decides where the content stands; each row has `PLACES` values. */
export const PLACE_ROWS = 1 << 15;

/** The nearest noun, name or pronoun before the verb group, which is most often its subject; -1 for none. */
function subjectBefore(place: CuePlace): number {
  const from = place.cue.firstToken - 1;
  for (let at = from; at >= place.first && at > from - 4; at -= 1) {
    const tag = tagAt(place, at);
    if (tag === NOUN || tag === NAME || tag === PRONOUN) return at;
    if (isVerb(tag)) return -1;
  }
  return -1;
}

/**
 * What stands before the noun phrase that ends where the verb group begins: a comma in “…, a minister of state said”.
 * Adds 32 where that noun phrase is empty.
 */
function beforeSubjectPhrase(place: CuePlace): number {
  const from = place.cue.firstToken - 1;
  let at = from;
  while (at >= place.first && at > from - 16 && goesOnBefore(place, at)) at -= 1;
  return at < place.first ? OUTSIDE_TAG : (at === from ? 32 : 0) + tagAt(place, at);
}

function goesOnBefore(place: CuePlace, at: number): boolean {
  const tag = tagAt(place, at);
  return tag === PREPOSITION ? servesAs(place.grammar, at, GENITIVE) : isInNounPhrase(tag);
}

/**
 * What begins behind the last comma before the cue: a subject of its own, in “…, sources with knowledge of it said”.
 */
function afterLastComma(place: CuePlace): number {
  const from = place.cue.firstToken;
  for (let at = from - 1; at >= place.first && at > from - 30; at -= 1)
    if (tagAt(place, at) === COMMA) return clauseAt(place, at + 1) * 4 + finitesBetween(place, at + 1, from);
  return 63;
}

/**
 * Describes the marks around the cue: a pair that ends shortly before it, one that begins shortly behind it, and one
 * that holds it.
 */
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
  const startsInMarks = isIn(pairOf, first) ? 1 : 0;
  const endsInMarks = last > first && isIn(pairOf, last - 1) ? 1 : 0;
  return (own >= 0 ? 1 : 0) + 2 * before + 6 * after + 24 * startsInMarks + 48 * endsInMarks;
}

/** Writes the features that decide where the content of a cue stands. */
export function writePlaceFeatures(features: FeatureValues, place: CuePlace): void {
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
  const form = CUE_FORM_NUMBERS[cue.form];
  const { values } = features;
  values[F.cueForm] = form;
  values[F.lemma] = lemma;
  values[F.lemmaTag] = mix(lemma, tag);
  values[F.verbGroup] = group;
  values[F.lemmaVerbGroup] = mix(lemma, group);
  values[F.wordBefore] = hashAt(place, before);
  values[F.tagBefore] = mix(tagAt(place, before), tag);
  values[F.wordAfter] = hashAt(place, after);
  values[F.tagAfter] = mix(afterTag, tag);
  values[F.lemmaWordAfter] = mix(lemma, hashAt(place, after));
  values[F.lemmaTagAfter] = mix(lemma, afterTag);
  values[F.strengthTagsAfter] = mix(strength, mix(afterTag, tagAt(place, after + 1)));
  values[F.tagsAfter] = mix(tag, mix(afterTag, tagAt(place, after + 1)));
  values[F.wordsAfter] = mix(hashAt(place, after), hashAt(place, after + 1));
  values[F.subjectTag] = mix(subjectTag, tag);
  values[F.subjectTags] = mix(subjectTag * 32 + beforeSubject, tag);
  values[F.subjectWord] = subject < 0 ? 1 : hashAt(place, subject);
  values[F.wordBeforeSubject] = subject < 0 ? 1 : hashAt(place, subject - 1);
  values[F.pathBefore] = mix(tagPath(place, before - 3, before + 1), tag);
  values[F.pathAfter] = tagPath(place, after, after + 4);
  values[F.marks] = marks;
  values[F.marksRight] = mix(marks, right);
  values[F.room] = mix(right, left);
  values[F.rightTags] = mix(right, afterTag * 32 + tag);
  values[F.finites] = mix(finitesAfter * 4 + finitesBefore, tag);
  values[F.finitesAfterLemma] = mix(finitesAfter, mix(lemma, marks % 2));
  values[F.finitesRoomSubject] = mix(finitesAfter * 4 + finitesBefore, mix(right, subjectTag * 32 + beforeSubject));
  values[F.nextCue] = mix(nextCue(place, after, last), afterTag);
  values[F.finitesNear] = mix(finitesBetween(place, after, Math.min(last, after + 6)), afterTag * 32 + subjectTag);
  values[F.strengthMarks] = mix(strength, marks);
  values[F.strengthRoom] = mix(strength, right * 16 + left);
  values[F.strengthSubject] = mix(strength, mix(tag, subjectTag));
  values[F.subjectWordTagAfter] = mix(subject < 0 ? 1 : hashAt(place, subject), afterTag);
  values[F.wordBeforeTag] = mix(hashAt(place, before), tag);
  values[F.lemmaMarks] = mix(lemma, marks);
  values[F.lemmaRight] = mix(lemma, right > 12 ? 2 : right < 4 ? 1 : 0);
  values[F.firstWord] = mix(hashAt(place, first), mix(tag, left));
  values[F.pathAround] = mix(tagPath(place, cue.firstToken - 2, after + 2), strength);
  values[F.headWord] = hashAt(place, cue.headToken);
  values[F.headWordTagAfter] = mix(hashAt(place, cue.headToken), afterTag);
  const edge = beforeSubjectPhrase(place);
  values[F.subjectEdge] = mix(edge, right);
  values[F.subjectEdgeFinites] = mix(edge, mix(tag, finitesBefore * 4 + finitesAfter));
  values[F.subjectEdgeStrength] = mix(edge, mix(strength, afterTag));
  values[F.subjectEdgeLemma] = mix(edge, mix(lemma, right > 12 ? 2 : right < 4 ? 1 : 0));
  const comma = afterLastComma(place);
  values[F.lastComma] = mix(comma, mix(right, tag));
  values[F.lastCommaStrength] = mix(comma, mix(strength, afterTag));
  values[F.lastCommaFinites] = mix(comma, mix(finitesBefore * 4 + finitesAfter, right > 12 ? 2 : right < 4 ? 1 : 0));
  const clauses = clauseAt(place, after) * 16 + clauseAt(place, after + 1);
  values[F.clauses] = mix(clauses, afterTag);
  values[F.lemmaClause] = mix(lemma, clauseAt(place, after));
  values[F.clausesStrength] = mix(clauses, mix(strength, tag));
  values[F.firstClause] = mix(clauseAt(place, first), mix(right, subjectTag));
  features.count = 0;
  addRows(features, 0, F.cueForm, F.clauses);
  addRows(features, 0, F.subjectEdge, F.lastCommaFinites + 1);
  addRows(features, 0, F.clauses, F.subjectEdge);
}
