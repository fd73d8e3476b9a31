/** A note that this many things of a kind were left out: "3 pictures left out". No note if there are none. */
export function leftOut(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}${count === 1 ? "" : "s"} left out`];
}
