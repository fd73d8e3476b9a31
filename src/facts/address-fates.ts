import type { Span } from "../span.ts";
import type { AddressFate } from "../vocabulary.ts";

/** An address where a quote of an article once stood. */
export interface FormerAddress extends Span {
  readonly became: AddressFate;
  /** Where the quote that it leads to stands, or stood before the exchange; null if it leads to none. */
  readonly leadsTo: Span | null;
}

/**
 * What is known of an article's addresses when its quotes are exchanged. All are envelopes of quotes, in code points.
 */
export interface AddressesOfArticle {
  /** The quotes that stood until now. */
  readonly before: readonly Span[];
  /** Addresses where no quote stood any longer even then. */
  readonly former: readonly FormerAddress[];
  /** The quotes that stand from now on. */
  readonly now: readonly Span[];
  /** The passages that a person has decided are not quotes. */
  readonly rejected: readonly Span[];
}

/**
 * What has become of every address where no quote stands any longer, each once, by place.
 *
 * An address was **parted** if two or more new quotes lie in it, each with at least half of its length; it leads to the
 * one that shares most with it. It was **joined** if at least half of it lies in a longer quote that holds another one
 * that stood before; and it **moved** if one new quote shares at least half of the shorter of the two with it. If
 * nothing stands in its place, it was **rejected** if a person rejected a passage that shares at least half with it,
 * and otherwise it is **gone**. An older address goes on leading to what became of the quote that it led to.
 *
 * Takes time in proportion to the addresses and their overlaps, except for sorting.
 */
export function addressFates({ before, former, now, rejected }: AddressesOfArticle): FormerAddress[] {
  const stood = new Map(before.map((span) => [placeOf(span), span]));
  const standing = new Map(now.map((span) => [placeOf(span), span]));
  const goneNow = [...stood].flatMap(([place, span]) => (standing.has(place) ? [] : [span]));
  const judge = prepareJudge({ stood, now: [...standing.values()], goneNow, rejected });
  const fates = new Map(goneNow.map((span) => [placeOf(span), judge(span)]));
  for (const address of former) {
    const place = placeOf(address);
    if (!standing.has(place) && !stood.has(place)) fates.set(place, follow(address, fates, standing) ?? judge(address));
  }
  return [...fates.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** An older address, leading to what its quote became; null if it leads nowhere, so that it must be judged anew. */
function follow(
  address: FormerAddress,
  fates: ReadonlyMap<string, FormerAddress>,
  standing: ReadonlyMap<string, Span>,
): FormerAddress | null {
  const { start, end, became, leadsTo } = address;
  if (leadsTo === null) return null;
  const target = placeOf(leadsTo);
  if (standing.has(target)) return address;
  const next = fates.get(target);
  if (next === undefined || next.leadsTo === null) return null;
  return { start, end, became: next.became === "moved" ? became : next.became, leadsTo: next.leadsTo };
}

interface Judged {
  readonly stood: ReadonlyMap<string, Span>;
  readonly now: readonly Span[];
  /** Quotes that stood and no longer do. */
  readonly goneNow: readonly Span[];
  readonly rejected: readonly Span[];
}

/** Returns a function that judges addresses by what stands in their places. */
function prepareJudge({ stood, now, goneNow, rejected }: Judged): (address: Span) => FormerAddress {
  const overlapping = prepareOverlapping(now);
  const rejections = prepareOverlapping(rejected);
  const wentInto = prepareOverlapping(goneNow);
  const isNew = (quote: Span) => !stood.has(placeOf(quote));

  /** Whether a quote holds another one that stood before: itself, or one that is gone. */
  function holdsAnother(quote: Span, address: Span): boolean {
    if (!isNew(quote)) return true;
    return wentInto(quote).some((one) => isIn(one, quote) && !isMostly(one, address));
  }

  return ({ start, end }) => {
    const address = { start, end };
    const there = overlapping(address);
    const pieces = there.filter((quote) => isNew(quote) && isIn(quote, address));
    if (pieces.length > 1) return { ...address, became: "parted", leadsTo: nearest(pieces, address) };
    const into = nearest(
      there.filter((quote) => isIn(address, quote) || (isNew(quote) && isIn(quote, address))),
      address,
    );
    const isRejected = rejections(address).some((passage) => isMostly(passage, address));
    if (into === null || (isRejected && !isNew(into))) {
      return { ...address, became: isRejected ? "rejected" : "gone", leadsTo: null };
    }
    const isJoined = isIn(address, into) && lengthOf(into) > lengthOf(address) && holdsAnother(into, address);
    return { ...address, became: isJoined ? "joined" : "moved", leadsTo: into };
  };
}

/** Returns a function that finds the spans that share at least one character with another. */
function prepareOverlapping(spans: readonly Span[]): (other: Span) => Span[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    const found: Span[] = [];
    for (let at = countBefore(sorted, end) - 1; at >= 0 && (furthest[at] ?? 0) > start; at -= 1) {
      const span = sorted[at];
      if (span !== undefined && span.end > start) found.push(span);
    }
    return found;
  };
}

/** How many of some spans, sorted by their start, start before a place. */
function countBefore(sorted: readonly Span[], place: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quote that shares most with an address in proportion to what the two cover; of equals, the first in the text. */
function nearest(quotes: readonly Span[], address: Span): Span | null {
  let best: Span | null = null;
  let bestShare = 0;
  for (const quote of quotes) {
    const common = shared(quote, address);
    const share = common / (lengthOf(quote) + lengthOf(address) - common);
    if (share > bestShare || (share === bestShare && best !== null && quote.start < best.start)) {
      best = quote;
      bestShare = share;
    }
  }
  return best;
}

/** Whether at least half of one lies in another. */
function isIn(one: Span, other: Span): boolean {
  return 2 * shared(one, other) >= lengthOf(one);
}

/** Whether two share at least half of either. */
function isMostly(one: Span, other: Span): boolean {
  return isIn(one, other) && isIn(other, one);
}

function shared(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
