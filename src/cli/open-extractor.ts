import type { Extractor } from "../ingest/extractor.ts";
import { threadExtractor } from "../ingest/thread-extractor.ts";

/**
 * Opens an extractor that reads in several threads; if thorough, a second reader has a say in each article.
 *
 * @throws ArchiveError that says what to install, if there is no second reader
 */
export async function openExtractor(isThorough: boolean, threads?: number): Promise<Extractor> {
  if (!isThorough) return threadExtractor(threads);
  const { requireSecondReader } = await import("../ingest/thorough.ts");
  await requireSecondReader();
  const extractor = threadExtractor(threads);
  return {
    get width() {
      return extractor.width;
    },
    prepare: (articles) => extractor.prepare(articles.map((article) => ({ ...article, isThorough: true }))),
    close: () => extractor.close(),
  };
}
