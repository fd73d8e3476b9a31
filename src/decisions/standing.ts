import type { DecisionAction, LoggedDecision } from "./decision.ts";

/**
 * The decisions that stand, in the order in which they are applied: by time and then by key, so that the order in which
 * they arrived makes no difference. Decisions that another takes back are left out, and so are those that take one
 * back, which cannot be taken back themselves. A decision that is given twice counts once.
 */
export function standing<One extends Ordered>(decisions: readonly One[]): One[] {
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  const byKey = new Map(decisions.map((decision) => [decision.key, decision]));
  return [...byKey.values()].filter(({ key, action }) => action !== "undo" && !undone.has(key)).sort(inOrder);
}

type Ordered = Pick<LoggedDecision, "key" | "madeAt" | "undoes"> & { readonly action: DecisionAction };

function inOrder(one: Ordered, other: Ordered): number {
  if (one.madeAt !== other.madeAt) return one.madeAt < other.madeAt ? -1 : 1;
  return one.key < other.key ? -1 : Number(one.key > other.key);
}
