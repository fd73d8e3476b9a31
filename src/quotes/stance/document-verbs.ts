import { isWholeClause } from "../../grammar/clause-starts.ts";
import type { Grammar } from "../../grammar/grammar.ts";
import { isBe } from "../../grammar/is-be.ts";
import { COMPLEMENTIZER, EXPLETIVE, servesAs } from "../../grammar/syntax-words.ts";
import { GERUND, isInNounPhrase } from "../../grammar/tags.ts";
import { wordAt } from "../../grammar/word-at.ts";
import { singularOf } from "../../grammar/word-endings.ts";
import type { Language } from "../../languages/language.ts";
import { endsAttribution } from "./ends-attribution.ts";

/** How far before its verb a document may stand, in tokens: "records ⟨obtained by the Courier⟩ show". */
const DOCUMENT_REACH = 16;

/** The same where "that" follows the verb. */
const REACH_BEFORE_THAT = 24;

/** The same for somebody whose findings count: "⟨judge⟩ Ann Roe has found that". */
const ROLE_REACH = 8;

/**
 * "records ⟨show⟩ that", "an auditor ⟨found⟩ that", "the tribunal member, Ann Roe, ⟨found⟩ that", "the coroner ⟨found⟩
 * the brakes had failed", "the judge was angry. She ⟨found⟩ that", "It ⟨found⟩ that": the base form where a document, a
 * poll, an inquiry or somebody who judges stands before the verb, or "it" alone does; otherwise null.
 */
export function documentVerbAt(grammar: Grammar, at: number): string | null {
  const { document, language } = grammar;
  const { tokens } = document;
  const verb = language.speech.documentVerbs.get(wordAt(grammar, at));
  if (verb === undefined) return null;
  const isThat = servesAs(grammar, at + 1, COMPLEMENTIZER);
  // "The jury was ⟨shown⟩ a letter", unlike "polls are showing a swing"
  if (isBe(grammar, at - 1) && grammar.tags[at] !== GERUND && isInNounPhrase(grammar.tags[at + 1])) return null;
  const isTrailing = endsAttribution(grammar, at + 1) || isInserted(grammar, at);
  const isClause = isThat || isWholeClause(grammar.clauses[at + 1]);
  if (verb === language.speech.find && (isTrailing || isClause) && isFoundByRole(grammar, at)) return verb;
  if (verb === language.speech.find && isThat && isFoundByPronoun(grammar, at)) return verb;
  const reach = isThat ? REACH_BEFORE_THAT : DOCUMENT_REACH;
  for (let before = at - 1; before >= 0 && before >= at - reach; before -= 1) {
    const token = tokens[before];
    if (token?.text === "." || (token?.kind === "mark" && !isApostrophe(grammar, before))) return null;
    // "the head of Ashby Research ⟨said⟩ tests showed": the word before, even if it is a document, has a verb of its
    // own.
    if (language.speech.plainVerbs.has(language.speech.verbs.get(token?.lower ?? "")?.lemma ?? "")) return null;
    // "a paper ⟨boy⟩ found": somebody, not a document.
    const isHuman = language.nouns.humans.has(wordAt(grammar, before + 1));
    if (!isHuman && isListed(language.speech.tellingDocuments, token?.lower ?? "", language)) return verb;
  }
  return null;
}

/**
 * "judge Ann Roe has ⟨found⟩", "the tribunal member, Ann Roe, ⟨found⟩": whether somebody who judges stands before the
 * verb, perhaps with a name between commas.
 */
function isFoundByRole(grammar: Grammar, at: number): boolean {
  const {
    document: { tokens },
    language,
  } = grammar;
  const isNamed = wordAt(grammar, at - 1) === ",";
  let before = isNamed ? at - 2 : at - 1;
  if (isNamed) {
    while (tokens[before]?.capital === true) before -= 1;
    if (before === at - 2 || wordAt(grammar, before) !== ",") return false;
    before -= 1;
  }
  for (; before >= 0 && before >= at - ROLE_REACH && tokens[before]?.kind === "word"; before -= 1)
    if (isListed(language.speech.findingRoles, wordAt(grammar, before), language)) return true;
  return false;
}

/** "⟨, the researchers found,⟩": whether the verb and its subject stand between commas, with only words between. */
function isInserted({ document: { tokens } }: Grammar, at: number): boolean {
  if (tokens[at + 1]?.text !== ",") return false;
  let before = at - 1;
  while (before > at - ROLE_REACH && tokens[before]?.kind === "word") before -= 1;
  return before < at - 1 && tokens[before]?.text === ",";
}

/** How far before a pronoun to look for somebody who judges, in tokens. */
const PRONOUN_REACH = 40;

/**
 * "It ⟨found⟩ that", "It also ⟨found⟩ that"; "The judge was angry. She ⟨found⟩ that": whether such a pronoun opens the
 * sentence of the verb.
 */
function isFoundByPronoun(grammar: Grammar, at: number): boolean {
  const { tokens, language } = grammar.document;
  const { helpers, speech } = language;
  const helper = wordAt(grammar, at - 1);
  const subject = helpers.formsOfHave.has(helper) || speech.besides.has(helper) ? at - 2 : at - 1;
  if (!speech.clausePronouns.has(wordAt(grammar, subject)) || tokens[subject]?.capital !== true) return false;
  if (servesAs(grammar, subject, EXPLETIVE)) return true;
  for (let before = subject - 1; before >= 0 && before >= subject - PRONOUN_REACH; before -= 1)
    if (isListed(speech.findingRoles, wordAt(grammar, before), language)) return true;
  return false;
}

/** "the realtors⟨'⟩ board": whether a mark is an apostrophe. */
function isApostrophe({ document: { tokens } }: Grammar, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === "word" && tokens.ends[at - 1] === tokens.starts[at] && tokens[at + 1]?.kind === "word";
}

function isListed(nouns: ReadonlySet<string>, word: string, language: Language): boolean {
  return nouns.has(word) || nouns.has(singularOf(word, language));
}
