import { readFileSync } from "node:fs";
import { type CopyReport, copyAll } from "../../src/archive/copy/copy.ts";
import type { Server } from "../../src/archive/postgres/connection.ts";
import * as postgres from "../../src/archive/postgres/copy-side.ts";
import { migrate } from "../../src/archive/postgres/migrate.ts";
import { ownPlan } from "../../src/archive/postgres/own-plan.ts";
import * as sqlite from "../../src/archive/sqlite/copy-side.ts";
import { openArchive } from "../../src/index.ts";
import { STORIES } from "./desk-archive.ts";
import { codeSeed, SEED_META } from "./filter-cases.ts";
import { populate } from "./populated-archive.ts";
import { archiveFile } from "./test-archive.ts";

const SEED = "seeds/000_24675017d3bc8aff.txt";

/**
 * An archive with something in every part: what is populated by SQL, the seed article, articles with versions and
 * decisions.
 */
export async function variedArchive(folder: string, name = "varied"): Promise<string> {
  const path = await archiveFile(folder, name, populate);
  await using writer = await openArchive(path);
  await writer.add({ bytes: readFileSync(SEED), uri: SEED, meta: SEED_META });
  await codeSeed(writer);
  for (const [story, text] of Object.entries(STORIES)) await writer.add({ text, uri: `${story}.txt` });
  await writer.add({ text: STORIES.ferry.replace("in May", "in June"), uri: "ferry-2.txt" });
  return path;
}

/** Makes a database an archive. */
export async function migrated(server: Server): Promise<Server> {
  await migrate(server, ownPlan());
  return server;
}

export function copyInto(server: Server, path: string): Promise<CopyReport> {
  return sqlite.withSource(path, {}, (source) => postgres.withTarget(server, (target) => copyAll(source, target)));
}
