import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "../../../src/archive/sqlite/connect.ts";
import { migrate } from "../../../src/archive/sqlite/migrate.ts";
import { populate } from "../../helpers/populated-archive.ts";
import { missingModules, python, unless } from "../../helpers/python.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const scratch = scratchFolder();

describe("full-text tables that neighbours find by name", () => {
  const tools = missingModules("sqlite_utils", "datasette");

  it(`are seen by sqlite-utils and Datasette${unless(tools)}`, { skip: tools.length > 0 }, async () => {
    const path = join(scratch, "seen.db");
    await migrate(path);
    const raw = connect(path);
    populate(raw);
    raw.close();
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
