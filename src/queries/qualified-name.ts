/** A name with what tells its bearer from others of the name, if a decision says so: "John Fenn (footballer)". */
export function qualifiedName(name: string, qualifier: string | null): string {
  return qualifier === null ? name : `${name} (${qualifier})`;
}
