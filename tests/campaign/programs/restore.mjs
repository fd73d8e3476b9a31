// node restore.mjs BACKUP ARCHIVE: restores the backup in the archive's place, which is cleared first.
import { rmSync } from "node:fs";
import { restore } from "../../../build/archive/sqlite/backup.js";

const [backup = "", archive = ""] = process.argv.slice(2);
rmSync(archive, { force: true });
await restore(backup, archive);
