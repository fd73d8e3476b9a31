import { AGENT, COORDINATOR, servesAs } from "../../grammar/syntax-words.ts";
import { isFiniteVerb, MARK, PREPOSITION, TO } from "../../grammar/tags.ts";
import { itemAt } from "../../text/item-at.ts";
import type { Scene } from "../scene.ts";
import { type Candidate, CUE_FOLLOWS, CUE_PRECEDES } from "./candidates.ts";
import { isSecondOfTwo } from "./two-offices.ts";

/** A joint statement has at most this many speakers. */
const MOST = 6;

/**
 * The mentions that speak together with a candidate, itself included, in order: "Russia and China declared", "said
 * Smith, Brown and Jones", "Roe and her husband, Jim Moe, said". A verb or preposition before the first shows that "and" begins another clause, whose subject
 * is the last: "met Brown and Jones said".
 */
export function joinedMentions(scene: Scene, { mention, cue, cueSide }: Candidate): readonly number[] {
  const limit = itemAt(scene.cues, cue)?.firstToken ?? 0;
  if (isAfterCue(scene, mention) || (isJoined(scene, mention - 1, mention) && isAfterCue(scene, mention - 1)))
    return joinedAfter(scene, mention, 0);
  if (cueSide === CUE_FOLLOWS) return joinedBefore(scene, mention, limit);
  return cueSide === CUE_PRECEDES ? joinedAfter(scene, mention, itemAt(scene.cues, cue)?.lastToken ?? 0) : [mention];
}

/** "said ⟦Roe⟧ and Moe", "said planners ⟦Roe⟧ and Moe": a verb of speech stands right before the mention, or before what several are. */
function isAfterCue(scene: Scene, mention: number): boolean {
  const start = startOf(scene, mention);
  if (itemAt(scene.cues, scene.cueOf[start - 1])?.form === "verb") return true;
  const { form, plural } = scene.cast.mentions[mention - 1] ?? {};
  const isBehindSeveral = form === "description" && plural === true;
  return isBehindSeveral && scene.phraseTokens[mention - 1]?.lastToken === start && isAfterCue(scene, mention - 1);
}

/** The list that ends before the cue at token `limit`. */
function joinedBefore(scene: Scene, mention: number, limit: number): readonly number[] {
  const list = [mention];
  addAfter(scene, list, limit);
  addBefore(scene, list, 0);
  const last = list.at(-1) ?? mention;
  if (list.length === 1 || !endsWithAnd(scene, last)) return [mention];
  return isGoverned(scene, list[0] ?? mention) ? [last] : list;
}

function joinedAfter(scene: Scene, mention: number, limit: number): readonly number[] {
  const list = [mention];
  addBefore(scene, list, limit);
  addAfter(scene, list, scene.document.tokens.length);
  const last = list.at(-1) ?? mention;
  const after = scene.phraseTokens[last]?.lastToken ?? 0;
  if (list.length === 1 || !endsWithAnd(scene, last) || isFiniteVerb(scene.grammar.tags[after] ?? 0)) return [mention];
  return list;
}

/** Puts who is joined to the first of a list in front of it, down to token `limit`. */
function addBefore(scene: Scene, list: number[], limit: number): void {
  for (;;) {
    const [first = 0] = list;
    const before = mentionBefore(scene, first);
    if (list.length === MOST || !isJoined(scene, before, first) || startOf(scene, before) < limit) return;
    list.unshift(before);
  }
}

/** Puts who is joined to the last of a list behind it, up to token `limit`. */
function addAfter(scene: Scene, list: number[], limit: number): void {
  for (;;) {
    const last = list.at(-1) ?? 0;
    const after = mentionAfter(scene, last);
    if (list.length === MOST || !isJoined(scene, last, after) || startOf(scene, after) >= limit) return;
    list.push(after);
  }
}

/** The mention behind one, and behind the name in its title. */
function mentionAfter(scene: Scene, mention: number): number {
  const next = mention + 1;
  const isInTitle = isPerson(scene, next + 1) && startOf(scene, next + 1) <= startOf(scene, next);
  return isInTitle ? next + 1 : next;
}

/** The mention before one and the name in its title: “Mayor Ann Roe and ⟨U.S.⟩ Senator Joe Moe”. */
function mentionBefore(scene: Scene, mention: number): number {
  const isInTitle = isPerson(scene, mention) && startOf(scene, mention - 1) >= startOf(scene, mention);
  return isInTitle ? mention - 2 : mention - 1;
}

function isPerson({ cast }: Scene, mention: number): boolean {
  return cast.mentions[mention]?.person != null;
}

function startOf(scene: Scene, mention: number): number {
  return scene.phraseTokens[mention]?.firstToken ?? 0;
}

/** A list ends with "and": commas alone join no speakers. */
function endsWithAnd(scene: Scene, last: number): boolean {
  return isAnd(scene, startOf(scene, last) - 1);
}

function isAnd({ document, grammar }: Scene, at: number): boolean {
  return servesAs(grammar, at, COORDINATOR) || document.tokens[at]?.text === "&";
}

/** Whether only "and", a comma, or both stand between two mentions. */
function isJoined(scene: Scene, left: number, right: number): boolean {
  const from = scene.phraseTokens[left]?.lastToken;
  const to = scene.phraseTokens[right]?.firstToken;
  if (from === undefined || to === undefined || to <= from) return false;
  if (isSecondOfTwo(scene, right)) return false;
  if (to - from > 2) return false;
  if (scene.cast.mentions[left]?.form === "pronoun" || scene.cast.mentions[right]?.form === "pronoun") return false;
  const { tokens } = scene.document;
  if (to - from === 2) return tokens[from]?.text === "," && isAnd(scene, to - 1);
  return tokens[from]?.text === "," || isAnd(scene, from);
}

/** Whether a verb or preposition stands before the phrase, so that it is an object; right behind marks stands no verb but a title: “…,” creators Roe and Moe said. */
function isGoverned(scene: Scene, mention: number): boolean {
  const { grammar, sentenceOf, phraseTokens } = scene;
  const first = phraseTokens[mention]?.firstToken ?? 0;
  if (sentenceOf[first - 1] !== sentenceOf[first] || grammar.tags[first - 2] === MARK) return false;
  const tag = grammar.tags[first - 1] ?? 0;
  // "a study by Roe and Moe found": the document is theirs together.
  const { documents } = scene.language.nouns;
  if (servesAs(grammar, first - 1, AGENT) && documents.has(scene.document.tokens[first - 2]?.lower ?? "")) return false;
  if (scene.language.smallWords.beforeSubjects.has(scene.document.tokens[first - 1]?.lower ?? "")) return false;
  return tag === PREPOSITION || tag === TO || isFiniteVerb(tag);
}
