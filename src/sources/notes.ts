/** The note that so many things of a kind were left out; none for none. */
export function leftOut(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}${count === 1 ? "" : "s"} left out`];
}
