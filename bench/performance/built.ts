/**
 * A module of the built program, by its path below `dist`. What is measured is what users run: TypeScript that is
 * translated on the fly is slower in places.
 */
export async function built<Module>(path: string): Promise<Module> {
  const folder = process.env.ONRECORD_DIST ?? new URL("../../dist/", import.meta.url).href;
  return (await import(new URL(path, folder).href)) as Module;
}
