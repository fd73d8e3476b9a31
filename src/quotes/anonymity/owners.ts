import { PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { firstFrom } from "../../text/first-from.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { blockAt, type Scene } from "../scene.ts";
import type { Decision } from "../speakers/decide-speakers.ts";
import { headOf, introducedBy, isDefinite } from "../speakers/mentions/introduced.ts";
import { keyOf, NOBODY } from "../speakers/mentions/keys.ts";
import type { Formula } from "./find-formulas.ts";

/** Maps each mention that is not to be named to the formula that says so. */
export type FormulaOwners = ReadonlyMap<number, Formula>;

/**
 * Finds the mentions to which formulas of anonymity belong:
 *
 * - “‹an official› who asked not to be named”: the person whom "who" means;
 * - “‹the officials› said, speaking on condition of anonymity”: the nearest speaker before it in its sentence, or else
 *   behind it;
 * - “said ‹an official›. He spoke on condition of anonymity”: whoever spoke in the sentence before; where the subject
 *   is "the official", the officials who speak in the paragraphs around it.
 *
 * A formula within what somebody says is nobody's, and somebody who is named has none. `decisions` are in the order of
 * the text.
 */
export function findOwners(scene: Scene, formulas: readonly Formula[], decisions: readonly Decision[]): FormulaOwners {
  const owners = new Map<number, Formula>();
  if (formulas.length === 0) return owners;
  const speakers = [...new Set(decisions.flatMap(({ candidate }) => candidate?.mention ?? []))].sort((a, b) => a - b);
  const said = markSaid(scene, decisions);
  for (const formula of formulas) {
    if (said[formula.from] === 1) continue;
    for (const mention of ownersOf(scene, formula, speakers))
      if (keyOf(scene.cast.mentions[mention]) === NOBODY && !owners.has(mention)) owners.set(mention, formula);
  }
  return owners;
}

/** Marks the tokens in quotation marks and in what anybody says. */
function markSaid({ pairs, document }: Scene, decisions: readonly Decision[]): Uint8Array {
  const said = new Uint8Array(document.tokens.length);
  for (const { firstToken, lastToken } of pairs) said.fill(1, firstToken, lastToken);
  for (const { frame } of decisions)
    for (const { firstToken, lastToken } of frame.content) said.fill(1, firstToken, lastToken);
  return said;
}

function ownersOf(scene: Scene, formula: Formula, speakers: readonly number[]): readonly number[] {
  const relative = relativeBefore(scene, formula);
  if (relative >= 0) return whomRelativeMeans(scene, relative);
  const sentence = scene.sentenceOf[formula.from] ?? -1;
  const { firstToken = 0, lastToken = 0 } = scene.document.sentences[sentence] ?? {};
  const first = firstFromToken(scene, speakers, firstToken);
  if (first >= firstFromToken(scene, speakers, lastToken)) return speakersOfSubject(scene, sentence, speakers);
  const before = firstFromToken(scene, speakers, formula.from) - 1;
  return speakers.slice(Math.max(first, before), Math.max(first, before) + 1);
}

/** The index, among speakers in order, of the first one whose mention begins at a token or behind it. */
function firstFromToken(scene: Scene, speakers: readonly number[], token: number): number {
  return firstFrom(speakers, (mention) => startOf(scene, mention), token);
}

function startOf({ mentionTokens }: Scene, mention: number): number {
  return mentionTokens[mention]?.firstToken ?? 0;
}

/** The token of "who" on which a formula depends; -1 for none. */
function relativeBefore(scene: Scene, { from }: Formula): number {
  const { language } = scene;
  if (language.anonymity.owningRelatives.has(wordAt(scene, from))) return from;
  let at = from - 1;
  while (language.anonymity.beforeFormulaVerbs.has(wordAt(scene, at))) at -= 1;
  return language.smallWords.relativesOfPeople.has(wordAt(scene, at)) ? at : -1;
}

/** How many mentions before "who" are looked at: "an official of the ministry, ⟨who⟩". */
const NEAR = 4;
/** Whoever stands right before "who", or before its comma, and "who" itself, which may be the speaker. */
function whomRelativeMeans(scene: Scene, relative: number): readonly number[] {
  const { mentionOf, phraseTokens, cast } = scene;
  let end = relative;
  while (scene.language.smallWords.ofWhom.has(wordAt(scene, end - 1))) end -= 1;
  const own = mentionOf[relative] ?? -1;
  const last = own >= 0 ? own - 1 : lastMentionBefore(scene, end);
  for (let at = last; at >= 0 && at > last - NEAR; at -= 1) {
    const phrase = phraseTokens[at];
    const mention = cast.mentions[at];
    const reaches =
      (phrase?.lastToken ?? 0) >= end || (phrase?.lastToken === end - 1 && wordAt(scene, end - 1) === ",");
    if (!reaches || mention === undefined || mention.organisation !== null) continue;
    return own >= 0 && keyOf(mention) === NOBODY ? [at, own] : [at];
  }
  return own >= 0 ? [own] : [];
}

function lastMentionBefore({ mentionOf }: Scene, token: number): number {
  for (let at = token - 1; at >= Math.max(0, token - WITHIN); at -= 1)
    if (isIn(mentionOf, at)) return mentionOf[at] ?? -1;
  return -1;
}

/** How far before "who" the last mention may end, in tokens. */
const WITHIN = 20;

/** How many paragraphs away, and how many speakers away, "the official" of a formula may speak. */
const BLOCKS = 3;
const SPEAKERS = 20;

/**
 * “⟨He⟩ spoke on condition of anonymity”: whoever spoke in the sentence before. For "the official": the officials
 * around it.
 */
function speakersOfSubject(scene: Scene, sentence: number, speakers: readonly number[]): readonly number[] {
  const { document, mentionOf, grammar, sentenceOf, cast } = scene;
  const first = document.sentences[sentence]?.firstToken ?? 0;
  const subject = [mentionOf[first] ?? -1, mentionOf[first + 1] ?? -1].find((mention) => mention >= 0) ?? -1;
  const plural = cast.mentions[subject]?.plural ?? scene.language.anonymity.bothWords.has(wordAt(grammar, first));
  const agrees = (mention: number) => cast.mentions[mention]?.plural === plural;
  const next = firstFromToken(scene, speakers, first);
  const near = speakers.slice(Math.max(0, next - SPEAKERS), next + SPEAKERS);
  if (subject < 0 || cast.mentions[subject]?.form === "pronoun" || grammar.tags[first] === PRONOUN)
    return near.filter((one) => sentenceOf[startOf(scene, one)] === sentence - 1 && agrees(one)).slice(-1);
  if (cast.mentions[subject]?.form !== "description" || !isDefinite(scene, subject)) return [];
  const block = blockAt(scene, first) ?? 0;
  return near.filter(
    (one) =>
      agrees(one) &&
      cast.mentions[one]?.form === "description" &&
      headOf(scene, one) === headOf(scene, subject) &&
      Math.abs((blockAt(scene, startOf(scene, one)) ?? 0) - block) <= BLOCKS,
  );
}

/**
 * The formula of a mention: its own, or that of the mention that introduced the person whom "the official" means; null
 * for none.
 */
export function formulaOf(scene: Scene, owners: FormulaOwners, mention: number): Formula | null {
  const own = owners.get(mention);
  if (own !== undefined || owners.size === 0) return own ?? null;
  if (itemAt(scene.cast.mentions, mention)?.form !== "description") return null;
  return owners.get(introducedBy(scene, mention)) ?? null;
}
