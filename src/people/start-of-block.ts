import { firstFrom } from "../text/first-from.ts";
import { itemAt } from "../text/item-at.ts";
import type { WordTable } from "./word-table.ts";

/** The first token of the block that a token stands in. */
export function startOfBlock({ document: { blocks } }: WordTable, at: number): number {
  return itemAt(blocks, firstFrom(blocks, ({ firstToken }) => firstToken, at + 1) - 1)?.firstToken ?? 0;
}
