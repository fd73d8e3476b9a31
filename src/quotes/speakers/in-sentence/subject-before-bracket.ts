import { DASHES } from "../../../text/dashes.ts";
import { itemAt } from "../../../text/item-at.ts";
import { type Scene, startOfSentence } from "../../scene.ts";
import { ownCue } from "../../stance/governing-cue.ts";
import type { Situation } from "../candidates/situation.ts";

/** The longest text between brackets or dashes, in tokens. */
const LONGEST_INSERTION = 30;

/**
 * “⟨The campaign⟩, pushing its case through aides (like Ann Roe, who called him a cheat), has said”, “⟨Joe Moe⟩ — as
 * Ann Roe noted — said”: the candidate that begins the sentence, rather than one within brackets or dashes that close
 * before the verb; -1 where no candidate begins the sentence, but a person stands in brackets, or anybody except a
 * pronoun between dashes; else `index`.
 */
export function subjectBeforeBracket({ scene, frame, candidates }: Situation, index: number): number {
  const chosen = itemAt(candidates, index);
  const cue = ownCue(scene, frame);
  const { phraseTokens } = scene;
  if (chosen === undefined || cue?.form !== "verb" || chosen.lastToken >= cue.firstToken) return index;
  const first = startOfSentence(scene, cue.firstToken);
  const opens = bracketAround(scene, chosen.firstToken, first, cue.firstToken);
  if (opens < 0) return index;
  const subject = candidates.findIndex(({ mention }) => {
    const phrase = phraseTokens[mention];
    return phrase !== undefined && phrase.firstToken === first && phrase.lastToken <= opens;
  });
  const { form, person } = scene.cast.mentions[chosen.mention] ?? {};
  const isBetweenDashes = DASHES.has(scene.document.tokens[cue.firstToken - 1]?.text ?? "");
  return subject < 0 && (form === "pronoun" || (person == null && !isBetweenDashes)) ? index : subject;
}

/**
 * The bracket or dash that opens before a token of a sentence and closes between it and the verb, a dash right before
 * the verb; -1 for none.
 */
function bracketAround({ document: { tokens } }: Scene, at: number, first: number, verb: number): number {
  const from = Math.max(first, at - LONGEST_INSERTION);
  if (verb - at > LONGEST_INSERTION) return -1;
  if (DASHES.has(tokens[verb - 1]?.text ?? "")) {
    let dash = at - 1;
    while (dash > from && !DASHES.has(tokens[dash]?.text ?? "")) dash -= 1;
    return dash > from ? dash : -1;
  }
  let opens = at - 1;
  while (opens >= from && tokens[opens]?.text !== "(" && tokens[opens]?.text !== ")") opens -= 1;
  if (opens < from || tokens[opens]?.text !== "(") return -1;
  for (let close = at; close < verb; close += 1) if (tokens[close]?.text === ")") return opens;
  return -1;
}
