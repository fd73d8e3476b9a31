import { NOUNS, type NounColumns } from "../../facts/noun-rows.ts";
import { CHILD_TABLES } from "../../facts/tables.ts";
import type { NamedKind } from "../../vocabulary.ts";
import type { Concern, NounKeys } from "../store.ts";
import { valuesOf } from "./statement.ts";
import { findPhrase } from "./words.ts";
import type { Work } from "./work.ts";

/** The columns of facts that point at people, or at organisations. */
export function pointersAt(target: NounColumns["target"]): { readonly table: string; readonly column: string }[] {
  return CHILD_TABLES.flatMap(({ name, columns }) =>
    columns.filter(({ holds }) => holds === target).map((column) => ({ table: name, column: column.name })),
  );
}

const BY_HASH = valuesOf<[string], number>(
  "SELECT id FROM articles WHERE sha256 IN (SELECT value FROM json_each(?, '$'))",
);
const BY_MENTION = valuesOf<[string], number>(
  "SELECT article_id FROM mentions WHERE exact IN (SELECT value FROM json_each(?, '$'))",
);
const UNMEANT = valuesOf<[string], number>(
  `SELECT 1 FROM decisions WHERE action = 'mean' AND article_sha256 IS NULL AND value IS NOT NULL
     AND json_extract(value, '$.form') = ? AND json_extract(value, '$.bearer') IS NULL LIMIT 1`,
);
type Printed = [{ readonly ids: string; readonly form: string }];
const PRINTED = `SELECT id FROM articles
  WHERE id IN (SELECT value FROM json_each(@ids)) AND instr(text, @form) > 0`;
const BY_PRINT = valuesOf<Printed, number>(PRINTED);
const DECIDED_BY_PRINT = valuesOf<Printed, number>(
  `${PRINTED} AND EXISTS (SELECT 1 FROM decisions WHERE article_sha256 = articles.sha256)`,
);
const BY_KEY = {
  person: valuesOf<[string], number>(pointingAtKeys("person")),
  organisation: valuesOf<[string], number>(pointingAtKeys("organisation")),
};

/** A query for the articles in which something points at a row with one of the given keys. */
function pointingAtKeys(target: NounColumns["target"]): string {
  const pointing = pointersAt(target).map(
    ({ table, column }) => `SELECT article_id FROM ${table} WHERE ${column} IN (SELECT id FROM pointed)`,
  );
  return `WITH pointed AS (SELECT id FROM ${tableOf(target)} WHERE key IN (SELECT value FROM json_each(?, '$')))
    ${pointing.join(" UNION ")}`;
}

/** `ArchiveStore.articlesConcerned`. */
export function* articlesConcerned({ hashes, people, organisations, forms }: Concern): Work<number[]> {
  const ids = new Set<number>();
  for (const [wanted, find] of [
    [hashes, BY_HASH],
    [people, BY_KEY.person],
    [organisations, BY_KEY.organisation],
    [forms, BY_MENTION],
  ] as const) {
    if (wanted.size > 0) for (const id of yield* find.all(JSON.stringify([...wanted]))) ids.add(id);
  }
  for (const form of forms) for (const id of yield* unmentioned(form)) ids.add(id);
  return [...ids].sort((one, other) => one - other);
}

/**
 * The articles that print some words and may have been read with a mention of them that decisions took away. If
 * somebody ever decided that these words mean nobody, any article that prints them; otherwise those about which
 * something was decided.
 */
function* unmentioned(form: string): Work<number[]> {
  const ids = JSON.stringify(yield* findPhrase(form));
  const isUnmeant = (yield* UNMEANT.get(form)) !== undefined;
  return yield* (isUnmeant ? BY_PRINT : DECIDED_BY_PRINT).all({ ids, form });
}

const NAMING = {
  person: valuesOf<Named, number>(naming("person")),
  organisation: valuesOf<Named, number>(naming("organisation")),
};

type Named = [{ readonly id: number }];

function naming(target: NounColumns["target"]): string {
  const pointing = pointersAt(target).map(
    ({ table, column }) => `SELECT article_id FROM ${table} WHERE ${column} = @id`,
  );
  return `${pointing.join(" UNION ")} ORDER BY 1`;
}

/** `ArchiveStore.articlesNaming`. */
export function* articlesNaming(kind: NamedKind, id: number): Work<number[]> {
  return yield* NAMING[kind].all({ id });
}

const KEYS_WITHIN = {
  person: valuesOf<Within, string>(keysWithin("person")),
  organisation: valuesOf<Within, string>(keysWithin("organisation")),
};

type Within = [{ readonly within: string }];

function keysWithin(target: NounColumns["target"]): string {
  const pointing = pointersAt(target).map(
    ({ table, column }) => `SELECT ${column} FROM ${table} WHERE article_id IN (SELECT value FROM json_each(@within))`,
  );
  return `SELECT key FROM ${tableOf(target)} WHERE id IN (${pointing.join(" UNION ")})`;
}

/** `ArchiveStore.namesIn`. */
export function* namesIn(articleIds: readonly number[]): Work<NounKeys> {
  const within = JSON.stringify(articleIds);
  return {
    people: new Set(yield* KEYS_WITHIN.person.all({ within })),
    organisations: new Set(yield* KEYS_WITHIN.organisation.all({ within })),
  };
}

const UNUSED_KEYS = {
  person: valuesOf<[], string>(unusedKeys("person")),
  organisation: valuesOf<[], string>(unusedKeys("organisation")),
};

function unusedKeys(target: NounColumns["target"]): string {
  const pointed = pointersAt(target).map(
    ({ table, column }) => `EXISTS (SELECT 1 FROM ${table} WHERE ${column} = noun.id)`,
  );
  return `SELECT key FROM ${tableOf(target)} AS noun WHERE NOT (${pointed.join(" OR ")})`;
}

/** `ArchiveStore.unusedNames`. */
export function* unusedNames(): Work<NounKeys> {
  return {
    people: new Set(yield* UNUSED_KEYS.person.all()),
    organisations: new Set(yield* UNUSED_KEYS.organisation.all()),
  };
}

function tableOf(target: NounColumns["target"]): string {
  return NOUNS.find((noun) => noun.target === target)?.table ?? "";
}
