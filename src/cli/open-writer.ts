import { existsSync } from "node:fs";
import type { ArchiveStore } from "../archive/store.ts";
import type { Writer, WriterOptions } from "../ingest/writer.ts";
import { announceMigration } from "./migrate.ts";
import type { Terminal } from "./terminal.ts";

export interface WriterRequest extends WriterOptions {
  readonly path: string;
  readonly dryRun: boolean;
}

/**
 * Lends a writer to the archive, which is made and migrated if need be, and closes it afterwards. On a dry run the file
 * is only read, and need not be there.
 */
export async function withWriter<Result>(
  { path, dryRun, ...options }: WriterRequest,
  terminal: Terminal,
  action: (writer: Writer) => Promise<Result>,
): Promise<Result> {
  if (dryRun && !existsSync(path)) return action(await dryWriter(null));
  if (!dryRun) await makeOrMigrate(path, terminal);
  const { openDatabase } = await import("../archive/sqlite/open.ts");
  using archive = openDatabase(path, { readonly: dryRun });
  if (dryRun) return await action(await dryWriter(archive.store));
  const { createWriter } = await import("../ingest/writer.ts");
  return await action(createWriter(archive.store, options));
}

async function dryWriter(store: ArchiveStore | null): Promise<Writer> {
  const { createDryWriter } = await import("../ingest/dry-writer.ts");
  return createDryWriter(store);
}

async function makeOrMigrate(path: string, terminal: Terminal): Promise<void> {
  const { migrate } = await import("../archive/sqlite/migrate.ts");
  const report = await migrate(path);
  if (report.objectsRenewed) announceMigration(report, terminal);
}
