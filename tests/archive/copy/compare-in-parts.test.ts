import { fc, test } from "@fast-check/vitest";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { compareInParts } from "../../../src/archive/copy/compare-in-parts.ts";
import { differenceOf } from "../../../src/archive/copy/difference.ts";
import type { CopiedRow, CopySide } from "../../../src/archive/copy/side.ts";

const TABLE = { name: "given", columns: ["name", "number", "value"], key: ["name", "number"] };

/** A database with some rows, and how many rows it has given at once at most. */
function sideOf(rows: readonly CopiedRow[]): CopySide & { mostRows: () => number } {
  const raw = new Database(":memory:");
  raw.exec(
    "CREATE TABLE given (name TEXT, number INTEGER, value TEXT, PRIMARY KEY (name, number)) STRICT, WITHOUT ROWID",
  );
  const insert = raw.prepare("INSERT INTO given VALUES (?, ?, ?)");
  for (const row of rows) insert.run(row);
  let most = 0;
  return {
    place: "memory",
    rows: async (sql, values = []) => {
      const found = raw
        .prepare<unknown[], CopiedRow>(sql.replaceAll(/\$\d+/g, "?"))
        .raw()
        .all(...values);
      most = Math.max(most, found.length);
      return found;
    },
    mostRows: () => most,
  };
}

async function compared(source: CopySide, target: CopySide) {
  const all = { missing: [] as CopiedRow[], changed: [] as CopiedRow[], extra: [] as CopiedRow[] };
  for await (const part of compareInParts(source, target, TABLE)) {
    for (const kind of ["missing", "changed", "extra"] as const) all[kind].push(...part[kind]);
  }
  return all;
}

const NAMES = fc.constantFrom("a", "b", "ä", "\uffee", "🚢", "~");
const ROWS = fc.uniqueArray(fc.tuple(NAMES, fc.integer({ min: -9, max: 9 }), fc.constantFrom("x", "y")), {
  selector: ([name, number]) => `${name} ${number}`,
  maxLength: 40,
});

describe("tables that are compared in parts", () => {
  test.prop([ROWS, ROWS])("differ in the same rows as when they are compared as a whole", async (ones, others) => {
    const whole = differenceOf(TABLE, ones, others);
    const inParts = await compared(sideOf(ones), sideOf(others));
    const inOrder = (rows: readonly CopiedRow[]) => rows.map((row) => JSON.stringify(row)).sort();
    for (const kind of ["missing", "changed", "extra"] as const) {
      expect(inOrder(inParts[kind])).toEqual(inOrder(whole[kind]));
    }
  });

  it("are never held as a whole", async () => {
    const rows = Array.from({ length: 9000 }, (_, at): CopiedRow => ["a", at, "x"]);
    const [source, target] = [sideOf(rows.slice(0, 6500)), sideOf(rows.slice(500))];
    const { missing, changed, extra } = await compared(source, target);
    expect([missing.length, changed.length, extra.length]).toEqual([500, 0, 2500]);
    expect([source.mostRows(), target.mostRows()]).toEqual([2000, 2000]);
  });
});
