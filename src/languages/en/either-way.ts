/** Each word of a pair of lists with the other list, both ways round. */
export function eitherWay(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const both = pairs.flatMap(([one, other]) => [
    [one.split(" "), other.split(" ")] as const,
    [other.split(" "), one.split(" ")] as const,
  ]);
  return new Map(both.flatMap(([own, others]) => own.map((word) => [word, others] as const)));
}
