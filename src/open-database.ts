import { isAddress } from "./archive/address.ts";
import type { OpenDatabase } from "./archive/database.ts";
import { type OpenDatabaseOptions, openDatabase } from "./archive/sqlite/open.ts";

/**
 * Opens an archive as it is, by the path of its file or the address of its database. Modules that only a database needs
 * are loaded only for a database.
 */
export async function openDatabaseAt(place: string, options: OpenDatabaseOptions): Promise<OpenDatabase> {
  if (!isAddress(place)) return openDatabase(place, options);
  const { openServer } = await import("./archive/postgres/open.ts");
  return openServer(place, { readonly: options.readonly === true });
}
