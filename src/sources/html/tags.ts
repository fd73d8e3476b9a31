/** The elements of these names: "td th caption". */
export function tags(names: string): ReadonlySet<string> {
  return new Set(names.split(" "));
}
