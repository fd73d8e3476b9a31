import { eq, isNotNull } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { articles, runs } from "../archive/schema.ts";
import { descending, gives } from "./conditions.ts";

/** The state of the archive in which something was counted: whoever finds the same state gets the same count. */
export interface ArchiveState {
  /** The versions of onrecord that have read the articles, with their builds. */
  readonly versions: readonly string[];
  /**
   * The digest of the newest run, chained to all before it, as `verify` proves it; null if the archive has no digests.
   */
  readonly digest: string | null;
}

/** The state of an archive as it is. */
export async function findArchiveState(db: Reader): Promise<ArchiveState> {
  const read = db.select({ id: articles.id }).from(articles).where(eq(articles.extractedRunId, runs.id));
  const versions = await db
    .selectDistinct({ version: runs.version })
    .from(runs)
    .where(gives(read.limit(1)))
    .orderBy(runs.version);
  const [newest] = await db
    .select({ digest: runs.digest })
    .from(runs)
    .where(isNotNull(runs.digest))
    .orderBy(descending(runs.id))
    .limit(1);
  return { versions: versions.map(({ version }) => version), digest: newest?.digest ?? null };
}
