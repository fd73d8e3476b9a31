import { BASE, isVerb, PREPOSITION } from "../../grammar/tags.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import { itemAt } from "../../text/item-at.ts";
import { blockAt, type Scene, type TokenRange } from "../scene.ts";
import type { Decision } from "./decide-speakers.ts";

/**
 * "Clerk ‘hid’ ⟨council complaints⟩", "Captain ‘never heard of’ ⟨flood warning⟩": whether the seeming speaker of a
 * headline's words in marks is only part of the object of the verb in them. The headline then ends in a noun that may
 * also be a verb of speech, and no pause separates it from the marks.
 */
export function isObjectBehind(scene: Scene, { candidate }: Decision, marks: TokenRange): boolean {
  const { document, grammar, cues, language } = scene;
  const { tokens, blocks } = document;
  const head = itemAt(cues, candidate?.cue)?.headToken ?? -1;
  const block = itemAt(blocks, blockAt(scene, marks.firstToken));
  if (candidate === null || block?.lastToken !== head + 1 || candidate.firstToken < marks.lastToken) return false;
  if (marks.firstToken === block.firstToken || tokens[marks.firstToken - 1]?.kind !== "word") return false;
  for (let at = marks.lastToken; at <= head; at += 1) if (tokens[at]?.kind !== "word") return false;
  const noun = singularOf(tokens[head]?.lower ?? "", language);
  if (!language.speechNouns.nouns.has(noun) && !language.nouns.documents.has(noun)) return false;
  const last = grammar.tags[marks.lastToken - 2];
  return isVerb(last) || last === BASE || last === PREPOSITION;
}
