import type { Refusal } from "../../../diagnostic.ts";

/** How many kinds a report names. */
const NAMED = 6;

/**
 * Counts by kind what a container holds beside articles, instead of refusing it one by one: a crawl has thousands of
 * pictures.
 */
export class LeftOut {
  readonly #counts = new Map<string, number>();

  /** @param kind "image/jpeg", "with status 404" */
  add(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** One refusal for all of them; null if there are none. */
  refusal(): Refusal | null {
    const kinds = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const total = sum(kinds);
    if (total === 0) return null;
    const named = kinds.slice(0, NAMED).map(([kind, count]) => `${count} ${kind}`);
    const rest = sum(kinds.slice(NAMED));
    if (rest > 0) named.push(`${rest} other`);
    const what = total === 1 ? "1 record that is no HTML page is" : `${total} records that are no HTML pages are`;
    return { code: "E_NOT_ARTICLE", reason: `${what} left out: ${named.join(", ")}` };
  }
}

function sum(kinds: readonly (readonly [string, number])[]): number {
  return kinds.reduce((total, [, count]) => total + count, 0);
}
