import { isAddress } from "../archive/address.ts";
import type { ArchiveStatus } from "../archive/archive-status.ts";

/** The status of an archive, given the path of its file or the address of its database. */
export async function statusOf(place: string): Promise<ArchiveStatus> {
  if (isAddress(place)) return (await import("../archive/postgres/migration-status.ts")).serverStatus(place);
  return (await import("../archive/sqlite/migration-status.ts")).migrationStatus(place);
}
