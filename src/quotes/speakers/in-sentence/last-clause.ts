import { ADVERSATIVE, COORDINATOR, servesAs } from "../../../grammar/syntax-words.ts";
import { ADVERB, COMMA, isFiniteVerb } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { endOfSubject } from "../../noun-phrase.ts";
import { type Scene, startOfSentence } from "../../scene.ts";

/** A clause, by the tokens of its verb and of the start of its subject. */
export interface Clause {
  readonly subject: number;
  readonly verb: number;
  /** Whether another clause of the sentence stands before it. */
  readonly isBehindAnother: boolean;
}

/**
 * The last clause of a sentence before a token, or the sentence itself: “Moe said it was safe; ⟨Roe was less sure⟩:
 * “…””, “While Moe cheered, ⟨Roe wept⟩.” Null where it has no subject before a finite verb, or a comma, another finite
 * verb, a verb of speech or somebody's name behind the verb.
 */
export function lastClauseBefore(scene: Scene, end: number): Clause | null {
  const { grammar } = scene;
  const sentence = startOfSentence(scene, end);
  const first = startOfLastClause(scene, sentence, end);
  const subject = servesAs(grammar, first, COORDINATOR | ADVERSATIVE) ? first + 1 : first;
  const behind = endOfSubject(grammar, subject, end);
  const verb = grammar.tags[behind] === ADVERB ? behind + 1 : behind;
  const isWhole = behind > subject && isOneClause(scene, verb, end);
  return isWhole ? { subject, verb, isBehindAnother: first > sentence } : null;
}

/**
 * The token at which the last clause begins: behind a semicolon, behind ", but", or behind a comma in a sentence that
 * begins with "while"; else that at which the sentence does.
 */
function startOfLastClause({ document: { tokens }, grammar, language }: Scene, sentence: number, end: number): number {
  const { subordinators, turningAgainst } = language.smallWords;
  const opensBelow = subordinators.has(tokens[sentence]?.lower ?? "");
  for (let at = end - 1; at > sentence; at -= 1) {
    if (tokens[at]?.text === ";") return at + 1;
    const opens = turningAgainst.has(tokens[at]?.lower ?? "") || servesAs(grammar, at, COORDINATOR);
    if ((opens && tokens[at - 1]?.text === ",") || (opensBelow && grammar.tags[at] === COMMA)) return at + 1;
  }
  return sentence;
}

/** Whether a token is a finite verb with no comma, second finite verb, verb of speech or name behind it. */
function isOneClause({ cast, cueOf, cues, grammar, mentionOf }: Scene, verb: number, end: number): boolean {
  if (verb >= end || !isFiniteVerb(grammar.tags[verb] ?? 0)) return false;
  for (let at = verb; at < end; at += 1) {
    const tag = grammar.tags[at] ?? 0;
    if (tag === COMMA || itemAt(cues, cueOf[at])?.form === "verb" || (at > verb && isFiniteVerb(tag))) return false;
    if (cast.mentions[mentionOf[at] ?? -1]?.form === "name") return false;
  }
  return true;
}
