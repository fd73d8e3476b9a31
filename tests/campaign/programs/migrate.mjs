// node migrate.mjs ARCHIVE FOLDER: says "begins", then migrates with the migrations of a folder.
import { writeSync } from "node:fs";
import { migrate } from "../../../build/archive/sqlite/migrate.js";

const [path = "", folder = ""] = process.argv.slice(2);
writeSync(1, "begins\n");
await migrate(path, { folder });
