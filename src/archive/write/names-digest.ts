/**
 * The digest of all people, organisations and names of an archive. They belong to no article, so the digests of
 * articles do not cover them. It is a sum, so that a write need not look at what it leaves unchanged;
 * `docs/data-model.md` says of what.
 *
 * @module
 */
import { NOUNS, type NounColumns, nameTable, nounRowText, redirectTable, rowTable } from "../../facts/noun-rows.ts";
import type { Value } from "../../facts/table.ts";
import { sha256 } from "../../sha256.ts";
import { ofNoun } from "./of-noun.ts";
import { change, query, tuples, valuesOf } from "./statement.ts";
import type { Work } from "./work.ts";

/** Rows that a write added and removed, in the form of `nounRowText`. A changed row is in both. */
export interface NameChanges {
  readonly added: string[];
  readonly removed: string[];
}

/** The digest of an archive without anybody. */
const NOTHING = toDigest(0n);

/** The digest of the rows as they are. */
export function* digestNames(): Work<string> {
  let sum = 0n;
  for (const noun of NOUNS) {
    const { rows, names, redirects } = ALL(noun);
    const add = (table: Parameters<typeof nounRowText>[0]) => (values: readonly Value[]) => {
      sum += toNumber(nounRowText(table, values));
    };
    yield* rows.each([], add(rowTable(noun)));
    yield* names.each([], add(nameTable(noun)));
    yield* redirects.each([], add(redirectTable(noun)));
  }
  return toDigest(sum);
}

const ALL = ofNoun((noun: NounColumns) => {
  const { ofRows, ofNames, ofRedirects } = selectsOf(noun);
  return {
    rows: tuples<[], readonly Value[]>(ofRows),
    names: tuples<[], readonly Value[]>(ofNames),
    redirects: tuples<[], readonly Value[]>(ofRedirects),
  };
});

/** The texts of some redirected slugs, whose rows are gone. */
export function* redirectTexts(noun: NounColumns, slugs: readonly string[]): Work<string[]> {
  if (slugs.length === 0) return [];
  const rows = yield* REDIRECTS(noun).all(JSON.stringify(slugs));
  return rows.map((values) => nounRowText(redirectTable(noun), values));
}

const REDIRECTS = ofNoun((noun: NounColumns) =>
  tuples<[string], readonly Value[]>(
    `${selectsOf(noun).ofRedirects} AND slug IN (SELECT value FROM json_each(?, '$'))`,
  ),
);

/** The texts of a person or organisation, by its id; none if there is no such row. */
export function* nounTexts(noun: NounColumns, id: number): Work<string[]> {
  const { row, names } = ONE(noun);
  return [
    ...(yield* row.all(id)).map((values) => nounRowText(rowTable(noun), values)),
    ...(yield* names.all(id)).map((values) => nounRowText(nameTable(noun), values)),
  ];
}

const ONE = ofNoun((noun: NounColumns) => {
  const { ofRows, ofNames } = selectsOf(noun);
  return {
    row: tuples<[number], readonly Value[]>(`${ofRows} WHERE id = ?`),
    names: tuples<[number], readonly Value[]>(`${ofNames} WHERE ${noun.pointer} = ?`),
  };
});

function selectsOf({ table, row, names, pointer, name, target }: NounColumns) {
  const key = `(SELECT key FROM ${table} AS named WHERE named.id = ${pointer})`;
  return {
    ofRows: `SELECT slug, ${row.columns.join(", ")} FROM ${table}`,
    ofNames: `SELECT ${key}, ${name.columns.join(", ")} FROM ${names}`,
    ofRedirects: `SELECT kind, slug, key, ${key} FROM slug_redirects WHERE kind = '${target}'`,
  };
}

const NEWEST = query<[], { readonly id: number; readonly digest: string | null }>(
  "SELECT id, names_digest AS digest FROM runs ORDER BY id DESC LIMIT 1",
);

/** The digest recorded for the newest run; null if it has none, or there is no run. */
export function* newestNamesDigest(): Work<string | null> {
  return (yield* NEWEST.get())?.digest ?? null;
}

/**
 * The digest with which a run begins, before it changes any name: that of the run before; else that of no names if
 * there are none, or null.
 */
export function* inheritedNamesDigest(): Work<string | null> {
  const digest = yield* newestNamesDigest();
  if (digest !== null) return digest;
  return (yield* hasNames()) ? null : NOTHING;
}

const ANYBODY = valuesOf<[], number>(
  `${NOUNS.map(({ table }) => `SELECT 1 FROM ${table}`).join(" UNION ALL ")} LIMIT 1`,
);

export function* hasNames(): Work<boolean> {
  return (yield* ANYBODY.get()) !== undefined;
}

const UPDATE = change<[string, number]>("UPDATE runs SET names_digest = ? WHERE id = ?");

/** Enters changes into the digest of the run in progress, which is the newest. */
export function* noteNames({ added, removed }: NameChanges): Work<void> {
  if (added.length + removed.length === 0) return;
  const run = yield* NEWEST.get();
  if (run === undefined || run.digest === null) return;
  let sum = BigInt(`0x${run.digest}`);
  for (const text of added) sum += toNumber(text);
  for (const text of removed) sum -= toNumber(text);
  yield* UPDATE.run(toDigest(sum), run.id);
}

/**
 * Sets the digest of the run in progress to that of the rows as they are, whatever it was before; false if it is the
 * same. For a run that has made all of them anew.
 */
export function* renewNamesDigest(): Work<boolean> {
  const digest = yield* digestNames();
  const run = yield* NEWEST.get();
  if (digest === (run?.digest ?? null)) return false;
  if (run !== undefined) yield* UPDATE.run(digest, run.id);
  return true;
}

/** The SHA-256 of a text as a number. */
function toNumber(text: string): bigint {
  return BigInt(`0x${sha256(text)}`);
}

/** The number modulo 2^256, in 64 lower-case hexadecimal digits. */
function toDigest(sum: bigint): string {
  return BigInt.asUintN(256, sum).toString(16).padStart(64, "0");
}
