// node --import tsx migrate-once.ts ARCHIVE [FOLDER]: migrates, and prints what was applied.
import { migrate } from "../../src/archive/sqlite/migrate.ts";

const [path = "", folder] = process.argv.slice(2);
const { applied } = await migrate(path, folder === undefined ? {} : { folder });
if (folder !== undefined) console.log(applied.join(" "));
