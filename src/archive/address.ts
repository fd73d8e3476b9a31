import { ArchiveError } from "../errors.ts";

/** Whether what stands for an archive is the address of a database and not the path of a file. */
export function isAddress(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

/**
 * An address as it may be shown: without its password.
 *
 * @throws ArchiveError `invalid_argument` if it is no URL
 */
export function withoutPassword(address: string): string {
  const url = parse(address);
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (/password/i.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The name of the database at an address. */
export function databaseName(address: string): string {
  return decodeURIComponent(parse(address).pathname.slice(1));
}

function parse(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw new ArchiveError("invalid_argument", "the address of the database is no URL: postgres://user@host/database");
  }
}
