import type { Reader } from "../archive/reader.ts";
import type { ReviewItem } from "../desk/review.ts";
import type { SecondReader } from "../second-reader/opinion.ts";
import { count } from "./archive-words.ts";
import { startProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** How to order a queue by disagreement. */
export interface ReadingBeside {
  readonly reader: SecondReader;
  /** How many articles to read at most. */
  readonly read: number;
  /** How many quotes to return at most. */
  readonly limit: number;
}

/**
 * The quotes that nobody has judged and that the rules and a second reader together are least sure of. Shows how far
 * the reading has come and says how many articles were read out of how many. If interrupted, it goes on with what it
 * has.
 */
export async function reviewByOpinions(
  db: Reader,
  { reader, read, limit }: ReadingBeside,
  terminal: Terminal,
): Promise<ReviewItem[]> {
  const { seeOpinions } = await import("../desk/review.ts");
  const { createQueue, findUnsureArticles, readOpinions } = await import("../desk/second-opinions.ts");
  const { ids, all } = await findUnsureArticles(db, read);
  const queue = createQueue(limit);
  const progress = startProgress(ids.length, terminal);
  let isStopped = false;
  let done = 0;
  const release = terminal.onInterrupt(() => {
    isStopped = true;
  });
  try {
    for (const id of ids) {
      if (isStopped) break;
      queue.add(await readOpinions(db, id, reader));
      done += 1;
      progress.advance(1);
    }
  } finally {
    release();
    progress.stop();
  }
  const why = isStopped ? "interrupted: " : "";
  const more = done < all && !isStopped ? "; --read says how many it is to read" : "";
  terminal.note(
    `${why}the second reader has read ${done} of ${count(all, "articles")} with quotes that nobody has judged${more}`,
  );
  return seeOpinions(db, queue.first(), reader);
}
