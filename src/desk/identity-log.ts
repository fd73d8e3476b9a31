import { and, asc, isNotNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { decisions } from "../archive/schema.ts";
import type { Act } from "../decisions/decision.ts";
import { bearerKey } from "../names/bearer-keys.ts";
import { inList } from "../queries/conditions.ts";
import { ABOUT_IDENTITY, bearersOf } from "./bearers-of.ts";

/** What people have decided about who is who. */
export interface IdentityLog {
  /**
   * The ids of the decisions that name people with these keys, and of those that undo them, ascending.
   *
   * @param keys as the archive would have them without decisions: those of everybody who is joined in a person
   */
  touching(keys: readonly string[]): readonly number[];
  /**
   * Whether somebody has said that two people are two, or that it cannot be told; each is given by the keys of all who
   * are joined in them.
   */
  isToldApart(one: readonly string[], other: readonly string[]): boolean;
  /** Whether somebody has said that this name has several bearers. */
  isSplit(key: string): boolean;
}

/** Reads the identity log. Decisions about quotes and articles, which are most, are not looked at. */
export async function loadIdentityLog(db: Reader): Promise<IdentityLog> {
  const { id, key, action, value, undoes } = decisions;
  const rows = await db
    .select({ id, key, action, value })
    .from(decisions)
    .where(and(inList(action, ABOUT_IDENTITY), isNotNull(value)))
    .orderBy(asc(id));
  const keys = rows.map((row) => row.key);
  const undoing = await db.select({ id, undoes }).from(decisions).where(inList(undoes, keys));
  return logOf(rows, new Map(undoing.map((row) => [row.undoes, row.id])));
}

interface Row {
  readonly id: number;
  readonly key: string;
  readonly action: string;
  readonly value: string | null;
}

function logOf(rows: readonly Row[], undoneBy: ReadonlyMap<string | null, number>): IdentityLog {
  const touching = new Map<string, number[]>();
  const apart = new Set<string>();
  const split = new Set<string>();
  for (const { id, key, action, value } of rows) {
    // The value was checked when it came in.
    const named = bearersOf({ action, value: JSON.parse(value ?? "{}") } as Act).filter(
      ({ kind }) => kind === "person",
    );
    const [one = "", other = ""] = named.map(bearerKey);
    const undoing = undoneBy.get(key);
    for (const name of new Set([one, other])) {
      const ids = touching.get(name) ?? [];
      touching.set(name, ids);
      ids.push(id, ...(undoing === undefined ? [] : [undoing]));
    }
    if (undoing !== undefined) continue;
    if (action === "different" || action === "unsure") apart.add(pairOf(one, other)).add(pairOf(other, one));
    if (action === "split") split.add(one);
  }
  return {
    touching: (keys) => [...new Set(keys.flatMap((key) => touching.get(key) ?? []))].sort((a, b) => a - b),
    isToldApart: (one, other) => one.some((a) => other.some((b) => apart.has(pairOf(a, b)))),
    isSplit: (key) => split.has(key),
  };
}

function pairOf(one: string, other: string): string {
  return `${one}\n${other}`;
}
