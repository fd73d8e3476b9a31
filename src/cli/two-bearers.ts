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
  const { findBearer } = await import("../desk/find-bearer.ts");
  const { bearerKey } = await import("../names/bearer-keys.ts");
  const two = { one: await findBearer(db, one), other: await findBearer(db, other) };
  if (two.one.kind !== two.other.kind || bearerKey(two.one) !== bearerKey(two.other)) return two;
  throw misuse(
    `"${one}" and "${other}" are one already, ${two.one.name}; if that was decided, history names the decision and undo takes it back`,
  );
}
