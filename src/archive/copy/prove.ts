import { createHash } from "node:crypto";
import { ArchiveError } from "../../errors.ts";
import { readInPages } from "./compare-in-parts.ts";
import { rowText } from "./difference.ts";
import type { CopySide } from "./side.ts";
import { type CopiedTable, TABLES } from "./tables.ts";

/** What a table of an archive holds. */
export interface TableProof {
  readonly table: string;
  readonly rows: number;
  /** SHA-256 of all its rows, in the order of their keys; the same on every database. */
  readonly sha256: string;
}

/**
 * Reads all rows of both databases, and returns what both hold.
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
  let rows = 0;
  for await (const page of readInPages(side, table)) {
    for (const row of page) hash.update(`${rowText(row)}\n`);
    rows += page.length;
  }
  return { table: table.name, rows, sha256: hash.digest("hex") };
}
