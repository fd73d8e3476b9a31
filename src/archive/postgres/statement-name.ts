import { sha256 } from "../../sha256.ts";

/** The name under which a statement is prepared: no other has it, and it has no other on any connection. */
export function statementName(sql: string): string {
  return `onrecord_${sha256(sql).slice(0, 32)}`;
}
