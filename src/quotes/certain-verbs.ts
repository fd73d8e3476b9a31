import type { Grammar } from "../grammar/grammar.ts";
import { isPluralOfPeople } from "../grammar/plural-of-people.ts";
import { COMPLEMENTIZER, POLAR_QUESTION, servesAs } from "../grammar/syntax-words.ts";
import { ADJECTIVE, ADVERB, DETERMINER, GERUND, OWNER } from "../grammar/tags.ts";
import { endsIn } from "../grammar/word-endings.ts";
import type { Language } from "../languages/language.ts";

/** A verb whatever its tag says: "denies", "no longer claims". */
export function isCertainVerb(grammar: Grammar, at: number): boolean {
  const { document, language } = grammar;
  const word = document.tokens[at]?.lower ?? "";
  if (language.speech.certainVerbs.has(word)) return !isNamedSo({ document, language }, at);
  const lemma = language.speech.verbs.get(word)?.lemma;
  if (lemma === undefined) return false;
  if (language.helpers.beforeVerbs.has(document.tokens[at - 1]?.lower ?? "") || isSaidBySeveral(grammar, at))
    return true;
  if (!endsIn(word, language.endings.thirdPersons) || language.speechNouns.nouns.has(word)) return false;
  const next = document.tokens[at + 1];
  if (next?.text === ":" && document.tokens[at + 2]?.kind === "mark") return true;
  if (!language.helpers.clauseOpeners.has(next?.lower ?? "") && !servesAs(grammar, at + 2, POLAR_QUESTION))
    return false;
  return (
    isVerbOnly(word, lemma, language) ||
    language.speech.certainBeforeThat.has(word) ||
    (language.speech.certainBehindNames.has(word) && document.tokens[at - 1]?.capital === true) ||
    (language.stances.verbReadings.has(lemma) && document.tokens[at - 1]?.capital === true)
  );
}

/** "The researchers ⟨caution⟩ that": a word that may be a noun, behind people in the plural and before "that". */
function isSaidBySeveral(grammar: Grammar, at: number): boolean {
  if (!servesAs(grammar, at + 1, COMPLEMENTIZER)) return false;
  return isPluralOfPeople(grammar.document.tokens[at - 1]?.lower ?? "", grammar.language);
}

/** "Anwar ⟨Said⟩ told": a word with a capital behind another, and a verb of speech right behind it. */
function isNamedSo({ document, language }: Pick<Grammar, "document" | "language">, at: number): boolean {
  const [before, own, next] = [document.tokens[at - 1], document.tokens[at], document.tokens[at + 1]];
  const isName = before?.capital === true && own?.capital === true;
  return isName && next?.capital === false && language.speech.certainVerbs.has(next.lower);
}

/** "disputes that", "wonders aloud whether"; "Roe doubts that" is one too. */
function isVerbOnly(word: string, lemma: string, language: Language): boolean {
  return (
    language.stances.verbReadings.has(lemma) &&
    !language.stances.nounReadings.has(word) &&
    !language.speechNouns.nouns.has(word)
  );
}

/** "her earlier finding that": a noun that looks like a gerund; "with each ⟨claiming⟩ that" is a verb. */
export function isFinding(grammar: Grammar, at: number): boolean {
  const { document, language, tags } = grammar;
  const isAlone = language.smallWords.standingAlone.has(document.tokens[at - 1]?.lower ?? "");
  if (isAlone && servesAs(grammar, at + 1, COMPLEMENTIZER) && !isNoun(grammar, at)) return false;
  const before = tags[at - 1] === ADVERB ? tags[at - 2] : tags[at - 1];
  return tags[at] === GERUND && (before === ADJECTIVE || before === OWNER || before === DETERMINER);
}

function isNoun({ document, language }: Grammar, at: number): boolean {
  return language.speechNouns.nouns.has(document.tokens[at]?.lower ?? "");
}
