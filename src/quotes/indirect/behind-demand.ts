import { BASE } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { wordAt } from "../stance/verb-group.ts";
import type { CuePlace } from "./cue-place.ts";

/** Where the content begins of "recommended ⟦the wing be shut⟧", "demands ⟦the men not be paid⟧": what is to be, with no "that"; else -1. */
export function startBehindDemand({ grammar, cue, last }: CuePlace): number {
  const { demandingVerbs, negations } = grammar.language.helpers;
  if (cue.form !== "verb" || cue.reading !== "asserted" || !demandingVerbs.has(wordAt(grammar, cue.headToken)))
    return -1;
  const end = endOfNounPhrase(grammar, cue.lastToken, last);
  const verb = negations.has(wordAt(grammar, end)) ? end + 1 : end;
  return end > cue.lastToken && grammar.tags[verb] === BASE ? cue.lastToken : -1;
}
