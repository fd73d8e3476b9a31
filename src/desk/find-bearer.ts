import type { Reader } from "../archive/reader.ts";
import { isNameOf } from "../decisions/cast.ts";
import type { Bearer } from "../decisions/decision.ts";
import { ArchiveError } from "../errors.ts";
import { misuse, shown } from "../misuse.ts";
import { loadBearers, loadJoinedBearers } from "../queries/bearers.ts";
import { findNamed } from "../queries/names.ts";
import type { Named } from "../queries/records.ts";

/** Somebody, as decisions name them, and whether the archive has nobody of that name. */
export interface FoundBearer {
  readonly bearer: Bearer;
  readonly isNew: boolean;
}

/** Somebody whom the archive has: as decisions name them, and the row that stands for them now. */
export interface KnownBearer {
  readonly bearer: Bearer;
  readonly row: Named;
}

/**
 * Whom a slug, an id or a name means: "matthew-miller", "12", "Matthew Miller", "organisation:U.S.". A name of several
 * words that is the whole name of exactly one means that one; otherwise the name may have only one bearer. Somebody who
 * was joined with another is meant by the slug and by the name of before, so that what is decided of them still is if
 * the two are parted.
 *
 * @throws ArchiveError `not_found`, `ambiguous` with the list
 */
export async function findBearer(db: Reader, who: string): Promise<Bearer> {
  return (await findKnownBearer(db, who)).bearer;
}

/** The same with the row. */
export async function findKnownBearer(db: Reader, who: string): Promise<KnownBearer> {
  const { kind, words } = parseWho(who);
  const found = await findMeant(db, kind, words);
  if (found !== null) return found;
  throw new ArchiveError("not_found", `nobody in this archive is named "${words}"`);
}

/**
 * The same for somebody who need not be in the archive: a name that it does not have is taken to be a person's, or an
 * organisation's if written "organisation:Name".
 */
export async function findOrNameBearer(db: Reader, who: string): Promise<FoundBearer> {
  const { kind, words } = parseWho(who);
  const found = await findMeant(db, kind, words);
  if (found !== null) return { bearer: found.bearer, isNew: false };
  if (/^\d+$/.test(words)) throw new ArchiveError("not_found", `this archive has no ${kind ?? "person"} ${words}`);
  return { bearer: { kind: kind ?? "person", name: words }, isNew: true };
}

interface Who {
  readonly kind: Bearer["kind"] | null;
  readonly words: string;
}

function parseWho(who: string): Who {
  const [, kind, rest] = /^(person|organisation):(.*)$/s.exec(who) ?? [];
  const words = (rest ?? who).trim();
  if (words === "") throw misuse(`${shown(who)} names nobody: give a slug, an id or a name`);
  return { kind: kind === "person" || kind === "organisation" ? kind : null, words };
}

async function findMeant(db: Reader, kind: Who["kind"], words: string): Promise<KnownBearer | null> {
  const reference = /^\d+$/.test(words) ? { id: Number(words), kind: kind ?? "person" } : words;
  const found = (await findNamed(db, reference)).filter((one) => kind === null || one.kind === kind);
  const bearerOf = await loadBearers(db, found);
  const meant = found.length > 1 && words.includes(" ") ? found.filter((one) => isNameOf(words, bearerOf(one))) : found;
  const [only, ...others] = meant.length === 1 ? meant : found;
  if (only === undefined) return null;
  if (others.length === 0) return { bearer: await bearerNamed(db, only, bearerOf(only), words), row: only };
  throw new ArchiveError("ambiguous", `"${words}" may be ${listOf([only, ...others])}; write the slug`);
}

/**
 * Whom words mean that lead to a row: the one who was joined with it and has this slug or whole name, else the row's.
 */
async function bearerNamed(db: Reader, row: Named, own: Bearer, words: string): Promise<Bearer> {
  if (words === row.slug || isNameOf(words, own)) return own;
  const joined = await loadJoinedBearers(db, row);
  return joined.find(({ slug, bearer }) => slug === words || isNameOf(words, bearer))?.bearer ?? own;
}

const SHOWN = 10;

function listOf(found: readonly Named[]): string {
  const list = found.slice(0, SHOWN).map(({ kind, name, slug }) => `${name} (${kind}:${slug})`);
  return found.length > SHOWN ? `${list.join(", ")} and ${found.length - SHOWN} more` : list.join(", ");
}
