import { ArchiveError } from "../errors.ts";

/**
 * Whether the place of an archive is the address of a database rather than the path of a file: "postgres://…", but also
 * "mysql://…" and "postgre://…", which no database is found at. Taken for paths, they would be shown with their
 * passwords.
 */
export function isAddress(place: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(place);
}

/**
 * An address without its password, fit to be shown.
 *
 * @throws ArchiveError `invalid_argument` if it is not a URL of PostgreSQL
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
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol)) return url;
  const problem = url === null ? "no URL" : `none of PostgreSQL, but of "${url.protocol}//"`;
  throw new ArchiveError(
    "invalid_argument",
    `the address of the database is ${problem}: postgres://user@host/database`,
  );
}
