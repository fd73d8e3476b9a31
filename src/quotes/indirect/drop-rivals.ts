import { DOUBT } from "../../doubt.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { holdsFinite } from "../../grammar/holds-finite.ts";
import { AGENT, servesAs } from "../../grammar/syntax-words.ts";
import { COMMA, WH_WORD } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { contains, overlaps } from "../../span.ts";
import type { Attribution } from "../attribution.ts";
import { isPassive } from "../passive.ts";
import { tokensOf } from "../scene.ts";

/** How many attributions before and after this one, in the order of their cues, may claim the same words. */
const NEIGHBOURS = 8;

/**
 * Where two cues claim the same words, lets the more probable one keep them. A cue that stands inside the other's
 * content may keep its own within it: "A said that B denied it" holds both. Marks inside belong to whoever used them
 * rather than to a hearing that names no speaker: “A told police ⟦it was “the sea”⟧, the court heard”.
 */
export function dropRivals(grammar: Grammar, found: readonly Attribution[]): Attribution[] {
  const cut = found.map((one, index) => cutBeforeMarks(grammar, neighboursOf(found, index), one));
  return cut.filter((one, index) => !yieldsToNeighbour(neighboursOf(cut, index), one));
}

/** The attributions before and after one that may claim its words, so that a long text is not searched for each. */
function neighboursOf(found: readonly Attribution[], index: number): Attribution[] {
  return found
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter((_, at) => at !== Math.min(index, NEIGHBOURS));
}

/**
 * “A warned B not to help, ⟨which came after C had called it “vile”⟩”: ends content that would yield to another's words
 * in marks before the relative clause that holds them.
 */
function cutBeforeMarks(grammar: Grammar, neighbours: readonly Attribution[], one: Attribution): Attribution {
  const inner = neighbours.find((other) => isInside(other, one) && takesMarks(one, other));
  const last = one.content.at(-1);
  if (last === undefined || inner?.cue == null) return one;
  const { tokens } = grammar.document;
  const { firstToken } = tokensOf(tokens, last);
  for (let at = inner.cue.firstToken - 1; at > firstToken; at -= 1) {
    if (grammar.tags[at - 1] !== COMMA || grammar.tags[at] !== WH_WORD) continue;
    const end = tokens.ends[at - 2] ?? last.start;
    const quoted = one.quoted.filter((part) => part.end <= end);
    const content = [...one.content.slice(0, -1), { start: last.start, end }];
    return { ...one, kind: quoted.length > 0 ? "mixed" : "indirect", content, quoted };
  }
  return one;
}

function yieldsToNeighbour(neighbours: readonly Attribution[], one: Attribution): boolean {
  return neighbours.some((other) => isRival(one, other) && yields(one, other));
}

function isRival(one: Attribution, other: Attribution): boolean {
  if (isInside(one, other)) return takesMarks(other, one);
  if (isInside(other, one)) return takesMarks(one, other);
  return one.content.some((a) => other.content.some((b) => overlaps(a, b)));
}

function takesMarks(outer: Attribution, inner: Attribution): boolean {
  return inner.quoted.length > 0 && outer.confidence < DOUBT.enclosing;
}

/** Whether the cue and the content of `inner` stand in a single span of the content of `outer`. */
function isInside(inner: Attribution, outer: Attribution): boolean {
  const { cue } = inner;
  return outer.content.some(
    (span) => cue !== null && contains(span, cue) && inner.content.every((part) => contains(span, part)),
  );
}

/**
 * Drops what is reported within words that are not asserted, since in “A denied that B had said it” nobody asserts that
 * B said it. It also drops what the verb of a clause says that is somebody's view, and what nobody in particular has
 * said within somebody's words: “A called ⟦claims that he lied⟧ nonsense”, “A said B was asked ⟦to go⟧”.
 */
export function dropNested(grammar: Grammar, found: readonly Attribution[]): Attribution[] {
  return found.filter((one, index) => !isNested(grammar, found, one, index));
}

function isNested(grammar: Grammar, found: readonly Attribution[], one: Attribution, index: number): boolean {
  const end = Math.min(found.length, index + NEIGHBOURS + 1);
  for (let at = Math.max(0, index - NEIGHBOURS); at < end; at += 1) {
    const other = found[at];
    if (other === undefined || at === index || (other.stance === "asserted" && !isNobodys(grammar, one))) continue;
    if (isInside(one, other)) return true;
  }
  return false;
}

/**
 * "claims that", "was asked to": whether it is hearsay, or a passive that does not say by whom; "the figures show “a
 * fall”" reports no words.
 */
function isNobodys(grammar: Grammar, { stance, cue, content }: Attribution): boolean {
  const { tokens, language } = grammar.document;
  if (cue !== null && language.speech.documentVerbs.has(wordAt(grammar, cue.headToken)))
    return content.every((span) => {
      const { firstToken, lastToken } = tokensOf(tokens, span);
      return !holdsFinite(grammar, firstToken, lastToken);
    });
  if (cue?.form === "noun") return stance === "alleged";
  return cue?.form === "verb" && isPassive(grammar, cue) && !servesAs(grammar, cue.lastToken, AGENT);
}

function yields(one: Attribution, other: Attribution): boolean {
  if (isVerbBeforeNoun(other, one)) return true;
  if (isVerbBeforeNoun(one, other)) return false;
  if (one.confidence !== other.confidence) return one.confidence < other.confidence;
  return (one.cue?.start ?? 0) > (other.cue?.start ?? 0);
}

/**
 * "⟨said⟩ in a ⟨statement⟩ ⟦that it was safe⟧": whether both may report the content, which then belongs to the verb.
 */
function isVerbBeforeNoun(one: Attribution, other: Attribution): boolean {
  if (one.cue?.form !== "verb" || other.cue?.form !== "noun" || one.cue.start > other.cue.start) return false;
  return one.content[0]?.start === other.content[0]?.start;
}
