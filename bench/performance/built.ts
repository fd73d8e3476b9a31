import { fileURLToPath } from "node:url";

/** The command line program, as it is shipped. */
export const COMMAND = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/**
 * A module of the compiled program, by its path below `build`. TypeScript translated on the fly is slower in places.
 */
export async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../build/${path}`, import.meta.url).href)) as Module;
}
