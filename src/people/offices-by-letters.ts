import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import type { Description } from "./description.ts";
import { initialsOf } from "./forms-of-bodies.ts";
import { printed } from "./name-forms.ts";
import type { PersonMention } from "./person-mention.ts";
import type { Runs } from "./runs.ts";
import { isOfficeInitials } from "./title-roles.ts";
import { has, type WordTable } from "./word-table.ts";
import { SPEECH, VERB } from "./word-traits.ts";

/**
 * Finds letters behind an article that mean an office's holder and not a body: "The ⟨DCP⟩ said" behind "DCP Ann Roe",
 * "the ⟨CJI⟩" behind "Chief Justice of India Ann Roe". Somebody in the article bears them as a title, or a title's
 * words have them as initials, or they are of an office that everybody knows, "the ⟨PM⟩ said". A headline may omit the
 * article. In order.
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

/** Whether a headline begins with a word, without an article: "⟨PM⟩ says tax will rise", "⟨PM⟩: I will not resign". */
function opensHeadline(table: WordTable, at: number): boolean {
  if (at !== 0 || table.document.blocks[0]?.zone !== "headline") return false;
  return has(table, 1, SPEECH) || wordAt(table, 1) === ":";
}

/** The words of a title, in lower case, and the initials of those with capitals. */
function lettersOf(table: WordTable, { title, first }: PersonMention): string[] {
  if (title === null) return [];
  const words = printed(table, { first: title.first, last: first });
  return [initialsOf(words), ...words.toLowerCase().split(" ")];
}

/**
 * Whether an office's letters behind an article mean its holder, as they stand before neither a name nor a noun: "the
 * ⟨PM⟩ said", "The ⟨CM⟩’s visit".
 */
function isHolderByInitials(table: WordTable, at: number): boolean {
  const { tokens, language, sentenceOf } = table;
  if (!language.nouns.calledByInitials.has(tokens[at]?.text ?? "") || tokens[at + 1]?.capital === true) return false;
  if (opensHeadline(table, at)) return true;
  return servesAs(table, at - 1, DEFINITE) && sentenceOf[at - 1] === sentenceOf[at] && !isNoun(table, at + 1);
}

/**
 * Whether a word is a noun, "⟨report⟩" in "the IG report found": neither a small word nor a verb's form behind a noun.
 */
function isNoun(table: WordTable, at: number): boolean {
  const { tokens, language } = table;
  const word = wordAt(table, at);
  if (tokens[at]?.kind !== "word" || language.words.all.has(word)) return false;
  const { lemma } = language.speech.verbs.get(word) ?? { lemma: "" };
  if (lemma === word) return true;
  const { adverbs, pasts, thirdPersons } = language.endings;
  return !has(table, at, SPEECH | VERB) && ![adverbs, pasts, thirdPersons].some((ending) => endsIn(word, ending));
}
