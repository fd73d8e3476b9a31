import { AGENT, COMPLEMENTIZER, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, PREPOSITION, TO } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import type { CuePlace } from "./cue-place.ts";

/** The token at which the clause begins behind a noun and whose it is, “the claim by Ann Roe ⟦that …⟧”, “a vow by Roe ⟦to go⟧”; else -1. */
export function startBehindMaker({ grammar, cue, last }: CuePlace): number {
  const by = cue.lastToken;
  if (cue.form !== "noun" || !servesAs(grammar, by, AGENT)) return -1;
  const at = endOfNounPhrase(grammar, by + 1, last);
  if (at === by + 1) return -1;
  const isThat = servesAs(grammar, at, COMPLEMENTIZER) && grammar.tags[at] === PREPOSITION;
  return isThat || (grammar.tags[at] === TO && grammar.tags[at + 1] === BASE) ? at : -1;
}
