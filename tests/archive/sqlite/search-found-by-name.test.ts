import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { readTables } from "../../../src/archive/sqlite/gates.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { searchAgrees } from "../../../src/archive/sqlite/search-index.ts";
import { verify } from "../../../src/archive/sqlite/verify.ts";
import { migrateTo } from "../../helpers/fixture-migrations.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { missingModules, python, unless } from "../../helpers/python.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();

/** A populated archive as the first two migrations left it. */
async function archiveOf0001(name: string): Promise<string> {
  const path = join(scratch, `${name}.db`);
  await migrateTo(path, 2);
  const raw = connect(path);
  populate(raw);
  raw.close();
  return path;
}

/** Rows, what both searches find, and whether the indexes agree with their content. */
function contents(path: string) {
  const raw = connect(path);
  const found = (table: string, match: string) =>
    raw.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY rank, rowid`).pluck().all(match);
  const result = {
    rows: readTables(raw),
    problems: raw.prepare("SELECT * FROM integrity_problems").all(),
    agree: [searchAgrees(raw, "articles_fts"), searchAgrees(raw, "quotes_fts")],
    articles: found("articles_fts", "harbours votes"),
    quotes: found("quotes_fts", "text : sail AND speaker : tomas"),
    titles: found("quotes_fts", "title : secretary"),
  };
  raw.close();
  return result;
}

describe("full-text tables that neighbours find by name", () => {
  it("find after the migration what they found before, and verify is content", async () => {
    const path = await archiveOf0001("kept");
    const before = contents(path);
    expect(before).toMatchObject({ agree: [true, true], articles: [2, 1], quotes: [6, 1], problems: [] });
    expect((await migrate(path)).applied[0]).toBe("0002_search_found_by_name");
    expect(contents(path)).toEqual(before);
    expect((await verify(path)).problems).toEqual([]);
  });

  const tools = missingModules("sqlite_utils", "datasette");

  it(`are seen by sqlite-utils and Datasette, and were not before${unless(tools)}`, {
    skip: tools.length > 0,
  }, async () => {
    const path = await archiveOf0001("seen");
    expect(python(DETECT, path)).toEqual({ articles: [null, null], quotes: [null, null] });
    await migrate(path);
    expect(python(DETECT, path)).toEqual({
      articles: ["articles_fts", "articles_fts"],
      quotes: ["quotes_fts", "quotes_fts"],
    });
    expect(python(SEARCH, path)).toEqual({
      "sqlite-utils": { articles: [2, 1], quotes: [6, 1] },
      Datasette: { articles: [1, 2], quotes: [1, 6] },
    });
  });
});

const DETECT = `
import json, sqlite3, sys, datasette.utils, sqlite_utils
utils, plain = sqlite_utils.Database(sys.argv[1]), sqlite3.connect(sys.argv[1])
print(json.dumps({table: [utils[table].detect_fts(), datasette.utils.detect_fts(plain, table)]
    for table in ("articles", "quotes")}))`;

const SEARCH = `
import asyncio, json, sys, datasette.app, sqlite_utils
path, words = sys.argv[1], {"articles": "harbours votes", "quotes": "verrin sail"}
utils, app = sqlite_utils.Database(path), datasette.app.Datasette([path])
def ask(table):
    address = app.urls.table("seen", table) + ".json"
    answer = app.client.get(address, params={"_search": words[table], "_shape": "array"})
    return [row["id"] for row in asyncio.run(answer).json()]
print(json.dumps({
    "sqlite-utils": {table: [row["id"] for row in utils[table].search(words[table])] for table in words},
    "Datasette": {table: ask(table) for table in words}}))`;
