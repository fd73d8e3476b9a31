/**
 * The version of the rules, from the version of what has read an article: if a second reader took part, its own stands
 * behind, "0.1.0+3f9a2c81d0b7.91c0ffee1234". Only the rules determine who is who and whom decisions are about.
 */
export function rulesVersion(version: string): string {
  return version.replace(/(\+[0-9a-f]+)\.[0-9a-f]{12}$/, "$1");
}
