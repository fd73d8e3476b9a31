import { existsSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { people } from "../../src/archive/schema.ts";
import { openArchive } from "../../src/index.ts";
import { populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const folder = scratchFolder();
const path = await archiveFile(folder, "handle", populate);
const target = join(folder, "written.db");

/** Everything that can be reached from a value, through properties that TypeScript calls private too. */
function reachable(from: unknown): Set<object> {
  const found = new Set<object>();
  const ahead = [from];
  for (let value = ahead.pop(); ahead.length > 0 || value !== undefined; value = ahead.pop()) {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || found.has(value)) continue;
    found.add(value);
    ahead.push(...Reflect.ownKeys(value).map((key) => Reflect.get(value, key)));
  }
  return found;
}

/** Drizzle throws an error of its own and names the first one as its cause. */
function refusal(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error instanceof Error ? (error.cause ?? error) : error;
  }
}

interface Insides {
  readonly session: { run(query: unknown): unknown; all(query: unknown): unknown };
}

describe.each([true, false])("the handle of an archive opened with readonly %s", (readonly) => {
  it("runs nothing but what selects, even by Drizzle's insides", async () => {
    await using archive = await openArchive(path, { readonly });
    const { session } = archive.db.select().from(people) as unknown as Insides;
    for (const statement of [
      `VACUUM INTO '${target}'`,
      `ATTACH '${target}' AS other`,
      "PRAGMA query_only",
      "DELETE FROM diagnostics",
    ]) {
      for (const run of [session.run.bind(session), session.all.bind(session)]) {
        expect(refusal(() => run(sql.raw(statement)))).toMatchObject({ code: "read_only" });
      }
    }
    expect(existsSync(target)).toBe(false);
  });

  it("leads nowhere to the connection", async () => {
    await using archive = await openArchive(path, { readonly });
    const query = archive.db.select().from(people);
    const found = [...reachable([archive, query, query.prepare(), await query])];
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((one) => one instanceof Database || "exec" in one || "pragma" in one)).toEqual([]);
  });
});
