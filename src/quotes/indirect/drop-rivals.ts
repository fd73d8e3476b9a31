import { DOUBT } from "../../doubt.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { ALLEGING_VERBS } from "../../lexicon/stances.ts";
import { contains, overlaps } from "../../span.ts";
import type { Attribution, Cue } from "../attribution.ts";
import { tokensOf } from "../scene.ts";
import { isFirstVerb } from "../stance/first-verb.ts";

/** How many attributions before and after, in the order of their cues, may claim the same words. */
const NEIGHBOURS = 8;

/**
 * Where two cues claim the same words, the more probable keeps them. A cue that stands inside the other's content may
 * keep its own within it: "A said that B denied it" holds both.
 */
export function dropRivals(found: readonly Attribution[]): Attribution[] {
  return found.filter((one, index) => !yieldsToNeighbour(found, one, index));
}

function yieldsToNeighbour(found: readonly Attribution[], one: Attribution, index: number): boolean {
  const end = Math.min(found.length, index + NEIGHBOURS + 1);
  for (let at = Math.max(0, index - NEIGHBOURS); at < end; at += 1) {
    const other = found[at];
    if (other !== undefined && at !== index && yields(one, other) && isRival(one, other)) return true;
  }
  return false;
}

function isRival(one: Attribution, other: Attribution): boolean {
  if (isInside(one, other)) return takesMarks(other, one);
  if (isInside(other, one)) return takesMarks(one, other);
  return one.content.some((a) => other.content.some((b) => overlaps(a, b)));
}

function takesMarks(outer: Attribution, inner: Attribution): boolean {
  return inner.quoted.length > 0 && outer.confidence < DOUBT.enclosing;
}

/** Whether the cue and the content of `inner` stand in one span of the content of `outer`. */
function isInside(inner: Attribution, outer: Attribution): boolean {
  const { cue } = inner;
  return outer.content.some(
    (span) => cue !== null && contains(span, cue) && inner.content.every((part) => contains(span, part)),
  );
}

/**
 * Leaves out what is reported within words that are not asserted, for where “A denied that B had said it” nobody asserts that
 * B said it; and hearsay without a speaker within what somebody says: “A called ⟦claims that he lied⟧ nonsense”.
 */
export function dropNested(found: readonly Attribution[]): Attribution[] {
  if (found.every(({ stance }) => stance === "asserted")) return [...found];
  return found.filter((one, index) => !isNested(found, one, index));
}

function isNested(found: readonly Attribution[], one: Attribution, index: number): boolean {
  const end = Math.min(found.length, index + NEIGHBOURS + 1);
  for (let at = Math.max(0, index - NEIGHBOURS); at < end; at += 1) {
    const other = found[at];
    if (other === undefined || at === index || (other.stance === "asserted" && !isHearsay(one))) continue;
    if (isInside(one, other)) return true;
  }
  return false;
}

function isHearsay({ stance, cue }: Attribution): boolean {
  return stance === "alleged" && cue?.form === "noun";
}

/** What is said to have been said, “the indictment alleges that Roe told the board that …”, is alleged, and printed with that. */
export function markAlleged(grammar: Grammar, found: readonly Attribution[]): Attribution[] {
  return found.map((one, index) => {
    if (one.stance !== "asserted" || one.cue === null) return one;
    const outer = allegingBefore(grammar, found, one, index);
    return outer === null ? one : { ...one, stance: "alleged", cue: { ...one.cue, printedFrom: outer.printedFrom } };
  });
}

/** The cue of the attribution whose clause another opens, if it holds somebody to have said it. */
function allegingBefore(grammar: Grammar, found: readonly Attribution[], one: Attribution, index: number): Cue | null {
  for (let at = index - 1; at >= Math.max(0, index - NEIGHBOURS); at -= 1) {
    const other = found[at];
    if (other !== undefined && alleges(other) && isInside(one, other) && opensWith(grammar, other, one.cue))
      return other.cue;
  }
  return null;
}

function opensWith(grammar: Grammar, { content }: Attribution, cue: Cue | null): boolean {
  const span = content.find((one) => cue !== null && contains(one, cue));
  if (span === undefined || cue === null) return false;
  return isFirstVerb(grammar, tokensOf(grammar.document.tokens, span).firstToken, cue.firstToken);
}

function alleges({ cue }: Attribution): boolean {
  return cue?.form === "verb" && ALLEGING_VERBS.has(cue.lemma);
}

function yields(one: Attribution, other: Attribution): boolean {
  if (one.confidence !== other.confidence) return one.confidence < other.confidence;
  return (one.cue?.start ?? 0) > (other.cue?.start ?? 0);
}
