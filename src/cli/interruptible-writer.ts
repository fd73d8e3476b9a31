import type { PreparedArticle } from "../ingest/prepare-article.ts";
import type { Writer } from "../ingest/writer.ts";
import type { Terminal } from "./terminal.ts";

/** Characters that SQLite passes in about a second. */
const LONG = 2 ** 30;

/**
 * A writer that an interrupt ends at once where it has long to do: for each passage that it checks SQLite counts from the
 * start of the text, which takes minutes if one text has tens of thousands of them. Nothing of the batch is stored then,
 * as after a kill.
 */
export function interruptibleWriter(writer: Writer, terminal: Terminal): Writer {
  return {
    find: writer.find,
    write: (articles, rejected) => {
      const write = () => writer.write(articles, rejected);
      return charactersPassed(articles) > LONG ? terminal.unguarded(write) : write();
    },
  };
}

function charactersPassed(articles: readonly PreparedArticle[]): number {
  return articles.reduce(
    (sum, { text, extraction }) => sum + text.length * (extraction.mentions.length + extraction.quotes.length),
    0,
  );
}
