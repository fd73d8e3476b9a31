import type { Grammar } from "../../grammar/grammar.ts";
import { isVerb, NOUN } from "../../grammar/tags.ts";
import { firstFrom } from "../../text/first-from.ts";
import type { Sentence } from "../../text/sentences.ts";
import { endOfFormula, type Formula } from "../anonymity/find-formulas.ts";
import type { Cue } from "../attribution.ts";
import { isCertainVerb, isFinding } from "./certain-verbs.ts";
import { markUses } from "./cue-words.ts";
import { isClaimBehind } from "./no-cue.ts";
import { nounCue } from "./noun-cue.ts";
import { phraseCueAt } from "./phrase-cue.ts";
import { plainCue } from "./to-cue.ts";
import { verbCue } from "./verb-cue.ts";

/**
 * Finds the words and phrases of the article that report speech, in order: verbs of speech with their auxiliaries and
 * particle ("has warned", "pointed out"), nouns of saying, "according to", and colons before quotation marks. Where the
 * words that they govern are not asserted, the cue is the whole phrase that says so ("denied telling", "withdrew her
 * statement"). A cue need not have content: `strength` says how often it does.
 *
 * @param formulas of anonymity, in order: what a source asks for itself, “⟨spoke⟩ on condition of anonymity because he
 *   was not allowed to ⟨talk⟩”, is not something that it says
 */
export function findCues(grammar: Grammar, formulas: readonly Formula[]): Cue[] {
  const { sentences, vocabulary } = grammar.document;
  const uses = markUses(vocabulary, grammar.language);
  const cues: Cue[] = [];
  for (const sentence of sentences) cuesOfSentence(grammar, sentence, uses, cues, formulas);
  return cues;
}

function cuesOfSentence(
  grammar: Grammar,
  sentence: Sentence,
  uses: Uint8Array,
  cues: Cue[],
  formulas: readonly Formula[],
): void {
  const { of } = grammar.document.vocabulary;
  let next = firstFrom(formulas, endOfFormula, sentence.firstToken + 1);
  for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
    const formula = formulas[next];
    if (formula !== undefined && at >= formula.from) {
      at = Math.max(at, endOfFormula(formula) - 1);
      next += 1;
      continue;
    }
    const use = uses[of[at] ?? 0] ?? 0;
    if (use === 0 || at < (cues.at(-1)?.lastToken ?? 0)) continue;
    const cue = cueAt(grammar, sentence, at, use);
    if (cue === null) continue;
    while ((cues.at(-1)?.headToken ?? -1) >= cue.firstToken) cues.pop();
    cues.push(cue);
  }
}

/** How often the speaker stands in front of a colon before marks. */
const COLON = 0.5;

function cueAt(grammar: Grammar, sentence: Sentence, at: number, use: number): Cue | null {
  const { language, tags } = grammar;
  const { text = "", kind = "symbol", lower = "" } = grammar.document.tokens[at] ?? {};
  if (text === ":") return colonCue(grammar, at);
  if (kind !== "word") return null;
  const phrase = phraseCueAt(grammar, sentence, at);
  if (phrase !== undefined) return phrase;
  if (isClaimBehind(grammar, sentence, at)) return null;
  const tag = tags[at] ?? 0;
  const isNoun = tag === NOUN || isFinding(grammar, at);
  if ((isVerb(tag) && !isFinding(grammar, at)) || isCertainVerb(grammar, at)) {
    const cue = verbCue(grammar, sentence, at, use);
    if (cue !== null || !isVerb(tag) || !language.stances.hearsayNouns.has(lower)) return cue;
  } else if (!isNoun) return null;
  return nounCue(grammar, sentence, at, use);
}

function colonCue(grammar: Grammar, at: number): Cue | null {
  if (grammar.document.tokens[at + 1]?.kind !== "mark") return null;
  return plainCue(grammar, { headToken: at, lastToken: at + 1, lemma: ":", form: "colon", strength: COLON });
}
