import { fileURLToPath } from "node:url";

/** The folder of articles that comes with this program, whatever the current folder is. */
export const SEED_FOLDER: string = fileURLToPath(new URL("../../seeds", import.meta.url));
