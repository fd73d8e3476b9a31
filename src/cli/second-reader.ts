import type { SecondReader } from "../second-reader/opinion.ts";

/**
 * The second reader, loaded when it is first asked for.
 *
 * @throws ArchiveError that says what to install, if there is none
 */
export async function lendReader(): Promise<SecondReader> {
  const { requireSecondReader } = await import("../ingest/thorough.ts");
  return requireSecondReader();
}
