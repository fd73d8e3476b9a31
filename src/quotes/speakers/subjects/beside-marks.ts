import type { Grammar } from "../../../grammar/grammar.ts";
import { DATIVE, DEFINITE, servesAs } from "../../../grammar/syntax-words.ts";
import { COMMA, STOP } from "../../../grammar/tags.ts";
import { itemAt } from "../../../text/item-at.ts";
import { startsLine } from "../../../text/starts-line.ts";
import { openerOfInserted } from "../../noun-phrase.ts";
import type { TokenRange } from "../../scene.ts";

/** How far before the colon or verb the noun may stand, and how far before that its owner, in tokens. */
const OWNER_REACH = 14;
const TO_OWNER = 3;

/**
 * “⟨Her⟩ advice to Roe's friends: “Wait.””, “⟨Her⟩ motto was “Wait and see””, “⟨His⟩ verdict? “Late.””, “⟨His⟩ answer is
 * short. “Late.””: the possessive pronoun that words in marks belong to, before a noun for what somebody says; “⟨her⟩
 * “get a job” remark”; -1 without one.
 */
export function ownerBeforeMarks(grammar: Grammar, { firstToken, lastToken }: TokenRange): number {
  const { document, language } = grammar;
  if (language.speech.remarkNouns.has(itemAt(document.tokens, lastToken)?.lower ?? ""))
    return language.words.owners.has(itemAt(document.tokens, firstToken - 1)?.lower ?? "") ? firstToken - 1 : -1;
  const sign = itemAt(document.tokens, firstToken - 1)?.text;
  const isBe = sign !== undefined && language.helpers.formsOfBe.has(sign) && document.tokens[firstToken + 1]?.capital;
  const isTone = sign === "." && language.helpers.formsOfBe.has(document.tokens[firstToken - 3]?.lower ?? "");
  if (sign !== ":" && sign !== "?" && !isBe && !isTone) return -1;
  for (let at = firstToken - 2; at > firstToken - OWNER_REACH; at -= 1) {
    const opener = openerOfInserted(grammar, at, firstToken - OWNER_REACH);
    const { kind } = document.tokens[at] ?? {};
    if (opener === at && kind !== "word" && kind !== "possessive") return -1;
    at = opener;
    if (!language.speech.equatedNouns.has(document.tokens[at]?.lower ?? "")) continue;
    for (let owner = at - 1; owner >= at - TO_OWNER; owner -= 1)
      if (language.words.owners.has(document.tokens[owner]?.lower ?? "")) return owner;
    return -1;
  }
  return -1;
}

/** How many words may stand between the owner and the noun: "his ⟨last and only⟩ advice". */
const TO_NOUN = 3;

/**
 * ““Wait” was ⟨his⟩ advice”, ““Late,” is ⟨her⟩ blunt verdict”: the possessive pronoun that words in marks belong to,
 * behind "is" and before a noun for what somebody says; -1 without one.
 */
export function ownerBehindMarks({ document, language }: Grammar, { lastToken }: TokenRange): number {
  const wordAt = (at: number) => document.tokens[at]?.lower ?? "";
  const owner = lastToken + 1;
  if (!language.helpers.formsOfBe.has(wordAt(lastToken)) || !language.words.owners.has(wordAt(owner))) return -1;
  for (let at = owner + 1; at <= owner + 1 + TO_NOUN && document.tokens[at]?.kind === "word"; at += 1)
    if (language.speech.equatedNouns.has(wordAt(at))) return owner;
  return -1;
}

/** How far before the marks the person asked may be named, in tokens. */
const ASKED_REACH = 30;

/**
 * Moe asked ⟨her⟩ why she left. “I was tired.” Moe put it to ⟨him⟩ that he knew. “Rubbish.”: the pronoun behind a verb
 * of asking in the sentence before marks in the same paragraph; -1 without one.
 */
export function askedBeforeMarks(grammar: Grammar, { firstToken }: TokenRange): number {
  const { document, language } = grammar;
  const wordAt = (at: number): string => itemAt(document.tokens, at)?.lower ?? "";
  if (itemAt(document.tokens, firstToken - 1)?.text !== ".") return -1;
  if (startsLine(document, firstToken)) return -1;
  for (let at = firstToken - 2; at > firstToken - ASKED_REACH; at -= 1) {
    const token = itemAt(document.tokens, at);
    if (token === undefined || token.kind === "mark" || token.text === ".") return -1;
    if (!language.words.objectPronouns.has(token.lower)) continue;
    const isPut = servesAs(grammar, at - 1, DATIVE) && language.speech.puttingForms.has(wordAt(at - 3));
    const asking = language.speech.verbs.get(wordAt(at - 1))?.lemma ?? "";
    return isPut || language.stances.askingVerbs.has(asking) ? at : -1;
  }
  return -1;
}

/**
 * “It is fun,” wrote one. “Refund me,” ⟨another⟩.: a word for one of several that stands alone behind the comma that
 * ends words in marks; -1 without one.
 */
export function oneBehindMarks({ document, language }: Grammar, { lastToken }: TokenRange): number {
  const { tokens } = document;
  const one = itemAt(tokens, lastToken);
  if (one === undefined || itemAt(tokens, lastToken - 2)?.text !== ",") return -1;
  const sign = itemAt(tokens, lastToken + 1)?.text;
  const isAlone = sign === "." && !one.capital && language.smallWords.standingAlone.has(one.lower);
  return isAlone ? lastToken : -1;
}

/**
 * “My dear Ann,” ⟨the letter⟩ began.: the article of a document behind marks, with a verb that says it begins, goes on
 * or ends; -1 without one.
 */
export function documentBehindMarks(grammar: Grammar, { lastToken }: TokenRange): number {
  const { document, language, tags } = grammar;
  const wordAt = (at: number): string => itemAt(document.tokens, at)?.lower ?? "";
  if (itemAt(document.tokens, lastToken - 2)?.text !== "," || !servesAs(grammar, lastToken, DEFINITE)) return -1;
  const isRunning = language.speech.coursesOfWorks.has(wordAt(lastToken + 2));
  const isEnd = tags[lastToken + 3] === STOP || tags[lastToken + 3] === COMMA;
  return isRunning && isEnd && language.nouns.documents.has(wordAt(lastToken + 1)) ? lastToken : -1;
}
