import { PRONOUN_CLAUSE } from "../grammar/clause-starts.ts";
import type { Grammar } from "../grammar/grammar.ts";
import { COMPLEMENTIZER, servesAs } from "../grammar/syntax-words.ts";
import { DETERMINER, isVerb, NAME, OWNER, PRONOUN, STOP } from "../grammar/tags.ts";
import { timePhraseAt } from "./circumstances/time-phrase.ts";

/** A phrase that reports speech though none of its words does: "⟨made clear⟩ that", "⟨is adamant⟩ that". */
export interface SetPhrase {
  /** The token of its verb. */
  readonly verb: number;
  readonly lastToken: number;
  readonly lemma: string;
}

/** The most words of such a phrase: "let it be known". */
const MOST_WORDS = 4;

/**
 * The phrase that ends with a token, before "that", phrases of time and place, or the end: "made clear on Monday that", “…, Roe
 * made clear.” Null if none does.
 */
export function setPhraseAt(grammar: Grammar, last: number, end: number): SetPhrase | null {
  const { tokens } = grammar.document;
  const { setPhrases, setPhraseEnds } = grammar.language.speech;
  if (!setPhraseEnds.has(tokens[last]?.lower ?? "")) return null;
  let words = tokens[last]?.lower ?? "";
  for (let verb = last - 1; verb > last - MOST_WORDS; verb -= 1) {
    words = `${tokens[verb]?.lower} ${words}`;
    const lemma = setPhrases.get(words);
    if (lemma === undefined || !isVerb(grammar.tags[verb] ?? 0)) continue;
    // "was adamant in her denial that": of states, what stands between belongs to the next words.
    const isState = grammar.language.helpers.formsOfBe.has(tokens[verb]?.lower ?? "");
    const leads = isState ? opensWords(grammar, last + 1) : leadsOn(grammar, last + 1, end);
    return leads ? { verb, lastToken: last + 1, lemma } : null;
  }
  return null;
}

/** "is adamant ⟨that⟩", "is adamant ⟨his⟩ team will stay", and not "is adamant ⟨she never⟩ said so". */
function opensWords(grammar: Grammar, at: number): boolean {
  const tag = grammar.tags[at] ?? 0;
  if (servesAs(grammar, at, COMPLEMENTIZER)) return true;
  const isSubject = tag === OWNER || tag === PRONOUN || tag === DETERMINER || tag === NAME;
  return isSubject && !grammar.language.helpers.negations.has(grammar.document.tokens[at + 1]?.lower ?? "");
}

function leadsOn(grammar: Grammar, at: number, end: number): boolean {
  if (grammar.clauses[at] === PRONOUN_CLAUSE) return true;
  if (at >= end || grammar.tags[at] === STOP || servesAs(grammar, at, COMPLEMENTIZER)) return true;
  const { tokens } = grammar.document;
  return timePhraseAt(tokens, at, end) !== null || grammar.language.occasions.before.has(tokens[at]?.lower ?? "");
}
