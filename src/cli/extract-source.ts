import { isRefusal } from "../diagnostic.ts";
import { articleReader } from "../ingest/prepare-article.ts";
import { toReceivedArticle } from "../ingest/receipt-of.ts";
import { requireSecondReader } from "../ingest/thorough.ts";
import { findSources } from "../sources/find-sources.ts";
import { toJson } from "./json.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the extraction of one article, and returns the number of failures. A refusal goes to standard error. */
export async function extractFile(
  place: string,
  { encoding, thorough = false }: { readonly encoding?: string; readonly thorough?: boolean },
  terminal: Terminal,
): Promise<number> {
  let failed = 0;
  const reader = thorough ? await requireSecondReader() : null;
  const read = articleReader(async () => reader ?? requireSecondReader());
  const sources = findSources([place], {
    standardInput: process.stdin,
    ...(encoding === undefined ? {} : { encoding }),
  });
  for await (const source of sources) {
    const { name, content } = source;
    const prepared = isRefusal(content)
      ? content
      : await read({ ...toReceivedArticle(source, content), isThorough: thorough });
    if (isRefusal(prepared)) {
      failed += 1;
      terminal.warn(`${prepared.code} "${name}": ${prepared.reason}`);
    } else {
      const result = { id: name, ...prepared.extraction };
      await terminal.write(toJson(result));
    }
  }
  return failed;
}
