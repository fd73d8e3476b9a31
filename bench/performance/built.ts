import { fileURLToPath } from "node:url";

const FOLDER = new URL("../../dist/", import.meta.url);

/** The command line program. */
export const COMMAND = fileURLToPath(new URL("cli/main.js", FOLDER));

/**
 * A module of the built program, by its path below `dist`. What is measured is what users run: TypeScript that is
 * translated on the fly is slower in places.
 */
export async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(path, FOLDER).href)) as Module;
}
