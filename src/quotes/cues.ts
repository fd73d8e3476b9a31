import { SPEECH_VERBS } from "../lexicon/speech-verbs.ts";
import type { Document } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import type { Cue, CueForm } from "./attribution.ts";

/** Words after which a form such as "claims" or "report" is a noun. */
const BEFORE_NOUN = new Set(
  "a an the this that these those his her its their our my your no any some each every of for with by from about on in".split(
    " ",
  ),
);

/**
 * The words and phrases of the article that report speech, in order: verbs of speech in any form, "according to", and
 * colons before quotation marks. Having one here does not mean that it has content: `strength` says how often it does.
 */
export function findCues(document: Document): Cue[] {
  const { tokens } = document;
  const cues: Cue[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const cue = cueAt(tokens, index);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function cueAt(tokens: readonly Token[], index: number): Cue | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.text === ":")
    return tokens[index + 1]?.kind === "mark" ? toCue(tokens, index, index + 1, ":", "colon", 0.5) : null;
  if (token.kind !== "word") return null;
  if (token.lower === "according" && tokens[index + 1]?.lower === "to")
    return toCue(tokens, index, index + 2, "accord", "according-to", 0.93);
  const verb = SPEECH_VERBS.get(token.lower);
  if (verb === undefined || BEFORE_NOUN.has(tokens[index - 1]?.lower ?? "")) return null;
  return toCue(tokens, index, index + 1, verb.lemma, "verb", verb.strength);
}

function toCue(
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  lemma: string,
  form: CueForm,
  strength: number,
): Cue {
  const start = tokens[firstToken]?.start ?? 0;
  return { start, end: tokens[lastToken - 1]?.end ?? start, firstToken, lastToken, lemma, form, strength };
}
