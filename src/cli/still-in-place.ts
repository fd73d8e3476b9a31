import { resolve } from "node:path";
import { isAddress } from "../archive/address.ts";
import { ArchiveError } from "../errors.ts";
import { fileIdentity } from "../same-file.ts";

/**
 * Prepares a check that the file at a path is still the one that is there now; it throws `io` if not. SQLite goes on
 * reading a file that was moved, replaced or deleted, and says nothing. For the address of a database, it checks
 * nothing.
 */
export function stillInPlace(place: string): () => void {
  if (isAddress(place)) return () => {};
  const path = resolve(place);
  const opened = fileIdentity(path);
  return () => {
    if (fileIdentity(path) === opened) return;
    throw new ArchiveError("io", `${path} was moved, replaced or deleted since it was opened: start the reader again`);
  };
}
