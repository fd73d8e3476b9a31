import { AGENT, PREDICATIVE, PURPOSE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, GERUND } from "../../../grammar/tags.ts";
import { isIn, itemAt } from "../../../text/item-at.ts";
import { isOwnerSign } from "../../owner-sign.ts";
import { holdsBe, isPassive } from "../../passive.ts";
import type { Scene } from "../../scene.ts";
import type { Frame } from "../candidates/candidates.ts";
import { mainSubject } from "../subjects/main-subject.ts";

/** How far before "as saying" the verb of quoting may stand, in tokens. */
const QUOTE_REACH = 20;
/** How far from "as saying" the words may stand, in tokens. */
const AS_REACH = 4;

/** Who says the words, and who quotes them: mentions, or -1 for none. */
export interface QuotedAsSaying {
  readonly speaker: number;
  readonly via: number;
}

/**
 * Reads “the Courier quoted Roe as saying”, “the Courier quoted Roe, a farmer, saying”, “Roe was quoted as saying” and
 * “she quotes Roe:” before the words, and “…, Roe was quoted as saying by the Courier” and “…, the Courier quoted Roe
 * as saying” behind them; null if none is there.
 */
export function findQuotedAsSaying(scene: Scene, frame: Frame): QuotedAsSaying | null {
  const { said, sentences } = frame;
  const behind = quotedBefore(scene, asSayingBehind(scene, frame), said.lastToken);
  if (behind !== null) return behind;
  const as = asSaying(scene, said.firstToken, sentences.firstToken);
  if (as < 0) return quotedBeforeColon(scene, said.firstToken - 1, sentences.firstToken);
  return quotedBefore(scene, as, sentences.firstToken);
}

/** Who is quoted by a verb between a token and the one at which "as saying" or "saying" begins; null for nobody. */
function quotedBefore(scene: Scene, as: number, from: number): QuotedAsSaying | null {
  for (let at = as - 1; at >= Math.max(from, as - QUOTE_REACH); at -= 1) {
    const cue = scene.cues[scene.cueOf[at] ?? -1];
    if (cue === undefined || !scene.language.speech.citingVerbs.has(cue.lemma)) continue;
    const main = mainSubject(scene, from, cue.firstToken);
    const subject = main < 0 ? lastMention(scene, cue.firstToken - 1, from) : main;
    if (!servesAs(scene.grammar, as, PREDICATIVE)) {
      const speaker = whoSays(scene, cue.lastToken, as);
      return speaker < 0 || isPassive(scene.grammar, cue) ? null : { speaker, via: subject };
    }
    if (holdsBe(scene.grammar, cue)) return { speaker: subject, via: whoQuotes(scene, cue.lastToken, as) };
    const speaker = mentionTo(scene, cue.lastToken, as);
    return { speaker: speaker < 0 ? lastFrom(scene, cue.lastToken, as) : speaker, via: subject };
  }
  return null;
}

/**
 * “She quotes ⟨her uncle Joe Roe⟩, a miller: “…””: the speaker is whoever stands right behind the verb; null for
 * nobody.
 */
function quotedBeforeColon(scene: Scene, colon: number, from: number): QuotedAsSaying | null {
  if (scene.document.tokens[colon]?.text !== ":") return null;
  for (let at = colon - 1; at >= Math.max(from, colon - QUOTE_REACH); at -= 1) {
    const cue = itemAt(scene.cues, scene.cueOf[at]);
    if (cue === undefined) continue;
    if (!scene.language.speech.citingVerbs.has(cue.lemma) || isPassive(scene.grammar, cue)) return null;
    const speaker = lastFrom(scene, cue.lastToken, colon);
    // "cited Ann Roe ⟨for speeding⟩:", "cited Roe⟨'s absence⟩:"
    const next = scene.phraseTokens[speaker]?.lastToken ?? -1;
    if (isOwnerSign(scene, next) || servesAs(scene.grammar, next, PURPOSE)) return null;
    return speaker < 0 ? null : { speaker, via: lastMention(scene, cue.firstToken - 1, from) };
  }
  return null;
}

/** The last mention before a token whose phrase begins at another one, "⟨her uncle Joe Roe⟩" and not "her"; or -1. */
function lastFrom({ mentionOf, phraseTokens }: Scene, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const mention = mentionOf[at] ?? -1;
    if (phraseTokens[mention]?.firstToken === from) return mention;
  }
  return -1;
}

/**
 * "quoted ⟨Ann Roe⟩ saying", "quoted ⟨Ann Roe⟩, a farmer, saying": the mention right behind the verb; -1 in "quoted
 * Roe, saying", where the paper is the speaker.
 */
function whoSays(scene: Scene, from: number, gerund: number): number {
  const { tags } = scene.grammar;
  const comma = tags.indexOf(COMMA, from);
  return tags[gerund - 1] === COMMA && comma === gerund - 1 ? -1 : lastFrom(scene, from, gerund);
}

/**
 * The token of "as" before a gerund of speech shortly before the words, or of the gerund where there is no "as"; or -1.
 */
function asSaying({ grammar, cueOf }: Scene, words: number, from: number): number {
  for (let at = words - 1; at > Math.max(from, words - AS_REACH - 2); at -= 1) {
    const isSaying = isIn(cueOf, at) && grammar.tags[at] === GERUND;
    if (isSaying) return servesAs(grammar, at - 1, PREDICATIVE) ? at - 1 : at;
  }
  return -1;
}

/**
 * The token of "as" before a gerund of speech behind the words, in their sentence, or of the gerund where there is no
 * "as": “…, Roe was quoted ⟨as⟩ saying”; or -1.
 */
function asSayingBehind(scene: Scene, { attribution: { cue }, said: { lastToken } }: Frame): number {
  const { grammar } = scene;
  const saying = cue?.headToken ?? sayingBehind(scene, lastToken);
  if (saying <= lastToken || grammar.tags[saying] !== GERUND) return -1;
  return servesAs(grammar, saying - 1, PREDICATIVE) ? saying - 1 : saying;
}

/** The first gerund of speech behind the words, in their sentence; or -1. */
function sayingBehind({ cueOf, grammar, sentenceOf }: Scene, words: number): number {
  for (let at = words + 1; at < words + QUOTE_REACH && sentenceOf[at] === sentenceOf[words]; at += 1)
    if (grammar.tags[at] === GERUND && isIn(cueOf, at)) return at;
  return -1;
}

/** "quoted by ⟨the Courier⟩ as saying", "quoted as saying by ⟨the Courier⟩": the mention that quotes, or -1. */
function whoQuotes(scene: Scene, from: number, as: number): number {
  const before = mentionTo(scene, from, as);
  const agent = as + 2;
  const isBehind = before < 0 && servesAs(scene.grammar, agent, AGENT);
  return isBehind ? scene.phraseTokens.findIndex(({ firstToken }) => firstToken === agent + 1) : before;
}

/** The mention in a range whose phrase ends where the range does, or -1. */
export function mentionTo({ mentionOf, phraseTokens }: Scene, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const mention = mentionOf[at] ?? -1;
    const last = phraseTokens[mention]?.lastToken ?? -1;
    if (last === to || last === to - 1) return mention;
  }
  return -1;
}

/** The last mention from token `from` back to `end`, or -1. */
export function lastMention({ mentionOf }: Scene, from: number, end: number): number {
  for (let at = from; at >= end; at -= 1) if (isIn(mentionOf, at)) return mentionOf[at] ?? -1;
  return -1;
}
