import { tryDecodeURIComponent } from "hono/utils/url";
import type { Reader } from "../archive/reader.ts";
import { findNamed } from "../queries/names.ts";
import type { Named } from "../queries/records.ts";
import { address } from "./addresses.ts";

/** The person whose page, or whose candidates, a form comes back to; null if it comes back to another page. */
export async function personOfPage(db: Reader, back: string): Promise<Named | null> {
  const { pathname, searchParams } = new URL(back, "http://reader");
  const [, inPath] = /^\/people\/([^/]+)/.exec(pathname) ?? [];
  const slug = inPath === undefined ? searchParams.get("person") : tryDecodeURIComponent(inPath);
  if (slug === null) return null;
  return (await findNamed(db, { slug })).find(({ kind }) => kind === "person") ?? null;
}

/**
 * Where somebody goes once a form is carried out: to the page that it came from. If that was a person's, and the
 * decision has left that person in no article, it is the list of those who have the name now.
 */
export async function pageAfterDeciding(db: Reader, back: string, person: Named | null): Promise<string> {
  const isThere = person === null || (await findNamed(db, { slug: person.slug })).length > 0;
  return isThere ? back : address("/people", { name: person.name });
}
