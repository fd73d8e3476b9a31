import type { ArchiveStore } from "../archive/store.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import { localExtractor } from "./extractor.ts";
import { reread } from "./reread.ts";
import type { Reread, RereadCounts } from "./reread-outcome.ts";
import { threadExtractor } from "./thread-extractor.ts";

/** How to read stored articles again, for `Archive.reread`. */
export interface RereadRequest {
  /** Articles by their ids; all, if null. */
  readonly articleIds: readonly number[] | null;
  readonly dryRun: boolean;
  readonly threads: number;
  readonly signal: AbortSignal | undefined;
  /** A second reader, which has a say; it reads in this thread. */
  readonly reader?: SecondReader | undefined;
  report(fates: readonly Reread[]): Promise<void> | void;
}

/** Reads stored articles again and counts what became of them. Throws the reason of the signal when it is aborted. */
export async function rereadArchive(
  store: ArchiveStore,
  { articleIds, dryRun, threads, signal, report, reader }: RereadRequest,
): Promise<RereadCounts> {
  const counts = { changed: 0, unchanged: 0, refused: 0 };
  const extractor = reader === undefined ? threadExtractor(threads) : localExtractor(async () => reader);
  try {
    await reread(store, {
      ...(articleIds === null ? {} : { articleIds }),
      ...(signal === undefined ? {} : { signal }),
      dryRun,
      extractor,
      thorough: reader !== undefined,
      report: async (fates) => {
        for (const { status } of fates) counts[status] += 1;
        await report(fates);
      },
    });
  } finally {
    await extractor.close();
  }
  signal?.throwIfAborted();
  return counts;
}
