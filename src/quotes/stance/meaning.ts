import type { Stance } from "../../lexicon/stances.ts";
import { contains, type Utf16Span } from "../../span.ts";
import type { Attribution, Cue } from "../attribution.ts";
import { type Scene, tokensOf } from "../scene.ts";
import type { Decision } from "../speakers/decide-speakers.ts";
import { stanceOfMarks } from "./decide-stance.ts";
import { cueOfMarks } from "./governing-cue.ts";

/** How an utterance is meant, and the cue that says so. */
export interface Meaning {
  readonly stance: Stance;
  readonly cue: Cue | null;
  /** Where what is printed as the cue begins. */
  readonly printedFrom: number;
}

/**
 * Reads how an utterance is meant once its speaker is known; null if it was not made at all: “…,” she refused to say.
 *
 * @param clauses the reported clauses of the document: within one that is not asserted, no words in marks are
 */
export function readMeaning(scene: Scene, clauses: readonly Attribution[], decision: Decision): Meaning | null {
  const { attribution, candidate, frame } = decision;
  if (attribution.cue !== null)
    return { stance: attribution.stance, cue: attribution.cue, printedFrom: attribution.cue.printedFrom };
  const cue = cueOfMarks(scene, frame.content, candidate);
  if (cue === null) return { stance: "asserted", cue, printedFrom: 0 };
  const outer = clauses.find(
    (clause) => clause.stance !== "asserted" && cue.form === "verb" && opensWith(scene, clause, cue),
  );
  if (outer?.cue != null) return { stance: outer.stance, cue, printedFrom: outer.cue.printedFrom };
  const stance = stanceOfMarks(cue, cue.lastToken === frame.content[0]?.firstToken);
  return stance === null ? null : { stance, cue, printedFrom: cue.printedFrom };
}

/** "denied ⟨that Moe had said⟩: “…”": the cue is the first verb of a clause that is not asserted. */
function opensWith({ document }: Scene, clause: Attribution, cue: Cue): boolean {
  const span = clause.content.find((one) => contains(one, cue));
  if (span === undefined) return false;
  const { firstToken } = tokensOf(document.tokens, span);
  for (let at = firstToken; at < cue.firstToken; at += 1) if (document.tokens[at]?.text === ",") return false;
  return true;
}

/**
 * What is printed as the cue: where the words are not asserted, with whom they were said to, if that stands right behind
 * it, “denied telling ⟨the board⟩”.
 */
export function printCue({ stance, cue, printedFrom }: Meaning, addressee: Utf16Span | null): Utf16Span | null {
  if (cue === null) return null;
  const isWhole = stance !== "asserted" && addressee?.start === cue.end + 1;
  return { start: printedFrom, end: isWhole ? addressee.end : cue.end };
}
