/**
 * The digest of all people, organisations and names of an archive. They belong to no article, so the digests of articles do
 * not cover them. It is a sum, so that a write need not look at what it leaves as it was: `docs/data-model.md` says of what.
 *
 * @module
 */
import type { Database } from "better-sqlite3";
import { NOUNS, type NounColumns, nameTable, nounRowText, redirectTable, rowTable } from "../../facts/noun-rows.ts";
import type { Value } from "../../facts/table.ts";
import { sha256 } from "../../sha256.ts";

/** Rows that a write has added and taken away, as `nounRowText` has them; a row that was changed is both. */
export interface NameChanges {
  readonly added: string[];
  readonly removed: string[];
}

/** That of an archive without anybody. */
const NOTHING = toDigest(0n);

/** The digest of the rows as they are. */
export function digestNames(database: Database): string {
  let sum = 0n;
  for (const noun of NOUNS) for (const text of textsOf(database, noun)) sum += toNumber(text);
  return toDigest(sum);
}

function* textsOf(database: Database, noun: NounColumns): Generator<string> {
  const { ofRows, ofNames, ofRedirects } = selectsOf(noun);
  const rowsOf = (sql: string) => database.prepare<[], readonly Value[]>(sql).raw().iterate();
  for (const values of rowsOf(ofRows)) yield nounRowText(rowTable(noun), values);
  for (const values of rowsOf(ofNames)) yield nounRowText(nameTable(noun), values);
  for (const values of rowsOf(ofRedirects)) yield nounRowText(redirectTable(noun), values);
}

/** Prepares the look-up of the texts of some slugs of rows that are no more, by a JSON array of them. */
export function prepareRedirectTexts(database: Database, noun: NounColumns): (slugs: string) => string[] {
  const find = database
    .prepare<[string], readonly Value[]>(`${selectsOf(noun).ofRedirects} AND slug IN (SELECT value FROM json_each(?))`)
    .raw();
  return (slugs) => find.all(slugs).map((values) => nounRowText(redirectTable(noun), values));
}

/** Prepares the look-up of the texts of one person or organisation, by its id; none if there is no such row. */
export function prepareNounTexts(database: Database, noun: NounColumns): (id: number) => string[] {
  const { ofRows, ofNames } = selectsOf(noun);
  const findRow = database.prepare<[number], readonly Value[]>(`${ofRows} WHERE id = ?`).raw();
  const findNames = database.prepare<[number], readonly Value[]>(`${ofNames} WHERE ${noun.pointer} = ?`).raw();
  return (id) => [
    ...findRow.all(id).map((values) => nounRowText(rowTable(noun), values)),
    ...findNames.all(id).map((values) => nounRowText(nameTable(noun), values)),
  ];
}

function selectsOf({ table, row, names, pointer, name, target }: NounColumns) {
  const key = `(SELECT key FROM ${table} AS named WHERE named.id = ${pointer})`;
  return {
    ofRows: `SELECT slug, ${row.columns.join(", ")} FROM ${table}`,
    ofNames: `SELECT ${key}, ${name.columns.join(", ")} FROM ${names}`,
    ofRedirects: `SELECT kind, slug, key, ${key} FROM slug_redirects WHERE kind = '${target}'`,
  };
}

/** The digest that the newest run has left; null if it has left none, or there is no run. */
export function newestNamesDigest(database: Database): string | null {
  const find = database.prepare<[], string | null>("SELECT names_digest FROM runs ORDER BY id DESC LIMIT 1").pluck();
  return find.get() ?? null;
}

/** What a run that has changed no name yet states: what the one before does, or that there is nobody. */
export function inheritedNamesDigest(database: Database): string | null {
  return newestNamesDigest(database) ?? (hasNames(database) ? null : NOTHING);
}

export function hasNames(database: Database): boolean {
  return NOUNS.some(({ table }) => database.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined);
}

/** Prepares the entry of changes into the digest of the run that is going on, which is the newest. */
export function prepareNoteNames(database: Database): (changes: NameChanges) => void {
  const find = database.prepare<[], { readonly id: number; readonly digest: string | null }>(
    "SELECT id, names_digest AS digest FROM runs ORDER BY id DESC LIMIT 1",
  );
  const update = database.prepare<[string, number]>("UPDATE runs SET names_digest = ? WHERE id = ?");
  return ({ added, removed }) => {
    const run = find.get();
    if (run === undefined || run.digest === null || added.length + removed.length === 0) return;
    let sum = BigInt(`0x${run.digest}`);
    for (const text of added) sum += toNumber(text);
    for (const text of removed) sum -= toNumber(text);
    update.run(toDigest(sum), run.id);
  };
}

/**
 * Makes the digest of the run that is going on that of the rows as they are, whatever was stated before; false if it is the
 * same. For a run that has made all of them anew.
 */
export function renewNamesDigest(database: Database): boolean {
  const digest = digestNames(database);
  if (digest === newestNamesDigest(database)) return false;
  database.prepare("UPDATE runs SET names_digest = ? WHERE id = (SELECT max(id) FROM runs)").run(digest);
  return true;
}

/** The SHA-256 of a text as a number. */
function toNumber(text: string): bigint {
  return BigInt(`0x${sha256(text)}`);
}

/** 64 lower-case hexadecimal digits: the number modulo 2^256. */
function toDigest(sum: bigint): string {
  return BigInt.asUintN(256, sum).toString(16).padStart(64, "0");
}
