/**
 * Which of two spellings of a name the archive shows. It depends on the two alone, so the order of articles makes no
 * difference: a name not all in capitals wins, then one with more marks (é for e), then the longer, then the first in
 * code-unit order.
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
