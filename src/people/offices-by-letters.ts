import { DEFINITE, servesAs } from "../grammar/syntax-words.ts";
import type { Description } from "./find-descriptions.ts";
import { initialsOf } from "./forms-of-bodies.ts";
import { printed } from "./name-forms.ts";
import type { PersonMention } from "./person-mention.ts";
import type { Runs } from "./runs.ts";
import { isOfficeInitials } from "./title-roles.ts";
import type { WordTable } from "./word-table.ts";

/**
 * "The ⟨DCP⟩ said" behind "DCP Ann Roe", "the ⟨CJI⟩" behind "Chief Justice of India Ann Roe": letters behind an article that somebody of the article bears as a title,
 * or that its words begin with, are what they are called by, and no body. In order.
 */
export function findOfficesByLetters(table: WordTable, runs: Runs, people: readonly PersonMention[]): Description[] {
  const alone = runs.all.filter(
    ({ kind, first, last }) =>
      (kind === "initials" || kind === "thing") &&
      last === first + 1 &&
      servesAs(table, first - 1, DEFINITE) &&
      isOfficeInitials(table.tokens[first]?.text ?? "", table.language),
  );
  if (alone.length === 0) return [];
  const borne = new Set(people.flatMap((mention) => lettersOf(table, mention)));
  return alone
    .filter(({ first }) => borne.has(table.tokens[first]?.lower ?? ""))
    .map(({ first, last }) => ({
      first: first - 1,
      last,
      phraseFirst: first - 1,
      phraseLast: last,
      isDetermined: true,
      isModified: false,
      unnamedAs: "individual",
      plural: false,
      gender: null,
    }));
}

/** The words of a title, in small letters, and the first letters of those in capitals. */
function lettersOf(table: WordTable, { title, first }: PersonMention): string[] {
  if (title === null) return [];
  const words = printed(table, { first: title.first, last: first });
  return [initialsOf(words), ...words.toLowerCase().split(" ")];
}
