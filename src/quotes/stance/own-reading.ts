import type { Grammar } from "../../grammar/grammar.ts";
import { COMMA, isFiniteVerb, PARTICIPLE, PAST } from "../../grammar/tags.ts";
import type { Reading } from "../../languages/for-stance.ts";
import type { Sentence } from "../../text/sentences.ts";
import { endOfNounPhrase } from "../circumstances/occasion-phrase.ts";
import { startOfVerbGroup, wordAt } from "./verb-group.ts";

/** What a verb of speech alone makes of the words that it governs: "denied", "asked" whether, "is said" to. */
export function readOwn(grammar: Grammar, sentence: Sentence, head: number, lemma: string): Reading {
  if (isNothing(grammar, head + 1)) return "unsaid";
  const verdict = verdictAt(grammar, head + 1);
  if (verdict !== null) return verdict.reading;
  const { contentOpeners, verbsBeforeThat } = grammar.language.speech;
  if (contentOpeners.has(wordAt(grammar, head + 1)) && verbsBeforeThat.has(wordAt(grammar, head))) return "asserted";
  const own = grammar.language.stances.verbReadings.get(lemma) ?? "asserted";
  if (own === "asserted" && isHearsay(grammar, sentence, head, lemma))
    return isParenthesis(grammar, sentence, head) ? "unsaid" : "alleged";
  if (own === "asserted") return own;
  const next = wordAt(grammar, head + 1);
  if (lemma === "deny" && isGrant(grammar, sentence, head, next)) return "unsaid";
  const object = grammar.language.stances.claimantPrepositions.has(next) ? head + 2 : head + 1;
  const behindObject = wordAt(grammar, endOfNounPhrase(grammar, object, sentence.lastToken));
  if (lemma === "ask") return isRequest(next) || isRequest(behindObject) ? "asserted" : own;
  return next === "as" || behindObject === "as" ? "asserted" : own;
}

/** What a verb of naming makes of the clause behind it: "called ⟨it untrue⟩ that". */
export interface Verdict {
  readonly reading: Reading;
  /** The token of "that". */
  readonly lastToken: number;
}

/** How long a verdict may be, in tokens: "it a complete and utter lie". */
const LONGEST_VERDICT = 7;

/** The verdict that begins at a token; null if none does, or if it leaves the clause as it is: "called it likely that". */
export function verdictAt(grammar: Grammar, at: number): Verdict | null {
  if (wordAt(grammar, at) !== "it") return null;
  for (let token = at + 1; token < at + LONGEST_VERDICT; token += 1) {
    if (isFiniteVerb(grammar.tags[token] ?? 0)) return null;
    if (wordAt(grammar, token) !== "that") continue;
    const reading = grammar.language.helpers.frames.get(wordAt(grammar, token - 1));
    return reading === undefined || reading === "hypothetical" ? null : { reading, lastToken: token };
  }
  return null;
}

/** "said no such thing", "said nothing of the kind", and not "said nothing was wrong". */
function isNothing(grammar: Grammar, at: number): boolean {
  if (wordAt(grammar, at) === "no") return wordAt(grammar, at + 1) === "such";
  return wordAt(grammar, at) === "nothing" && !isFiniteVerb(grammar.tags[at + 1] ?? 0);
}

/** "was denied boarding", and not "it was denied that", "was denied by". */
function isGrant(grammar: Grammar, { firstToken }: Sentence, head: number, next: string): boolean {
  if (next === "that" || next === "by") return false;
  return isPassive(grammar, firstToken, head) && /^[a-z]/.test(next);
}

/** "asked to be excused", "asked the court for time", "asked that he go" */
function isRequest(word: string): boolean {
  return word === "to" || word === "for" || word === "that";
}

/** "Roe⟨, it is claimed,⟩ said": the words are those of the other verb. */
function isParenthesis({ tags }: Grammar, { lastToken }: Sentence, head: number): boolean {
  return head + 2 < lastToken && tags[head + 1] === COMMA && isFiniteVerb(tags[head + 2] ?? 0);
}

/** "it is said that", "he is reported to be". */
function isHearsay(grammar: Grammar, { firstToken }: Sentence, head: number, lemma: string): boolean {
  if (!grammar.language.stances.hearsayVerbs.has(lemma)) return false;
  const next = wordAt(grammar, head + 1);
  if (grammar.language.stances.claimantPrepositions.has(next)) return false;
  const subject = wordAt(grammar, startOfVerbGroup(grammar, firstToken, head) - 1);
  return (next === "to" || next === "that" || subject === "it") && isPassive(grammar, firstToken, head);
}

function isPassive(grammar: Grammar, first: number, head: number): boolean {
  if (grammar.tags[head] !== PARTICIPLE && grammar.tags[head] !== PAST) return false;
  for (let at = startOfVerbGroup(grammar, first, head); at < head; at += 1)
    if (grammar.language.helpers.formsOfBe.has(wordAt(grammar, at))) return true;
  return false;
}
