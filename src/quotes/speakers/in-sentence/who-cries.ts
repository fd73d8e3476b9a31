import { AGENT, GENITIVE, servesAs } from "../../../grammar/syntax-words.ts";
import {
  ADJECTIVE,
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  GERUND,
  isFiniteVerb,
  NOUN,
  PARTICIPLE,
  PARTICLE,
  PREPOSITION,
} from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { nounOfOutcry } from "../../outcry.ts";
import type { Scene, TokenRange } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mentionTo } from "./find-quoted-as-saying.ts";

/**
 * The mention of whoever cries words in marks: the owner of the cries, “⟨their⟩ chants of “Go!””, the one they come
 * from, “shouts of “Go!” from ⟨the gallery⟩”, or the one who breaks into them, “⟨the crowd⟩ erupted in chants of
 * “Go!””. -1 where nobody is named, as where somebody else hears them, “amid chants of “Go!””; null where nothing is
 * cried.
 */
export function whoCries(scene: Scene, { attribution, content, sentences }: Frame): number | null {
  if (attribution.cue !== null) return null;
  for (const { firstToken, lastToken } of content)
    for (let at = firstToken; at < lastToken; at += 1) {
      const pair = itemAt(scene.pairs, scene.pairOf[at]);
      if (pair === undefined) continue;
      const noun = nounOfOutcry(scene, pair, true);
      return noun < 0 ? null : crierOf(scene, noun, pair, sentences.firstToken);
    }
  return null;
}

function crierOf(scene: Scene, noun: number, marks: TokenRange, from: number): number {
  const isBefore = noun < marks.firstToken;
  const first = startOfPhrase(scene, isBefore ? noun : marks.firstToken);
  const behind = originBehind(scene, isBefore ? marks.lastToken : noun + 1);
  if (behind !== null) return behind;
  return whoBreaksInto(scene, first, from);
}

/** Where a phrase such as "a loud chant" begins. */
function startOfPhrase({ grammar: { tags } }: Scene, noun: number): number {
  let first = noun;
  while (tags[first - 1] === ADJECTIVE || tags[first - 1] === NOUN || tags[first - 1] === ADVERB) first -= 1;
  return tags[first - 1] === DETERMINER ? first - 1 : first;
}

/**
 * “… from ⟨the gallery⟩”, “… by ⟨Moe⟩”: the mention behind such a word; -1 where it is followed by none; null where
 * there is no such word.
 */
function originBehind({ document, grammar, language, mentionOf, phraseTokens }: Scene, at: number): number | null {
  const isOrigin = language.speechNouns.fromCriers.has(document.tokens[at]?.lower ?? "");
  if (!isOrigin && !servesAs(grammar, at, AGENT)) return null;
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const mention = mentionOf[next] ?? -1;
    if (mention >= 0) return (phraseTokens[mention]?.firstToken ?? -1) === at + 1 ? mention : -1;
  }
  return -1;
}

/** How far behind "from" the crier may be named, in tokens. */
const REACH = 4;

/** Where a phrase such as “⟨a chorus of boos and⟩ loud chants” begins. */
function startOfChorus(scene: Scene, noun: number): number {
  const { tags } = scene.grammar;
  let first = noun;
  while (tags[first - 1] === CONJUNCTION || servesAs(scene.grammar, first - 1, GENITIVE)) {
    const isGerund = tags[first - 2] === GERUND;
    first = Math.min(first - 1, startOfPhrase(scene, isGerund ? first - 2 : first - 1));
  }
  return first;
}

/**
 * “⟨The crowd⟩ broke into chants”, “⟨supporters⟩ joined in a chant”, “⟨Moe⟩ led chants”: the subject of such a verb;
 * else -1.
 */
function whoBreaksInto(scene: Scene, first: number, from: number): number {
  const { document, grammar, language } = scene;
  const last = startOfChorus(scene, first) - 1;
  const isBehindParticle = grammar.tags[last] === PREPOSITION || grammar.tags[last] === PARTICLE;
  const verb = isBehindParticle ? last - 1 : last;
  const isBreaking = language.speechNouns.cryingForms.has(document.tokens[verb]?.lower ?? "");
  const tag = grammar.tags[verb] ?? 0;
  if (!isBreaking || !(isFiniteVerb(tag) || tag === PARTICIPLE)) return -1;
  const subject = mentionTo(scene, from, verb);
  return subject < 0 ? (scene.mentionOf[verb - 1] ?? -1) : subject;
}
