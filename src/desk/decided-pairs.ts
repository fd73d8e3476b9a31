import type { Reader } from "../archive/reader.ts";
import { qualifierOf } from "../names/bearer-keys.ts";
import { loadIdentityLog } from "./identity-log.ts";
import { loadJoinedKeys } from "./sighted.ts";

/** Whether people have decided about two people, by their keys: told them apart, or said that it cannot be told. */
export type IsDecided = (one: string, other: string) => boolean;

/**
 * Loads what is decided, for the people of an archive and those who are joined in them. Bearers of one name whom a
 * qualifier tells apart are decided to be two.
 */
export async function loadIsDecided(db: Reader): Promise<IsDecided> {
  const { isToldApart } = await loadIdentityLog(db);
  const joined = await loadJoinedKeys(db);
  return (one, other) => bare(one) === bare(other) || isToldApart(joined(one), joined(other));
}

/** A key without its qualifier. */
function bare(key: string): string {
  return qualifierOf(key) === null ? key : key.slice(0, key.indexOf(" ("));
}
