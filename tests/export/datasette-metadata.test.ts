import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { datasetteMetadata } from "../../src/export/datasette-metadata.ts";
import { openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

interface Metadata {
  readonly databases: Readonly<Record<string, DatabaseMetadata>>;
}

interface DatabaseMetadata {
  readonly tables: Readonly<Record<string, { readonly columns?: object }>>;
  readonly queries: Readonly<Record<string, { readonly sql: string }>>;
}

const path = `${scratchFolder()}/clippings 2031.db`;
await (await openArchive(path, { create: true })).close();

describe("metadata for Datasette", () => {
  it("is for the archive at hand, whatever its file is called", async () => {
    const { status, stdout } = await onrecord("export", "datasette-metadata", "--db", path);
    expect(status).toBe(0);
    expect(Object.keys((JSON.parse(stdout) as Metadata).databases)).toEqual(["clippings 2031"]);
  });

  it("is for an archive that is there", async () => {
    expect((await onrecord("export", "datasette-metadata", "--db", `${path}.none`)).status).toBe(3);
  });

  it("names tables, columns and queries that there are", () => {
    const { tables = {}, queries = {} } = (datasetteMetadata("clippings") as Metadata).databases.clippings ?? {};
    const database = new Database(path, { readonly: true });
    for (const [table, { columns = {} }] of Object.entries(tables)) {
      expect(
        () => database.prepare(`SELECT ${["1", ...Object.keys(columns)].join(", ")} FROM ${table}`),
        table,
      ).not.toThrow();
    }
    for (const { sql } of Object.values(queries)) {
      expect(database.prepare(sql).all(sql.includes(":speaker") ? { speaker: "nobody" } : {})).toEqual([]);
    }
    expect(Object.keys(queries)).toHaveLength(2);
    database.close();
  });
});
