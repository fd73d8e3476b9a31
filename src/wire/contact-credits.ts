import type { Language } from "../languages/language.ts";
import { perLanguage } from "../languages/per-language.ts";
import { tidyName } from "../names/tidy-name.ts";
import { trimSpan } from "../text/characters.ts";
import type { CreditRole } from "../vocabulary.ts";
import { parseCredits } from "./credit-grammar.ts";
import type { RolePhrase } from "./credit-role.ts";
import type { Draft, Piece } from "./draft.ts";
import type { PrintedCredit } from "./layout.ts";
import { isSymbol, type Line, toLine } from "./line.ts";
import { isPlainName } from "./plain-name.ts";

const personsIn: (language: Language) => ReadonlyMap<string, CreditRole> = perLanguage(
  (language) =>
    new Map(
      (Object.entries(language.credits.persons) as [CreditRole, readonly string[]][]).flatMap(([role, words]) =>
        words.map((word): [string, CreditRole] => [word, role]),
      ),
    ),
);

/** These lines stand among this many last pieces. */
const MAX_PIECES = 12;
const MAX_LENGTH = 600;

type Role = Pick<RolePhrase, "roles" | "printed">;

/**
 * Reads lines that say whom to write to: "To contact the reporter on this story: Jane Doe in Oslo at jdoe@example.com".
 * The writers and editors are credited, and addresses are skipped. A label alone applies to the lines below it.
 */
export function readContacts(draft: Draft): Draft {
  const from = Math.max(1, draft.pieces.length - MAX_PIECES);
  const pieces = draft.pieces.slice(0, from);
  const credits = [...draft.credits];
  let role: Role | null = null;
  for (const piece of draft.pieces.slice(from)) {
    const read: Contacts | null = piece.zone === null ? readLines(draft.text, piece, role, draft.language) : null;
    role = read?.role ?? null;
    credits.push(...(read?.credits ?? []));
    pieces.push(read === null ? piece : { ...piece, zone: "credit_line" });
  }
  return credits.length === draft.credits.length ? draft : { ...draft, pieces, credits };
}

interface Contacts {
  readonly role: Role;
  readonly credits: readonly PrintedCredit[];
}

/** Reads the lines of a piece. Null unless every line is a label with names, or names below one. */
function readLines(text: string, piece: Piece, before: Role | null, language: Language): Contacts | null {
  if (piece.end - piece.start > MAX_LENGTH || (before === null && !opensContact(text, piece.start, language)))
    return null;
  let role = before;
  const credits: PrintedCredit[] = [];
  for (let from = piece.start; from < piece.end; ) {
    const span = trimSpan(text, from, endOfLine(text, from, piece.end));
    const line = toLine(text, language, span.start, span.end);
    const label = readLabel(line);
    role = label?.role ?? role;
    const names = role === null ? null : readNames(line, label?.next ?? 0, role);
    if (names === null) return null;
    credits.push(...names);
    from = endOfLine(text, from, piece.end) + 1;
  }
  return role === null ? null : { role, credits };
}

function endOfLine(text: string, from: number, end: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 || at > end ? end : at;
}

function opensContact(text: string, start: number, { credits }: Language): boolean {
  return credits.contactLabelOpenings.some((words) => text.slice(start, start + words.length).toLowerCase() === words);
}

const MAX_LABEL_TOKENS = 10;

/** Reads a label: "To contact the reporter on this story:", "Editor responsible for this story:". */
function readLabel(line: Line): { readonly role: Role; readonly next: number } | null {
  const colon = line.tokens.findIndex((token) => isSymbol(token, ":"));
  const story = line.tokens[colon - 1]?.lower ?? "";
  if (colon < 0 || colon > MAX_LABEL_TOKENS || !line.language.credits.storyNouns.has(story)) return null;
  const person = line.tokens.slice(0, colon).find((token) => personsIn(line.language).has(token.lower));
  const role = personsIn(line.language).get(person?.lower ?? "");
  if (role === undefined) return null;
  const printed = tidyName(line.text.slice(line.start, line.tokens[colon]?.end ?? line.end));
  return { role: { roles: [role], printed }, next: colon + 1 };
}

/** Reads names, places and addresses; null if there is anything else. */
function readNames(line: Line, from: number, role: Role): readonly PrintedCredit[] | null {
  const parsed = parseCredits(line, from, line.tokens.length, { creditedIn: "signoff", role });
  const areNames =
    parsed.unexplained === 0 && (from > 0 || parsed.credits.every((one) => isPlainName(one, line.language)));
  return areNames && (from > 0 || parsed.credits.length > 0) ? parsed.credits : null;
}
