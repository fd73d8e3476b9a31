// node --import tsx backup-once.ts ARCHIVE COPY: backs up; prints an error, code and message, else a line as it begins.
import { writeSync } from "node:fs";
import { backup } from "../../src/archive/sqlite/backup.ts";
import type { ArchiveError } from "../../src/errors.ts";

const [source = "", target = ""] = process.argv.slice(2);
if (process.env.ANNOUNCE !== undefined) writeSync(1, "begins\n");
try {
  await backup(source, target);
} catch (error) {
  const { code, message } = error as ArchiveError;
  console.log(`${code} ${message}`);
  process.exitCode = 1;
}
