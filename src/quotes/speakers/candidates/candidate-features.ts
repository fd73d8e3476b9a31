import { mix } from "../../../grammar/hash.ts";
import { WH_WORD } from "../../../grammar/tags.ts";
import type { Mention } from "../../../people/cast.ts";
import { itemAt } from "../../../text/item-at.ts";
import { CONSTRUCTION_NUMBERS } from "../../construction-numbers.ts";
import { type Features, put, toBin } from "../../linear-model.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { blockAt, type Scene } from "../../scene.ts";
import { AFTER, BEFORE, BETWEEN, type Candidate, CUE_FOLLOWS, type Frame } from "./candidates.ts";
import type { Situation } from "./situation.ts";
import { FORMS } from "./situation.ts";
import { SPEAKER_FEATURES as F } from "./speaker-feature-names.ts";
import { MASK } from "./speaker-rows.ts";
import { writeSubject } from "./subject-features.ts";
import { pathOf } from "./token-paths.ts";

const UNNAMED = { individual: 3, group: 4, document: 5, poll: 6 } as const;

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

/** The form of a mention as a number; a relative pronoun is a form of its own. */
function formOf({ grammar }: Scene, { firstToken }: Candidate, { form }: Mention): number {
  const isRelative = form === "pronoun" && grammar.tags[firstToken] === WH_WORD;
  return isRelative ? RELATIVE : FORMS[form];
}

const RELATIVE = 4;

function edgeOf({ frame }: Situation, candidate: Candidate): Own["edge"] {
  const { content, said } = frame;
  if (candidate.place === BEFORE) return { from: candidate.lastToken, to: said.firstToken };
  if (candidate.place === AFTER) return { from: said.lastToken, to: candidate.firstToken };
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
  put(out, MASK, F.place, place);
  put(out, MASK, F.base, base);
  put(out, MASK, F.placeOrder, place * 64 + order * 4 + cueSide);
  put(out, MASK, F.placeOutline, mix(place, outline));
  put(out, MASK, F.baseKind, mix(base, kind));
  put(out, MASK, F.traits, mix(place * 64 + traits, kind));
  put(out, MASK, F.cued, mix(place * 4 + cueSide, cued));
  put(out, MASK, F.baseCuedOrder, mix(mix(base, cued), order));
  put(out, MASK, F.outlineCued, mix(mix(place * 4 + cueSide, outline), cued));
  put(out, MASK, F.placeGap, mix(place, toBin(edge.to - edge.from)));
  put(out, MASK, F.baseGap, mix(base, toBin(edge.to - edge.from)));
  put(out, MASK, F.orderOutline, mix(mix(place, order), outline & 0x3f));
}

function writeCue(out: Features, situation: Situation, { candidate, base, edge }: Own): void {
  const { scene, frame } = situation;
  const { place, cueSide } = candidate;
  const cue = itemAt(scene.cues, candidate.cue);
  const path = place <= AFTER ? pathOf(scene, edge.from, edge.to) : 0;
  if (place <= AFTER) {
    put(out, MASK, F.pathPlace, mix(path, place));
    put(out, MASK, F.pathBase, mix(path, base));
  }
  if (cue === undefined) return;
  const lemma = scene.words[cue.headToken] ?? 0;
  const between =
    cueSide === CUE_FOLLOWS
      ? pathOf(scene, candidate.lastToken, cue.firstToken)
      : pathOf(scene, cue.lastToken, candidate.firstToken);
  writeSubject(out, situation, { candidate, base });
  put(out, MASK, F.pathToCue, mix(between, cueSide));
  put(out, MASK, F.pathToCueBase, mix(between, base));
  put(out, MASK, F.bothPaths, mix(mix(between, base), path));
  put(out, MASK, F.lemmaPlace, mix(lemma, place * 4 + cueSide));
  put(out, MASK, F.lemmaBase, mix(lemma, base));
  put(out, MASK, F.strength, mix(Math.round(cue.strength * 8), base));
  const same = frame.attribution.cue !== null && frame.attribution.cue.firstToken === cue.firstToken ? 1 : 0;
  const has = frame.attribution.cue !== null ? 2 : 0;
  put(out, MASK, F.ownCue, mix(same + has, base));
  if (place <= AFTER) {
    const nearest = nearestEdge(frame, cue.firstToken);
    put(out, MASK, F.cueDistance, mix(toBin(nearest), place * 4 + cueSide));
  }
}

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
  put(out, MASK, F.wordBefore, mix(before, place));
  put(out, MASK, F.wordAfter, mix(after, place));
  put(out, MASK, F.tagBefore, mix(tagBefore, base));
  put(out, MASK, F.tagAfter, mix(tagAfter, base));
  put(out, MASK, F.tagsAround, mix(tagBefore * 32 + tagAfter, place));
  put(out, MASK, F.wordAfterPhrase, mix(words[phrase.lastToken] ?? 0, place));
  if (mention.form !== "name" && mention.form !== "short")
    put(out, MASK, F.headWord, mix(words[candidate.lastToken - 1] ?? 0, place));
  const sentence = scene.document.sentences[scene.sentenceOf[candidate.firstToken] ?? 0];
  const starts = sentence?.firstToken === phrase.firstToken ? 1 : 0;
  put(out, MASK, F.startsSentence, base * 2 + starts);
  const zone = scene.document.blocks[blockAt(scene, candidate.firstToken) ?? 0]?.zone;
  if (zone !== "body") put(out, MASK, F.outsideBody, place);
  const possessive = isOwnerSign(scene, candidate.lastToken) ? 1 : 0;
  put(out, MASK, F.possessive, base * 2 + possessive);
}

function writeMemory(out: Features, situation: Situation, { candidate, base }: Own, index: number): void {
  const { keys, spokenKeys, blocksSince, outline, cued } = situation;
  const key = keys[index] ?? -1;
  const rank = spokenKeys.indexOf(key);
  const recent = Math.min(3, rank < 0 ? 3 : rank);
  const since = Math.min(4, blocksSince);
  put(out, MASK, F.spokePlace, recent * 16 + candidate.place);
  put(out, MASK, F.spokeSincePlace, mix(recent * 8 + since, candidate.place));
  put(out, MASK, F.spokeSinceBase, mix(recent * 8 + since, base));
  put(out, MASK, F.spokeSinceOutline, mix(mix(recent * 8 + since, base), outline & 0x3f));
  put(out, MASK, F.spokeSinceCued, mix(mix(recent * 8 + since, candidate.place), mix(outline, cued)));
  let others = 0;
  let elsewhere = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const place = situation.candidates[at]?.place ?? 0;
    const same = keys[at] === key;
    if (!same && place === candidate.place) others += 1;
    if (same && place !== candidate.place) elsewhere |= 1 << place;
  }
  put(out, MASK, F.others, mix(Math.min(4, others), base));
  put(out, MASK, F.elsewhere, mix(elsewhere, base));
}

function writeConstruction(out: Features, situation: Situation, { candidate, base }: Own): void {
  const { attribution } = situation.frame;
  if (attribution.kind === "direct") return;
  const pointed = attribution.source === null ? 0 : attribution.source === candidate.mention ? 2 : 1;
  put(out, MASK, F.pointed, pointed);
  put(out, MASK, F.pointedBase, mix(pointed, base));
  put(out, MASK, F.pointedConstruction, mix(pointed, CONSTRUCTION_NUMBERS.get(attribution.rule) ?? 0));
}
