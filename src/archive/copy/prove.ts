import { createHash } from "node:crypto";
import { ArchiveError } from "../../errors.ts";
import { rowText, selectOf, valueIn } from "./difference.ts";
import type { CopySide } from "./side.ts";
import { type CopiedTable, TABLES } from "./tables.ts";

/** What a table of an archive holds. */
export interface TableProof {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 of all its rows, in the order of their keys; the same on every database. */
  readonly sha256: string;
}

const AT_ONCE = 2000;

/**
 * Reads all rows of both databases, and gives what they have in common.
 *
 * @throws ArchiveError `integrity` if they differ
 */
export async function prove(source: CopySide, target: CopySide): Promise<TableProof[]> {
  const proofs: TableProof[] = [];
  for (const table of TABLES) {
    const [ours, theirs] = [await digestOf(source, table), await digestOf(target, table)];
    if (ours.sha256 !== theirs.sha256) {
      const message = `${target.place} differs from ${source.place} in ${table.name}: ${theirs.rows} rows, ${ours.rows} there`;
      throw new ArchiveError("integrity", message);
    }
    proofs.push(ours);
  }
  return proofs;
}

async function digestOf(side: CopySide, table: CopiedTable): Promise<TableProof> {
  const hash = createHash("sha256");
  const key = table.key.join(", ");
  const after = `(${key}) > (${table.key.map((_, at) => `$${at + 1}`).join(", ")})`;
  let rows = 0;
  for (let page = await side.rows(`${selectOf(table)} ORDER BY ${key} LIMIT ${AT_ONCE}`); page.length > 0; ) {
    for (const row of page) hash.update(`${rowText(row)}\n`);
    rows += page.length;
    const last = page.at(-1) ?? [];
    const place = table.key.map((column) => valueIn(table, last, column));
    page =
      page.length < AT_ONCE
        ? []
        : await side.rows(`${selectOf(table)} WHERE ${after} ORDER BY ${key} LIMIT ${AT_ONCE}`, place);
  }
  return { table: table.name, rows, sha256: hash.digest("hex") };
}
