import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import { wordAt } from "../grammar/word-at.ts";
import { endsIn } from "../grammar/word-endings.ts";
import { isInCapitals } from "../text/characters.ts";
import type { Description } from "./description.ts";
import { initialsOf } from "./forms-of-bodies.ts";
import { printed } from "./name-forms.ts";
import type { PersonMention } from "./person-mention.ts";
import type { Run, Runs } from "./runs.ts";
import { isOfficeInitials } from "./title-roles.ts";
import { has, isCapital, type WordTable } from "./word-table.ts";
import { PLURAL, ROLE, SPEECH, VERB } from "./word-traits.ts";

/**
 * Finds letters behind an article that mean an office's holder and not a body: "The ⟨DCP⟩ said" behind "DCP Ann Roe",
 * "the ⟨CJI⟩" behind "Chief Justice of India Ann Roe". Somebody in the article bears them as a title, or a title's
 * words have them as initials, an office is spelt out somewhere, "Resident District Commissioner" for "the ⟨RDC⟩", or
 * they are of an office that everybody knows, "the ⟨PM⟩ said". A headline may omit the article. In order.
 */
export function findOfficesByLetters(table: WordTable, runs: Runs, people: readonly PersonMention[]): Description[] {
  const alone = runs.all.filter(
    ({ first, last }) =>
      last === first + 1 &&
      (servesAs(table, first - 1, DEFINITE) || opensHeadline(table, first)) &&
      isInCapitals(table.tokens[first]?.text ?? ""),
  );
  if (alone.length === 0) return [];
  const borne = new Set(people.flatMap((mention) => lettersOf(table, mention)));
  const spelt = findSpelt(table);
  for (const run of runs.all) if (run.kind === "organisation") spelt.delete(initialsOf(printed(table, run)));
  return alone
    .filter((run) => {
      const letters = wordAt(table, run.first);
      if (spelt.has(letters)) return true;
      const isKnown = isOfficeInitials(table.tokens[run.first]?.text ?? "", table.language) && !isBody(run);
      return isKnown && (borne.has(letters) || isHolderByInitials(table, run.first));
    })
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

/** Whether a run is known to name a body. */
function isBody({ kind, known }: Run): boolean {
  return kind !== "initials" && kind !== "thing" && known?.kind !== "thing";
}

/**
 * How many words with capitals an office has at least and at most before its letters mean it: "District Education
 * ⟨Officer⟩".
 */
const SHORTEST_SPELT = 3;
const LONGEST_SPELT = 6;

/** The initials of offices in capitals, in lower case: "rdc" where "the Resident District Commissioner" is printed. */
function findSpelt(table: WordTable): Set<string> {
  const found = new Set<string>();
  let letters = "";
  for (let at = 0; at < table.tokens.length; at += 1) {
    const goesOn = isCapital(table, at) && !servesAs(table, at, DEFINITE);
    letters = (table.opens[at] === 1 ? "" : letters.slice(0, LONGEST_SPELT)).concat(wordAt(table, at).charAt(0));
    if (!goesOn) letters = "";
    const isOffice = has(table, at, ROLE) && !has(table, at, PLURAL);
    if (isOffice && letters.length >= SHORTEST_SPELT && letters.length <= LONGEST_SPELT) found.add(letters);
  }
  return found;
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
