/**
 * Most of what tsc declares of the tables is the type of each column, which Drizzle spells out: four hundred bytes for
 * what four words say. Here such a type becomes `TextColumn<"headline", "articles", false, false, false>`.
 *
 * @module
 */

/** The commonest columns, plain integers and plain texts: what Drizzle declares of all of them, and of each kind. */
const ALL =
  "isAutoincrement: false; hasRuntimeDefault: false; baseColumn: never; identity: undefined; generated: undefined;";
const KINDS = {
  IntegerColumn: {
    type: 'dataType: "number"; columnType: "SQLiteInteger"; data: number; driverParam: number; enumValues: undefined;',
    extra: "{}",
  },
  TextColumn: {
    type: 'dataType: "string"; columnType: "SQLiteText"; data: string; driverParam: string; enumValues: [string, ...string[]];',
    extra: "{ length: number | undefined; }",
  },
} as const;

/** The module that declares the names of the kinds; it stands beside the declarations of the tables. */
export const COLUMN_KINDS = `import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
${Object.entries(KINDS)
  .map(
    ([
      kind,
      { type, extra },
    ]) => `/** A column by its name and its table's, and whether it is never NULL, has a default, is the primary key. */
export type ${kind}<Name extends string, Table extends string, NotNull extends boolean, HasDefault extends boolean, IsPrimaryKey extends boolean> =
	SQLiteColumn<{ name: Name; tableName: Table; notNull: NotNull; hasDefault: HasDefault; isPrimaryKey: IsPrimaryKey; ${type} ${ALL} }, {}, ${extra}>;
`,
  )
  .join("")}`;

/** The declarations of a table in fewer words; the kinds of their columns are imported from `columnKinds`. */
export function compactTable(declarations: string, columnKinds: string): string {
  const text = declarations.replaceAll(COLUMN, (column: string, properties: string, extra: string) => {
    const given = toProperties(properties);
    const kind = Object.entries(KINDS).find(
      ([, one]) => isOfKind(given, one.type) && squeeze(extra) === squeeze(one.extra),
    );
    if (kind === undefined) return column;
    const [name, table, ...flags] = ["name", "tableName", "notNull", "hasDefault", "isPrimaryKey"].map((key) =>
      given.get(key),
    );
    return `${kind[0]}<${[name, table, ...flags].join(", ")}>`;
  });
  const used = Object.keys(KINDS).filter((kind) => text.includes(`${kind}<`));
  return used.length === 0 ? text : `import type { ${used.join(", ")} } from "${columnKinds}";\n${text}`;
}

const COLUMN = /import\("drizzle-orm\/sqlite-core"\)\.SQLiteColumn<\{([^{}]*)\}, \{\}, (\{[^{}]*\})>/g;

function isOfKind(given: ReadonlyMap<string, string>, type: string): boolean {
  return [...toProperties(type + ALL)].every(([key, value]) => given.get(key) === value);
}

/** `name: "x"; data: string;` as pairs. */
function toProperties(text: string): Map<string, string> {
  const pairs = text.split(";").map((property) => property.trim().split(/: (.*)/s));
  return new Map(pairs.filter(([key]) => key !== "").map(([key = "", value = ""]) => [key, value]));
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
