import type { Grammar } from "../../grammar/grammar.ts";
import type { Cue } from "../attribution.ts";
import type { CuePhrase } from "../stance/read-verb.ts";

/** How often phrases that are listed whole report speech, where no corpus shows it. */
export const PHRASE_STRENGTH = 0.6;

/** The parts of a cue apart from how it is meant and where it begins. */
export type CueParts = Pick<Cue, "headToken" | "lastToken" | "lemma" | "form" | "strength"> &
  Partial<Pick<Cue, "content">>;

/** Makes a cue of these parts; its phrase says where it begins, how it is printed and how it is meant. */
export function toCue({ document: { tokens } }: Grammar, phrase: CuePhrase, parts: CueParts): Cue {
  const { reading, firstToken, printedFrom } = phrase;
  const start = tokens.starts[firstToken] ?? 0;
  const { headToken, lastToken, lemma, form, strength, content = null } = parts;
  return {
    start,
    end: tokens.ends[lastToken - 1] ?? start,
    firstToken,
    headToken,
    lastToken,
    lemma,
    form,
    strength,
    reading,
    content,
    printedFrom: tokens.starts[printedFrom] ?? start,
  };
}

/** Makes a cue that asserts what it governs and begins at its head, or at `firstToken`. */
export function plainCue(grammar: Grammar, parts: CueParts, firstToken = parts.headToken): Cue {
  return toCue(grammar, { reading: "asserted", firstToken, printedFrom: firstToken }, parts);
}
