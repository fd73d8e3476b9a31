import { ArchiveError } from "../errors.ts";

/** The result of a look-up; null if the archive does not have it. */
export async function orNotFound<Found>(looking: Promise<Found>): Promise<Found | null> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof ArchiveError && error.code === "not_found") return null;
    throw error;
  }
}
