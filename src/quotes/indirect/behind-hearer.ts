import type { Grammar } from "../../grammar/grammar.ts";
import { BASE, isFiniteVerb, NAME, NOUN, TO } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { wordAt } from "../stance/verb-group.ts";
import type { CuePlace } from "./cue-place.ts";

/**
 * The token at which the content begins that has to do with who hears it; -1 where it is left to the models:
 *
 * - “told Newsline ⟦costs would fall⟧”: behind the name, where the noun behind that has a verb of its own;
 * - “advised ⟦motorists to avoid the bridge⟧”: with the hearer, who is to do it.
 */
export function startBehindHearer({ grammar, cue, last }: CuePlace): number {
  if (cue.form !== "verb" || cue.reading !== "asserted") return -1;
  const { speech, occasions } = grammar.language;
  if (occasions.tellingVerbs.has(cue.lemma)) {
    const start = clauseBehindName(grammar, cue.lastToken, last);
    if (start >= 0) return start;
  }
  return speech.requestingVerbs.has(cue.lemma) && isRequest(grammar, cue.lastToken, last) ? cue.lastToken : -1;
}

/** The noun behind a name, where nothing but its verb follows them: "Newsline ⟨lice costs⟩ would". */
function clauseBehindName(grammar: Grammar, from: number, last: number): number {
  const { tags } = grammar;
  let at = from;
  while (at < last && tags[at] === NAME) at += 1;
  if (at === from || tags[at] !== NOUN) return -1;
  const end = endOfNounPhrase(grammar, at, last);
  return end > at && isFiniteVerb(tags[end] ?? 0) ? at : -1;
}

/** Somebody, and "to" or "not to" with a verb. */
function isRequest(grammar: Grammar, from: number, last: number): boolean {
  const end = endOfNounPhrase(grammar, from, last);
  if (end === from || end >= last) return false;
  const to = grammar.language.helpers.negations.has(wordAt(grammar, end)) ? end + 1 : end;
  return grammar.tags[to] === TO && grammar.tags[to + 1] === BASE;
}
