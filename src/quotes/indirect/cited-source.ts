import type { Grammar } from "../../grammar/grammar.ts";
import { HUMANS, PLURAL_PEOPLE, ROLES } from "../../lexicon/roles.ts";
import { CITING_FORMS } from "../../lexicon/speech-verbs.ts";
import { endOfNounPhrase } from "../circumstances/occasion-phrase.ts";

/** Whether a verb of citing stands at a token, and somebody without a name behind it: "⟨citing⟩ people familiar with the matter". */
export function isCitedSource(grammar: Grammar, verb: number, end: number): boolean {
  const { tokens } = grammar.document;
  if (!CITING_FORMS.has(tokens[verb]?.lower ?? "")) return false;
  const noun = tokens[endOfNounPhrase(grammar, verb + 1, end) - 1]?.lower ?? "";
  return [noun, noun.replace(/s$/, "")].some((one) => ROLES.has(one) || HUMANS.has(one) || PLURAL_PEOPLE.has(one));
}
