import { eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { organisations, people, slugRedirects } from "../archive/schema.ts";
import type { NamedKind } from "../vocabulary.ts";

/**
 * The keys of everybody whom a person or an organisation stands for: its own, and those of rows that were joined with
 * it.
 */
export async function keysOf(db: Reader, kind: NamedKind, id: number): Promise<string[]> {
  const table = kind === "person" ? people : organisations;
  const pointer = kind === "person" ? slugRedirects.personId : slugRedirects.organisationId;
  const own = await db.select({ key: table.key }).from(table).where(eq(table.id, id));
  const joined = await db.select({ key: slugRedirects.key }).from(slugRedirects).where(eq(pointer, id));
  return [...own, ...joined].map(({ key }) => key);
}
