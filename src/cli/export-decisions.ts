import type { ArchiveDatabase } from "../archive/sqlite/open.ts";
import type { DecisionAction } from "../decisions/decision.ts";
import { toDecisionLine } from "../decisions/decision-line.ts";
import { decisionsInOrder } from "../desk/decisions.ts";
import type { ListedDecision } from "../desk/load-decisions.ts";
import { openAtomicFile } from "../export/atomic-file.ts";
import { count } from "./archive-words.ts";
import { defined } from "./defined.ts";
import { printableJson } from "./escape.ts";
import type { Terminal } from "./terminal.ts";

/** Which decisions are exported. */
export interface DecisionFlags {
  readonly article?: string;
  readonly action?: DecisionAction;
  readonly madeBy?: string;
  readonly since?: string;
  readonly standing?: true;
}

/** Writes decisions as lines of JSON to a file, or to standard output for "-". */
export async function exportDecisions(
  { db, path }: ArchiveDatabase,
  file: string,
  { article, action, madeBy, since, standing }: DecisionFlags,
  terminal: Terminal,
): Promise<void> {
  const filter = defined({ article, action, by: madeBy, since, standing });
  let written = 0;
  const write = async (to: (lines: string) => Promise<void>) => {
    for await (const decisions of decisionsInOrder(db, filter)) {
      await to(decisions.map(toLine).join(""));
      written += decisions.length;
    }
  };
  if (file === "-") await write(terminal.write);
  else {
    await using destination = await openAtomicFile(file, [path]);
    await write(destination.write);
    await destination.finish();
  }
  terminal.note(count(written, "decisions"));
}

function toLine({ id: _, state: __, because: ___, ...decision }: ListedDecision): string {
  return `${printableJson(JSON.stringify(toDecisionLine(decision)))}\n`;
}
