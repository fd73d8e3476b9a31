const TITLES = new Set("the a an mr mrs ms dr sen rep gov president sir lord lady prof".split(" "));

/** Names agree when equal, or when their last words agree and all words of one stand in the other. */
export function sameName(a: string, b: string): boolean {
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return false;
  if (left.join(" ") === right.join(" ")) return true;
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  return shorter.every((word) => longer.includes(word)) && shorter.at(-1) === longer.at(-1);
}

function words(name: string): string[] {
  const folded = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "");
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !TITLES.has(word));
}
