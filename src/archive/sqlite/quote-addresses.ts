import type { Database } from "better-sqlite3";
import { addressFates, type FormerAddress } from "../../facts/address-fates.ts";
import type { Span } from "../../span.ts";
import type { AddressFate } from "../../vocabulary.ts";

/** Keeps the addresses at which quotes of an article stood, while its facts are exchanged. */
export interface KeepAddresses {
  /** Before the quotes go. Nothing points at them from `quote_addresses` afterwards. */
  take(articleId: number): TakenAddresses;
  /** After the new ones are written. */
  put(articleId: number, taken: TakenAddresses, runId: number): void;
}

/** The addresses of an article as they were. */
export interface TakenAddresses {
  readonly before: readonly Span[];
  readonly former: readonly WrittenAddress[];
}

interface WrittenAddress extends FormerAddress {
  readonly runId: number;
}

type AddressRow = readonly [
  start: number,
  end: number,
  became: AddressFate,
  runId: number,
  quoteStart: number | null,
  quoteEnd: number | null,
];

export function prepareKeepAddresses(database: Database): KeepAddresses {
  const findQuotes = database.prepare<[number], QuotePlace>(
    "SELECT id, start_char AS start, end_char AS end FROM quotes WHERE article_id = ? ORDER BY seq",
  );
  const findAddresses = database
    .prepare<[number], AddressRow>(
      `SELECT was.start_char, was.end_char, was.became, was.run_id, quotes.start_char, quotes.end_char
       FROM quote_addresses AS was LEFT JOIN quotes ON quotes.id = was.quote_id WHERE was.article_id = ?`,
    )
    .raw();
  // The unary plus keeps SQLite to the decisions about the article, where the index would lead through all that reject something.
  const findRejected = database.prepare<[number], Span>(
    `SELECT start_char AS start, end_char AS end FROM decisions
     WHERE article_sha256 = (SELECT sha256 FROM articles WHERE id = ?) AND +action = 'reject' AND start_char IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = decisions.key)`,
  );
  const remove = database.prepare<[number]>("DELETE FROM quote_addresses WHERE article_id = ?");
  const insert = database.prepare<[number, number, number, number | null, AddressFate, number]>(
    "INSERT INTO quote_addresses (article_id, start_char, end_char, quote_id, became, run_id) VALUES (?, ?, ?, ?, ?, ?)",
  );
  return {
    take: (articleId) => {
      const taken = { before: findQuotes.all(articleId), former: findAddresses.all(articleId).map(toAddress) };
      remove.run(articleId);
      return taken;
    },
    put: (articleId, { before, former }, runId) => {
      const now = findQuotes.all(articleId);
      const ids = new Map(now.map((quote) => [placeOf(quote), quote.id]));
      const written = new Map(former.map((address) => [fateText(address), address.runId]));
      for (const fate of addressFates({ before, former, now, rejected: findRejected.all(articleId) })) {
        const { start, end, became, leadsTo } = fate;
        const quoteId = leadsTo === null ? null : (ids.get(placeOf(leadsTo)) ?? null);
        insert.run(articleId, start, end, quoteId, became, written.get(fateText(fate)) ?? runId);
      }
    },
  };
}

interface QuotePlace extends Span {
  readonly id: number;
}

function toAddress([start, end, became, runId, quoteStart, quoteEnd]: AddressRow): WrittenAddress {
  const leadsTo = quoteStart === null || quoteEnd === null ? null : { start: quoteStart, end: quoteEnd };
  return { start, end, became, runId, leadsTo };
}

/** An address with all that is said of it: as long as that is the same, it was written by the run that first said so. */
function fateText({ start, end, became, leadsTo }: FormerAddress): string {
  return `${start}-${end} ${became} ${leadsTo === null ? "" : placeOf(leadsTo)}`;
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
