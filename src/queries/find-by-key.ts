import { and, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { organisations, people, slugRedirects } from "../archive/schema.ts";
import type { NamedKind } from "../vocabulary.ts";
import { inList } from "./conditions.ts";

/** The ids of people or organisations by their keys, and by the keys of rows that were joined with them. */
export async function findByKey(db: Reader, kind: NamedKind, keys: readonly string[]): Promise<Map<string, number>> {
  const table = kind === "person" ? people : organisations;
  const pointer = kind === "person" ? slugRedirects.personId : slugRedirects.organisationId;
  const own = await db.select({ key: table.key, id: table.id }).from(table).where(inList(table.key, keys));
  const joined = await db
    .select({ key: slugRedirects.key, id: pointer })
    .from(slugRedirects)
    .where(and(eq(slugRedirects.kind, kind), inList(slugRedirects.key, keys)));
  return new Map([...joined, ...own].flatMap(({ key, id }) => (id === null ? [] : [[key, id] as const])));
}
