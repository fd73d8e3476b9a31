import { addRows, type Features } from "../../grammar/features.ts";
import { mix } from "../../grammar/hash.ts";
import {
  ADJECTIVE,
  COMMA,
  DETERMINER,
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
import { clauseAt, finitesBetween, nextCue, OUTSIDE_TAG, tagAt, tagPath, wordAt } from "./content-context.ts";
import type { CuePlace } from "./cue-place.ts";

/** Rows of the table that decides where the content stands; `PLACES` values a row. */
export const PLACE_ROWS = 1 << 15;

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
