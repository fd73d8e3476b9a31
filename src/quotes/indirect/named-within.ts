import { callsThings } from "../../grammar/calls-things.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import { opensRelative, PREDICATIVE } from "../../grammar/syntax-words.ts";
import { DETERMINER, MARK, NOUN, OWNER } from "../../grammar/tags.ts";
import { opensBehindNoun } from "../relative-subject.ts";
import type { TokenSpan } from "./choose-content.ts";
import type { CuePlace } from "./cue-place.ts";

/** How long the subject of the relative clause may be, in tokens. */
const LONGEST_SUBJECT = 8;

/** How long what is rejected or defended may be, in tokens. */
const LONGEST_OBJECT = 5;

/**
 * Whether what a verb is about is a thing that somebody else calls something in marks, and no more: “rejected ⟦an offer that their union called “an
 * insult”⟧”, “rejected ⟦an offer the union called “an insult”⟧” have the union's words, and not those of who rejects it.
 */
export function isNamedWithin({ grammar, cue, cueAt, pairOf }: CuePlace, { first, last }: TokenSpan): boolean {
  const { tags, language } = grammar;
  const isOpen = first === cue.lastToken && (tags[first] === DETERMINER || tags[first] === OWNER);
  if (cue.form !== "verb" || !(isOpen || tags[first - 1] === NOUN)) return false;
  const isRelative = (at: number) => opensRelative(grammar, at);
  let that = first;
  while (that < first + LONGEST_OBJECT && !isRelative(that) && !opensBehindNoun(grammar, that)) that += 1;
  if (!(isRelative(that) || opensBehindNoun(grammar, that)) || that >= last) return false;
  for (let at = that; at < Math.min(last, that + LONGEST_SUBJECT); at += 1) {
    const inner = cueAt(at);
    if (inner?.form !== "verb") continue;
    const marks = stepOverWord(grammar, inner.lastToken, PREDICATIVE);
    const isNaming = callsThings(language, inner.lemma);
    return isNaming && tags[marks] === MARK && pairOf[marks] === pairOf[last - 1];
  }
  return false;
}
