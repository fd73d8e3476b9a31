import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import type { Description } from "./find-descriptions.ts";
import { initialsOf } from "./forms-of-bodies.ts";
import { printed } from "./name-forms.ts";
import type { PersonMention } from "./person-mention.ts";
import type { Runs } from "./runs.ts";
import { isOfficeInitials } from "./title-roles.ts";
import { has, type WordTable } from "./word-table.ts";
import { SPEECH, VERB } from "./word-traits.ts";

/**
 * "The ⟨DCP⟩ said" behind "DCP Ann Roe", "the ⟨CJI⟩" behind "Chief Justice of India Ann Roe": letters behind an article that somebody of the article bears as a title,
 * or that its words begin with, are what they are called by, and no body; and so are those of offices that everybody knows, "the ⟨PM⟩ said", in a headline without the article. In order.
 */
export function findOfficesByLetters(table: WordTable, runs: Runs, people: readonly PersonMention[]): Description[] {
  const alone = runs.all.filter(
    ({ kind, known, first, last }) =>
      (kind === "initials" || kind === "thing" || known?.kind === "thing") &&
      last === first + 1 &&
      (servesAs(table, first - 1, DEFINITE) || opensHeadline(table, first)) &&
      isOfficeInitials(table.tokens[first]?.text ?? "", table.language),
  );
  if (alone.length === 0) return [];
  const borne = new Set(people.flatMap((mention) => lettersOf(table, mention)));
  return alone
    .filter(({ first }) => borne.has(wordAt(table, first)) || isHolderByInitials(table, first))
    .map(({ first, last }) => {
      const start = servesAs(table, first - 1, DEFINITE) ? first - 1 : first;
      return {
        first: start,
        last,
        phraseFirst: start,
        phraseLast: last,
        isDetermined: true,
        isModified: false,
        unnamedAs: "individual",
        plural: false,
        gender: null,
      };
    });
}

/** "⟨PM⟩ says tax will rise", "⟨PM⟩: I will not resign": a headline begins so, which prints no article. */
function opensHeadline(table: WordTable, at: number): boolean {
  if (at !== 0 || table.document.blocks[0]?.zone !== "headline") return false;
  return has(table, 1, SPEECH) || wordAt(table, 1) === ":";
}

/** The words of a title, in small letters, and the first letters of those in capitals. */
function lettersOf(table: WordTable, { title, first }: PersonMention): string[] {
  if (title === null) return [];
  const words = printed(table, { first: title.first, last: first });
  return [initialsOf(words), ...words.toLowerCase().split(" ")];
}

/** "the ⟨PM⟩ said", "The ⟨CM⟩’s visit": the letters of an office behind an article, and before no name or noun, are who holds it. */
function isHolderByInitials(table: WordTable, at: number): boolean {
  const { tokens, language, sentenceOf } = table;
  if (!language.nouns.calledByInitials.has(tokens[at]?.text ?? "") || tokens[at + 1]?.capital === true) return false;
  if (opensHeadline(table, at)) return true;
  return servesAs(table, at - 1, DEFINITE) && sentenceOf[at - 1] === sentenceOf[at] && !isNoun(table, at + 1);
}

/** "⟨report⟩" in "the IG report found": neither a small word nor a form that a verb has behind one. */
function isNoun(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const word = wordAt(table, at);
  if (tokens[at]?.kind !== "word" || language.words.all.has(word)) return false;
  const { lemma } = language.speech.verbs.get(word) ?? { lemma: "" };
  if (lemma === word) return true;
  const { adverbs, pasts, thirdPersons } = language.endings;
  return !has(table, at, SPEECH | VERB) && ![adverbs, pasts, thirdPersons].some((ending) => endsIn(word, ending));
}
