/**
 * Which of two spellings of one name the archive shows. It depends on the two alone, so the result is the same in
 * whatever order articles come: a name that is not all in capitals, then one with more marks (é for e), then the longer,
 * then the first in code-unit order.
 */
export function betterSpelling(a: string, b: string): string {
  if (a === b) return a;
  const difference =
    Number(isAllCapitals(a)) - Number(isAllCapitals(b)) || marks(b) - marks(a) || b.length - a.length || order(a, b);
  return difference <= 0 ? a : b;
}

function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

function marks(name: string): number {
  return name.normalize("NFD").replaceAll(/\P{M}/gu, "").length;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Whether full-text search sees no difference between two spellings, so that a change from one to the other leaves its
 * index true. It folds case; what it does beyond ASCII is not relied upon.
 */
export function isSameToSearch(a: string, b: string): boolean {
  return isAscii(a) && isAscii(b) && a.toLowerCase() === b.toLowerCase();
}

function isAscii(name: string): boolean {
  return /^[ -~]*$/.test(name);
}
