import { describe, expect, it } from "vitest";
import { COLUMN_KINDS, compactTable } from "../../scripts/compact-declarations.ts";

/** The type of a column as tsc prints it. */
function column(data: string, enumValues = "[string, ...string[]]"): string {
  return `import("drizzle-orm/sqlite-core").SQLiteColumn<{
            name: "headline"; tableName: "articles"; dataType: "string"; columnType: "SQLiteText"; data: ${data};
            driverParam: string; notNull: false; hasDefault: false; isPrimaryKey: false; isAutoincrement: false;
            hasRuntimeDefault: false; enumValues: ${enumValues}; baseColumn: never; identity: undefined; generated: undefined;
        }, {}, {
            length: number | undefined;
        }>`;
}

describe("the declarations of a table", () => {
  it("say in a few words what a plain column is, by a kind that is declared", () => {
    const text = compactTable(`    headline: ${column("string")};`, "./kinds.js");
    expect(text).toBe(
      'import type { TextColumn } from "./kinds.js";\n    headline: TextColumn<"headline", "articles", false, false, false>;',
    );
    expect(COLUMN_KINDS).toContain("export type TextColumn<Name extends string,");
  });

  it("leave any other column as it is", () => {
    const text = `    kind: ${column('"direct" | "mixed"', '["direct", "mixed"]')};`;
    expect(compactTable(text, "./kinds.js")).toBe(text);
  });
});
