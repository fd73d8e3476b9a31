/**
 * A name with the qualifier that tells its bearer from others of the name, if a decision gives one: "John Fenn
 * (footballer)".
 */
export function qualifiedName(name: string, qualifier: string | null): string {
  return qualifier === null ? name : `${name} (${qualifier})`;
}
