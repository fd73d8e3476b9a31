import type { Reader } from "../archive/reader.ts";
import type { Bearer } from "../decisions/decision.ts";
import { misuse } from "../misuse.ts";

/**
 * Finds the two about whom somebody wants to say whether they are one.
 *
 * @throws ArchiveError `not_found`, `ambiguous`; `invalid_argument` if both are one row
 */
export async function findTwo(
  db: Reader,
  one: string,
  other: string,
): Promise<{ readonly one: Bearer; readonly other: Bearer }> {
  const { findKnownBearer } = await import("../desk/find-bearer.ts");
  const [first, second] = [await findKnownBearer(db, one), await findKnownBearer(db, other)];
  if (first.row.kind !== second.row.kind || first.row.id !== second.row.id) {
    return { one: first.bearer, other: second.bearer };
  }
  throw misuse(
    `"${one}" and "${other}" are one already, ${first.row.name}; if that was decided, history names the decision and undo takes it back`,
  );
}
