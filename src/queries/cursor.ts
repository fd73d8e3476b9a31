import { createHash } from "node:crypto";
import { misuse, requireString } from "../misuse.ts";

/** Where a page ended: the last item's values of what the list is ordered by. */
export type CursorKey = readonly (string | number | null)[];

/**
 * An opaque cursor: the key of the last item, bound by a digest to the list and the filter that it came from. It is not
 * a secret. The digest only refuses a cursor that was altered or comes from elsewhere, which would silently skip items.
 */
export function toCursor(list: string, filter: object, key: CursorKey): string {
  return `${Buffer.from(JSON.stringify(key)).toString("base64url")}.${digest(list, filter, key)}`;
}

/**
 * The key that a cursor holds.
 *
 * @throws ArchiveError `invalid_argument` if it was altered or comes from another list or filter
 */
export function parseCursor(list: string, filter: object, cursor: string): CursorKey {
  requireString("page: after", cursor);
  const [payload = "", signature] = cursor.split(".");
  const key = decode(payload);
  if (key === null || toCursor(list, filter, key) !== cursor || signature === undefined) {
    throw misuse(`cursor: not one of this list of ${list} with this filter`);
  }
  return key;
}

function decode(payload: string): CursorKey | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    return Array.isArray(value) && value.every(isKeyPart) ? value : null;
  } catch {
    return null;
  }
}

function isKeyPart(value: unknown): value is string | number | null {
  return value === null || typeof value === "string" || typeof value === "number";
}

function digest(list: string, filter: object, key: CursorKey): string {
  const canonical = JSON.stringify([list, Object.entries(filter).filter(isGiven).sort(byName), key]);
  return createHash("sha256").update(canonical).digest("base64url").slice(0, 16);
}

function isGiven([, value]: [string, unknown]): boolean {
  return value !== undefined;
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
