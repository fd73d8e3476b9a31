import { ArchiveError } from "../errors.ts";

/** Whether the place of an archive is the address of a database rather than the path of a file. */
export function isAddress(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

/**
 * An address without its password, fit to be shown.
 *
 * @throws ArchiveError `invalid_argument` if it is not a URL
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
