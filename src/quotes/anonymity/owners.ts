import { PRONOUN } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { firstFrom } from "../../text/first-from.ts";
import { isIn, itemAt } from "../../text/item-at.ts";
import { blockAt, type Scene } from "../scene.ts";
import type { Decision } from "../speakers/decide-speakers.ts";
import { headOf, introducedBy, isDefinite } from "../speakers/mentions/introduced.ts";
import { keyOf, NOBODY } from "../speakers/mentions/keys.ts";
import type { Formula } from "./find-formulas.ts";

/** For each mention, the formula that says that it is not to be named. */
export type FormulaOwners = ReadonlyMap<number, Formula>;

/**
 * Whose formulas of anonymity are:
 *
 * - “‹an official› who asked not to be named”: of whom "who" means;
 * - “‹the officials› said, speaking on condition of anonymity”: of the speaker who stands nearest before it in its sentence, or
 *   else behind it;
 * - “said ‹an official›. He spoke on condition of anonymity”: of whoever spoke in the sentence before; where the subject is "the
 *   official", of the officials of the paragraphs round it that speak.
 *
 * A formula within what somebody says is nobody's, nor is that of somebody named. `decisions` are in the order of the text.
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

/** The tokens in marks and in what anybody says. */
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

/** The index of the first of the speakers, which are in order, whose mention begins at a token or behind it. */
function firstFromToken(scene: Scene, speakers: readonly number[], token: number): number {
  return firstFrom(speakers, (mention) => startOf(scene, mention), token);
}

function startOf({ mentionTokens }: Scene, mention: number): number {
  return mentionTokens[mention]?.firstToken ?? 0;
}

/** The token of "who" that a formula hangs on, or -1. */
function relativeBefore(scene: Scene, { from }: Formula): number {
  const { language } = scene;
  if (language.anonymity.owningRelatives.has(wordAt(scene, from))) return from;
  let at = from - 1;
  while (language.anonymity.beforeFormulaVerbs.has(wordAt(scene, at))) at -= 1;
  return language.smallWords.relativesOfPeople.has(wordAt(scene, at)) ? at : -1;
}

/** How many mentions before "who" are looked at: "an official of the ministry, ⟨who⟩". */
const NEAR = 4;
/** Whoever stands right before "who", or before its comma; and "who" itself, which may be the speaker. */
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

/** How many paragraphs away "the official" of a formula may speak, and how many speakers away. */
const BLOCKS = 3;
const SPEAKERS = 20;

/** “⟨He⟩ spoke on condition of anonymity”: who spoke in the sentence before; "the official": the officials round it. */
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

/** The formula of a mention: its own, or that of the mention which introduced whom "the official" means. */
export function formulaOf(scene: Scene, owners: FormulaOwners, mention: number): Formula | null {
  const own = owners.get(mention);
  if (own !== undefined || owners.size === 0) return own ?? null;
  if (itemAt(scene.cast.mentions, mention)?.form !== "description") return null;
  return owners.get(introducedBy(scene, mention)) ?? null;
}
