import { createHash } from "node:crypto";
import type {
  Act,
  DecidedQuote,
  DecisionAction,
  DecisionValues,
  LoggedDecision,
  Passage,
} from "../../src/decisions/decision.ts";
import { codePointIndex, type Span } from "../../src/span.ts";

/** Where words stand in a text for the n-th time, in code points. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let from = -1;
  for (let count = 0; count < nth; count += 1) from = text.indexOf(words, from + 1);
  if (from < 0) throw new Error(`"${words}" is not in the text`);
  const at = codePointIndex(text);
  return { start: at(from), end: at(from + words.length) };
}

export function passageOf(text: string, words: string, nth = 1): Passage {
  return { ...spanOf(text, words, nth), exact: words, prefix: "", suffix: "" };
}

/** What a decision of a test may have beside its action and value. The minute orders decisions. */
export interface Made {
  readonly passage?: Passage | null;
  readonly minute?: number;
  readonly key?: string;
}

export function logged<Action extends DecisionAction>(
  action: Action,
  value: DecisionValues[Action],
  { passage = null, minute = 0, key }: Made = {},
): LoggedDecision {
  const act = { action, value } as Act;
  const head = {
    madeAt: new Date(Date.UTC(2026, 2, 2, 8, minute)).toISOString(),
    madeBy: "Mara Lind",
    reason: null,
    article: "ab".repeat(32),
    original: null,
    passage,
    undoes: null,
  };
  return { ...head, ...act, key: key ?? keyOf({ ...head, ...act }) };
}

export function undoing({ key }: LoggedDecision, minute = 0): LoggedDecision {
  const undo = { ...logged("undo", {}, { minute }), undoes: key };
  return { ...undo, key: keyOf(undo) };
}

/** A direct quote of these words, said by these speakers. */
export function quoteOf(
  text: string,
  words: string | readonly string[],
  speakers: DecidedQuote["speakers"],
): DecidedQuote {
  const spans = [words].flat().map((one) => ({ role: "content" as const, ...spanOf(text, one) }));
  return { kind: "direct", stance: "asserted", spans, speakers };
}

function keyOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
