import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import type { Draft, Piece } from "./draft.ts";
import { readTail } from "./tail.ts";

/** How many paragraphs at the end may be about the writers of the story. */
const MAX_PIECES = 4;
const MAX_LENGTH = 600;

/**
 * Makes notes of the paragraphs at the end that are about a person of the byline ("Jane Doe is a corps member for …",
 * "Jane Doe covers schools."). What stands above them is then read as the tail: who contributed, boilerplate.
 */
export function readBiographies(draft: Draft): Draft {
  const names = draft.credits.filter((credit) => credit.creditedIn === "byline").map(({ name }) => name.toLowerCase());
  const pieces = [...draft.pieces];
  let found = 0;
  for (let index = pieces.length - 1; index > 0 && found < MAX_PIECES; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined || (piece.zone !== null && piece.zone !== "note" && piece.zone !== "credit_line")) break;
    if (piece.zone !== null) continue;
    if (!isBiography(draft.text, piece, names, draft.language)) break;
    pieces[index] = { ...piece, zone: "note" };
    found += 1;
  }
  return found > 0 ? readTail({ ...draft, pieces }) : draft;
}

const verbsIn = perLanguage(({ headers }) => new RegExp(`^ (?:${headers.biographyVerbs.join("|")}) `));

function isBiography(text: string, { start, end }: Piece, names: readonly string[], language: Language): boolean {
  if (end - start > MAX_LENGTH) return false;
  const story = text.slice(start, end).toLowerCase();
  return names.some((name) => story.startsWith(name) && verbsIn(language).test(story.slice(name.length)));
}
