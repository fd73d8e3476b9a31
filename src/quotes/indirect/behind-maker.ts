import { AGENT, servesAs } from "../../grammar/syntax-words.ts";
import { BASE, TO } from "../../grammar/tags.ts";
import { endOfNounPhrase } from "../noun-phrase.ts";
import { isThat } from "../stance/start-of-governed.ts";
import type { CuePlace } from "./cue-place.ts";

/** The token at which the clause begins behind a noun and whose it is, “the claim by Ann Roe ⟦that …⟧”, “a vow by Roe ⟦to go⟧”; else -1. */
export function startBehindMaker({ grammar, cue, last }: CuePlace): number {
  const by = cue.lastToken;
  if (cue.form !== "noun" || !servesAs(grammar, by, AGENT)) return -1;
  const at = endOfNounPhrase(grammar, by + 1, last);
  if (at === by + 1) return -1;
  return isThat(grammar, at) || (grammar.tags[at] === TO && grammar.tags[at + 1] === BASE) ? at : -1;
}
