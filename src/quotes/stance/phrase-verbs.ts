import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { stepOverWord } from "../../grammar/steps.ts";
import {
  AGENT,
  COMPLEMENTIZER,
  COORDINATOR,
  DEFINITE,
  GENITIVE,
  INDEFINITE,
  INFINITIVE_MARKER,
  PREDICATIVE,
  PURPOSE,
  servesAs,
} from "../../grammar/syntax-words.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { endsIn } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";
import { perLanguage } from "../../languages/per-language.ts";
import type { Document } from "../../text/document.ts";
import { isBarePossessive } from "../../text/tokens.ts";
import { mayTell } from "../speakers/subjects/telling-noun.ts";
import { documentVerbAt } from "./document-verbs.ts";
import { endsAttribution } from "./ends-attribution.ts";
import { isNegation } from "./negation.ts";

/** How far before a verb of belief its negation may stand, in tokens. */
const NEGATION_REACH = 3;

/**
 * The base form of a verb that is a cue only in a certain phrase: "doubted that", "ruled out", "no longer believes",
 * "wanted to know whether"; null where the phrase is incomplete.
 */
export function phraseVerbAt(grammar: Grammar, at: number): string | null {
  const word = wordAt(grammar, at);
  const next = wordAt(grammar, at + 1);
  const opens = servesAs(grammar, at + 1, COMPLEMENTIZER);
  const { doubtingVerbs, doubtingAnything, rulingVerbs, rulingOut, knowing, wantingToKnow } = grammar.language.stances;
  const doubting = doubtingVerbs.get(word);
  if (doubting !== undefined) return doubtingAnything.has(doubting) || opens ? doubting : null;
  const ruling = opens ? undefined : rulingVerbs.get(word);
  if (ruling !== undefined && rulingOut.has(next)) return mayBeRuledOut(grammar, at + 2) ? ruling : null;
  if (knowing.has(word))
    return servesAs(grammar, at - 1, INFINITIVE_MARKER) &&
      wantingToKnow.has(wordAt(grammar, at - 2)) &&
      (grammar.language.helpers.questionOpeners.has(next) || next === "." || next === ",")
      ? word
      : null;
  const believing = grammar.language.stances.believingVerbs.get(word);
  if (believing !== undefined && isNegatedBefore(grammar, at)) return believing;
  const isInfinitive = servesAs(grammar, at - 1, INFINITIVE_MARKER);
  const beforeThat = grammar.language.speech.verbsBeforeThat.get(word);
  const isClause = opens || (beforeThat !== undefined && opensBareClause(grammar, beforeThat, at + 1));
  const isGladly = isInfinitive && grammar.language.speech.gladWords.has(wordAt(grammar, at - 2));
  const before = isClause && (!isInfinitive || isGladly) ? beforeThat : undefined;
  return (
    before ??
    trailingVerbAt(grammar, at) ??
    documentVerbAt(grammar, at) ??
    orderingVerbAt(grammar, at) ??
    verbBeforeMarksAt(grammar, at) ??
    verbBeforeAsAt(grammar, at)
  );
}

/**
 * "cast the plan ⟨as “odd”⟩", "painted her ⟨as a “cheat”⟩": the base form; null for anything else, such as "was cast as
 * “odd”".
 */
function verbBeforeAsAt(grammar: Grammar, at: number): string | null {
  const { tokens, language } = grammar.document;
  const verb = language.speech.verbsBeforeAs.get(wordAt(grammar, at));
  if (verb === undefined || servesAs(grammar, at + 1, PREDICATIVE | AGENT | GENITIVE)) return null;
  if (isBe(grammar, at - 1) || isNegatedBefore(grammar, at)) return null;
  for (let as = at + 2; as < at + MARKS_REACH; as += 1) {
    const token = tokens[as];
    if (token?.kind !== "word") return null;
    if (!servesAs(grammar, as, PREDICATIVE)) continue;
    const mark = stepOverWord(grammar, as + 1, INDEFINITE);
    return tokens[mark]?.kind === "mark" && tokens[mark + 1]?.capital === false ? verb : null;
  }
  return null;
}

/** How far behind such a verb the marks may open, in tokens: "thinks ⟨the new plan for the mill “mad”⟩". */
const MARKS_REACH = 9;

/**
 * "thought it “odd”", "feels “let down”", "welcomed a “historic” draw": the base form; null for anything else, such as
 * "saw the “off” switch", "thinks “Hamlet” is long".
 */
function verbBeforeMarksAt(grammar: Grammar, at: number): string | null {
  const { tokens, language } = grammar.document;
  const verb = language.speech.verbsBeforeMarks.get(wordAt(grammar, at));
  if (verb === undefined || isNegatedBefore(grammar, at) || servesAs(grammar, at + 1, GENITIVE)) return null;
  // "those who think it “odd”", "is considered “odd”": nobody is named.
  const before = wordAt(grammar, at - 1);
  if (language.smallWords.personalRelatives.has(before) || language.helpers.formsOfBe.has(before)) return null;
  if (language.helpers.nobodyWords.has(before)) return null;
  for (let mark = at + 1; mark < at + MARKS_REACH; mark += 1) {
    const token = tokens[mark];
    if (token === undefined || token.text === "." || token.text === "," || token.text === ";") return null;
    // "believed her claim that “…”": the words belong to the noun.
    if (language.stances.claimNouns.has(token.lower)) return null;
    if (token.kind !== "mark" || isBarePossessive(tokens, mark)) continue;
    const isThing = servesAs(grammar, mark - 1, DEFINITE | INDEFINITE) && !language.speech.appraisingVerbs.has(verb);
    return isThing || tokens[mark + 1]?.capital === true ? null : verb;
  }
  return null;
}

