import { isAnyIn, isIn, itemAt } from "../../text/item-at.ts";
import { blockAt, type Scene, type TokenRange } from "../scene.ts";
import { dies } from "./antecedents/told-dead.ts";
import { makeCandidate, NEXT_BLOCK, SPOKE_BEFORE } from "./candidates/candidates.ts";
import type { Decision } from "./decide-speakers.ts";
import { giverAbove } from "./in-sentence/statement-above.ts";
import { cueBeside } from "./mentions/cue-beside.ts";
import { genderTold } from "./mentions/gender-of.ts";
import { type Key, keyOf, personOf } from "./mentions/keys.ts";
import { blockOf, opensBlock } from "./mentions/mention-places.ts";
import { openerOf } from "./mentions/opener-of.ts";
import { listProminence, type Prominence } from "./mentions/prominence.ts";

/** How often somebody brought in right below words in marks that stand alone has said them. */
const INTRODUCED = 0.8;

/** How far back the last speaker stands who does not go on, in blocks. */
const LONG_AGO = 2;

/**
 * The decisions, with speakers for whole paragraphs in marks between others, for which nobody was found, or only who
 * spoke long before: “…” ¶ ⟨Dan Fenn⟩, whose sons go there, has built a hut. The speaker is whoever the paragraph below
 * begins with, by full name and for the first time, and without words of their own; the one above names nobody and ends
 * in no colon. Words that the line above points to are whoever's that line or the headline says.
 */
export function nameIntroduced(scene: Scene, decisions: readonly Decision[]): readonly Decision[] {
  const prominence = listProminence(scene);
  return decisions.map((decision) => {
    if (!isOpen(scene, decision)) return decision;
    const given = giverAbove(scene, decision.frame);
    const mention = given ?? introducedBelow(scene, prominence, decision);
    if (mention < 0) return decision;
    const candidate = makeCandidate(scene, mention, given === null ? NEXT_BLOCK : SPOKE_BEFORE);
    return { ...decision, candidate, antecedent: null, probability: INTRODUCED };
  });
}

/** Whether nobody, or only who spoke long before, was found for words in marks, below the headline. */
function isOpen(scene: Scene, { attribution, candidate, frame: { said } }: Decision): boolean {
  const isMarked = attribution.kind === "direct" && isIn(scene.pairOf, said.firstToken);
  if (!isMarked || scene.document.blocks[attribution.block]?.zone !== "body") return false;
  if (candidate === null) return true;
  return candidate.place === SPOKE_BEFORE && attribution.block - blockOf(scene, candidate.mention) >= LONG_AGO;
}

/** The mention of whoever the paragraph below introduces; else -1. */
function introducedBelow(
  scene: Scene,
  prominence: ReadonlyMap<Key, Prominence>,
  { frame: { said } }: Decision,
): number {
  const { blocks, sentences } = scene.document;
  const first = blockAt(scene, said.firstToken) ?? -1;
  const last = blockAt(scene, said.lastToken - 1) ?? -1;
  const isWhole = blocks[first]?.firstToken === said.firstToken && blocks[last]?.lastToken === said.lastToken;
  const [above, below] = [itemAt(blocks, first - 1), itemAt(blocks, last + 1)];
  if (!isWhole || below?.zone !== "body" || (above?.zone === "body" && !isSilent(scene, above))) return -1;
  const sentence = itemAt(sentences, below.firstSentence);
  const mention = openerOf(scene, below.firstSentence);
  if (sentence === undefined || !opensBlock(scene, mention)) return -1;
  const { firstToken = 0, lastToken = 0 } = scene.mentionTokens[mention] ?? {};
  const person = personOf(keyOf(scene.cast.mentions[mention]));
  if (!mayHaveSaid(scene, said, mention) || dies(scene, mention)) return -1;
  const isNew = person !== null && prominence.get(person)?.first === mention;
  const speaks = cueBeside(scene, mention) !== undefined || isAnyIn(scene.pairOf, below.firstToken, below.lastToken);
  return isNew && lastToken > firstToken + 1 && !speaks ? mention : -1;
}

/** Whether no “he” or “she” in words may mean the person named: “⟨She⟩ was kind.” ¶ Ann Roe fell. */
function mayHaveSaid(scene: Scene, { firstToken, lastToken }: TokenRange, mention: number): boolean {
  const { document, language } = scene;
  const gender = genderTold(scene, keyOf(scene.cast.mentions[mention]));
  for (let at = firstToken; at < lastToken; at += 1) {
    const told = language.words.pronounGenders.get(document.tokens[at]?.lower ?? "");
    if (told !== undefined && (gender ?? told) === told) return false;
  }
  return true;
}

/** Whether a paragraph names no person, holds no words in marks and leads to none. */
function isSilent({ cast, document, mentionOf, pairOf }: Scene, { firstToken, lastToken }: TokenRange): boolean {
  if (isAnyIn(pairOf, firstToken, lastToken) || document.tokens[lastToken - 1]?.text === ":") return false;
  const named = mentionOf.subarray(firstToken, lastToken);
  return named.every((mention) => personOf(keyOf(itemAt(cast.mentions, mention))) === null);
}
