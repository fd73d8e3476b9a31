import { and, eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { people, slugRedirects } from "../archive/schema.ts";
import { inList } from "../queries/conditions.ts";
import { loadIdentityLog } from "./identity-log.ts";
import { loadJoinedKeys } from "./sighted.ts";

/** Somebody, with what people need to decide who that is. */
export interface Identity {
  readonly id: number;
  readonly slug: string;
  readonly key: string;
  readonly name: string;
  /** The ids of the decisions about who this is, and of those that undo them, ascending. */
  readonly touching: readonly number[];
}

/** People by their slugs; the slug of somebody who was joined with another leads to that one. */
export async function loadIdentities(
  db: Reader,
  slugs: readonly string[],
): Promise<(slug: string) => Identity | undefined> {
  const { id, slug, key, name } = people;
  const rows = await db.select({ id, slug, key, name }).from(people).where(inList(slug, slugs));
  const joined = await db
    .select({ id, slug, key, name, former: slugRedirects.slug })
    .from(slugRedirects)
    .innerJoin(people, eq(people.id, slugRedirects.personId))
    .where(and(eq(slugRedirects.kind, "person"), inList(slugRedirects.slug, slugs)));
  const log = await loadIdentityLog(db);
  const keysOf = await loadJoinedKeys(db);
  const withTouching = (row: Omit<Identity, "touching">) => ({ ...row, touching: log.touching(keysOf(row.key)) });
  const found = new Map<string, Identity>([
    ...joined.map(({ former, ...row }): [string, Identity] => [former, withTouching(row)]),
    ...rows.map((row): [string, Identity] => [row.slug, withTouching(row)]),
  ]);
  return (wanted) => found.get(wanted);
}
