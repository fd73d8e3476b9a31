// node migrate.mjs ARCHIVE FOLDER: says "begins", then migrates with the migrations of a folder.
import { migrate } from "../../../build/archive/sqlite/migrate.js";

const [path = "", folder = ""] = process.argv.slice(2);
process.stdout.write("begins\n");
await migrate(path, { folder });
