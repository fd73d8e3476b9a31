/**
 * The version of the rules within that of what has read an article: where a second reader had a say, it stands behind them,
 * "0.1.0+3f9a2c81d0b7.91c0ffee1234". Who is who, and whom decisions are about, is the rules' alone.
 */
export function rulesVersion(version: string): string {
  return version.replace(/(\+[0-9a-f]+)\.[0-9a-f]{12}$/, "$1");
}
