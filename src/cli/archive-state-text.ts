import type { ArchiveState } from "../queries/archive-state.ts";

/** What must be cited with a figure: the versions that have read the articles, and the digest of the archive. */
export function archiveStateText({ versions, digest }: ArchiveState): string {
  return `read by onrecord ${versions.join(", ") || "(nothing yet)"}; archive ${digest ?? "without a digest"}`;
}
