import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { prepareReadOnly } from "../../src/archive/sqlite/read-only-statement.ts";
import { rowPrinter } from "../../src/cli/rows.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { openArchive } from "../../src/index.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

/**
 * Every query of docs/sql.md gives the result printed under it. Results follow the extraction: after it has changed for
 * the better, `UPDATE_DOCS=1 npx vitest run tests/docs` writes them anew; read the difference before committing it.
 */
const PAGE = "docs/sql.md";
const updating = process.env.UPDATE_DOCS === "1";
const scratch = scratchFolder();
const path = join(scratch, "seed.db");
const hasSqlite = spawnSync("sqlite3", ["--version"]).status === 0;

interface Question {
  readonly name: string;
  readonly sql: string;
  readonly result: string | null;
}

const QUESTION =
  /^### (.+)\n(?:(?!^#|^```)[^\n]*\n)*^```sql\n((?:(?!^```).*\n)+)^```\n(?:\n^```text\n((?:(?!^```).*\n)*)^```\n)?/gm;
const page = readFileSync(PAGE, "utf8");
const questions = [...page.matchAll(QUESTION)].map(
  ([, name = "", sql = "", result = null]): Question => ({ name, sql, result }),
);

beforeAll(async () => {
  await using archive = await openArchive(path, { create: true });
  for (const name of readdirSync("seeds").filter((file) => file.endsWith(".txt"))) {
    const { status } = await archive.add({ bytes: readFileSync(join("seeds", name)), uri: name });
    expect(status).toBe("added");
  }
  if (updating) await updatePage();
});

/** What `onrecord sql` prints. */
async function answer(sql: string): Promise<string> {
  const raw = connect(path, { readonly: true });
  try {
    const statement = prepareReadOnly(raw, sql);
    const columns = statement.columns().map(({ name }) => name);
    const printed: string[] = [];
    const terminal = { write: async (text: string) => void printed.push(text), columns: 80, color: false };
    const printer = await rowPrinter("table", columns, terminal as Terminal);
    const rows = statement.raw(true).all() as (string | number | null)[][];
    await printer.add([], rows);
    return printed.join("");
  } finally {
    raw.close();
  }
}

async function updatePage(): Promise<void> {
  let updated = page;
  for (const { sql } of questions) {
    const block = `\`\`\`sql\n${sql}\`\`\`\n`;
    const from = updated.indexOf(block) + block.length;
    const rest = updated
      .slice(from)
      .replace(/^\n```text\n(?:(?!^```).*\n)*^```\n/m, (old, at) => (at === 0 ? "" : old));
    updated = `${updated.slice(0, from)}\n\`\`\`text\n${await answer(sql)}\`\`\`\n${rest}`;
  }
  writeFileSync(PAGE, updated);
}

describe("docs/sql.md", () => {
  it("asks at least a dozen questions, one under each heading", () => {
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(questions.length).toBe(page.match(/^### /gm)?.length);
    expect(page.match(/```sql/g)?.length).toBe(questions.length);
  });

  it.skipIf(updating).each(questions)("answers: $name", async ({ sql, result }) => {
    expect(await answer(sql)).toBe(result);
  });

  it.skipIf(!hasSqlite).each(questions)(
    `the sqlite3 command agrees${hasSqlite ? "" : " (not installed)"}: $name`,
    ({ sql }) => {
      const raw = connect(path, { readonly: true });
      const rows = prepareReadOnly(raw, sql).all();
      raw.close();
      const { stdout, stderr } = spawnSync("sqlite3", ["-readonly", "-json", path, sql], { encoding: "utf8" });
      expect(stderr).toBe("");
      expect(stdout === "" ? [] : JSON.parse(stdout)).toEqual(rows);
    },
  );

  it("answers with several articles, joint statements and decisions that were made anew, too", async () => {
    const path = join(scratch, "several.db");
    await using archive = await openArchive(path, { create: true });
    await archive.add({
      text: `Ferry row in Ardmore

ARDMORE, March 3 (Tideline) - “We will rescue the ferry,” a Chinese embassy spokesperson and U.S. officials said in a joint statement.

“We cannot pay for it,” Bess Tarn and a spokeswoman for Ardmore Council said on Tuesday. Ida Fenn was not there.
`,
    });
    await archive.add({
      text: `Ferry sold in Ardmore

ARDMORE, April 3 (Tideline) - “It is gone,” Ida Fenn said. Pat Lunt listened, and so did Bess Tarn.
`,
    });
    const of = { kind: "person", name: "Ida Fenn" } as const;
    for (const value of ["unknown", "female"]) {
      await archive.decide({ action: "code", value: { variable: "gender", value, of } }, { by: "Ann Lee" });
    }
    const rowsOf = (question: string) => {
      const raw = connect(path, { readonly: true });
      const { sql = "" } = questions.find(({ name }) => name === question) ?? {};
      const rows = raw.prepare(sql).raw().all();
      raw.close();
      return rows;
    };
    expect(rowsOf("Which quotes are from unnamed sources?")).toEqual([
      ["a Chinese embassy spokesperson", "Chinese embassy", "“We will rescue the ferr"],
      ["U.S. officials", "United States", "“We will rescue the ferr"],
      ["a spokeswoman", "Ardmore Council", "“We cannot pay for it,”"],
    ]);
    expect(rowsOf("Who is quoted most?")).toEqual([
      ["Bess Tarn", 1, 1],
      ["Ida Fenn", 1, 1],
    ]);
    expect(rowsOf("Who is named, and never quoted?")).toEqual([["Pat Lunt", 1, 1]]);
    expect(rowsOf("Who is quoted as what people have coded of them?")).toEqual([
      [null, 2],
      ["female", 1],
    ]);
  });

  it("lists every table and view with its columns in their order", () => {
    const raw = connect(path, { readonly: true });
    const names = raw
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
      )
      .pluck()
      .all()
      .map(String);
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) {
      const columns = raw.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(name).map(String);
      const row = new RegExp(`^\\| \`${name}\` \\|[^|]*\\| (.*) \\|$`, "m").exec(page)?.[1] ?? "";
      expect(row.replaceAll("`", "").split(", "), name).toEqual(columns);
    }
    raw.close();
  });
});
