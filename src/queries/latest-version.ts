import { eq } from "drizzle-orm";
import type { Reader } from "../archive/reader.ts";
import { latestVersions } from "../archive/schema.ts";
import type { LinkKind } from "../vocabulary.ts";

/** The latest version of an article that has a later one. */
export interface LatestVersion {
  readonly id: number;
  /** How it relates to the article: `revision` or `correction`. */
  readonly kind: LinkKind;
}

/** Finds the latest version of an article; null if the archive has no later one. */
export async function findLatestVersion(db: Reader, articleId: number): Promise<LatestVersion | null> {
  const [latest] = await db
    .select({ id: latestVersions.latestId, kind: latestVersions.kind })
    .from(latestVersions)
    .where(eq(latestVersions.articleId, articleId));
  return latest ?? null;
}
