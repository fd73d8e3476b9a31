import { requireKnownKeys } from "../known-keys.ts";
import { misuse, requireObject } from "../misuse.ts";
import { checkDecision } from "./check-decision.ts";
import type { Decision, LoggedDecision } from "./decision.ts";
import { nullable, sha256 } from "./shape.ts";

/** A decision as one flat object, the form of a line in a file of decisions. The passage is in code points. */
export interface DecisionLine {
  readonly key: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly action: string;
  readonly article: string | null;
  readonly original: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly value: object;
  readonly reason: string | null;
  readonly undoes: string | null;
}

export function toDecisionLine(decision: LoggedDecision): DecisionLine {
  const { key, madeAt, madeBy, action, article, original, passage, value, reason, undoes } = decision;
  return {
    key,
    madeAt,
    madeBy,
    action,
    article,
    original,
    start: passage?.start ?? null,
    end: passage?.end ?? null,
    exact: passage?.exact ?? null,
    prefix: passage?.prefix ?? null,
    suffix: passage?.suffix ?? null,
    value,
    reason,
    undoes,
  };
}

/**
 * The decision of a line, checked by {@link checkDecision}. Fields that are null may be left out, so that a line can be
 * written by hand. `key` is null if the line has none; whether a given key is right is not checked here, since this
 * folder does not hash.
 *
 * @throws ArchiveError `invalid_argument`
 */
export function parseDecisionLine(line: unknown): { readonly key: string | null; readonly decision: Decision } {
  requireObject("decision", line);
  requireKnownKeys("decision", line, LINE_KEYS);
  const { key, start, end, exact, prefix, suffix, ...rest }: Readonly<Record<string, unknown>> = { ...line };
  return {
    key: nullable(sha256)("key", key),
    decision: checkDecision({ ...rest, passage: parsePassage({ start, end, exact, prefix, suffix }) }),
  };
}

/** The passage of a line, null if it has none; its words on either side are empty unless the line has them. */
function parsePassage({ start, end, exact, prefix, suffix }: Readonly<Record<string, unknown>>): object | null {
  const given = [start, end, exact].filter((value) => value !== undefined && value !== null).length;
  if (given === 3) return { start, end, exact, prefix: prefix ?? "", suffix: suffix ?? "" };
  if (given > 0) throw misuse("decision: start, end and exact go together");
  if ((prefix ?? suffix ?? null) !== null) throw misuse("decision: prefix and suffix need start, end and exact");
  return null;
}

const LINE_KEYS = [
  "key",
  "madeAt",
  "madeBy",
  "action",
  "article",
  "original",
  "start",
  "end",
  "exact",
  "prefix",
  "suffix",
  "value",
  "reason",
  "undoes",
] as const satisfies readonly (keyof DecisionLine)[];
