import type { Span } from "../span.ts";

/**
 * Spans that can be found by what they overlap. They lie in cells by place and by the power of two of their length, so
 * that a look-up sees only spans of about the same length and place, and takes no longer if there are many elsewhere.
 */
export class QuotePlaces<Item extends Span> {
  readonly #cells = new Map<string, Set<Item>>();

  add(item: Item): void {
    const cell = cellOf(item);
    const known = this.#cells.get(cell);
    if (known === undefined) this.#cells.set(cell, new Set([item]));
    else known.add(item);
  }

  delete(item: Item): void {
    this.#cells.get(cellOf(item))?.delete(item);
  }

  /**
   * The item at a span, or null: one that shares with it at least half of itself and half of the span. Of several, it
   * is the one that shares most in proportion to what the two cover; so an equal one always wins.
   */
  nearest(span: Span): Item | null {
    let best: Item | null = null;
    let bestShare = 0;
    for (const item of this.#near(span)) {
      const share = shareOf(item, span);
      if (share > bestShare || (share === bestShare && best !== null && comesBefore(item, best))) {
        best = item;
        bestShare = share;
      }
    }
    return best;
  }

  /** Every item of at least half and at most twice the length that overlaps the span, and some that do not. */
  *#near({ start, end }: Span): Generator<Item> {
    const level = levelOf(end - start);
    for (let one = Math.max(0, level - 1); one <= level + 1; one += 1) {
      const size = 2 ** one;
      const last = Math.floor((end - 1) / size);
      for (let at = Math.floor((start - 2 * size) / size); at <= last; at += 1) {
        yield* this.#cells.get(`${one} ${at}`) ?? [];
      }
    }
  }
}

function cellOf({ start, end }: Span): string {
  const level = levelOf(end - start);
  return `${level} ${Math.floor(start / 2 ** level)}`;
}

function levelOf(length: number): number {
  return Math.floor(Math.log2(length));
}

/** How much two spans share of what they cover together, from 0 to 1; 0 if they share less than half of either. */
function shareOf(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const lengths = [one.end - one.start, other.end - other.start] as const;
  if (2 * shared < Math.max(...lengths)) return 0;
  return shared / (lengths[0] + lengths[1] - shared);
}

function comesBefore(one: Span, other: Span): boolean {
  return one.start === other.start ? one.end < other.end : one.start < other.start;
}