/** How far behind its verb an order may begin, in tokens: "ordered ⟨the owners of the old mill to⟩ leave". */
const ORDER_REACH = 12;

/** "ordered them ⟨to⟩ leave": the base form where "to" follows within the clause; otherwise null. */
function orderingVerbAt(grammar: Grammar, at: number): string | null {
  const verb = grammar.language.speech.verbsBeforeInfinitive.get(wordAt(grammar, at));
  if (verb === undefined) return null;
  for (let to = at + 1; to < at + ORDER_REACH; to += 1) {
    const token = grammar.document.tokens[to];
    if (servesAs(grammar, to, INFINITIVE_MARKER)) return verb;
    if (token === undefined || token.text === "." || token.text === ";" || token.kind === "mark") return null;
  }
  return null;
}

/**
 * "accepted ⟨he had⟩ been late", "ruled ⟨the ban was⟩ unlawful": whether a pronoun, or behind some verbs a noun phrase,
 * and an auxiliary stand at a token.
 */
export function opensBareClause(grammar: Grammar, verb: string, at: number): boolean {
  const { speech, helpers } = grammar.language;
  if (servesAs(grammar, at + 1, INFINITIVE_MARKER)) return false;
  if (speech.clausePronouns.has(wordAt(grammar, at))) return helpers.helpingWords.has(wordAt(grammar, at + 1));
  // "the nurse dismissed for ⟨accepting a gift⟩ has won"
  if (servesAs(grammar, at - 2, PURPOSE)) return false;
  if (!speech.verbsBeforeBareClause.has(verb)) return false;
  if (isWholeClause(grammar.clauses[at]) && isInHeadline(grammar.document, at)) return true;
  return servesAs(grammar, at, DEFINITE | INDEFINITE) && isHelpedSoon(grammar, at);
}

/** "Judge rules ⟨firm broke law⟩": headlines leave out articles. */
function isInHeadline({ blocks }: Document, at: number): boolean {
  const headline = blocks.find(({ zone }) => zone === "headline");
  return headline !== undefined && headline.firstToken <= at && at < headline.lastToken;
}

/** The longest subject by which a clause is recognised, in tokens: "ruled ⟨the ban on street music⟩ was". */
const SUBJECT_REACH = 6;

/**
 * "the ban ⟨was⟩": whether an auxiliary follows, with nothing before it that begins another clause; unlike "the ban
 * that was", "the ban he had".
 */
function isHelpedSoon(grammar: Grammar, start: number): boolean {
  const { speech, helpers } = grammar.language;
  for (let at = start + 2; at <= start + SUBJECT_REACH; at += 1) {
    const token = grammar.document.tokens[at];
    if (token?.kind !== "word" || servesAs(grammar, at, COMPLEMENTIZER | INFINITIVE_MARKER)) return false;
    if (helpers.questionOpeners.has(token.lower) || speech.clausePronouns.has(token.lower)) return false;
    // "accepted ⟨the ruling and would⟩ write to her"
    if (helpers.helpingWords.has(token.lower)) return !servesAs(grammar, at - 1, COORDINATOR);
  }
  return false;
}

/**
 * “…, the court ⟨ruled⟩.”, “…, a judge ⟨ruled⟩ on Monday”: the base form at the end of a sentence, before a time or
 * occasion there, or inserted between commas; otherwise null.
 */
function trailingVerbAt(grammar: Grammar, at: number): string | null {
  const { document, language } = grammar;
  const verb = language.speech.verbsBeforeThat.get(wordAt(grammar, at));
  if (verb === undefined || !language.speech.trailingVerbs.has(verb)) return null;
  return endsAttribution(grammar, at + 1) || isInserted({ document, language }, at) ? verb : null;
}

/** How far before an inserted verb the comma before its subject may stand, in tokens. */
const INSERTED_REACH = 6;

/**
 * “the dam, she ⟨allowed⟩, was old”, “the dam, the court ⟨ruled⟩, was”: whether the verb stands between commas with its
 * subject, which is a name, a pronoun or somebody who may speak.
 */
function isInserted({ document: { tokens }, language }: Pick<Grammar, "document" | "language">, at: number): boolean {
  if (tokens[at + 1]?.text !== ",") return false;
  const subject = tokens[at - 1];
  const isNamed = subject?.capital === true || language.speech.clausePronouns.has(subject?.lower ?? "");
  if (!isNamed && !mayTell(subject?.lower ?? "", language)) return false;
  for (let before = at - 2; before >= at - INSERTED_REACH; before -= 1) if (tokens[before]?.text === ",") return true;
  return false;
}

function isNegatedBefore(grammar: Grammar, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - NEGATION_REACH; at -= 1) {
    const word = wordAt(grammar, at);
    if (isNegation(word, grammar.language) || grammar.language.helpers.noLongers.has(word)) return true;
  }
  return false;
}

/** "ruled out ⟨that⟩", "ruled out ⟨raising⟩": whether something that may be ruled out follows. */
function mayBeRuledOut(grammar: Grammar, at: number): boolean {
  return servesAs(grammar, at, COMPLEMENTIZER) || endsIn(wordAt(grammar, at), grammar.language.endings.gerunds);
}

/** The words that {@link phraseVerbAt} knows. */
export const phraseVerbsIn: (language: Language) => readonly string[] = perLanguage((language) => [
  ...language.stances.doubtingVerbs.keys(),
  ...language.stances.believingVerbs.keys(),
  ...language.stances.rulingVerbs.keys(),
  ...language.stances.knowing,
  ...language.speech.verbsBeforeThat.keys(),
  ...language.speech.verbsBeforeInfinitive.keys(),
  ...language.speech.verbsBeforeMarks.keys(),
  ...language.speech.verbsBeforeAs.keys(),
  ...language.speech.documentVerbs.keys(),
]);
