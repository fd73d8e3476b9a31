import { sha256 } from "../../sha256.ts";

/** The name under which a statement is prepared: unique to it, and the same on every connection. */
export function statementName(sql: string): string {
  return `onrecord_${sha256(sql).slice(0, 32)}`;
}
