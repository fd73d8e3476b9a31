import { addressFates, type FormerAddress } from "../../facts/address-fates.ts";
import type { Span } from "../../span.ts";
import type { AddressFate } from "../../vocabulary.ts";
import { change, insertInto, query, tuples } from "./statement.ts";
import type { Work } from "./work.ts";

/*
 * Keeps the addresses at which quotes of an article stood, while its facts are replaced.
 */

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

interface QuotePlace extends Span {
  readonly id: number;
}

const FIND_QUOTES = query<[number], QuotePlace>(
  `SELECT id, start_char AS start, end_char AS "end" FROM quotes WHERE article_id = ? ORDER BY seq`,
);
const FIND_ADDRESSES = tuples<[number], AddressRow>(
  `SELECT was.start_char, was.end_char, was.became, was.run_id, quotes.start_char, quotes.end_char
   FROM quote_addresses AS was LEFT JOIN quotes ON quotes.id = was.quote_id WHERE was.article_id = ?`,
);
const REMOVE = change<[number]>("DELETE FROM quote_addresses WHERE article_id = ?");

/**
 * Takes down the addresses of an article, before its quotes go. Afterwards nothing in `quote_addresses` points at them.
 */
export function* takeAddresses(articleId: number): Work<TakenAddresses> {
  const before = yield* FIND_QUOTES.all(articleId);
  const former = (yield* FIND_ADDRESSES.all(articleId)).map(toAddress);
  if (former.length > 0) yield* REMOVE.run(articleId);
  return { before, former };
}

// Appending nothing to the action makes SQLite read only the decisions about the article: by the index it would go
// through all rejections.
const FIND_REJECTED = query<[number], Span>(
  `SELECT start_char AS start, end_char AS "end" FROM decisions
   WHERE article_sha256 = (SELECT sha256 FROM articles WHERE id = ?) AND action || '' = 'reject' AND start_char IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = decisions.key)`,
);
const INSERT = insertInto("quote_addresses", ["article_id", "start_char", "end_char", "quote_id", "became", "run_id"]);

/** Writes the former addresses of an article, after its new quotes are written. */
export function* putAddresses(articleId: number, { before, former }: TakenAddresses, runId: number): Work<void> {
  const now = yield* FIND_QUOTES.all(articleId);
  const ids = new Map(now.map((quote) => [placeOf(quote), quote.id]));
  const written = new Map(former.map((address) => [fateText(address), address.runId]));
  const fates = addressFates({ before, former, now, rejected: yield* FIND_REJECTED.all(articleId) });
  yield* INSERT.rows(
    fates.flatMap((fate) => {
      const { start, end, became, leadsTo } = fate;
      const quoteId = leadsTo === null ? null : (ids.get(placeOf(leadsTo)) ?? null);
      return [articleId, start, end, quoteId, became, written.get(fateText(fate)) ?? runId];
    }),
  );
}

function toAddress([start, end, became, runId, quoteStart, quoteEnd]: AddressRow): WrittenAddress {
  const leadsTo = quoteStart === null || quoteEnd === null ? null : { start: quoteStart, end: quoteEnd };
  return { start, end, became, runId, leadsTo };
}

/**
 * An address with everything stated about it. As long as this stays the same, it counts as written by the run that
 * first stated it.
 */
function fateText({ start, end, became, leadsTo }: FormerAddress): string {
  return `${start}-${end} ${became} ${leadsTo === null ? "" : placeOf(leadsTo)}`;
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
