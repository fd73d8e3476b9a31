import type { OpenDatabase } from "../archive/database.ts";
import type { DecisionAction } from "../decisions/decision.ts";
import { toDecisionLine } from "../decisions/decision-line.ts";
import { decisionsInOrder } from "../desk/decisions.ts";
import type { ListedDecision } from "../desk/load-decisions.ts";
import { toDecisionAnnotation } from "../export/decision-annotation.ts";
import { toResolverEdge } from "../export/resolver-edge.ts";
import { count } from "./archive-words.ts";
import { defined } from "./defined.ts";
import { openDestination } from "./export-destination.ts";
import { toJsonLine } from "./json.ts";
import type { Terminal } from "./terminal.ts";

/** The form of a line. */
export type DecisionFormat = "ndjson" | "webannotation" | "nomenklatura";

/** Which decisions are exported, and how. */
export interface DecisionFlags {
  readonly format: DecisionFormat;
  readonly article?: string;
  readonly action?: DecisionAction;
  readonly madeBy?: string;
  readonly since?: string;
  readonly standing?: true;
}

/**
 * Writes decisions as lines of JSON to a file, or to standard output for "-". Those that the format cannot express are
 * counted and left out.
 */
export async function exportDecisions(
  { db, path }: OpenDatabase,
  file: string,
  { format, article, action, madeBy, since, standing }: DecisionFlags,
  terminal: Terminal,
): Promise<void> {
  const filter = defined({ article, action, by: madeBy, since, standing });
  const formOf = FORMATS[format];
  let written = 0;
  let passedOver = 0;
  await using destination = await openDestination(file, path, terminal);
  for await (const decisions of decisionsInOrder(db, filter)) {
    const lines = decisions
      .map(formOf)
      .filter((line) => line !== null)
      .map(toJsonLine);
    await destination.write(lines.join(""));
    written += lines.length;
    passedOver += decisions.length - lines.length;
  }
  await destination.finish();
  const without = passedOver === 0 ? "" : `; ${passedOver} have no form in ${format}`;
  terminal.note(`${count(written, "decisions")}${without}`);
}

const FORMATS: Readonly<Record<DecisionFormat, (decision: ListedDecision) => object | null>> = {
  ndjson: ({ id: _, state: __, because: ___, ...decision }) => toDecisionLine(decision),
  // Other programs cannot undo, so they get only what was not taken back.
  webannotation: (decision) => (decision.state === "undone" ? null : toDecisionAnnotation(decision)),
  nomenklatura: (decision) => (decision.state === "standing" ? toResolverEdge(decision) : null),
};
